//! What people without an account send, until somebody decides: proposals, remarks. Here is what all of them share: a form
//! that holds advertising back and loses nothing that a person typed, how a sending stands, and how it is answered.
//! `sent.html` has the parts of their pages.

mod careful;
mod decision;

pub use careful::{admit, answer, hold_back, reply_to};
pub use decision::{Decision, Waiting};
