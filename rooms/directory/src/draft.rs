//! An outlet as typed or imported, before it is kept.

use platform::pages::FieldErrors;
use platform::text::one_line;
use platform::words::is_country;

use crate::model::{Medium, Outlet, OutletScope};

/// What stands for a country where an outlet is of the whole region, or of a country that nobody told.
pub const REGION: &str = "XX";
/// Longest name, in characters.
const MOST_NAME: usize = 200;
/// Longest address of a home page, in bytes.
const MOST_HOME: usize = 500;
/// Longest name of a town, in characters.
const MOST_CITY: usize = 100;
/// Most words of attention, and the longest of them in characters.
const MOST_FOCUS: usize = 20;
const MOST_FOCUS_WORD: usize = 40;
/// Longest list of where the facts come from, in characters.
const MOST_EVIDENCE: usize = 4000;

/// What a person or a list says of an outlet.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Draft {
    /// Name.
    pub name: String,
    /// Country.
    pub country: String,
    /// Language.
    pub language: String,
    /// What it is.
    pub medium: Medium,
    /// How far it reaches.
    pub scope: OutletScope,
    /// Attention.
    pub focus: String,
    /// Home page.
    pub home: Option<String>,
    /// Seat.
    pub city: Option<String>,
    /// Source of the facts.
    pub evidence: Option<String>,
}

impl Draft {
    /// The names of the fields, in the order of forms, tables and files.
    pub const FIELDS: [&'static str; 9] =
        ["name", "country", "medium", "language", "scope", "focus", "home", "city", "evidence"];

    /// From the texts of a form or a row, each asked for by the name of its field; each fault names its field.
    pub fn parse(value: impl Fn(&str) -> String) -> Result<Draft, FieldErrors> {
        let mut errors = FieldErrors::default();
        let name = name(&value("name"), &mut errors);
        let country = country(&value("country"), &mut errors);
        let medium = Medium::parse(&one_line(&value("medium")));
        if medium.is_none() {
            errors.add("medium", "directory-outlet-medium-wrong");
        }
        let language = language(&value("language"), &mut errors);
        let scope = scope(&value("scope"), &mut errors);
        let focus = focus(&value("focus"), &mut errors);
        let home = home(&value("home"), &mut errors);
        let city = city(&value("city"), &mut errors);
        let evidence = evidence(&value("evidence"), &mut errors);
        match (medium, scope, errors.is_empty()) {
            (Some(medium), Some(scope), true) => {
                Ok(Draft { name, country, language, medium, scope, focus, home, city, evidence })
            }
            _ => Err(errors),
        }
    }

    /// What is kept of an outlet, as if it were typed.
    pub fn of(outlet: &Outlet) -> Draft {
        Draft {
            name: outlet.name.clone(),
            country: outlet.country.clone(),
            language: outlet.language.clone(),
            medium: outlet.medium,
            scope: outlet.scope,
            focus: outlet.focus.clone(),
            home: outlet.home.clone(),
            city: outlet.city.clone(),
            evidence: outlet.evidence.clone(),
        }
    }

    /// The text of a field; empty where it is not stated.
    pub fn text(&self, field: &str) -> &str {
        match field {
            "name" => &self.name,
            "country" => &self.country,
            "medium" => self.medium.word(),
            "language" => &self.language,
            "scope" => self.scope.word(),
            "focus" => &self.focus,
            "home" => self.home.as_deref().unwrap_or_default(),
            "city" => self.city.as_deref().unwrap_or_default(),
            "evidence" => self.evidence.as_deref().unwrap_or_default(),
            _ => "",
        }
    }
}

fn name(text: &str, errors: &mut FieldErrors) -> String {
    let name = one_line(text);
    if name.is_empty() {
        errors.add("name", "directory-outlet-name-missing");
    } else if name.chars().count() > MOST_NAME {
        errors.add("name", "directory-outlet-name-long");
    }
    name
}

fn country(text: &str, errors: &mut FieldErrors) -> String {
    let country = one_line(text).to_uppercase();
    if country != REGION && !is_country(&country) {
        errors.add("country", "directory-outlet-country-wrong");
    }
    country
}

fn language(text: &str, errors: &mut FieldErrors) -> String {
    let language = one_line(text).to_lowercase();
    if !(2..=3).contains(&language.len()) || !language.bytes().all(|b| b.is_ascii_lowercase()) {
        errors.add("language", "directory-outlet-language-wrong");
    }
    language
}

fn scope(text: &str, errors: &mut FieldErrors) -> Option<OutletScope> {
    let scope = match one_line(text).as_str() {
        "" => Some(OutletScope::National),
        word => OutletScope::parse(word),
    };
    if scope.is_none() {
        errors.add("scope", "directory-outlet-scope-wrong");
    }
    scope
}

/// Words parted by `;`, each once, in lower case; none is general news.
fn focus(text: &str, errors: &mut FieldErrors) -> String {
    let mut words: Vec<String> = Vec::new();
    for word in text.split([';', '\n']).map(|word| one_line(word).to_lowercase()).filter(|word| !word.is_empty()) {
        if !words.contains(&word) {
            words.push(word);
        }
    }
    if words.len() > MOST_FOCUS || words.iter().any(|word| word.chars().count() > MOST_FOCUS_WORD) {
        errors.add("focus", "directory-outlet-focus-long");
    }
    if words.is_empty() { "general".to_owned() } else { words.join(";") }
}

/// A web address, with `https://` before one that was typed without it.
fn home(text: &str, errors: &mut FieldErrors) -> Option<String> {
    let typed = one_line(text);
    if typed.is_empty() {
        return None;
    }
    let has_scheme = typed.contains("://");
    let address = if has_scheme { typed } else { format!("https://{typed}") };
    let is_web = url::Url::parse(&address).is_ok_and(|url| {
        let host = url.host_str().unwrap_or_default();
        matches!(url.scheme(), "http" | "https")
            && url.username().is_empty()
            && url.password().is_none()
            && (has_scheme || host.contains('.'))
    });
    if !is_web || address.len() > MOST_HOME || press::address::host_key(&address).is_none() {
        errors.add("home", "directory-outlet-home-wrong");
    }
    Some(address)
}

fn city(text: &str, errors: &mut FieldErrors) -> Option<String> {
    let city = one_line(text);
    if city.chars().count() > MOST_CITY {
        errors.add("city", "directory-outlet-city-long");
    }
    (!city.is_empty()).then_some(city)
}

/// Pieces parted by `|` or by lines.
fn evidence(text: &str, errors: &mut FieldErrors) -> Option<String> {
    let pieces: Vec<String> = text.split(['|', '\n']).map(one_line).filter(|piece| !piece.is_empty()).collect();
    let evidence = pieces.join(" | ");
    if evidence.chars().count() > MOST_EVIDENCE {
        errors.add("evidence", "directory-outlet-evidence-long");
    }
    (!evidence.is_empty()).then_some(evidence)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    fn typed(pairs: &[(&str, &str)]) -> Result<Draft, FieldErrors> {
        Draft::parse(|name| pairs.iter().find(|(n, _)| *n == name).map_or("", |(_, value)| value).to_owned())
    }

    fn wrong(pairs: &[(&str, &str)]) -> Vec<String> {
        typed(pairs).err().map(|errors| errors.iter().map(|e| e.field.clone()).collect()).unwrap_or_default()
    }

    const LEAST: [(&str, &str); 4] =
        [("name", " El  Faro\tInventado "), ("country", "hn"), ("language", "ES"), ("medium", "digital")];

    #[test]
    fn the_least_that_makes_an_outlet() {
        let draft = typed(&LEAST).unwrap();
        assert_eq!(draft.name, "El Faro Inventado");
        assert_eq!((draft.country.as_str(), draft.language.as_str()), ("HN", "es"));
        assert_eq!((draft.scope, draft.focus.as_str()), (OutletScope::National, "general"));
        assert_eq!((draft.home, draft.city, draft.evidence), (None, None, None));
    }

    #[test]
    fn each_fault_names_its_field() {
        assert_eq!(wrong(&[]), ["name", "country", "medium", "language"]);
        assert_eq!(wrong(&[&LEAST[..], &[("scope", "galaxy")]].concat()), ["scope"]);
        assert_eq!(wrong(&[&LEAST[..], &[("city", &"x".repeat(101))]].concat()), ["city"]);
        assert_eq!(wrong(&[&LEAST[..], &[("focus", &"x".repeat(41))]].concat()), ["focus"]);
        assert_eq!(wrong(&[("name", &"x".repeat(201)), LEAST[1], LEAST[2], LEAST[3]]), ["name"]);
        for code in ["ZZ", "QQ", "HND", "Honduras"] {
            assert_eq!(wrong(&[LEAST[0], ("country", code), LEAST[2], LEAST[3]]), ["country"], "{code}");
        }
        assert!(wrong(&[LEAST[0], ("country", "xx"), LEAST[2], LEAST[3]]).is_empty(), "of the whole region");
    }

    #[test]
    fn only_web_addresses_become_links() {
        let home = |text: &str| typed(&[&LEAST[..], &[("home", text)]].concat()).map(|draft| draft.home.unwrap());
        assert_eq!(home("diario.example").unwrap(), "https://diario.example");
        assert_eq!(home("http://127.0.0.1:8080/").unwrap(), "http://127.0.0.1:8080/");
        for bad in [
            "javascript:alert(1)",
            "data:text/html,x",
            "ftp://diario.example/",
            "palabra",
            "https://",
            "https://yo:clave@diario.example/",
        ] {
            assert!(home(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn attention_and_sources_are_put_in_order() {
        let draft = typed(
            &[&LEAST[..], &[("focus", "Gender; migration ;gender"), ("evidence", "https://a.example/\n\n lista | b ")]]
                .concat(),
        )
        .unwrap();
        assert_eq!(draft.focus, "gender;migration");
        assert_eq!(draft.evidence.as_deref(), Some("https://a.example/ | lista | b"));
    }

    proptest! {
        #[test]
        fn any_text_is_read_and_what_is_read_reads_the_same(
            texts in proptest::collection::vec("\\PC{0,30}|[\\x00-\\x1f|;:/.a]{0,12}|es|HN|digital|local|a\\.example", 9)
        ) {
            let value = |name: &str| Draft::FIELDS.iter().position(|f| *f == name).map(|at| texts[at].clone()).unwrap_or_default();
            if let Ok(draft) = Draft::parse(value) {
                let again = Draft::parse(|name| draft.text(name).to_owned());
                prop_assert_eq!(again, Ok(draft));
            }
        }
    }
}
