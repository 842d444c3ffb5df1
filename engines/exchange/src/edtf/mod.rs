//! Dates as libraries write them: Extended Date/Time Format (ISO 8601-2:2019, levels 0 and 1, whole-date qualifiers of
//! level 2), and what stands on title pages and in card catalogues ("s.f.", "ca. 1998", "mayo de 2004").

mod bounds;
mod date;
mod librarian;
mod months;
mod parse;

pub use bounds::Day;
pub use date::{Date, End, Part, Point, Year};
pub use librarian::read;
pub(crate) use months::fold;
pub use months::{Language, month_name, month_of};
pub use parse::{Malformed, parse};

#[cfg(test)]
mod tests;
