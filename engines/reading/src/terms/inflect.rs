//! The forms of a word in four languages, by rule. A form too many does no harm (nobody writes it); one that is
//! another word does, and such words are written exactly in a list.

use crate::fold::folded;

/// The forms of a word written in lower case, itself first.
pub(crate) fn inflect(language: &str, word: &str) -> Vec<String> {
    let mut forms = vec![word.to_owned()];
    match language {
        "es" => spanish(word, &mut forms),
        "pt" => portuguese(word, &mut forms),
        "fr" => french(word, &mut forms),
        "en" => english(word, &mut forms),
        _ => {}
    }
    let mut seen = Vec::new();
    forms.retain(|form| {
        !seen.contains(form) && {
            seen.push(form.clone());
            true
        }
    });
    forms
}

/// Adds the stem with each ending.
fn add(forms: &mut Vec<String>, stem: &str, endings: &[&str]) {
    forms.extend(endings.iter().map(|ending| format!("{stem}{ending}")));
}

fn spanish(word: &str, forms: &mut Vec<String>) {
    if let Some(stem) = word.strip_suffix('o') {
        add(forms, stem, &["a", "os", "as"]);
    } else if word.ends_with(['a', 'e', 'i', 'u']) {
        add(forms, word, &["s"]);
    } else if let Some(stem) = word.strip_suffix("ón") {
        add(forms, stem, &["ones"]);
    } else if let Some(bare) = without_final_stress(word) {
        add(forms, &bare, &["es", "a", "as"]);
    } else if word.ends_with("or") {
        add(forms, word, &["a", "es", "as"]);
    } else if let Some(stem) = word.strip_suffix('z') {
        add(forms, stem, &["ces"]);
    } else if let Some(stem) = word.strip_suffix("en").filter(|stem| folded(stem) == **stem) {
        add(forms, &stress_last_vowel(stem), &["enes"]);
    } else if word.ends_with(['l', 'r', 'd', 'n', 'j', 'y']) {
        add(forms, word, &["es"]);
    } else if word.ends_with(['á', 'é', 'í', 'ó', 'ú']) {
        add(forms, word, &["s", "es"]);
    }
}

/// `alemán` makes `alemanes`, `francés` makes `francesa`: the stress mark goes when an ending is added.
fn without_final_stress(word: &str) -> Option<String> {
    [("án", "an"), ("én", "en"), ("ín", "in"), ("és", "es")]
        .into_iter()
        .find_map(|(ending, bare)| word.strip_suffix(ending).map(|stem| format!("{stem}{bare}")))
}

/// `crimen`, `crímenes`.
fn stress_last_vowel(stem: &str) -> String {
    let mut letters: Vec<char> = stem.chars().collect();
    for letter in letters.iter_mut().rev() {
        let stressed = match letter {
            'a' => 'á',
            'e' => 'é',
            'i' => 'í',
            'o' => 'ó',
            'u' => 'ú',
            _ => continue,
        };
        *letter = stressed;
        break;
    }
    letters.into_iter().collect()
}

fn portuguese(word: &str, forms: &mut Vec<String>) {
    if let Some(stem) = word.strip_suffix("ão") {
        add(forms, stem, &["ões", "ãos", "ães", "ã", "ãs"]);
    } else if let Some(stem) = word.strip_suffix('o') {
        add(forms, stem, &["a", "os", "as"]);
    } else if word.ends_with(['a', 'e', 'ã', 'á', 'é', 'i', 'u']) {
        add(forms, word, &["s"]);
    } else if let Some(stem) = word.strip_suffix("al") {
        add(forms, stem, &["ais"]);
    } else if let Some(stem) = word.strip_suffix("el") {
        add(forms, stem, &["éis", "eis"]);
    } else if let Some(stem) = word.strip_suffix("il") {
        add(forms, stem, &["is", "eis"]);
    } else if let Some(stem) = word.strip_suffix("ol") {
        add(forms, stem, &["óis"]);
    } else if let Some(stem) = word.strip_suffix("ês") {
        add(forms, stem, &["esa", "eses", "esas"]);
    } else if let Some(stem) = word.strip_suffix('m') {
        add(forms, stem, &["ns"]);
    } else if word.ends_with("or") {
        add(forms, word, &["a", "es", "as"]);
    } else if word.ends_with(['r', 'z']) {
        add(forms, word, &["es"]);
    }
}

fn french(word: &str, forms: &mut Vec<String>) {
    if let Some(stem) = word.strip_suffix("al") {
        add(forms, stem, &["aux", "ale", "ales"]);
    } else if word.ends_with("eau") {
        add(forms, word, &["x"]);
    } else if let Some(stem) = word.strip_suffix("eur") {
        add(forms, stem, &["eurs", "euse", "euses"]);
    } else if let Some(stem) = word.strip_suffix("eux") {
        add(forms, stem, &["euse", "euses"]);
    } else if let Some(stem) = word.strip_suffix('f') {
        add(forms, stem, &["fs", "ve", "ves"]);
    } else if let Some(stem) = word.strip_suffix("er") {
        add(forms, stem, &["ers", "ère", "ères"]);
    } else if word.ends_with("ien") || word.ends_with("on") {
        add(forms, word, &["s", "ne", "nes"]);
    } else if word.ends_with('e') {
        add(forms, word, &["s"]);
    } else if word.ends_with(['s', 'x', 'z']) {
        add(forms, word, &["e", "es"]);
    } else {
        add(forms, word, &["s", "e", "es"]);
    }
}

/// English words whose plural no rule gives.
const ENGLISH_IRREGULAR: [(&str, &str); 5] =
    [("child", "children"), ("man", "men"), ("woman", "women"), ("person", "people"), ("wife", "wives")];

fn english(word: &str, forms: &mut Vec<String>) {
    if let Some((_, plural)) = ENGLISH_IRREGULAR.iter().find(|(one, _)| *one == word) {
        forms.push((*plural).to_owned());
    } else if word.ends_with(['s', 'x', 'z']) || word.ends_with("ch") || word.ends_with("sh") {
        add(forms, word, &["es"]);
    } else if let Some(stem) = word.strip_suffix('y').filter(|stem| !stem.ends_with(['a', 'e', 'o', 'u'])) {
        add(forms, stem, &["ies"]);
    } else {
        add(forms, word, &["s"]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_those_of_the_grammar() {
        for (language, word, forms) in [
            ("es", "ilegal", "ilegal ilegales"),
            ("es", "inmigrante", "inmigrante inmigrantes"),
            ("es", "clandestino", "clandestino clandestina clandestinos clandestinas"),
            ("es", "invasión", "invasión invasiones"),
            ("es", "crimen", "crimen crímenes"),
            ("es", "joven", "joven jóvenes"),
            ("es", "veloz", "veloz veloces"),
            ("es", "menor", "menor menora menores menoras"),
            ("es", "francés", "francés franceses francesa francesas"),
            ("es", "crisis", "crisis"),
            ("es", "alud", "alud aludes"),
            ("es", "tsunami", "tsunami tsunamis"),
            ("es", "marroquí", "marroquí marroquís marroquíes"),
            ("pt", "ilegal", "ilegal ilegais"),
            ("pt", "invasão", "invasão invasões invasãos invasães invasã invasãs"),
            ("pt", "clandestino", "clandestino clandestina clandestinos clandestinas"),
            ("pt", "jovem", "jovem jovens"),
            ("pt", "português", "português portuguesa portugueses portuguesas"),
            ("pt", "difícil", "difícil difícis difíceis"),
            ("pt", "trabalhador", "trabalhador trabalhadora trabalhadores trabalhadoras"),
            ("fr", "illégal", "illégal illégaux illégale illégales"),
            ("fr", "clandestin", "clandestin clandestins clandestine clandestines"),
            ("fr", "immigré", "immigré immigrés immigrée immigrées"),
            ("fr", "envahisseur", "envahisseur envahisseurs envahisseuse envahisseuses"),
            ("fr", "étranger", "étranger étrangers étrangère étrangères"),
            ("fr", "massif", "massif massifs massive massives"),
            ("fr", "flux", "flux fluxe fluxes"),
            ("en", "alien", "alien aliens"),
            ("en", "baby", "baby babies"),
            ("en", "child", "child children"),
            ("en", "search", "search searches"),
            ("ht", "migran", "migran"),
        ] {
            assert_eq!(inflect(language, word).join(" "), forms, "{language} {word}");
        }
    }
}
