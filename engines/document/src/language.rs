//! The language of the text itself. What a file declares is often that of the program that wrote it: a Spanish text that
//! an English office program saved says that it is English. A rarer one was declared by somebody who knew.

use reading::language::identify;

use crate::model::{Document, Origin, Page, Said};

/// Places at which a text is looked at, so that a cover or summary in another language does not speak for the whole.
const SAMPLES: usize = 5;
/// Bytes that are looked at in one place.
const SAMPLE: usize = 1500;
/// A text of fewer words does not tell its language better than its file does.
const ENOUGH_WORDS: usize = 40;
/// A text of fewer words tells none, not even where its file declares none.
const LEAST_WORDS: usize = 12;
/// How sure a place must be to have a say; lists of works and of names are less so.
const SURE: f64 = 0.3;
/// Of the Creoles only the Haitian one can be told; for others it is sure of less than this.
const SURE_OF_CREOLE: f64 = 0.75;
/// The languages that are believed. One that cannot be told is taken for a neighbour: German for Dutch.
const BELIEVED: [&str; 5] = ["es", "pt", "fr", "en", "ht"];
/// What programs declare unasked, and the others that would be told if it were they: ISO 639-1 and 639-3. Any other
/// declared language stands.
const OVERRULED: [&str; 14] = ["es", "pt", "fr", "en", "ht", "gl", "glg", "ca", "cat", "it", "ita", "nl", "nld", "dut"];

/// The language of the text in place of the declared one, where the text is long enough and sure.
pub(crate) fn find(document: &mut Document) {
    let samples = samples(&document.pages);
    let words: usize = samples.iter().map(|text| text.split_whitespace().count()).sum();
    let declared = document.language.as_ref().map(|said| said.value.as_str());
    if declared.is_some_and(|code| !OVERRULED.contains(&code)) {
        return;
    }
    let wanted = if declared.is_some() { ENOUGH_WORDS } else { LEAST_WORDS };
    if words < wanted {
        return;
    }
    if let Some(told) = told(&samples).filter(|told| declared != Some(*told)) {
        document.language = Some(Said { value: told.to_owned(), from: Origin::Text });
    }
}

/// The language of more than half of the places that are sure of theirs.
fn told(samples: &[String]) -> Option<&'static str> {
    let least = |language: &str| if language == "ht" { SURE_OF_CREOLE } else { SURE };
    let guesses = samples.iter().map(|text| identify(text)).filter(|guess| guess.confidence >= least(guess.language));
    let languages: Vec<&'static str> = guesses.map(|guess| guess.language).collect();
    let is_most = |told: &&'static str| languages.iter().filter(|one| *one == told).count() * 2 > languages.len();
    languages.iter().copied().find(is_most).filter(|told| BELIEVED.contains(told))
}

fn samples(pages: &[Page]) -> Vec<String> {
    let length: usize = pages.iter().map(|page| page.text.len()).sum();
    let count = (length / SAMPLE).clamp(1, SAMPLES);
    (0..count).map(|at| sample(pages, length / count * at)).collect()
}

/// The text from so many bytes on, over the ends of pages.
fn sample(pages: &[Page], from: usize) -> String {
    let (mut sample, mut skip) = (String::new(), from);
    for Page { text, .. } in pages {
        let left = SAMPLE.saturating_sub(sample.len());
        if left == 0 {
            break;
        }
        if skip >= text.len() {
            skip -= text.len();
            continue;
        }
        let start = text.floor_char_boundary(skip);
        let end = text.floor_char_boundary(start.saturating_add(left));
        sample.push_str(text.get(start..end).unwrap_or_default());
        sample.push('\n');
        skip = 0;
    }
    sample
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Kind;

    const SPANISH: &str = "Este informe reúne los testimonios de cuarenta mujeres que cruzaron la frontera entre enero y \
        marzo. Las entrevistas se hicieron en tres albergues, con el consentimiento de cada una, y se guardan sin sus \
        nombres. La mayoría viajó con sus hijas e hijos, y casi todas contaron que nadie les explicó sus derechos.";
    const ENGLISH: &str = "This report gathers the testimonies of forty women who crossed the border between January and \
        March. The interviews took place in three shelters, with the consent of each of them.";
    const GERMAN: &str = "Dieser Bericht sammelt die Aussagen von vierzig Frauen, die zwischen Januar und März die Grenze \
        überquert haben. Die Gespräche wurden in drei Unterkünften geführt, mit Zustimmung jeder einzelnen.";

    const PAPIAMENTO: &str = "Tur ser humano ta nase liber i igual den dignidat i den derecho. Nan ta dotá ku rason i ku \
        konsenshi i nan mester komportá nan mes den un spiritu di fraternidat pa ku otro. E hende muhénan ku ta yega for \
        di otro pais ta haña yudansa na e ofisina di gobièrnu. Nos ta pidi pa tur hende por biba na pas.";
    const HAITIAN: &str = "Rapò sa a rasanble temwayaj karant fanm ki te travèse fwontyè a ant janvye ak mas. Nou te fè \
        entèvyou yo nan twa abri, avèk konsantman chak moun, epi nou kenbe yo san non yo. Pifò nan yo te vwayaje ak pitit \
        yo, e prèske tout te di pèsonn pa t esplike yo dwa yo.";

    fn of(texts: &[&str], declared: Option<&str>) -> Option<String> {
        let pages = texts.iter().map(|text| Page { label: String::new(), text: (*text).to_owned() }).collect();
        let mut document = Document::of(Kind::Text, pages);
        document.language = declared.map(|code| Said { value: code.to_owned(), from: Origin::OfficeProperties });
        find(&mut document);
        document.language.map(|said| said.value)
    }

    #[test]
    fn the_text_goes_before_what_its_file_declares_where_it_is_long_enough() {
        assert_eq!(of(&[SPANISH], Some("en")).as_deref(), Some("es"));
        assert_eq!(of(&[SPANISH], None).as_deref(), Some("es"));
        assert_eq!(of(&["La oficina abre el viernes"], Some("pt")).as_deref(), Some("pt"));
        assert_eq!(of(&["Guía de palabras"], None), None);
        assert_eq!(of(&[&GERMAN.repeat(2)], Some("de")).as_deref(), Some("de"));
    }

    #[test]
    fn a_rarer_declared_language_is_not_overruled_by_its_neighbour() {
        for code in ["ro", "gcf", "ast"] {
            assert_eq!(of(&[SPANISH], Some(code)).as_deref(), Some(code));
            assert_eq!(of(&[HAITIAN], Some(code)).as_deref(), Some(code));
        }
        assert_eq!(of(&[SPANISH], Some("ca")).as_deref(), Some("es"), "Catalan would be told");
        assert_eq!(of(&[HAITIAN], Some("fr")).as_deref(), Some("ht"));
        assert_eq!(of(&[PAPIAMENTO], None), None);
        assert_eq!(of(&[PAPIAMENTO], Some("en")).as_deref(), Some("en"));
    }

    #[test]
    fn a_summary_in_another_language_does_not_speak_for_the_whole() {
        let body = SPANISH.repeat(30);
        assert_eq!(of(&[ENGLISH, &body], Some("en")).as_deref(), Some("es"));
        assert_eq!(sample(&[], 0), "");
    }
}
