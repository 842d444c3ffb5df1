//! What a form sent, as typed; each handler parses it once into what it needs.

use axum::Form;
use axum::extract::{FromRequest, Request};

use super::Problem;

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

    /// The fields, to be shown again.
    pub fn into_typed(self) -> Vec<(String, String)> {
        self.0
    }
}

impl<S: Send + Sync> FromRequest<S> for Fields {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Fields, Problem> {
        let form = Form::<Vec<(String, String)>>::from_request(request, state).await;
        form.map(|Form(fields)| Fields(fields)).map_err(|_| Problem::BadRequest("site-form-unreadable"))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use axum::body::Body;

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
    async fn what_is_no_form_is_told() {
        assert!(matches!(sent("text/plain", "a=1").await, Err(Problem::BadRequest("site-form-unreadable"))));
        assert_eq!(sent("application/x-www-form-urlencoded", "").await.unwrap(), Fields::none());
    }
}
