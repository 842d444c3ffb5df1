//! The values of an outlet in the words of the page, and what can be chosen in forms.

use platform::pages::Choice;
use platform::text::fold;
use platform::web::Ask;
use platform::words::Speech;

use crate::draft::Draft;
use crate::model::{Medium, OutletScope};

/// Countries that an outlet may be entered for; `XX` is the whole region.
pub const COUNTRIES: &[&str] = &[
    "AG", "AR", "BB", "BO", "BR", "BS", "BZ", "CA", "CL", "CO", "CR", "CU", "DM", "DO", "EC", "ES", "GD", "GT", "GY",
    "HN", "HT", "JM", "KN", "LC", "MX", "NI", "PA", "PE", "PR", "PY", "SR", "SV", "TT", "US", "UY", "VC", "VE", "XX",
];
/// Languages that are offered; a list may bring others.
const LANGUAGES: &[&str] = &["es", "en", "pt", "fr", "ay", "ca", "de", "gl", "gn", "ht", "it", "nah", "nl", "qu"];
/// Words for what an outlet gives its attention to; a list may bring others.
const FOCUS: &[&str] = &[
    "general",
    "migration",
    "gender",
    "human-rights",
    "investigative",
    "community",
    "indigenous",
    "lgbt",
    "politics",
    "government",
    "business",
    "economy",
    "education",
    "university",
    "environment",
    "rural",
    "conflict",
    "accountability",
    "fact-checking",
    "press-freedom",
    "media",
    "local-news-deserts",
    "analysis",
    "satire",
    "sport",
    "religious",
    "party",
];

/// A country; outlets may belong to the whole region.
pub fn country(speech: &Speech, code: &str) -> String {
    if code == "XX" { speech.t("directory-country-region") } else { speech.country(code) }
}

/// What an outlet is.
pub fn medium(speech: &Speech, medium: Medium) -> String {
    speech.t(&format!("directory-medium-{}", medium.word()))
}

/// What an outlet gives its attention to.
pub fn focus(speech: &Speech, words: &str) -> String {
    let words: Vec<String> =
        words.split(';').filter(|word| !word.is_empty()).map(|word| focus_word(speech, word)).collect();
    speech.list(&words)
}

/// The text of a field of a draft in words; `None` where it is not stated.
pub fn value(speech: &Speech, draft: &Draft, field: &str) -> Option<String> {
    let text = draft.text(field);
    let said = match field {
        "country" => country(speech, text),
        "medium" => medium(speech, draft.medium),
        "language" => speech.language(text),
        "scope" => speech.t(&format!("directory-scope-{}", draft.scope.word())),
        "focus" => focus(speech, text),
        _ => text.to_owned(),
    };
    (!said.is_empty()).then_some(said)
}

/// The name of a field.
pub fn field(speech: &Speech, name: &str) -> String {
    speech.t(&format!("directory-field-{name}"))
}

/// What the form of an outlet offers.
pub struct Choices {
    pub countries: Vec<Choice>,
    pub media: Vec<Choice>,
    pub languages: Vec<Choice>,
    pub scopes: Vec<Choice>,
    pub focus: Vec<Choice>,
}

impl Choices {
    /// The usual ones, and those that the record has besides.
    pub fn of(ask: &Ask, has: impl Fn(&str) -> String) -> Choices {
        let speech = &ask.speech;
        let focus = also(FOCUS, has("focus").split(';'));
        Choices {
            countries: sorted(also(COUNTRIES, [has("country").as_str()].into_iter()), |code| country(speech, code)),
            media: media(ask),
            languages: also(LANGUAGES, [has("language").as_str()].into_iter())
                .into_iter()
                .map(|code| Choice::new(code.as_str(), speech.language(&code)))
                .collect(),
            scopes: OutletScope::ALL
                .map(|scope| Choice::new(scope.word(), speech.t(&format!("directory-scope-{}", scope.word()))))
                .into(),
            focus: focus.into_iter().map(|word| Choice::new(word.as_str(), focus_word(speech, &word))).collect(),
        }
    }
}

/// The kinds of outlets.
pub fn media(ask: &Ask) -> Vec<Choice> {
    Medium::ALL.map(|kind| Choice::new(kind.word(), medium(&ask.speech, kind))).into()
}

/// Choices in the order of their words.
pub fn sorted(values: Vec<String>, words: impl Fn(&str) -> String) -> Vec<Choice> {
    let mut choices: Vec<Choice> = values.into_iter().map(|value| Choice { label: words(&value), value }).collect();
    choices.sort_by_cached_key(|choice| fold(&choice.label));
    choices
}

fn focus_word(speech: &Speech, word: &str) -> String {
    let key = format!("directory-focus-{word}");
    if speech.has(&key) { speech.t(&key) } else { word.to_owned() }
}

fn also<'a>(usual: &[&'a str], others: impl Iterator<Item = &'a str>) -> Vec<String> {
    let others = others.filter(|other| !other.is_empty() && !usual.contains(other));
    usual.iter().copied().chain(others).map(str::to_owned).collect()
}
