//! The genre of an article: news, brief, interview, opinion, editorial, chronicle or report.

use serde::{Deserialize, Serialize};

use super::About;
use super::copy::Byline;
use crate::facts::Side;
use crate::fold::folded;
use crate::lexicon::Kind as Small;
use crate::quotes::QuoteType;
use crate::signs::Sign;
use crate::span::Within;
use crate::words::Kind;

/// Below this nothing is said.
const LEAST_CONFIDENCE: f64 = 0.5;
/// A brief has no more words.
const BRIEF_WORDS: usize = 110;
/// A report has no fewer.
const REPORT_WORDS: usize = 900;

/// Genres of journalism.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum GenreKind {
    /// What happened, and who says so.
    News,
    /// The same in few lines.
    Brief,
    /// Questions and answers.
    Interview,
    /// A signed view.
    Opinion,
    /// The view of the outlet.
    Editorial,
    /// A narrated scene, with the author in it.
    Chronicle,
    /// A long piece with many voices.
    Report,
}

/// A genre, and what told it.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Genre {
    /// Which.
    pub kind: GenreKind,
    /// How sure it is, 0 to 1.
    pub confidence: f64,
    /// What told it.
    pub evidence: Vec<String>,
}

/// Words of headlines, sections and addresses that name a genre.
const NAMES: &[(&str, GenreKind)] = &[
    ("editorial", GenreKind::Editorial),
    ("editoriales", GenreKind::Editorial),
    ("editorials", GenreKind::Editorial),
    ("opinion", GenreKind::Opinion),
    ("opiniones", GenreKind::Opinion),
    ("opiniao", GenreKind::Opinion),
    ("columna", GenreKind::Opinion),
    ("columnas", GenreKind::Opinion),
    ("columnistas", GenreKind::Opinion),
    ("coluna", GenreKind::Opinion),
    ("colunas", GenreKind::Opinion),
    ("tribune", GenreKind::Opinion),
    ("commentary", GenreKind::Opinion),
    ("op-ed", GenreKind::Opinion),
    ("entrevista", GenreKind::Interview),
    ("entrevistas", GenreKind::Interview),
    ("interview", GenreKind::Interview),
    ("entretien", GenreKind::Interview),
    ("cronica", GenreKind::Chronicle),
    ("cronicas", GenreKind::Chronicle),
    ("reportaje", GenreKind::Report),
    ("reportajes", GenreKind::Report),
    ("reportagem", GenreKind::Report),
    ("reportage", GenreKind::Report),
    ("grand-reportage", GenreKind::Report),
    ("longform", GenreKind::Report),
    ("breves", GenreKind::Brief),
    ("briefs", GenreKind::Brief),
];

/// What a text shows of itself.
#[derive(Default)]
struct Signs {
    words: usize,
    quotes: usize,
    direct: usize,
    speakers: usize,
    turns: usize,
    dialogues: usize,
    lines: usize,
    first_person: Vec<String>,
    views: Vec<String>,
    outlet: Option<String>,
    when: Option<String>,
}

pub(super) fn genre(sides: &[&Side<'_>], about: &About<'_>, bylines: &[Byline]) -> Option<Genre> {
    if let Some(genre) = named(sides, about) {
        return Some(genre);
    }
    let body = sides.iter().find(|side| side.within == Within::Text)?;
    let signs = signs(body);
    let told = by_signs(&signs, bylines)?;
    (told.confidence >= LEAST_CONFIDENCE).then_some(told)
}

fn of(kind: GenreKind, confidence: f64, evidence: Vec<String>) -> Genre {
    Genre { kind, confidence: (confidence * 100.0).round() / 100.0, evidence }
}

/// By the word before a headline's colon or bar, the section, the address.
fn named(sides: &[&Side<'_>], about: &About<'_>) -> Option<Genre> {
    let find = |said: &str| {
        let plain = folded(said.trim());
        NAMES.iter().find(|(name, _)| *name == plain).map(|(_, kind)| (*kind, said.trim().to_owned()))
    };
    if let Some((kind, word)) = about.section.and_then(|said| said.split(['/', '>', '|']).find_map(find)) {
        return Some(of(kind, 0.95, vec![format!("section: {word}")]));
    }
    let folders = about.url.map(|url| url.split(['?', '#']).next().unwrap_or_default()).unwrap_or_default();
    if let Some((kind, word)) = folders.split('/').skip(3).filter_map(find).last() {
        return Some(of(kind, 0.9, vec![format!("address: {word}")]));
    }
    let title = sides.iter().find(|side| side.within == Within::Title)?;
    let head = title.doc.text.split([':', '|', '.', '–', '—']).next().unwrap_or_default();
    let (kind, word) = find(head).filter(|_| head.len() < title.doc.text.len())?;
    Some(of(kind, 0.85, vec![format!("headline: {word}")]))
}

fn by_signs(signs: &Signs, bylines: &[Byline]) -> Option<Genre> {
    if let Some(words) = &signs.outlet {
        return Some(of(GenreKind::Editorial, 0.7, vec![words.clone()]));
    }
    // headings may be questions, too: in an interview every second or third line is one
    if signs.turns >= 3 && signs.turns * 4 >= signs.lines {
        let turns = format!("{} questions with answers", signs.turns);
        return Some(of(GenreKind::Interview, (0.6 + signs.turns as f64 * 0.03).min(0.95), vec![turns]));
    }
    let own = signs.first_person.len() + 2 * signs.views.len();
    let argues = !signs.views.is_empty() && own >= 4 || signs.first_person.len() * 60 >= signs.words && own >= 8;
    if argues && own > 2 * signs.quotes {
        let mut evidence: Vec<String> = signs.views.iter().chain(&signs.first_person).take(6).cloned().collect();
        evidence.dedup();
        let is_signed = if bylines.is_empty() { 0.0 } else { 0.05 };
        return Some(of(GenreKind::Opinion, (0.5 + 0.03 * own as f64 + is_signed).min(0.85), evidence));
    }
    if signs.dialogues >= 3 && signs.when.is_none() && signs.words > 250 {
        return Some(of(
            GenreKind::Chronicle,
            0.55,
            vec![format!("{} turns of dialogue, no date in the first lines", signs.dialogues)],
        ));
    }
    if signs.words >= REPORT_WORDS && signs.speakers >= 5 && signs.direct >= 5 {
        return Some(of(GenreKind::Report, 0.6, vec![format!("{} words, {} who speak", signs.words, signs.speakers)]));
    }
    let when = signs.when.clone()?;
    let voices = format!("{} quotations", signs.quotes);
    match signs.words {
        0..=20 => None,
        21..=BRIEF_WORDS => Some(of(GenreKind::Brief, 0.65, vec![when, format!("{} words", signs.words)])),
        _ if signs.quotes > 0 => {
            Some(of(GenreKind::News, (0.6 + 0.03 * signs.quotes as f64).min(0.85), vec![when, voices]))
        }
        _ => Some(of(GenreKind::News, 0.52, vec![when])),
    }
}

fn signs(side: &Side<'_>) -> Signs {
    let doc = side.doc;
    let mut signs = Signs {
        quotes: side.quotes.len(),
        words: doc.words.iter().filter(|word| word.is_word()).count(),
        ..Signs::default()
    };
    signs.direct = side.quotes.iter().filter(|quote| quote.kind != QuoteType::Indirect).count();
    let mut speakers: Vec<&str> =
        side.quotes.iter().filter_map(|quote| quote.person_id.as_deref().or(quote.speaker.as_deref())).collect();
    speakers.sort_unstable();
    speakers.dedup();
    signs.speakers = speakers.len();
    turns(side, &mut signs);
    let mut said = side.quotes.iter().peekable();
    let mut views = side.signs.iter().filter(|(_, signs)| signs.contains(&Sign::View)).peekable();
    for at in 0..doc.words.len() {
        let word = doc.word(at);
        while said.next_if(|quote| quote.span.end <= word.span.start).is_some() {}
        let in_quote =
            said.peek().is_some_and(|quote| quote.span.start <= word.span.start) || doc.marks.at(at).is_some();
        let key = side.keys.at(at);
        if signs.when.is_none() && at < 90 && (doc.is(at, Small::Time) || is_today(key)) {
            signs.when = Some(word.lower.clone());
        }
        if in_quote || word.kind != Kind::Word {
            continue;
        }
        let is_name = word.capital && !doc.is_sentence_start(at) && doc.lexicon.language != "en";
        if !is_name && is_first_person(doc.lexicon.language, key, &word.lower) {
            signs.first_person.push(word.lower.clone());
        }
        while views.next_if(|(range, _)| range.start < at).is_some() {}
        if let Some((range, _)) = views.next_if(|(range, _)| range.start == at) {
            signs.views.push(side.surface(range).to_lowercase());
        }
        if signs.outlet.is_none()
            && let Some(length) = of_outlet(side, at)
        {
            signs.outlet = Some(side.surface(&(at..at + length)));
        }
    }
    signs
}

/// Lines that end with a question and are followed by lines that do not; lines behind a dash.
fn turns(side: &Side<'_>, signs: &mut Signs) {
    let mut asked = false;
    for line in side.doc.text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let is_dash = line.starts_with(['—', '–', '―']) || line.starts_with("- ");
        let bare = line.trim_start_matches(['—', '–', '―', '-', ' ']);
        let marked =
            ["P:", "P.", "P.-", "Pregunta:", "Q:", "Q.", "Question:"].iter().any(|mark| bare.starts_with(mark));
        let is_question =
            marked || bare.ends_with('?') && bare.chars().count() < 300 && !bare.contains('»') && !bare.contains('”');
        if asked && !is_question {
            signs.turns += 1;
        }
        signs.dialogues += usize::from(is_dash);
        signs.lines += 1;
        asked = is_question;
    }
}

fn is_today(key: &str) -> bool {
    matches!(key, "hoy" | "ayer" | "anoche" | "hoje" | "ontem" | "aujourd'hui" | "hier" | "today" | "yesterday")
}

fn is_first_person(language: &str, key: &str, lower: &str) -> bool {
    match language {
        "es" => {
            matches!(
                key,
                "yo" | "mi"
                    | "mis"
                    | "creo"
                    | "pienso"
                    | "opino"
                    | "recuerdo"
                    | "confieso"
                    | "conmigo"
                    | "nuestro"
                    | "nuestra"
            ) && lower != "mí"
        }
        "pt" => matches!(
            key,
            "eu" | "meu" | "minha" | "acredito" | "penso" | "lembro" | "confesso" | "comigo" | "nossa" | "nosso"
        ),
        "fr" => matches!(key, "je" | "j'" | "mon" | "ma" | "moi" | "mes" | "notre"),
        _ => matches!(lower, "i" | "my" | "me" | "myself" | "our" | "i'm" | "i've"),
    }
}

/// "este diario considera", "en este periódico creemos".
fn of_outlet(side: &Side<'_>, at: usize) -> Option<usize> {
    let is_outlet = matches!(side.keys.at(at), "este" | "esta" | "ce" | "cette" | "this" | "nuestra" | "nuestro")
        && matches!(
            side.keys.at(at + 1),
            "diario" | "periodico" | "jornal" | "journal" | "newspaper" | "casa" | "editorial" | "redaccion" | "medio"
        );
    let judges = matches!(
        side.keys.at(at + 2),
        "considera"
            | "cree"
            | "sostiene"
            | "opina"
            | "defiende"
            | "lamenta"
            | "rechaza"
            | "exige"
            | "condena"
            | "pide"
            | "acredita"
            | "defende"
            | "estime"
            | "croit"
            | "believes"
            | "supports"
            | "condemns"
            | "editorial"
    );
    (is_outlet && judges).then_some(3)
}
