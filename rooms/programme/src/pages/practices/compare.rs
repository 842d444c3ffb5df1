//! Good practices side by side.

use askama::Template;
use platform::pages::{Choice, Form, Link, View, page};
use platform::web::{Answer, Ask};
use records::pages::Sayer;
use records::{Filter, Records, Shown};

use crate::kinds::{COMPARED, PRACTICE};
use crate::pages::shelves::PRACTICES;

/// Where it stands.
pub const PATH: &str = "/programa/practicas/comparar";
/// Practices that are compared at once: more do not fit side by side.
const MOST: usize = 4;
/// Practices that are offered.
const OFFERED: usize = 500;

#[derive(Template)]
#[template(path = "practice_compare.html")]
struct ComparePage {
    view: View,
    form: Form,
    offered: Vec<Choice>,
    heads: Vec<Link>,
    rows: Vec<(String, Vec<Vec<String>>)>,
}

/// The page.
pub async fn show(ask: Ask) -> Answer {
    let records = Records::of(&ask.node.db);
    let all = records.list(&Filter::of(PRACTICE.name), None, OFFERED).await?;
    let mut wanted = ask.parameters("ficha");
    wanted.truncate(MOST);
    let chosen = records.several(&wanted).await?;
    let chosen: Vec<_> = chosen.into_iter().filter(|record| record.kind == PRACTICE.name).collect();
    let sayer = Sayer::of(&ask, &chosen).await?;
    let lang = ask.speech.lang().code();
    let bodies: Vec<_> = chosen.iter().map(|record| record.body.seen_by(&PRACTICE, Shown::Public)).collect();
    let row = |field: &&str| {
        let cells: Vec<Vec<String>> = bodies
            .iter()
            .map(|body| match body.in_language(field, lang).filter(|_| is_in_tongues(field)) {
                Some(text) => vec![text.to_owned()],
                None => sayer.lines(&PRACTICE, field, body.all(field)),
            })
            .collect();
        let says = cells.iter().any(|cell| !cell.is_empty());
        says.then(|| (sayer.field(&PRACTICE, field), cells))
    };
    let mut view = ask.view(ask.t("programme-practice-compare"), PRACTICES.path);
    view.crumbs = vec![ask.crumb("programme-practices-title", PRACTICES.path)];
    let name = |record: &records::Record| record.body.in_language("title", lang).unwrap_or(&record.title).to_owned();
    page(ComparePage {
        form: Form::filled(wanted.iter().map(|id| ("ficha".to_owned(), id.clone())).collect()),
        offered: all.iter().map(|record| Choice::new(&record.id, name(record))).collect(),
        heads: chosen.iter().map(|record| Link { label: name(record), href: PRACTICE.address(&record.id) }).collect(),
        rows: COMPARED.iter().filter_map(row).collect(),
        view,
    })
}

fn is_in_tongues(field: &str) -> bool {
    PRACTICE.field(field).is_some_and(|field| matches!(field.form, records::Form::Tongues))
}
