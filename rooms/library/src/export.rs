//! Documents as references on the command line: `atalaya export documents --format bibtex|ris|csl-json`.

use anyhow::Result;
use exchange::{Reference, bibtex, csl_json, ris};
use futures_util::FutureExt;
use platform::room::{Form, Rows};
use records::{Forms, Kind, Records, Shown};

use crate::kinds::DOCUMENT;
use crate::reference::reference;

/// BibTeX.
pub const BIBTEX: Form = Form { word: "bibtex", around: ["", "", ""] };
/// RIS.
pub const RIS: Form = Form { word: "ris", around: ["", "", ""] };
/// CSL-JSON.
pub const CSL_JSON: Form = Form { word: "csl-json", around: ["[\n", ",\n", "\n]\n"] };

/// The forms of references.
pub const REFERENCES: Forms =
    Forms { all: &[BIBTEX, RIS, CSL_JSON], written: |kind, form, from| written(kind, form, from).boxed() };

/// References hold what everybody sees.
async fn written(kind: &'static Kind, form: &Form, from: Rows<'_>) -> Result<Option<(String, String)>> {
    let records = Records::of(from.db).entered_after(DOCUMENT.name, from.after, from.limit).await?;
    let Some(last) = records.last() else { return Ok(None) };
    let references: Vec<Reference> = records
        .iter()
        .map(|record| {
            let body = record.body.seen_by(kind, Shown::Public);
            reference(record, &body, &format!("{}{}", from.origin, DOCUMENT.address(&record.id)))
        })
        .collect();
    Ok(Some((piece(form, &references), last.id.clone())))
}

/// References as a piece of a file, which stands between those before and behind it as [`Form::around`] says.
pub fn piece(form: &Form, references: &[Reference]) -> String {
    match form.word {
        "bibtex" => bibtex::write(references, bibtex::Letters::Utf8),
        "ris" => ris::write(references),
        // an array of its own, whose marks stand around all pieces together
        _ => csl_json::write(references).trim().trim_start_matches('[').trim_end_matches(']').trim().to_owned(),
    }
}
