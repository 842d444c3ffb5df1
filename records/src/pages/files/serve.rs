//! The bytes of a file. A browser shows a PDF by itself, in its own viewer; everything else is given to be kept, for a
//! page of a stranger is never opened as one of ours.

use axum::body::Body;
use axum::extract::Request;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use document::Kind as FileKind;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use platform::pages::Problem;
use platform::web::{Answer, Ask};
use tower::ServiceExt;
use tower_http::services::ServeFile;

use super::may_read;
use super::shown::media_type;
use crate::files::{RecordFile, RecordFiles};
use crate::pages::list::Shelf;
use crate::pages::place::found;

/// Nothing of a file runs or loads anything.
const POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; object-src 'self'; plugin-types application/pdf; frame-ancestors 'self'",
);
/// The same, shut in, for what is no PDF.
const SHUT_IN: HeaderValue = HeaderValue::from_static("sandbox; default-src 'none'");

/// The file, or the part of it that was asked for.
pub(in crate::pages) async fn show(
    shelf: &'static Shelf,
    ask: Ask,
    id: String,
    file: String,
    request: Request,
) -> Answer {
    let (kind, record) = match found(&ask, shelf.kinds, &id).await {
        Ok(found) => found,
        Err(answer) => return answer,
    };
    if !may_read(&ask, kind, &record) {
        return Err(if ask.who.account.is_none() { Problem::SignIn } else { Problem::NotFound });
    }
    let file = RecordFiles::find(&ask.node.db, &file).await?;
    let file = file.filter(|file| file.record_id.as_ref() == Some(&record.id)).ok_or(Problem::NotFound)?;
    if !ask.node.files.is_there(&file.digest, u64::try_from(file.bytes).unwrap_or_default()) {
        return Err(Problem::Unknown(anyhow::anyhow!("the bytes of the file {} are not there", file.id)));
    }
    Ok(bytes(&ask, &file, request).await)
}

/// The bytes of a file that who asks may have.
pub(super) async fn bytes(ask: &Ask, file: &RecordFile, request: Request) -> Response {
    let (parts, _) = request.into_parts();
    let path = ask.node.files.path(&file.digest);
    let served = ServeFile::new(path).oneshot(Request::from_parts(parts, Body::empty())).await;
    let mut response = match served {
        Ok(response) => response.map(Body::new).into_response(),
        Err(never) => match never {},
    };
    let (how, policy) = match file.kind {
        FileKind::Pdf => ("inline", POLICY),
        _ => ("attachment", SHUT_IN),
    };
    let named = format!("{how}; filename*=UTF-8''{}", utf8_percent_encode(&file.name, NON_ALPHANUMERIC));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type(file.kind)));
    headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    if let Ok(named) = HeaderValue::from_str(&named) {
        headers.insert(header::CONTENT_DISPOSITION, named);
    }
    response
}
