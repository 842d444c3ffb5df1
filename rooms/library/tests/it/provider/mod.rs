//! A made OAI-PMH provider that says what a test wants it to say.
#![allow(clippy::unwrap_used, clippy::missing_panics_doc, missing_docs)]

use std::collections::VecDeque;
use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::{RawQuery, State as Shared};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use tokio::net::TcpListener;

/// What the provider answers next, and what it was asked.
#[derive(Default)]
pub struct Play {
    pub answers: VecDeque<(u16, Option<&'static str>, String)>,
    pub asked: Vec<String>,
}

/// A provider that says what a test wants it to say, one answer after the other; who it is, always.
pub struct Made {
    pub address: String,
    pub host: String,
    pub play: Arc<Mutex<Play>>,
}

impl Made {
    pub async fn start() -> Made {
        let play: Arc<Mutex<Play>> = Arc::default();
        let router = Router::new().route("/oai", axum::routing::get(answer)).with_state(play.clone());
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let host = listener.local_addr().unwrap().to_string();
        tokio::spawn(async move { axum::serve(listener, router).await });
        Made { address: format!("http://{host}/oai"), host, play }
    }

    pub fn says(&self, body: impl Into<String>) -> &Self {
        self.says_as(200, None, body)
    }

    pub fn says_as(&self, status: u16, retry: Option<&'static str>, body: impl Into<String>) -> &Self {
        self.play.lock().unwrap().answers.push_back((status, retry, body.into()));
        self
    }

    /// The requests for lists since the last call.
    pub fn asked(&self) -> Vec<String> {
        std::mem::take(&mut self.play.lock().unwrap().asked)
    }
}

async fn answer(Shared(play): Shared<Arc<Mutex<Play>>>, RawQuery(query): RawQuery) -> Response {
    let query = query.unwrap_or_default();
    let mut play = play.lock().unwrap();
    if query == "verb=Identify" {
        return oai("<Identify><repositoryName>Biblioteca &lt;de&gt; al lado</repositoryName><baseURL>x</baseURL>\
             <earliestDatestamp>2019-05-01</earliestDatestamp><deletedRecord>persistent</deletedRecord>\
             <granularity>YYYY-MM-DD</granularity></Identify>")
        .into_response();
    }
    if query == "verb=ListSets" {
        return oai("<ListSets><set><setSpec>genero</setSpec><setName>Género</setName></set></ListSets>")
            .into_response();
    }
    play.asked.push(query);
    match play.answers.pop_front() {
        Some((status, None, body)) => (StatusCode::from_u16(status).unwrap(), body).into_response(),
        Some((status, Some(wait), body)) => {
            (StatusCode::from_u16(status).unwrap(), [("retry-after", wait)], body).into_response()
        }
        None => oai("<error code=\"noRecordsMatch\"/>").into_response(),
    }
}

pub fn oai(inside: &str) -> String {
    format!(
        "<?xml version=\"1.0\"?><OAI-PMH xmlns=\"http://www.openarchives.org/OAI/2.0/\">\
         <responseDate>2026-03-01T10:00:00Z</responseDate>{inside}</OAI-PMH>"
    )
}

pub fn list(records: &[String], token: &str) -> String {
    let token = if token.is_empty() { String::new() } else { format!("<resumptionToken>{token}</resumptionToken>") };
    oai(&format!("<ListRecords>{}{token}</ListRecords>", records.concat()))
}

/// A record with the elements of Dublin Core.
pub fn work(id: &str, elements: &[(&str, &str)]) -> String {
    let elements: String = elements.iter().map(|(name, text)| format!("<dc:{name}>{text}</dc:{name}>")).collect();
    format!(
        "<record><header><identifier>{id}</identifier><datestamp>2026-02-01</datestamp></header><metadata>\
         <oai_dc:dc xmlns:oai_dc=\"http://www.openarchives.org/OAI/2.0/oai_dc/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\
         {elements}</oai_dc:dc></metadata></record>"
    )
}

pub fn gone(id: &str) -> String {
    format!(
        "<record><header status=\"deleted\"><identifier>{id}</identifier><datestamp>2026-02-02</datestamp></header></record>"
    )
}
