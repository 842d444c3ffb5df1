//! One record: its facts with their sources, what it belongs to, its history; and the record as data.

use askama::Template;
use axum::response::IntoResponse;
use platform::pages::{Link, PanelHtml, Problem, State, View, page, table, with_parameter};
use platform::time;
use platform::web::{Answer, Ask, Taking};

use super::facts::{Fact, facts};
use super::files::FilesBox;
use super::list::Shelf;
use super::place::{found, may_change};
use super::propose::Propose;
use super::said::{Sayer, Words, standing};
use crate::actions::ASK_CONSENT;
use crate::body::Body;
use crate::kind::{Kind, Shown};
use crate::row;
use crate::shown::reader;
use crate::store::{Record, Records, Revision, State as Standing};

/// Entries of the history that stand beside the record.
const RECENT: usize = 5;
/// Records of the same name that are told.
const TWINS: usize = 5;
/// Those that are looked at: resolutions that are taken anew each year have one name and another number.
const MOST_OF_NAME: usize = 50;

#[derive(Template)]
#[template(path = "record.html")]
struct RecordPage {
    view: View,
    frame: Frame,
}

/// What the page of every record shows, whatever its kind.
pub struct Frame {
    /// Its kind, and what its kind says beside its name.
    pub above: Vec<String>,
    /// What it is, in a sentence.
    pub lede: Option<String>,
    /// Whether it is confirmed.
    pub state: State,
    /// The same in words.
    pub state_words: String,
    /// What is said of it, with where it comes from.
    pub facts: Vec<Fact>,
    /// What other rooms know of it.
    pub panels: Vec<PanelHtml>,
    /// What stands beside it.
    pub side: Side,
    /// Its files; none where its kind carries none.
    pub files: Option<FilesBox>,
    /// The form by which anybody proposes a change.
    pub propose: Propose,
}

impl Frame {
    /// Of a record whose `body` is what who asks sees; the fields `without` are shown elsewhere on the page.
    pub async fn of(
        ask: &Ask,
        sayer: &Sayer,
        kind: &'static Kind,
        record: &Record,
        body: &Body,
        without: &[&str],
    ) -> anyhow::Result<Frame> {
        let (state, state_words) = standing(ask, record);
        let mut above = above(sayer, kind, body);
        above.extend(record.sample.then(|| ask.t("site-sample-label")));
        Ok(Frame {
            above,
            lede: sayer.joined(kind, body, kind.summary),
            state,
            state_words,
            facts: facts(&ask.speech, sayer, kind, body, without),
            panels: super::panel::panels(ask, kind, record).await?,
            side: side(ask, kind, record).await?,
            files: FilesBox::of(ask, kind, record).await?,
            propose: Propose::change(ask, kind, record),
        })
    }
}

/// What stands beside every record, whatever its kind.
pub struct Side {
    /// The address of the record.
    pub address: String,
    /// Its identifier.
    pub id: String,
    /// Others of its kind and name, for those who can make them one: which, and where that is done.
    pub twins: Vec<(Link, String)>,
    /// The records that name it, by how they do.
    pub links: Vec<Links>,
    /// Its last changes: instant, day in words, what.
    pub recent: Vec<(String, String, String)>,
    /// How many there are, in words.
    pub all_changes: String,
    /// How it is cited.
    pub citation: String,
    /// May who asks change it?
    pub may_edit: bool,
    /// The number of its last change.
    pub revision: i64,
    /// Is it taken out?
    pub is_out: bool,
    /// Does it wait for consent?
    pub is_held: bool,
    /// Where those who may ask for consent do so.
    pub consent_href: Option<String>,
}

/// Records that name this one in the same way.
pub struct Links {
    /// How.
    pub label: String,
    /// The records.
    pub records: Vec<LinkLine>,
}

/// A record that names this one.
#[derive(PartialEq, Eq)]
pub struct LinkLine {
    /// Its name and address.
    pub words: Words,
    /// In which role.
    pub note: Option<String>,
}

/// A record that is to be shown.
pub struct Opened {
    /// Its kind.
    pub kind: &'static Kind,
    /// It.
    pub record: Record,
    /// What who asks sees of it.
    pub body: Body,
    /// Who says its values.
    pub sayer: Sayer,
}

/// A record that who asks may see, opened to be shown; or where its address leads now, or its data where those are asked.
pub async fn opened(ask: &Ask, kinds: &[&'static Kind], id: &str) -> Result<Opened, Answer> {
    let (kind, record) = found(ask, kinds, id).await?;
    if let Some(answer) = data(ask, kind, &record) {
        return Err(answer);
    }
    let body = record.body.seen_by(kind, reader(ask));
    match Sayer::of(ask, std::slice::from_ref(&record)).await {
        Ok(sayer) => Ok(Opened { kind, record, body, sayer }),
        Err(error) => Err(Err(error.into())),
    }
}

/// The page, or its data.
pub async fn show(shelf: &'static Shelf, ask: Ask, id: String) -> Answer {
    show_without(shelf, ask, id, &[]).await
}

/// The same without these fields, which a panel shows.
pub async fn show_without(shelf: &'static Shelf, ask: Ask, id: String, without: &[&str]) -> Answer {
    let Opened { kind, record, body, sayer } = match opened(&ask, shelf.kinds, &id).await {
        Ok(opened) => opened,
        Err(answer) => return answer,
    };
    page(RecordPage {
        frame: Frame::of(&ask, &sayer, kind, &record, &body, &[&[kind.summary][..], without].concat()).await?,
        view: view(&ask, &sayer, shelf, kind, &record, &body),
    })
}

/// The record as CSV or JSON, where that is asked for.
pub fn data(ask: &Ask, kind: &'static Kind, record: &Record) -> Option<Answer> {
    match ask.taking() {
        Taking::Json => Some(Ok(axum::Json(row::json(kind, record, &ask.origin, reader(ask))).into_response())),
        Taking::Csv => {
            let columns = row::columns(&[kind], reader(ask));
            let cells = row::cells(&columns, kind, record, &ask.origin, reader(ask));
            Some(table(kind.name, &columns, [cells], None))
        }
        Taking::Atom => Some(Err(Problem::NotFound)),
        Taking::Page => None,
    }
}

/// Its kind, and what its kind says beside its name.
fn above(sayer: &Sayer, kind: &'static Kind, body: &Body) -> Vec<String> {
    let beside = kind.beside.iter().filter_map(|field| sayer.joined(kind, body, field));
    std::iter::once(sayer.kind(kind.name)).chain(beside).collect()
}

/// Title, path, address and data of a record's page.
pub fn view(ask: &Ask, sayer: &Sayer, shelf: &Shelf, kind: &'static Kind, record: &Record, body: &Body) -> View {
    let lang = ask.speech.lang().code();
    let title = body.in_language(kind.title, lang).unwrap_or(&record.title).to_owned();
    let path = kind.address(&record.id);
    let mut view = ask.view_after_form(title, shelf.path);
    view.crumbs = vec![ask.crumb(&shelf.key("title"), shelf.path)];
    if let Some(summary) = body.in_language(kind.summary, lang) {
        view.description = summary.to_owned();
    }
    view.head.canonical = Some(ask.whole(&path));
    view.head.noindex = record.state != Standing::Published;
    view.head.json_ld = super::describe::described(ask, sayer, kind, record);
    view.offer(&path, &["csv", "json"]);
    view
}

/// What stands beside the record.
async fn side(ask: &Ask, kind: &'static Kind, record: &Record) -> anyhow::Result<Side> {
    let records = Records::of(&ask.node.db);
    // one more than is shown: what changed is told against the one before
    let history = records.latest(&record.id, RECENT + 1).await?;
    let changed = |at| {
        let day = time::day_in(at, "UTC");
        (day.clone(), ask.speech.date_short(&day))
    };
    let recent = history.iter().take(RECENT).enumerate().map(|(at, revision)| {
        let (iso, day) = changed(revision.at);
        let what = match history.get(at + 1) {
            _ if !revision.why.is_empty() => revision.why.clone(),
            before => {
                let seen = |revision: &Revision| revision.body.seen_by(kind, reader(ask));
                let fields = before.map(|before| seen(before).differences(&seen(revision), kind)).unwrap_or_default();
                let names: Vec<String> =
                    fields.iter().map(|d| ask.t(&kind.key(&format!("field-{}", d.field)))).collect();
                match super::history::what(revision, before, names.is_empty()) {
                    Some(key) => ask.t(key),
                    None => ask.speech.with("records-history-changed", &[("fields", ask.speech.list(&names).into())]),
                }
            }
        };
        (iso, day, what)
    });
    let may_edit = may_change(ask, kind, &record.body).await?;
    Ok(Side {
        address: kind.address(&record.id),
        id: record.id.clone(),
        twins: if may_edit { twins(ask, kind, record).await? } else { Vec::new() },
        links: links(ask, &records, record).await?,
        recent: recent.collect(),
        all_changes: ask.speech.with("records-history-all", &[("n", record.revision.into())]),
        citation: citation(ask, kind, record),
        may_edit,
        revision: record.revision,
        is_out: record.state == Standing::Removed,
        is_held: record.state == Standing::Held,
        consent_href: (kind.asks_consent() && ask.may(&ASK_CONSENT)).then(|| super::consent::address(&record.id)),
    })
}

/// Records of the same kind and name, with what tells them apart.
async fn twins(ask: &Ask, kind: &'static Kind, record: &Record) -> anyhow::Result<Vec<(Link, String)>> {
    if record.title.is_empty() {
        return Ok(Vec::new());
    }
    let mut twins = Records::of(&ask.node.db).titled(kind.name, &record.title, MOST_OF_NAME).await?;
    twins.retain(|twin| twin.id != record.id && !record.body.is_surely_not(&twin.body, kind));
    twins.truncate(TWINS);
    let sayer = Sayer::of(ask, &twins).await?;
    let merged = format!("{}/unir", kind.address(&record.id));
    let told = twins.iter().map(|twin| {
        let beside = kind.beside.iter().filter_map(|field| sayer.joined(kind, &twin.body, field));
        let label = std::iter::once(sayer.title(kind, twin).to_owned()).chain(beside).collect::<Vec<_>>().join(", ");
        (Link { label, href: kind.address(&twin.id) }, with_parameter(&merged, "con", &twin.id))
    });
    Ok(told.collect())
}

async fn links(ask: &Ask, records: &Records<'_>, record: &Record) -> anyhow::Result<Vec<Links>> {
    let kinds = Kind::all(&ask.node.contributions);
    let mut groups: Vec<(String, Links)> = Vec::new();
    let found = records.links_to(&record.id, reader(ask)).await?;
    let ids: Vec<String> = found.iter().map(|link| link.from.id.clone()).collect();
    let titles = records.titles(&kinds, &ids, ask.speech.lang(), reader(ask)).await?;
    for link in found {
        let Some(kind) = kinds.iter().find(|kind| kind.name == link.from.kind) else { continue };
        let key = kind.key(&format!("back-{}", link.field));
        let text = titles.get(&link.from.id).cloned().unwrap_or(link.from.title);
        let words = Words { text, href: Some(kind.address(&link.from.id)), external: false };
        let line = LinkLine { words, note: link.note };
        match groups.iter_mut().find(|(known, _)| *known == key) {
            // a table may name the same record in several rows
            Some((_, group)) if group.records.contains(&line) => {}
            Some((_, group)) => group.records.push(line),
            None => groups.push((key.clone(), Links { label: ask.t(&key), records: vec![line] })),
        }
    }
    Ok(groups.into_iter().map(|(_, links)| links).collect())
}

fn citation(ask: &Ask, kind: &Kind, record: &Record) -> String {
    let key = if record.confirmed_on.is_some() { "records-citation-confirmed" } else { "records-citation" };
    let day = record.confirmed_on.clone().unwrap_or_else(|| time::day_in(record.updated_at, "UTC"));
    ask.speech.with(
        key,
        &[
            ("site", ask.observatory.name_in(ask.speech.lang()).into()),
            ("title", record.body.seen_by(kind, Shown::Public).title(kind).into()),
            ("id", (&record.id).into()),
            ("date", ask.speech.date(&day).into()),
            ("href", ask.whole(&kind.address(&record.id)).into()),
        ],
    )
}
