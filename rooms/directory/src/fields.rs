//! What a form sent, as typed; each handler parses it once into what it needs.

use axum::Form;
use axum::extract::{FromRequest, Request};
use platform::pages::Problem;

/// Names and values in the order in which they were sent.
pub struct Fields(Vec<(String, String)>);

impl Fields {
    /// The value of a field without blanks around it; empty where there is none.
    pub fn text(&self, name: &str) -> &str {
        self.0.iter().find(|(n, _)| n == name).map_or("", |(_, value)| value.trim())
    }

    /// All values of a field, parted by `;`: those of boxes that were ticked.
    pub fn joined(&self, name: &str) -> String {
        let values = self.0.iter().filter(|(n, _)| n == name).map(|(_, value)| value.as_str());
        values.collect::<Vec<_>>().join(";")
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
        form.map(|Form(fields)| Fields(fields)).map_err(|_| Problem::BadRequest("directory-form-unreadable"))
    }
}
