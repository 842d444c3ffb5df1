//! The members and possible members of a country's Board.

use anyhow::Result;
use platform::pages::State;
use platform::web::Ask;
use records::pages::{Sayer, period, reader};
use records::{Body, Filter, Kind, Record, Records, Statement, Value};

use super::lines::what_it_is;
use crate::kinds::{ORGANISATION, VOICE};

/// Most places shown.
const MOST: usize = 200;

/// A place on the Board, or the thought of one.
pub struct Seat {
    pub href: String,
    pub name: String,
    pub kind: String,
    pub state: State,
    pub state_words: String,
    /// Role, mandate, time, what is sponsored; as far as said.
    pub says: Vec<String>,
    /// 0 where it was accepted, then invited, identified, ended.
    rank: u8,
}

/// The seats of a country: members first, then who was invited, then who could be, then who was.
pub async fn seats(ask: &Ask, country: &str) -> Result<Vec<Seat>> {
    let mut seats = Vec::new();
    for kind in [&ORGANISATION, &VOICE] {
        let filter = Filter { reader: reader(ask), ..Filter::of(kind.name).with("board.board_country", country) };
        let records = Records::of(&ask.node.db).list(&filter, None, MOST).await?;
        let sayer = Sayer::of(ask, &records).await?;
        for record in &records {
            let body = record.body.seen_by(kind, reader(ask));
            for statement in body.all("board") {
                if statement.value.part("board_country") == Some(country) {
                    seats.push(seat(ask, &sayer, (kind, record, &body), statement));
                }
            }
        }
    }
    seats.sort_by(|a, b| (a.rank, &a.name).cmp(&(b.rank, &b.name)));
    Ok(seats)
}

/// A seat of a record, of which `body` is what who asks sees.
fn seat(
    ask: &Ask,
    sayer: &Sayer,
    (kind, record, body): (&'static Kind, &Record, &Body),
    statement: &Statement,
) -> Seat {
    let word = statement.value.part("board_state").unwrap_or("identified");
    let (rank, state) = match word {
        "accepted" => (0, State::Ok),
        "invited" => (1, State::Run),
        "ended" => (3, State::Idle),
        _ => (2, State::Idle),
    };
    let part = |name: &str| match &statement.value {
        Value::Parts(parts) => parts.get(name).filter(|text| !text.is_empty()).cloned(),
        _ => None,
    };
    let sponsors =
        part("board_sponsors").map(|what| ask.speech.with("directory-board-sponsors", &[("what", what.into())]));
    let said = [part("board_role"), part("board_mandate"), period(&ask.speech, sayer, statement), sponsors];
    Seat {
        href: kind.address(&record.id),
        name: record.title.clone(),
        kind: what_it_is(ask, sayer, kind, record, body),
        state,
        state_words: ask.t(&kind.key(&format!("choice-board_state-{word}"))),
        says: said.into_iter().flatten().collect(),
        rank,
    }
}
