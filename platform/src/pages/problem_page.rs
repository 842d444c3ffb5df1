//! A problem said in the reader's language.

use askama::Template;
use axum::response::{IntoResponse, Response};

use super::{FormError, ProblemFacts, View, page_with};

#[derive(Template)]
#[template(path = "problem.html")]
struct ProblemPage {
    view: View,
    body: String,
    errors: Vec<FormError>,
    offers_sign_in: bool,
    offers_again: bool,
}

/// What was asked for when something went wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// A page.
    Page,
    /// A form was sent; the page on which it stood, where that is told. Its own address is no page to come back to.
    Form(Option<String>),
}

/// The page of a problem. The view needs no title; whatever of its head spoke of another page is dropped.
pub fn problem_page(mut view: View, facts: &ProblemFacts, asked: Asked) -> Response {
    let offers_again = match (&asked, facts.word) {
        (_, "unavailable" | "unknown" | "too-many") => asked != Asked::Form(None),
        // as it is now, or to be filled in once more
        (Asked::Form(Some(_)), "conflict" | "invalid" | "bad-request") => true,
        _ => false,
    };
    if let Asked::Form(from) = asked {
        view.address = from.unwrap_or_else(|| "/".to_owned());
    }
    view.title = facts.title(&view.speech);
    view.head = super::Head { noindex: true, ..Default::default() };
    view.notice = None;
    view.crumbs = Vec::new();
    let page = ProblemPage {
        body: facts.body(&view.speech),
        errors: facts.errors.said(&view.speech),
        offers_sign_in: facts.word == "sign-in",
        offers_again,
        view,
    };
    match page_with(facts.status, page) {
        Ok(page) => facts.answer(page),
        Err(problem) => problem.into_response(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::pages::view::tests::view;
    use crate::pages::{FieldErrors, Problem};
    use crate::words::Lang;

    async fn shown(lang: Lang, problem: Problem) -> String {
        let response = problem_page(view(lang), &problem.into(), Asked::Page);
        let bytes = axum::body::to_bytes(response.into_body(), 1 << 20).await.unwrap();
        String::from_utf8(bytes.to_vec()).unwrap()
    }

    #[tokio::test]
    async fn every_problem_has_its_page_in_each_language() {
        for lang in Lang::ALL {
            let problems = [
                Problem::NotFound,
                Problem::SignIn,
                Problem::BadRequest("site-not-stated"),
                Problem::Invalid(FieldErrors::one("a", "site-form-choose")),
                Problem::Conflict("site-not-stated"),
                Problem::TooMany { retry_after_seconds: 30 },
                Problem::Unavailable("site-not-stated"),
                Problem::Unknown(anyhow::anyhow!("x")),
            ];
            for problem in problems {
                let html = shown(lang, problem).await;
                assert!(!html.contains("site-"), "a key is shown: {html}");
                assert_eq!(html.matches("<h1").count(), 1);
                assert!(html.contains(&format!("<html lang=\"{}\"", lang.code())));
            }
        }
    }

    #[tokio::test]
    async fn signing_in_comes_back_to_the_page() {
        let html = shown(Lang::Es, Problem::SignIn).await;
        assert!(html.contains("/entrar?volver=%2Ffuentes%3Fpais%3DHN%26despues%3Da1"), "{html}");
    }

    #[tokio::test]
    async fn the_number_of_a_failure_is_shown_as_it_is_logged() {
        let facts = ProblemFacts::from(Problem::Unknown(anyhow::anyhow!("x")));
        let response = problem_page(view(Lang::En), &facts, Asked::Page);
        let bytes = axum::body::to_bytes(response.into_body(), 1 << 20).await.unwrap();
        assert!(String::from_utf8_lossy(&bytes).contains(&facts.number.unwrap().to_string()));
    }
}
