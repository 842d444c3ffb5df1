//! What Reading gives to `export` of the articles that were read.

use anyhow::Result;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use platform::db::Db;
use platform::room::Export;
use platform::time;
use room_watch::{Articles, Version};
use serde_json::{Value, json};

use crate::corrections::correctable::corrected as corrected_quotes;
use crate::corrections::{self, Correction, MISSED, MOVED, Place, RIGHT, Subject, WRONG};
use crate::kept::whole;

/// Readings: one line a version, list and reader, with its marks.
pub struct ExportReadings;
/// Articles whose readings people corrected: one line a version, with its quotations as corrected in the form that
/// `atalaya reading score` takes, and each correction.
pub struct ExportCorrections;

impl Export for ExportReadings {
    fn kind(&self) -> &'static str {
        "readings"
    }

    fn rows<'a>(
        &'a self,
        db: &'a Db,
        after: &'a str,
        limit: usize,
        _public: bool,
    ) -> BoxFuture<'a, Result<Vec<(String, Value)>>> {
        readings(db, after, limit).boxed()
    }
}

impl Export for ExportCorrections {
    fn kind(&self) -> &'static str {
        "corrections"
    }

    fn rows<'a>(
        &'a self,
        db: &'a Db,
        after: &'a str,
        limit: usize,
        public: bool,
    ) -> BoxFuture<'a, Result<Vec<(String, Value)>>> {
        corrected(db, after, limit, public).boxed()
    }
}

async fn readings(db: &Db, after: &str, limit: usize) -> Result<Vec<(String, Value)>> {
    let rows: Vec<(String, String, String, String, f64, i64, String)> = db
        .all(
            "SELECT r.version_id, r.list_id, r.reader, r.language, r.confidence, r.at, v.page_id FROM reading r
             JOIN version v ON v.id = r.version_id JOIN page p ON p.id = v.page_id
             WHERE r.version_id || '|' || r.list_id || '|' || r.reader > $1 AND p.hidden_at IS NULL
             ORDER BY r.version_id || '|' || r.list_id || '|' || r.reader LIMIT $2",
            (after, limit),
        )
        .await?;
    let mut out = Vec::with_capacity(rows.len());
    for (version, list, reader, language, confidence, at, page) in rows {
        let marks: Vec<(String, String, i64, i64, String, String, Option<String>)> = db
            .all(
                "SELECT term_id, surface, span_start, span_end, within, evidence, voice FROM mark
                 WHERE version_id = $1 AND list_id = $2 AND reader = $3 ORDER BY place",
                (version.as_str(), list.as_str(), reader.as_str()),
            )
            .await?;
        let terms: Vec<Value> = marks
            .into_iter()
            .map(|(term, surface, start, end, within, evidence, voice)| {
                json!({
                    "term_id": term, "surface": surface, "start": start, "end": end, "in": within, "voice": voice,
                    "evidence": evidence,
                })
            })
            .collect();
        let line = json!({
            "article": page, "version": version, "list": list, "reader_version": reader, "language": language, "confidence": confidence,
            "read": time::rfc3339(at), "terms": terms,
        });
        out.push((format!("{version}|{list}|{reader}"), line));
    }
    Ok(out)
}

async fn corrected(db: &Db, after: &str, limit: usize, public: bool) -> Result<Vec<(String, Value)>> {
    let ids = corrections::versions_after(db, after, limit).await?;
    let versions = Articles::of(db).versions_of(&ids).await?;
    let mut all = corrections::holding_in(db, &ids).await?;
    let mut out = Vec::with_capacity(ids.len());
    for id in ids {
        let Some(version) = versions.get(&id) else { continue };
        let (own, others): (Vec<Correction>, Vec<Correction>) =
            all.into_iter().partition(|one: &Correction| one.version == id);
        all = others;
        let page = Articles::of(db).page(&version.page_id).await?;
        let country = page.map(|page| page.country);
        let line = match public {
            // texts, names and who corrected are for members
            true => json!({
                "id": id, "article": version.page_id, "lang": version.language, "country": country,
                "corrections": own.iter().filter(|one| one.place.subject.is_public()).map(public_line).collect::<Vec<_>>(),
            }),
            false => whole_line(db, version, country, &own).await?,
        };
        out.push((id, line));
    }
    Ok(out)
}

async fn whole_line(db: &Db, version: &Version, country: Option<String>, own: &[Correction]) -> Result<Value> {
    let kept = whole::newest(db, &version.id).await?;
    let quotes = kept.as_ref().map(|kept| corrected_quotes(&kept.whole.quotes, own, &version.text)).unwrap_or_default();
    let checked = own.iter().any(|one| one.place.subject == Subject::Article);
    Ok(json!({
        "id": version.id, "article": version.page_id, "lang": version.language, "country": country, "title": version.title,
        "text": version.text, "reader_version": kept.map(|kept| kept.reader), "checked": checked, "quotes": quotes,
        "labels": own.iter().filter_map(label).collect::<Vec<_>>(),
        "terms": own.iter().filter_map(term).collect::<Vec<_>>(),
        "facts": own.iter().filter_map(fact).collect::<Vec<_>>(),
        "corrections": own.iter().map(|one| json!({ "correction": one, "at": time::rfc3339(one.at) })).collect::<Vec<_>>(),
    }))
}

/// What a person says that the whole article is, as `atalaya reading train` takes it: `topic-32`, `origin-in-headline`.
fn label(one: &Correction) -> Option<String> {
    let value = holds(one)?;
    match one.place.subject {
        Subject::Topic | Subject::Section | Subject::Genre | Subject::Copy if !value.is_empty() => {
            Some(format!("{}-{value}", one.place.subject.word()))
        }
        Subject::Flag => (value == "yes").then(|| one.place.within.clone()),
        _ => None,
    }
}

/// A term that a person says is marked rightly, or was missed.
fn term(one: &Correction) -> Option<Value> {
    let (term, voice) = (one.term_id.as_ref()?, holds(one)?);
    let Place { within, start, end, .. } = &one.place;
    Some(json!({ "in": within, "start": start, "end": end, "term": term, "voice": voice }))
}

/// What a person says that stands in the text, in the form of the annotated sentences.
fn fact(one: &Correction) -> Option<Value> {
    let list = match one.place.subject {
        Subject::Place => "places",
        Subject::Group => "groups",
        Subject::Law => "laws",
        Subject::Right => "rights",
        Subject::Organisation => "organisations",
        _ => return None,
    };
    let Place { within, start, end, .. } = &one.place;
    Some(json!({ "list": list, "in": within, "start": start, "end": end, "value": holds(one)? }))
}

/// The value that holds: the machine's where it is right, none where it is no such thing.
fn holds(one: &Correction) -> Option<&str> {
    match one.value.as_str() {
        WRONG | MOVED => None,
        RIGHT if matches!(&*one.machine, MISSED | MOVED) => None,
        RIGHT => Some(&one.machine),
        value => Some(value),
    }
}

fn public_line(one: &Correction) -> Value {
    json!({
        "subject": one.place.subject, "term_id": one.term_id, "in": one.place.within, "start": one.place.start, "end": one.place.end, "machine": one.machine,
        "value": one.value, "reader_version": one.reader, "at": time::rfc3339(one.at),
    })
}
