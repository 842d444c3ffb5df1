//! A list of records: by name, narrowed by country, kind and other values, and taken away as data.

use askama::Template;
use platform::pages::{
    Alternate, Entry, Feed, Form as Filled, Link, Paged, Slice, State, View, atom, json, page, table, with_parameter,
    without_parameters,
};
use platform::web::{Answer, Ask, Taking};

use super::row;
use super::said::{Sayer, standing};
use crate::kind::{Form, Kind, Shown};
use crate::store::{Filter, Record, Records};

/// Records of one page of data.
const DATA_ROWS: usize = 1000;
/// Records of the feed of what was entered last.
const FEED_ROWS: usize = 50;
/// Values of a facet that stand before its disclosure.
const FIRST_VALUES: usize = 6;

/// A list that a room shows.
pub struct Shelf {
    /// Where it stands.
    pub path: &'static str,
    /// The kinds on it.
    pub kinds: &'static [&'static Kind],
    /// The pattern of its catalogue keys, `directory-shelf-{}`: `…-title`, `…-lede` (with `$n`), `…-none`.
    pub words: &'static str,
    /// What it is narrowed by besides country and kind.
    pub facets: &'static [Facet],
}

impl Shelf {
    /// One of its catalogue keys.
    pub fn key(&self, what: &str) -> String {
        self.words.replace("{}", what)
    }
}

/// A field by which a list is narrowed.
pub struct Facet {
    /// The parameter of the address.
    pub parameter: &'static str,
    /// The kind that names the field, for its words.
    pub kind: &'static Kind,
    /// The field; `parties.country` for a part.
    pub field: &'static str,
}

#[derive(Template)]
#[template(path = "record_list.html")]
struct ListPage {
    view: View,
    shelf: &'static Shelf,
    lede: String,
    /// A word in its name, as typed.
    form: Filled,
    /// Those outside the observatory.
    countries: Vec<Choice>,
    countries_open: bool,
    /// All, and the observatory's own.
    chips: Vec<Choice>,
    facets: Vec<FacetBox>,
    records: Paged<Line>,
    filtered: bool,
    /// Forms of new records: address and label.
    may_edit: Vec<(String, String)>,
    ways: Vec<Link>,
    /// What is said where there are none.
    none: String,
}

/// A value by which the list can be narrowed, with how many records have it.
struct Choice {
    label: String,
    count: String,
    href: String,
    on: bool,
}

struct FacetBox {
    legend: String,
    first: Vec<Choice>,
    more: Vec<Choice>,
}

struct Line {
    href: String,
    title: String,
    facts: Vec<String>,
    says: Option<String>,
    state: State,
    state_words: String,
}

/// What a room puts beside its list.
#[derive(Default)]
pub struct Besides {
    /// Links under the sentence that says what the list is.
    pub ways: Vec<Link>,
    /// The list in forms that only this room writes.
    pub alternates: Vec<Alternate>,
}

/// The page, or its data.
pub async fn show(shelf: &'static Shelf, ask: Ask, slice: Slice) -> Answer {
    show_with(shelf, ask, slice, Besides::default()).await
}

/// The same, with what the room puts beside it.
pub async fn show_with(shelf: &'static Shelf, ask: Ask, slice: Slice, besides: Besides) -> Answer {
    let records = Records::of(&ask.node.db);
    let filter = filter(shelf, &ask);
    let mut view = ask.view_after_form(ask.t(&shelf.key("title")), shelf.path);
    view.description = ask.t(&shelf.key("lede"));
    if ask.taking() == Taking::Atom {
        return Ok(newest(shelf, &ask, &view, &records.newest(&filter, FEED_ROWS).await?));
    }
    let slice = if ask.taking() == Taking::Page { slice } else { slice.rows(DATA_ROWS) };
    let total = records.count(&filter).await?;
    let found = records.list(&filter, slice.after.as_deref(), slice.limit.saturating_add(1)).await?;
    let found = Paged::cut(found, &slice, Some(total), Records::key_of);
    let next = found.next.as_deref().map(|key| view.slice_href(Some(key)));
    let rows = || found.rows.iter().filter_map(|record| Some((kind_of(shelf, record)?, record)));
    match ask.taking() {
        Taking::Json => {
            let rows: Vec<_> = rows().map(|(kind, r)| row::json(kind, r, &ask.origin, filter.reader)).collect();
            return json(&rows, next.as_deref());
        }
        Taking::Csv => {
            let columns = row::columns(shelf.kinds, filter.reader);
            let cells = rows().map(|(kind, r)| row::cells(&columns, kind, r, &ask.origin, filter.reader));
            return table(shelf.path.trim_matches('/'), &columns, cells, next.as_deref());
        }
        Taking::Page | Taking::Atom => {}
    }
    view.offer(shelf.path, &["atom", "csv", "json"]);
    view.head.alternates.extend(besides.alternates);
    let sayer = Sayer::of(&ask, &found.rows).await?;
    let (countries, chips) = countries(&ask, &view, &sayer, &records, &filter).await?;
    page(ListPage {
        lede: ask.speech.with(&shelf.key("lede"), &[("n", total.into())]),
        form: Filled::filled(ask.parameter("nombre").map(|name| ("nombre".to_owned(), name)).into_iter().collect()),
        countries_open: countries.iter().any(|choice| choice.on),
        countries,
        chips,
        facets: facets(shelf, &ask, &view, &sayer, &records, &filter).await?,
        filtered: filter.name.is_some() || !filter.values.is_empty() || ask.parameter("clase").is_some(),
        may_edit: shelf
            .kinds
            .iter()
            .filter(|kind| ask.may(kind.edit))
            .map(|kind| (format!("{}/nuevo/{}", kind.home, kind.name), ask.t(&kind.key("new"))))
            .collect(),
        ways: besides.ways,
        none: ask.t(&shelf.key("none")),
        records: found.map(|record| line(&ask, shelf, &sayer, &record)),
        shelf,
        view,
    })
}

fn kind_of(shelf: &Shelf, record: &Record) -> Option<&'static Kind> {
    shelf.kinds.iter().find(|kind| kind.name == record.kind).copied()
}

/// Which records of a shelf an address asks for.
pub fn filter(shelf: &Shelf, ask: &Ask) -> Filter {
    let mut filter = Filter { name: ask.parameter("nombre"), reader: reader(ask), ..Filter::default() };
    let kinds: Vec<&str> = shelf.kinds.iter().map(|kind| kind.name).collect();
    filter.kinds = match ask.parameter("clase").filter(|kind| kinds.contains(&kind.as_str())) {
        Some(kind) => vec![kind],
        None => kinds.iter().map(|kind| (*kind).to_owned()).collect(),
    };
    if let Some(country) = ask.parameter("pais") {
        filter = filter.with("country", &country.to_uppercase());
    }
    for facet in shelf.facets {
        if let Some(value) = ask.parameter(facet.parameter) {
            filter = filter.with(facet.field, &form_of(facet).narrowed(&value));
        }
    }
    filter
}

/// What of records who asks sees.
pub fn reader(ask: &Ask) -> Shown {
    if ask.who.account.is_some() { Shown::Members } else { Shown::Public }
}

/// All countries with their counts, those of the observatory apart.
async fn countries(
    ask: &Ask,
    view: &View,
    sayer: &Sayer,
    records: &Records<'_>,
    filter: &Filter,
) -> anyhow::Result<(Vec<Choice>, Vec<Choice>)> {
    let counts = records.counts(filter, "country").await?;
    let chosen = ask.parameter("pais").map(|code| code.to_uppercase());
    let start = view.slice_href(None);
    let mut choices: Vec<(bool, Choice)> = counts
        .iter()
        .map(|(code, n)| {
            let choice = Choice {
                label: sayer.country(code),
                count: ask.speech.number(*n),
                href: with_parameter(&start, "pais", code),
                on: chosen.as_deref() == Some(code),
            };
            (ask.observatory.countries.contains(code), choice)
        })
        .collect();
    choices.sort_by(|(_, a), (_, b)| a.label.cmp(&b.label));
    let (mut own, mut others) = (Vec::new(), Vec::new());
    if !choices.is_empty() {
        let all = records.count(&Filter { values: without(filter, "country"), ..filter.clone() }).await?;
        own.push(Choice {
            label: ask.t("records-everywhere"),
            count: ask.speech.number(all),
            href: without_parameters(&start, &["pais"]),
            on: chosen.is_none(),
        });
    }
    for (is_own, choice) in choices {
        if is_own { own.push(choice) } else { others.push(choice) }
    }
    Ok((others, own))
}

fn without(filter: &Filter, field: &str) -> Vec<(String, String)> {
    filter.values.iter().filter(|(name, _)| name != field).cloned().collect()
}

async fn facets(
    shelf: &'static Shelf,
    ask: &Ask,
    view: &View,
    sayer: &Sayer,
    records: &Records<'_>,
    filter: &Filter,
) -> anyhow::Result<Vec<FacetBox>> {
    let start = view.slice_href(None);
    let mut boxes = Vec::new();
    if shelf.kinds.len() > 1 {
        let all = Filter { kinds: shelf.kinds.iter().map(|kind| kind.name.to_owned()).collect(), ..filter.clone() };
        let counts = records.kinds(&all).await?;
        let chosen = ask.parameter("clase");
        let choices = shelf.kinds.iter().filter_map(|kind| {
            let (_, n) = counts.iter().find(|(name, _)| name == kind.name)?;
            Some(choice(ask, &start, "clase", kind.name, ask.t(&kind.key("one")), *n, chosen.as_deref()))
        });
        boxes.push(FacetBox { legend: ask.t("records-facet-kind"), first: choices.collect(), more: Vec::new() });
    }
    for facet in shelf.facets {
        let counts = records.counts(filter, facet.field).await?;
        let chosen = ask.parameter(facet.parameter).map(|value| form_of(facet).narrowed(&value));
        let name = facet.field.rsplit('.').next().unwrap_or(facet.field);
        let mut choices: Vec<Choice> = counts
            .iter()
            .map(|(value, n)| {
                let label = sayer.text(facet.kind, name, form_of(facet), value).text;
                choice(ask, &start, facet.parameter, value, label, *n, chosen.as_deref())
            })
            .collect();
        if choices.is_empty() {
            continue;
        }
        // the chosen one stands in front, where it can be taken away
        choices.sort_by_key(|choice| !choice.on);
        let more = choices.split_off(choices.len().min(FIRST_VALUES));
        boxes.push(FacetBox { legend: sayer.field(facet.kind, name), first: choices, more });
    }
    Ok(boxes)
}

fn form_of(facet: &Facet) -> &'static Form {
    let mut names = facet.field.split('.');
    let field = names.next().and_then(|name| facet.kind.field(name));
    match (field.map(|field| &field.form), names.next()) {
        (Some(Form::Parts(parts)), Some(part)) => {
            parts.iter().find(|field| field.name == part).map_or(&Form::Line, |field| &field.form)
        }
        (Some(form), _) => form,
        (None, _) => &Form::Line,
    }
}

fn choice(
    ask: &Ask,
    start: &str,
    parameter: &'static str,
    value: &str,
    label: String,
    n: i64,
    chosen: Option<&str>,
) -> Choice {
    let on = chosen == Some(value);
    let href = if on { without_parameters(start, &[parameter]) } else { with_parameter(start, parameter, value) };
    Choice { label, count: ask.speech.number(n), href, on }
}

fn line(ask: &Ask, shelf: &Shelf, sayer: &Sayer, record: &Record) -> Line {
    let kind = kind_of(shelf, record);
    let (state, state_words) = standing(ask, record);
    let lang = ask.speech.lang().code();
    let body = kind.map(|kind| record.body.seen_by(kind, reader(ask))).unwrap_or_default();
    let mut facts = vec![sayer.kind(&record.kind)];
    facts.extend(
        kind.into_iter().flat_map(|kind| kind.beside.iter().filter_map(|field| sayer.joined(kind, &body, field))),
    );
    Line {
        href: kind.map(|kind| kind.address(&record.id)).unwrap_or_default(),
        title: kind.and_then(|kind| body.in_language(kind.title, lang)).unwrap_or(&record.title).to_owned(),
        facts,
        says: kind.and_then(|kind| sayer.joined(kind, &body, kind.summary)),
        state,
        state_words,
    }
}

/// The feed of what was entered last.
fn newest(shelf: &Shelf, ask: &Ask, view: &View, records: &[Record]) -> axum::response::Response {
    let entry = |record: &Record| {
        let kind = kind_of(shelf, record)?;
        let href = ask.whole(&kind.address(&record.id));
        Some(Entry {
            id: href.clone(),
            title: record.title.clone(),
            lang: None,
            href,
            updated: record.updated_at,
            published: Some(record.created_at),
            author: None,
            summary: record
                .body
                .seen_by(kind, Shown::Public)
                .in_language(kind.summary, ask.speech.lang().code())
                .map(str::to_owned),
            categories: record.body.texts("country").into_iter().map(str::to_owned).collect(),
        })
    };
    let page = ask.whole(&view.slice_href(None).replacen(".atom", "", 1));
    let feed = Feed {
        id: page.clone(),
        title: view.title.clone(),
        author: ask.observatory.name_in(ask.speech.lang()),
        lang: ask.speech.lang().code().to_owned(),
        self_href: ask.whole(&ask.address),
        page_href: page,
        next_href: None,
        updated: records.iter().map(|record| record.updated_at).max().unwrap_or(0),
    };
    atom(&feed, &records.iter().filter_map(entry).collect::<Vec<_>>())
}
