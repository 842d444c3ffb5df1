//! A text of any letters is read; marks lie inside it, in order, and hold the words that they name.
#![no_main]

use libfuzzer_sys::fuzz_target;

use std::sync::OnceLock;

use reading::{Reader, TermList, Text, Within};

const LIST: &str = "id,language,label,pattern,category,severity,recommended,reason_es,source,recommended_by
es-1,es,oleada,oleada|ola *1 de @migrant,metaphor-disaster,medium,llegadas,Ya no se ven personas.,Guía,source
es-2,es,ilegales,(personas) ilegal !acto,dehumanising,high,sin papeles,Nadie es ilegal.,Guía,source
en-1,en,illegals,<the|these =illegals,dehumanising,high,people without papers,No one is.,Guide,source
";

static READER: OnceLock<Reader> = OnceLock::new();

fuzz_target!(|input: (&str, &str)| {
    let (title, text) = input;
    let reader = READER.get_or_init(|| Reader::new(&TermList::parse_csv(LIST.as_bytes()).list));
    for language in [None, Some("es"), Some("en")] {
        let reading = reader.read(&Text { title: Some(title), text, language });
        for mark in &reading.terms {
            let within = if mark.within == Within::Title { title } else { text };
            let length = mark.span.end - mark.span.start;
            let surface: String = within.chars().skip(mark.span.start).take(length).collect();
            assert_eq!(surface, mark.surface);
        }
    }
});
