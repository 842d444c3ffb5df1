//! The four languages of the interface.

/// A language of the interface, Spanish first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Lang {
    /// Spanish.
    #[default]
    Es,
    /// English.
    En,
    /// Portuguese of Brazil.
    Pt,
    /// French.
    Fr,
}

impl Lang {
    /// All four, in the order in which they are offered.
    pub const ALL: [Lang; 4] = [Lang::Es, Lang::En, Lang::Pt, Lang::Fr];

    /// Two letters of ISO 639-1.
    pub fn code(self) -> &'static str {
        match self {
            Lang::Es => "es",
            Lang::En => "en",
            Lang::Pt => "pt",
            Lang::Fr => "fr",
        }
    }

    /// The language in which a country is written to; Spanish where none of ours is its own.
    pub fn of_country(code: &str) -> Lang {
        match code {
            "BR" => Lang::Pt,
            "HT" | "GF" | "GP" | "MQ" => Lang::Fr,
            "US" | "CA" | "AG" | "BB" | "BS" | "BZ" | "DM" | "GD" | "GY" | "JM" | "KN" | "LC" | "SR" | "TT" | "VC" => {
                Lang::En
            }
            _ => Lang::Es,
        }
    }

    /// The language of a code; what follows the first hyphen (`es-HN`) makes no difference.
    pub fn from_code(code: &str) -> Option<Lang> {
        let primary = code.split(['-', '_']).next().unwrap_or_default();
        Lang::ALL.into_iter().find(|lang| lang.code().eq_ignore_ascii_case(primary))
    }

    /// The language of whoever sits at the terminal, by the locale of their environment; English where it is none of ours.
    pub fn of_terminal() -> Lang {
        let set = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().filter_map(|name| std::env::var(name).ok());
        Lang::of_locale(set.into_iter())
    }

    /// The language of the first of these locales (`es_HN.UTF-8`) that is set.
    fn of_locale(mut set: impl Iterator<Item = String>) -> Lang {
        set.find(|locale| !locale.is_empty()).and_then(|locale| Lang::from_code(&locale)).unwrap_or(Lang::En)
    }

    /// The name that its own speakers give it.
    pub fn own_name(self) -> &'static str {
        match self {
            Lang::Es => "Español",
            Lang::En => "English",
            Lang::Pt => "Português",
            Lang::Fr => "Français",
        }
    }

    /// The language that a browser prefers among ours, by its `Accept-Language`; Spanish where it names none.
    pub fn negotiate(accept_language: &str) -> Lang {
        let mut best = (0, Lang::Es);
        for wish in accept_language.split(',').take(MOST_WISHES) {
            let mut parts = wish.split(';');
            let Some(lang) = Lang::from_code(parts.next().unwrap_or_default().trim()) else {
                continue;
            };
            let weight = parts.find_map(|part| part.trim().strip_prefix("q=")).map_or(1000, thousandths);
            if weight > best.0 {
                best = (weight, lang);
            }
        }
        best.1
    }
}

/// A browser sends a handful; the rest of a longer list is not read.
const MOST_WISHES: usize = 32;

fn thousandths(quality: &str) -> u32 {
    quality.trim().parse::<f32>().map_or(0, |q| (q.clamp(0.0, 1.0) * 1000.0).round() as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_read_back_with_and_without_region() {
        for lang in Lang::ALL {
            assert_eq!(Lang::from_code(lang.code()), Some(lang));
        }
        assert_eq!(Lang::from_code("pt-BR"), Some(Lang::Pt));
        assert_eq!(Lang::from_code("FR_ca"), Some(Lang::Fr));
        assert_eq!(Lang::from_code("de"), None);
        assert_eq!(Lang::from_code(""), None);
    }

    #[test]
    fn the_terminal_speaks_by_the_first_locale_that_is_set() {
        let of = |set: &[&str]| Lang::of_locale(set.iter().map(|locale| (*locale).to_owned()));
        assert_eq!(of(&["", "es_HN.UTF-8", "fr_FR"]), Lang::Es);
        assert_eq!(of(&["pt_BR.UTF-8"]), Lang::Pt);
        assert_eq!((of(&["C.UTF-8"]), of(&[]), of(&["de_DE"])), (Lang::En, Lang::En, Lang::En));
    }

    #[test]
    fn the_browsers_first_wish_that_we_speak_wins() {
        let cases = [
            ("", Lang::Es),
            ("de", Lang::Es),
            ("en-US,en;q=0.9,es;q=0.8", Lang::En),
            ("de-DE, fr;q=0.7, en;q=0.3", Lang::Fr),
            ("en;q=0.2, pt-BR;q=0.9", Lang::Pt),
            ("en;q=0, es;q=0.1", Lang::Es),
            ("en;q=nan, fr", Lang::Fr),
            (";;;,,,q=", Lang::Es),
        ];
        for (header, lang) in cases {
            assert_eq!(Lang::negotiate(header), lang, "{header}");
        }
    }
}
