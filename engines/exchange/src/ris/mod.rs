//! RIS, read and written: CRLF or LF, UTF-8 or Windows-1252, repeated tags, continuation lines, unknown tags kept.

mod native;
mod read;
mod record;
mod scan;
mod tags;
mod write;

pub use read::read;
pub use write::write;

#[cfg(test)]
mod tests;
