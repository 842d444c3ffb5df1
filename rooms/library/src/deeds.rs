//! What countries did by laws and treaties, with the day of each: taken from the records once for all who ask what
//! changed, and after a change only from the records that changed.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::Arc;

use anyhow::Result;
use exchange::edtf::{self, Day};
use platform::db::Db;
use platform::node::Node;
use platform::text::fold;
use records::{Body, Gathered, Kind, Record, Records, Shown};

use crate::kinds::{LAW, TREATY};
use crate::parties::parties;

/// Records read at once.
const READ: usize = 200;

/// What was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// A law was made, or a treaty agreed on.
    Adopted,
    /// It holds from then on.
    InForce,
    /// A country signed.
    Signed,
    /// A country ratified or acceded.
    Bound,
}

impl What {
    /// Its word in identifiers.
    pub fn word(self) -> &'static str {
        match self {
            What::Adopted => "adopted",
            What::InForce => "in-force",
            What::Signed => "signed",
            What::Bound => "bound",
        }
    }
}

/// The law or treaty of a deed.
#[derive(Debug)]
pub struct Work {
    /// Its identifier.
    pub id: String,
    /// Law or treaty.
    pub kind: &'static Kind,
    /// The name by which it is listed.
    pub title: String,
    /// Its titles, in the languages that it has.
    titles: Body,
    /// When its record last changed, in microseconds UTC.
    pub at: i64,
}

impl Work {
    /// Its title in a language, else in another one that it has.
    pub fn title_in(&self, lang: &str) -> &str {
        self.titles.in_language(self.kind.title, lang).unwrap_or(&self.title)
    }

    /// The address of its record.
    pub fn address(&self) -> String {
        self.kind.address(&self.id)
    }
}

/// Something that was done on a day.
#[derive(Debug)]
pub struct Deed {
    /// By this law or treaty.
    pub work: Arc<Work>,
    /// What.
    pub what: What,
    /// The country that did it; none where all did.
    pub country: Option<String>,
    /// When, as far as it is known (EDTF).
    pub date: String,
    /// The first day that it can have been.
    pub day: Day,
    /// Did somebody see in a source that it is so?
    pub is_confirmed: bool,
}

impl Deed {
    /// What tells it from all other deeds of its law or treaty, whatever else the record says.
    pub fn id(&self) -> String {
        let date: String = url::form_urlencoded::byte_serialize(self.date.as_bytes()).collect();
        match &self.country {
            Some(country) => format!("{}-{country}-{date}", self.what.word()),
            None => format!("{}-{date}", self.what.word()),
        }
    }

    /// The key after which the next deeds come.
    pub fn key(&self) -> String {
        format!("{}|{}#{}", self.day, self.work.id, self.id())
    }
}

/// All of them that somebody sees, latest first.
#[derive(Debug, Default)]
pub struct Deeds {
    all: Vec<Arc<Deed>>,
}

/// Deeds by the identifier of their law or treaty.
type ByRecord = BTreeMap<String, Vec<Arc<Deed>>>;

/// What was read last, for each who reads.
#[derive(Default)]
pub struct Keeper {
    everybody: Gathered<ByRecord>,
    members: Gathered<ByRecord>,
}

impl Deeds {
    /// What this reader sees of them.
    pub async fn kept(node: &Node, reader: Shown) -> Result<Arc<Deeds>> {
        let of = if reader == Shown::Members { "members" } else { "everybody" };
        node.kept.or_find(&node.db, "deeds", of.to_owned(), async || Deeds::fresh(node, reader).await).await
    }

    async fn fresh(node: &Node, reader: Shown) -> Result<Deeds> {
        let keeper = node.contributions.all::<Keeper>().into_iter().next().unwrap_or_default();
        let db = &node.db;
        let after = async |held, changed: Vec<String>| taken_over(db, reader, held, &changed).await;
        let by_record = keeper.of(reader).now(db, async || whole(db, reader).await, after).await?;
        let mut all: Vec<Arc<Deed>> = by_record.values().flatten().cloned().collect();
        all.sort_by_cached_key(|deed| (Reverse(deed.day), fold(&deed.work.title), deed.key()));
        Ok(Deeds { all })
    }

    /// Those of this day or later, latest first.
    pub fn since(&self, day: Day) -> &[Arc<Deed>] {
        self.all.split_at(self.all.partition_point(|deed| deed.day >= day)).0
    }
}

impl Keeper {
    fn of(&self, reader: Shown) -> &Gathered<ByRecord> {
        if reader == Shown::Members { &self.members } else { &self.everybody }
    }
}

async fn whole(db: &Db, reader: Shown) -> Result<ByRecord> {
    let mut by_record = ByRecord::new();
    for kind in [&LAW, &TREATY] {
        let mut after = String::new();
        loop {
            let records = Records::of(db).entered_after(kind.name, &after, READ).await?;
            let Some(last) = records.last() else { break };
            after.clone_from(&last.id);
            by_record.extend(records.iter().filter_map(|record| told(record, reader)));
        }
    }
    Ok(by_record)
}

async fn taken_over(db: &Db, reader: Shown, mut held: Arc<ByRecord>, changed: &[String]) -> Result<Arc<ByRecord>> {
    let records = Records::of(db).several(changed).await?;
    let told: ByRecord = records.iter().filter_map(|record| told(record, reader)).collect();
    if !told.is_empty() || changed.iter().any(|id| held.contains_key(id)) {
        let by_record = Arc::make_mut(&mut held);
        changed.iter().for_each(|id| drop(by_record.remove(id)));
        by_record.extend(told);
    }
    Ok(held)
}

/// The deeds of a law or treaty; none of a record of another kind.
fn told(record: &Record, reader: Shown) -> Option<(String, Vec<Arc<Deed>>)> {
    let kind: &'static Kind = [&LAW, &TREATY].into_iter().find(|kind| kind.name == record.kind)?;
    let body = record.body.seen_by(kind, reader);
    let mut titles = Body::new();
    titles.set(kind.title, body.all(kind.title).to_vec());
    let work = Work { id: record.id.clone(), kind, title: record.title.clone(), titles, at: record.updated_at };
    let deeds = deeds(&Arc::new(work), &body).into_iter().map(Arc::new).collect();
    Some((record.id.clone(), deeds))
}

fn deeds(work: &Arc<Work>, body: &Body) -> Vec<Deed> {
    let mut deeds: Vec<Deed> = Vec::new();
    let mut add = |what, country: Option<&str>, date: &str, is_confirmed| {
        // what has no beginning lies before or after any day
        let Some(day) = edtf::parse(date).ok().and_then(|date| date.earliest()) else { return };
        let (work, country, date) = (work.clone(), country.map(str::to_owned), date.to_owned());
        deeds.push(Deed { work, what, country, date, day, is_confirmed });
    };
    let country = body.text("country");
    // a year is told only where no day is known
    let adopted = if body.all("adopted_on").is_empty() { "year" } else { "adopted_on" };
    for (field, what) in [(adopted, What::Adopted), ("in_force_on", What::InForce)] {
        for said in body.all(field) {
            add(what, country, &said.value.plain(), said.confirmed_on.is_some());
        }
    }
    for party in parties(body) {
        for (date, what) in [(party.signed_on(), What::Signed), (party.bound_on(), What::Bound)] {
            if let Some(date) = date {
                add(what, Some(party.country), date, party.is_confirmed());
            }
        }
    }
    deeds
}

#[cfg(test)]
mod tests {
    use records::Statement;

    use super::*;

    #[test]
    fn a_date_is_since_a_day_only_when_all_that_it_can_mean_is() {
        let since = |date: &str| {
            let mut body = Body::new();
            body.say("year", Statement::text(date));
            let work = Work { id: "a".into(), kind: &LAW, title: "A".into(), titles: Body::new(), at: 0 };
            let all = deeds(&Arc::new(work), &body).into_iter().map(Arc::new).collect();
            let day = Day { year: 2020, month: 10, day: 15 };
            Deeds { all }.since(day).len() == 1
        };
        for date in ["2020-10-15", "2021", "2020-11", "2021-03-05~", "2021?", "2021/2023", "203X"] {
            assert!(since(date), "{date}");
        }
        for date in
            ["2020-10-14", "2020", "2020-10", "2020~", "2020?", "202X", "XXXX", "2019/2023", "../2023", "", "ayer"]
        {
            assert!(!since(date), "{date}");
        }
    }
}
