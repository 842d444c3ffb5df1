//! What changed in laws and treaties since a day: what countries did since, and what was written in the records.

use std::sync::Arc;

use askama::Template;
use exchange::edtf::{self, Day};
use jiff::ToSpan;
use jiff::civil::Date;
use platform::pages::{Cell, Entry, Form, Paged, Problem, Slice, View, atom, json, page, table};
use platform::time;
use platform::web::{Answer, Ask, Taking};
use records::pages::{Sayer, reader};
use records::{Change, Filter, Kind, Records, Written};

use crate::deeds::{Deed, Deeds, What};
use crate::kinds::{LAW, TREATY};

/// Deeds and changes of a page; the deeds go on on the next one, and of both the data have all.
const PAGE: usize = 100;
/// Rows of one page of data.
const DATA_ROWS: usize = 1000;
/// Entries of the feed, newest first.
const FEED_ROWS: usize = 100;

const COLUMNS: [&str; 5] = ["date", "what", "title", "address", "confirmed"];

#[derive(Template)]
#[template(path = "changes.html")]
struct ChangesPage {
    view: View,
    form: Form,
    /// The day was no day.
    odd: bool,
    lede: String,
    /// How many there are, and those of this page.
    facts_all: usize,
    facts: Paged<Fact>,
    changes_all: i64,
    changes: Vec<Fact>,
    /// Records that were entered, and are not told among the changes.
    entered_all: i64,
    entered: Vec<Fact>,
    /// Are only the newest changes, or records entered, shown? In words.
    cut: Option<String>,
}

/// Something that happened on a day.
struct Fact {
    /// By which it is known for ever, beside its record.
    id: String,
    /// A day, month or year, as far as it is known.
    date: String,
    words: String,
    what: String,
    title: String,
    href: String,
    is_confirmed: bool,
    /// Microseconds UTC at which the record said so.
    at: i64,
}

/// What is asked.
struct Asked {
    ask: Ask,
    sayer: Sayer,
    deeds: Arc<Deeds>,
    /// The day since which it is.
    since: String,
    day: Day,
    /// Laws and treaties, as who asks sees them.
    filter: Filter,
}

/// The page, or its data.
pub async fn show(ask: Ask, slice: Slice) -> Answer {
    let asked = ask.parameter("desde");
    let day = asked.as_deref().and_then(|day| day.parse::<Date>().ok());
    let odd = asked.is_some() && day.is_none();
    let since = day.unwrap_or_else(a_year_ago).to_string();
    if odd && ask.taking() != Taking::Page {
        return Err(Problem::BadRequest("library-changes-odd"));
    }
    let typed = asked.filter(|_| odd).unwrap_or_else(|| since.clone());
    let asked = Asked::of(ask, since).await?;
    match asked.ask.taking() {
        Taking::Page => asked.page(&slice, odd, typed).await,
        Taking::Atom => asked.feed().await,
        taking => asked.data(&slice.rows(DATA_ROWS), taking).await,
    }
}

fn a_year_ago() -> Date {
    let today = time::day_in(time::now(), "UTC").parse::<Date>().unwrap_or_default();
    today.checked_sub(1.year()).unwrap_or(today)
}

impl Asked {
    async fn of(ask: Ask, since: String) -> anyhow::Result<Asked> {
        let kinds = vec![LAW.name.to_owned(), TREATY.name.to_owned()];
        Ok(Asked {
            sayer: Sayer::of(&ask, &[]).await?,
            deeds: Deeds::kept(&ask.node, reader(&ask)).await?,
            day: edtf::parse(&since).ok().and_then(|day| day.earliest()).unwrap_or(Day { year: 0, month: 1, day: 1 }),
            filter: Filter { kinds, reader: reader(&ask), ..Filter::default() },
            since,
            ask,
        })
    }

    async fn page(self, slice: &Slice, odd: bool, typed: String) -> Answer {
        let ask = &self.ask;
        let slice = slice.clone().rows(PAGE);
        let facts_all = self.deeds.since(self.day).len();
        let facts = Paged::cut(self.deeds_after(&slice), &slice, None, |deed| deed.key());
        let [changes_all, entered_all] = [self.count(Written::Changed).await?, self.count(Written::Entered).await?];
        let changes = self.written(Written::Changed, None, PAGE).await?;
        let entered = self.written(Written::Entered, None, PAGE).await?;
        let is_cut = changes_all > PAGE as i64 || entered_all > PAGE as i64;
        let mut view = ask.view(ask.t("library-changes-title"), "/leyes");
        view.crumbs = vec![ask.crumb("library-laws-title", "/leyes")];
        view.description = ask.t("library-changes-about");
        view.offer("/leyes/cambios", &["atom", "csv", "json"]);
        page(ChangesPage {
            lede: ask.speech.with("library-changes-lede", &[("date", ask.speech.date(&self.since).into())]),
            form: Form::filled([("desde".to_owned(), typed)].into()),
            odd,
            facts_all,
            facts: facts.map(|deed| self.done(&deed)),
            changes_all,
            changes: changes.iter().map(|change| self.noted(change)).collect(),
            entered_all,
            entered: entered.iter().map(|change| self.noted(change)).collect(),
            cut: is_cut.then(|| ask.speech.with("library-changes-cut", &[("n", PAGE.into())])),
            view,
        })
    }

    /// All of it: what was done, then what was written.
    async fn data(self, slice: &Slice, taking: Taking) -> Answer {
        let ask = &self.ask;
        let written_after = slice.after.as_deref().and_then(|key| key.strip_prefix(WRITTEN));
        let mut facts = Vec::new();
        let mut next = None;
        if written_after.is_none() {
            let deeds = Paged::cut(self.deeds_after(slice), slice, None, |deed| deed.key());
            next = deeds.next;
            facts.extend(deeds.rows.iter().map(|deed| self.done(deed)));
        }
        let room = slice.limit.saturating_sub(facts.len());
        if next.is_none() && room > 0 {
            let slice = Slice { after: written_after.map(str::to_owned), limit: room };
            let changes = self.written(Written::All, slice.after.as_deref(), room.saturating_add(1)).await?;
            let changes = Paged::cut(changes, &slice, None, |change| format!("{WRITTEN}{}", change.key()));
            next = changes.next;
            facts.extend(changes.rows.iter().map(|change| self.noted(change)));
        } else if next.is_none() {
            // the deeds ended where the page does: from before the first change on
            next = Some(format!("{WRITTEN}{}||0", i64::MAX));
        }
        let view = ask.view(String::new(), "/leyes");
        let next = next.map(|key| view.slice_href(Some(&key)));
        match taking {
            Taking::Csv => {
                table("cambios-en-leyes", &COLUMNS, facts.iter().map(|fact| cells(ask, fact)), next.as_deref())
            }
            _ => json(&facts.iter().map(|fact| object(ask, fact)).collect::<Vec<_>>(), next.as_deref()),
        }
    }

    /// The newest of it.
    async fn feed(self) -> Answer {
        let ask = &self.ask;
        let mut facts: Vec<Fact> = self.deeds.since(self.day).iter().map(|deed| self.done(deed)).collect();
        let changes = self.written(Written::All, None, FEED_ROWS).await?;
        facts.extend(changes.iter().map(|change| self.noted(change)));
        facts.sort_by_key(|fact| std::cmp::Reverse(fact.at));
        facts.truncate(FEED_ROWS);
        let entry = |fact: &Fact| {
            let href = ask.whole(&fact.href);
            Entry {
                // a treaty is named by many countries: what happened is told apart by what, who and when
                id: format!("{href}#{}", fact.id),
                title: format!("{}: {}", fact.title, fact.what),
                lang: None,
                href,
                updated: fact.at,
                published: None,
                author: None,
                summary: Some(fact.words.clone()),
                categories: Vec::new(),
            }
        };
        let page = ask.address.replacen(".atom", "", 1);
        let feed = ask.feed(ask.t("library-changes-title"), &page, facts.first().map_or(0, |fact| fact.at));
        Ok(atom(&feed, &facts.iter().map(entry).collect::<Vec<_>>()))
    }

    /// The deeds of a page, and one more that tells whether there is a next one. Where the last one seen is there no more,
    /// it goes on with those of its day.
    fn deeds_after(&self, slice: &Slice) -> Vec<Arc<Deed>> {
        let all = self.deeds.since(self.day);
        let start = slice.after.as_deref().map_or(0, |key| match all.iter().position(|deed| deed.key() == key) {
            Some(at) => at + 1,
            None => all.iter().take_while(|deed| key < deed.day.to_string().as_str()).count(),
        });
        all.iter().skip(start).take(slice.limit.saturating_add(1)).cloned().collect()
    }

    async fn written(&self, what: Written, after: Option<&str>, limit: usize) -> anyhow::Result<Vec<Change>> {
        let (ask, records) = (&self.ask, Records::of(&self.ask.node.db));
        let mut changes = records.written(&self.filter, what, start_of(&self.since), after, limit).await?;
        let ids: Vec<String> = changes.iter().map(|change| change.card.id.clone()).collect();
        let titles = records.titles(&[&LAW, &TREATY], &ids, ask.speech.lang(), reader(ask)).await?;
        for Change { card, .. } in &mut changes {
            if let Some(title) = titles.get(&card.id) {
                card.title.clone_from(title);
            }
        }
        Ok(changes)
    }

    async fn count(&self, what: Written) -> anyhow::Result<i64> {
        Records::of(&self.ask.node.db).count_written(&self.filter, what, start_of(&self.since)).await
    }

    /// What a country did.
    fn done(&self, deed: &Deed) -> Fact {
        let (ask, work) = (&self.ask, &deed.work);
        let key = match (deed.what, work.kind.name == LAW.name) {
            (What::Adopted, true) => "library-changes-law-adopted-on",
            (What::InForce, true) => "library-changes-law-in-force-on",
            (What::Adopted, false) => "library-changes-treaty-adopted-on",
            (What::InForce, false) => "library-changes-treaty-in-force-on",
            (What::Signed, _) => "library-changes-signed",
            (What::Bound, _) => "library-changes-bound",
        };
        let country = deed.country.as_deref().map(|code| self.sayer.country(code)).unwrap_or_default();
        Fact {
            id: deed.id(),
            words: self.sayer.date(&deed.date),
            date: deed.date.clone(),
            what: ask.speech.with(key, &[("country", country.into())]),
            title: work.title_in(ask.speech.lang().code()).to_owned(),
            href: work.address(),
            is_confirmed: deed.is_confirmed,
            at: work.at,
        }
    }

    /// What was written in a record.
    fn noted(&self, change: &Change) -> Fact {
        let ask = &self.ask;
        let kind: &'static Kind = if change.card.kind == LAW.name { &LAW } else { &TREATY };
        let date = time::day_in(change.at, "UTC");
        Fact {
            id: format!("revision-{}", change.number),
            words: ask.speech.date(&date),
            date,
            what: match (change.number, change.why.is_empty()) {
                (1, _) => ask.t("records-history-entered"),
                (_, false) => change.why.clone(),
                _ => ask.t("library-changes-record"),
            },
            title: change.card.title.clone(),
            href: kind.address(&change.card.id),
            is_confirmed: true,
            at: change.at,
        }
    }
}

/// How the keys of what was written begin, among those of the data.
const WRITTEN: &str = "escrito|";

/// The first instant of a day, in microseconds UTC.
fn start_of(day: &str) -> i64 {
    let zoned =
        day.parse::<Date>().ok().and_then(|day| day.at(0, 0, 0, 0).to_zoned_datetime(jiff::tz::TimeZone::UTC).ok());
    zoned.map_or(0, |zoned| zoned.timestamp().as_microsecond())
}

fn cells(ask: &Ask, fact: &Fact) -> Vec<Cell> {
    let confirmed = if fact.is_confirmed { "true" } else { "false" };
    vec![(&fact.date).into(), (&fact.what).into(), (&fact.title).into(), ask.whole(&fact.href).into(), confirmed.into()]
}

fn object(ask: &Ask, fact: &Fact) -> serde_json::Value {
    serde_json::json!({
        "date": fact.date,
        "what": fact.what,
        "title": fact.title,
        "address": ask.whole(&fact.href),
        "confirmed": fact.is_confirmed,
    })
}
