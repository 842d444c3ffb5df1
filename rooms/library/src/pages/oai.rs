//! The library for other libraries: OAI-PMH 2.0 (Lagoze and Van de Sompel, 2002, as revised 2015). Records that were taken
//! out stay listed as deleted.

use anyhow::Result;
use axum::extract::RawQuery;
use axum::http::header;
use axum::response::IntoResponse;
use exchange::oai::{
    Answer as Told, DublinCore, Granularity, Header, Identity, OAI_DC, Page, Record as Given, Request, Selection, Set,
    Stamp, read_request, write,
};
use platform::config::Config;
use platform::pages::Problem;
use platform::time;
use platform::web::{Answer, Ask};
use records::pages::Sayer;
use records::{Form, Kind, Kinds, Record, Records, Shown, State};
use url::Url;

use crate::kinds::{DOCUMENT, SUBJECTS, WORKS};
use crate::reference::reference;

/// Records of one page.
const PAGE: usize = 100;
/// How long a list may be gone on with, in seconds.
const TOKEN_SECONDS: i64 = 24 * 60 * 60;
const MICROS: i64 = 1_000_000;
/// A change is dated before it can be seen. An answer is dated so much earlier than it is given: who asks the next time for
/// what changed since that date is told of changes that were not to be seen yet, and of some twice.
const OVERLAP: i64 = 60 * MICROS;

/// What was asked in the address.
pub async fn get(ask: Ask, RawQuery(query): RawQuery) -> Answer {
    answer(&ask, &query.unwrap_or_default()).await
}

/// What was asked in a form, as the protocol allows.
pub async fn post(ask: Ask, form: String) -> Answer {
    answer(&ask, &form).await
}

async fn answer(ask: &Ask, query: &str) -> Answer {
    let now = time::now();
    let identity = identity(ask).await?;
    let (request, told) = match read_request(query, &identity, Stamp(now / MICROS)) {
        // without an address of mail the answer would be none of the protocol
        Ok(Request::Identify) if identity.admin_emails.is_empty() => {
            return Err(Problem::Unavailable("library-oai-no-mail"));
        }
        Ok(request) => {
            let told = tell(ask, &identity, &request).await?;
            (Some(request), told)
        }
        Err(faults) => (None, Told::Faults(faults)),
    };
    let xml = write(&identity, query, request.as_ref(), &told, Stamp((now - OVERLAP) / MICROS));
    Ok(([(header::CONTENT_TYPE, "text/xml; charset=utf-8")], xml).into_response())
}

async fn identity(ask: &Ask) -> Result<Identity> {
    // not the host that a request names: that is whatever its sender pleased to say
    let public = Url::parse(&ask.node.config.public_address).ok();
    let host = public.as_ref().and_then(Url::host_str).unwrap_or("localhost").trim_matches(['[', ']']);
    let earliest = Records::of(&ask.node.db).earliest().await?.unwrap_or_else(time::now);
    Ok(Identity {
        name: ask.observatory.name_in(ask.speech.lang()),
        base_url: ask.whole("/oai"),
        admin_emails: admin_email(&ask.node.config, public.as_ref()).into_iter().collect(),
        earliest: Stamp(earliest / MICROS),
        granularity: Granularity::Second,
        namespace: Some(host.to_owned()),
        formats: vec![DublinCore::format()],
        sets: harvested(ask)
            .into_iter()
            .map(|kind| Set { spec: kind.files.to_owned(), name: ask.speech.t(&kind.key("one")) })
            .collect(),
        token_seconds: TOKEN_SECONDS,
    })
}

/// Whom harvesters write to: the contact; where that is a page, who by convention answers for a domain (RFC 2142).
fn admin_email(config: &Config, public: Option<&Url>) -> Option<String> {
    let domain = public.and_then(Url::domain).filter(|domain| domain.contains('.'));
    config.contact_mail().map(str::to_owned).or_else(|| Some(format!("postmaster@{}", domain?)))
}

async fn tell(ask: &Ask, identity: &Identity, request: &Request) -> Result<Told> {
    match request {
        Request::Identify | Request::ListSets | Request::ListMetadataFormats { identifier: None } => Ok(Told::Identity),
        Request::ListMetadataFormats { identifier: Some(identifier) } => {
            let found = find(ask, identity, identifier).await?;
            Ok(Told::Formats(found.map(|_| vec![OAI_DC.to_owned()])))
        }
        Request::GetRecord { identifier, .. } => {
            let found = find(ask, identity, identifier).await?;
            let sayer =
                Sayer::of(ask, found.as_ref().map(|(_, record)| std::slice::from_ref(record)).unwrap_or_default())
                    .await?;
            Ok(Told::Record(found.map(|(kind, record)| given(ask, &sayer, identity, kind, &record))))
        }
        Request::ListIdentifiers(selection) | Request::ListRecords(selection) => {
            Ok(Told::Page(page(ask, identity, selection).await?))
        }
    }
}

/// The record of an identifier `oai:HOST:ID`, where `HOST` is that of the public address.
async fn find(ask: &Ask, identity: &Identity, identifier: &str) -> Result<Option<(&'static Kind, Record)>> {
    let prefix = format!("oai:{}:", identity.namespace.as_deref().unwrap_or_default());
    let Some(id) = identifier.strip_prefix(&prefix) else { return Ok(None) };
    let record = Records::of(&ask.node.db).find(id).await?;
    Ok(record.and_then(|record| Some((kind_of(&harvested(ask), &record)?, record))))
}

/// What others harvest: the works of the library with what was added to them, and the kinds that administrators added.
fn harvested(ask: &Ask) -> Vec<&'static Kind> {
    let own = ask.node.contributions.all::<Kinds>().into_iter().flat_map(|kinds| kinds.own());
    WORKS.iter().map(|kind| kind.now(&ask.node.contributions)).chain(own).collect()
}

fn kind_of(kinds: &[&'static Kind], record: &Record) -> Option<&'static Kind> {
    kinds.iter().find(|kind| kind.name == record.kind).copied()
}

/// A page in the order in which records changed, so that what changes while a list is taken comes again at its end.
async fn page(ask: &Ask, identity: &Identity, selection: &Selection) -> Result<Page> {
    let mut wanted = harvested(ask);
    wanted.retain(|kind| selection.set.as_deref().is_none_or(|set| set == kind.files));
    let kinds: Vec<&str> = wanted.iter().map(|kind| kind.name).collect();
    let from = selection.from.map_or(0, |stamp| stamp.0.saturating_mul(MICROS));
    let until = selection.until.map_or(i64::MAX, |stamp| stamp.0.saturating_add(1).saturating_mul(MICROS));
    let after = selection.after.as_deref().and_then(|key| key.split_once('|'));
    let after = after.and_then(|(at, id)| Some((at.parse::<i64>().ok()?, id))).unwrap_or((0, ""));
    let mut found = Records::of(&ask.node.db).changed(&kinds, from, until, after, PAGE + 1).await?;
    let goes_on = found.len() > PAGE;
    found.truncate(PAGE);
    let sayer = Sayer::of(ask, &found).await?;
    Ok(Page {
        more: found.last().filter(|_| goes_on).map(|record| format!("{}|{}", record.updated_at, record.id)),
        records: found.iter().filter_map(|r| Some(given(ask, &sayer, identity, kind_of(&wanted, r)?, r))).collect(),
        complete: None,
    })
}

fn given(ask: &Ask, sayer: &Sayer, identity: &Identity, kind: &'static Kind, record: &Record) -> Given {
    let header = Header {
        identifier: format!("oai:{}:{}", identity.namespace.as_deref().unwrap_or_default(), record.id),
        stamp: Stamp(record.updated_at / MICROS),
        sets: vec![kind.files.to_owned()],
        is_deleted: record.state != State::Published,
    };
    let metadata = (!header.is_deleted).then(|| described(ask, sayer, kind, record).xml());
    Given { header, metadata }
}

/// Who may read a document, in the words of the COAR and OpenAIRE guidelines; nothing where nobody has said.
fn access(body: &records::Body) -> &'static str {
    match body.text("access") {
        Some("open") => "info:eu-repo/semantics/openAccess",
        Some("embargo") => "info:eu-repo/semantics/embargoedAccess",
        Some("members") => "info:eu-repo/semantics/restrictedAccess",
        _ => "",
    }
}

/// A record in Dublin Core: a document as the work it is, a law or treaty by its title, country, number and dates.
fn described(ask: &Ask, sayer: &Sayer, kind: &'static Kind, record: &Record) -> DublinCore {
    let body = record.body.seen_by(kind, Shown::Public);
    let address = ask.whole(&kind.address(&record.id));
    let subjects =
        || -> Vec<String> { body.texts("keywords").into_iter().map(|word| sayer.term(SUBJECTS, word)).collect() };
    let mut dc = match kind.name == DOCUMENT.name {
        true => {
            let mut work = reference(record, &body, &address);
            work.keywords = subjects();
            let mut dc = DublinCore::of(&work);
            dc.identified(&address);
            dc.add("rights", access(&body));
            dc
        }
        false => {
            let mut dc = DublinCore::default();
            for statement in body.all(kind.title) {
                dc.elements.push(("title".to_owned(), statement.lang.clone(), statement.value.plain()));
            }
            for (field, element) in [
                ("number", "identifier"),
                ("year", "date"),
                ("adopted_on", "date"),
                ("body", "publisher"),
                ("url", "source"),
                ("kind", "type"),
                ("about", "description"),
            ] {
                for text in body.texts(field) {
                    dc.add(element, text);
                }
            }
            for subject in subjects() {
                dc.add("subject", subject);
            }
            dc.add("identifier", address.as_str());
            dc
        }
    };
    for country in body.texts("country") {
        dc.add("coverage", ask.speech.country(country));
    }
    for field in kind.fields {
        let Some(element) = field.dublin_core else { continue };
        for statement in body.all(field.name) {
            let said = match field.form {
                // what machines read stays as it is written
                Form::Line | Form::Date | Form::Language | Form::Address => statement.value.plain(),
                _ => sayer.statement(kind, field.name, &field.form, statement).text,
            };
            dc.add(element, said);
        }
    }
    dc
}
