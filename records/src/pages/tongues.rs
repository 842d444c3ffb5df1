//! A text in four languages, as forms ask for it and hold it.

use platform::pages::Fields;
use platform::web::Ask;
use platform::words::Lang;

use crate::shape::Labels;

/// A text in four languages, a field of the form each: name and label.
pub(super) struct Tongues(pub Vec<(String, String)>);

impl Tongues {
    /// The fields of a text that is called so.
    pub fn of(ask: &Ask, field: &str, key: &str) -> Tongues {
        let one = |lang: Lang| {
            let language = ask.speech.language(lang.code());
            let args = [("label", ask.t(key).into()), ("language", language.into())];
            (format!("{field}-{}", lang.code()), ask.speech.with("records-form-in-language", &args))
        };
        Tongues(Lang::ALL.map(one).into())
    }

    /// May it stay empty? Spanish is what the others fall back to.
    pub fn optional(name: &str) -> bool {
        !name.ends_with("-es")
    }
}

/// A text in the languages in which it was written.
pub(super) fn labels_of(fields: &Fields, field: &str) -> Labels {
    let label = |lang: Lang| {
        let text = fields.text(&format!("{field}-{}", lang.code())).to_owned();
        (!text.is_empty()).then(|| (lang.code().to_owned(), text))
    };
    Lang::ALL.into_iter().filter_map(label).collect()
}

/// The fields of a form that hold it.
pub(super) fn labels_typed(field: &str, labels: &Labels) -> Vec<(String, String)> {
    labels.iter().map(|(lang, text)| (format!("{field}-{lang}"), text.clone())).collect()
}
