//! Something as a file to be kept.

use axum::http::header;
use axum::response::{IntoResponse, Response};

/// A body as a file of a name, of which only letters, digits and `-_.` stay: a name stays in its header.
pub fn attachment(media_type: impl Into<String>, name: &str, body: impl IntoResponse) -> Response {
    let safe: String = name.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.')).collect();
    let headers = [
        (header::CONTENT_TYPE, media_type.into()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{safe}\"")),
    ];
    (headers, body).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_stays_in_its_header() {
        let response = attachment("text/plain", "acta\"\r\nX: y.txt", "texto");
        assert_eq!(response.headers()["content-disposition"], "attachment; filename=\"actaXy.txt\"");
        assert_eq!(response.headers()["content-type"], "text/plain");
    }
}
