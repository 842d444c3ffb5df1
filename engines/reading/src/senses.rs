//! Where the words of a term stand but not its sense: in names, in titles of works and of laws.

use crate::doc::Doc;
use crate::lexicon::{Kind as Small, NounKind};
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
    is_capitalised(doc, first, last)
        || begins_name(doc, first, last)
        || is_adjective_before_noun(doc, first, last)
        || is_in_law(doc, first)
        || is_title_of_work(doc, first)
        || is_title_without_marks(doc, first, last)
        || is_of_listed_things(doc, first)
}

/// "inmigrantes *denuncian* ilegal cobro": the adjective is of what somebody does; "los migrantes son ilegales" is said of
/// people.
pub(crate) fn is_parted_by_verb(doc: &Doc<'_>, span: Span) -> bool {
    let first = doc.words.partition_point(|word| word.span.end <= span.start);
    let last = doc.words.partition_point(|word| word.span.start < span.end);
    let parts = |at: usize| doc.is_verb_like(at) && !doc.is_any(at, &[Small::Being, Small::Copula]);
    (first + 1..last.saturating_sub(1)).any(parts)
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

/// "Panchito Riset": a capital, and a further name right behind it.
fn begins_name(doc: &Doc<'_>, first: usize, last: usize) -> bool {
    let next = doc.word(last);
    last == first + 1
        && doc.word(first).capital
        && !doc.word(first).acronym
        && next.kind == Kind::Word
        && next.capital
        && !next.acronym
        && !is_written_in_capitals(doc, first, last + 1)
}

/// "os ilegais bingos", "des clandestins ateliers": an article, a word in the plural and a noun in the plural, of which it
/// tells; "los ilegales detenidos" are people.
fn is_adjective_before_noun(doc: &Doc<'_>, first: usize, last: usize) -> bool {
    if !matches!(doc.lexicon.language, "es" | "pt" | "fr") {
        return false;
    }
    let (word, next) = (doc.word(first), doc.word(last));
    let is_small = [
        Small::Prep,
        Small::And,
        Small::But,
        Small::Adverb,
        Small::Time,
        Small::Rel,
        Small::Comp,
        Small::Stop,
        Small::Not,
        Small::Clitic,
    ];
    last == first + 1
        && word.lower.ends_with('s')
        && first.checked_sub(1).is_some_and(|before| doc.is_det(before))
        && next.kind == Kind::Word
        && !next.capital
        && next.lower.chars().count() >= LONG
        && next.lower.ends_with('s')
        && !doc.is_any(last, &is_small)
        && !doc.is_det(last)
        && !doc.is_verb_like(last)
        && doc.lexicon.noun(&next.lower).is_none_or(|noun| !noun.kind.is_person())
        && !ends_as_people(doc.lexicon.language, &next.lower)
}

/// Ends as words do that tell of people or are adjectives, in the plural.
fn ends_as_people(language: &str, lower: &str) -> bool {
    let of_people: &[&str] = match language {
        "es" | "pt" => &[
            "ados", "adas", "idos", "idas", "anos", "anas", "eños", "eñas", "enhos", "enhas", "enses", "inos", "inas",
            "ales", "ares", "ivos", "ivas", "osos", "osas", "entes", "antes", "ables", "ibles", "áveis", "íveis",
            "arios", "arias", "ários", "árias", "icos", "icas", "eses", "otas", "istas", "ais", "íes", "ieron", "amos",
        ],
        "fr" => &[
            "és", "ées", "is", "ies", "us", "ues", "ants", "antes", "ents", "entes", "aux", "ales", "eux", "euses",
            "ifs", "ives", "ais", "aises", "oises", "iens", "iennes", "ains", "aines", "iques", "ables", "ins", "ines",
        ],
        _ => return false,
    };
    of_people.iter().any(|tail| lower.ends_with(tail))
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
    // "la edición de «Mujercitas»"
    let before = mark.open.saturating_sub(1);
    if doc.is(before, Small::Of) && before.checked_sub(1).is_some_and(|work| doc.is(work, Small::OfWork)) {
        return doc.word(mark.open + 1).capital;
    }
    // "un artículo sobre la «invasión»" points at a word
    if doc.is_det(before) || doc.is(before, Small::Prep) {
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

/// "el documental Los ilegales, de Rosa Ortega", "el libro Crimen pasional": a capital where none is due, behind a word
/// for a work or in an article.
fn is_title_without_marks(doc: &Doc<'_>, first: usize, last: usize) -> bool {
    let Some(before) = first.checked_sub(1) else { return false };
    let is_due = |at: usize| doc.is_sentence_start(at) || !doc.before(at).is_word();
    let has_article = doc.is_det(before) && doc.word(before).capital && !is_due(before);
    let begins = if has_article { before } else { first };
    let is_told = begins.checked_sub(1).is_some_and(|work| doc.is(work, Small::Work));
    let is_capital = doc.word(begins).capital && !is_due(begins);
    doc.lexicon.language != "en" && is_capital && (has_article || is_told) && !is_written_in_capitals(doc, begins, last)
}

/// "De las sesenta ventas del mercado, las ilegales serán reubicadas": what is listed before are things.
fn is_of_listed_things(doc: &Doc<'_>, first: usize) -> bool {
    const REACH: usize = 16;
    let Some(article) = first.checked_sub(1).filter(|at| doc.is_det(*at)) else { return false };
    let after = doc.sentences.partition_point(|sentence| sentence.start <= first);
    let Some(sentence) = after.checked_sub(1).and_then(|place| doc.sentences.get(place)) else { return false };
    let opens = matches!(doc.word(sentence.start).lower.as_str(), "de" | "entre" | "dos" | "das" | "des" | "parmi");
    if !opens || first - sentence.start > REACH || !(sentence.start..article).any(|at| doc.word(at).is_sign(',')) {
        return false;
    }
    let counts = |at: usize| doc.is_det(at) || doc.word(at).kind == Kind::Figure || doc.is(at, Small::Of);
    let Some(noun) = (sentence.start + 1..article).find(|at| !counts(*at)) else { return false };
    let word = doc.word(noun);
    word.kind == Kind::Word
        && word.lower.ends_with('s')
        && !doc.is_any(noun, &[Small::TheyMen, Small::TheyWomen])
        && doc.lexicon.noun(&word.lower).is_none_or(|noun| !noun.kind.is_person() && noun.kind != NounKind::Group)
        && !ends_as_people(doc.lexicon.language, &word.lower)
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
