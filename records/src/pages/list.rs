//! A list of records: by name, narrowed by country, kind and other values, and taken away as data.

use std::collections::HashMap;
use std::sync::Arc;

use askama::Template;
use platform::index::{KIND, Marker, Piece, SearchProblem};
use platform::pages::{
    Alternate, Entry, Form as Filled, Link, Paged, Problem, Slice, State, View, atom, json, page, table,
    with_parameter, with_value_toggled, without_parameters,
};
use platform::web::{Answer, Ask, Taking};

use super::bulk;
use super::files::{Inside, in_files_of_list};
use super::find::{COUNTRY, Found, Wanted};
use super::missed::note_missed;
use super::propose::PROPOSE;
use super::said::{Sayer, standing};
use crate::body::Body;
use crate::kind::{Form, Kind, Shown};
use crate::row;
use crate::seek::words;
use crate::shown::reader;
use crate::store::Record;

pub use crate::shelf::{Facet, Shelf};

/// Records of one page of data.
const DATA_ROWS: usize = 1000;
/// Records of the feed of what was entered last.
const FEED_ROWS: usize = 50;
/// Values of a facet that stand before its disclosure.
const FIRST_VALUES: usize = 6;

#[derive(Template)]
#[template(path = "record_list.html")]
struct ListPage {
    view: View,
    shelf: &'static Shelf,
    lede: String,
    /// The words asked, as typed.
    form: Filled,
    /// What it stays narrowed by when other words are asked.
    kept: Vec<(&'static str, String)>,
    /// Why it was not searched.
    problem: Option<String>,
    /// How many say the words asked.
    say: Option<String>,
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
    /// Where its records are changed together.
    bulk: Option<String>,
    ways: Vec<Link>,
    /// Where another one is proposed.
    propose: String,
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
    title: Vec<Piece>,
    facts: Vec<String>,
    says: Option<Vec<Piece>>,
    /// Class and words of what its room marks it with.
    mark: Option<(&'static str, String)>,
    state: State,
    state_words: String,
}

/// What a room marks a record of its list with, in the body as who asks sees it: class and words.
pub type Mark = fn(&Ask, &Sayer, &Record, &Body) -> Option<(&'static str, String)>;

/// What a room puts beside its list.
#[derive(Default)]
pub struct Besides {
    /// Links under the sentence that says what the list is.
    pub ways: Vec<Link>,
    /// The list in forms that only this room writes.
    pub alternates: Vec<Alternate>,
    /// How each record is marked.
    pub mark: Option<Mark>,
}

/// The page, or its data.
pub async fn show(shelf: &'static Shelf, ask: Ask, slice: Slice) -> Answer {
    show_with(shelf, ask, slice, Besides::default()).await
}

/// The same, with what the room puts beside it.
pub async fn show_with(shelf: &'static Shelf, ask: Ask, slice: Slice, besides: Besides) -> Answer {
    let shelf = shelf.now(&ask.node.contributions);
    let wanted = Wanted::of(shelf, &ask);
    let reader = reader(&ask);
    let mut view = ask.view_after_form(ask.t(&shelf.key("title")), shelf.path);
    view.description = ask.t(&shelf.key("lede"));
    if ask.taking() == Taking::Atom {
        return Ok(newest(shelf, &ask, &view, &wanted.newest(&ask.node, FEED_ROWS).await?));
    }
    let slice = if ask.taking() == Taking::Page { slice } else { slice.rows(DATA_ROWS) };
    let is_page = ask.taking() == Taking::Page;
    let (found, problem) = match wanted.find(&ask.node, &slice, is_page).await {
        Ok(found) => (found, None),
        Err(SearchProblem::Failed(error)) => return Err(Problem::Unknown(error)),
        Err(problem) if is_page => (Found::default(), Some(ask.t(problem.key()))),
        Err(problem) => return Err(Problem::BadRequest(problem.key())),
    };
    let next = found.records.next.as_deref().map(|key| view.slice_href(Some(key)));
    let rows = || found.records.rows.iter().filter_map(|record| Some((kind_of(shelf, record)?, record)));
    match ask.taking() {
        Taking::Json => {
            let rows: Vec<_> = rows().map(|(kind, r)| row::json(kind, r, &ask.origin, reader)).collect();
            return json(&rows, next.as_deref());
        }
        Taking::Csv => {
            let columns = row::columns(shelf.kinds, reader);
            let cells = rows().map(|(kind, r)| row::cells(&columns, kind, r, &ask.origin, reader));
            return table(shelf.path.trim_matches('/'), &columns, cells, next.as_deref());
        }
        Taking::Page | Taking::Atom => {}
    }
    if problem.is_none() && found.records.total == Some(0) && wanted.is_words_alone() {
        note_missed(&ask, shelf.path, wanted.text()).await;
    }
    view.offer(shelf.path, &["atom", "csv", "json"]);
    view.head.alternates.extend(besides.alternates);
    let bodies = found.records.rows.iter().map(|record| (record.kind.as_str(), &record.body));
    let sayer = Sayer::naming(&ask, bodies, named(shelf, &wanted, &found)).await?;
    let (countries, chips) = countries(&ask, &view, &sayer, &wanted, &found);
    let facets = facets(shelf, &ask, &view, &sayer, &wanted, &found);
    let marker = Some(wanted.text()).filter(|text| !text.is_empty()).and_then(|text| Marker::of(text).ok());
    let marker = marker.map(Arc::new);
    let mut inside = match &marker {
        Some(marker) => in_files_of_list(&ask, shelf.kinds, &found.records.rows, marker, &found.inside).await?,
        None => HashMap::new(),
    };
    let parameters = ["clase", "pais"].into_iter().chain(shelf.facets.iter().map(|facet| facet.parameter));
    let kept = parameters.flat_map(|name| ask.parameters(name).into_iter().map(move |value| (name, value)));
    // whoever looks at one country proposes something of it
    let proposing = |address: &str| match wanted.chosen(COUNTRY) {
        [country] => with_parameter(address, "pais", country),
        _ => address.to_owned(),
    };
    let ask_in = shelf.kinds.iter().filter(|kind| kind.asks_consent()).map(|kind| Link {
        label: ask.t("records-consent-ask-in"),
        href: proposing(&format!("{PROPOSE}?que=new&clase={}", kind.name)),
    });
    let say = found
        .records
        .total
        .filter(|n| *n > 0 && !wanted.text().is_empty())
        .map(|n| ask.speech.with("records-list-say", &[("n", n.into()), ("words", wanted.text().into())]));
    page(ListPage {
        say,
        lede: ask.speech.with(&shelf.key("lede"), &[("n", found.records.total.unwrap_or_default().into())]),
        form: Filled::filled(vec![("q".to_owned(), wanted.text().to_owned())]),
        kept: kept.collect(),
        problem,
        countries_open: countries.iter().any(|choice| choice.on),
        countries,
        chips,
        facets,
        filtered: wanted.is_narrowed(),
        may_edit: shelf
            .kinds
            .iter()
            .filter(|kind| ask.may(kind.edit))
            .map(|kind| (format!("{}/nuevo/{}", kind.home, kind.name), ask.t(&kind.key("new"))))
            .collect(),
        bulk: bulk::offered(&ask, shelf, &view).filter(|_| !found.records.rows.is_empty()),
        ways: besides.ways.into_iter().chain(ask_in).collect(),
        propose: proposing(PROPOSE),
        none: ask.t(&shelf.key("none")),
        records: found.records.map(|record| {
            let inside = inside.remove(&record.id);
            Line {
                mark: besides
                    .mark
                    .zip(kind_of(shelf, &record))
                    .and_then(|(mark, kind)| mark(&ask, &sayer, &record, &record.body.seen_by(kind, reader))),
                ..line(&ask, shelf, &sayer, marker.as_deref(), &record, inside)
            }
        }),
        shelf,
        view,
    })
}

fn kind_of(shelf: &Shelf, record: &Record) -> Option<&'static Kind> {
    shelf.kinds.iter().find(|kind| kind.name == record.kind).copied()
}

/// A part of the records that an address asks for, in the order of the list; for forms that only its room writes.
pub async fn part(shelf: &'static Shelf, ask: &Ask, slice: &Slice) -> Result<Paged<Record>, SearchProblem> {
    let wanted = Wanted::of(shelf.now(&ask.node.contributions), ask);
    Ok(wanted.find(&ask.node, slice, false).await?.records)
}

/// The records by which the list can be narrowed.
fn named(shelf: &Shelf, wanted: &Wanted, found: &Found) -> Vec<String> {
    let facets = shelf.facets.iter().filter(|facet| matches!(facet.form(), Form::Record(_)));
    facets.flat_map(|facet| wanted.counts(found, facet.field)).map(|(id, _)| id).collect()
}

/// All countries with their counts, those of the observatory apart.
fn countries(ask: &Ask, view: &View, sayer: &Sayer, wanted: &Wanted, found: &Found) -> (Vec<Choice>, Vec<Choice>) {
    let chosen = wanted.chosen(COUNTRY);
    // written as they are compared, whatever was typed
    let start = without_parameters(&view.slice_href(None), &["pais"]);
    let start = chosen.iter().fold(start, |address, code| with_value_toggled(&address, "pais", code));
    let mut choices: Vec<(bool, Choice)> = wanted
        .counts(found, COUNTRY)
        .iter()
        .map(|(code, n)| {
            let choice = choice(ask, &start, "pais", code, sayer.country(code), *n, chosen);
            (ask.observatory.countries.contains(code), choice)
        })
        .collect();
    choices.sort_by(|(_, a), (_, b)| a.label.cmp(&b.label));
    let (mut own, mut others) = (Vec::new(), Vec::new());
    if !choices.is_empty() {
        own.push(Choice {
            label: ask.t("records-everywhere"),
            count: ask.speech.number(found.everywhere),
            href: without_parameters(&start, &["pais"]),
            on: chosen.is_empty(),
        });
    }
    for (is_own, choice) in choices {
        if is_own { own.push(choice) } else { others.push(choice) }
    }
    (others, own)
}

fn facets(
    shelf: &'static Shelf,
    ask: &Ask,
    view: &View,
    sayer: &Sayer,
    wanted: &Wanted,
    found: &Found,
) -> Vec<FacetBox> {
    let start = view.slice_href(None);
    let mut boxes = Vec::new();
    if shelf.kinds.len() > 1 {
        let counts = wanted.counts(found, KIND);
        let choices = shelf.kinds.iter().filter_map(|kind| {
            let (_, n) = counts.iter().find(|(name, _)| name == kind.name)?;
            Some(choice(ask, &start, "clase", kind.name, ask.t(&kind.key("one")), *n, wanted.chosen(KIND)))
        });
        boxes.push(FacetBox { legend: ask.t("records-facet-kind"), first: choices.collect(), more: Vec::new() });
    }
    for facet in shelf.facets {
        let name = facet.field.rsplit('.').next().unwrap_or(facet.field);
        let mut choices: Vec<Choice> = wanted
            .counts(found, facet.field)
            .iter()
            .map(|(value, n)| {
                let label = sayer.text(facet.kind, name, facet.form(), value).text;
                choice(ask, &start, facet.parameter, value, label, *n, wanted.chosen(facet.field))
            })
            .collect();
        if choices.is_empty() {
            continue;
        }
        // those chosen stand in front, where they can be taken away
        choices.sort_by_key(|choice| !choice.on);
        let first = FIRST_VALUES.max(choices.iter().filter(|choice| choice.on).count());
        let more = choices.split_off(choices.len().min(first));
        boxes.push(FacetBox { legend: sayer.field(facet.kind, name), first: choices, more });
    }
    boxes
}

fn choice(
    ask: &Ask,
    start: &str,
    parameter: &'static str,
    value: &str,
    label: String,
    n: i64,
    chosen: &[String],
) -> Choice {
    let on = chosen.iter().any(|one| one == value);
    Choice { label, count: ask.speech.number(n), href: with_value_toggled(start, parameter, value), on }
}

/// `inside` is the page of one of its files on which the words asked stand.
fn line(
    ask: &Ask,
    shelf: &Shelf,
    sayer: &Sayer,
    marker: Option<&Marker>,
    record: &Record,
    inside: Option<Inside>,
) -> Line {
    let kind = kind_of(shelf, record);
    let (state, state_words) = standing(ask, record);
    let lang = ask.speech.lang().code();
    let body = kind.map(|kind| record.body.seen_by(kind, reader(ask))).unwrap_or_default();
    let mut facts = vec![sayer.kind(&record.kind)];
    facts.extend(
        kind.into_iter().flat_map(|kind| kind.beside.iter().filter_map(|field| sayer.joined(kind, &body, field))),
    );
    facts.extend(record.sample.then(|| ask.t("site-sample-label")));
    let title = kind.and_then(|kind| body.in_language(kind.title, lang)).unwrap_or(&record.title);
    let plain = |text: String| vec![Piece { text, hit: false }];
    // where no word of its texts was asked, its summary tells what it is
    let found = marker.zip(kind).and_then(|(marker, kind)| {
        let (_, texts) = words(kind, &body, sayer.vocabularies(), std::slice::from_ref(&ask.speech));
        marker.snippet(texts.iter().map(|said| (said.text.as_str(), said.lang.as_deref())))
    });
    let mut href = kind.map(|kind| kind.address(&record.id)).unwrap_or_default();
    let inside = inside.map(|Inside { label, mut pieces, .. }| {
        href = with_parameter(&href, "q", &ask.parameter("q").unwrap_or_default());
        let page = ask.speech.with("records-files-page", &[("page", label.into())]);
        pieces.insert(0, Piece { text: format!("{page}: "), hit: false });
        pieces
    });
    Line {
        href,
        title: marker.map_or_else(|| plain(title.to_owned()), |marker| marker.whole(title, None)),
        facts,
        mark: None,
        says: found.or(inside).or_else(|| kind.and_then(|kind| sayer.joined(kind, &body, kind.summary)).map(plain)),
        state,
        state_words,
    }
}

/// The feed of what was entered last.
fn newest(shelf: &Shelf, ask: &Ask, view: &View, records: &[Record]) -> axum::response::Response {
    let entry = |record: &Record| {
        let kind = kind_of(shelf, record)?;
        let href = ask.whole(&kind.address(&record.id));
        let body = record.body.seen_by(kind, Shown::Public);
        Some(Entry {
            id: href.clone(),
            title: body.in_language(kind.title, ask.speech.lang().code()).unwrap_or(&record.title).to_owned(),
            lang: None,
            href,
            updated: record.updated_at,
            published: Some(record.created_at),
            author: None,
            summary: body.in_language(kind.summary, ask.speech.lang().code()).map(str::to_owned),
            categories: body.texts("country").into_iter().map(str::to_owned).collect(),
        })
    };
    let page = view.slice_href(None).replacen(".atom", "", 1);
    let feed = ask.feed(&view.title, &page, records.iter().map(|record| record.updated_at).max().unwrap_or(0));
    atom(&feed, &records.iter().filter_map(entry).collect::<Vec<_>>())
}
