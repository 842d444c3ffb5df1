//! A document as DOCX (ECMA-376), with real styles, numbering, languages and heading rows of tables. Written by hand: the
//! crates that exist write neither languages nor heading rows, and without those a document is not accessible.

mod body;
mod parts;

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use self::body::Body;
use crate::model::Document;
use crate::pdf::PrintError;

/// The document as DOCX.
pub fn docx(document: &Document) -> Result<Vec<u8>, PrintError> {
    pack(document).map_err(|error| PrintError::Pack(error.to_string()))
}

fn pack(document: &Document) -> zip::result::ZipResult<Vec<u8>> {
    // no clock: the same document gives the same file
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    let body = Body::of(&document.settable());
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let files = [
        ("[Content_Types].xml", parts::CONTENT_TYPES.to_owned()),
        ("_rels/.rels", parts::PACKAGE_RELATIONS.to_owned()),
        ("docProps/core.xml", parts::properties(document)),
        ("word/styles.xml", parts::styles(&document.lang)),
        ("word/numbering.xml", parts::numbering(&body.starts)),
        ("word/footer1.xml", parts::FOOTER.to_owned()),
        ("word/_rels/document.xml.rels", parts::relations(&body.links)),
        ("word/document.xml", body.xml),
    ];
    for (name, text) in files {
        archive.start_file(name, options)?;
        archive.write_all(text.as_bytes())?;
    }
    Ok(archive.finish()?.into_inner())
}
