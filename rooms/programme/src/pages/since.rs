//! What was described and promised in 2008, section by section, and where in this installation each of it works now.

use askama::Template;
use platform::pages::{Link, Paged, Problem, Slice, State, View, page, with_parameter};
use platform::web::{Answer, Ask};
use records::spoken_date;

use crate::item::{Item, in_row};
use crate::register::Register;
use crate::report::{Period, Told, status_on, told};

/// Where it stands.
pub const PATH: &str = "/de-2008-a-hoy";
/// The period of the report of 2008.
const PERIOD: &str = "2006/2008-01";
/// Rows of a section before it leads to all of them; no section of the document has so many.
const MOST: usize = 40;

#[derive(Template)]
#[template(path = "since.html")]
struct SincePage {
    view: View,
    lede: String,
    sections: Vec<Section>,
}

#[derive(Template)]
#[template(path = "since_section.html")]
struct SectionPage {
    view: View,
    lines: Paged<Line>,
}

struct Section {
    anchor: String,
    name: String,
    lines: Vec<Line>,
    /// Where all of it stands, if there is more.
    all: Option<Link>,
}

struct Line {
    title: Link,
    then: String,
    now: Vec<Now>,
}

struct Now {
    state: State,
    words: String,
    says: String,
    href: Option<String>,
}

/// The page, or all of one section of it.
pub async fn show(ask: Ask, slice: Slice) -> Answer {
    let register = Register::kept(&ask.node).await?;
    let period = Period::read(PERIOD).ok_or(Problem::NotFound)?;
    let sections = sections(&register, &period);
    match ask.parameter("oficina") {
        Some(office) => {
            let section = sections.into_iter().find(|section| section.teller.id == office);
            section_page(&ask, &slice, &section.ok_or(Problem::NotFound)?, &period)
        }
        None => since_page(&ask, sections, &period),
    }
}

/// The sections with what the document tells: the register goes on, but only that belongs here.
fn sections<'a>(register: &'a Register, period: &Period) -> Vec<Told<'a>> {
    let mut sections = told(register, period, &[]);
    for section in &mut sections {
        section.activities.retain(|(activity, _)| activity.body.text("section").is_some());
    }
    sections.retain(|section| !section.activities.is_empty());
    sections
}

fn since_page(ask: &Ask, sections: Vec<Told<'_>>, period: &Period) -> Answer {
    let mut view = ask.view(ask.t("programme-since-title"), "/programa");
    view.crumbs = vec![ask.crumb("programme-title", "/programa")];
    view.description = ask.t("programme-since-lede");
    let all: usize = sections.iter().map(|section| section.activities.len()).sum();
    let activities = sections.iter().flat_map(|section| &section.activities);
    let promised: Vec<_> = activities.flat_map(|(activity, _)| activity.rows("today")).collect();
    let works = promised.iter().filter(|row| row.part("state") == Some("works")).count();
    page(SincePage {
        lede: match all {
            // begun empty
            0 => ask.t("programme-since-none"),
            _ => ask.speech.with(
                "programme-since-counts",
                &[("all", all.into()), ("promised", promised.len().into()), ("works", works.into())],
            ),
        },
        sections: sections.into_iter().map(|told| section(ask, told, period)).collect(),
        view,
    })
}

fn section(ask: &Ask, mut told: Told<'_>, period: &Period) -> Section {
    let name = told.teller.name(ask.speech.lang().code()).to_owned();
    let n = told.activities.len();
    if n > MOST {
        // what was promised stays in sight
        told.activities.sort_by_key(|(activity, _)| activity.rows("today").next().is_none());
    }
    Section {
        anchor: format!("oficina-{}", told.teller.id),
        lines: told.activities.iter().take(MOST).map(|(activity, _)| line(ask, activity, period)).collect(),
        all: (n > MOST).then(|| Link {
            label: ask.speech.with("programme-since-all", &[("n", n.into()), ("office", name.as_str().into())]),
            href: with_parameter(PATH, "oficina", &told.teller.id),
        }),
        name,
    }
}

/// All of a section, page by page.
fn section_page(ask: &Ask, slice: &Slice, section: &Told<'_>, period: &Period) -> Answer {
    let from = match slice.after.as_deref() {
        // nobody is led around in circles where the last one seen has left the section
        Some(id) => {
            let at = section.activities.iter().position(|(activity, _)| activity.id == id);
            at.ok_or(Problem::NotFound)? + 1
        }
        None => 0,
    };
    let rows = section.activities.iter().skip(from).take(slice.limit.saturating_add(1));
    let rows: Vec<&Item> = rows.map(|(activity, _)| *activity).collect();
    let total = i64::try_from(section.activities.len()).ok();
    let rows = Paged::cut(rows, slice, total, |activity| activity.id.clone());
    let mut view = ask.view(section.teller.name(ask.speech.lang().code()).to_owned(), "/programa");
    view.crumbs = vec![ask.crumb("programme-title", "/programa"), ask.crumb("programme-since-title", PATH)];
    page(SectionPage { lines: rows.map(|activity| line(ask, activity, period)), view })
}

fn line(ask: &Ask, activity: &Item, period: &Period) -> Line {
    let lang = ask.speech.lang().code();
    // as it stood then, whatever became of it since
    let (status, on) = status_on(&activity.body, period.to);
    let now = activity.rows("today").map(|row| {
        let state = row.part("state").unwrap_or("not-yet");
        Now {
            state: match state {
                "works" => State::Ok,
                "partly" => State::Late,
                _ => State::Idle,
            },
            words: ask.t(&activity.kind.key(&format!("choice-state-{state}"))),
            says: in_row(row, lang).map(|(text, _)| text.to_owned()).unwrap_or_default(),
            href: row.part("address").map(str::to_owned),
        }
    });
    Line {
        title: Link { label: activity.name(lang).to_owned(), href: activity.address() },
        then: ask.speech.with(
            "programme-since-then",
            &[
                ("status", ask.t(&activity.kind.key(&format!("choice-status-{status}"))).into()),
                ("date", spoken_date(&ask.speech, on.unwrap_or_default()).into()),
            ],
        ),
        now: now.collect(),
    }
}
