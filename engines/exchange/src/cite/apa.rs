//! The APA in four languages: what it says of the day on which a work without a date was read. The archived style says
//! "Retrieved" also where no such day is known, and no locale has the word that stands before a day.

use super::Language;
use super::elements::each;
use hayagriva::citationberg::taxonomy::{OtherTerm, Term};
use hayagriva::citationberg::{IndependentStyle, LayoutRenderingElement, TextTarget};

/// Says the day with its words, and no word without it.
pub(super) fn say_in(style: &mut IndependentStyle, language: Language) {
    let before = match language {
        Language::En => "Retrieved ",
        Language::Es => "Recuperado el ",
        Language::Pt => "Recuperado em ",
        Language::Fr => "Consulté le ",
    };
    style.macros.iter_mut().for_each(|part| each(&mut part.children, &mut |element| say_with_the_day(element, before)));
}

/// The word stands beside the group of the day, which is left out where there is none; it becomes part of the day.
fn say_with_the_day(element: &mut LayoutRenderingElement, before: &str) {
    let LayoutRenderingElement::Choose(choose) = element else { return };
    let children = &mut choose.if_.children;
    if !children.iter().any(is_retrieved) {
        return;
    }
    children.retain(|child| !is_retrieved(child));
    each(children, &mut |inner| {
        if let LayoutRenderingElement::Date(date) = inner {
            date.affixes.prefix = Some(before.to_owned());
        }
    });
}

fn is_retrieved(element: &LayoutRenderingElement) -> bool {
    let LayoutRenderingElement::Text(text) = element else { return false };
    matches!(text.target, TextTarget::Term { term: Term::Other(OtherTerm::Retrieved), .. })
}
