//! The fields of the index of records, its columns, and a record written into them.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, LazyLock, PoisonError, RwLock};

use tantivy::columnar::{Column, StrColumn};
use tantivy::fastfield::FastFieldReaders;
use tantivy::schema::{FAST, Field, JsonObjectOptions, OwnedValue, STRING, Schema};
use tantivy::{DocId, SegmentReader, TantivyDocument};

use super::answers::Answers;
use super::{AHEAD, KIND, RecordDocument, Said};
use crate::index::ask::Spot;
use crate::index::columns::{Words, required};
use crate::index::counts::Counted;
use crate::index::inflect::{TONGUES, Tongue};
use crate::index::order::{Order, Ordered};
use crate::index::schema::{ID, stems, with_places};
use crate::index::shape::Shape;
use crate::text::fold;

const NAME: &str = "name";
const CREATED_AT: &str = "created_at";
const COUNTED: [&str; 2] = ["counted", "members_counted"];
/// Longest name that records are put in order by, in characters.
const LONGEST_NAME: usize = 200;
/// Between a name and the identifier behind it; sorts before all that is in names.
const BEHIND_NAME: char = '\t';

/// The index of records.
pub struct RecordShape;

/// The fields; of those in pairs the first is for everybody, the second for members.
pub(super) struct Fields {
    id: Field,
    /// Folded name and identifier, to sort by.
    name: Field,
    created_at: Field,
    pub title: Spot,
    pub texts: [Spot; 2],
    /// `field=value`.
    pub values: [Field; 2],
    /// A column for each field whose values are counted.
    counted: [Field; 2],
}

fn built() -> (Schema, Fields) {
    let mut builder = Schema::builder();
    let mut spot = |name: &str| Spot {
        folded: builder.add_text_field(name, with_places()),
        stems: TONGUES.map(|tongue| builder.add_text_field(&format!("{name}_{}", tongue.code()), stems(tongue))),
    };
    let (title, texts) = (spot("title"), [spot("text"), spot("members_text")]);
    let fields = Fields {
        title,
        texts,
        id: builder.add_text_field(ID, STRING | FAST),
        name: builder.add_text_field(NAME, FAST),
        created_at: builder.add_i64_field(CREATED_AT, FAST),
        values: ["values", "members_values"].map(|name| builder.add_text_field(name, STRING)),
        counted: COUNTED.map(|name| builder.add_json_field(name, JsonObjectOptions::default().set_fast("raw"))),
    };
    (builder.build(), fields)
}

/// Made once: each search and each record that is written asks for them.
static BUILT: LazyLock<(Schema, Fields)> = LazyLock::new(built);

/// The fields, always the same.
pub(super) fn fields() -> &'static Fields {
    &BUILT.1
}

impl Shape for RecordShape {
    type Document = RecordDocument;
    type Columns = RecordColumns;
    type Kept = Answers;
    const FORMAT: u32 = 3;
    // a record may carry the text of long files
    const AT_ONCE: usize = 25;

    fn schema() -> Schema {
        BUILT.0.clone()
    }

    fn id() -> Field {
        fields().id
    }

    fn id_of(document: &RecordDocument) -> &str {
        &document.id
    }

    fn written(from: &RecordDocument) -> TantivyDocument {
        let fields = fields();
        let mut to = TantivyDocument::new();
        to.add_text(fields.id, &from.id);
        let name = fold(&from.title);
        let name = if from.ahead { format!("{AHEAD}{name}") } else { name };
        to.add_text(fields.name, by_name(&name, &from.id));
        to.add_i64(fields.created_at, from.created_at);
        for said in &from.names {
            // a name for members only is no name to find by for others
            let spot = if said.members { fields.texts[1] } else { fields.title };
            say(&mut to, spot, said);
        }
        for said in &from.texts {
            say(&mut to, fields.texts[usize::from(said.members)], said);
        }
        let mut counted: [BTreeMap<String, Vec<OwnedValue>>; 2] = Default::default();
        let mut count = |members: bool, field: &str, value: &str| {
            counted[usize::from(members)].entry(path(field)).or_default().push(OwnedValue::Str(value.to_owned()));
        };
        to.add_text(fields.values[0], exact(KIND, &from.kind));
        count(false, KIND, &from.kind);
        for one in &from.values {
            to.add_text(fields.values[usize::from(one.members)], exact(&one.field, &one.value));
            count(one.members, &one.field, &one.value);
        }
        for (field, values) in fields.counted.into_iter().zip(counted) {
            let values = values.into_iter().map(|(name, values)| (name, OwnedValue::Array(values)));
            to.add_object(field, values.collect());
        }
        to
    }

    fn columns(reader: &SegmentReader) -> tantivy::Result<RecordColumns> {
        let columns = reader.fast_fields();
        Ok(RecordColumns {
            ids: required(columns, ID)?,
            names: required(columns, NAME)?,
            created_at: columns.i64(CREATED_AT)?,
            all: columns.clone(),
            counted: RwLock::default(),
        })
    }
}

/// A value as it is narrowed by.
pub(super) fn exact(field: &str, value: &str) -> String {
    format!("{field}={value}")
}

/// A folded name and an identifier as the word of the column of names.
pub(super) fn by_name(folded: &str, id: &str) -> String {
    let name: String = folded.chars().filter(|c| !c.is_control()).take(LONGEST_NAME).collect();
    format!("{name}{BEHIND_NAME}{id}")
}

/// Name and identifier of a word of the column of names; what is none is an identifier.
pub(super) fn id_of_name(word: &str) -> (&str, &str) {
    word.rsplit_once(BEHIND_NAME).unwrap_or(("", word))
}

/// A field's name as that of a column: a dot would part it.
fn path(field: &str) -> String {
    field.replace('.', "/")
}

fn say(to: &mut TantivyDocument, spot: Spot, said: &Said) {
    to.add_text(spot.folded, &said.text);
    let own = said.lang.as_deref().map(Tongue::of);
    for (tongue, field) in TONGUES.into_iter().zip(spot.stems) {
        // what may be in any language is found in the forms of each
        if own.is_none_or(|own| own == Some(tongue)) {
            to.add_text(field, &said.text);
        }
    }
}

/// The columns of one segment of records.
pub struct RecordColumns {
    ids: StrColumn,
    names: StrColumn,
    created_at: Column<i64>,
    all: FastFieldReaders,
    /// Those that were counted before.
    counted: RwLock<HashMap<CountedField, Arc<Words>>>,
}

/// A field whose values are counted.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CountedField {
    /// Its name.
    pub name: String,
    /// Those that only members see?
    pub members: bool,
}

impl Ordered for RecordColumns {
    fn names(&self, order: Order) -> &StrColumn {
        if order == Order::Name { &self.names } else { &self.ids }
    }

    fn numbers(&self, order: Order, doc: DocId) -> (i64, i64) {
        let first = match order {
            Order::Newest => self.created_at.first(doc).unwrap_or_default(),
            Order::Name | Order::Best | Order::MostCopied => 0,
        };
        (first, 0)
    }
}

impl Counted<CountedField> for RecordColumns {
    fn words(&self, field: &CountedField) -> tantivy::Result<Arc<Words>> {
        if let Some(known) = self.counted.read().unwrap_or_else(PoisonError::into_inner).get(field) {
            return Ok(Arc::clone(known));
        }
        let column = format!("{}.{}", COUNTED[usize::from(field.members)], path(&field.name));
        let words = Arc::new(Words::of(self.all.str(&column)?));
        self.counted.write().unwrap_or_else(PoisonError::into_inner).insert(field.clone(), Arc::clone(&words));
        Ok(words)
    }
}
