//! The records of laws and treaties that a text names.

use std::collections::HashMap;

use anyhow::Result;
use platform::db::{Db, FromRow, Row};
use platform::places;
use platform::text::fold;
use records::Records;

use crate::kinds::{LAW, TREATY};

/// A law or treaty as a text names it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CitedLaw {
    /// What tells it from others in the text; for a treaty the key that the library has of it, such as `cedaw`.
    pub key: String,
    /// `constitution`, `law`, `decree`, …
    pub kind: String,
    /// Its number, as it is cited.
    pub number: Option<String>,
    /// Its year.
    pub year: Option<u16>,
    /// Whose law it is.
    pub country: Option<String>,
    /// Its name, as written.
    pub name: String,
}

/// A record that a text names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LawLink {
    /// Its title.
    pub title: String,
    /// Its page.
    pub href: String,
}

/// The published record of each, by [`CitedLaw::key`]; what the library does not have is missing. A treaty is known by its
/// key, a law by its country and number, a constitution by its country, and either by its whole title.
pub async fn cited(db: &Db, laws: &[CitedLaw]) -> Result<HashMap<String, LawLink>> {
    if laws.is_empty() {
        return Ok(HashMap::new());
    }
    let likely = likely(db, laws).await?;
    let years = years(db, laws, &likely).await?;
    let found = laws.iter().filter_map(|law| {
        let by_key = likely.iter().find(|one| one.kind == TREATY.name && one.key == law.key);
        let by_number = || likely.iter().find(|one| one.is_numbered(law) && one.is_it(law, years.get(&one.id)));
        let one = by_key.or_else(by_number).or_else(|| titled(&likely, &law.name))?;
        let kind = if one.kind == TREATY.name { &TREATY } else { &LAW };
        Some((law.key.clone(), LawLink { title: one.title.clone(), href: kind.address(&one.id) }))
    });
    Ok(found.collect())
}

/// A law or treaty that may be one of those named; one that says several countries stands for each.
struct Likely {
    id: String,
    kind: String,
    key: String,
    folded: String,
    title: String,
    country: String,
    number: String,
    /// What a law is: see [`CitedLaw::kind`].
    is: String,
}

impl FromRow for Likely {
    fn from_row(row: &mut Row) -> Result<Self> {
        Ok(Likely {
            id: row.take()?,
            kind: row.take()?,
            key: row.take()?,
            folded: row.take()?,
            title: row.take()?,
            country: row.take()?,
            number: row.take()?,
            is: row.take()?,
        })
    }
}

impl Likely {
    /// Is it of the law's country, with the law's number, or a constitution as it is?
    fn is_numbered(&self, law: &CitedLaw) -> bool {
        let is_there = self.kind == LAW.name && law.country.as_deref().is_some_and(|country| country == self.country);
        is_there
            && match &law.number {
                Some(number) => last_word(&self.number) == fold(number),
                None => self.is == "constitution" && law.kind == "constitution",
            }
    }

    /// A number that begins anew each year tells a law only with its kind or its year.
    fn is_it(&self, law: &CitedLaw, year: Option<&String>) -> bool {
        self.is == law.kind || law.year.is_some_and(|wanted| year.is_some_and(|year| *year == wanted.to_string()))
    }
}

/// All that may be one of them, whatever tells it, in one query. The countries of laws are looked at law by law: of a
/// country there may be very many documents, and not many laws.
async fn likely(db: &Db, laws: &[CitedLaw]) -> Result<Vec<Likely>> {
    let told = |law: &CitedLaw| [Some(law.key.clone()), Some(fold(&law.name)), law.country.clone()];
    let told: Vec<String> = laws.iter().flat_map(told).flatten().collect();
    let sql = concat!(
        "SELECT r.id, r.kind, r.key, r.folded, r.title, coalesce(c.value, ''), coalesce(n.value, ''), coalesce(k.value, '')
         FROM record r
         LEFT JOIN record_value c ON c.record_id = r.id AND c.field = 'country' AND c.members = 0
         LEFT JOIN record_value n ON n.record_id = r.id AND n.field = 'number' AND n.members = 0
         LEFT JOIN record_value k ON k.record_id = r.id AND k.field = 'kind' AND k.members = 0
         WHERE r.kind IN ('law', 'treaty') AND r.state = 'published'
           AND (r.folded IN ",
        places!(),
        " OR (r.kind = 'treaty' AND r.key IN ",
        places!(),
        ") OR (r.kind = 'law' AND EXISTS (SELECT 1 FROM record_value v
              WHERE v.record_id = r.id AND v.field = 'country' AND v.members = 0 AND v.value IN ",
        places!(),
        ")))"
    );
    let mut likely: Vec<Likely> = db.all_of(sql, &told).await?;
    likely.sort_by(|one, other| one.id.cmp(&other.id));
    Ok(likely)
}

/// The years of those that have the number of a law, but are not of its kind.
async fn years(db: &Db, laws: &[CitedLaw], likely: &[Likely]) -> Result<HashMap<String, String>> {
    let is_in_doubt =
        |one: &&Likely| laws.iter().any(|law| law.year.is_some() && one.is_numbered(law) && !one.is_it(law, None));
    let ids: Vec<String> = likely.iter().filter(is_in_doubt).map(|one| one.id.clone()).collect();
    let records = Records::of(db).several(&ids).await?;
    Ok(records.into_iter().filter_map(|one| Some((one.id.clone(), one.body.text("year")?.to_owned()))).collect())
}

/// The one law or treaty of this very title.
fn titled<'a>(likely: &'a [Likely], name: &str) -> Option<&'a Likely> {
    let name = fold(name);
    let mut of_it = likely.iter().filter(|one| one.folded == name);
    let first = of_it.next()?;
    of_it.all(|one| one.id == first.id).then_some(first)
}

/// `Decreto Ejecutivo 36831-G` is cited as `36831-G`.
fn last_word(number: &str) -> String {
    fold(number).split_whitespace().last().unwrap_or_default().to_owned()
}
