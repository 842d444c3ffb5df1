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

/// Kind; number may follow; name may follow; folded words.
type Row = (LawKind, bool, bool, &'static str);

const SPANISH: &[Row] = &[
    (LawKind::Decree, true, true, "decreto legislativo"),
    (LawKind::Decree, true, true, "decreto ejecutivo"),
    (LawKind::Decree, true, true, "decreto supremo"),
    (LawKind::Decree, true, true, "decreto ley"),
    (LawKind::Decree, true, true, "decreto-ley"),
    (LawKind::Decree, true, false, "real decreto"),
    (LawKind::Decree, true, true, "decreto"),
    (LawKind::Law, true, true, "ley organica"),
    (LawKind::Law, true, true, "ley"),
    (LawKind::Law, false, true, "codigo"),
    (LawKind::Constitution, false, true, "constitucion"),
    (LawKind::Constitution, false, true, "carta magna"),
    (LawKind::Regulation, true, false, "acuerdo gubernativo"),
    (LawKind::Regulation, true, false, "acuerdo ministerial"),
    (LawKind::Regulation, true, false, "acuerdo ejecutivo"),
    (LawKind::Regulation, true, true, "reglamento"),
    (LawKind::Regulation, true, false, "resolucion"),
    (LawKind::Regulation, true, false, "directiva"),
    (LawKind::Regulation, true, false, "ordenanza"),
    (LawKind::Ruling, true, false, "sentencia"),
    (LawKind::Ruling, true, false, "opinion consultiva"),
    (LawKind::Policy, true, false, "conpes"),
    (LawKind::Law, false, true, "estatuto"),
    (LawKind::Treaty, false, true, "convencion"),
    (LawKind::Treaty, true, true, "convenio"),
    (LawKind::Treaty, false, true, "pacto"),
    (LawKind::Treaty, false, true, "protocolo"),
    (LawKind::Treaty, false, true, "tratado"),
];

const PORTUGUESE: &[Row] = &[
    (LawKind::Law, true, true, "lei complementar"),
    (LawKind::Law, true, true, "lei"),
    (LawKind::Decree, true, false, "decreto-lei"),
    (LawKind::Decree, true, false, "decreto"),
    (LawKind::Decree, true, false, "medida provisoria"),
    (LawKind::Regulation, true, false, "portaria interministerial"),
    (LawKind::Regulation, true, false, "portaria"),
    (LawKind::Regulation, true, false, "resolucao normativa"),
    (LawKind::Regulation, true, false, "resolucao"),
    (LawKind::Law, false, true, "codigo"),
    (LawKind::Constitution, false, true, "constituicao"),
    (LawKind::Law, false, true, "estatuto"),
    (LawKind::Treaty, true, true, "convencao"),
    (LawKind::Treaty, false, true, "pacto"),
    (LawKind::Treaty, false, true, "protocolo"),
    (LawKind::Treaty, false, true, "tratado"),
];

const FRENCH: &[Row] = &[
    (LawKind::Law, true, true, "loi"),
    (LawKind::Decree, true, false, "decret"),
    (LawKind::Regulation, true, false, "directive"),
    (LawKind::Regulation, true, false, "arrete"),
    (LawKind::Regulation, true, false, "resolution"),
    (LawKind::Regulation, false, true, "reglement"),
    (LawKind::Constitution, false, true, "constitution"),
    (LawKind::Treaty, true, true, "convention"),
    (LawKind::Treaty, false, true, "pacte"),
    (LawKind::Treaty, false, true, "protocole"),
    (LawKind::Treaty, false, true, "traite"),
];

const ENGLISH: &[Row] = &[
    (LawKind::Law, true, false, "public law"),
    (LawKind::Decree, true, false, "executive order"),
    (LawKind::Law, true, false, "law"),
    (LawKind::Decree, true, false, "decree"),
    (LawKind::Law, true, false, "proposition"),
    (LawKind::Regulation, true, false, "resolution"),
    (LawKind::Regulation, true, false, "directive"),
    (LawKind::Treaty, true, false, "convention"),
    (LawKind::Treaty, true, false, "ilo convention"),
    (LawKind::Constitution, false, true, "constitution"),
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
        row.3 == key
            || row
                .3
                .strip_prefix(key)
                .and_then(|rest| rest.strip_prefix(' '))
                .is_some_and(|rest| rest == keys.at(at + 1))
    });
    if doc.lexicon.language == "en" && !opening.is_some_and(|row| follows_number(doc, at + row.3.split(' ').count())) {
        if let Some(head) = english(keys, doc, at) {
            return Some(head);
        }
        return None;
    }
    let (kind, numbers, _, name) = opening?;
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
