//! Controlled vocabularies: terms with labels in four languages, in a tree.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, OnceLock};

use anyhow::{Context, Result};
use platform::db::{Db, FromRow, Row, Tx, What};
use platform::node::Node;
use platform::text::fold;

/// Deepest that a term stands in its tree.
const MOST_DEPTH: usize = 12;

/// A term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// Its identifier within the vocabulary.
    pub id: String,
    /// Labels by language.
    pub labels: BTreeMap<String, String>,
    /// The term that it is part of.
    pub broader: Option<String>,
    /// Where it stands among its sisters.
    pub place: i64,
    /// When it was taken out of use; records that have it keep it.
    pub retired_at: Option<i64>,
}

impl Term {
    /// Its label in a language; else in Spanish, English, or its identifier.
    pub fn label(&self, lang: &str) -> &str {
        [lang, "es", "en"].iter().find_map(|code| self.labels.get(*code)).map_or(&self.id, String::as_str)
    }
}

/// A vocabulary.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    terms: Vec<Term>,
    /// Where terms stand by their labels in all languages, case and accents aside; made when it is first asked for.
    by_label: OnceLock<HashMap<String, usize>>,
}

impl Vocabulary {
    /// Its terms by place.
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }

    /// The term of an identifier.
    pub fn term(&self, id: &str) -> Option<&Term> {
        self.terms.iter().find(|term| term.id == id)
    }

    /// Adds a term, or puts it in the place of the one of its identifier.
    pub fn put(&mut self, term: Term) {
        self.by_label.take();
        match self.terms.iter_mut().find(|known| known.id == term.id) {
            Some(known) => *known = term,
            None => self.terms.push(term),
        }
    }

    /// Its terms, each behind the one that it is part of, with how deep it stands.
    pub fn in_order(&self) -> Vec<(&Term, usize)> {
        let mut found = Vec::with_capacity(self.terms.len());
        self.under(None, 0, &mut found);
        // a circle of terms hangs from nothing; they are told all the same
        for term in &self.terms {
            if !found.iter().any(|(seen, _): &(&Term, usize)| seen.id == term.id) {
                found.push((term, 0));
            }
        }
        found
    }

    fn under<'a>(&'a self, broader: Option<&str>, depth: usize, found: &mut Vec<(&'a Term, usize)>) {
        let is_top = |term: &Term| term.broader.as_deref().is_none_or(|broader| self.term(broader).is_none());
        let here = self.terms.iter().filter(|term| match broader {
            None => is_top(term),
            Some(broader) => term.broader.as_deref() == Some(broader),
        });
        for term in here {
            if depth <= MOST_DEPTH {
                found.push((term, depth));
                self.under(Some(&term.id), depth + 1, found);
            }
        }
    }

    /// The term of an identifier or of a label in any language, case and accents aside.
    pub fn find(&self, text: &str) -> Option<&Term> {
        self.term(text).or_else(|| self.terms.get(*self.by_label().get(&fold(text))?))
    }

    fn by_label(&self) -> &HashMap<String, usize> {
        self.by_label.get_or_init(|| {
            let mut places = HashMap::new();
            for (place, term) in self.terms.iter().enumerate() {
                for label in term.labels.values() {
                    places.entry(fold(label)).or_insert(place);
                }
            }
            places
        })
    }

    /// A term and all that it is part of, nearest first.
    pub fn with_broader(&self, id: &str) -> Vec<&Term> {
        let mut line: Vec<&Term> = Vec::new();
        let mut next = self.term(id);
        while let Some(term) = next.filter(|term| !line.iter().any(|seen| seen.id == term.id)) {
            line.push(term);
            next = term.broader.as_deref().and_then(|broader| self.term(broader));
        }
        line
    }
}

/// The vocabularies of the node, as they stood when they were loaded.
#[derive(Clone, Debug, Default)]
pub struct Vocabularies {
    by_name: BTreeMap<String, Vocabulary>,
}

impl Vocabularies {
    /// All of them as pages need them: read anew only where something was written since.
    pub async fn of(node: &Node) -> Result<Arc<Vocabularies>> {
        node.kept.or_find(&node.db, "vocabularies", String::new(), async || Vocabularies::load(&node.db).await).await
    }

    /// All of them.
    pub async fn load(db: &Db) -> Result<Vocabularies> {
        Ok(Vocabularies::from(db.all(ALL, ()).await?))
    }

    /// The same within a transaction.
    pub async fn load_in(tx: &mut Tx) -> Result<Vocabularies> {
        Ok(Vocabularies::from(tx.all(ALL, ()).await?))
    }

    fn from(rows: Vec<Line>) -> Vocabularies {
        let mut by_name: BTreeMap<String, Vocabulary> = BTreeMap::new();
        for Line { vocabulary, term } in rows {
            by_name.entry(vocabulary).or_default().terms.push(term);
        }
        Vocabularies { by_name }
    }

    /// The one of this name.
    pub fn get(&self, name: &str) -> Option<&Vocabulary> {
        self.by_name.get(name)
    }

    /// Their names.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.by_name.keys().map(String::as_str)
    }

    /// The term of a vocabulary that a text means, by its identifier or a label.
    pub fn find(&self, vocabulary: &str, text: &str) -> Option<&Term> {
        self.get(vocabulary)?.find(text)
    }

    /// The label of the term that a text means; the text where it means none.
    pub fn label(&self, vocabulary: &str, text: &str, lang: &str) -> String {
        self.find(vocabulary, text).map_or(text, |term| term.label(lang)).to_owned()
    }

    /// Adds a term or changes its labels, its place and what it is part of; a retired one comes into use again.
    pub async fn put(tx: &mut Tx, vocabulary: &str, term: &Term) -> Result<()> {
        tx.run(
            "INSERT INTO vocabulary_term (vocabulary, id, labels, broader, place) VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT (vocabulary, id) DO UPDATE SET labels = excluded.labels, broader = excluded.broader,
               place = excluded.place, retired_at = NULL",
            (vocabulary, &term.id, serde_json::to_string(&term.labels)?, &term.broader, term.place),
        )
        .await?;
        tx.changed("vocabulary", vocabulary, What::Changed);
        Ok(())
    }

    /// Takes a term out of use. What is said with it stays said.
    pub async fn retire(tx: &mut Tx, vocabulary: &str, id: &str, at: i64) -> Result<bool> {
        let touched = tx
            .run(
                "UPDATE vocabulary_term SET retired_at = $3 WHERE vocabulary = $1 AND id = $2 AND retired_at IS NULL",
                (vocabulary, id, at),
            )
            .await?;
        if touched > 0 {
            tx.changed("vocabulary", vocabulary, What::Changed);
        }
        Ok(touched > 0)
    }
}

const ALL: &str =
    "SELECT vocabulary, id, labels, broader, place, retired_at FROM vocabulary_term ORDER BY vocabulary, place, id";

struct Line {
    vocabulary: String,
    term: Term,
}

impl FromRow for Line {
    fn from_row(row: &mut Row) -> Result<Self> {
        let (vocabulary, id) = (row.take()?, row.take()?);
        let labels = serde_json::from_str(&row.take::<String>()?).context("reading the labels of a term")?;
        let term = Term { id, labels, broader: row.take()?, place: row.take()?, retired_at: row.take()? };
        Ok(Line { vocabulary, term })
    }
}
