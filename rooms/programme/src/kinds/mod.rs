//! The types of records of the programme, as data.

mod activity;
mod assistance;
mod body;
mod mandate;
mod meeting;
mod plan;
mod practice;

pub use activity::{ACTIVITY, AHEAD, STATUSES};
pub use assistance::{ASSISTANCE, fit, is_over, next_states, request_state};
pub use body::BODY;
pub use mandate::MANDATE;
pub use meeting::MEETING;
pub use plan::PLAN;
pub use practice::{COMPARED, CRITERIA, MEETS, PRACTICE, Verdict, verdict};

use exchange::edtf;
use records::{Body, Carries, Kind, Shown};

/// All of them.
pub static KINDS: [&Kind; 7] = [&ACTIVITY, &MANDATE, &BODY, &MEETING, &PLAN, &PRACTICE, &ASSISTANCE];

/// A text in each of the four languages, as parts of a row of a table.
macro_rules! in_four {
    ($($part:expr),* $(,)?) => {
        &[
            $($part,)*
            records::Field::new("es", records::Form::Line),
            records::Field::new("en", records::Form::Line),
            records::Field::new("pt", records::Form::Line),
            records::Field::new("fr", records::Form::Line),
        ]
    };
}
use in_four;

/// Nothing ends before it begins.
fn in_order(body: &Body) -> Vec<(&'static str, &'static str)> {
    let day = |field: &str| body.text(field).and_then(|text| edtf::parse(text).ok());
    let start = day("start").and_then(|date| date.earliest());
    let end = day("end").and_then(|date| date.latest());
    match (start, end) {
        (Some(start), Some(end)) if end < start => vec![("end", "programme-ends-before")],
        _ => Vec::new(),
    }
}

/// Papers of the programme are public: resolutions, plans, reports of activities and meetings.
static PAPERS: Carries =
    Carries { readers: |_, _| Shown::Public, proposed: |_, _| records::Body::new(), opens_on: |_| None };
