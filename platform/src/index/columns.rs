//! The columns of an index as last read, opened once. To open a column and to unpack its words costs more than to find
//! most articles, and a segment never changes: what was opened is taken along when the index is read again.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use tantivy::columnar::{Column, StrColumn};
use tantivy::fastfield::FastFieldReaders;
use tantivy::index::SegmentId;
use tantivy::{Searcher, SegmentReader, TantivyError};

use super::schema::{COPIES, COUNTRY, ID, LANGUAGE, OUTLET_ID, SORT_AT, TERMS, TRAITS};

/// The columns of all segments, in the order of the searcher that they were opened for.
pub(super) struct Columns<C> {
    segments: Vec<(SegmentId, Arc<C>)>,
}

/// The columns of one segment of articles.
pub struct SegmentColumns {
    pub sort_at: Column<i64>,
    pub copies: Column<i64>,
    pub ids: StrColumn,
    pub country: Arc<Words>,
    pub outlet: Arc<Words>,
    pub language: Arc<Words>,
    pub terms: Arc<Words>,
    pub traits: Arc<Words>,
}

/// A column of few different words.
pub struct Words {
    column: Option<StrColumn>,
    words: OnceLock<Vec<String>>,
}

impl<C> Columns<C> {
    /// Those of a searcher; segments that were there before are not opened again.
    pub fn of(
        searcher: &Searcher,
        before: Option<&Columns<C>>,
        opened: impl Fn(&SegmentReader) -> tantivy::Result<C>,
    ) -> tantivy::Result<Columns<C>> {
        let known: HashMap<SegmentId, &Arc<C>> =
            before.into_iter().flat_map(|columns| &columns.segments).map(|(segment, one)| (*segment, one)).collect();
        let open = |reader: &SegmentReader| {
            let columns = match known.get(&reader.segment_id()) {
                Some(columns) => Arc::clone(columns),
                None => Arc::new(opened(reader)?),
            };
            Ok((reader.segment_id(), columns))
        };
        Ok(Columns { segments: searcher.segment_readers().iter().map(open).collect::<tantivy::Result<_>>()? })
    }

    /// Those of one segment, by its place in the searcher.
    pub fn segment(&self, place: u32) -> tantivy::Result<&Arc<C>> {
        let found = usize::try_from(place).ok().and_then(|at| self.segments.get(at));
        found
            .map(|(_, columns)| columns)
            .ok_or_else(|| TantivyError::InternalError(format!("segment {place} has no columns")))
    }
}

impl SegmentColumns {
    pub(super) fn of(reader: &SegmentReader) -> tantivy::Result<SegmentColumns> {
        let columns = reader.fast_fields();
        let words = |name| columns.str(name).map(Words::of).map(Arc::new);
        Ok(SegmentColumns {
            sort_at: columns.i64(SORT_AT)?,
            copies: columns.i64(COPIES)?,
            ids: required(columns, ID)?,
            country: words(COUNTRY)?,
            outlet: words(OUTLET_ID)?,
            language: words(LANGUAGE)?,
            terms: words(TERMS)?,
            traits: words(TRAITS)?,
        })
    }
}

/// A column that every segment has.
pub(super) fn required(columns: &FastFieldReaders, name: &str) -> tantivy::Result<StrColumn> {
    columns.str(name)?.ok_or_else(|| TantivyError::SchemaError(format!("the index has no column {name}")))
}

impl Words {
    /// Over a column; none where no document of the segment has any.
    pub(super) fn of(column: Option<StrColumn>) -> Words {
        Words { column, words: OnceLock::new() }
    }

    /// The numbers of the words of each document; none where no document of the segment has any.
    pub fn ordinals(&self) -> Option<&Column<u64>> {
        self.column.as_ref().map(|column| column.ords())
    }

    /// How many different words there are.
    pub fn len(&self) -> usize {
        self.column.as_ref().map_or(0, |column| column.num_terms())
    }

    /// All words, each at the place of its number.
    pub fn words(&self) -> tantivy::Result<&[String]> {
        if let Some(words) = self.words.get() {
            return Ok(words);
        }
        let all: Vec<u64> = (0..).take(self.len()).collect();
        let words = self.column.as_ref().map_or_else(|| Ok(Vec::new()), |column| texts(column, &all))?;
        Ok(self.words.get_or_init(|| words))
    }
}

/// Texts of ordinals in order: each block of the dictionary is unpacked once for all of them.
pub(super) fn texts(column: &StrColumn, ordinals: &[u64]) -> tantivy::Result<Vec<String>> {
    let mut texts = Vec::with_capacity(ordinals.len());
    let found = column
        .dictionary()
        .sorted_ords_to_term_cb(ordinals, |bytes| texts.push(String::from_utf8_lossy(bytes).into_owned()))?;
    if !found || texts.len() != ordinals.len() {
        return Err(TantivyError::InternalError("a column names a word that its dictionary has not".to_owned()));
    }
    Ok(texts)
}
