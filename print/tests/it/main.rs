//! Documents as people and other programs find them, in each of the three forms.
#![allow(clippy::unwrap_used)]

mod forms;
mod structure;
