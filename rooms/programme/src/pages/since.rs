//! What was described and promised in 2008, section by section, and where in this installation each of it works now.

use askama::Template;
use platform::pages::{Link, State, View, page};
use platform::web::{Answer, Ask};
use records::spoken_date;

use crate::register::{Item, Register, in_row};
use crate::report::{Period, status_on, told};

/// The period of the report of 2008.
const PERIOD: &str = "2006/2008-01";

#[derive(Template)]
#[template(path = "since.html")]
struct SincePage {
    view: View,
    lede: String,
    sections: Vec<Section>,
}

struct Section {
    anchor: String,
    name: String,
    lines: Vec<Line>,
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

/// The page.
pub async fn show(ask: Ask) -> Answer {
    let register = Register::kept(&ask.node).await?;
    let mut view = ask.view(ask.t("programme-since-title"), "/programa");
    view.crumbs = vec![ask.crumb("programme-title", "/programa")];
    view.description = ask.t("programme-since-lede");
    let sections: Vec<Section> = match Period::read(PERIOD) {
        Some(period) => told(&register, &period, &[])
            .into_iter()
            .filter_map(|section| {
                let lines: Vec<Line> = section
                    .activities
                    .iter()
                    // the register goes on: only what the document tells belongs here
                    .filter(|(activity, _)| activity.body.text("section").is_some())
                    .map(|(activity, _)| line(&ask, activity, &period))
                    .collect();
                let name = section.teller.body.in_language("name", ask.speech.lang().code())?;
                (!lines.is_empty()).then(|| Section {
                    anchor: format!("oficina-{}", section.teller.id),
                    name: name.to_owned(),
                    lines,
                })
            })
            .collect(),
        None => Vec::new(),
    };
    let promised: Vec<&Now> = sections.iter().flat_map(|section| &section.lines).flat_map(|line| &line.now).collect();
    let works = promised.iter().filter(|now| now.state == State::Ok).count();
    let all: usize = sections.iter().map(|section| section.lines.len()).sum();
    page(SincePage {
        lede: ask.speech.with(
            "programme-since-counts",
            &[("all", all.into()), ("promised", promised.len().into()), ("works", works.into())],
        ),
        sections,
        view,
    })
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
