//! The same done to a field of several records: planned as a table is, and so entered, told and undone like one.

use anyhow::Result;
use platform::node::Node;
use platform::words::Lang;

use super::circles;
use super::lists::Lists;
use super::plan::{Fault, Plan, PlannedRow};
use super::whole::{Unmet, at_odds, unmet};
use crate::body::Body;
use crate::kind::{Field, Kind, Shown};
use crate::store::Record;
use crate::value::Statement;
use crate::vocabulary::Vocabularies;

/// What is done to a field.
#[derive(Clone, Debug)]
pub enum Deed {
    /// It says this and nothing else; what it says in other languages than these stays.
    Set(Vec<Statement>),
    /// It says this, too.
    Add(Vec<Statement>),
    /// It says these values no more, in their languages, whatever else is known of them.
    TakeOut(Vec<Statement>),
    /// It says nothing.
    Empty,
}

impl Deed {
    /// What a field says once it is done. What says the same already keeps its source and its time.
    fn done_to(&self, was: &[Statement]) -> Vec<Statement> {
        match self {
            Deed::Set(new) => {
                let is_spoken = |lang: &Option<String>| new.iter().any(|one| one.lang == *lang);
                let speaks = new.iter().any(|one| one.lang.is_some());
                let stays = was.iter().filter(|known| speaks && !is_spoken(&known.lang)).cloned();
                stays.chain(new.iter().flat_map(|one| in_place(one, was))).collect()
            }
            Deed::Add(new) => {
                let is_new = |one: &&Statement| !was.iter().any(|known| says(known, one));
                was.iter().chain(new.iter().filter(is_new)).cloned().collect()
            }
            Deed::TakeOut(gone) => {
                let goes = |known: &&Statement| gone.iter().any(|gone| is_value(known, gone));
                was.iter().filter(|known| !goes(known)).cloned().collect()
            }
            Deed::Empty => Vec::new(),
        }
    }
}

/// A value in the place of what was said: all that says it, of whatever time; else the new one, for members where it takes
/// the place of something that only they saw.
fn in_place(new: &Statement, was: &[Statement]) -> Vec<Statement> {
    let known: Vec<Statement> = was.iter().filter(|known| says(known, new)).cloned().collect();
    if !known.is_empty() {
        return known;
    }
    let is_hidden = was.iter().any(|known| known.lang == new.lang && known.shown == Shown::Members);
    let shown = if is_hidden { Shown::Members } else { new.shown };
    vec![Statement { shown, ..new.clone() }]
}

/// Does a statement say what is wanted? Where nothing is wanted of its time and role, whatever they are.
fn says(known: &Statement, wanted: &Statement) -> bool {
    let is_bare = wanted.since.is_none() && wanted.until.is_none() && wanted.note.is_none();
    is_value(known, wanted) && (is_bare || known.says_the_same(wanted))
}

fn is_value(known: &Statement, other: &Statement) -> bool {
    known.value == other.value && known.lang == other.lang
}

/// What it would do to each of these records; the line of each is its place among them. Only what would be wrong by it is
/// told: what an older import brought stays as it is.
pub async fn plan_deed(
    node: &Node,
    lang: Lang,
    kind: &'static Kind,
    field: &Field,
    deed: &Deed,
    records: &[Record],
) -> Result<Plan> {
    let vocabularies = Vocabularies::load(&node.db).await?;
    let speech = node.words.speak(lang);
    let lists = Lists::of(kind, &node.words, &vocabularies, &speech);
    let mut plan = Plan::default();
    for (line, record) in (1..).zip(records) {
        let mut body = record.body.clone();
        body.set(field.name, deed.done_to(record.body.all(field.name)));
        let faults = brought(kind, &record.body, &body);
        let (id, key, before) = (record.id.clone(), record.key.clone(), Some(record.clone()));
        let row = PlannedRow { line, before, returns: None, id, key, body };
        if row.differences(kind).is_empty() {
            plan.same += 1;
        } else if faults.is_empty() {
            plan.rows.push(row);
        }
        let told = faults.into_iter().map(|(name, key, args)| Fault { line, column: lists.label(name), key, args });
        plan.faults.extend(told);
    }
    circles::refuse(&node.db, kind, &lists, &mut plan).await?;
    plan.faults.sort_by_key(|fault| fault.line);
    Ok(plan)
}

/// What is wrong with the new state of a record and was not with the one before.
fn brought(kind: &Kind, before: &Body, after: &Body) -> Vec<Unmet> {
    let wrong = |body: &Body| unmet(kind, Some(before), body).into_iter().chain(at_odds(kind, body));
    let known: Vec<Unmet> = wrong(before).collect();
    wrong(after).filter(|fault| !known.contains(fault)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(said: &[Statement]) -> Vec<String> {
        said.iter().map(|said| said.value.plain()).collect()
    }

    fn in_lang(lang: &str, text: &str) -> Statement {
        Statement { lang: Some(lang.to_owned()), ..Statement::text(text) }
    }

    #[test]
    fn what_is_said_already_keeps_its_time_and_its_source() {
        let known = Statement {
            since: Some("1990".to_owned()),
            source: Some("acta".to_owned()),
            shown: Shown::Members,
            ..Statement::text("HN")
        };
        let was = [known.clone(), Statement::text("GT")];
        let wanted = vec![Statement::text("HN"), Statement::text("SV")];
        let set = Deed::Set(wanted.clone()).done_to(&was);
        assert_eq!(
            (texts(&set), &set[0], set[1].shown),
            (vec!["HN".to_owned(), "SV".to_owned()], &known, Shown::Members)
        );
        assert_eq!(texts(&Deed::Add(wanted).done_to(&was)), ["HN", "GT", "SV"]);
        let again = Statement { since: Some("2005".to_owned()), ..Statement::text("HN") };
        assert_eq!(texts(&Deed::Add(vec![again]).done_to(&was)), ["HN", "GT", "HN"], "of another time");
        assert_eq!(texts(&Deed::TakeOut(vec![Statement::text("HN")]).done_to(&was)), ["GT"]);
        assert_eq!(Deed::Empty.done_to(&was), []);
    }

    #[test]
    fn what_is_set_in_a_language_leaves_the_others() {
        let was = [in_lang("es", "Casa"), in_lang("en", "House")];
        assert_eq!(texts(&Deed::Set(vec![in_lang("en", "Home")]).done_to(&was)), ["Casa", "Home"]);
        assert_eq!(texts(&Deed::TakeOut(vec![in_lang("es", "House")]).done_to(&was)), ["Casa", "House"]);
    }
}
