//! The report that writes itself: which activities a period has, told office by office from the register.

mod annexes;
mod compile;
mod options;
mod period;
mod tell;
mod told;

pub use compile::compile;
pub use options::{Options, Part, Preset};
pub use period::{Period, When};
pub use tell::spoken_dates;
pub use told::{Told, sections, told};
