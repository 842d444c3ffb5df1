//! What a form sent, as typed; each handler parses it once into what it needs.

use axum::Form;
use axum::extract::{FromRequest, Request};
use axum::http::StatusCode;
use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

use super::{Problem, SINCE_FIELD, TOKEN_FIELD};

/// Names and values in the order in which they were sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fields(Vec<(String, String)>);

impl Fields {
    /// A form in which nothing was typed.
    pub fn none() -> Fields {
        Fields::default()
    }

    /// Names and values from elsewhere than a form: the columns of a row.
    pub fn of(typed: Vec<(String, String)>) -> Fields {
        Fields(typed)
    }

    /// The value of a field without blanks around it; empty where there is none.
    pub fn text(&self, name: &str) -> &str {
        self.as_typed(name).trim()
    }

    /// The value of a field just as it was typed, for passwords.
    pub fn as_typed(&self, name: &str) -> &str {
        self.0.iter().find(|(n, _)| n == name).map_or("", |(_, value)| value)
    }

    /// All values of a field: those of boxes that were ticked.
    pub fn all(&self, name: &str) -> Vec<String> {
        self.0.iter().filter(|(n, _)| n == name).map(|(_, value)| value.clone()).collect()
    }

    /// All values of a field, parted by `;`.
    pub fn joined(&self, name: &str) -> String {
        self.all(name).join(";")
    }

    /// What tells this sending from every other one, for [`crate::web::once`].
    pub fn sending_key(&self) -> String {
        sending_key(self.text(TOKEN_FIELD), self.0.iter().map(|(name, value)| (name.as_str(), value.as_bytes())))
    }

    /// The fields, to be shown again.
    pub fn into_typed(self) -> Vec<(String, String)> {
        self.0
    }
}

impl<S: Send + Sync> FromRequest<S> for Fields {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Fields, Problem> {
        let form = Form::<Vec<(String, String)>>::from_request(request, state).await;
        form.map(|Form(fields)| Fields(fields)).map_err(|refused| match refused.status() {
            StatusCode::PAYLOAD_TOO_LARGE => Problem::BadRequest("site-form-large"),
            _ => Problem::BadRequest("site-form-unreadable"),
        })
    }
}

/// The key of a sending: the token of the page that it was sent from, and all that it says. A browser that goes back shows the
/// page with the token of before: the same words are a repeat, others are another wish. Empty without a token.
pub(crate) fn sending_key<'a>(token: &str, said: impl Iterator<Item = (&'a str, &'a [u8])>) -> String {
    if token.is_empty() {
        return String::new();
    }
    let mut digest = Sha256::new();
    for (name, value) in said.filter(|(name, _)| *name != SINCE_FIELD) {
        for part in [name.as_bytes(), value] {
            digest.update((part.len() as u64).to_le_bytes());
            digest.update(part);
        }
    }
    HEXLOWER.encode(&digest.finalize())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use axum::body::Body;
    use axum::extract::DefaultBodyLimit;

    async fn sent(kind: &str, body: &'static str) -> Result<Fields, Problem> {
        let request = Request::post("/").header("content-type", kind).body(Body::from(body)).unwrap();
        Fields::from_request(request, &()).await
    }

    #[tokio::test]
    async fn values_come_as_typed_or_trimmed_one_or_all() {
        let fields = sent("application/x-www-form-urlencoded", "a=+x+&b=1&b=%C3%B1&b=").await.unwrap();
        assert_eq!((fields.text("a"), fields.as_typed("a"), fields.text("c")), ("x", " x ", ""));
        assert_eq!((fields.all("b").len(), fields.joined("b").as_str()), (3, "1;ñ;"));
        assert_eq!(fields.into_typed().len(), 4);
    }

    #[tokio::test]
    async fn the_same_words_from_one_page_are_a_repeat_and_others_are_not() {
        let key = async |body| sent("application/x-www-form-urlencoded", body).await.unwrap().sending_key();
        let first = key("token=k&desde=1&a=x&b=").await;
        assert_eq!(first, key("token=k&desde=2&a=x&b=").await, "when a form was made is nothing that it says");
        for other in ["token=k&a=y&b=", "token=l&a=x&b=", "token=k&a=&b=x", "token=k&a=x", "token=k&ax=&b="] {
            assert_ne!(first, key(other).await, "{other}");
        }
        assert_eq!(key("a=x").await, "");
    }

    #[tokio::test]
    async fn what_is_no_form_is_told() {
        assert!(matches!(sent("text/plain", "a=1").await, Err(Problem::BadRequest("site-form-unreadable"))));
        assert_eq!(sent("application/x-www-form-urlencoded", "").await.unwrap(), Fields::none());
    }

    #[tokio::test]
    async fn what_is_longer_than_a_form_may_be_is_told_as_such() {
        let kind = "application/x-www-form-urlencoded";
        let body = Body::from(format!("a={}", "x".repeat(500)));
        let mut request = Request::post("/").header("content-type", kind).body(body).unwrap();
        DefaultBodyLimit::max(100).apply(&mut request);
        assert!(matches!(Fields::from_request(request, &()).await, Err(Problem::BadRequest("site-form-large"))));
    }
}
