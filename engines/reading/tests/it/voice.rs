//! Whose words a term is, in sentences made for it.

use reading::{Reader, TermList, Text};

#[derive(serde::Deserialize)]
struct Row {
    language: String,
    text: String,
    term: String,
    voice: String,
}

#[test]
fn own_quoted_and_critical_are_told_apart() {
    let list = "id,language,label,pattern,category,severity,recommended,source,recommended_by\n\
        es-1,es,x,ilegal,slur,low,y,G,source\n\
        pt-1,pt,x,=ilegal|=ilegais,slur,low,y,G,source\n\
        fr-1,fr,x,=illégal|=illégaux,slur,low,y,G,source\n\
        en-1,en,x,=illegal|=illegals,slur,low,y,G,source\n";
    let parsed = TermList::parse_csv(list.as_bytes());
    assert_eq!(parsed.problems, []);
    let reader = Reader::new(&parsed.list);
    let mut faults = Vec::new();
    let mut rows = csv::Reader::from_reader(include_bytes!("../voice.csv").as_slice());
    for row in rows.deserialize::<Row>().map(Result::unwrap) {
        let reading = reader.read(&Text { title: None, text: &row.text, language: Some(&row.language) });
        let found = reading.terms.iter().find(|mark| mark.surface == row.term);
        let voice = found.map(|mark| serde_json::to_value(mark.voice).unwrap().as_str().unwrap().to_owned());
        if voice.as_deref() != Some(row.voice.as_str()) {
            faults.push(format!("{}: asked {}, found {voice:?}", row.text, row.voice));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
