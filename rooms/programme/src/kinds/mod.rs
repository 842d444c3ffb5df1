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
    match ends_before(body.text("start"), body.text("end")) {
        true => vec![("end", "programme-ends-before")],
        false => Vec::new(),
    }
}

/// Is an end (EDTF) before its start, whatever is not known of both?
fn ends_before(start: Option<&str>, end: Option<&str>) -> bool {
    let day = |text: Option<&str>| text.and_then(|text| edtf::parse(text).ok());
    let start = day(start).and_then(|date| date.earliest());
    let end = day(end).and_then(|date| date.latest());
    start.zip(end).is_some_and(|(start, end)| end < start)
}

/// Are the people that the rows of a table tell counted in whole numbers?
fn whole_numbers(body: &Body, field: &str) -> bool {
    let count = |part: &str| body.all(field).iter().filter_map(|row| row.value.part(part)).all(is_whole_number);
    ["women", "men", "not_stated"].into_iter().all(count)
}

fn is_whole_number(text: &str) -> bool {
    text.parse::<u32>().is_ok()
}

/// Papers of the programme are public: resolutions, plans, reports of activities and meetings.
static PAPERS: Carries =
    Carries { readers: |_, _| Shown::Public, proposed: |_, _| records::Body::new(), opens_on: |_| None };
