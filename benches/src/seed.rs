//! Articles by the hundred thousand: rows as collecting would have left them, written in large batches. The archive
//! itself is left out: pages, lists and searches for the public never read it.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use platform::config::Config;
use platform::db::{Db, Tx, What};
use platform::follow;
use platform::id::new_id;
use platform::node::open_database;
use platform::{text, time};
use stories::Signature;

use crate::prose::Prose;

/// Articles written in one transaction.
const BATCH: usize = 2000;
/// The press of so many days.
const DAYS: u64 = 400;
/// Each so-many-th article is a copy of the one before it.
const COPY_EVERY: usize = 5;
/// The archive segment that the captures name.
const SEGMENT: &str = "generated.warc.gz";

struct Outlet {
    id: String,
    country: String,
    zone: String,
}

/// An article that was written: its page, its story, its text.
struct Told {
    page: String,
    story: String,
    title: String,
    text: String,
}

/// Fills a data directory that `atalaya init` has made.
pub async fn seed(data: &Path, articles: usize) -> Result<()> {
    let db = open_database(&Config { data: data.to_owned(), ..Config::default() }).await?;
    // the real outlets of the starter directory are not to be asked
    db.run("UPDATE source SET state = 'paused'", ()).await?;
    let outlets: Vec<(String, String, String)> = db.all("SELECT id, country, zone FROM outlet ORDER BY id", ()).await?;
    ensure!(!outlets.is_empty(), "the data directory has no outlets");
    let outlets: Vec<Outlet> = outlets.into_iter().map(|(id, country, zone)| Outlet { id, country, zone }).collect();
    db.run(
        "INSERT INTO segment (name, state, length, records, started_at, sealed_at) VALUES ($1, 'sealed', $2, $2, $3, $3)",
        (SEGMENT, articles, time::now()),
    )
    .await?;
    let (mut before, mut from) = (None, 0);
    while from < articles {
        let mut tx = db.begin().await?;
        let end = articles.min(from + BATCH);
        for number in from..end {
            let outlet = outlets.get(number * 7 % outlets.len()).context("an outlet")?;
            before = Some(article(&mut tx, number, outlet, before).await?);
        }
        tx.commit().await?;
        from = end;
        eprintln!("figures: {from} of {articles} articles written");
    }
    settle(&db).await?;
    db.close().await;
    Ok(())
}

async fn article(tx: &mut Tx, number: usize, outlet: &Outlet, before: Option<Told>) -> Result<Told> {
    let mut prose = Prose::of(number as u64);
    let copied = before.filter(|_| number % COPY_EVERY == COPY_EVERY - 1);
    let title = copied.as_ref().map_or_else(|| prose.title(), |told| told.title.clone());
    let paragraphs = 4 + prose.below(5);
    let text = copied.as_ref().map_or_else(|| prose.text(paragraphs), |told| told.text.clone());
    let at = time::now() - i64::try_from(prose.below(DAYS * 86_400)).unwrap_or(0) * time::SECOND;
    let day = time::day_in(at, &outlet.zone);
    let (page, version, capture) = (new_id(), new_id(), new_id());
    let address = format!("https://medio-{}.example/nota/{number}", outlet.id);
    let digest = text::digest(format!("{title}\n{text}\n{number}").as_bytes());
    tx.run(
        "INSERT INTO page (id, address, asked, outlet_id, state, found_at, seen_at, captures, status, version_id, versions, country, day, sort_at, language)
         VALUES ($1, $2, $2, $3, 'kept', $4, $4, 1, 200, $5, 1, $6, $7, $4, 'es')",
        (page.as_str(), address.as_str(), outlet.id.as_str(), at, version.as_str(), outlet.country.as_str(), day.as_str()),
    )
    .await?;
    tx.run(
        "INSERT INTO capture (id, segment, place, length, record_id, address, page_id, fetched_at, status, mime, body_length, payload_digest)
         VALUES ($1, $2, $3, 1, $4, $5, $6, $7, 200, 'text/html', $8, $9)",
        (
            capture.as_str(),
            SEGMENT,
            number,
            format!("<urn:uuid:{capture}>"),
            address.as_str(),
            page.as_str(),
            at,
            text.len() * 10,
            digest.as_str(),
        ),
    )
    .await?;
    let authors = serde_json::to_string(&[prose.name()])?;
    let lead: String = text.chars().take(280).collect();
    tx.run(
        "INSERT INTO version (id, page_id, number, capture_id, seen_at, title, authors, published_at, published_day, published_as, doubtful,
           language, section, text, lead, words, digest, paywalled, noarchive, warnings)
         VALUES ($1, $2, 1, $3, $4, $5, $6, $4, $7, $8, 0, 'es', 'País', $9, $10, $11, $12, 0, 0, '[]')",
        (
            version.as_str(),
            page.as_str(),
            capture.as_str(),
            at,
            title.as_str(),
            authors,
            day.as_str(),
            time::rfc3339(at),
            text.as_str(),
            lead,
            text.split_whitespace().count(),
            digest,
        ),
    )
    .await?;
    let story = story(tx, &page, &title, &text, copied.as_ref(), at, &day).await?;
    tx.changed("capture", capture, What::Added);
    tx.changed("version", version, What::Added);
    tx.changed("page", page.clone(), What::Changed);
    Ok(Told { page, story, title, text })
}

async fn story(
    tx: &mut Tx,
    page: &str,
    title: &str,
    text: &str,
    copied: Option<&Told>,
    at: i64,
    day: &str,
) -> Result<String> {
    let story = copied.map_or_else(new_id, |told| told.story.clone());
    match copied {
        Some(_) => {
            tx.run(
                "UPDATE story SET articles = articles + 1, outlets = outlets + 1, sort_at = CASE WHEN sort_at > $2 THEN sort_at ELSE $2 END WHERE id = $1",
                (story.as_str(), at),
            )
            .await?
        }
        None => {
            tx.run(
                "INSERT INTO story (id, first_page, articles, outlets, day, sort_at, created_at) VALUES ($1, $2, 1, 1, $3, $4, $4)",
                (story.as_str(), page, day, at),
            )
            .await?
        }
    };
    tx.run("UPDATE page SET story_id = $2 WHERE id = $1", (page, story.as_str())).await?;
    tx.run(
        "INSERT INTO placement (page_id, story_id, copy_of, similarity, signature, at) VALUES ($1, $2, $3, $4, $5, $6)",
        (
            page,
            story.as_str(),
            copied.map(|told| told.page.clone()),
            if copied.is_some() { 1.0 } else { 0.0 },
            Signature::of(Some(title), text).to_bytes(),
            at,
        ),
    )
    .await?;
    tx.changed("story", story.clone(), What::Changed);
    Ok(story)
}

/// Brings the followers up: articles and stories are what was written here; readings are made by their own follower.
async fn settle(db: &Db) -> Result<()> {
    let head = follow::head(db).await?;
    for name in ["articles", "stories"] {
        db.run(
            "INSERT INTO follower (name, position, moved_at) VALUES ($1, $2, $3)
             ON CONFLICT (name) DO UPDATE SET position = excluded.position",
            (name, head, time::now()),
        )
        .await?;
    }
    eprintln!("figures: reading the articles");
    follow::catch_up(db, &room_reading::ReadingsFollower::new(db, &platform::cpu::Cpu::of(0)), "figures").await?;
    let head = follow::head(db).await?;
    db.run("UPDATE follower SET position = $1", (head,)).await?;
    db.run("DELETE FROM lease WHERE holder = $1", ("figures",)).await?;
    Ok(())
}
