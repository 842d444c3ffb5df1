//! Where the words of a term stand but not its sense: in names, in titles of works and of laws.

use crate::doc::Doc;
use crate::lexicon::Kind as Small;
use crate::span::Span;
use crate::words::Kind;

/// Shorter words in a name need no capital: *Casa de los Migrantes*.
const LONG: usize = 4;

/// Whether the words at a span are part of a name or title, in which nobody calls anybody anything.
pub(crate) fn is_name(doc: &Doc<'_>, span: Span) -> bool {
    let first = doc.words.partition_point(|word| word.span.end <= span.start);
    let last = doc.words.partition_point(|word| word.span.start < span.end);
    if first >= last {
        return false;
    }
    is_capitalised(doc, first, last) || is_in_law(doc, first) || is_title_of_work(doc, first)
}

/// "los Refugiados" of "Alto Comisionado para los Refugiados", "Invasión Migratoria": capitals where none are due.
fn is_capitalised(doc: &Doc<'_>, first: usize, last: usize) -> bool {
    let is_long = |at: &usize| doc.word(*at).kind == Kind::Word && doc.word(*at).lower.chars().count() >= LONG;
    let mut long = (first..last).filter(is_long).peekable();
    if long.peek().is_none() || !long.all(|at| doc.word(at).capital) {
        return false;
    }
    // a capital at the start of a sentence, of a quotation or behind a colon says nothing
    let begins = |at: usize| doc.is_sentence_start(at) || !doc.before(at).is_word();
    let is_told = (first..last).filter(is_long).any(|at| !begins(at));
    is_told && !is_written_in_capitals(doc, first, last)
}

/// Headlines in capitals, or with a capital for each word, as English has them.
fn is_written_in_capitals(doc: &Doc<'_>, first: usize, last: usize) -> bool {
    const MOST: usize = 60;
    let after = doc.sentences.partition_point(|sentence| sentence.start <= first);
    let Some(sentence) = after.checked_sub(1).and_then(|place| doc.sentences.get(place)) else { return false };
    let is_shouted =
        (first..last).all(|at| !doc.word(at).is_word() || doc.word(at).acronym || doc.word(at).lower.len() < 4);
    if is_shouted {
        return true;
    }
    let near = sentence.start.max(first.saturating_sub(MOST))..sentence.end.min(last + MOST);
    let others = near.filter(|at| !(first..last).contains(at) && *at != sentence.start);
    let others: Vec<usize> =
        others.filter(|at| doc.word(*at).kind == Kind::Word && doc.word(*at).lower.chars().count() >= LONG).collect();
    let capitals = others.iter().filter(|at| doc.word(**at).capital).count();
    !others.is_empty() && capitals * 10 >= others.len() * 7
}

/// "la Ley contra la Violencia Intrafamiliar", "Convenio sobre los trabajadores migrantes": a law's noun with a capital or
/// a number, and nothing between but small words and other capitals.
fn is_in_law(doc: &Doc<'_>, first: usize) -> bool {
    const REACH: usize = 12;
    let mut has_capital = false;
    for at in (first.saturating_sub(REACH)..first).rev() {
        let word = doc.word(at);
        let is_capital = word.capital && !doc.is_sentence_start(at);
        if doc.is(at, Small::Law) {
            return is_capital || has_capital;
        }
        has_capital |= is_capital || word.kind == Kind::Figure;
        let may_pass = is_capital
            || word.kind == Kind::Figure
            || doc.is_any(at, &[Small::Prep, Small::Of, Small::And, Small::OfLaw])
            || doc.is_det(at)
            || word.is_sign(',') && has_capital;
        if !may_pass || doc.is_verb_like(at) && !is_capital {
            return false;
        }
    }
    false
}

/// "el documental «La oleada migratoria»", "la película Mojados".
fn is_title_of_work(doc: &Doc<'_>, first: usize) -> bool {
    const REACH: usize = 6;
    let Some(mark) = doc.marks.at(first) else { return false };
    if begins_as_title(doc, mark.open, mark.close) {
        return true;
    }
    let from = mark.open.saturating_sub(REACH);
    // "un artículo sobre la «invasión»" points at a word
    if doc.is_det(mark.open.saturating_sub(1)) || doc.is(mark.open.saturating_sub(1), Small::Prep) {
        return false;
    }
    for at in (from..mark.open).rev() {
        let word = doc.word(at);
        if doc.is(at, Small::Work) {
            return true;
        }
        if !word.is_word() || doc.is_verb_like(at) || doc.is(at, Small::Prep) && !doc.is(at, Small::Of) {
            return false;
        }
    }
    false
}

/// "cantó «Invasión de otoño»": a capital within a sentence, where speech would begin small or behind a colon. A slogan,
/// headline or word is used by somebody all the same.
fn begins_as_title(doc: &Doc<'_>, open: usize, close: usize) -> bool {
    const LONGEST: usize = 8;
    let (word, before) = (doc.word(open + 1), doc.before(open));
    // "cantó", "publicó": of a work, where what stands between the marks is no sentence
    let is_of_work = matches!(
        before.lower.as_str(),
        "cantó"
            | "canta"
            | "cantaron"
            | "interpretó"
            | "estrenó"
            | "estrena"
            | "grabó"
            | "publicó"
            | "presentó"
            | "escribió"
            | "pintó"
            | "filmó"
            | "rodó"
            | "dirigió"
            | "lanzó"
            | "cantou"
            | "estreou"
            | "lançou"
            | "publicou"
            | "escreveu"
            | "apresentou"
            | "chanté"
            | "publié"
            | "écrit"
            | "présenté"
    ) && !(open..close).any(|at| doc.is_verb_like(at));
    let is_speech = doc.lexicon.verb_form(&before.lower).is_some() && !is_of_work;
    doc.lexicon.language != "en"
        && word.capital
        && !word.acronym
        && before.kind == Kind::Word
        && !is_speech
        && !doc.is_any(
            open - 1,
            &[Small::Mention, Small::WordNoun, Small::Talk, Small::Slogan, Small::Dubbed, Small::Comp],
        )
        && doc.count_words(&(open..close)) <= LONGEST
}
