//! The words that open the name of a law in each language.

use serde::{Deserialize, Serialize};

use crate::doc::Doc;
use crate::phrases::Keys;
use crate::words::Kind;

/// What a law is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LawKind {
    /// A constitution.
    Constitution,
    /// A law, act or code.
    Law,
    /// A bill.
    Bill,
    /// A decree or executive order.
    Decree,
    /// A regulation, directive, resolution or agreement of an authority.
    Regulation,
    /// A ruling or advisory opinion.
    Ruling,
    /// A treaty, convention, protocol or compact.
    Treaty,
    /// A policy or programme.
    Policy,
}

impl LawKind {
    /// Its name, as the keys have it.
    pub fn name(self) -> &'static str {
        match self {
            LawKind::Constitution => "constitution",
            LawKind::Law => "law",
            LawKind::Bill => "bill",
            LawKind::Decree => "decree",
            LawKind::Regulation => "regulation",
            LawKind::Ruling => "ruling",
            LawKind::Treaty => "treaty",
            LawKind::Policy => "policy",
        }
    }

    /// The kind that a line of the table names.
    pub(super) fn named(name: &str) -> LawKind {
        match name {
            "constitution" => LawKind::Constitution,
            "decree" | "order" => LawKind::Decree,
            "regulation" => LawKind::Regulation,
            "treaty" => LawKind::Treaty,
            "policy" | "program" => LawKind::Policy,
            _ => LawKind::Law,
        }
    }
}

/// How a law's name may go on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Head {
    pub(super) name: &'static str,
    pub(super) kind: LawKind,
    /// In words.
    pub(super) length: usize,
    /// A number may follow.
    pub(super) numbers: bool,
    /// The word ends the name, as in English.
    pub(super) ends_name: bool,
}

/// Kind; number may follow; folded words.
type Row = (LawKind, bool, &'static str);

const SPANISH: &[Row] = &[
    (LawKind::Decree, true, "decreto legislativo"),
    (LawKind::Decree, true, "decreto ejecutivo"),
    (LawKind::Decree, true, "decreto supremo"),
    (LawKind::Decree, true, "decreto ley"),
    (LawKind::Decree, true, "decreto-ley"),
    (LawKind::Decree, true, "real decreto"),
    (LawKind::Decree, true, "decreto"),
    (LawKind::Law, true, "ley organica"),
    (LawKind::Law, true, "ley"),
    (LawKind::Law, false, "codigo"),
    (LawKind::Constitution, false, "constitucion"),
    (LawKind::Constitution, false, "carta magna"),
    (LawKind::Regulation, true, "acuerdo gubernativo"),
    (LawKind::Regulation, true, "acuerdo ministerial"),
    (LawKind::Regulation, true, "acuerdo ejecutivo"),
    (LawKind::Regulation, true, "reglamento"),
    (LawKind::Regulation, true, "resolucion"),
    (LawKind::Regulation, true, "directiva"),
    (LawKind::Regulation, true, "ordenanza"),
    (LawKind::Ruling, true, "sentencia"),
    (LawKind::Ruling, true, "opinion consultiva"),
    (LawKind::Policy, true, "conpes"),
    (LawKind::Law, false, "estatuto"),
    (LawKind::Treaty, false, "convencion"),
    (LawKind::Treaty, true, "convenio"),
    (LawKind::Treaty, false, "pacto"),
    (LawKind::Treaty, false, "protocolo"),
    (LawKind::Treaty, false, "tratado"),
];

const PORTUGUESE: &[Row] = &[
    (LawKind::Law, true, "lei complementar"),
    (LawKind::Law, true, "lei"),
    (LawKind::Decree, true, "decreto-lei"),
    (LawKind::Decree, true, "decreto"),
    (LawKind::Decree, true, "medida provisoria"),
    (LawKind::Regulation, true, "portaria interministerial"),
    (LawKind::Regulation, true, "portaria"),
    (LawKind::Regulation, true, "resolucao normativa"),
    (LawKind::Regulation, true, "resolucao"),
    (LawKind::Law, false, "codigo"),
    (LawKind::Constitution, false, "constituicao"),
    (LawKind::Law, false, "estatuto"),
    (LawKind::Treaty, true, "convencao"),
    (LawKind::Treaty, false, "pacto"),
    (LawKind::Treaty, false, "protocolo"),
    (LawKind::Treaty, false, "tratado"),
];

const FRENCH: &[Row] = &[
    (LawKind::Law, true, "loi"),
    (LawKind::Decree, true, "decret"),
    (LawKind::Regulation, true, "directive"),
    (LawKind::Regulation, true, "arrete"),
    (LawKind::Regulation, true, "resolution"),
    (LawKind::Regulation, false, "reglement"),
    (LawKind::Constitution, false, "constitution"),
    (LawKind::Treaty, true, "convention"),
    (LawKind::Treaty, false, "pacte"),
    (LawKind::Treaty, false, "protocole"),
    (LawKind::Treaty, false, "traite"),
];

const ENGLISH: &[Row] = &[
    (LawKind::Law, true, "public law"),
    (LawKind::Decree, true, "executive order"),
    (LawKind::Law, true, "law"),
    (LawKind::Decree, true, "decree"),
    (LawKind::Law, true, "proposition"),
    (LawKind::Regulation, true, "resolution"),
    (LawKind::Regulation, true, "directive"),
    (LawKind::Treaty, true, "convention"),
    (LawKind::Treaty, true, "ilo convention"),
    (LawKind::Constitution, false, "constitution"),
];

/// Words that end an English name, with what it then is.
const ENGLISH_ENDS: &[(&str, LawKind)] = &[
    ("act", LawKind::Law),
    ("code", LawKind::Law),
    ("treaty", LawKind::Treaty),
    ("convention", LawKind::Treaty),
    ("protocol", LawKind::Treaty),
    ("constitution", LawKind::Constitution),
    ("amendment", LawKind::Constitution),
];

/// Links within names of laws.
pub(super) fn is_link(key: &str) -> bool {
    matches!(
        key,
        "de" | "del"
            | "la"
            | "las"
            | "los"
            | "el"
            | "y"
            | "e"
            | "contra"
            | "para"
            | "por"
            | "sobre"
            | "en"
            | "a"
            | "al"
            | "una"
            | "un"
            | "da"
            | "do"
            | "das"
            | "dos"
            | "du"
            | "des"
            | "l'"
            | "d'"
            | "et"
            | "sur"
            | "pour"
            | "relative"
            | "aux"
            | "o"
            | "of"
            | "the"
            | "and"
            | "on"
            | "for"
            | "against"
            | "su"
            | "sus"
            | "em"
            | "como"
            | "hacia"
            | "entre"
            | "com"
            | "con"
    )
}

/// The word at a place that opens the name of a law.
pub(super) fn head_at(keys: &Keys<'_>, doc: &Doc<'_>, at: usize) -> Option<Head> {
    let word = doc.word(at);
    if word.kind != Kind::Word {
        return None;
    }
    let rows = match doc.lexicon.language {
        "es" => SPANISH,
        "pt" => PORTUGUESE,
        "fr" => FRENCH,
        _ => ENGLISH,
    };
    let key = keys.at(at);
    let opening = rows.iter().find(|row| {
        row.2 == key
            || row
                .2
                .strip_prefix(key)
                .and_then(|rest| rest.strip_prefix(' '))
                .is_some_and(|rest| rest == keys.at(at + 1))
    });
    if doc.lexicon.language == "en" && !opening.is_some_and(|row| follows_number(doc, at + row.2.split(' ').count())) {
        if let Some(head) = english(keys, doc, at) {
            return Some(head);
        }
        return None;
    }
    let (kind, numbers, name) = opening?;
    Some(Head { name, kind: *kind, length: name.split(' ').count(), numbers: *numbers, ends_name: false })
}

fn follows_number(doc: &Doc<'_>, at: usize) -> bool {
    (at..at + 3).any(|place| doc.word(place).kind == Kind::Figure)
}

/// Capitals that go on to "Act": "Trafficking Victims Protection Act".
fn english(keys: &Keys<'_>, doc: &Doc<'_>, at: usize) -> Option<Head> {
    let first = doc.word(at);
    // "The" may have a capital and is no part of the name
    let goes_on = doc.before(at).capital && doc.before(at).kind == Kind::Word && !doc.is_det(at.wrapping_sub(1));
    let begins = first.capital && first.kind == Kind::Word && (!goes_on || doc.is_sentence_start(at));
    if !begins || doc.is_det(at) {
        return None;
    }
    for step in 1..10 {
        let word = doc.word(at + step);
        let is_inner = word.kind == Kind::Word && (word.capital || is_link(keys.at(at + step)));
        if !is_inner {
            return None;
        }
        let next = doc.word(at + step + 1);
        if let Some((name, kind)) =
            ENGLISH_ENDS.iter().find(|(end, _)| *end == keys.at(at + step)).filter(|_| word.capital && !next.capital)
        {
            return Some(Head { name, kind: *kind, length: step + 1, numbers: false, ends_name: true });
        }
    }
    None
}
