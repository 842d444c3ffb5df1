//! What Watch gives to `export` and takes from `import`.

use anyhow::Result;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use platform::accounts::{Who, audit};
use platform::db::Db;
use platform::node::Node;
use platform::room::{Export, Import, ImportFault, ImportReport};
use platform::time;
use platform::words::Lang;
use serde_json::{Value, json};

use crate::import::{carry_out, plan};

/// Articles, one line a page with its latest version.
pub struct ExportArticles;
/// Captures, one line a record of the archive.
pub struct ExportCaptures;
/// Stories.
pub struct ExportStories;
/// Sources.
pub struct ExportSources;
/// Sources from OPML or CSV.
pub struct ImportSources;

type Rows = Vec<(String, Value)>;

impl Export for ExportArticles {
    fn kind(&self) -> &'static str {
        "articles"
    }

    fn rows<'a>(&'a self, db: &'a Db, after: &'a str, limit: usize, public: bool) -> BoxFuture<'a, Result<Rows>> {
        articles(db, after, limit, public).boxed()
    }
}

impl Export for ExportCaptures {
    fn kind(&self) -> &'static str {
        "captures"
    }

    fn rows<'a>(&'a self, db: &'a Db, after: &'a str, limit: usize, public: bool) -> BoxFuture<'a, Result<Rows>> {
        captures(db, after, limit, public).boxed()
    }
}

impl Export for ExportStories {
    fn kind(&self) -> &'static str {
        "stories"
    }

    fn rows<'a>(&'a self, db: &'a Db, after: &'a str, limit: usize, _public: bool) -> BoxFuture<'a, Result<Rows>> {
        stories(db, after, limit).boxed()
    }
}

impl Export for ExportSources {
    fn kind(&self) -> &'static str {
        "sources"
    }

    fn rows<'a>(&'a self, db: &'a Db, after: &'a str, limit: usize, _public: bool) -> BoxFuture<'a, Result<Rows>> {
        sources(db, after, limit).boxed()
    }
}

impl Import for ImportSources {
    fn kind(&self) -> &'static str {
        "sources"
    }

    fn import<'a>(&'a self, node: &'a Node, bytes: &'a [u8], dry: bool) -> BoxFuture<'a, Result<ImportReport>> {
        import_sources(node, bytes, dry).boxed()
    }
}

async fn articles(db: &Db, after: &str, limit: usize, public: bool) -> Result<Rows> {
    type Line = (
        String,
        String,
        String,
        String,
        String,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        i64,
        String,
        Option<String>,
        Option<String>,
        String,
        i64,
    );
    let rows: Vec<Line> = db
        .all(
            "SELECT p.id, coalesce(k.address, p.asked), p.outlet_id, o.name, p.country, p.language, p.day, v.published_as, p.story_id,
               v.title, v.number, v.authors, v.section, v.lead, v.text, v.words
             FROM page p JOIN version v ON v.id = p.version_id JOIN outlet o ON o.id = p.outlet_id
             LEFT JOIN capture k ON k.id = v.capture_id
             WHERE p.id > $1 AND p.hidden_at IS NULL ORDER BY p.id LIMIT $2",
            (after, limit),
        )
        .await?;
    Ok(rows
        .into_iter()
        .map(|(id, address, outlet_id, outlet, country, language, day, published, story, title, version, authors, section, lead, text, words)| {
            let authors: Value = serde_json::from_str(&authors).unwrap_or(Value::Null);
            let address = press::address::without_tracking(&address);
            let mut line = json!({
                "id": id, "address": address, "outlet_id": outlet_id, "outlet": outlet, "country": country, "language": language, "day": day,
                "published": published, "story": story, "title": title, "version": version, "authors": authors, "section": section,
                "excerpt": lead, "words": words,
            });
            // full texts are for members of the observatory: the public form leaves them out
            if let (false, Some(map)) = (public, line.as_object_mut()) {
                map.insert("text".to_owned(), text.into());
            }
            (id, line)
        })
        .collect())
}

async fn captures(db: &Db, after: &str, limit: usize, public: bool) -> Result<Rows> {
    type Line =
        (String, String, i64, i64, String, String, Option<String>, i64, i64, Option<String>, String, Option<String>);
    let rows: Vec<Line> = db
        .all(
            "SELECT id, segment, place, length, record_id, address, page_id, fetched_at, status, mime, payload_digest, revisit_of
             FROM capture c WHERE id > $1 AND erased_at IS NULL AND lost_at IS NULL
               AND NOT EXISTS (SELECT 1 FROM page p WHERE p.id = c.page_id AND p.hidden_at IS NOT NULL)
               AND ($3 = 0 OR NOT EXISTS (SELECT 1 FROM page p JOIN version v ON v.id = p.version_id
                 WHERE p.id = c.page_id AND v.noarchive = 1))
             ORDER BY id LIMIT $2",
            (after, limit, public),
        )
        .await?;
    Ok(rows
        .into_iter()
        .map(|(id, segment, place, length, record, address, page, at, status, mime, digest, revisit)| {
            let line = json!({
                "id": id, "address": address, "page": page, "fetched": time::rfc3339(at), "status": status, "mime": mime, "digest": digest,
                "record": record, "revisit_of": revisit, "segment": segment, "offset": place, "length": length,
            });
            (id, line)
        })
        .collect())
}

async fn stories(db: &Db, after: &str, limit: usize) -> Result<Rows> {
    let rows: Vec<(String, String, i64, i64, Option<String>, Option<String>)> = db
        .all(
            "SELECT id, first_page, articles, outlets, day, merged_into FROM story WHERE id > $1 ORDER BY id LIMIT $2",
            (after, limit),
        )
        .await?;
    Ok(rows
        .into_iter()
        .map(|(id, first, articles, outlets, day, merged)| {
            let line = json!({ "id": id, "first_article": first, "articles": articles, "outlets": outlets, "day": day, "merged_into": merged });
            (id, line)
        })
        .collect())
}

async fn sources(db: &Db, after: &str, limit: usize) -> Result<Rows> {
    type Line = (String, String, String, String, String, String, Option<i64>, Option<String>);
    let rows: Vec<Line> = db
        .all(
            "SELECT s.id, s.address, o.name, o.country, s.kind, s.state, s.last_at, s.problem FROM source s JOIN outlet o ON o.id = s.outlet_id
             WHERE s.id > $1 ORDER BY s.id LIMIT $2",
            (after, limit),
        )
        .await?;
    Ok(rows
        .into_iter()
        .map(|(id, address, name, country, kind, state, last, problem)| {
            let problem = problem.as_deref().map(problem_word);
            let line = json!({
                "id": id, "address": address, "name": name, "country": country, "kind": kind, "state": state, "last": last.map(time::rfc3339),
                "problem": problem,
            });
            (id, line)
        })
        .collect())
}

/// What is wrong with a source, in one word: the key of its sentence without the name of the catalogue.
fn problem_word(key: &str) -> &str {
    ["watch-problem-", "site-fetch-"].iter().find_map(|catalogue| key.strip_prefix(catalogue)).unwrap_or(key)
}

async fn import_sources(node: &Node, bytes: &[u8], dry: bool) -> Result<ImportReport> {
    let speech = node.words.speak(Lang::of_terminal());
    let plan = plan(node, bytes).await?.map_err(|key| platform::fault::input(speech.t(key)))?;
    if !dry {
        let mut tx = node.db.begin().await?;
        let added = carry_out(&mut tx, &plan, "atalaya", node.config.sample).await?;
        audit(&mut tx, &Who::operator(), "source.import", "", json!({ "added": added })).await?;
        tx.commit().await?;
    }
    let faults = plan.faults.iter().map(|fault| ImportFault {
        line: fault.line,
        place: fault.name.clone(),
        says: speech.with(fault.key, &[("detail", fault.detail.as_str().into())]),
    });
    Ok(ImportReport {
        new: plan.new.len(),
        changed: 0,
        known: plan.known.len(),
        faults: faults.collect(),
        ..ImportReport::default()
    })
}
