//! No text, however made, breaks the reading or makes it slow.

use proptest::prelude::*;
use reading::{Reader, TermList, Text};

const LANGUAGES: [&str; 4] = ["es", "pt", "fr", "en"];

fn reader() -> Reader {
    Reader::new(&TermList::parse_csv(b"").list)
}

fn check(reader: &Reader, text: &str, language: &str) {
    let letters: Vec<char> = text.chars().collect();
    let reading = reader.read(&Text { title: Some(text), text, language: Some(language) });
    let mut last = 0;
    for quote in &reading.quotes {
        assert!(quote.span.start >= last && quote.span.start < quote.span.end, "{quote:?} in {text:?}");
        assert!(quote.span.end <= letters.len());
        last = quote.span.end;
        if let (Some(start), Some(end), Some(speaker)) = (quote.speaker_start, quote.speaker_end, &quote.speaker) {
            let there: String = letters.get(start..end).unwrap().iter().collect();
            assert_eq!(&there, speaker);
        }
        let has_person = |id: &String| reading.people.iter().any(|person| &person.person_id == id);
        assert!(quote.person_id.as_ref().is_none_or(has_person));
    }
    for person in &reading.people {
        assert!(person.mentions.iter().all(|span| span.start < span.end && span.end <= letters.len()));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn spans_stay_in_bounds(
        text in "(dijo|que|según|—|-|«|»|\"|'|“|”|, |\\. |: |\n|la ministra|Ana Ruiz|él|a juicio del|said|a-t-il|disse-lhe|@ana|y|pero|quien|e\u{301}|🙂|\\PC{0,4}| ){0,60}",
        language in 0..4usize,
    ) {
        check(&reader(), &text, LANGUAGES.get(language).unwrap());
    }
}

/// A megabyte of a piece takes about four times as long as a quarter of one, whatever the machine and however the reader
/// was built; one that looked back over the whole text at each piece would take sixteen times as long.
fn is_linear(reader: &Reader, piece: &str) {
    let [quarter, whole] = [250_000, 1_000_000].map(|letters: usize| {
        let text = piece.repeat(letters / piece.len());
        let start = std::time::Instant::now();
        reader.read(&Text { title: None, text: &text, language: Some("es") });
        start.elapsed()
    });
    assert!(whole < quarter * 10 + std::time::Duration::from_secs(2), "{piece:?}: {quarter:?}, then {whole:?}");
}

#[test]
fn a_megabyte_without_a_full_stop_is_read_in_a_time_that_grows_with_it() {
    let pieces = [
        "la ministra dijo que y el portavoz agregó «que ",
        "Ana Ruiz ",
        "\" dijo ",
        "\n",
        "—dijo ",
        "según el informe, ",
        "« ",
        "' a ",
        "(",
        "y pero quien ",
        "Xa",
    ];
    let reader = reader();
    for piece in pieces {
        is_linear(&reader, piece);
    }
}

#[test]
fn a_megabyte_of_terms_is_read_in_a_time_that_grows_with_it() {
    let reader = Reader::new(&TermList::parse_csv(include_bytes!("../../../../rooms/reading/starter/terms.csv")).list);
    for piece in ["«inmigrantes ilegales» ", "la mitad de ", "las ilegales, "] {
        is_linear(&reader, piece);
    }
}
