//! What of a record goes into the search index, and the list of records found by it.

use std::collections::BTreeSet;
use std::sync::Arc;

use anyhow::Result;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use platform::db::Db;
use platform::follow::{self, Change};
use platform::index::{self, Documents, Narrowing, RecordDocument, Said};
use platform::node::Node;
use platform::room::Disagreement;
use platform::words::{Lang, Speech, Words};
use tokio::sync::watch;

use crate::body::Body;
use crate::files;
use crate::kind::{Field, Form, Kind, Shown};
use crate::shape::Kinds;
use crate::store::{Record, Records, State, derive};
use crate::value::{Statement, Value};
use crate::vocabulary::Vocabularies;

/// A search index this many changes behind is not asked whether records are among them.
const MOST_BEHIND: i64 = 5000;

/// Records as index documents.
pub struct RecordDocuments {
    given: Vec<&'static Kind>,
    kinds: Option<Arc<Kinds>>,
    words: Words,
    speeches: Vec<Speech>,
}

impl RecordDocuments {
    /// With all kinds of a node.
    pub fn of(node: &Node) -> RecordDocuments {
        RecordDocuments {
            given: node.contributions.all::<&'static Kind>().iter().map(|kind| **kind).collect(),
            kinds: Kinds::of(&node.contributions),
            words: node.words.clone(),
            speeches: Lang::ALL.into_iter().map(|lang| node.words.speak(lang)).collect(),
        }
    }

    /// The kinds as they are now.
    fn kinds(&self) -> Vec<&'static Kind> {
        let given = self.given.clone();
        match &self.kinds {
            Some(kinds) => kinds.all(given),
            None => given,
        }
    }

    async fn touched(&self, db: &Db, changes: &[Change]) -> Result<Vec<String>> {
        let of_kind = |kind: &'static str| changes.iter().filter(move |c| c.kind == kind).map(|c| c.record.clone());
        let mut touched: BTreeSet<String> = of_kind("record").collect();
        // what a field is called, and who sees it, is part of every record of its kind
        for kind in of_kind("kind").collect::<BTreeSet<_>>() {
            if let Some(kinds) = &self.kinds {
                kinds.read(db, &self.words, &self.given).await?;
            }
            let rows: Vec<(String,)> =
                db.all("SELECT id FROM record WHERE kind = $1 AND state = $2", (kind, State::Published.word())).await?;
            touched.extend(rows.into_iter().map(|(id,)| id));
        }
        // the labels of a term are words of the records that have it, and so is what it is part of
        for vocabulary in of_kind("vocabulary").collect::<BTreeSet<_>>() {
            for field in self.fields_of(&vocabulary) {
                let rows: Vec<(String,)> =
                    db.all("SELECT DISTINCT record_id FROM record_value WHERE field = $1", (field,)).await?;
                touched.extend(rows.into_iter().map(|(id,)| id));
            }
        }
        Ok(touched.into_iter().collect())
    }

    /// The fields, as lists are narrowed by them, that have terms of a vocabulary.
    fn fields_of(&self, vocabulary: &str) -> BTreeSet<String> {
        let has = |field: &Field| matches!(field.form, Form::Term(name) | Form::Word(name) if name == vocabulary);
        let fields = self.kinds().into_iter().flat_map(|kind| kind.fields);
        let names = fields.flat_map(|field| match field.form {
            Form::Parts(parts) => {
                parts.iter().filter(|part| has(part)).map(|part| format!("{}.{}", field.name, part.name)).collect()
            }
            _ if has(field) => vec![field.name.to_owned()],
            _ => Vec::new(),
        });
        names.collect()
    }

    async fn load_all(&self, db: &Db, ids: &[String]) -> Result<Vec<RecordDocument>> {
        let (vocabularies, kinds) = (Vocabularies::load(db).await?, self.kinds());
        let records = Records::of(db).several(ids).await?;
        let mut files = files::indexed(db, ids).await?;
        let document = |record: &Record| {
            self.document(&kinds, record, &vocabularies, files.remove(&record.id).unwrap_or_default())
        };
        Ok(records.iter().map(document).collect())
    }

    fn document(
        &self,
        kinds: &[&'static Kind],
        record: &Record,
        vocabularies: &Vocabularies,
        files: Vec<Said>,
    ) -> RecordDocument {
        let document = RecordDocument {
            id: record.id.clone(),
            kind: record.kind.clone(),
            title: record.title.clone(),
            created_at: record.created_at,
            ..RecordDocument::default()
        };
        let Some(kind) = kinds.iter().find(|kind| kind.name == record.kind) else {
            return document;
        };
        let (names, mut texts) = words(kind, &record.body, vocabularies, &self.speeches);
        if let Some(readers) = kind.readers_of_files(&record.body) {
            texts.extend(files::shown(files, readers));
        }
        let values = derive::values(kind, &record.body, vocabularies)
            .into_iter()
            .map(|((field, value), shown)| Narrowing { field, value, members: shown == Shown::Members });
        let ahead = kind.is_ahead(&record.body);
        RecordDocument { ahead, names, texts, values: values.collect(), ..document }
    }
}

impl Documents<RecordDocument> for RecordDocuments {
    fn affected<'a>(&'a self, db: &'a Db, changes: &'a [Change]) -> BoxFuture<'a, Result<Vec<String>>> {
        self.touched(db, changes).boxed()
    }

    fn load<'a>(&'a self, db: &'a Db, ids: &'a [String]) -> BoxFuture<'a, Result<Vec<RecordDocument>>> {
        self.load_all(db, ids).boxed()
    }

    fn all_ids<'a>(&'a self, db: &'a Db, after: Option<&'a str>, limit: usize) -> BoxFuture<'a, Result<Vec<String>>> {
        async move {
            let rows: Vec<(String,)> = db
                .all(
                    "SELECT id FROM record WHERE id > $1 AND state = $2 ORDER BY id LIMIT $3",
                    (after.unwrap_or_default(), State::Published.word(), limit),
                )
                .await?;
            Ok(rows.into_iter().map(|(id,)| id).collect())
        }
        .boxed()
    }
}

/// The names of a record, and all other words that are said of it. What the program knows by a code (terms, countries,
/// choices) is said in the words of these languages.
pub(crate) fn words(
    kind: &Kind,
    body: &Body,
    vocabularies: &Vocabularies,
    speeches: &[Speech],
) -> (Vec<Said>, Vec<Said>) {
    let (mut names, mut texts) = (Vec::new(), Vec::new());
    for field in kind.fields {
        for statement in body.all(field.name) {
            let members = statement.shown.max(field.shown) == Shown::Members;
            let to = if field.name == kind.title { &mut names } else { &mut texts };
            for (text, lang) in said(kind, field, statement, vocabularies, speeches) {
                to.push(Said { text, lang, members });
            }
        }
    }
    (names, texts)
}

fn said(
    kind: &Kind,
    field: &Field,
    statement: &Statement,
    vocabularies: &Vocabularies,
    speeches: &[Speech],
) -> Vec<(String, Option<String>)> {
    let in_words = |field: &Field, text: &str| -> Vec<(String, Option<String>)> {
        let in_each = |label: &dyn Fn(&Speech) -> String| {
            speeches.iter().map(|speech| (label(speech), Some(speech.lang().code().to_owned()))).collect()
        };
        match &field.form {
            Form::Term(name) => in_each(&|speech| vocabularies.label(name, text, speech.lang().code())),
            Form::Word(name) if vocabularies.find(name, text).is_some() => {
                in_each(&|speech| vocabularies.label(name, text, speech.lang().code()))
            }
            Form::Country => in_each(&|speech| speech.country(text)),
            Form::Language => in_each(&|speech| speech.language(text)),
            Form::Choice(_) => in_each(&|speech| speech.t(&kind.key(&format!("choice-{}-{text}", field.name)))),
            Form::Record(_) => Vec::new(),
            _ => vec![(text.to_owned(), statement.lang.clone())],
        }
    };
    let mut found = match (&statement.value, &field.form) {
        (Value::Text(text), _) => in_words(field, text),
        (Value::Parts(parts), Form::Parts(fields)) => {
            let parts = fields.iter().filter_map(|part| Some((part, parts.get(part.name)?)));
            parts.filter(|(_, text)| !text.is_empty()).flat_map(|(part, text)| in_words(part, text)).collect()
        }
        (Value::Record(_) | Value::Parts(_), _) => Vec::new(),
    };
    found.extend(statement.note.clone().map(|note| (note, statement.lang.clone())));
    found
}

/// Keeps the search index of records until `stop` turns true.
pub async fn keep_index(node: Arc<Node>, stop: watch::Receiver<bool>) {
    let documents = Arc::new(RecordDocuments::of(&node));
    index::follow_until(node.record_index.clone(), node.db.clone(), documents, stop).await;
}

/// Brings the search index of records to the end of the log: see [`platform::index::catch_up`].
pub async fn catch_up_index(node: &Arc<Node>) -> Result<()> {
    let documents = Arc::new(RecordDocuments::of(node));
    index::catch_up(node.record_index.clone(), node.db.clone(), documents, node.stopping()).await
}

/// Builds the search index of records anew. Only when nobody keeps it: see [`platform::index::rebuild`].
pub async fn rebuild_index(node: &Node, said: impl FnMut(u64, u64)) -> Result<()> {
    index::rebuild(&node.record_index, &node.db, &RecordDocuments::of(node), said).await
}

/// Does the search index hold all records that there are, as they are now known to be?
pub(crate) async fn knows_all(node: &Node) -> Result<bool> {
    let position = node.record_index.position().await;
    // one that is ahead is of another database
    if !(0..=MOST_BEHIND).contains(&follow::head(&node.db).await?.saturating_sub(position)) {
        return Ok(false);
    }
    let newer: Option<(i64,)> = node
        .db
        .maybe(
            "SELECT n FROM change WHERE n > $1 AND kind IN ('record', 'vocabulary', 'kind') ORDER BY n LIMIT 1",
            (position,),
        )
        .await?;
    Ok(newer.is_none())
}

/// How many changes of the log are not in the search index of records, where any concerns a record; 0 where none does.
pub async fn index_behind(node: &Node) -> Result<i64> {
    node.record_index.behind(&node.db, &RecordDocuments::of(node)).await
}

/// Records that are not in the index, and those that are only there. While somebody keeps the index it may be a moment
/// behind: that is no disagreement.
pub async fn check_index(node: &Node) -> Result<Vec<Disagreement>> {
    let (missing, foreign) = node.record_index.differences(&node.db, &RecordDocuments::of(node)).await?;
    let say = |code, record: String, says: &str| Disagreement { code, record, says: says.to_owned(), mendable: true };
    let missing = missing.into_iter().map(|id| say("not-in-record-index", id, "the record is not in the search index"));
    let foreign = foreign
        .into_iter()
        .map(|id| say("only-in-record-index", id, "the search index has a record that is not shown"));
    Ok(missing.chain(foreign).collect())
}
