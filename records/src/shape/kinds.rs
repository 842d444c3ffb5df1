//! The kinds of records as they are now: those of the rooms with what was added to them, and those of their own.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::{Duration, Instant};

use anyhow::Result;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use platform::db::Db;
use platform::node::Node;
use platform::room::{Contributions, Export, Import, Remembers};
use platform::words::{Added, Words};

use super::definition::{
    Definition, Editors, Labels, OWN_HOME, OWN_KIND, OwnChoice, OwnField, OwnKind, OwnPart, form_of, leaked,
};
use super::store::{Shapes, VOCABULARY};
use crate::actions::{EDIT_REGISTERS, EDIT_REGISTERS_CLOSED, EDIT_REGISTERS_RETIRED};
use crate::exchange::KindExchange;
use crate::kind::{Field, Form, Kind, Rules, Shown, always};
use crate::published::{Published, PublishedKind};
use crate::shelf::{Facet, SearchPlace, Shelf};

/// How long what another process changed may stay unknown to this one.
const LOOK: Duration = Duration::from_secs(1);
/// What every record of a kind of their own says: what it is called, what it is, where.
const OWN_FIELDS: [Field; 3] = [
    Field::new("name", Form::Tongues).required().many(),
    Field::new("about", Form::Tongues).many(),
    Field::new("country", Form::Country).many(),
];

/// The kinds of a node.
#[derive(Default)]
pub struct Kinds {
    now: RwLock<Arc<Shape>>,
    looked: Mutex<Option<Instant>>,
}

/// What definitions make. Kinds live as long as the program: one that was made is made anew only where its definition
/// changed.
#[derive(Default)]
struct Shape {
    number: i64,
    definitions: BTreeMap<String, Definition>,
    kinds: BTreeMap<String, &'static Kind>,
    /// Those of their own, as anybody may take them away.
    published: Vec<PublishedKind>,
    shelves: Mutex<HashMap<&'static str, &'static Shelf>>,
}

impl Kinds {
    /// Those of a program; none where no room keeps records.
    pub(crate) fn of(contributions: &Contributions) -> Option<Arc<Kinds>> {
        contributions.all::<Kinds>().into_iter().next()
    }

    /// The kinds that rooms gave as they are now, then those of their own.
    pub(crate) fn all(&self, given: Vec<&'static Kind>) -> Vec<&'static Kind> {
        let shape = self.shape();
        given.into_iter().map(|kind| shape.kinds.get(kind.name).copied().unwrap_or(kind)).chain(shape.own()).collect()
    }

    /// Those of their own.
    pub fn own(&self) -> Vec<&'static Kind> {
        self.shape().own().collect()
    }

    /// What was added to a kind.
    pub fn definition(&self, name: &str) -> Definition {
        self.shape().definitions.get(name).cloned().unwrap_or_default()
    }

    /// The list of a kind of their own, by the rest of its name.
    pub(crate) fn own_shelf(&self, word: &str) -> Option<&'static Shelf> {
        let shape = self.shape();
        let kind = shape.own().find(|kind| kind.name.strip_prefix(OWN_KIND) == Some(word))?;
        Some(shape.shelf(kind.home, || Shelf {
            path: kind.home,
            kinds: Vec::leak(vec![kind]),
            words: leaked(&format!("records-{}-shelf-{{}}", kind.name)),
            facets: Vec::leak(shape.facets(kind)),
        }))
    }

    /// A list that a room shows, with what was added to its kinds.
    pub(crate) fn shelf(&self, shelf: &'static Shelf) -> &'static Shelf {
        let shape = self.shape();
        if !shelf.kinds.iter().any(|kind| shape.kinds.contains_key(kind.name)) {
            return shelf;
        }
        let now = |kind: &'static Kind| shape.kinds.get(kind.name).copied().unwrap_or(kind);
        shape.shelf(shelf.path, || {
            let facets = shelf.facets.iter().map(|facet| Facet { kind: now(facet.kind), ..*facet });
            let added = shelf.kinds.iter().flat_map(|kind| shape.facets(now(kind)));
            Shelf {
                path: shelf.path,
                kinds: Vec::leak(shelf.kinds.iter().map(|kind| now(kind)).collect()),
                words: shelf.words,
                facets: Vec::leak(facets.chain(added).collect()),
            }
        })
    }

    /// Reads what is in force, where anything changed. `given` are the kinds of rooms; the words go to `to`.
    pub(crate) async fn read(&self, db: &Db, to: &Words, given: &[&'static Kind]) -> Result<()> {
        let number = Shapes::number(db).await?;
        let before = self.shape();
        if before.number != number {
            let definitions = Shapes::all(db).await?;
            let kinds = made(&before, &definitions, given);
            to.add(words(&definitions, &kinds));
            let published = kinds.values().copied().filter(|kind| is_own(kind)).map(published).collect();
            let shape = Shape { number, definitions, kinds, published, shelves: Mutex::default() };
            *self.now.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(shape);
        }
        *self.looked.lock().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now());
        Ok(())
    }

    /// The same of a node, at once: what was just changed is in force with the next request.
    pub async fn read_of(&self, node: &Node) -> Result<()> {
        let given: Vec<&'static Kind> = node.contributions.all::<&'static Kind>().iter().map(|kind| **kind).collect();
        self.read(&node.db, &node.words, &given).await
    }

    fn shape(&self) -> Arc<Shape> {
        Arc::clone(&self.now.read().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Remembers for Kinds {
    fn look<'a>(&'a self, node: &'a Node) -> BoxFuture<'a, Result<()>> {
        async move {
            let looked = *self.looked.lock().unwrap_or_else(PoisonError::into_inner);
            if looked.is_some_and(|at| at.elapsed() < LOOK) {
                return Ok(());
            }
            self.read_of(node).await
        }
        .boxed()
    }
}

impl Shape {
    fn own(&self) -> impl Iterator<Item = &'static Kind> {
        self.kinds.values().copied().filter(|kind| is_own(kind))
    }

    fn shelf(&self, path: &'static str, make: impl FnOnce() -> Shelf) -> &'static Shelf {
        let mut shelves = self.shelves.lock().unwrap_or_else(PoisonError::into_inner);
        shelves.entry(path).or_insert_with(|| Box::leak(Box::new(make())))
    }

    /// The added fields of a kind by which its list is narrowed.
    fn facets(&self, kind: &'static Kind) -> Vec<Facet> {
        let added = self.definitions.get(kind.name).map(|definition| definition.fields.as_slice()).unwrap_or_default();
        let narrows = added.iter().filter(|field| field.narrows && !field.retired);
        narrows
            .filter_map(|field| kind.field(&field.name))
            .map(|field| Facet { parameter: field.name, kind, field: field.name })
            .collect()
    }
}

fn is_own(kind: &Kind) -> bool {
    kind.name.starts_with(OWN_KIND)
}

fn published(kind: &'static Kind) -> PublishedKind {
    let [title, about] = ["title", "lede"].map(|what| leaked(&format!("records-{}-shelf-{what}", kind.name)));
    PublishedKind { kind, room: "own", title, about }
}

/// The kinds that definitions make.
fn made(
    before: &Shape,
    definitions: &BTreeMap<String, Definition>,
    given: &[&'static Kind],
) -> BTreeMap<String, &'static Kind> {
    let mut kinds = BTreeMap::new();
    for (name, definition) in definitions {
        let known = before.kinds.get(name).filter(|_| before.definitions.get(name) == Some(definition));
        let base = given.iter().find(|kind| kind.name == *name);
        let kind = match (known, &definition.own, base) {
            (Some(known), ..) => *known,
            (None, Some(own), None) => own_kind(name, own, &definition.fields),
            (None, None, Some(base)) if !definition.fields.is_empty() => extended(base, &definition.fields),
            // of a room that this program does not have, or the name of a vocabulary
            _ => continue,
        };
        kinds.insert(name.clone(), kind);
    }
    kinds
}

fn extended(base: &'static Kind, added: &[OwnField]) -> &'static Kind {
    let fields = base.fields.iter().copied().chain(added.iter().filter_map(field));
    Box::leak(Box::new(Kind { fields: Vec::leak(fields.collect()), ..*base }))
}

fn own_kind(name: &str, own: &OwnKind, added: &[OwnField]) -> &'static Kind {
    let (name, word) = (leaked(name), name.strip_prefix(OWN_KIND).unwrap_or(name));
    let fields = OWN_FIELDS.into_iter().chain(added.iter().filter_map(field));
    Box::leak(Box::new(Kind {
        name,
        files: name,
        words: leaked(&format!("records-{name}-{{}}")),
        home: leaked(&format!("{OWN_HOME}/{word}")),
        title: "name",
        summary: "about",
        beside: &["country"],
        fields: Vec::leak(fields.collect()),
        edit: match (own.retired, own.editors) {
            (true, _) => &EDIT_REGISTERS_RETIRED,
            (false, Editors::Editors) => &EDIT_REGISTERS,
            (false, Editors::Coordinators) => &EDIT_REGISTERS_CLOSED,
        },
        carries: None,
        open: always,
        rules: Rules::NONE,
    }))
}

/// None where a program of another version wrote a form that this one does not know.
fn field(added: &OwnField) -> Option<Field> {
    Some(Field {
        many: added.many,
        required: added.required && !added.retired,
        shown: if added.members { Shown::Members } else { Shown::Public },
        retired: added.retired,
        dublin_core: added.dublin_core.as_deref().map(leaked),
        ..Field::new(leaked(&added.name), form_of(added)?)
    })
}

/// The words of all that is defined, under the catalogue keys by which pages ask for them.
fn words(
    definitions: &BTreeMap<String, Definition>,
    kinds: &BTreeMap<String, &'static Kind>,
) -> HashMap<String, Added> {
    let mut words = HashMap::new();
    for (name, definition) in definitions {
        if let Some(vocabulary) = name.strip_prefix(VOCABULARY) {
            words.insert(format!("records-vocabulary-{vocabulary}"), Added::Text(definition.vocabulary.clone()));
        }
        let Some(kind) = kinds.get(name) else { continue };
        for field in &definition.fields {
            words.insert(kind.key(&format!("field-{}", field.name)), Added::Text(field.labels.clone()));
            words.insert(kind.key(&format!("back-{}", field.name)), within("records-own-back", &field.labels));
            if !field.hints.is_empty() {
                words.insert(kind.key(&format!("hint-{}", field.name)), Added::Text(field.hints.clone()));
            }
            for OwnChoice { word, labels } in &field.choices {
                words.insert(kind.key(&format!("choice-{}-{word}", field.name)), Added::Text(labels.clone()));
            }
            for OwnPart { name, labels, .. } in &field.parts {
                words.insert(kind.key(&format!("field-{name}")), Added::Text(labels.clone()));
            }
        }
        let Some(own) = &definition.own else { continue };
        let shelf = |what: &str| format!("records-{name}-shelf-{what}");
        let lede =
            if own.about.is_empty() { within("records-own-lede", &own.many) } else { Added::Text(own.about.clone()) };
        words.extend([
            (kind.key("one"), Added::Text(own.one.clone())),
            (kind.key("many"), within("records-own-many", &own.many)),
            (kind.key("new"), within("records-own-new", &own.one)),
            (kind.key("field-name"), within("records-own-field-name", &own.one)),
            (kind.key("field-about"), within("records-own-field-about", &own.one)),
            (kind.key("field-country"), within("records-own-field-country", &own.one)),
            (shelf("title"), Added::Text(own.many.clone())),
            (shelf("lede"), lede),
            (shelf("none"), within("records-own-none", &own.many)),
        ]);
    }
    words
}

/// A label within the words of a catalogue.
fn within(key: &'static str, label: &Labels) -> Added {
    Added::Within { key, label: label.clone() }
}

/// Gives the kinds to the house: what is added to those of rooms, and all that those of their own are to others.
pub(crate) fn contribute(to: &mut Contributions) {
    let kinds = Arc::new(Kinds::default());
    to.add::<dyn Remembers>(kinds.clone());
    to.add::<Kinds>(kinds.clone());
    let own = kinds.clone();
    to.add_now::<dyn Export>(move |_| {
        own.own().into_iter().map(|kind| Arc::new(KindExchange::of(kind)) as _).collect()
    });
    let own = kinds.clone();
    to.add_now::<dyn Import>(move |_| {
        own.own().into_iter().map(|kind| Arc::new(KindExchange::of(kind)) as _).collect()
    });
    let own = kinds.clone();
    to.add_now::<dyn Published>(move |_| own.shape().published.iter().map(|kind| Arc::new(*kind) as _).collect());
    to.add_now::<SearchPlace>(move |_| kinds.search_places());
}

impl Kinds {
    fn search_places(&self) -> Vec<Arc<SearchPlace>> {
        let words = self.own().into_iter().filter_map(|kind| kind.name.strip_prefix(OWN_KIND));
        let shelves = words.filter_map(|word| self.own_shelf(word));
        let place = |shelf: &Shelf| SearchPlace { path: shelf.path, title: shelf.key("title"), kinds: shelf.kinds };
        shelves.map(|shelf| Arc::new(place(shelf))).collect()
    }
}
