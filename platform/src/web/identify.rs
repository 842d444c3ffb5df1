//! Before any handler: session, language, observatory, limits; after it: problems said in the reader's language.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;

use super::ask::{Ask, Asker};
use super::client::client;
use super::cookie::{self, Cookie};
use super::own_path::own_path;
use super::taking::Taking;
use super::workbook;
use crate::accounts::{self, Who};
use crate::config::Config;
use crate::node::Node;
use crate::observatories::{self, Observatory};
use crate::pages::{Asked, Problem, ProblemFacts, problem_json, problem_page, problem_text};
use crate::words::Lang;

/// A year, for the choice of language and observatory.
const CHOICE_SECONDS: u32 = 31_536_000;
const LANG: Cookie = Cookie::new("idioma", Some(CHOICE_SECONDS));
const OBSERVATORY: Cookie = Cookie::new("observatorio", Some(CHOICE_SECONDS));

/// Finds out who asks and how, then lets the request go on, then says problems in words.
pub(super) async fn identify(State(node): State<Arc<Node>>, mut request: Request, next: Next) -> Response {
    let query = request.uri().query().unwrap_or_default().to_owned();
    let chosen_lang = parameter(&query, "lang").and_then(|code| Lang::from_code(&code));
    let chosen_observatory = parameter(&query, "observatorio");
    let sent = Sent {
        method: request.method().clone(),
        headers: request.headers().clone(),
        path: request.uri().path().to_owned(),
        client: client(&node.config, &request),
        query,
    };
    let asker = match asker(&node, &sent, chosen_lang, chosen_observatory.as_deref()).await {
        Ok(asker) => asker,
        Err(error) => return without_database(node, &sent, chosen_lang, error),
    };
    request.extensions_mut().insert(asker.clone());
    let mut response = next.run(request).await;
    if sent.path.ends_with(workbook::ENDING) {
        response = workbook::as_workbook(&node.cpu, response).await;
    }
    let facts = response.extensions().get::<ProblemFacts>().cloned().or_else(|| sent.unread(&response));
    if let Some(facts) = facts {
        response = told(node.clone(), asker.clone(), &sent, &facts);
    }
    if let Some(lang) = chosen_lang {
        LANG.set(&node.config, &mut response, lang.code());
    }
    if chosen_observatory.is_some() {
        OBSERVATORY.set(&node.config, &mut response, &asker.observatory.slug);
    }
    response
}

/// Nobody can be known: the page says so without asking the database for anything.
fn without_database(node: Arc<Node>, sent: &Sent, chosen_lang: Option<Lang>, error: anyhow::Error) -> Response {
    let facts = ProblemFacts::from(Problem::Unknown(error));
    let asker = Asker {
        who: Arc::default(),
        speech: node.words.speak(lang(&node.config, &sent.headers, chosen_lang)),
        address: address(&sent.path, &sent.query),
        origin: origin(&node, &sent.headers),
        observatory: Arc::new(Observatory::none()),
        client: sent.client.clone(),
    };
    told(node, asker, sent, &facts)
}

/// A problem as whoever asked takes it: as a page, or as data.
fn told(node: Arc<Node>, asker: Asker, sent: &Sent, facts: &ProblemFacts) -> Response {
    match Taking::of(&sent.path).1 {
        Taking::Page => {
            let asked = sent.asked(&asker.origin);
            problem_page(Ask::new(node, asker).view("", ""), facts, asked)
        }
        Taking::Json => problem_json(&asker.speech, facts),
        Taking::Csv | Taking::Atom => problem_text(&asker.speech, facts),
    }
}

/// What of a request is looked at; the body is not, and cannot be held while the database is asked.
struct Sent {
    method: Method,
    headers: HeaderMap,
    path: String,
    query: String,
    client: String,
}

impl Sent {
    /// What was asked for could not be read and came to no handler: the word for it is the framework's, and for its
    /// developers.
    fn unread(&self, response: &Response) -> Option<ProblemFacts> {
        let kind = response.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        if response.status() != StatusCode::BAD_REQUEST || !kind.starts_with("text/plain") {
            return None;
        }
        Some(ProblemFacts::from(match self.method {
            Method::GET | Method::HEAD => Problem::NotFound,
            _ => Problem::BadRequest("site-form-unreadable"),
        }))
    }

    /// A page, or a form and the page of this site on which it stood: browsers tell it to the site itself alone.
    fn asked(&self, origin: &str) -> Asked {
        if matches!(self.method, Method::GET | Method::HEAD) {
            return Asked::Page;
        }
        let referrer = self.headers.get(header::REFERER).and_then(|value| value.to_str().ok());
        let from = referrer.and_then(|whole| whole.strip_prefix(origin)).and_then(|from| from.split('#').next());
        Asked::Form(from.and_then(own_path).map(|from| {
            let (path, query) = from.split_once('?').unwrap_or((from, ""));
            address(path, query)
        }))
    }
}

async fn asker(
    node: &Node,
    sent: &Sent,
    chosen_lang: Option<Lang>,
    chosen_observatory: Option<&str>,
) -> anyhow::Result<Asker> {
    node.look_again().await?;
    let headers = &sent.headers;
    let who = match cookie::SESSION.read(&node.config, headers) {
        Some(token) => accounts::who(&node.db, &node.config, &token).await?,
        None => Who::default(),
    };
    let wanted = chosen_observatory.map(str::to_owned).or_else(|| OBSERVATORY.read(&node.config, headers));
    let observatory = observatories::looked_at(&node.db, wanted.as_deref()).await?;
    Ok(Asker {
        who: Arc::new(who),
        speech: node.words.speak(lang(&node.config, headers, chosen_lang)),
        address: address(&sent.path, &sent.query),
        origin: origin(node, headers),
        observatory: Arc::new(observatory),
        client: sent.client.clone(),
    })
}

/// The language chosen now, or before, or by the browser.
fn lang(config: &Config, headers: &HeaderMap, chosen: Option<Lang>) -> Lang {
    let accept = headers.get(header::ACCEPT_LANGUAGE).and_then(|v| v.to_str().ok()).unwrap_or_default();
    chosen
        .or_else(|| LANG.read(config, headers).and_then(|code| Lang::from_code(&code)))
        .unwrap_or_else(|| Lang::negotiate(accept))
}

fn origin(node: &Node, headers: &HeaderMap) -> String {
    let host = headers.get(header::HOST).and_then(|v| v.to_str().ok()).unwrap_or("localhost");
    match node.config.public_address.trim_end_matches('/') {
        "" => format!("http://{host}"),
        address => address.to_owned(),
    }
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
