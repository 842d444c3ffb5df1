//! The types of records of the Directory besides outlets.

mod agreement;
mod contact;
mod organisation;
mod voice;

pub use agreement::AGREEMENT;
pub use contact::CONTACT;
pub use organisation::ORGANISATION;
pub use voice::VOICE;

use records::{Field, Form};

/// All of them.
pub static KINDS: [&records::Kind; 4] = [&ORGANISATION, &VOICE, &AGREEMENT, &CONTACT];

/// A place on the Board of a country's observatory, or the thought of one. Nobody is a member who did not accept.
const BOARD: Field = Field::new(
    "board",
    Form::Parts(&[
        Field::new("board_country", Form::Country).required(),
        Field::new("board_state", Form::Choice(&["identified", "invited", "accepted", "ended"])).required(),
        Field::new("board_role", Form::Line),
        Field::new("board_mandate", Form::Line),
        Field::new("board_sponsors", Form::Line),
    ]),
)
.many();
