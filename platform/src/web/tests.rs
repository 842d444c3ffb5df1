//! The site as somebody who means harm meets it.

#![allow(clippy::unwrap_used)]

use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::Path;
use axum::http::{Request, Response, StatusCode, header};
use axum::response::IntoResponse;
use futures_util::FutureExt;
use tower::ServiceExt;

use super::*;
use crate::config::Config;
use crate::db::testing::sqlite;
use crate::node::Node;
use crate::pages::Problem;
use crate::permissions::{Action, Role};
use crate::room::Room;

static OPEN: Action = Action { name: "test.open", roles: &[Role::Visitor] };
static CLOSED: Action = Action { name: "test.closed", roles: &[Role::Editor] };
/// More than a system holds for a reader.
const LARGE: usize = 32 << 20;

fn room() -> Room {
    Room {
        name: "test",
        catalogue: crate::words::Catalogue { room: "test", es: "", en: "", pt: "", fr: "" },
        actions: &[],
        routes,
        sections: &[],
        desk: &[],
        footer: &[],
        followers: |_| Vec::new(),
        jobs: &[],
        commands: Vec::new,
        contribute: |_| (),
        starter: |_, _| async { Ok(()) }.boxed(),
        checks: |_| async { Ok(Vec::new()) }.boxed(),
    }
}

fn routes() -> Routes {
    Routes::new()
        .get("/open", &OPEN, || async { "open" })
        .list("/secret", &CLOSED, || async { "secret" })
        .get("/given", &OPEN, |body: String| async move { body.len().to_string() })
        .post("/send", &OPEN, |body: String| async move { body.len().to_string() })
        .post("/secret", &CLOSED, || async { "done" })
        .post("/clashes", &OPEN, || async { Problem::Conflict("site-not-stated").into_response() })
        .get("/named/{name}", &OPEN, |Path(name): Path<String>| async move { name })
        .get("/numbered/{n}", &OPEN, |Path(n): Path<i64>| async move { n.to_string() })
        .get("/large", &OPEN, || async { vec![b'x'; LARGE] })
        .get("/breaks", &OPEN, breaks)
        .get("/fails", &OPEN, || async {
            Problem::Unknown(anyhow::anyhow!("the password is swordfish")).into_response()
        })
}

async fn breaks() -> &'static str {
    panic!("broken off on purpose")
}

struct Served {
    node: Arc<Node>,
    site: Router,
    _folders: (tempfile::TempDir, tempfile::TempDir),
}

async fn served(set: impl FnOnce(&mut Config)) -> Served {
    let (database, db) = sqlite().await;
    let data = tempfile::tempdir().unwrap();
    let mut config = Config { data: data.path().to_owned(), requests_a_minute: 0, ..Config::default() };
    set(&mut config);
    let node = Node::with(config, vec![room()], db).await.unwrap();
    Served { site: app(node.clone()), node, _folders: (database, data) }
}

impl Served {
    async fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)], body: impl Into<Body>) -> Response<Body> {
        let mut request = Request::builder().method(method).uri(path).header("host", "a.example");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        self.site.clone().oneshot(request.body(body.into()).unwrap()).await.unwrap()
    }

    async fn status(&self, method: &str, path: &str) -> u16 {
        self.ask(method, path, &[], "").await.status().as_u16()
    }
}

async fn text(response: Response<Body>) -> String {
    String::from_utf8(axum::body::to_bytes(response.into_body(), 1 << 20).await.unwrap().to_vec()).unwrap()
}

#[tokio::test]
async fn no_method_and_no_ending_gets_around_a_permission() {
    let site = served(|_| ()).await;
    for method in ["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "NONSENSE"] {
        for path in ["/secret", "/secret.json", "/secret.csv", "/secret.atom"] {
            let response = site.ask(method, path, &[], "").await;
            let status = response.status();
            assert!(
                matches!(status, StatusCode::UNAUTHORIZED | StatusCode::METHOD_NOT_ALLOWED),
                "{method} {path}: {status}"
            );
            let body = text(response).await;
            assert!(!body.contains("secret<") && body != "secret" && body != "done", "{method} {path}");
        }
    }
    assert_eq!(site.status("GET", "/open").await, 200);
    assert_eq!(site.status("HEAD", "/open").await, 200);
    assert_eq!(site.status("POST", "/open").await, 405);
    assert_eq!(site.status("GET", "/nothing").await, 404);
    let slashed = site.ask("GET", "/open/?a=b", &[], "").await;
    assert_eq!(slashed.status(), 308);
    assert_eq!(slashed.headers()["location"], "/open?a=b", "what is written on paper is typed with a slash, too");
    assert_eq!(site.status("GET", "//other.example/").await, 404, "and leads nowhere else");
    for path in ["//secret", "/secret/", "/./secret", "/%73ecret.json/", "/Secret"] {
        assert_ne!(site.status("GET", path).await, 200, "{path}");
    }
}

#[tokio::test]
async fn other_sites_send_no_forms_here() {
    let site = served(|_| ()).await;
    let refused: [&[(&str, &str)]; 3] = [
        &[("sec-fetch-site", "cross-site")],
        &[("sec-fetch-site", "same-site")],
        &[("origin", "https://other.example")],
    ];
    for headers in refused {
        assert_eq!(site.ask("POST", "/send", headers, "x").await.status(), 403, "{headers:?}");
    }
    assert_eq!(site.ask("POST", "/send", &[("sec-fetch-site", "same-origin")], "x").await.status(), 200);
    assert_eq!(site.ask("POST", "/send", &[], "x").await.status(), 200, "a program");
}

#[tokio::test]
async fn forms_are_small_and_uploads_are_not_endless() {
    let site = served(|_| ()).await;
    let send = async |kind: &'static str, size: usize| {
        site.ask("POST", "/send", &[("content-type", kind)], vec![b'x'; size]).await.status().as_u16()
    };
    assert_eq!(send("application/x-www-form-urlencoded", 900 << 10).await, 200);
    assert_eq!(send("application/x-www-form-urlencoded", 2 << 20).await, 413);
    assert_eq!(send("text/plain", 2 << 20).await, 413);
    assert_eq!(send("multipart/form-data; boundary=x", 5 << 20).await, 200);
    assert_eq!(send("multipart/form-data; boundary=x", 17 << 20).await, 413);
    let asked =
        site.ask("GET", "/given", &[("content-type", "multipart/form-data; boundary=x")], vec![b'x'; 2 << 20]).await;
    assert_eq!(asked.status(), 413, "who asks for a page sends no files");
    // without a stated length, too
    let parts = futures_util::stream::iter((0..20).map(|_| Ok::<_, std::io::Error>(vec![b'x'; 1 << 20])));
    let response = site
        .ask("POST", "/send", &[("content-type", "multipart/form-data; boundary=x")], Body::from_stream(parts))
        .await;
    assert_eq!(response.status(), 413);
}

#[tokio::test]
async fn every_answer_is_guarded_and_tls_is_asked_for_where_it_is() {
    let (plain, secure) = (served(|_| ()).await, served(|config| config.secure_cookies = true).await);
    for path in ["/open", "/secret", "/nothing", "/fails", "/breaks", "/healthz", "/readyz", "/metrics"] {
        let response = secure.ask("GET", path, &[], "").await;
        for name in ["content-security-policy", "x-content-type-options", "referrer-policy", "x-frame-options"] {
            assert!(response.headers().contains_key(name), "{path} without {name}");
        }
        assert_eq!(response.headers()[header::STRICT_TRANSPORT_SECURITY], "max-age=31536000", "{path}");
        assert!(!plain.ask("GET", path, &[], "").await.headers().contains_key(header::STRICT_TRANSPORT_SECURITY));
    }
}

#[tokio::test]
async fn no_cache_between_hands_on_what_was_for_who_asked() {
    let site = served(|_| ()).await;
    let said = async |path: &'static str| {
        let response = site.ask("GET", path, &[], "").await;
        let said = |name: &str| {
            let values = response.headers().get_all(name).iter().map(|value| value.to_str().unwrap());
            values.collect::<Vec<_>>().join(", ")
        };
        (said("cache-control"), said("vary"))
    };
    let (kept, varies) = said("/open").await;
    assert_eq!(kept, "private, no-cache", "what is no page, too");
    assert!(varies.contains("cookie") && varies.contains("accept-language"), "{varies}");
    let (kept, varies) = said("/favicon.svg").await;
    assert!(kept.starts_with("public") && !varies.contains("cookie"), "{kept} {varies}");
}

#[tokio::test]
async fn cookies_of_choices_are_bound_and_take_no_foreign_words() {
    let site = served(|config| config.secure_cookies = true).await;
    let response = site.ask("GET", "/open?lang=pt&observatorio=x%0d%0aSet-Cookie:%20a=b", &[], "").await;
    let cookies: Vec<&str> =
        response.headers().get_all(header::SET_COOKIE).iter().map(|v| v.to_str().unwrap()).collect();
    assert_eq!(cookies.len(), 2);
    for cookie in cookies {
        assert!(
            cookie.starts_with("__Host-")
                && cookie.contains("; Path=/;")
                && cookie.contains("HttpOnly")
                && cookie.contains("SameSite=Lax")
                && cookie.ends_with("; Secure"),
            "{cookie}"
        );
        assert!(!cookie.contains("a=b"));
    }
}

#[tokio::test]
async fn failures_are_told_in_words_and_tell_nothing_else() {
    let site = served(|_| ()).await;
    for path in ["/fails", "/breaks"] {
        let response = site.ask("GET", path, &[("accept-language", "en")], "").await;
        assert_eq!(response.status(), 500);
        assert!(response.headers()[header::CONTENT_TYPE].to_str().unwrap().starts_with("text/html"), "{path}");
        let body = text(response).await;
        assert!(
            body.contains("recorded under number") && !body.contains("swordfish") && !body.contains("on purpose"),
            "{body}"
        );
    }
}

#[tokio::test]
async fn whoever_takes_data_is_told_a_problem_as_data() {
    let site = served(|_| ()).await;
    let taken = async |path: &'static str, lang: &'static str| {
        let response = site.ask("GET", path, &[("accept-language", lang)], "").await;
        let kind = response.headers()[header::CONTENT_TYPE].to_str().unwrap().to_owned();
        (response.status().as_u16(), kind, text(response).await)
    };
    for (lang, title) in [("es", "Aquí no hay ninguna página"), ("en", "There is no page here")] {
        let (status, kind, body) = taken("/nothing.json", lang).await;
        assert_eq!((status, kind.as_str()), (404, "application/json"), "{body}");
        let told: serde_json::Value = serde_json::from_str(&body).unwrap();
        let error = &told["error"];
        assert_eq!(
            (&error["status"], &error["code"], &error["title"]),
            (&404.into(), &"not-found".into(), &title.into())
        );
        assert!(error["message"].as_str().unwrap().len() > title.len(), "{body}");
    }
    let (status, _, body) = taken("/secret.json", "es").await;
    assert!(status == 401 && body.contains("\"code\":\"sign-in\""), "{body}");
    for path in ["/secret.csv", "/secret.xlsx", "/secret.atom"] {
        let (status, kind, body) = taken(path, "es").await;
        assert!(status == 401 && kind.starts_with("text/plain"), "{path}: {kind}");
        assert!(body.starts_with("Hay que entrar") && !body.contains('<'), "{path}: {body}");
    }
}

#[tokio::test]
async fn an_address_that_cannot_be_read_is_that_of_no_page() {
    let site = served(|_| ()).await;
    for path in ["/named/%ff", "/numbered/uno"] {
        let response = site.ask("GET", path, &[("accept-language", "es")], "").await;
        assert_eq!(response.status(), 404, "{path}");
        let body = text(response).await;
        assert!(body.contains("Aquí no hay ninguna página") && !body.contains("Invalid"), "{path}: {body}");
    }
}

#[tokio::test]
async fn a_form_that_went_wrong_leads_back_to_the_page_on_which_it_stood() {
    let site = served(|_| ()).await;
    let sent = async |path: &'static str, referer: &'static str| {
        text(site.ask("POST", path, &[("referer", referer), ("accept-language", "es")], "").await).await
    };
    let page = sent("/clashes", "http://a.example/open?x=1&lang=fr#lista").await;
    assert!(page.contains("href=\"/open?x=1\">Pedir la página otra vez</a>"), "{page}");
    assert!(page.contains("href=\"/open?x=1&#38;lang=pt\""), "the languages: {page}");
    let page = sent("/secret", "http://a.example/open?x=1").await;
    assert!(page.contains("/entrar?volver=%2Fopen%3Fx%3D1"), "whoever signs in comes back to a page: {page}");
    for elsewhere in ["https://other.example/open", "http://a.example//other.example/", "http://a.example.org/open"] {
        let page = sent("/clashes", elsewhere).await;
        assert!(!page.contains("other.example") && !page.contains("Pedir la página otra vez"), "{elsewhere}: {page}");
        assert!(page.contains("href=\"/?lang=pt\"") && !page.contains("/clashes"), "{elsewhere}: {page}");
    }
}

#[tokio::test]
async fn a_database_that_is_away_is_said_and_is_no_fault_of_the_page() {
    let site = served(|_| ()).await;
    site.node.db.close().await;
    let response = site.ask("GET", "/open", &[("accept-language", "en"), ("cookie", "atalaya=token")], "").await;
    assert_eq!(response.status(), 503);
    let body = text(response).await;
    assert!(body.contains("not working at the moment") && body.contains("<html lang=\"en\""), "{body}");
    assert_eq!(site.status("GET", "/readyz").await, 503);
    assert_eq!(site.status("GET", "/healthz").await, 200, "the program itself lives");
}

#[tokio::test]
async fn one_address_is_slowed_and_the_health_of_the_node_is_still_told() {
    let site = served(|config| config.requests_a_minute = 5).await;
    let mut seen = Vec::new();
    for path in ["/open", "/readyz", "/metrics", "/open", "/nothing", "/open", "/readyz"] {
        seen.push(site.status("GET", path).await);
    }
    // a minute may end in between; then the count begins anew and this is tried again by the next run
    assert!(seen[5..].iter().all(|status| *status == 429) || seen.iter().all(|status| *status != 429), "{seen:?}");
    assert_eq!(site.status("GET", "/healthz").await, 200);
}

#[tokio::test]
async fn metrics_are_for_who_has_the_token_and_there_for_nobody_without_one() {
    let (closed, site) =
        (served(|_| ()).await, served(|config| config.metrics_token = "a token of chance".into()).await);
    for headers in [&[][..], &[("authorization", "Bearer ")], &[("x-forwarded-for", "127.0.0.1")]] {
        assert_eq!(closed.ask("GET", "/metrics", headers, "").await.status(), 404, "{headers:?}");
        assert_eq!(site.ask("GET", "/metrics", headers, "").await.status(), 401, "{headers:?}");
    }
    for wrong in ["Bearer a token of chancf", "Basic a token of chance", "a token of chance", "Bearer"] {
        assert_eq!(site.ask("GET", "/metrics", &[("authorization", wrong)], "").await.status(), 401, "{wrong}");
    }
    for right in ["Bearer a token of chance", "bearer a token of chance"] {
        assert_eq!(site.ask("GET", "/metrics", &[("authorization", right)], "").await.status(), 200, "{right}");
    }
}

#[tokio::test]
async fn whoever_connects_and_says_nothing_is_not_waited_for_at_the_stop() {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let site = served(|_| ()).await;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let serving = tokio::spawn(serve(site.node.clone(), listener));
    let mut half = tokio::net::TcpStream::connect(address).await.unwrap();
    half.write_all(b"GET /open HT").await.unwrap();
    let mut whole = tokio::net::TcpStream::connect(address).await.unwrap();
    whole.write_all(b"GET /open HTTP/1.1\r\nHost: a.example\r\n\r\n").await.unwrap();
    let mut answer = vec![0; 12];
    whole.read_exact(&mut answer).await.unwrap();
    assert_eq!(answer, b"HTTP/1.1 200");
    site.node.stop();
    tokio::time::timeout(std::time::Duration::from_secs(18), serving).await.unwrap().unwrap().unwrap();
    assert!(tokio::net::TcpStream::connect(address).await.is_err(), "nobody listens any more");
}

#[tokio::test]
async fn whoever_asks_for_much_and_reads_nothing_loses_the_place() {
    use std::time::Duration;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let site = served(|_| ()).await;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let one_place = places::Places::new(1, None);
    tokio::spawn(serve::serve_within(site.node.clone(), listener, one_place, Duration::from_millis(200)));
    let mut deaf = tokio::net::TcpStream::connect(address).await.unwrap();
    deaf.write_all(b"GET /large HTTP/1.1\r\nHost: a.example\r\n\r\n").await.unwrap();
    let mut next = tokio::net::TcpStream::connect(address).await.unwrap();
    next.write_all(b"GET /open HTTP/1.1\r\nHost: a.example\r\n\r\n").await.unwrap();
    let mut answer = vec![0; 12];
    // well before a head would have been waited for long enough
    tokio::time::timeout(Duration::from_secs(10), next.read_exact(&mut answer)).await.unwrap().unwrap();
    assert_eq!(answer, b"HTTP/1.1 200");
    let mut rest = Vec::new();
    let _ = deaf.read_to_end(&mut rest).await;
    assert!(rest.len() < LARGE, "it was sent everything");
    site.node.stop();
}
