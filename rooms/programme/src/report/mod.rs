//! The report that writes itself: which activities a period has, told office by office from the register.

mod annexes;
mod compile;
mod options;
mod period;
mod pieces;
mod sheet;
mod spheres;
mod tell;
mod told;
mod writer;

pub use compile::{compile, compose, title};
pub use options::{Options, Part, Preset};
pub use period::{Period, When, status_on};
pub use pieces::{Composed, OPENING, Piece, digest_of, digest_of_text, tells_nothing};
pub use tell::spoken_dates;
pub use told::{Told, sections, told};
pub use writer::anchored;
