//! Check my text: a draft or an address, read as an article is and told as advice. Nothing that is sent here is kept.

use std::time::Duration;

use askama::Template;
use axum::http::header::{CACHE_CONTROL, HeaderValue};
use axum::http::{StatusCode, header};
use axum::response::Response;
use platform::accounts::count_try;
use platform::fetch::Wanted;
use platform::observatories::{self, Observatory};
use platform::pages::{Choice, FieldErrors, Fields, Form, Problem, View, page_with};
use platform::web::{Answer, Ask};
use platform::words::Part;
use reading::{Flag, Voice};
use room_library::guides::explaining;
use room_watch::{MarkedText, TextMark, VoiceChip};

use crate::kept::whole::voices_in;
use crate::lists::compiled::Compiled;
use crate::read::TermReader;
use crate::shown::advice::{Advised, Draft, MOST_WORDS, advise};
use crate::shown::chips::chips;
use crate::shown::marks::{Found, names_of, text_mark};
use crate::shown::speakers::silent;
use crate::shown::voices::VoicesView;

/// Where it stands.
const PATH: &str = "/revisar";
/// Texts that one network address may have read in an hour; a newsroom shares one.
const MOST_TEXTS: i64 = 120;
/// Addresses that it may have fetched: each asks a host of somebody else's.
const MOST_ADDRESSES: i64 = 20;
/// An address answers within this time; the page itself must come within thirty seconds.
const FETCHED_WITHIN: Duration = Duration::from_secs(20);
/// Names told of those who do not speak.
const MOST_NAMES: usize = 6;

#[derive(Template)]
#[template(path = "check.html")]
struct CheckPage {
    view: View,
    form: Form,
    guides: Vec<Choice>,
    most_words: String,
    read: Option<ReadView>,
}

struct ReadView {
    language: String,
    language_name: String,
    is_read: bool,
    /// Was the first line read as the headline?
    has_found_headline: bool,
    title: Vec<MarkedText>,
    paragraphs: Vec<MarkedText>,
    marks: Vec<MarkLink>,
    voices: Vec<VoiceChip>,
    heading: String,
    words: Vec<WordAdvice>,
    bar: Option<VoicesView>,
    speaking: Vec<Numbered>,
    headline: Option<Numbered>,
    origin_with_crime: Option<Numbered>,
    help: Option<Numbered>,
}

/// The number behind a mark, which leads to its advice.
struct MarkLink {
    class: &'static str,
    number: usize,
    label: String,
}

/// Advice on a term in one voice.
struct WordAdvice {
    number: usize,
    surface: String,
    class: &'static str,
    times: String,
    /// What is set in it is in the language of the text.
    better: Vec<Part>,
    reason: String,
    reason_lang: &'static str,
    contested: bool,
    sources: Vec<(String, Option<String>)>,
    href: String,
    provenance: String,
}

struct Numbered {
    number: usize,
    text: String,
}

/// The empty form.
pub async fn form(ask: Ask) -> Answer {
    show(&ask, StatusCode::OK, Vec::new(), &FieldErrors::new(), None).await
}

/// The form, read.
pub async fn check(ask: Ask, sent: Result<Fields, Problem>) -> Answer {
    let mut errors = FieldErrors::new();
    let sent = match sent {
        // more than a form holds is many times what is read
        Err(Problem::BadRequest("site-form-large")) => {
            errors.add_with("texto", "reading-check-too-long", &[("n", MOST_WORDS.into())]);
            return show(&ask, StatusCode::UNPROCESSABLE_ENTITY, Vec::new(), &errors, None).await;
        }
        sent => sent?,
    };
    let draft = match draft(&ask, &sent, &mut errors).await? {
        Some(draft) if errors.is_empty() => draft,
        _ => return show(&ask, StatusCode::UNPROCESSABLE_ENTITY, sent.into_typed(), &errors, None).await,
    };
    let lists = TermReader::lists_of(&ask.node).seen_by(&guide(&ask, &sent).await?.id).await?;
    let reading = lists.clone();
    let advised = ask.node.cpu.run(move || advise(&reading, draft)).await?;
    let read = read_view(&ask, &lists, &advised).await?;
    show(&ask, StatusCode::OK, sent.into_typed(), &errors, Some(read)).await
}

/// What is to be read; nothing where the errors say why.
async fn draft(ask: &Ask, sent: &Fields, errors: &mut FieldErrors) -> Result<Option<Draft>, Problem> {
    let address = sent.text("direccion");
    let draft = Draft::typed(sent.text("titular"), sent.as_typed("texto"));
    let is_typed = !draft.title.is_empty() || !draft.text.is_empty();
    match (is_typed, address.is_empty()) {
        (true, true) if draft.is_too_long() => {
            errors.add_with("texto", "reading-check-too-long", &[("n", MOST_WORDS.into())]);
        }
        (true, true) => {
            return Ok(admitted(ask, "check-text", MOST_TEXTS, "texto", errors).await?.then_some(draft));
        }
        (false, false) => {
            if admitted(ask, "check-address", MOST_ADDRESSES, "direccion", errors).await? {
                return fetched(ask, address, errors).await;
            }
        }
        (true, false) => errors.add("direccion", "reading-check-both"),
        (false, true) => errors.add("texto", "reading-check-nothing"),
    }
    Ok(None)
}

/// Counts that somebody asked, by their network address and nothing else.
async fn admitted(ask: &Ask, what: &str, most: i64, place: &str, errors: &mut FieldErrors) -> Result<bool, Problem> {
    let mut tx = ask.node.db.begin().await?;
    let admitted = count_try(&mut tx, what, &ask.client, most).await?;
    tx.commit().await?;
    if !admitted {
        errors.add(place, "reading-check-too-many");
    }
    Ok(admitted)
}

/// The article of an address.
async fn fetched(ask: &Ask, address: &str, errors: &mut FieldErrors) -> Result<Option<Draft>, Problem> {
    let wanted = Wanted { address: address.to_owned(), ..Wanted::default() };
    let Ok(answered) = tokio::time::timeout(FETCHED_WITHIN, ask.node.fetcher.fetch(&wanted, None)).await else {
        errors.add("direccion", "reading-check-slow");
        return Ok(None);
    };
    let answer = match answered? {
        Ok(answer) if (200..300).contains(&answer.status) => answer,
        Ok(answer) => {
            errors.add_with("direccion", "reading-check-answered", &[("status", answer.status.to_string().into())]);
            return Ok(None);
        }
        Err(problem) => {
            errors.add_with("direccion", problem.key(), &[("detail", problem.to_string().into())]);
            return Ok(None);
        }
    };
    let extracting = move || {
        let decoded = article::decode(&answer.body, answer.header("content-type"));
        article::extract(&decoded.text, Some(&answer.address))
    };
    let article = ask.node.cpu.run(extracting).await?;
    let draft = Draft { title: article.title.unwrap_or_default(), text: article.text, has_found_headline: false };
    match (draft.text.trim().is_empty(), draft.is_too_long()) {
        (true, _) => errors.add("direccion", "reading-check-no-article"),
        (_, true) => errors.add_with("direccion", "reading-check-too-long", &[("n", MOST_WORDS.into())]),
        _ => return Ok(Some(draft)),
    }
    Ok(None)
}

/// The observatory whose lists are asked for: the one chosen, or the one looked at.
async fn guide(ask: &Ask, sent: &Fields) -> Result<Observatory, Problem> {
    let chosen = match sent.text("guia") {
        "" => None,
        slug => observatories::find(&ask.node.db, slug).await?,
    };
    Ok(chosen.unwrap_or_else(|| (*ask.observatory).clone()))
}

async fn show(
    ask: &Ask,
    status: StatusCode,
    mut typed: Vec<(String, String)>,
    errors: &FieldErrors,
    read: Option<ReadView>,
) -> Answer {
    if !typed.iter().any(|(name, _)| name == "guia") {
        typed.push(("guia".to_owned(), ask.observatory.slug.clone()));
    }
    let mut view = ask.view(ask.t("reading-check-title"), PATH);
    let form = Form::failed(&mut view, typed, errors);
    let lang = ask.speech.lang();
    let guides = observatories::all(&ask.node.db).await?;
    let answer = page_with(
        status,
        CheckPage {
            guides: guides.iter().map(|one| Choice::new(one.slug.clone(), one.name_in(lang))).collect(),
            most_words: ask.speech.number(MOST_WORDS),
            form,
            read,
            view,
        },
    )?;
    Ok(unkept(answer))
}

/// No browser and nothing between keeps a page that holds somebody's draft.
fn unkept(mut answer: Response) -> Response {
    answer.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    answer.headers_mut().insert(header::PRAGMA, HeaderValue::from_static("no-cache"));
    answer
}

async fn read_view(ask: &Ask, lists: &[Compiled], advised: &Advised) -> Result<ReadView, Problem> {
    let speech = &ask.speech;
    let found = advised.found(lists);
    let guides = explaining(&ask.node.db, &names_of(&found)).await?;
    let told: Vec<(&Found<'_>, TextMark)> =
        found.iter().filter_map(|one| Some((one, text_mark(speech, one, &guides)?))).collect();
    // a term in one voice is one advice, however often it stands there
    let mut firsts: Vec<(&Found<'_>, &TextMark, i64)> = Vec::new();
    let mut links: Vec<MarkLink> = Vec::new();
    for (one, mark) in &told {
        let place = firsts.iter().position(|(first, ..)| first.term_id == one.term_id && first.voice == one.voice);
        match place.and_then(|place| firsts.get_mut(place)) {
            Some((.., times)) => *times += 1,
            None => firsts.push((one, mark, 1)),
        }
        let number = place.map_or(firsts.len(), |place| place + 1);
        let args = [("n", number.into()), ("words", one.surface.as_str().into())];
        links.push(MarkLink { class: mark.class, number, label: speech.with("reading-check-advice", &args) });
    }
    let numbered_firsts = firsts.into_iter().zip(1..);
    let words: Vec<WordAdvice> = numbered_firsts
        .map(|((found, mark, times), number)| word_advice(ask, number, found, mark.clone(), times))
        .collect();
    let (titled, body): (Vec<TextMark>, Vec<TextMark>) =
        told.into_iter().map(|(_, mark)| mark).partition(|mark| mark.in_title);
    let voices = chips(speech, &advised.draft.text, &advised.whole);
    let mut next = words.len();
    let mut numbered = |text: String| {
        next += 1;
        Numbered { number: next, text }
    };
    let speaking: Vec<Numbered> = speaking(ask, advised).into_iter().map(&mut numbered).collect();
    let flags = &advised.flags;
    let headline = first(&flags.origin_in_headline)
        .map(|origin| numbered(speech.with("reading-check-origin", &[("words", origin.into())])));
    let origin_with_crime = first(&flags.origin_with_crime)
        .map(|words| numbered(speech.with("reading-check-origin-with-crime", &[("words", words.into())])));
    let help = first(&flags.violence_without_help_line)
        .map(|violence| numbered(speech.with("reading-check-help-missing", &[("words", violence.into())])));
    Ok(ReadView {
        language: advised.language.clone(),
        language_name: speech.language(&advised.language),
        is_read: advised.is_read(),
        has_found_headline: advised.draft.has_found_headline,
        title: MarkedText::paragraphs(&advised.draft.title, &titled, &[], 1),
        paragraphs: MarkedText::paragraphs(&advised.draft.text, &body, &voices, titled.len() + 1),
        marks: links,
        heading: match (advised.is_read(), next) {
            // that nothing was found says nothing of what is not read
            (false, 0) => speech.t("reading-check-no-advice"),
            _ => speech.with("reading-check-heading", &[("n", next.into())]),
        },
        bar: VoicesView::of(speech, &voices_in(&advised.whole.quotes)),
        words,
        voices,
        speaking,
        headline,
        origin_with_crime,
        help,
    })
}

/// The first words that show a flag, where it holds.
fn first(flag: &Flag) -> Option<&str> {
    flag.evidence.first().filter(|_| flag.holds).map(String::as_str)
}

fn word_advice(ask: &Ask, number: usize, found: &Found<'_>, mark: TextMark, n: i64) -> WordAdvice {
    let times = match found.voice {
        Some(Voice::Quoted) => "reading-check-times-quoted",
        Some(Voice::Critical) => "reading-check-times-critical",
        Some(Voice::Own) | None => "reading-check-times-own",
    };
    let better: Vec<Part> = match found.voice {
        // what to say instead ends the sentence in every language
        Some(Voice::Quoted) => {
            let left = ask.speech.with("reading-check-quoted", &[("better", "".into())]);
            std::iter::once(Part::said(left)).chain(mark.better).collect()
        }
        Some(Voice::Critical) => vec![Part::said(ask.t("reading-check-critical"))],
        Some(Voice::Own) | None => mark.better,
    };
    WordAdvice {
        number,
        surface: mark.surface,
        class: mark.class,
        times: ask.speech.with(times, &[("n", n.into())]),
        better,
        reason: mark.reason,
        reason_lang: mark.reason_lang,
        contested: found.term().is_some_and(reading::Term::is_contested),
        sources: mark.sources,
        href: mark.href,
        provenance: mark.provenance,
    }
}

/// What is to be said of who speaks and who does not.
fn speaking(ask: &Ask, advised: &Advised) -> Vec<String> {
    let voices = voices_in(&advised.whole.quotes);
    let mut said = Vec::new();
    if !advised.is_read() || advised.draft.text.is_empty() {
        return said;
    }
    match (voices.all(), voices.women, advised.flags.women_groups > 0) {
        (0, _, _) => said.push(ask.t("reading-check-nobody")),
        (_, 0, true) => said.push(ask.t("reading-check-no-woman")),
        (_, 0, false) if voices.men > 0 => {
            said.push(ask.speech.with("reading-check-men-only", &[("n", voices.men.into())]));
        }
        _ => {}
    }
    let silent: Vec<String> =
        silent(&advised.whole).iter().take(MOST_NAMES).map(|person| person.name.clone()).collect();
    if !silent.is_empty() {
        said.push(ask.speech.with("reading-check-silent", &[("names", ask.speech.list(&silent).into())]));
    }
    said
}
