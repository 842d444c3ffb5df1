//! How good the machine is, for each variable, language and country, with intervals.

use askama::Template;
use platform::pages::{Cell, Row, View, csv, json, page};
use platform::web::{Answer, Ask, Taking};

use crate::quality::run::ENGINE;
use crate::quality::{Measured, all};

/// Where it stands.
const PATH: &str = "/lectura/calidad";

#[derive(Template)]
#[template(path = "quality.html")]
struct QualityPage {
    view: View,
    /// Are the figures those of each country?
    by_country: bool,
    lede: String,
    groups: Vec<Group>,
    suggestions: Vec<String>,
    earlier: Vec<Line>,
}

/// The figures of one kind of texts.
struct Group {
    anchor: &'static str,
    heading: String,
    caption: String,
    note: String,
    lines: Vec<Line>,
    /// Where the other view of it is, of each country or of all together, with its words; none where there is no other.
    other: Option<(String, String)>,
}

struct Line {
    variable: String,
    language: String,
    country: String,
    share: String,
    interval: String,
    n: String,
    floor: String,
    /// Class of the shape.
    shape: &'static str,
    state: String,
    reader: String,
}

/// The page, or its data.
pub async fn show(ask: Ask) -> Answer {
    let rows = all(&ask.node.db).await?;
    match ask.taking() {
        Taking::Page => {}
        Taking::Csv => return csv("calidad-de-la-lectura", &rows, None),
        Taking::Json => return json(&rows, None),
        Taking::Atom => return Err(platform::pages::Problem::NotFound),
    }
    let mut view = ask.view(ask.t("reading-quality-title"), "/terminos");
    view.offer(PATH, &["csv", "json"]);
    let (present, earlier): (Vec<&Measured>, Vec<&Measured>) = rows.iter().partition(|row| row.reader == *ENGINE);
    let by_country = ask.parameter("por").as_deref() == Some("pais");
    let group = |anchor: &'static str, source: &str| Group {
        anchor,
        heading: ask.t(&format!("reading-quality-{source}")),
        caption: ask.speech.with(&format!("reading-quality-{source}-caption"), &[("reader", ENGINE.as_str().into())]),
        note: ask.t(&format!("reading-quality-{source}-note")),
        lines: lines_of(&ask, &present, |row| row.source == source && row.country.is_empty() != by_country),
        other: present.iter().any(|row| row.source == source && !row.country.is_empty()).then(|| match by_country {
            true => (format!("{PATH}#{anchor}"), ask.t("reading-quality-together")),
            false => (format!("{PATH}?por=pais#{anchor}"), ask.t("reading-quality-by-country")),
        }),
    };
    let groups = vec![group("conjuntos", "gold"), group("personas", "people")];
    page(QualityPage {
        lede: ask.speech.with("reading-quality-lede", &[("reader", ENGINE.as_str().into())]),
        suggestions: suggestions(&ask, &present),
        earlier: earlier.iter().filter(|row| row.country.is_empty()).map(|row| line(&ask, row)).collect(),
        groups: groups.into_iter().filter(|group| !group.lines.is_empty() || group.other.is_some()).collect(),
        by_country,
        view,
    })
}

/// The variables that are below their floor somewhere in the annotated texts, by language.
fn suggestions(ask: &Ask, rows: &[&Measured]) -> Vec<String> {
    let below = |row: &&&Measured| row.source == "gold" && row.country.is_empty() && !row.is_above();
    let said = rows.iter().filter(below).map(|row| {
        let args = [
            ("variable", variable(ask, row).into()),
            ("language", ask.speech.language(&row.language).into()),
            ("share", share(ask, row).into()),
        ];
        ask.speech.with("reading-quality-suggestion", &args)
    });
    said.collect()
}

fn variable(ask: &Ask, row: &Measured) -> String {
    ask.t(&format!("reading-variable-{}-{}", row.variable, row.measure))
}

fn share(ask: &Ask, row: &Measured) -> String {
    row.rate().share.map_or_else(|| "—".to_owned(), |share| ask.speech.percent(share, row.of))
}

fn lines_of(ask: &Ask, rows: &[&Measured], of: impl Fn(&Measured) -> bool) -> Vec<Line> {
    rows.iter().filter(|row| of(row)).map(|row| line(ask, row)).collect()
}

fn line(ask: &Ask, row: &Measured) -> Line {
    let rate = row.rate();
    let percent = |share: f64| ask.speech.percent(share, row.of);
    let interval = rate.low.zip(rate.high).map(|(low, high)| {
        ask.speech.with("reading-quality-interval", &[("low", percent(low).into()), ("high", percent(high).into())])
    });
    let (shape, state) = match (row.is_above(), row.is_enough()) {
        (false, _) => ("st-late", "reading-quality-below"),
        (true, false) => ("st-idle", "reading-quality-few"),
        (true, true) => ("st-ok", "reading-quality-above"),
    };
    Line {
        variable: variable(ask, row),
        language: ask.speech.language(&row.language),
        country: match row.country.as_str() {
            "" => ask.t("reading-word-all"),
            code => ask.speech.country(code),
        },
        share: share(ask, row),
        interval: interval.unwrap_or_default(),
        n: ask.speech.number(row.of),
        floor: row.floor().map(|floor| ask.speech.percent(floor, 1)).unwrap_or_default(),
        shape,
        state: ask.t(state),
        reader: row.reader.clone(),
    }
}

impl Row for Measured {
    const COLUMNS: &'static [&'static str] = &[
        "reader_version",
        "source",
        "language",
        "country",
        "variable",
        "measure",
        "right",
        "of",
        "share",
        "low",
        "high",
        "floor",
    ];

    fn cells(&self) -> Vec<Cell> {
        let rate = self.rate();
        vec![
            Cell::from(&self.reader),
            Cell::from(&self.source),
            Cell::from(&self.language),
            Cell::from(&self.country),
            Cell::from(&self.variable),
            Cell::from(&self.measure),
            Cell::from(self.right),
            Cell::from(self.of),
            Cell::from(rate.share),
            Cell::from(rate.low),
            Cell::from(rate.high),
            Cell::from(self.floor()),
        ]
    }
}
