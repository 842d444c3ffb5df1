//! Constitutions, laws, decrees, regulations, policies and bills of a country.

use records::{Body, Field, Form, Kind, Rules};

use crate::actions::EDIT_LIBRARY;
use crate::proposed::PUBLIC_TEXT;
use crate::provisions::{lacks, provisions};

/// What a country made law or policy, or is about to.
pub static LAW: Kind = Kind {
    name: "law",
    files: "laws",
    words: "library-law-{}",
    home: "/leyes",
    title: "title",
    summary: "about",
    beside: &["country", "year", "status"],
    fields: &[
        Field::new("title", Form::Tongues).required().many(),
        Field::new(
            "kind",
            Form::Choice(&["constitution", "law", "decree", "regulation", "policy", "bill", "model-law"]),
        )
        .required(),
        Field::new("number", Form::Code),
        Field::new("country", Form::Country),
        Field::new("year", Form::Date),
        Field::new("adopted_on", Form::Date),
        Field::new("in_force_on", Form::Date),
        Field::new("status", Form::Choice(&["in-force", "amended", "repealed", "bill", "unknown"])).required(),
        Field::new("about", Form::Tongues).many(),
        Field::new("keywords", Form::Line).many(),
        Field::new(
            "maps",
            Form::Parts(&[
                Field::new("article", Form::Line).required(),
                Field::new("model", Form::Record(&["law"])).required(),
                Field::new("model_article", Form::Line).required(),
                Field::new("note", Form::Line),
            ]),
        )
        .many(),
        Field::new("amends", Form::Record(&["law"])).many(),
        Field::new("repeals", Form::Record(&["law"])).many(),
        Field::new("implements", Form::Record(&["law", "treaty"])).many(),
        Field::new("ratifies", Form::Record(&["treaty"])).many(),
        Field::new(
            "relations_stated",
            Form::Parts(&[
                Field::new(
                    "relation",
                    Form::Choice(&[
                        "amends",
                        "amended-by",
                        "repeals",
                        "repealed-by",
                        "implements",
                        "ratifies",
                        "other",
                    ]),
                )
                .required(),
                Field::new("what", Form::Line).required(),
            ]),
        )
        .many(),
        Field::new("url", Form::Address),
        Field::new("text", Form::Text),
    ],
    edit: &EDIT_LIBRARY,
    carries: Some(&PUBLIC_TEXT),
    open: records::always,
    rules: Rules { check: follows_with_its_own, ..Rules::NONE },
};

/// A law whose text is here follows a model with articles that stand in it.
fn follows_with_its_own(body: &Body) -> Vec<(&'static str, &'static str)> {
    let followed = body.all("maps");
    let Some(text) = body.text("text").filter(|_| !followed.is_empty()).map(provisions) else { return Vec::new() };
    let is_absent = |article: &str| lacks(&text, article);
    match followed.iter().filter_map(|said| said.value.part("article")).any(is_absent) {
        true => vec![("maps", "library-law-maps-absent")],
        false => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use records::{Statement, Value};

    use super::*;

    #[test]
    fn an_article_that_the_text_does_not_have_follows_no_model() {
        let faults = |text: &str, article: &str| {
            let mut body = Body::new();
            body.say("text", Statement::text(text));
            let parts = [("article", article), ("model", "m"), ("model_article", "4")];
            let parts = parts.map(|(name, text)| (name.to_owned(), text.to_owned()));
            body.say("maps", Statement::of(Value::Parts(parts.into())));
            follows_with_its_own(&body)
        };
        let text = "Artículo 1. Objeto\nUno.\nArtículo 2. Ámbito\nDos.\nArtículo 3. Principios\nTres.";
        assert_eq!(faults(text, "Art. 9"), [("maps", "library-law-maps-absent")]);
        for article in ["3", "art. 2 bis", "Ley 779, artículo 1", "transitorio"] {
            assert_eq!(faults(text, article), [], "{article}");
        }
        assert_eq!(faults("Artículo 1. Se reforma el\nArtículo 55. Así", "60"), [], "an excerpt tells nothing");
        assert_eq!(faults("", "9"), []);
    }
}
