//! From a request to an answer: who asks, may they, in which language, and the page.

mod ask;
mod identify;
mod limiter;
mod routes;
mod server;
mod taking;

pub use ask::{Answer, Ask};
pub use identify::SESSION_COOKIE;
pub use routes::{Route, Routes};
pub use server::{app, serve};
pub use taking::Taking;
