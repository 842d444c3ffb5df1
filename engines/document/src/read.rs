use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::{
    Document, Kind, Limits, Refusal, docx, epub, heading, html, issued, kind, language, numbers, odt, pdf, plain,
};

/// What a document holds and says of itself.
pub fn read(bytes: &[u8], limits: &Limits) -> Result<Document, Refusal> {
    if bytes.len() > limits.bytes {
        return Err(Refusal::TooLarge);
    }
    // the crates that read PDFs and zips give up by panics now and then
    catch_unwind(AssertUnwindSafe(|| of_its_kind(bytes, limits))).unwrap_or(Err(Refusal::Broken))
}

fn of_its_kind(bytes: &[u8], limits: &Limits) -> Result<Document, Refusal> {
    let mut document = match kind(bytes)? {
        Kind::Pdf => pdf::read(bytes, limits)?,
        Kind::Docx => docx::read(bytes, limits)?,
        Kind::Odt => odt::read(bytes, limits)?,
        Kind::Epub => epub::read(bytes, limits)?,
        Kind::Html => html::read(bytes, limits)?,
        Kind::Text => plain::read(bytes, limits)?,
    };
    if document.pages.iter().all(|page| page.text.trim().is_empty()) {
        return Err(Refusal::NoText);
    }
    numbers::find(&mut document);
    issued::find(&mut document);
    heading::find(&mut document);
    language::find(&mut document);
    Ok(document)
}
