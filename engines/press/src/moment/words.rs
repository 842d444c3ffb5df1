//! Months, weekdays and zones by name, in the languages of the press of the Americas.

/// Full names of each month in en, es, pt, fr, accents off.
const MONTHS: [&[&str]; 12] = [
    &["january", "enero", "janeiro", "janvier"],
    &["february", "febrero", "fevereiro", "fevrier"],
    &["march", "marzo", "marco", "mars"],
    &["april", "abril", "avril"],
    &["may", "mayo", "maio", "mai"],
    &["june", "junio", "junho", "juin"],
    &["july", "julio", "julho", "juillet"],
    &["august", "agosto", "aout"],
    &["september", "septiembre", "setiembre", "setembro", "septembre"],
    &["october", "octubre", "outubro", "octobre"],
    &["november", "noviembre", "novembro", "novembre"],
    &["december", "diciembre", "dezembro", "decembre"],
];

/// Zones by name, in minutes east of UTC; where a name has two meanings, the American one.
const ZONES: &[(&str, i64)] = &[
    ("z", 0),
    ("ut", 0),
    ("utc", 0),
    ("gmt", 0),
    ("wet", 0),
    ("west", 60),
    ("bst", 60),
    ("cet", 60),
    ("cest", 120),
    ("eet", 120),
    ("eest", 180),
    ("msk", 180),
    ("jst", 540),
    ("est", -300),
    ("edt", -240),
    ("cst", -360),
    ("cdt", -300),
    ("mst", -420),
    ("mdt", -360),
    ("pst", -480),
    ("pdt", -420),
    ("ast", -240),
    ("adt", -180),
    ("akst", -540),
    ("akdt", -480),
    ("hst", -600),
    ("brt", -180),
    ("brst", -120),
    ("art", -180),
    ("clt", -240),
    ("clst", -180),
    ("cot", -300),
    ("pet", -300),
    ("ect", -300),
    ("bot", -240),
    ("vet", -240),
    ("uyt", -180),
    ("pyt", -240),
    ("pyst", -180),
    ("gft", -180),
    ("gyt", -240),
];

/// The month (1 to 12) that a word names, in full or cut to at least three letters that fit no
/// other month. Small letters, accents off.
pub(super) fn month(word: &str) -> Option<i64> {
    if word.len() < 3 {
        return None;
    }
    let mut found = None;
    for (names, number) in MONTHS.iter().zip(1..) {
        if names.contains(&word) {
            return Some(number);
        }
        if names.iter().any(|name| name.starts_with(word)) {
            // `jui` is June and July alike: no month.
            if found.is_some() {
                return None;
            }
            found = Some(number);
        }
    }
    found
}

/// Minutes east of UTC of a zone's name.
pub(super) fn zone(word: &str) -> Option<i64> {
    ZONES.iter().find(|(name, _)| *name == word).map(|(_, minutes)| *minutes)
}

/// Small letters without the accents of es, pt and fr.
pub(super) fn folded(text: &str) -> String {
    text.chars()
        .flat_map(char::to_lowercase)
        .map(|c| match c {
            'á' | 'à' | 'â' | 'ã' => 'a',
            'é' | 'è' | 'ê' => 'e',
            'í' | 'î' | 'ï' => 'i',
            'ó' | 'ô' | 'õ' => 'o',
            'ú' | 'û' | 'ù' | 'ü' => 'u',
            'ç' => 'c',
            '\u{a0}' | '\u{202f}' => ' ',
            '\u{2212}' | '\u{2013}' | '\u{2014}' => '-',
            c => c,
        })
        .collect()
}
