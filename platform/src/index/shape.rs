//! What one index has of its own; the folder, the following, the writing and the reading are the same for all.

use tantivy::schema::{Field, Schema};
use tantivy::{SegmentReader, TantivyDocument};

use super::columns::SegmentColumns;
use super::model::Document;
use super::order::Ordered;
use super::schema::{FORMAT, schema, written};

/// A sort of index: what its documents are and how they are written.
pub trait Shape: Send + Sync + Sized + 'static {
    /// What goes into it.
    type Document: Send + Sync + 'static;
    /// The columns of a segment.
    type Columns: Ordered + Send + Sync + 'static;
    /// What is kept as long as the index stays as it was read.
    type Kept: Default + Send + Sync + 'static;
    /// Raised with each change of fields, words or stems: an index of another number is built anew.
    const FORMAT: u32;
    /// Documents loaded at once: bounds the memory of texts.
    const AT_ONCE: usize;

    /// Its fields.
    fn schema() -> Schema;
    /// The one that holds the identifier.
    fn id() -> Field;
    /// The identifier of a document.
    fn id_of(document: &Self::Document) -> &str;
    /// A document as the index takes it.
    fn written(document: &Self::Document) -> TantivyDocument;
    /// Opens the columns of a segment.
    fn columns(reader: &SegmentReader) -> tantivy::Result<Self::Columns>;
}

/// The index of articles.
pub struct ArticleShape;

impl Shape for ArticleShape {
    type Document = Document;
    type Columns = SegmentColumns;
    type Kept = ();
    const FORMAT: u32 = FORMAT;
    const AT_ONCE: usize = 200;

    fn schema() -> Schema {
        schema().0
    }

    fn id() -> Field {
        schema().1.id
    }

    fn id_of(document: &Document) -> &str {
        &document.id
    }

    fn written(document: &Document) -> TantivyDocument {
        written(&schema().1, document)
    }

    fn columns(reader: &SegmentReader) -> tantivy::Result<SegmentColumns> {
        SegmentColumns::of(reader)
    }
}
