//! A form with a file or a pasted text, as pages have it on which lists are imported: held in memory, within the limit that
//! the server sets for such forms.

use std::collections::BTreeMap;

use axum::extract::multipart::MultipartError;
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::StatusCode;

use crate::pages::{Problem, TOKEN_FIELD, sending_key};

/// What was sent. The file is the field `archivo`, the pasted text `lista`.
#[derive(Debug, Default)]
pub struct Posted {
    file: Vec<u8>,
    file_name: String,
    pasted: Vec<u8>,
    texts: BTreeMap<String, String>,
}

impl Posted {
    /// The same, refused where the list has more bytes than this.
    pub fn within(self, most: usize) -> Result<Posted, Problem> {
        if self.bytes().len() > most { Err(Problem::BadRequest("site-form-list-large")) } else { Ok(self) }
    }

    /// The file, else what was pasted.
    pub fn bytes(&self) -> &[u8] {
        if self.file.is_empty() { &self.pasted } else { &self.file }
    }

    /// The same as text in UTF-8, without the mark that some programs write before it.
    pub fn list(&self) -> String {
        String::from_utf8_lossy(self.bytes()).trim_start_matches('\u{feff}').to_owned()
    }

    /// Was it a file, not a pasted text?
    pub fn is_file(&self) -> bool {
        !self.file.is_empty()
    }

    /// The name of the file; empty where there is none.
    pub fn file_name(&self) -> &str {
        &self.file_name
    }

    /// The name of the file, or the one that the page of a dry run carried on in `nombre`; empty where the list was pasted.
    pub fn list_name(&self) -> &str {
        if self.is_file() { &self.file_name } else { self.text("nombre") }
    }

    /// Another field, without blanks around it; empty where it was not sent.
    pub fn text(&self, name: &str) -> &str {
        self.texts.get(name).map_or("", String::as_str)
    }

    /// What tells this sending from every other one, for [`super::once`].
    pub fn sending_key(&self) -> String {
        let texts = self.texts.iter().map(|(name, text)| (name.as_str(), text.as_bytes()));
        let list = [("archivo", self.file.as_slice()), ("lista", self.pasted.as_slice())];
        sending_key(self.text(TOKEN_FIELD), texts.chain(list))
    }

    /// Was the field sent?
    pub fn has(&self, name: &str) -> bool {
        self.texts.contains_key(name)
    }
}

impl<S: Send + Sync> FromRequest<S> for Posted {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Posted, Problem> {
        let unreadable = |_| Problem::BadRequest("site-form-unreadable");
        let mut form = Multipart::from_request(request, state).await.map_err(unreadable)?;
        let mut posted = Posted::default();
        while let Some(field) = form.next_field().await.map_err(broken)? {
            let name = field.name().unwrap_or_default().to_owned();
            let file_name = field.file_name().map(str::to_owned);
            let bytes = field.bytes().await.map_err(broken)?;
            match name.as_str() {
                "archivo" if bytes.is_empty() => {}
                "archivo" => {
                    posted.file = bytes.to_vec();
                    posted.file_name = file_name.unwrap_or_default();
                }
                "lista" => posted.pasted = bytes.to_vec(),
                _ => _ = posted.texts.insert(name, String::from_utf8_lossy(&bytes).trim().to_owned()),
            }
        }
        Ok(posted)
    }
}

/// More than is held in memory, or not the whole of it.
fn broken(error: MultipartError) -> Problem {
    match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Problem::BadRequest("site-form-list-large"),
        _ => Problem::BadRequest("site-form-unreadable"),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use axum::body::Body;
    use axum::extract::DefaultBodyLimit;

    async fn sent(parts: &[(&str, &str)]) -> Result<Posted, Problem> {
        let part =
            |(head, text): &(&str, &str)| format!("--x\r\nContent-Disposition: form-data; {head}\r\n\r\n{text}\r\n");
        let body = parts.iter().map(part).collect::<String>() + "--x--\r\n";
        let request =
            Request::post("/").header("content-type", "multipart/form-data; boundary=x").body(Body::from(body));
        Posted::from_request(request.unwrap(), &()).await
    }

    #[tokio::test]
    async fn a_file_comes_before_what_was_pasted() {
        let file = ("name=\"archivo\"; filename=\"lista.csv\"", "a,b");
        let (pasted, verb) = (("name=\"lista\"", "\u{feff}c"), ("name=\"verbo\"", " importar "));
        let posted = sent(&[file, pasted, verb]).await.unwrap();
        assert_eq!((posted.bytes(), posted.file_name(), posted.text("verbo")), (&b"a,b"[..], "lista.csv", "importar"));
        assert!(posted.is_file() && posted.has("verbo") && !posted.has("nombre"));
        let name = ("name=\"nombre\"", "antes.csv");
        assert_eq!(sent(&[file, name]).await.unwrap().list_name(), "lista.csv");
        assert_eq!(sent(&[pasted, name]).await.unwrap().list_name(), "antes.csv");
        let posted = sent(&[("name=\"archivo\"; filename=\"\"", ""), pasted]).await.unwrap();
        assert_eq!((posted.list().as_str(), posted.file_name(), posted.is_file()), ("c", "", false));
    }

    #[tokio::test]
    async fn a_list_that_is_too_large_to_be_held_is_told_as_such() {
        let body =
            format!("--x\r\nContent-Disposition: form-data; name=\"lista\"\r\n\r\n{}\r\n--x--\r\n", "a".repeat(500));
        let mut request = Request::post("/")
            .header("content-type", "multipart/form-data; boundary=x")
            .body(Body::from(body))
            .unwrap();
        DefaultBodyLimit::max(100).apply(&mut request);
        assert!(matches!(Posted::from_request(request, &()).await, Err(Problem::BadRequest("site-form-list-large"))));
    }

    #[tokio::test]
    async fn what_is_no_such_form_is_told() {
        let request = Request::post("/").body(Body::empty()).unwrap();
        assert!(matches!(Posted::from_request(request, &()).await, Err(Problem::BadRequest("site-form-unreadable"))));
    }
}
