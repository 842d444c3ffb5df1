//! What becomes of a document when its provider says something new. People's word stands: what somebody here changed or
//! confirmed is not overwritten, and the provider's new value is proposed instead.

use records::{Body, ProposedValue, SaidBy, Statement};

use crate::kinds::DOCUMENT;

/// What comes of a provider's new word.
#[derive(Clone, Debug, PartialEq)]
pub struct Merged {
    /// What the document says now.
    pub body: Body,
    /// Fields where people said otherwise, each with the values that the provider says now.
    pub proposed: Vec<(&'static str, Vec<ProposedValue>)>,
}

/// `now` is what the document says, `before` and `after` what the provider said and says, `after` with its source.
pub fn merge(now: &Body, before: &Body, after: &Body) -> Merged {
    let mut merged = Merged { body: now.clone(), proposed: Vec::new() };
    for field in DOCUMENT.fields {
        let (old, new, here) = (before.all(field.name), after.all(field.name), now.all(field.name));
        if is_same(old, new) || is_same(here, new) {
            continue;
        }
        if is_untouched(here, old) {
            merged.body.set(field.name, new.to_vec());
        } else if !new.is_empty() {
            merged.proposed.push((field.name, new.iter().map(ProposedValue::from).collect()));
        }
    }
    merged
}

/// Did nobody here change or confirm anything that the provider said, or add to it?
pub fn is_untouched_document(now: &Body, said: &Body) -> bool {
    // fields that administrators added, too
    let mut names = now.fields().chain(said.fields()).map(|(name, _)| name);
    names.all(|name| is_untouched(now.all(name), said.all(name)))
}

fn is_untouched(here: &[Statement], said: &[Statement]) -> bool {
    is_same(here, said) && here.iter().all(|s| s.by != SaidBy::Person && s.confirmed_on.is_none())
}

fn is_same(one: &[Statement], other: &[Statement]) -> bool {
    one.len() == other.len() && one.iter().zip(other).all(|(a, b)| a.says_the_same(b))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn proposed(field: &'static str, text: &str) -> (&'static str, Vec<ProposedValue>) {
        (field, vec![ProposedValue { text: text.to_owned(), lang: None }])
    }

    fn body(said: &[(&str, &str)], by: SaidBy) -> Body {
        let mut body = Body::new();
        for (field, text) in said {
            body.say(field, Statement { by, ..Statement::text(*text) });
        }
        body
    }

    #[test]
    fn what_nobody_touched_follows_and_what_somebody_changed_stands() {
        let before = body(&[("title", "A"), ("publisher", "P"), ("issued", "2020")], SaidBy::Import);
        let after = body(&[("title", "B"), ("publisher", "Q"), ("issued", "2021"), ("place", "Lima")], SaidBy::Import);
        let mut now = before.clone();
        now.set("publisher", vec![Statement::text("mía")]);
        let mut sure = now.all("issued").to_vec();
        sure.iter_mut().for_each(|said| said.confirmed_on = Some("2024-01-01".into()));
        now.set("issued", sure);
        let merged = merge(&now, &before, &after);
        let said = |field| merged.body.text(field);
        assert_eq!(
            [said("title"), said("publisher"), said("issued"), said("place")],
            [Some("B"), Some("mía"), Some("2020"), Some("Lima")]
        );
        assert_eq!(merged.proposed, [proposed("issued", "2021"), proposed("publisher", "Q")]);
        // the same again proposes nothing
        assert!(merge(&merged.body, &after, &after).proposed.is_empty());
        assert!(is_untouched_document(&before, &before) && !is_untouched_document(&now, &before));
    }

    #[test]
    fn several_values_are_proposed_each_for_itself_with_its_language() {
        let before = body(&[("title", "A"), ("authors", "Paz, A.")], SaidBy::Import);
        let mut after = body(&[("authors", "Paz, A."), ("authors", "Luz, B.")], SaidBy::Import);
        after.say("title", Statement { lang: Some("pt".into()), ..Statement::text("B") });
        let mut now = before.clone();
        now.set("authors", vec![Statement::text("Mía, C.")]);
        now.set("title", vec![Statement::text("Mío")]);
        let [title, authors] = merge(&now, &before, &after).proposed.try_into().unwrap();
        assert_eq!(title, ("title", vec![ProposedValue { text: "B".into(), lang: Some("pt".into()) }]));
        let texts: Vec<&str> = authors.1.iter().map(|value| value.text.as_str()).collect();
        assert_eq!((authors.0, texts), ("authors", vec!["Paz, A.", "Luz, B."]));
    }

    #[test]
    fn what_somebody_took_away_does_not_come_back() {
        let before = body(&[("title", "A"), ("abstract", "x")], SaidBy::Import);
        let mut now = before.clone();
        now.set("abstract", Vec::new());
        assert_eq!(merge(&now, &before, &before).body, now);
        let after = body(&[("title", "A"), ("abstract", "y")], SaidBy::Import);
        assert_eq!(merge(&now, &before, &after).proposed, [proposed("abstract", "y")]);
    }
}
