//! Captures become articles: read back from the archive, decoded, extracted; a text not seen before on its page
//! becomes a new version.

use std::collections::{HashMap, HashSet};

use anyhow::{Context, Result};
use article::{Article, Kind, Stated};
use futures_util::FutureExt;
use futures_util::future::{BoxFuture, try_join_all};
use platform::archive::{Archive, Replayed};
use platform::cpu::Cpu;
use platform::db::{Db, What, is_away};
use platform::fetch::unpack;
use platform::follow::{Change, Follow, Work};
use platform::id::new_id;
use platform::node::Node;
use platform::{text, time};

use crate::erase::ask_erasure;
use crate::store::{Articles, PageFacts};

/// Longest excerpt shown to the public, in characters.
const EXCERPT: usize = 300;
/// Texts shorter than this are no article, whatever the page says.
const LEAST_WORDS: usize = 20;
/// Bytes of pages, as they were received, that are read back from the archive before they are extracted.
const MOST_HELD: usize = 8 << 20;
/// A date further ahead than this is stated, shown as doubtful, and not used for the order.
const AHEAD: i64 = 12 * 3600 * time::SECOND;

/// Turns captures into versions.
pub struct ArticlesFollower {
    db: Db,
    archive: Archive,
    cpu: Cpu,
    unpacked_bytes: usize,
}

struct Fetched {
    capture_id: String,
    page: PageFacts,
    replayed: Replayed,
}

struct Extracted {
    capture_id: String,
    page: PageFacts,
    seen_at: i64,
    article: Article,
    canonical: Option<String>,
}

impl ArticlesFollower {
    /// Over a node's database and archive.
    pub fn of(node: &Node) -> Self {
        ArticlesFollower {
            db: node.db.clone(),
            archive: node.archive.clone(),
            cpu: node.cpu.clone(),
            unpacked_bytes: node.config.unpacked_bytes,
        }
    }

    async fn digest(&self, changes: &[Change]) -> Result<Work> {
        let mut work = Work::default();
        let mut batch = Batch::default();
        let (mut fetched, mut held) = (Vec::new(), 0);
        for change in changes {
            match self.fetched(&change.record).await {
                Ok(None) => {}
                Ok(Some(found)) => {
                    held += found.replayed.body.len();
                    fetched.push(found);
                }
                // the database or the archive is away, the page is without fault: set aside it would be lost
                Err(error) if is_away(&error) => return Err(error),
                Err(error) => work.setbacks.push((change.record.clone(), format!("{error:#}"))),
            }
            // a batch of large pages is never in memory as a whole
            if held >= MOST_HELD {
                self.extracted(&mut batch, &mut work, std::mem::take(&mut fetched)).await?;
                held = 0;
            }
        }
        self.extracted(&mut batch, &mut work, fetched).await?;
        Ok(work)
    }

    /// Extracts pages side by side and adds them in their order.
    async fn extracted(&self, batch: &mut Batch, work: &mut Work, fetched: Vec<Fetched>) -> Result<()> {
        let limit = self.unpacked_bytes;
        let reading = fetched.into_iter().map(|one| self.cpu.run(move || extract(one, limit)));
        for result in try_join_all(reading).await.context("extracting articles")? {
            match result {
                Ok(extracted) => self.add(batch, work, extracted).await?,
                Err(setback) => work.setbacks.push(setback),
            }
        }
        Ok(())
    }

    /// The capture with its page, if it is an HTML page that answered well.
    async fn fetched(&self, capture_id: &str) -> Result<Option<Fetched>> {
        let row: Option<(Option<String>, i64, Option<String>)> = self
            .db
            .maybe("SELECT page_id, status, mime FROM capture WHERE id = $1 AND erased_at IS NULL", (capture_id,))
            .await?;
        let Some((Some(page_id), 200..300, mime)) = row else { return Ok(None) };
        if !mime.as_deref().is_none_or(|mime| mime.is_empty() || mime.contains("html")) {
            return Ok(None);
        }
        let page = Articles::of(&self.db).page(&page_id).await?;
        let Some(page) = page.filter(|page| !page.is_erased()) else { return Ok(None) };
        let Some(replayed) = self.archive.replay(capture_id).await? else { return Ok(None) };
        Ok(Some(Fetched { capture_id: capture_id.to_owned(), page, replayed }))
    }

    async fn add(&self, batch: &mut Batch, work: &mut Work, extracted: Extracted) -> Result<()> {
        let Extracted { capture_id, mut page, seen_at, article, canonical } = extracted;
        if let Some(twin) = self.twin(batch, &page, canonical.as_deref()).await? {
            if page.version_id.is_none() {
                work.write(
                    "UPDATE page SET state = 'twin', same_as = $2 WHERE id = $1 AND state <> 'erased'",
                    (page.id.as_str(), twin.as_str()),
                );
                // its own twins are the other's, so that nobody need look further than one page
                work.write("UPDATE page SET same_as = $2 WHERE same_as = $1", (page.id.as_str(), twin.as_str()));
                batch.twins.insert(page.id.clone(), Some(twin.clone()));
                // what was erased does not come back by another address
                if Articles::of(&self.db).page(&twin).await?.is_some_and(|twin| twin.is_erased()) {
                    work.statements.extend(ask_erasure(&twin, None));
                }
                work.changed.push(("page", page.id.clone(), What::Changed));
            }
            return Ok(());
        }
        if batch.same_as(&page).is_some() {
            work.write(
                "UPDATE page SET state = CASE WHEN state = 'twin' THEN 'kept' ELSE state END, same_as = NULL WHERE id = $1",
                (page.id.as_str(),),
            );
            batch.twins.insert(page.id.clone(), None);
        }
        if let Some(canonical) = canonical.filter(|c| *c != page.address) {
            work.write(
                "UPDATE page SET address = $2 WHERE id = $1 AND NOT EXISTS (SELECT 1 FROM page q WHERE q.address = $2)",
                (page.id.as_str(), canonical.as_str()),
            );
            batch.addresses.insert(canonical, page.id.clone());
        }
        batch.addresses.entry(page.address.clone()).or_insert_with(|| page.id.clone());
        if article.kind != Kind::Article && article.words < LEAST_WORDS || article.text.trim().is_empty() {
            work.write("UPDATE page SET problem = $2 WHERE id = $1", (page.id.as_str(), "watch-problem-no-text"));
            return Ok(());
        }
        let digest =
            text::digest(format!("{}\n{}", article.title.clone().unwrap_or_default(), article.text).as_bytes());
        let known: Option<(bool,)> = self
            .db
            .maybe(
                "SELECT noarchive FROM version WHERE page_id = $1 AND digest = $2",
                (page.id.as_str(), digest.as_str()),
            )
            .await?;
        // the outlet may come to wish it, or not any more, while the text stays
        if known.is_some_and(|(noarchive,)| noarchive != article.noarchive) {
            work.write(
                "UPDATE version SET noarchive = $3 WHERE page_id = $1 AND digest = $2",
                (page.id.as_str(), digest.as_str(), article.noarchive),
            );
            work.changed.push(("page", page.id.clone(), What::Changed));
        }
        if known.is_some() || !batch.digests.insert((page.id.clone(), digest.clone())) {
            return Ok(());
        }
        let extra = batch.added.entry(page.id.clone()).or_default();
        *extra += 1;
        page.versions += *extra;
        write_version(work, &page, &capture_id, seen_at, &article, &digest);
        Ok(())
    }

    /// Another page with the canonical address that this one states; where that one is a twin itself, the one that it is
    /// a twin of. Of pages that name each other the one that is met last is read.
    async fn twin(&self, batch: &Batch, page: &PageFacts, canonical: Option<&str>) -> Result<Option<String>> {
        let Some(canonical) = canonical.filter(|c| *c != page.address) else { return Ok(None) };
        let articles = Articles::of(&self.db);
        let mut next = match batch.addresses.get(canonical) {
            Some(id) => articles.page(id).await?,
            None => articles.page_of(canonical).await?,
        };
        let mut passed = HashSet::new();
        while let Some(other) = next {
            if other.id == page.id {
                return Ok(None);
            }
            match batch.same_as(&other).filter(|_| passed.insert(other.id.clone())) {
                Some(root) => next = articles.page(&root).await?,
                None => return Ok(Some(other.id)),
            }
        }
        Ok(None)
    }
}

/// What the changes before in the same batch have brought, not yet to be read from the database.
#[derive(Default)]
struct Batch {
    addresses: HashMap<String, String>,
    digests: HashSet<(String, String)>,
    added: HashMap<String, i64>,
    /// Pages that became twins of another, or are none any more.
    twins: HashMap<String, Option<String>>,
}

impl Batch {
    /// The page that this one is a twin of by now.
    fn same_as(&self, page: &PageFacts) -> Option<String> {
        self.twins.get(&page.id).unwrap_or(&page.same_as).clone()
    }
}

impl Follow for ArticlesFollower {
    fn name(&self) -> &'static str {
        "articles"
    }

    fn kinds(&self) -> &'static [&'static str] {
        &["capture"]
    }

    fn work<'a>(&'a self, changes: &'a [Change]) -> BoxFuture<'a, Result<Work>> {
        self.digest(changes).boxed()
    }
}

fn extract(fetched: Fetched, limit: usize) -> Result<Extracted, (String, String)> {
    let Fetched { capture_id, page, replayed } = fetched;
    let body = unpack(&replayed.body, replayed.header("content-encoding"), limit)
        .map_err(|e| (capture_id.clone(), e.to_string()))?;
    let decoded = article::decode(&body, replayed.header("content-type"));
    // the engine does not panic; if it ever does, the page is set aside and the others go on
    let mut article = std::panic::catch_unwind(|| article::extract(&decoded.text, Some(&replayed.address)))
        .map_err(|_| (capture_id.clone(), "the page could not be read: the reader broke off".to_owned()))?;
    article.noarchive |= forbids_copies(&replayed);
    let canonical = canonical_of(&article, &replayed.address);
    Ok(Extracted { capture_id, page, seen_at: replayed.fetched_at, article, canonical })
}

/// Does the answer ask by its headers that no copies be shown? A rule may name whom it is for: `googlebot: noarchive`.
fn forbids_copies(replayed: &Replayed) -> bool {
    let rules = replayed.headers.iter().filter(|(name, _)| name.eq_ignore_ascii_case("x-robots-tag"));
    rules.flat_map(|(_, value)| value.split([',', ':'])).any(|rule| rule.trim().eq_ignore_ascii_case("noarchive"))
}

/// The page's own word for its address counts on its own site only: else one outlet could speak for another.
fn canonical_of(article: &Article, answered: &str) -> Option<String> {
    let stated = article
        .canonical_url
        .as_deref()
        .filter(|stated| press::address::site(stated) == press::address::site(answered));
    // a canonical link to the home page is a common mistake of templates
    let stated =
        stated.filter(|stated| url::Url::parse(stated).is_ok_and(|url| url.path().len() > 1 || url.query().is_some()));
    press::address::canonical(stated.unwrap_or(answered))
}

fn write_version(work: &mut Work, page: &PageFacts, capture_id: &str, seen_at: i64, article: &Article, digest: &str) {
    let id = new_id();
    let published_at = article.published.as_ref().and_then(Stated::micros_utc);
    let seen_day = time::day_in(seen_at, &page.zone);
    let stated_day = match published_at {
        Some(at) => Some(time::day_in(at, &page.zone)),
        None => article.published.as_ref().map(Stated::day),
    };
    let future = published_at.is_some_and(|at| at > seen_at + AHEAD)
        || stated_day.as_ref().is_some_and(|day| published_at.is_none() && *day > seen_day);
    let day = stated_day.clone().filter(|_| !future).unwrap_or_else(|| seen_day.clone());
    // the first sight orders what states no time of that day
    let sort_at = match published_at.filter(|_| !future) {
        Some(at) => at,
        None if day == seen_day => page.found_at.min(seen_at),
        None => noon(&day, &page.zone).unwrap_or(page.found_at),
    };
    let language = reading_language(article);
    work.write(
        "INSERT INTO version (id, page_id, number, capture_id, seen_at, title, authors, published_at, published_day, published_as, doubtful,
           modified_as, language, section, site_name, text, lead, canonical, image, words, digest, paywalled, noarchive, warnings)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24)",
        vec![
            id.as_str().into(),
            page.id.as_str().into(),
            page.versions.into(),
            capture_id.into(),
            seen_at.into(),
            article.title.clone().into(),
            serde_json::to_string(&article.authors).unwrap_or_else(|_| "[]".to_owned()).into(),
            published_at.into(),
            stated_day.into(),
            article.published.as_ref().map(ToString::to_string).into(),
            (future || matches!(article.published, None | Some(Stated::Local { .. }))).into(),
            article.modified.as_ref().map(ToString::to_string).into(),
            language.clone().into(),
            article.section.clone().into(),
            article.site_name.clone().into(),
            article.text.as_str().into(),
            excerpt(article).into(),
            article.canonical_url.clone().into(),
            article.images.first().map(|image| image.url.clone()).into(),
            article.words.into(),
            digest.into(),
            article.paywalled.into(),
            article.noarchive.into(),
            serde_json::to_string(&article.warnings).unwrap_or_else(|_| "[]".to_owned()).into(),
        ],
    );
    work.write(
        "UPDATE page SET version_id = $2, versions = $3, language = $4, problem = NULL,
           day = CASE WHEN versions = 0 THEN $5 ELSE day END, sort_at = CASE WHEN versions = 0 THEN $6 ELSE sort_at END WHERE id = $1",
        (page.id.as_str(), id.as_str(), page.versions, language, day, sort_at),
    );
    work.changed.push(("version", id, What::Added));
    work.changed.push(("page", page.id.clone(), What::Changed));
}

/// The language of the text itself; what the page declares stands where the text is too short to tell.
fn reading_language(article: &Article) -> Option<String> {
    match reading::language::identify(&article.text).language {
        "und" => article.language.clone(),
        told => Some(told.to_owned()),
    }
}

fn excerpt(article: &Article) -> String {
    let source = article.lead.as_deref().filter(|lead| lead.len() > 40).unwrap_or(&article.text);
    let line = source.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= EXCERPT {
        return line;
    }
    let cut: String = line.chars().take(EXCERPT).collect();
    let end = cut.rfind(' ').unwrap_or(cut.len());
    format!("{}…", cut.get(..end).unwrap_or(&cut).trim_end_matches([',', ';', ':']))
}

/// A day without a time stands in the middle of its day: at its start it would come before the wire that it copies.
fn noon(day: &str, zone: &str) -> Option<i64> {
    let date: jiff::civil::Date = day.parse().ok()?;
    let zone = jiff::tz::TimeZone::get(zone).unwrap_or(jiff::tz::TimeZone::UTC);
    Some(date.at(12, 0, 0, 0).to_zoned_datetime(zone).ok()?.timestamp().as_microsecond())
}
