//! Which activities a report tells, section by section.

use std::collections::{HashMap, HashSet};

use super::options::{Options, Preset};
use super::period::{Period, When};
use crate::item::Item;
use crate::register::Register;

/// A section of a report: what one office tells.
pub struct Told<'a> {
    /// The office.
    pub teller: &'a Item,
    /// Its activities, parts behind what they are part of.
    pub activities: Vec<(&'a Item, When)>,
}

/// The activities of a period, section by section. What was over before is told as background, where it belongs
/// to something that is told.
pub fn told<'a>(register: &'a Register, period: &Period, offices: &[String]) -> Vec<Told<'a>> {
    let mut chosen: HashSet<&str> = register
        .activities()
        .filter(|activity| matches!(period.when(&activity.body), When::Within | When::Ahead))
        .map(|activity| activity.id.as_str())
        .collect();
    let wholes: HashSet<&str> = chosen.iter().filter_map(|id| register.get(id)?.first("part_of")).collect();
    let is_tied = |activity: &&Item| {
        activity.first("part_of").is_some_and(|whole| chosen.contains(whole)) || wholes.contains(activity.id.as_str())
    };
    let before = register.activities().filter(|activity| period.when(&activity.body) == When::Before);
    let tied: Vec<&str> = before.filter(is_tied).map(|activity| activity.id.as_str()).collect();
    chosen.extend(tied);
    let mut sections: Vec<Told<'a>> = Vec::new();
    for activity in register.activities().filter(|activity| chosen.contains(activity.id.as_str())) {
        let Some(office) = activity.first("office").and_then(|id| register.get(id)) else { continue };
        let teller = register.teller(office);
        if !offices.is_empty() && !offices.contains(&teller.id) && !offices.contains(&office.id) {
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

/// The sections that a report of these options tells.
pub fn sections<'a>(register: &'a Register, options: &Options) -> Vec<Told<'a>> {
    let only = &options.only;
    let keeps: Box<dyn Fn(&Item) -> bool + '_> = match options.preset {
        Preset::Committee | Preset::Spheres | Preset::Table => {
            return told(register, &options.period, &options.offices);
        }
        Preset::Programme if only.is_empty() => return told(register, &options.period, &options.offices),
        // what answers a mandate, or one of its paragraphs
        Preset::Programme => {
            Box::new(|activity: &Item| activity.named("mandates").any(|id| options.tells_mandate(register, id)))
        }
        Preset::Sheet => Box::new(|activity: &Item| {
            let whole = activity.first("part_of");
            only.iter().any(|chosen| *chosen == activity.id || whole == Some(chosen.as_str()))
        }),
    };
    let offices: &[String] = if options.preset == Preset::Sheet { &[] } else { &options.offices };
    let mut sections = told(register, &options.period, offices);
    sections.iter_mut().for_each(|section| section.activities.retain(|(activity, _)| keeps(activity)));
    sections.retain(|section| !section.activities.is_empty());
    sections
}

/// The section's own office first, then those that report through it; by date, what has none last; parts follow the whole.
fn in_order<'a>(teller: &Item, mut activities: Vec<(&'a Item, When)>) -> Vec<(&'a Item, When)> {
    let place = |item: &'a Item| {
        let office = item.first("office").unwrap_or_default();
        (office != teller.id, office, item.date().unwrap_or("9999"), item.key.as_str())
    };
    activities.sort_by(|(a, _), (b, _)| place(a).cmp(&place(b)));
    let here: HashSet<&str> = activities.iter().map(|(item, _)| item.id.as_str()).collect();
    let mut parts: HashMap<&str, Vec<(&'a Item, When)>> = HashMap::new();
    for (item, when) in &activities {
        // a whole that is told elsewhere leaves its parts to stand by themselves
        let whole = item.first("part_of").filter(|whole| here.contains(whole)).unwrap_or_default();
        parts.entry(whole).or_default().push((item, *when));
    }
    let mut ordered = Vec::with_capacity(activities.len());
    let mut waiting: Vec<(&'a Item, When)> = parts.get("").into_iter().flatten().rev().copied().collect();
    let mut seen: HashSet<&str> = HashSet::new();
    while let Some((item, when)) = waiting.pop() {
        if seen.insert(item.id.as_str()) {
            ordered.push((item, when));
            waiting.extend(parts.get(item.id.as_str()).into_iter().flatten().rev().copied());
        }
    }
    // a circle of parts has no whole to begin with
    ordered.extend(activities.iter().filter(|(item, _)| !seen.contains(item.id.as_str())).copied());
    ordered
}
