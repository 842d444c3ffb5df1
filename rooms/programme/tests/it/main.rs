//! The room through its pages.
#![allow(clippy::unwrap_used)]

mod assistance;
mod closed;
mod drafts;
mod founding;
mod glance;
mod meetings;
mod odd;
mod passages;
mod practices;
mod programme;
mod register;
mod reminders;
mod reports;
mod site;
mod spheres;
