//! From a request to an answer: who asks, may they, in which language, and the page.

mod ask;
mod client;
pub mod cookie;
mod done;
mod identify;
mod limiter;
mod own_path;
mod places;
mod posted;
mod repeat;
mod routes;
mod serve;
mod server;
mod taking;
#[cfg(test)]
mod tests;
mod timely;
mod upload;
mod workbook;

pub use ask::{Answer, Ask};
pub use done::{done, done_to};
pub use own_path::own_path;
pub use posted::Posted;
pub use repeat::{Once, Sending, once, sent_before, wait_for};
pub use routes::{Route, Routes, SECOND_FACTOR_PAGE};
pub use serve::serve;
pub use server::app;
pub use taking::Taking;
pub use upload::{NotKept, Sent, Upload};
