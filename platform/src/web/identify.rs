//! Before any handler: session, language, observatory, limits; after it: problems said in the reader's language.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::extract::{ConnectInfo, Request, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::ask::{Ask, Asker};
use crate::accounts::{self, Who};
use crate::node::Node;
use crate::observatories;
use crate::pages::{Problem, ProblemFacts, problem_page};
use crate::words::Lang;

/// Name of the cookie that holds the session's token.
pub const SESSION_COOKIE: &str = "atalaya";
const LANG_COOKIE: &str = "idioma";
const OBSERVATORY_COOKIE: &str = "observatorio";
/// A year, for the choice of language and observatory.
const CHOICE_SECONDS: u32 = 31_536_000;

/// Finds out who asks and how, then lets the request go on, then says problems in words.
pub(super) async fn identify(State(node): State<Arc<Node>>, mut request: Request, next: Next) -> Response {
    let query = request.uri().query().unwrap_or_default().to_owned();
    let chosen_lang = parameter(&query, "lang").and_then(|code| Lang::from_code(&code));
    let chosen_observatory = parameter(&query, "observatorio");
    let sent = Sent {
        headers: request.headers().clone(),
        path: request.uri().path().to_owned(),
        client: client(&node, &request),
        query,
    };
    let asker = match asker(&node, &sent, chosen_lang, chosen_observatory.as_deref()).await {
        Ok(asker) => asker,
        Err(error) => return Problem::Unknown(error).into_response(),
    };
    request.extensions_mut().insert(asker.clone());
    let response = next.run(request).await;
    let mut response = match response.extensions().get::<ProblemFacts>().cloned() {
        Some(facts) => {
            let ask = Ask::new(node.clone(), asker.clone());
            let view = ask.view("", "");
            problem_page(view, &facts)
        }
        None => response,
    };
    let secure = if node.config.secure_cookies { "; Secure" } else { "" };
    if let Some(lang) = chosen_lang {
        set_cookie(
            &mut response,
            &format!("{LANG_COOKIE}={}; Path=/; Max-Age={CHOICE_SECONDS}; SameSite=Lax; HttpOnly{secure}", lang.code()),
        );
    }
    if chosen_observatory.is_some() {
        let slug = &asker.observatory.slug;
        set_cookie(
            &mut response,
            &format!("{OBSERVATORY_COOKIE}={slug}; Path=/; Max-Age={CHOICE_SECONDS}; SameSite=Lax; HttpOnly{secure}"),
        );
    }
    response
}

/// What of a request is looked at; the body is not, and cannot be held while the database is asked.
struct Sent {
    headers: HeaderMap,
    path: String,
    query: String,
    client: String,
}

async fn asker(
    node: &Node,
    sent: &Sent,
    chosen_lang: Option<Lang>,
    chosen_observatory: Option<&str>,
) -> anyhow::Result<Asker> {
    let headers = &sent.headers;
    let who = match cookie(headers, SESSION_COOKIE) {
        Some(token) => accounts::who(&node.db, &node.config, &token).await?,
        None => Who::default(),
    };
    let accept = headers.get(header::ACCEPT_LANGUAGE).and_then(|v| v.to_str().ok()).unwrap_or_default();
    let lang = chosen_lang
        .or_else(|| cookie(headers, LANG_COOKIE).and_then(|code| Lang::from_code(&code)))
        .unwrap_or_else(|| Lang::negotiate(accept));
    let wanted = chosen_observatory.map(str::to_owned).or_else(|| cookie(headers, OBSERVATORY_COOKIE));
    let observatory = observatories::looked_at(&node.db, wanted.as_deref()).await?;
    let host = headers.get(header::HOST).and_then(|v| v.to_str().ok()).unwrap_or("localhost");
    let origin = match node.config.public_address.trim_end_matches('/') {
        "" => format!("http://{host}"),
        address => address.to_owned(),
    };
    Ok(Asker {
        who: Arc::new(who),
        speech: node.words.speak(lang),
        address: address(&sent.path, &sent.query),
        origin,
        observatory: Arc::new(observatory),
        client: sent.client.clone(),
    })
}

/// Path and query without what only chooses language or observatory.
fn address(path: &str, query: &str) -> String {
    let kept: Vec<&str> = query
        .split('&')
        .filter(|part| !part.is_empty() && !part.starts_with("lang=") && !part.starts_with("observatorio="))
        .collect();
    if kept.is_empty() { path.to_owned() } else { format!("{path}?{}", kept.join("&")) }
}

fn parameter(query: &str, name: &str) -> Option<String> {
    url::form_urlencoded::parse(query.as_bytes()).find(|(n, _)| n == name).map(|(_, value)| value.into_owned())
}

pub(super) fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(n, _)| *n == name)
        .map(|(_, value)| value.to_owned())
}

pub(super) fn client(node: &Node, request: &Request) -> String {
    let forwarded = request.headers().get("x-forwarded-for").and_then(|v| v.to_str().ok());
    if node.config.behind_proxy
        && let Some(last) = forwarded.and_then(|list| list.rsplit(',').next())
    {
        return last.trim().to_owned();
    }
    request.extensions().get::<ConnectInfo<SocketAddr>>().map(|c| c.0.ip().to_string()).unwrap_or_default()
}

fn set_cookie(response: &mut Response, text: &str) {
    if let Ok(value) = HeaderValue::from_str(text) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
}
