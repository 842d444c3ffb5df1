//! Writing one index: delete-then-add, and the position in the change log inside each commit.

use std::marker::PhantomData;
use std::path::Path;

use anyhow::{Context, Result};
use tantivy::directory::MmapDirectory;
use tantivy::indexer::{IndexWriterOptions, LogMergePolicy};
use tantivy::{IndexSettings, IndexWriter, Term};

use super::directory::Files;
use super::shape::Shape;
use super::tokens;
use crate::follow::Change;

/// Memory of the writer, in bytes: more makes fewer, larger segments.
const HEAP_BYTES: usize = 30 << 20;
/// Bytes compressed together in the store of texts: larger is smaller on disk and slower to open for one hit.
const STORE_BLOCK_BYTES: usize = 32 << 10;
/// Segments below this many documents are merged freely; a commit a second makes many of them.
const SMALL_SEGMENT: u32 = 2000;
/// A segment is written anew when this share of it is deleted: each article is replaced a few times when new.
const MOST_DELETED: f32 = 0.3;

/// The place in the change log up to which an index is whole. The record of its last change is kept beside the
/// number, so that another database (one restored from an older backup) is not taken for the same.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Position {
    pub n: i64,
    record: String,
}

impl Position {
    /// After this change.
    pub fn after(change: &Change) -> Position {
        Position { n: change.n, record: change.record.clone() }
    }

    /// Was this the last change digested?
    pub fn is_of(&self, change: &Change) -> bool {
        *self == Position::after(change)
    }

    /// Reads the payload of a commit; an index that was never filled has none.
    pub fn of_payload(payload: Option<&str>) -> Option<Position> {
        let (n, record) = payload?.split_once(' ')?;
        Some(Position { n: n.parse().ok()?, record: record.to_owned() })
    }

    fn payload(&self) -> String {
        format!("{} {}", self.n, self.record)
    }
}

/// Makes an empty index in a folder that is there.
pub(super) fn create<S: Shape>(path: &Path) -> Result<tantivy::Index> {
    let settings = IndexSettings {
        docstore_blocksize: STORE_BLOCK_BYTES,
        docstore_compress_dedicated_thread: false,
        ..IndexSettings::default()
    };
    tantivy::Index::builder()
        .schema(S::schema())
        .settings(settings)
        .tokenizers(tokens::manager())
        .create_in_dir(path)
        .with_context(|| format!("making an index in {}", path.display()))
}

/// Opens an index.
pub(super) fn open(path: &Path) -> Result<tantivy::Index> {
    let opened = MmapDirectory::open(path).map_err(tantivy::TantivyError::from);
    let opened = opened.and_then(|files| tantivy::Index::open(Files(files)));
    let mut index = opened.with_context(|| format!("opening the index {}", path.display()))?;
    index.set_tokenizers(tokens::manager());
    Ok(index)
}

/// The one writer of an index. Dropping it forgets what was not committed.
pub(super) struct Writer<S> {
    writer: IndexWriter,
    shape: PhantomData<fn() -> S>,
}

impl<S: Shape> Writer<S> {
    /// Becomes the writer; refused while another process is.
    pub fn of(index: &tantivy::Index) -> Result<Writer<S>> {
        let options = IndexWriterOptions::builder()
            .num_worker_threads(1)
            .memory_budget_per_thread(HEAP_BYTES)
            .num_merge_threads(1)
            .build();
        let writer: IndexWriter = index.writer_with_options(options).context("becoming the writer of the index")?;
        let mut merging = LogMergePolicy::default();
        merging.set_min_layer_size(SMALL_SEGMENT);
        merging.set_del_docs_ratio_before_merge(MOST_DELETED);
        writer.set_merge_policy(Box::new(merging));
        Ok(Writer { writer, shape: PhantomData })
    }

    /// Takes documents out and puts their present forms in; those without one stay out.
    pub fn replace(&self, ids: &[String], documents: &[S::Document]) -> Result<()> {
        for id in ids {
            self.writer.delete_term(Term::from_field_text(S::id(), id));
        }
        for document in documents {
            self.writer
                .add_document(S::written(document))
                .with_context(|| format!("adding {} to the index", S::id_of(document)))?;
        }
        Ok(())
    }

    /// Makes all this findable and safe on disk.
    pub fn commit(&mut self, position: &Position) -> Result<()> {
        let mut prepared = self.writer.prepare_commit().context("writing the index")?;
        prepared.set_payload(&position.payload());
        prepared.commit().context("committing the index")?;
        Ok(())
    }

    /// Ends after the merges under way.
    pub fn close(self) -> Result<()> {
        self.writer.wait_merging_threads().context("merging the index")
    }
}
