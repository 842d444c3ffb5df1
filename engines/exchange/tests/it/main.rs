//! Formats of exchange through the public interface of the engine.
#![allow(clippy::unwrap_used)]

mod cite;
mod describe;
mod hostile;
mod library;
mod oai;
mod oai_ends;
mod roundtrip;
mod valid;
