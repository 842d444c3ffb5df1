//! The annexes of a report: what stands behind its text as tables.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use platform::text::fold;
use print::{Block, Cell, Column, Span};

use super::options::{Options, Part, Preset};
use super::period::{Period, When, is_dated};
use super::tell::{Teller, bare, spoken_dates};
use super::told::Told;
use crate::item::Item;

/// One of them; nothing where there is nothing in it.
pub fn blocks(teller: &Teller<'_>, part: Part, sections: &[Told<'_>], options: &Options) -> Vec<Block> {
    let (columns, rows) = match part {
        Part::Mandates => mandates(teller, sections, options),
        Part::Funding => funding(teller, sections),
        Part::Publications => publications(teller, sections),
        Part::Meetings => meetings(teller, sections, options),
        Part::Countries => countries(teller, sections),
        Part::Unanswered => unanswered(teller, options),
    };
    if rows.is_empty() {
        return Vec::new();
    }
    let title = teller.speech.t(&format!("programme-annex-{}", part.word()));
    let rows_words = teller.speech.with("programme-annex-rows", &[("n", rows.len().into())]);
    let caption = format!("{title} ({rows_words})");
    let heading = Block::Heading { level: 1, text: title, anchor: format!("annex-{}", part.word()) };
    vec![Block::PageBreak, heading, Block::Table { caption, columns, rows }]
}

/// Kinds of activities whose outcome can be read.
const READABLE: [&str; 9] =
    ["publication", "study", "research", "report", "model-law", "web-page", "database", "directory", "digital-library"];

type Table = (Vec<Column>, Vec<Vec<Cell>>);

fn columns(teller: &Teller<'_>, titles: &[(&str, u8)]) -> Vec<Column> {
    titles.iter().map(|(key, share)| Column { title: teller.speech.t(key), share: *share }).collect()
}

fn activities<'a>(sections: &'a [Told<'a>]) -> impl Iterator<Item = &'a Item> {
    sections.iter().flat_map(|section| &section.activities).map(|(activity, _)| *activity)
}

/// In the order of their names in the language told.
fn by_name<'a>(teller: &Teller<'_>, items: impl Iterator<Item = &'a Item>) -> Vec<&'a Item> {
    let mut items: Vec<&Item> = items.collect();
    items.sort_by_cached_key(|item| (fold(&teller.name(item).text), item.id.clone()));
    items
}

fn mandates(teller: &Teller<'_>, sections: &[Told<'_>], options: &Options) -> Table {
    // in the order in which they are told: where paragraphs are numbered, so their numbers rise
    let places: HashMap<&str, usize> = activities(sections).map(|activity| activity.id.as_str()).zip(0..).collect();
    let all = teller.register.mandates().filter(|mandate| options.tells_mandate(teller.register, &mandate.id));
    let rows = by_name(teller, all).into_iter().filter_map(|mandate| {
        let told = teller.register.answering(mandate).filter(|activity| places.contains_key(activity.id.as_str()));
        let mut told: Vec<&Item> = told.collect();
        told.sort_by_key(|activity| places.get(activity.id.as_str()));
        let answers = teller.parted(told.into_iter().map(|activity| teller.name(activity).of(&activity.id)));
        (!answers.is_empty()).then(|| {
            let asks = teller.said(&mandate.body, "asks").into_iter().collect();
            vec![Cell { spans: teller.numbered(mandate) }, Cell { spans: asks }, Cell { spans: answers }]
        })
    });
    let titles =
        [("programme-mandate-one", 4), ("programme-mandate-field-asks", 5), ("programme-mandate-answered-by", 5)];
    (columns(teller, &titles), rows.collect())
}

fn funding(teller: &Teller<'_>, sections: &[Told<'_>]) -> Table {
    let rows = activities(sections).flat_map(|activity| {
        activity
            .rows("funds")
            .map(|row| vec![Cell { spans: vec![teller.name(activity)] }, Cell::text(teller.fund(row))])
    });
    (columns(teller, &[("programme-activity-one", 4), ("programme-activity-field-funds", 6)]), rows.collect())
}

fn publications(teller: &Teller<'_>, sections: &[Told<'_>]) -> Table {
    let readable = activities(sections).filter(|activity| {
        activity.body.text("kind").is_some_and(|kind| READABLE.contains(&kind)) || activity.first("documents").is_some()
    });
    let rows = readable.map(|activity| {
        let kind = activity.body.text("kind").map(|word| teller.choice(activity, "kind", word)).unwrap_or_default();
        let office = activity.first("office").and_then(|id| teller.register.get(id));
        let office = office.map(|office| Span::text(teller.short(office)));
        let documents = activity.named("documents").filter_map(|id| teller.named(id));
        let addresses = activity.body.texts("addresses").into_iter().map(|address| Span::link(bare(address), address));
        vec![
            Cell { spans: vec![teller.name(activity)] },
            Cell::text(kind),
            Cell { spans: office.into_iter().collect() },
            Cell::text(spoken_dates(teller.speech, &activity.body).unwrap_or_default()),
            Cell { spans: teller.parted(documents.chain(addresses)) },
        ]
    });
    let titles = [
        ("programme-activity-one", 5),
        ("programme-activity-field-kind", 2),
        ("programme-activity-field-office", 2),
        ("programme-report-dates", 3),
        ("programme-annex-where", 4),
    ];
    (columns(teller, &titles), rows.collect())
}

fn meetings(teller: &Teller<'_>, sections: &[Told<'_>], options: &Options) -> Table {
    let here: HashSet<&str> = activities(sections).map(|activity| activity.id.as_str()).collect();
    let tellers: HashSet<&str> = sections.iter().map(|section| section.teller.id.as_str()).collect();
    let hosted = |meeting: &Item| {
        let host = meeting.first("host").and_then(|id| teller.register.get(id));
        host.is_some_and(|host| tellers.contains(teller.register.teller(host).id.as_str()))
    };
    // a report of a part of the register tells the meetings of what it tells
    let belongs = |meeting: &Item| match (options.only.is_empty() && options.offices.is_empty(), options.preset) {
        (true, _) => true,
        (false, Preset::Committee | Preset::Spheres | Preset::Table) => {
            hosted(meeting) || meeting.first("activity").is_some_and(|id| here.contains(id))
        }
        (false, _) => meeting.first("activity").is_some_and(|id| here.contains(id)),
    };
    let told = teller
        .register
        .meetings()
        .filter(|meeting| is_told(teller, meeting, &options.period, &here) && belongs(meeting));
    let rows =
        by_name(teller, told).into_iter().map(|meeting| teller.meeting(meeting).map(|spans| Cell { spans }).to_vec());
    let titles = [
        ("programme-meeting-one", 6),
        ("programme-meeting-field-kind", 2),
        ("programme-meeting-field-place", 3),
        ("programme-report-dates", 3),
    ];
    (columns(teller, &titles), rows.collect())
}

/// In the period; or later, where the activity that it belongs to was already arranged. Of one without date no period is known
/// but that of its activity: it is told where that is (`here`).
fn is_told(teller: &Teller<'_>, meeting: &Item, period: &Period, here: &HashSet<&str>) -> bool {
    let activity = meeting.first("activity").and_then(|id| teller.register.get(id));
    if !is_dated(&meeting.body) {
        return activity.is_some_and(|activity| here.contains(activity.id.as_str()));
    }
    period.when(&meeting.body) == When::Within
        || activity.is_some_and(|activity| period.when(&activity.body) == When::Ahead)
}

fn countries(teller: &Teller<'_>, sections: &[Told<'_>]) -> Table {
    let rows = activities(sections).flat_map(|activity| {
        let rows = activity.rows("by_country").map(|row| {
            let code = row.part("country");
            let country =
                code.map_or_else(|| teller.speech.t("programme-tell-unnamed"), |code| teller.speech.country(code));
            let status = row.part("status").map(|word| teller.choice(activity, "status", word)).unwrap_or_default();
            let place = (code.is_none(), fold(&country));
            (place, vec![Cell { spans: vec![teller.name(activity)] }, Cell::text(country), Cell::text(status)])
        });
        let mut rows: Vec<_> = rows.collect();
        rows.sort_by(|(a, _), (b, _)| a.cmp(b));
        rows.into_iter().map(|(_, cells)| cells)
    });
    let titles = [
        ("programme-activity-one", 5),
        ("programme-activity-field-country", 3),
        ("programme-activity-field-status", 2),
    ];
    (columns(teller, &titles), rows.collect())
}

fn unanswered(teller: &Teller<'_>, options: &Options) -> Table {
    // a report of a part of the register asks what was asked of that part
    let belongs = |mandate: &&Arc<Item>| {
        (options.only.is_empty() && options.offices.is_empty())
            || options.only.contains(&mandate.id)
            || mandate.named("addressed_to").any(|id| options.offices.iter().any(|chosen| chosen == id))
    };
    let told = teller.register.glance().unanswered().iter().filter(belongs).map(|mandate| &**mandate);
    let rows = by_name(teller, told).into_iter().map(|mandate| {
        let asks = teller.said(&mandate.body, "asks").into_iter().collect();
        vec![Cell { spans: teller.numbered(mandate) }, Cell { spans: asks }]
    });
    (columns(teller, &[("programme-mandate-one", 4), ("programme-mandate-field-asks", 6)]), rows.collect())
}
