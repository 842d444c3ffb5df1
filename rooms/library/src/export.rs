//! Documents on the command line: `atalaya export documents`, and as references with `--format bibtex|ris|csl-json`.

use anyhow::Result;
use exchange::{Reference, bibtex, csl_json, ris};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use platform::db::Db;
use platform::room::{Export, Form, Rows};
use records::{Kind, KindExchange, Records, Shown};
use serde_json::Value;

use crate::kinds::DOCUMENT;
use crate::reference::reference;

/// The forms of references.
const FORMS: [Form; 3] = [
    Form { word: "bibtex", around: ["", "", ""] },
    Form { word: "ris", around: ["", "", ""] },
    Form { word: "csl-json", around: ["[\n", ",\n", "\n]\n"] },
];

/// Writes documents.
pub struct DocumentExport(pub &'static Kind);

impl Export for DocumentExport {
    fn kind(&self) -> &'static str {
        DOCUMENT.files
    }

    fn rows<'a>(
        &'a self,
        db: &'a Db,
        after: &'a str,
        limit: usize,
        public: bool,
    ) -> BoxFuture<'a, Result<Vec<(String, Value)>>> {
        async move { KindExchange::of(self.0).rows(db, after, limit, public).await }.boxed()
    }

    fn forms(&self) -> &'static [Form] {
        &FORMS
    }

    /// References hold what everybody sees.
    fn written<'a>(&'a self, form: &'a Form, from: Rows<'a>) -> BoxFuture<'a, Result<Option<(String, String)>>> {
        async move {
            let records = Records::of(from.db).entered_after(DOCUMENT.name, from.after, from.limit).await?;
            let Some(last) = records.last() else { return Ok(None) };
            let references: Vec<Reference> = records
                .iter()
                .map(|record| {
                    let body = record.body.seen_by(self.0, Shown::Public);
                    reference(record, &body, &format!("{}{}", from.origin, DOCUMENT.address(&record.id)))
                })
                .collect();
            let text = match form.word {
                "bibtex" => bibtex::write(&references, bibtex::Letters::Utf8),
                "ris" => ris::write(&references),
                // an array of its own, whose marks stand around all pieces together
                _ => {
                    csl_json::write(&references).trim().trim_start_matches('[').trim_end_matches(']').trim().to_owned()
                }
            };
            Ok(Some((text, last.id.clone())))
        }
        .boxed()
    }
}
