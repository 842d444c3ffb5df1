//! What a reader says of an article's version beyond the terms of lists, as it is kept: people, quotations, counts.

use std::collections::{BTreeMap, HashMap, HashSet};

use anyhow::{Context as _, Result};
use platform::db::{Db, FromRow, Row, Statement};
use platform::follow::Work;
use platform::{places, text, time};
use reading::{Person, Quote, Reading, SpeakerKind};
use room_watch::{Voices, within};
use serde::{Deserialize, Serialize};

use crate::kept::context::Context;

/// People and quotations of one version. What a later reader also finds is empty in what an earlier one said.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Whole {
    /// The people whom the text names.
    pub people: Vec<Person>,
    /// What the text gives as said by others, in its order.
    pub quotes: Vec<Quote>,
}

impl From<&Reading> for Whole {
    fn from(reading: &Reading) -> Whole {
        Whole { people: reading.people.clone(), quotes: reading.quotes.clone() }
    }
}

/// How many speak in these quotations.
pub fn voices_in(quotes: &[Quote]) -> Voices {
    let mut kinds: Vec<SpeakerKind> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    for quote in quotes {
        let place = speaker_key(quote).and_then(|key| {
            let new = kinds.len();
            let place = *places.entry(key).or_insert(new);
            (place < new).then_some(place)
        });
        match place.and_then(|place| kinds.get_mut(place)) {
            // one of the quotations may tell what another leaves open
            Some(kind) if *kind == SpeakerKind::Unknown => *kind = quote.speaker_kind,
            Some(_) => {}
            None => kinds.push(quote.speaker_kind),
        }
    }
    let mut voices = Voices::default();
    for kind in kinds {
        *match kind {
            SpeakerKind::Woman => &mut voices.women,
            SpeakerKind::Man => &mut voices.men,
            SpeakerKind::Group => &mut voices.groups,
            SpeakerKind::Institution => &mut voices.institutions,
            SpeakerKind::Unknown => &mut voices.unknown,
        } += 1;
    }
    voices
}

/// What tells one speaker from another; none where nobody is told.
pub fn speaker_key(quote: &Quote) -> Option<String> {
    let person = quote.person_id.clone();
    person.or_else(|| quote.speaker.as_deref().map(text::fold).filter(|name| !name.trim().is_empty()))
}

/// A kept reading.
#[derive(Clone, Debug)]
pub struct Kept {
    /// The engine's version.
    pub reader: String,
    /// Language in which the text was read.
    pub language: String,
    /// When.
    pub at: i64,
    /// Who appears and who speaks.
    pub whole: Whole,
    /// What else it says; none where a reader of that time did not tell.
    pub context: Option<Context>,
}

impl FromRow for Kept {
    fn from_row(row: &mut Row) -> Result<Self> {
        let (reader, language, at) = (row.take()?, row.take()?, row.take()?);
        let body: String = row.take()?;
        let whole = serde_json::from_str(&body).context("reading what is kept of an article's reading")?;
        let context = row.take::<Option<String>>()?.as_deref().map(Context::read).transpose()?;
        Ok(Kept { reader, language, at, whole, context })
    }
}

/// The newest reading of a version.
pub async fn newest(db: &Db, version_id: &str) -> Result<Option<Kept>> {
    db.maybe(
        "SELECT reader, language, at, body, context FROM article_reading WHERE version_id = $1 ORDER BY at DESC, reader DESC LIMIT 1",
        (version_id,),
    )
    .await
}

/// Who speaks in these versions by the newest reading of each; one that was not read is missing.
pub async fn voices_of(db: &Db, versions: &[String]) -> Result<HashMap<String, Voices>> {
    let sql = concat!(
        "SELECT r.version_id, r.women, r.men, r.collectives, r.institutions, r.untold FROM article_reading r
         WHERE r.at = (SELECT max(q.at) FROM article_reading q WHERE q.version_id = r.version_id) AND r.version_id IN ",
        places!()
    );
    let rows: Vec<(String, i64, i64, i64, i64, i64)> = db.all_of(sql, versions).await?;
    let voices = |(version, women, men, groups, institutions, unknown)| {
        (version, Voices { women, men, groups, institutions, unknown })
    };
    Ok(rows.into_iter().map(voices).collect())
}

/// In how many stories of these countries' press (of all where none is named) a woman speaks since a day, by the newest
/// reading of each article.
pub async fn stories_with_women(db: &Db, since: &str, countries: &[String]) -> Result<i64> {
    let (stories,): (i64,) = db
        .one(
            "SELECT count(DISTINCT p.story_id) FROM page p JOIN article_reading r ON r.version_id = p.version_id
             WHERE p.version_id IS NOT NULL AND p.hidden_at IS NULL AND p.day >= $1 AND ($2 IS NULL OR $2 LIKE '%,' || p.country || ',%')
               AND r.women > 0 AND r.at = (SELECT max(q.at) FROM article_reading q WHERE q.version_id = r.version_id)",
            (since, within(countries)),
        )
        .await?;
    Ok(stories)
}

/// What the newest reading of each of these versions says of it; one that was read before that was kept is missing.
pub async fn contexts_of(db: &Db, versions: &[String]) -> Result<Vec<(String, Context)>> {
    let sql = concat!(
        "SELECT r.version_id, r.context FROM article_reading r WHERE r.context IS NOT NULL
           AND r.at = (SELECT max(q.at) FROM article_reading q WHERE q.version_id = r.version_id) AND r.version_id IN ",
        places!()
    );
    let rows: Vec<(String, String)> = db.all_of(sql, versions).await?;
    rows.into_iter().map(|(version, context)| Ok((version, Context::read(&context)?))).collect()
}

/// Which of these versions are read by which reader. What was read before all of it was kept counts as not read.
pub async fn read_by(db: &Db, versions: &[String]) -> Result<HashSet<(String, String)>> {
    let sql = concat!(
        "SELECT version_id, reader FROM article_reading WHERE context IS NOT NULL AND version_id IN ",
        places!()
    );
    let rows: Vec<(String, String)> = db.all_of(sql, versions).await?;
    Ok(rows.into_iter().collect())
}

/// Adds the rows of a reading to `work`, which a reader of this version made. The same reading twice is one.
pub fn write(work: &mut Work, version_id: &str, reader: &str, reading: &Reading) -> Result<()> {
    let whole = Whole::from(reading);
    let voices = voices_in(&whole.quotes);
    let body = serde_json::to_string(&whole).context("writing a reading")?;
    work.write(
        "INSERT INTO article_reading (version_id, reader, language, at, people, quotes, women, men, collectives, institutions, untold, body, context)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
         ON CONFLICT (version_id, reader) DO UPDATE SET context = coalesce(article_reading.context, excluded.context)",
        vec![
            version_id.into(),
            reader.into(),
            reading.language.as_str().into(),
            time::now().into(),
            whole.people.len().into(),
            whole.quotes.len().into(),
            voices.women.into(),
            voices.men.into(),
            voices.groups.into(),
            voices.institutions.into(),
            voices.unknown.into(),
            body.into(),
            Context::from(reading).write()?.into(),
        ],
    );
    let laws: BTreeMap<&str, &str> = reading.facts.laws.iter().rev().map(|law| (&*law.key, &*law.surface)).collect();
    for (key, name) in laws {
        work.write(
            "INSERT INTO law_name (version_id, key, name) VALUES ($1, $2, $3) ON CONFLICT (version_id, key) DO NOTHING",
            (version_id, key, name),
        );
    }
    Ok(())
}

/// What texts call the laws of these keys.
pub async fn law_names(db: &Db, keys: &[String]) -> Result<HashMap<String, String>> {
    let names: Vec<(String, String)> = db
        .all_of(concat!("SELECT key, min(name) FROM law_name WHERE key IN ", places!(), " GROUP BY key"), keys)
        .await?;
    Ok(names.into_iter().collect())
}

/// The statements that remove the readings of a page's versions.
pub fn forget(page_id: &str) -> [Statement; 2] {
    [
        "DELETE FROM article_reading WHERE version_id IN (SELECT id FROM version WHERE page_id = $1)",
        "DELETE FROM law_name WHERE version_id IN (SELECT id FROM version WHERE page_id = $1)",
    ]
    .map(|sql| Statement::new(sql, (page_id,)))
}

#[cfg(test)]
mod tests {
    use reading::{Reader, TermList, Text};

    use super::*;

    fn read(text: &str) -> Reading {
        Reader::new(&TermList::default()).read(&Text { title: None, text, language: Some("es") })
    }

    const TEXT: &str = "«No podemos más», dijo la alcaldesa, Elena Ficticia. Según el Ministerio de Salud, llegaron cuarenta personas. \
                        «Iremos a pie», dijo Ramiro Supuesto. La alcaldesa Elena Ficticia agregó que el albergue cierra.";

    #[test]
    fn who_speaks_twice_is_one_voice() {
        let voices = voices_in(&read(TEXT).quotes);
        assert_eq!((voices.women, voices.men), (1, 1), "{voices:?}");
        assert!(voices.all() >= 3 && voices.institutions >= 1, "{voices:?}");
        assert_eq!(voices_in(&[]), Voices::default());
    }

    #[test]
    fn what_is_kept_is_what_was_read() {
        let whole = Whole::from(&read(TEXT));
        assert!(!whole.quotes.is_empty() && !whole.people.is_empty());
        let kept = serde_json::to_string(&whole).expect("it is written");
        assert_eq!(serde_json::from_str::<Whole>(&kept).expect("it is read"), whole);
    }
}
