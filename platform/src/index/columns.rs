//! The columns of an index as last read, opened once. To open a column and to unpack its words costs more than to find
//! most articles, and a segment never changes: what was opened is taken along when the index is read again.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use tantivy::columnar::{Column, StrColumn};
use tantivy::index::SegmentId;
use tantivy::{Searcher, SegmentReader, TantivyError};

use super::ask::Facet;
use super::schema::{COPIES, COUNTRY, ID, LANGUAGE, OUTLET_ID, SORT_AT, TERMS};

/// The columns of all segments, in the order of the searcher that they were opened for.
#[derive(Default)]
pub(super) struct Columns {
    segments: Vec<Arc<SegmentColumns>>,
}

/// The columns of one segment.
pub(super) struct SegmentColumns {
    segment: SegmentId,
    pub sort_at: Column<i64>,
    pub copies: Column<i64>,
    pub ids: StrColumn,
    country: Words,
    outlet: Words,
    language: Words,
    terms: Words,
}

/// A column of few different words.
pub(super) struct Words {
    column: Option<StrColumn>,
    words: OnceLock<Vec<String>>,
}

impl Columns {
    /// Those of a searcher; segments that were there before are not opened again.
    pub fn of(searcher: &Searcher, before: Option<&Columns>) -> tantivy::Result<Columns> {
        let known: HashMap<SegmentId, &Arc<SegmentColumns>> =
            before.into_iter().flat_map(|columns| &columns.segments).map(|one| (one.segment, one)).collect();
        let open = |reader: &SegmentReader| match known.get(&reader.segment_id()) {
            Some(opened) => Ok(Arc::clone(opened)),
            None => SegmentColumns::of(reader).map(Arc::new),
        };
        Ok(Columns { segments: searcher.segment_readers().iter().map(open).collect::<tantivy::Result<_>>()? })
    }

    /// Those of one segment, by its place in the searcher.
    pub fn segment(&self, place: u32) -> tantivy::Result<&Arc<SegmentColumns>> {
        let found = usize::try_from(place).ok().and_then(|at| self.segments.get(at));
        found.ok_or_else(|| TantivyError::InternalError(format!("segment {place} has no columns")))
    }
}

impl SegmentColumns {
    fn of(reader: &SegmentReader) -> tantivy::Result<SegmentColumns> {
        let columns = reader.fast_fields();
        let words = |name| columns.str(name).map(|column| Words { column, words: OnceLock::new() });
        Ok(SegmentColumns {
            segment: reader.segment_id(),
            sort_at: columns.i64(SORT_AT)?,
            copies: columns.i64(COPIES)?,
            ids: columns
                .str(ID)?
                .ok_or_else(|| TantivyError::SchemaError("the index has no identifiers".to_owned()))?,
            country: words(COUNTRY)?,
            outlet: words(OUTLET_ID)?,
            language: words(LANGUAGE)?,
            terms: words(TERMS)?,
        })
    }

    /// The column whose values a facet counts.
    pub fn words(&self, facet: Facet) -> &Words {
        match facet {
            Facet::Country => &self.country,
            Facet::Outlet => &self.outlet,
            Facet::Language => &self.language,
            Facet::Term => &self.terms,
        }
    }

    /// The identifiers of these ordinals, which must be in order.
    pub fn ids_of(&self, ordinals: &[u64]) -> tantivy::Result<Vec<String>> {
        texts(&self.ids, ordinals)
    }
}

impl Words {
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
fn texts(column: &StrColumn, ordinals: &[u64]) -> tantivy::Result<Vec<String>> {
    let mut texts = Vec::with_capacity(ordinals.len());
    let found = column
        .dictionary()
        .sorted_ords_to_term_cb(ordinals, |bytes| texts.push(String::from_utf8_lossy(bytes).into_owned()))?;
    if !found || texts.len() != ordinals.len() {
        return Err(TantivyError::InternalError("a column names a word that its dictionary has not".to_owned()));
    }
    Ok(texts)
}
