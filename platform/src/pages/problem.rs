//! What can go wrong with a request: one type for every room.

use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::FieldErrors;
use crate::db::is_away;
use crate::words::Speech;

/// Why a request was not answered with its page.
#[derive(Debug)]
pub enum Problem {
    /// There is nothing at this address, or nothing that this reader may know of.
    NotFound,
    /// First sign in.
    SignIn,
    /// Not theirs. To the reader it looks exactly like [`Problem::NotFound`].
    Forbidden,
    /// The request makes no sense; the catalogue key says why and what to do.
    BadRequest(&'static str),
    /// A form with errors that has no page of its own to be shown on again.
    Invalid(FieldErrors),
    /// The record has changed meanwhile, or is in a state that does not allow it; the key says which.
    Conflict(&'static str),
    /// Too often.
    TooMany {
        /// When to try again.
        retry_after_seconds: u32,
    },
    /// Something that this page needs is away; the key says what still works.
    Unavailable(&'static str),
    /// Our own failure; logged under a number that the reader is shown.
    Unknown(anyhow::Error),
}

impl From<anyhow::Error> for Problem {
    fn from(error: anyhow::Error) -> Problem {
        Problem::Unknown(error)
    }
}

/// What a reader may know of a problem. Stands in the extensions of the response, where the middleware that
/// knows the reader's language finds it and makes the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProblemFacts {
    /// The status answered.
    pub status: StatusCode,
    /// The catalogue's word for it: `site-problem-…-title`.
    pub word: &'static str,
    /// Key of the sentence that says what to do, where the room gives its own.
    pub key: Option<&'static str>,
    /// Errors of a form.
    pub errors: FieldErrors,
    /// The number under which it was logged.
    pub number: Option<u32>,
    /// When to try again.
    pub retry_after_seconds: Option<u32>,
}

impl ProblemFacts {
    fn new(status: StatusCode, word: &'static str) -> ProblemFacts {
        ProblemFacts { status, word, key: None, errors: FieldErrors::new(), number: None, retry_after_seconds: None }
    }

    /// What happened, in few words.
    pub(super) fn title(&self, speech: &Speech) -> String {
        speech.t(&format!("site-problem-{}-title", self.word))
    }

    /// What to do.
    pub(super) fn body(&self, speech: &Speech) -> String {
        match (self.key, self.number, self.retry_after_seconds) {
            (Some(key), ..) => speech.t(key),
            // not grouped: the log is searched for these very digits
            (_, Some(number), _) => speech.with("site-problem-unknown-body", &[("number", number.to_string().into())]),
            (_, _, Some(seconds)) => speech.with("site-problem-too-many-body", &[("n", seconds.into())]),
            _ => speech.t(&format!("site-problem-{}-body", self.word)),
        }
    }

    /// An answer that tells it: it is kept by nobody, and says when to come back.
    pub(super) fn answer(&self, body: impl IntoResponse) -> Response {
        let mut response = (self.status, [(header::CACHE_CONTROL, "no-store")], body).into_response();
        if let Some(seconds) = self.retry_after_seconds {
            response.headers_mut().insert(header::RETRY_AFTER, seconds.into());
        }
        response
    }
}

impl From<Problem> for ProblemFacts {
    fn from(problem: Problem) -> ProblemFacts {
        let of = ProblemFacts::new;
        match problem {
            Problem::NotFound | Problem::Forbidden => of(StatusCode::NOT_FOUND, "not-found"),
            Problem::SignIn => of(StatusCode::UNAUTHORIZED, "sign-in"),
            Problem::BadRequest(key) => ProblemFacts { key: Some(key), ..of(StatusCode::BAD_REQUEST, "bad-request") },
            Problem::Invalid(errors) => ProblemFacts { errors, ..of(StatusCode::UNPROCESSABLE_ENTITY, "invalid") },
            Problem::Conflict(key) => ProblemFacts { key: Some(key), ..of(StatusCode::CONFLICT, "conflict") },
            Problem::TooMany { retry_after_seconds } => ProblemFacts {
                retry_after_seconds: Some(retry_after_seconds.max(1)),
                ..of(StatusCode::TOO_MANY_REQUESTS, "too-many")
            },
            Problem::Unavailable(key) => {
                ProblemFacts { key: Some(key), ..of(StatusCode::SERVICE_UNAVAILABLE, "unavailable") }
            }
            Problem::Unknown(error) => {
                let number = rand::random_range(10_000_000..100_000_000);
                tracing::error!(number, error = format!("{error:#}"), "a request failed");
                // a database that is away comes back: the reader may try again, and nothing is broken
                let facts = match is_away(&error) {
                    true => of(StatusCode::SERVICE_UNAVAILABLE, "unavailable"),
                    false => of(StatusCode::INTERNAL_SERVER_ERROR, "unknown"),
                };
                ProblemFacts { number: Some(number), ..facts }
            }
        }
    }
}

impl IntoResponse for Problem {
    /// A plain body, for programs and for the case that no middleware makes a page of it.
    fn into_response(self) -> Response {
        let facts = ProblemFacts::from(self);
        let number = facts.number.map(|number| format!(" {number}")).unwrap_or_default();
        let mut response = facts.answer(format!("{}{number}\n", facts.status));
        response.extensions_mut().insert(facts);
        response
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn not_there_and_not_yours_look_the_same() {
        assert_eq!(ProblemFacts::from(Problem::NotFound), ProblemFacts::from(Problem::Forbidden));
    }

    #[test]
    fn an_unknown_failure_has_a_number_and_tells_nothing_else() {
        let response = Problem::from(anyhow::anyhow!("the password is 1234")).into_response();
        assert_eq!(response.status(), 500);
        let facts = response.extensions().get::<ProblemFacts>().unwrap();
        assert!(facts.number.is_some_and(|n| n >= 10_000_000));
        assert!(!format!("{facts:?}").contains("1234") || facts.number.unwrap().to_string().contains("1234"));
    }

    #[test]
    fn too_many_says_when_to_come_back() {
        let response = Problem::TooMany { retry_after_seconds: 0 }.into_response();
        assert_eq!(response.status(), 429);
        assert_eq!(response.headers()["retry-after"], "1");
    }
}
