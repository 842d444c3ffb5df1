//! Outlets, sources and articles as collecting leaves them, for tests of pages.

use platform::index::rebuild;
use platform::permissions::Role;
use platform::time::{self, DAY};
use testkit::site::{Got, On, Person, Site};

/// A site with nothing in it.
pub async fn start(on: On) -> Site {
    Site::start(vec![records::room(), room_directory::room(), room_watch::room()], on).await.unwrap()
}

pub async fn editor(site: &Site) -> Person {
    site.signed_in(Role::Editor, &site.observatory("regional").await.unwrap()).await.unwrap()
}

/// A page in which no key stands for its words.
pub async fn seen(person: &Person, path: &str) -> Got {
    let got = person.get(path).await.unwrap();
    assert_eq!(got.status, 200, "{path}: {}", got.words());
    assert!(!got.words().contains("watch-") && !got.words().contains("site-"), "{path}: {}", got.words());
    got
}

/// An outlet whose clock goes otherwise than the observatory's.
pub async fn outlet(site: &Site, id: &str, country: &str) {
    let sql = "INSERT INTO outlet (id, name, folded, country, language, medium, scope, focus, zone, sample, revision, created_at, updated_at)
         VALUES ($1, $2, $1, $3, 'es', 'digital', 'national', '', 'America/Santo_Domingo', 1, 1, 0, 0)";
    site.node.db.run(sql, (id, format!("Medio {id}"), country)).await.unwrap();
}

/// A source of an outlet that has its name; a moment that is zero is none.
pub async fn source(site: &Site, outlet: &str, state: &str, problem: Option<&str>, last_at: i64) {
    let sql = "INSERT INTO source (id, outlet_id, address, identity, kind, state, state_by, state_at, pace, check_at, last_at, last_ok_at,
           problem, problem_detail, problem_since, failures, entries_last, new_last, created_at)
         VALUES ($1, $1, $2, $2, 'feed', $3, 'Ana Supuesta', $4, 1, $4, nullif($5, 0), nullif($5, 0), $6, '410',
           CASE WHEN $6 IS NULL THEN NULL ELSE $4 END, 5, 1, 1, 0)";
    let (address, problem) = (format!("https://{outlet}.example/canal.xml"), problem.map(str::to_owned));
    site.node.db.run(sql, (outlet, address, state, time::now(), last_at, problem)).await.unwrap();
}

/// What a source answered a day, so many days ago where its outlet is.
pub async fn day(site: &Site, source: &str, back: i64, asked: i64, answered: i64) {
    let day = time::day_in(time::now() - back * DAY, "America/Santo_Domingo");
    let sql = "INSERT INTO source_day (source_id, day, asked, answered, found) VALUES ($1, $2, $3, $4, 7)";
    site.node.db.run(sql, (source, day, asked, answered)).await.unwrap();
}

/// An article of an outlet, published at a moment and found half an hour later; `story` gathers several.
pub async fn article(site: &Site, id: &str, outlet: &str, country: &str, story: &str, at: i64) {
    let db = &site.node.db;
    let day = time::day_in(at, "America/Santo_Domingo");
    let found = at + 1800 * time::SECOND;
    db.run(
        "INSERT INTO story (id, first_page, articles, outlets, day, sort_at, created_at) VALUES ($1, $2, 1, 1, $3, $4, 0)
         ON CONFLICT (id) DO UPDATE SET articles = story.articles + 1, outlets = story.outlets + 1",
        (story, id, day.clone(), at),
    )
    .await
    .unwrap();
    db.run(
        "INSERT INTO page (id, address, asked, outlet_id, state, found_at, seen_at, captures, version_id, versions, story_id, country, day,
           sort_at, language)
         VALUES ($1, $2, $2, $3, 'kept', $4, $4, 1, $1, 1, $5, $6, $7, $8, 'es')",
        (id, format!("https://{id}.example/a"), outlet, found, story, country, day, at),
    )
    .await
    .unwrap();
    db.run(
        "INSERT INTO version (id, page_id, number, capture_id, seen_at, title, authors, published_at, doubtful, language, text, lead,
           words, digest, paywalled, noarchive, warnings)
         VALUES ($1, $1, 1, 'c', $2, 'Crece el río', '[]', $3, 0, 'es', 'Crece el río desde el martes.', 'Crece.', 1, $1, 0, 0, '[]')",
        (id, found, at),
    )
    .await
    .unwrap();
}

/// Lets search find what there is.
pub async fn index(site: &Site) {
    let documents = room_watch::ArticleDocuments::of(&site.node);
    rebuild(&site.node.index, &site.node.db, &documents, |_, _| {}).await.unwrap();
}
