//! Citations as a CSL processor (hayagriva) makes them from the archived styles, in four languages.

mod apa;
mod cited;
mod elements;
mod iso690;
mod item;
mod style;
mod text;

use crate::reference::Reference;
use hayagriva::{BibliographyDriver, BibliographyRequest, CitationItem, CitationRequest, ElemChildren};
use std::panic::{AssertUnwindSafe, catch_unwind};

pub use crate::edtf::Language;
pub use cited::Cited;
pub use style::Style;

/// The processor gave up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this work cannot be cited in this style")]
pub struct Uncitable;

/// The entry of one work in a list of works.
///
/// # Errors
/// Where the processor gives up.
pub fn entry(reference: &Reference, style: Style, language: Language) -> Result<Cited, Uncitable> {
    let mut list = bibliography(&[reference], style, language)?;
    list.pop().ok_or(Uncitable)
}

/// A list of works, in the order of the style.
///
/// # Errors
/// Where the processor gives up on one of them; cite them one by one then.
pub fn bibliography(references: &[&Reference], style: Style, language: Language) -> Result<Vec<Cited>, Uncitable> {
    let (items, rendered) = process(references, style, language)?;
    let list = rendered.bibliography.ok_or(Uncitable)?;
    let cited = list.items.into_iter().filter_map(|one| {
        let of: usize = one.key.parse().ok()?;
        let label = one.first_field.map(|field| text::write(&ElemChildren(vec![field])).0.trim().to_owned());
        Some(items.get(of)?.finish(&one.content, label, of))
    });
    Ok(cited.collect())
}

/// How a text points to a work: "(Mahler, 2004)"; in styles with notes the note.
///
/// # Errors
/// Where the processor gives up.
pub fn in_text(reference: &Reference, style: Style, language: Language) -> Result<Cited, Uncitable> {
    let (items, rendered) = process(&[reference], style, language)?;
    let citation = rendered.citations.first().ok_or(Uncitable)?;
    Ok(items.first().ok_or(Uncitable)?.finish(&citation.citation, None, 0))
}

/// The processor is other people's code, and has `unwrap`s that odd works could reach: it may fail, not bring us down.
fn process(
    references: &[&Reference],
    style: Style,
    language: Language,
) -> Result<(Vec<item::Prepared>, hayagriva::Rendered), Uncitable> {
    let items: Vec<item::Prepared> =
        references.iter().enumerate().map(|(at, reference)| item::prepare(reference, at, language)).collect();
    let csl = style.csl(language).ok_or(Uncitable)?;
    let run = || {
        let locale = Some(style::locale(language));
        let mut driver = BibliographyDriver::new();
        for (at, item) in items.iter().enumerate() {
            let one = vec![CitationItem::with_entry(&item.item)];
            driver.citation(CitationRequest::new(one, csl, locale.clone(), style::locales(), Some(at + 1)));
        }
        driver.finish(BibliographyRequest::new(csl, locale, style::locales()))
    };
    let rendered = catch_unwind(AssertUnwindSafe(run)).map_err(|_| Uncitable)?;
    Ok((items, rendered))
}
