//! The period of a report, and which activities fall into it.

use exchange::edtf::{self, Day};
use records::Body;

use crate::kinds::AHEAD;

/// From a day to a day, both included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Period {
    /// As it was asked: EDTF.
    pub edtf: String,
    /// Its first day.
    pub from: Day,
    /// Its last day.
    pub to: Day,
}

impl Period {
    /// The period that a text means: `2007`, `2006/2008-01`.
    pub fn read(text: &str) -> Option<Period> {
        let date = edtf::parse(text.trim()).ok()?;
        let (from, to) = (date.earliest()?, date.latest()?);
        (from <= to).then(|| Period { edtf: text.trim().to_owned(), from, to })
    }

    /// How an activity, by what is said of it, stands to the period.
    pub fn when(&self, activity: &Body) -> When {
        let (status, told) = status_on(activity, self.to);
        let day = |field: &str| activity.text(field).and_then(|text| edtf::parse(text).ok());
        let (start, end, told) = (day("start"), day("end"), told.and_then(|text| edtf::parse(text).ok()));
        let first = start.as_ref().and_then(edtf::Date::earliest);
        // what has begun and has no end yet is known to go on until the day for which its state was told
        let last = match (&end, &start) {
            (Some(end), _) => end.latest(),
            (None, Some(start)) if is_over(status) => start.latest(),
            _ => told.as_ref().and_then(edtf::Date::latest).max(start.as_ref().and_then(edtf::Date::latest)),
        };
        // of what was entered later, an earlier report knew nothing
        let is_known_then = told.as_ref().and_then(edtf::Date::earliest).is_none_or(|day| day <= self.to);
        match first {
            Some(first) if first > self.to && AHEAD.contains(&status) && is_known_then => return When::Ahead,
            Some(first) if first > self.to => return When::After,
            None if !is_known_then => return When::After,
            _ => {}
        }
        match last {
            Some(last) if last < self.from => When::Before,
            _ => When::Within,
        }
    }
}

/// Is anything known of when something was or is?
pub fn is_dated(said: &Body) -> bool {
    let dates = ["start", "end"].into_iter().filter_map(|field| edtf::parse(said.text(field)?).ok());
    dates.into_iter().any(|date| date.earliest().is_some() || date.latest().is_some())
}

/// How an activity stood on a day, and the date (EDTF) for which that was told: the last of its states told until then; the
/// present one where none was.
pub fn status_on(activity: &Body, day: Day) -> (&str, Option<&str>) {
    let now = (activity.text("status").unwrap_or_default(), activity.text("status_on"));
    let former =
        activity.all("history").iter().filter_map(|row| Some((row.value.part("status")?, row.value.part("date"))));
    let told = former.chain([now]).filter_map(|(status, date)| {
        let first = edtf::parse(date?).ok()?.earliest()?;
        (first <= day).then_some((first, status, date))
    });
    told.max_by_key(|(first, ..)| *first).map_or(now, |(_, status, date)| (status, date))
}

/// Is nothing more to come?
fn is_over(status: &str) -> bool {
    matches!(status, "completed" | "cancelled")
}

/// How an activity stands to a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// It was over before.
    Before,
    /// Some of it lies in the period, or may: of what has no date nothing else is known.
    Within,
    /// It was to come at the end of the period.
    Ahead,
    /// It began later.
    After,
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use records::Statement;

    fn when(said: &[(&str, &str)]) -> When {
        let mut body = Body::new();
        said.iter().for_each(|(field, text)| body.say(field, Statement::text(*text)));
        Period::read("2006/2008-01").unwrap().when(&body)
    }

    #[test]
    fn an_activity_is_told_in_the_periods_that_it_touches() {
        let completed = ("status", "completed");
        assert_eq!(when(&[completed, ("start", "2006-11-28"), ("end", "2006-11-29")]), When::Within);
        assert_eq!(when(&[completed, ("start", "2005")]), When::Before);
        assert_eq!(when(&[completed, ("start", "2008-02-01")]), When::After);
        assert_eq!(when(&[("status", "scheduled"), ("start", "2008-04-24")]), When::Ahead);
        assert_eq!(when(&[("status", "under-way"), ("start", "2004-09"), ("end", "2008-04")]), When::Within);
        assert_eq!(when(&[("status", "under-way"), ("end", "2008-02-15~")]), When::Within);
        assert_eq!(when(&[("status", "continuing")]), When::Within, "nothing else is known");
        // what is planned or entered long after does not change what a report of then tells
        let later = ("status_on", "2026-11-29");
        assert_eq!(when(&[("status", "planned"), ("start", "2027"), later]), When::After);
        assert_eq!(when(&[("status", "continuing"), later]), When::After);
        assert_eq!(when(&[completed, ("start", "2007"), later]), When::Within);
    }

    #[test]
    fn a_period_has_the_status_of_then() {
        let row = |status: &str, date: &str| {
            let parts = [("status", status), ("date", date)].map(|(name, text)| (name.to_owned(), text.to_owned()));
            Statement::of(records::Value::Parts(parts.into()))
        };
        let mut body = Body::new();
        body.say("status", Statement::text("completed"));
        body.say("status_on", Statement::text("2026-11-29"));
        body.say("history", row("under-way", "2008-01-30"));
        body.say("history", row("planned", "2005"));
        let on = |text: &str| status_on(&body, Period::read(text).unwrap().to);
        assert_eq!(on("2006/2008-01"), ("under-way", Some("2008-01-30")));
        assert_eq!(on("2007"), ("planned", Some("2005")));
        assert_eq!(on("2027"), ("completed", Some("2026-11-29")));
        assert_eq!(on("2001"), ("completed", Some("2026-11-29")), "nothing was told until then");
        assert_eq!(Period::read("2006/2008-01").unwrap().when(&body), When::Within, "known then, though over since");
    }

    #[test]
    fn what_goes_on_is_known_until_the_day_of_its_state() {
        let undated = [("status", "continuing"), ("status_on", "2003-05-01")];
        assert_eq!(when(&undated), When::Before);
        assert_eq!(when(&[("status", "continuing"), ("status_on", "2008-01-30")]), When::Within);
        assert_eq!(when(&[("status", "under-way"), ("start", "2001"), ("status_on", "2008-01-30")]), When::Within);
    }

    #[test]
    fn a_period_has_both_ends() {
        assert!(Period::read("2006/2008-01").is_some() && Period::read(" 2007 ").is_some());
        for odd in ["", "siempre", "2008/2006", "2006/..", "XXXX"] {
            assert_eq!(Period::read(odd), None, "{odd}");
        }
    }
}
