//! The room through its pages.
#![allow(clippy::unwrap_used)]

mod assistance;
mod drafts;
mod founding;
mod glance;
mod meetings;
mod odd;
mod practices;
mod programme;
mod register;
mod reminders;
mod site;
mod spheres;
