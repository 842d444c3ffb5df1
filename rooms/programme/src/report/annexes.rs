//! The annexes of a report: what stands behind its text as tables.

use std::collections::HashSet;

use print::{Block, Cell, Column, Span};

use super::options::Part;
use super::period::{Period, When};
use super::tell::Teller;
use super::told::Told;
use crate::register::Item;

/// Adds one, where there is something in it.
pub fn add(teller: &Teller<'_>, part: Part, sections: &[Told<'_>], period: &Period, blocks: &mut Vec<Block>) {
    let (columns, rows) = match part {
        Part::Mandates => mandates(teller, sections),
        Part::Funding => funding(teller, sections),
        Part::Meetings => meetings(teller, period),
        Part::Countries => countries(teller, sections),
        Part::Unanswered => unanswered(teller),
    };
    if rows.is_empty() {
        return;
    }
    let title = teller.speech.t(&format!("programme-annex-{}", part.word()));
    blocks.push(Block::PageBreak);
    blocks.push(Block::Heading { level: 1, text: title, anchor: format!("annex-{}", part.word()) });
    let caption = teller.speech.with("programme-annex-rows", &[("n", rows.len().into())]);
    blocks.push(Block::Table { caption, columns, rows });
}

type Table = (Vec<Column>, Vec<Vec<Cell>>);

fn columns(teller: &Teller<'_>, titles: &[(&str, u8)]) -> Vec<Column> {
    titles.iter().map(|(key, share)| Column { title: teller.speech.t(key), share: *share }).collect()
}

fn activities<'a>(sections: &'a [Told<'a>]) -> impl Iterator<Item = &'a Item> {
    sections.iter().flat_map(|section| &section.activities).map(|(activity, _)| *activity)
}

fn mandates(teller: &Teller<'_>, sections: &[Told<'_>]) -> Table {
    let here: HashSet<&str> = activities(sections).map(|activity| activity.id.as_str()).collect();
    let rows = teller.register.mandates().filter_map(|mandate| {
        let mut answers: Vec<Span> = Vec::new();
        for activity in teller.register.answering(mandate).filter(|activity| here.contains(activity.id.as_str())) {
            if !answers.is_empty() {
                answers.push(Span::text("; "));
            }
            answers.push(teller.name(activity));
        }
        (!answers.is_empty()).then(|| {
            let asks = teller.said(&mandate.body, "asks").into_iter().collect();
            vec![Cell { spans: vec![teller.name(mandate)] }, Cell { spans: asks }, Cell { spans: answers }]
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

fn meetings(teller: &Teller<'_>, period: &Period) -> Table {
    // a meeting has no state: one without date is told, as nothing else is known of it
    let rows = teller
        .register
        .meetings()
        .filter(|meeting| matches!(period.when(&meeting.body), When::Within | When::After | When::Ahead))
        .filter(|meeting| is_in_or_soon_after(teller, meeting, period))
        .map(|meeting| teller.meeting(meeting).map(|spans| Cell { spans }).to_vec());
    let titles = [
        ("programme-meeting-one", 6),
        ("programme-meeting-field-kind", 2),
        ("programme-meeting-field-place", 3),
        ("programme-report-dates", 3),
    ];
    (columns(teller, &titles), rows.collect())
}

/// In the period; or later, where the activity that it belongs to was already arranged.
fn is_in_or_soon_after(teller: &Teller<'_>, meeting: &Item, period: &Period) -> bool {
    let own = period.when(&meeting.body);
    let activity = meeting.first("activity").and_then(|id| teller.register.get(id));
    own == When::Within || activity.is_some_and(|activity| period.when(&activity.body) == When::Ahead)
}

fn countries(teller: &Teller<'_>, sections: &[Told<'_>]) -> Table {
    let rows = activities(sections).flat_map(|activity| {
        activity.rows("by_country").map(|row| {
            let country = row
                .part("country")
                .map_or_else(|| teller.speech.t("programme-tell-unnamed"), |code| teller.speech.country(code));
            let status = row.part("status").map(|word| teller.choice(activity, "status", word)).unwrap_or_default();
            vec![Cell { spans: vec![teller.name(activity)] }, Cell::text(country), Cell::text(status)]
        })
    });
    let titles = [
        ("programme-activity-one", 5),
        ("programme-activity-field-country", 3),
        ("programme-activity-field-status", 2),
    ];
    (columns(teller, &titles), rows.collect())
}

fn unanswered(teller: &Teller<'_>) -> Table {
    let rows = teller.register.unanswered().into_iter().map(|mandate| {
        let asks = teller.said(&mandate.body, "asks").into_iter().collect();
        vec![Cell { spans: vec![teller.name(mandate)] }, Cell { spans: asks }]
    });
    (columns(teller, &[("programme-mandate-one", 4), ("programme-mandate-field-asks", 6)]), rows.collect())
}
