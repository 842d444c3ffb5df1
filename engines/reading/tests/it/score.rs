//! The scorer counts what it says, on texts whose errors are known.

use reading::score::{
    Case, GoldPeople, GoldSentence, GoldText, count, people_errors, quote_errors, score_cases, score_people,
    score_terms, term_errors,
};
use reading::{Person, Reader, TermList, Text, Voice};
use serde_json::json;

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

#[test]
fn errors_in_people_have_kinds() {
    let text = "Doña Ana Ruiz Paz y Luis Soto vieron a Pedro y Eva Mena. Ruiz calló. Volcán Alto humea. Inés no vino.";
    let gold = people_marked(
        text,
        &json!([
            {"name": "Ana Ruiz Paz", "forms": ["Ruiz"], "start": 5, "end": 17, "sex": "woman", "role": null},
            {"name": "Luis Soto", "forms": [], "start": 20, "end": 29, "sex": "man", "role": null},
            {"name": "Pedro", "forms": [], "start": 39, "end": 44, "sex": "man", "role": null},
            {"name": "Eva Mena", "forms": [], "start": 47, "end": 55, "sex": "woman", "role": null},
            {"name": "Inés", "forms": [], "start": 88, "end": 92, "sex": "woman", "role": null},
        ]),
    );
    let people = [
        person("Ana Ruiz", (5, 13), "woman"),
        person("Ruiz", (57, 61), "woman"),
        person("Luis Soto", (20, 29), "woman"),
        person("Pedro y Eva Mena", (39, 55), "man"),
        person("Volcán Alto", (69, 80), "unknown"),
    ];
    let kinds = count(people_errors(&gold, &people).into_iter().map(|(kind, _)| kind));
    let kinds: Vec<(usize, &str)> = kinds.iter().map(|kind| (kind.count, kind.kind.as_str())).collect();
    let once = [
        "border: ends early",
        "border: ends late",
        "false: no person",
        "missed",
        "sex: man → woman",
        "split in two",
        "two taken as one",
    ];
    assert_eq!(kinds, once.map(|kind| (1, kind)));
    let score = score_people(&[(gold, people.to_vec())]);
    assert_eq!((score.precision.right, score.precision.of), (3, 5));
    assert_eq!((score.recall.right, score.recall.of), (3, 5));
    assert_eq!((score.sex.right, score.sex.of), (2, 3));
    assert_eq!((score.women_marked.right, score.women_marked.of), (3, 5));
    assert_eq!((score.women_found.right, score.women_found.of), (3, 4));
}

#[test]
fn a_person_is_known_by_name_or_form_whatever_the_case_and_accents() {
    let text = "ÉTIENNE MARÉCHAL heredó los huipiles. Maréchal los presta.";
    let gold = people_marked(
        text,
        &json!([{"name": "ÉTIENNE MARÉCHAL", "forms": ["Maréchal"], "start": 0, "end": 16, "sex": "man"}]),
    );
    assert_eq!(people_errors(&gold, &[person("Etienne Maréchal", (0, 16), "man")]), []);
    let surname = [person("Marechal", (38, 46), "man")];
    let errors = people_errors(&gold, &surname);
    assert_eq!(errors.iter().map(|(kind, _)| kind.as_str()).collect::<Vec<_>>(), ["border: another form of the name"]);
    let score = score_people(&[(gold, surname.to_vec()), (people_marked("Llueve.", &json!([])), Vec::new())]);
    assert_eq!((score.recall.right, score.precision.of, score.texts, score.without), (1, 1, 2, 1));
}

fn people_marked(text: &str, people: &serde_json::Value) -> GoldPeople {
    serde_json::from_value(json!({"id": "1", "lang": "es", "text": text, "people": people})).unwrap()
}

fn person(name: &str, (start, end): (usize, usize), sex: &str) -> Person {
    serde_json::from_value(json!({
        "person_id": "p1", "name": name, "mentions": [{"start": start, "end": end}], "sex": sex, "sex_evidence": null,
        "sex_confidence": 1.0, "role": null, "affiliation": null, "kind": "unknown",
    }))
    .unwrap()
}
