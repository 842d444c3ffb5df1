//! The room through its pages.
#![allow(clippy::unwrap_used)]

mod assistance;
mod drafts;
mod meetings;
mod practices;
mod programme;
mod register;
mod site;
