//! Names of countries, languages and roles, and lists of things.

use super::{Lang, Speech};

/// The countries that forms offer.
pub const COUNTRIES: &[&str] = &[
    "AG", "AR", "BB", "BO", "BR", "BS", "BZ", "CA", "CL", "CO", "CR", "CU", "DM", "DO", "EC", "ES", "GD", "GF", "GP",
    "GT", "GY", "HN", "HT", "JM", "KN", "LC", "MQ", "MX", "NI", "PA", "PE", "PR", "PY", "SR", "SV", "TT", "US", "UY",
    "VC", "VE",
];
/// The languages that have a name in all four languages, for forms.
pub const LANGUAGES: &[&str] = &[
    "es", "en", "pt", "fr", "ay", "ca", "cab", "cak", "de", "gl", "gn", "ht", "it", "kek", "mam", "miq", "nah", "nl",
    "qu", "quc",
];

/// The countries and territories of the world, by their two letters of ISO 3166-1.
const ALL_COUNTRIES: &[&str] = &[
    "AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ", "BA", "BB", "BD",
    "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV", "BW", "BY", "BZ", "CA",
    "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CX", "CY", "CZ", "DE",
    "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA",
    "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY", "HK",
    "HM", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM", "JO", "JP",
    "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT",
    "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK", "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS",
    "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ",
    "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS",
    "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST",
    "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TR", "TT", "TV", "TW",
    "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VI", "VN", "VU", "WF", "WS", "YE", "YT", "ZA",
    "ZM", "ZW",
];

/// Are these the two letters of a country or territory of ISO 3166-1?
pub fn is_country(code: &str) -> bool {
    ALL_COUNTRIES.contains(&code)
}

impl Speech {
    /// A country by its two letters of ISO 3166-1; what is no such code, as it is. The names are those of the Unicode CLDR
    /// (Unicode License v3), as the Americas say them.
    pub fn country(&self, code: &str) -> String {
        self.named(format!("country-{}", code.to_ascii_lowercase()), code)
    }

    /// A language by its code; a region after the hyphen is not told. The code itself where we have no name.
    pub fn language(&self, code: &str) -> String {
        let primary = code.split(['-', '_']).next().unwrap_or_default();
        self.named(format!("language-{}", primary.to_ascii_lowercase()), code)
    }

    /// Things in a row: "Guatemala, Honduras y Panamá".
    pub fn list(&self, things: &[String]) -> String {
        let Some((last, first)) = things.split_last() else {
            return String::new();
        };
        if first.is_empty() {
            return last.clone();
        }
        let key = if self.lang() == Lang::Es && begins_with_i(last) { "site-list-last-i" } else { "site-list-last" };
        self.with(key, &[("first", first.join(", ").into()), ("last", last.into())])
    }

    fn named(&self, key: String, code: &str) -> String {
        if self.has(&key) { self.t(&key) } else { code.to_owned() }
    }
}

/// Spanish says "e" for "and" before the sound of i: Honduras e Italia, but agua y hielo.
fn begins_with_i(word: &str) -> bool {
    let head: String = word.chars().take(3).collect::<String>().to_lowercase();
    let after_h = head.strip_prefix('h').unwrap_or(&head);
    let Some(rest) = after_h.strip_prefix(['i', 'í']) else {
        return false;
    };
    !rest.starts_with(['a', 'e', 'o'])
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::words::{SITE, Words};

    fn speak(lang: Lang) -> Speech {
        Words::new(&[SITE]).unwrap().speak(lang)
    }

    fn owned(things: &[&str]) -> Vec<String> {
        things.iter().map(|thing| (*thing).to_owned()).collect()
    }

    #[test]
    fn the_countries_of_the_observatory_in_four_languages() {
        assert_eq!(Lang::ALL.map(|l| speak(l).country("PA")), ["Panamá", "Panama", "Panamá", "Panama"]);
        let dominican =
            ["República Dominicana", "Dominican Republic", "República Dominicana", "République dominicaine"];
        assert_eq!(Lang::ALL.map(|l| speak(l).country("do")), dominican);
        assert_eq!(Lang::ALL.map(|l| speak(l).country("DE")), ["Alemania", "Germany", "Alemanha", "Allemagne"]);
        assert_eq!(speak(Lang::Es).country("ZZ"), "ZZ");
        assert_eq!(speak(Lang::Pt).language("en-US"), "inglês");
        assert_eq!(speak(Lang::Es).language("xx"), "xx");
    }

    #[test]
    fn lists_end_with_and() {
        let es = speak(Lang::Es);
        assert_eq!(es.list(&[]), "");
        assert_eq!(es.list(&owned(&["Panamá"])), "Panamá");
        assert_eq!(es.list(&owned(&["Guatemala", "Honduras", "Panamá"])), "Guatemala, Honduras y Panamá");
        assert_eq!(es.list(&owned(&["español", "inglés"])), "español e inglés");
        assert_eq!(es.list(&owned(&["agua", "hielo"])), "agua y hielo");
        let two = owned(&["a", "b"]);
        assert_eq!(Lang::ALL.map(|l| speak(l).list(&two)), ["a y b", "a and b", "a e b", "a et b"]);
    }

    #[test]
    fn no_two_letters_are_a_country_but_those_of_the_standard() {
        assert_eq!(ALL_COUNTRIES.len(), 249);
        assert!(ALL_COUNTRIES.is_sorted() && COUNTRIES.iter().all(|code| is_country(code)));
        assert!(["XX", "ZZ", "hn", "REG", ""].iter().all(|code| !is_country(code)));
    }

    #[test]
    fn every_country_and_what_forms_offer_has_a_name() {
        for speech in Lang::ALL.map(speak) {
            assert!(ALL_COUNTRIES.iter().all(|code| speech.country(code) != *code));
            assert!(LANGUAGES.iter().all(|code| speech.has(&format!("language-{code}"))));
        }
    }

    #[test]
    fn every_role_of_the_permission_table_has_its_word() {
        for lang in Lang::ALL {
            for role in crate::permissions::Role::ALL {
                assert!(speak(lang).has(&format!("site-role-{}", role.word())), "{role:?} {lang:?}");
            }
        }
    }
}
