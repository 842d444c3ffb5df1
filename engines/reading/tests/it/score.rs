//! The scorer counts what it says, on texts whose errors are known.

use reading::score::{Case, GoldSentence, GoldText, count, quote_errors, score_cases, score_terms, term_errors};
use reading::{Reader, TermList, Text, Voice};

fn reader() -> Reader {
    let list = "id,language,label,pattern,category,severity,recommended,source,recommended_by\n\
        a,es,x,ilegal,slur,low,y,G,source\nb,es,x,turba,slur,low,y,G,source\n";
    Reader::new(&TermList::parse_csv(list.as_bytes()).list)
}

#[test]
fn terms_missed_invented_and_in_the_wrong_voice_are_told_apart() {
    let text = "Una turba de ilegales y mojados.";
    let gold: GoldSentence =
        serde_json::from_value(serde_json::json!({"id": "1", "lang": "es", "text": text, "marks": [
            {"start": 13, "end": 21, "term": "a", "voice": "quoted"},
            {"start": 24, "end": 31, "term": "c", "voice": "own"},
        ]}))
        .unwrap();
    let marks = reader().read(&Text { title: None, text, language: Some("es") }).terms;
    let mut kinds: Vec<String> = term_errors(&gold, &marks).into_iter().map(|(kind, _)| kind).collect();
    kinds.sort();
    assert_eq!(kinds, ["false", "missed", "voice quoted → own"]);
    let score = score_terms(&[(gold, marks)]);
    assert_eq!((score.precision.right, score.precision.of), (1, 2));
    assert_eq!((score.recall.right, score.recall.of), (1, 2));
    assert_eq!((score.voice.right, score.voice.of), (0, 1));
}

#[test]
fn errors_in_quotations_have_kinds() {
    let text = "Ana Ruiz dijo que el puente cerró en mayo.";
    let gold: GoldText = serde_json::from_value(serde_json::json!({"id": "1", "lang": "es", "text": text, "quotes": [
        {"type": "indirect", "start": 18, "end": 33, "speaker": "Ana Ruiz", "speaker_start": 0, "speaker_end": 8,
         "speaker_sex": "man"},
        {"type": "direct", "start": 0, "end": 3, "speaker": null, "speaker_sex": "unknown"},
    ]}))
    .unwrap();
    let quotes = reader().read(&Text { title: None, text, language: Some("es") }).quotes;
    let kinds = count(quote_errors(&gold, &quotes).into_iter().map(|(kind, _)| kind));
    let kinds: Vec<&str> = kinds.iter().map(|kind| kind.kind.as_str()).collect();
    assert_eq!(kinds, ["border: ends late", "missed: direct", "sex: man → woman"]);
}

#[test]
fn cases_are_counted_by_class_and_language() {
    let case = |lang: &str, voices: &[Voice]| Case {
        lang: lang.to_owned(),
        functionality: "counter_quote_nh".to_owned(),
        voices: voices.to_vec(),
    };
    let scores = score_cases(&[
        case("es", &[Voice::Quoted]),
        case("es", &[Voice::Critical, Voice::Own]),
        case("es", &[]),
        case("fr", &[]),
    ]);
    let es = &scores[0];
    assert_eq!((es.lang.as_str(), es.cases, es.marked), ("es", 3, 2));
    assert_eq!((es.not_own.right, es.not_own_of_marked.right, es.not_own_of_marked.of), (2, 1, 2));
    assert_eq!(scores[1].not_own_of_marked.share, None);
}
