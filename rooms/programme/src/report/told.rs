//! Which activities a report tells, section by section.

use std::collections::HashSet;

use super::period::{Period, When};
use crate::register::{Item, Register};

/// A section of a report: what one office tells.
pub struct Told<'a> {
    /// The office.
    pub teller: &'a Item,
    /// Its activities, parts behind what they are part of.
    pub activities: Vec<(&'a Item, When)>,
}

/// The activities of a period, section by section. What was over before, or is not dated in it, is told where it belongs
/// to something that is told.
pub fn told<'a>(register: &'a Register, period: &Period, only: &[String]) -> Vec<Told<'a>> {
    let mut chosen: HashSet<&str> = register
        .activities()
        .filter(|activity| matches!(period.when(&activity.body), When::Within | When::Ahead))
        .map(|activity| activity.id.as_str())
        .collect();
    let tied: Vec<&str> = register
        .activities()
        .filter(|activity| period.when(&activity.body) == When::Before)
        .filter(|activity| {
            let has_told_part = || {
                register
                    .activities()
                    .any(|part| chosen.contains(part.id.as_str()) && part.first("part_of") == Some(&activity.id))
            };
            activity.first("part_of").is_some_and(|whole| chosen.contains(whole)) || has_told_part()
        })
        .map(|activity| activity.id.as_str())
        .collect();
    chosen.extend(tied);
    let mut sections: Vec<Told<'a>> = Vec::new();
    for activity in register.activities().filter(|activity| chosen.contains(activity.id.as_str())) {
        let Some(office) = activity.first("office").and_then(|id| register.get(id)) else { continue };
        let teller = register.teller(office);
        if !only.is_empty() && !only.contains(&teller.id) && !only.contains(&office.id) {
            continue;
        }
        let told = (activity, period.when(&activity.body));
        match sections.iter_mut().find(|section| section.teller.id == teller.id) {
            Some(section) => section.activities.push(told),
            None => sections.push(Told { teller, activities: vec![told] }),
        }
    }
    for section in &mut sections {
        section.activities = in_order(section.teller, std::mem::take(&mut section.activities));
    }
    let place = |section: &Told<'_>| {
        let number = section.teller.body.text("place_in_report").and_then(|n| n.parse::<f64>().ok());
        (number.unwrap_or(f64::MAX), section.teller.key.clone())
    };
    sections.sort_by(|a, b| {
        let ((a, a_key), (b, b_key)) = (place(a), place(b));
        a.total_cmp(&b).then(a_key.cmp(&b_key))
    });
    sections
}

/// The section's own office first, then those that report through it; by date, what has none last; parts follow the whole.
fn in_order<'a>(teller: &Item, mut activities: Vec<(&'a Item, When)>) -> Vec<(&'a Item, When)> {
    let place = |item: &'a Item| {
        let office = item.first("office").unwrap_or_default();
        let date = item.body.text("start").or_else(|| item.body.text("end")).unwrap_or("9999");
        (office != teller.id, office, date, item.key.as_str())
    };
    activities.sort_by(|(a, _), (b, _)| place(a).cmp(&place(b)));
    let here: HashSet<&str> = activities.iter().map(|(item, _)| item.id.as_str()).collect();
    let mut ordered = Vec::with_capacity(activities.len());
    let roots = activities.iter().filter(|(item, _)| !item.first("part_of").is_some_and(|whole| here.contains(whole)));
    let mut waiting: Vec<(&'a Item, When)> = roots.rev().copied().collect();
    let mut seen: HashSet<&str> = HashSet::new();
    while let Some((item, when)) = waiting.pop() {
        if !seen.insert(item.id.as_str()) {
            continue;
        }
        ordered.push((item, when));
        let parts = activities.iter().filter(|(part, _)| part.first("part_of") == Some(item.id.as_str()));
        waiting.extend(parts.rev().copied());
    }
    // a circle of parts has no whole to begin with
    ordered.extend(activities.iter().filter(|(item, _)| !seen.contains(item.id.as_str())).copied());
    ordered
}
