//! How much of everything there is.

use anyhow::Result;
use platform::db::Db;
use serde::Serialize;

/// Counts of the whole node.
#[derive(Clone, Debug, Serialize)]
pub struct Stats {
    /// Outlets of the directory.
    pub outlets: i64,
    /// Sources, removed ones left out.
    pub sources: i64,
    /// Captures in the archive.
    pub captures: i64,
    /// Pages that have a text.
    pub articles: i64,
    /// Texts, corrections included.
    pub versions: i64,
    /// Stories; those merged into another left out.
    pub stories: i64,
    /// Readings of versions.
    pub readings: i64,
    /// Marks in them.
    pub marks: i64,
    /// Accounts.
    pub people: i64,
    /// Observatories.
    pub observatories: i64,
    /// The same by country, where something belongs to one; by its two letters.
    pub by_country: Vec<CountryStats>,
}

/// Counts of one country.
#[derive(Clone, Debug, Serialize)]
pub struct CountryStats {
    /// Two letters.
    pub country: String,
    /// Outlets.
    pub outlets: i64,
    /// Sources.
    pub sources: i64,
    /// Articles.
    pub articles: i64,
    /// Captures of its articles.
    pub captures: i64,
}

/// Counts everything, from the tables themselves.
pub async fn stats(db: &Db) -> Result<Stats> {
    let (outlets, sources, captures, articles, versions): (i64, i64, i64, i64, i64) = db
        .one(
            "SELECT (SELECT count(*) FROM outlet), (SELECT count(*) FROM source WHERE state <> 'removed'),
                    (SELECT count(*) FROM capture), (SELECT count(*) FROM page WHERE version_id IS NOT NULL),
                    (SELECT count(*) FROM version)",
            (),
        )
        .await?;
    let (stories, readings, marks, people, observatories): (i64, i64, i64, i64, i64) = db
        .one(
            "SELECT (SELECT count(*) FROM story WHERE merged_into IS NULL), (SELECT count(*) FROM reading),
                    (SELECT count(*) FROM mark), (SELECT count(*) FROM account), (SELECT count(*) FROM observatory)",
            (),
        )
        .await?;
    let by_country = by_country(db).await?;
    Ok(Stats {
        outlets,
        sources,
        captures,
        articles,
        versions,
        stories,
        readings,
        marks,
        people,
        observatories,
        by_country,
    })
}

async fn by_country(db: &Db) -> Result<Vec<CountryStats>> {
    let rows: Vec<(String, i64, i64, i64, i64)> = db
        .all(
            "SELECT country, CAST(sum(outlets) AS BIGINT), CAST(sum(sources) AS BIGINT),
                    CAST(sum(articles) AS BIGINT), CAST(sum(captures) AS BIGINT) FROM (
               SELECT country, count(*) AS outlets, 0 AS sources, 0 AS articles, 0 AS captures FROM outlet GROUP BY country
               UNION ALL
               SELECT o.country, 0, count(*), 0, 0 FROM source s JOIN outlet o ON o.id = s.outlet_id
                 WHERE s.state <> 'removed' GROUP BY o.country
               UNION ALL
               SELECT country, 0, 0, count(*) FILTER (WHERE version_id IS NOT NULL), CAST(sum(captures) AS BIGINT)
                 FROM page GROUP BY country
             ) AS part GROUP BY country ORDER BY country",
            (),
        )
        .await?;
    let named = |(country, outlets, sources, articles, captures)| CountryStats {
        country,
        outlets,
        sources,
        articles,
        captures,
    };
    Ok(rows.into_iter().map(named).collect())
}
