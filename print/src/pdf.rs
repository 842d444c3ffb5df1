//! A document as PDF: tagged, and held to PDF/UA-1, so that what is not accessible is an error here and not a surprise there.

use serde_json::Value;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::model::Document;
use crate::world::{Desk, drawable};

/// Why a document could not be set.
#[derive(Debug, thiserror::Error)]
pub enum PrintError {
    /// The typesetter refuses it.
    #[error("the document cannot be set: {0}")]
    Set(String),
    /// The text processor's file could not be written.
    #[error("the document cannot be packed: {0}")]
    Pack(String),
}

/// The document as PDF.
pub fn pdf(document: &Document) -> Result<Vec<u8>, PrintError> {
    let refused = |why: &dyn std::fmt::Display| PrintError::Set(why.to_string());
    let json = drawable_json(document).map_err(|error| refused(&error))?;
    let desk = Desk::with(json).ok_or_else(|| refused(&"the template has no place"))?;
    let set = typst::compile::<PagedDocument>(&desk).output;
    // what the typesetter remembers of a document helps only that document again, and a server prints many; a long one takes
    // least where all of it goes before its pages are written
    drop(desk);
    comemo::evict(0);
    let set = set.map_err(|faults| refused(&first(&faults)))?;
    let standards = PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|error| refused(&error.message()))?;
    let options = PdfOptions { ident: Smart::Auto, creator: Smart::Custom(None), standards, ..PdfOptions::default() };
    let written = typst_pdf::pdf(&set, &options).map_err(|faults| refused(&first(&faults)));
    comemo::evict(0);
    written
}

/// The document as it can be set, as JSON, in letters that can be drawn.
fn drawable_json(document: &Document) -> serde_json::Result<Vec<u8>> {
    let mut data = serde_json::to_value(document.settable())?;
    each_text(&mut data, drawable);
    serde_json::to_vec(&data)
}

fn each_text(value: &mut Value, change: fn(&str) -> String) {
    match value {
        Value::String(text) => *text = change(text),
        Value::Array(values) => values.iter_mut().for_each(|value| each_text(value, change)),
        Value::Object(map) => map.values_mut().for_each(|value| each_text(value, change)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn first(faults: &[typst::diag::SourceDiagnostic]) -> String {
    faults.first().map(|fault| fault.message.to_string()).unwrap_or_default()
}
