//! Whose text it is: an agency's or the outlet's own, by byline, dateline and the marks that agencies leave.

use serde::{Deserialize, Serialize};

use super::About;
use crate::facts::Side;
use crate::fold::folded;
use crate::known::{KnownNames, NamesSpoken};
use crate::sex::Sex;
use crate::span::Within;
use crate::words::Kind;

/// Words at the start of a text in which a dateline or byline stands, and at its end.
const HEAD: usize = 45;
const TAIL: usize = 25;

/// Agencies: what a text calls them, folded, and their name.
const AGENCIES: &[(&str, &str)] = &[
    ("efe", "EFE"),
    ("acan-efe", "EFE"),
    ("agencia efe", "EFE"),
    ("afp", "AFP"),
    ("agence france-presse", "AFP"),
    ("ap", "AP"),
    ("associated press", "AP"),
    ("the associated press", "AP"),
    ("reuters", "Reuters"),
    ("dpa", "dpa"),
    ("ansa", "ANSA"),
    ("lusa", "Lusa"),
    ("xinhua", "Xinhua"),
    ("europa press", "Europa Press"),
    ("notimex", "Notimex"),
    ("prensa latina", "Prensa Latina"),
    ("bloomberg", "Bloomberg"),
    ("agencia brasil", "Agência Brasil"),
    ("estadao conteudo", "Estadão Conteúdo"),
    ("folhapress", "Folhapress"),
    ("la presse canadienne", "La Presse Canadienne"),
    ("presse canadienne", "La Presse Canadienne"),
    ("the canadian press", "The Canadian Press"),
    ("canadian press", "The Canadian Press"),
    ("agn", "AGN"),
    ("sputnik", "Sputnik"),
    ("colprensa", "Colprensa"),
    ("telam", "Télam"),
    ("andina", "Andina"),
    ("ips", "IPS"),
    ("inter press service", "IPS"),
    ("voa", "VOA"),
    ("agencias", "agencies"),
    ("redaccion y agencias", "agencies"),
    ("agences", "agencies"),
    ("agencias internacionales", "agencies"),
    ("wire services", "agencies"),
];

/// Names in capitals that are words else.
const ONLY_IN_CAPITALS: &[&str] = &["ap", "ips", "agn", "voa", "andina", "ansa", "lusa", "dpa"];

/// Signs that it is the outlet's own.
const OWN: &[&str] = &["redaccion", "redacao", "staff", "la redaction", "newsroom", "da redacao", "redaccion central"];

/// Own or not.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CopyKind {
    /// The outlet's own.
    Own,
    /// An agency's.
    Agency,
    /// The outlet's own, with an agency's information.
    Mixed,
}

/// Whose text it is, and what told it.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Authorship {
    /// Own, an agency's or mixed.
    pub kind: CopyKind,
    /// The agency, or `agencies`.
    pub agency: Option<String>,
    /// How sure it is, 0 to 1.
    pub confidence: f64,
    /// The words that told it.
    pub evidence: String,
}

/// Who signed a text.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Byline {
    /// As written.
    pub name: String,
    /// As the first name tells it; unknown for desks and agencies.
    pub sex: Sex,
    /// How sure that is, 0 to 1.
    pub sex_confidence: f64,
}

pub(super) fn copy(sides: &[&Side<'_>], about: &About<'_>) -> (Option<Authorship>, Vec<Byline>) {
    let known = sides.first().map(|side| side.doc.known);
    let byline = |name: &str| byline(name, known);
    let mut bylines: Vec<Byline> = Vec::new();
    let mut signed: Option<Authorship> = None;
    for author in about.authors.iter().map(|author| author.trim()).filter(|author| !author.is_empty()) {
        match agency(author) {
            Some(name) => signed = Some(of_agency(name, 0.97, &format!("author: {author}"))),
            None if is_desk(author) => {}
            None => bylines.push(byline(author)),
        }
    }
    let body = sides.iter().find(|side| side.within == Within::Text);
    let marked = signed.or_else(|| body.and_then(|side| marked(side)));
    if bylines.is_empty()
        && let Some(name) = body.and_then(|side| signed_by(side))
    {
        bylines.push(byline(&name));
    }
    let own = || {
        let name = bylines.first().map(|byline| byline.name.clone());
        let desk = about.authors.iter().find(|author| is_desk(author)).cloned();
        let evidence = name.or(desk)?;
        Some(Authorship {
            kind: CopyKind::Own,
            agency: None,
            confidence: 0.75,
            evidence: format!("signed: {evidence}"),
        })
    };
    let copy = match marked {
        // somebody signed and names the agency's information
        Some(copy) if !bylines.is_empty() && copy.kind == CopyKind::Agency && copy.evidence.starts_with("with: ") => {
            Some(Authorship { kind: CopyKind::Mixed, ..copy })
        }
        Some(copy) => Some(copy),
        None => own(),
    };
    (copy, bylines)
}

fn byline(name: &str, known: Option<NamesSpoken<'_>>) -> Byline {
    // of a text that is not read, the common table tells
    let told = known.map_or_else(|| KnownNames::default().spoken("es").guess(name), |known| known.guess(name));
    let (sex, sex_confidence) = told.map_or((Sex::Unknown, 0.0), |(sex, _, confidence)| (sex, confidence));
    Byline { name: name.to_owned(), sex, sex_confidence }
}

fn of_agency(name: &str, confidence: f64, evidence: &str) -> Authorship {
    Authorship { kind: CopyKind::Agency, agency: Some(name.to_owned()), confidence, evidence: evidence.to_owned() }
}

fn agency(written: &str) -> Option<&'static str> {
    let plain = folded(written);
    let parts = plain.split(['/', ',', '|', '-', '–', '(', ')']).map(str::trim);
    let mut all = std::iter::once(plain.trim()).chain(parts);
    all.find_map(|part| AGENCIES.iter().find(|(called, _)| *called == part).map(|(_, name)| *name))
}

fn is_desk(author: &str) -> bool {
    let plain = folded(author);
    OWN.iter().any(|own| plain == *own || plain.starts_with(&format!("{own} ")))
}

/// "(EFE).-", "WASHINGTON (AP) —", "Con información de AFP", "EFE" alone on a line, "dijo a EFE".
fn marked(side: &Side<'_>) -> Option<Authorship> {
    let all = side.doc.words.len();
    let tail = all.saturating_sub(TAIL);
    let mut told = None;
    for at in 0..all {
        let Some((name, length)) = agency_at(side, at) else { continue };
        let (before, after) = (at.checked_sub(1).map(|at| side.doc.word(at)), side.doc.word(at + length));
        let is_opened = before.is_some_and(|word| word.is_sign('('));
        let in_brackets = is_opened && (after.is_sign(')') || after.is_sign('/') || after.is_sign(','));
        let alone =
            before.is_none_or(|word| word.kind == Kind::Line) && (after.kind == Kind::Line || at + length >= all);
        let is_near_end = at < HEAD || at >= tail;
        let surface = side.surface(&(at..at + length));
        if in_brackets && is_near_end {
            return Some(of_agency(name, 0.95, &format!("({surface})")));
        }
        if alone && is_near_end {
            return Some(of_agency(name, 0.9, &surface));
        }
        // "Madrid, 12 mar (EFE)" and "EFE / Madrid"
        if at == 0 && (after.is_sign('.') || after.is_sign('-') || after.is_sign('/') || after.is_sign(',')) {
            return Some(of_agency(name, 0.85, &surface));
        }
        let with = with_information(side, at);
        if let Some(words) = with {
            return Some(of_agency(name, 0.85, &format!("with: {words} {surface}")));
        }
        let to = at > 0 && side.keys.at(at - 1) == "a";
        if to && told.is_none() {
            told = Some(of_agency(name, 0.7, &format!("{} {surface}", side.keys.at(at - 1))));
        }
    }
    told
}

fn agency_at(side: &Side<'_>, at: usize) -> Option<(&'static str, usize)> {
    let key = side.keys.at(at);
    let word = side.doc.word(at);
    if !word.capital {
        return None;
    }
    let fits = |called: &str| called.split(' ').enumerate().all(|(n, part)| side.keys.at(at + n) == part);
    let found = AGENCIES.iter().filter(|(called, _)| called.split(' ').next() == Some(key) && fits(called));
    let (called, name) = found.max_by_key(|(called, _)| called.len())?;
    let in_capitals = !ONLY_IN_CAPITALS.contains(called) || word.acronym;
    in_capitals.then(|| (*name, called.split(' ').count()))
}

/// "Con información de", "Com informações da", "Avec", "With information from" before an agency.
fn with_information(side: &Side<'_>, at: usize) -> Option<String> {
    let start = at.checked_sub(1)?;
    let from = (start.saturating_sub(4)..=start).rev().find(|place| {
        matches!(
            side.keys.at(*place),
            "informacion" | "informacoes" | "information" | "informations" | "avec" | "fuente" | "fonte" | "source"
        )
    })?;
    let is_near = matches!(
        side.keys.at(start),
        "de" | "da" | "do" | "des" | "d'" | "from" | "avec" | "la" | "las" | "the" | "l'"
    ) || side.doc.word(start).is_sign(':');
    is_near.then(|| side.surface(&(from..at)))
}

/// "Por Ana López" on a line of its own at the start.
fn signed_by(side: &Side<'_>) -> Option<String> {
    let doc = side.doc;
    let mut line = 0;
    for _ in 0..3 {
        while doc.word(line).kind == Kind::Line && line < doc.words.len() {
            line += 1;
        }
        let end = (line..line + 12).find(|at| doc.word(*at).kind == Kind::Line)?;
        let mut first = line;
        let is_by = matches!(side.keys.at(first), "por" | "by" | "par" | "texto" | "escribe");
        if is_by {
            first += 1;
            if doc.word(first).is_sign(':') {
                first += 1;
            }
            let names = (first..end).all(|at| {
                doc.word(at).capital
                    || matches!(side.keys.at(at), "de" | "del" | "la" | "da" | "y" | "e" | "and" | "et")
            });
            if names && (2..=6).contains(&(end - first)) {
                return Some(side.surface(&(first..end)));
            }
        }
        line = end + 1;
    }
    None
}
