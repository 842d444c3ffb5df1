//! OAI-PMH 2.0, both sides, without network or clock.
//!
//! A provider reads what was asked ([`read_request`]), gets what the [`Request`] says from wherever records are kept, and
//! writes the [`Answer`] ([`write()`]). A harvester begins a [`Harvest`], does what each [`Step`] says, and gives back what
//! came of it.

mod answer;
mod asked;
mod dublin;
mod fault;
mod harvest;
mod identity;
mod read;
mod request;
mod stamp;
mod token;
mod work;

pub use answer::{Answer, Header, Page, Record, write};
pub use asked::{Asked, Selection};
pub use dublin::{DublinCore, OAI_DC};
pub use fault::{Code, Fault};
pub use harvest::{Came, Harvest, Step, Why};
pub use identity::{Format, Identity, Set};
pub use read::{Broken, Got, Harvested, Response, TokenGot, read_response};
pub use request::{Request, read_request};
pub use stamp::{Granularity, Stamp};
