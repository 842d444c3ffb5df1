//! Headers that keep browsers, and caches before them, from doing with our pages what nobody meant.

use axum::Router;
use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue, header};
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use tower_http::set_header::SetResponseHeaderLayer;

/// Nothing but our own files; no inline style or script, no frames, no plug-ins.
const CONTENT_POLICY: &str =
    "default-src 'self'; base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors 'none'";
const PERMISSIONS_POLICY: &str = "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()";

/// Adds the headers to every answer that does not set its own: the replay of an archived page sets a stricter
/// content policy and allows the frame it stands in.
pub fn secure<S: Clone + Send + Sync + 'static>(router: Router<S>) -> Router<S> {
    let headers: [(HeaderName, &str); 6] = [
        (header::CONTENT_SECURITY_POLICY, CONTENT_POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "same-origin"),
        (header::X_FRAME_OPTIONS, "DENY"),
        (HeaderName::from_static("permissions-policy"), PERMISSIONS_POLICY),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    ];
    headers.into_iter().fold(router.layer(from_fn(for_who_asked)), |router, (name, value)| {
        router.layer(SetResponseHeaderLayer::if_not_present(name, HeaderValue::from_static(value)))
    })
}

/// An answer holds what its reader may see, in their language, be it a page or data: no cache between may hand it to
/// another. What is for everybody says so itself.
async fn for_who_asked(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
        headers.append(header::VARY, HeaderValue::from_static("cookie, accept-language"));
    }
    response
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use axum::body::Body;
    use axum::http::Request;
    use axum::routing::get;
    use tower::ServiceExt;

    #[tokio::test]
    async fn every_answer_has_them_and_may_set_its_own() {
        let own = || async { ([(header::CONTENT_SECURITY_POLICY, "sandbox")], "") };
        let router: Router = secure(Router::new().route("/own", get(own)));
        for (address, policy) in [("/own", "sandbox"), ("/none", CONTENT_POLICY)] {
            let response = router.clone().oneshot(Request::get(address).body(Body::empty()).unwrap()).await.unwrap();
            assert_eq!(response.headers()["content-security-policy"], policy);
            assert_eq!(response.headers()["x-content-type-options"], "nosniff");
            assert_eq!(response.headers()["x-frame-options"], "DENY");
            assert_eq!(response.headers()["referrer-policy"], "same-origin");
        }
    }

    #[test]
    fn the_policy_has_no_holes() {
        assert!(
            !CONTENT_POLICY.contains("unsafe") && !CONTENT_POLICY.contains("data:") && !CONTENT_POLICY.contains('*')
        );
    }
}
