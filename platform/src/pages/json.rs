//! Lists as JSON: `{ "items": […], "next": … }`.

use anyhow::Context;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use super::Problem;

#[derive(Serialize)]
struct List<'a, T> {
    items: &'a [T],
    next: Option<&'a str>,
}

/// A list as JSON; `next` is the address of the part that follows, `null` at the end.
pub fn json<T: Serialize>(items: &[T], next: Option<&str>) -> Result<Response, Problem> {
    let text = serde_json::to_string(&List { items, next }).context("writing a list as JSON")?;
    Ok(([(header::CONTENT_TYPE, "application/json")], text).into_response())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[tokio::test]
    async fn the_shape_of_a_list() {
        let response = json(&["a", "b"], Some("/x.json?despues=b")).unwrap();
        assert_eq!(response.headers()["content-type"], "application/json");
        let bytes = axum::body::to_bytes(response.into_body(), 1000).await.unwrap();
        assert_eq!(bytes, r#"{"items":["a","b"],"next":"/x.json?despues=b"}"#);
        let end = json::<i64>(&[], None).unwrap();
        let bytes = axum::body::to_bytes(end.into_body(), 1000).await.unwrap();
        assert_eq!(bytes, r#"{"items":[],"next":null}"#);
    }
}
