//! Reminders before a report is due: to the officers of each office, so many days before, once each.

mod job;
mod schedule;
mod store;

pub use job::{KIND, RemindersDue, run};
pub use schedule::read_days;
pub use store::{ReportDate, ReportDates};
