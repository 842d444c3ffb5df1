//! An article: the excerpt for everybody, the text and the archive for members, its reading, versions, copies.

use askama::Template;
use axum::extract::Path;
use axum::response::IntoResponse;
use platform::pages::{JsonLd, PanelHtml, Problem, View, page};
use platform::permissions::Scope;
use platform::web::{Answer, Ask, Taking};
use platform::{observatories, time};

use super::cards::{ArticleRow, Card, origin, size};
use super::citation::Citation;
use super::difference::{Change, difference};
use super::hide::may_hide;
use super::invented::Invented;
use super::remarks::Band;
use super::seen::{Seen, seen};
use crate::actions::{HIDE_ARTICLES, READ_FULL_TEXT};
use crate::clock::{zone, zone_words};
use crate::model::{ArticleCard, Version};
use crate::panel::{ArticleReader, MarkedText, ReadArticle, TextMark, VoiceChip};
use crate::store::{Articles, CaptureLine, PageFacts};

/// Copies shown on the article's page; the story's page has all.
const COPIES: usize = 12;

#[derive(Template)]
#[template(path = "article.html")]
struct ArticlePage {
    view: View,
    facts: Facts,
    title: Vec<MarkedText>,
    paragraphs: Vec<MarkedText>,
    marks: Vec<Marked>,
    /// Those that the public sees in a list, since the text that has them is not shown.
    listed: Vec<Listed>,
    /// What of the article is seen, and why.
    standing: String,
    excerpt: String,
    full: bool,
    voices: Vec<VoiceChip>,
    panels: Vec<PanelHtml>,
    versions: Vec<VersionChange>,
    copies: Vec<Card>,
    story_href: Option<String>,
    story_size: String,
    captures: Vec<CaptureView>,
    /// Why none is shown.
    captures_hint: String,
    citation: Citation,
    may_hide: bool,
    remarks: Band,
}

struct Facts {
    id: String,
    address: String,
    outlet: String,
    outlet_href: String,
    /// Is the outlet invented?
    is_sample: bool,
    country: String,
    section: Option<String>,
    origin: String,
    authors: String,
    published: String,
    published_iso: String,
    doubtful: bool,
    /// The zone of all hours of the page, and its name.
    zone: &'static str,
    hours: String,
    seen: i64,
    words: String,
    language: String,
    language_name: String,
    paywalled: bool,
}

/// A mark, with what the page says of it.
struct Marked {
    mark: TextMark,
    /// Its number and its words, for those who do not see where it stands.
    label: String,
}

/// A term that is marked.
struct Listed {
    /// Its first mark in the voice that weighs most.
    mark: TextMark,
    /// How often it is marked in each voice.
    times: String,
}

/// The voices in which a term is marked, by the class of the mark: what an outlet says itself weighs most.
const VOICES: [(&str, &str); 3] = [
    ("term", "watch-mark-times-own"),
    ("term-quote", "watch-mark-times-quoted"),
    ("term-crit", "watch-mark-times-critical"),
];

struct VersionChange {
    summary: String,
    changes: Vec<Change>,
    title_changed: Option<(String, String)>,
}

struct CaptureView {
    href: String,
    at: i64,
    facts: String,
    digest: String,
}

/// May the asker see full texts of a country's press? Roles count in observatories that watch the country.
pub async fn may_read_full(ask: &Ask, country: &str) -> Result<bool, Problem> {
    if ask.who.account.is_none() {
        return Ok(false);
    }
    for observatory in observatories::all(&ask.node.db).await? {
        let scope = Scope::Observatory(observatory.id.clone());
        let watches = observatory.countries.is_empty() || observatory.countries.iter().any(|code| code == country);
        let rule = match observatory.full_text {
            observatories::FullText::Members => &READ_FULL_TEXT,
            observatories::FullText::Editors => &HIDE_ARTICLES,
        };
        if watches && ask.may_in(rule, &scope) {
            return Ok(true);
        }
    }
    Ok(ask.may_in(&READ_FULL_TEXT, &Scope::Node))
}

/// The page, or its data.
pub async fn show(ask: Ask, Path(id): Path<String>) -> Answer {
    let id = ask.plain(&id).to_owned();
    if let Some(page) = Articles::of(&ask.node.db).page(&id).await?
        && let (Some(at), Some(ground)) = (page.hidden_at, page.hidden_ground.clone())
    {
        let may_show = !page.is_erased() && may_hide(&ask, &page.country).await?;
        let show_href = may_show.then(|| format!("/n/{id}/ocultar"));
        let words = if page.is_erased() { ERASED } else { HIDDEN };
        let day = ask.speech.date(&time::day_in(at, zone(&ask)));
        let line = ask.speech.with(words.line, &[("date", day.into()), ("ground", ground.into())]);
        return gone(&ask, words.title, line, show_href);
    }
    let Seen { page: facts, card, version } = match seen(&ask, &id).await? {
        Ok(seen) => seen,
        Err(elsewhere) => return Ok(elsewhere.into_response()),
    };
    match ask.taking() {
        Taking::Json => {
            let row = serde_json::to_value(ArticleRow::from(&card)).map_err(anyhow::Error::from)?;
            return Ok(axum::Json(row).into_response());
        }
        Taking::Csv => return platform::pages::csv("nota", &[ArticleRow::from(&card)], None),
        Taking::Atom => return Err(Problem::NotFound),
        Taking::Page => {}
    }
    let is_member = may_read_full(&ask, &facts.country).await?;
    let full = is_member && !version.noarchive;
    let reading = read(&ask, &version, is_member).await?;
    let articles = Articles::of(&ask.node.db);
    let copies = match &card.story_id {
        Some(story) if card.copies > 1 => articles.of_story(story, COPIES).await?,
        _ => Vec::new(),
    };
    let all = if full && facts.versions > 1 { articles.versions(&facts.id).await? } else { Vec::new() };
    let captures = if full { articles.captures(&facts.id).await? } else { Vec::new() };
    let citation = Citation::of(&ask, &card, &version);
    let mut view = ask.view(card.title.clone(), "/buscar");
    head(&ask, &mut view, &card, &version);
    view.crumbs = vec![ask.crumb("watch-search-title", "/buscar")];
    let titled = MarkedText::paragraphs(&card.title, &in_title(&reading), &[], 1);
    let first = in_title(&reading).len() + 1;
    let body = match full {
        true => MarkedText::paragraphs(&version.text, &in_text(&reading), &reading.voices, first),
        false => Vec::new(),
    };
    let marks = numbered(reading.marks);
    let may_hide = may_hide(&ask, &facts.country).await?;
    page(ArticlePage {
        title: if titled.is_empty() { vec![MarkedText::plain(&ask.t("watch-article-untitled"))] } else { titled },
        paragraphs: body,
        excerpt: card.lead.clone(),
        versions: changes(&ask, &all),
        copies: copies.iter().map(|copy| Card::of(&ask, copy)).collect(),
        story_href: card.story_id.as_ref().map(|story| format!("/h/{story}")),
        story_size: size(&ask, card.copies, card.outlets),
        captures: captures.iter().map(|capture| capture_view(&ask, &facts.id, capture)).collect(),
        remarks: Band::of(&ask, &facts.id).await?,
        facts: facts_view(&ask, &facts, &card, &version).await?,
        may_hide,
        voices: reading.voices,
        panels: reading.panels,
        listed: if full { Vec::new() } else { listed(&ask, &marks) },
        marks: marks.into_iter().enumerate().map(|(at, mark)| marked(&ask, at + 1, mark)).collect(),
        standing: ask.t(match (version.noarchive, full) {
            (true, _) => "watch-article-no-copies",
            (false, true) => "watch-article-you-see-all",
            (false, false) => "watch-article-you-see-excerpt",
        }),
        captures_hint: ask.t(if version.noarchive { "watch-withheld-copy" } else { "watch-capture-members" }),
        citation,
        full,
        view,
    })
}

async fn read(ask: &Ask, version: &Version, whole: bool) -> Result<ArticleReader, Problem> {
    let mut reading = ArticleReader::default();
    for reader in ask.node.contributions.all::<dyn ReadArticle>() {
        let part = reader.read(ask, version, whole).await?;
        reading.marks.extend(part.marks);
        reading.voices.extend(part.voices);
        reading.panels.extend(part.panels);
        reading.summary = reading.summary.or(part.summary);
    }
    Ok(reading)
}

fn in_title(reading: &ArticleReader) -> Vec<TextMark> {
    reading.marks.iter().filter(|mark| mark.in_title).cloned().collect()
}

fn in_text(reading: &ArticleReader) -> Vec<TextMark> {
    reading.marks.iter().filter(|mark| !mark.in_title).cloned().collect()
}

/// Marks in the order of their numbers: those of the title first.
fn numbered(marks: Vec<TextMark>) -> Vec<TextMark> {
    let (mut titled, text): (Vec<_>, Vec<_>) = marks.into_iter().partition(|mark| mark.in_title);
    titled.extend(text);
    titled
}

fn marked(ask: &Ask, number: usize, mark: TextMark) -> Marked {
    let number = i64::try_from(number).unwrap_or(0);
    Marked {
        label: ask.speech.with(
            "watch-mark-note",
            &[("n", number.into()), ("manner", mark.manner.clone().into()), ("words", mark.surface.clone().into())],
        ),
        mark,
    }
}

/// Each term once, in the order of the text.
fn listed(ask: &Ask, marks: &[TextMark]) -> Vec<Listed> {
    let mut terms: Vec<Vec<&TextMark>> = Vec::new();
    for mark in marks {
        match terms.iter_mut().find(|term| term.iter().any(|other| other.href == mark.href)) {
            Some(term) => term.push(mark),
            None => terms.push(vec![mark]),
        }
    }
    terms.iter().filter_map(|term| listed_term(ask, term)).collect()
}

fn listed_term(ask: &Ask, marks: &[&TextMark]) -> Option<Listed> {
    let mut times: Vec<String> = Vec::new();
    let mut first: Option<&TextMark> = None;
    for (class, key) in VOICES {
        let mut of_it = marks.iter().copied().filter(|mark| mark.class == class);
        let Some(mark) = of_it.next() else { continue };
        first = first.or(Some(mark));
        times.push(ask.speech.with(key, &[("n", (of_it.count() + 1).into())]));
    }
    Some(Listed { mark: first?.clone(), times: ask.speech.list(&times) })
}

async fn facts_view(ask: &Ask, facts: &PageFacts, card: &ArticleCard, version: &Version) -> Result<Facts, Problem> {
    let speech = &ask.speech;
    let invented = Invented::among(&ask.node.db, [&facts.outlet_id]).await?;
    let (published, published_iso) = match (version.published_at, &version.published_day) {
        (Some(at), _) => (speech.instant(at, zone(ask)), time::rfc3339(at)),
        (None, Some(day)) => (speech.date(day), day.clone()),
        (None, None) => (ask.t("watch-article-undated"), String::new()),
    };
    Ok(Facts {
        id: facts.id.clone(),
        address: card.address.clone(),
        outlet: facts.outlet.clone(),
        outlet_href: format!("/medios/{}", facts.outlet_id),
        is_sample: invented.has(&facts.outlet_id),
        country: speech.country(&facts.country),
        section: version.section.clone(),
        origin: origin(ask, card),
        authors: if version.authors.is_empty() { ask.t("watch-article-unsigned") } else { version.authors.join(", ") },
        published,
        published_iso,
        doubtful: version.doubtful,
        zone: zone(ask),
        hours: zone_words(ask),
        seen: facts.found_at,
        words: speech.with("watch-article-words", &[("n", version.words.into())]),
        language: card.language.clone(),
        language_name: speech.language(&card.language),
        paywalled: version.paywalled,
    })
}

fn capture_view(ask: &Ask, page_id: &str, capture: &CaptureLine) -> CaptureView {
    let size = ask.speech.size(u64::try_from(capture.body_length).unwrap_or(0));
    CaptureView {
        href: format!("/n/{page_id}/copia/{}", capture.id),
        at: capture.fetched_at,
        facts: ask
            .speech
            .with("watch-capture-facts", &[("status", capture.status.to_string().into()), ("size", size.into())]),
        digest: capture.payload_digest.clone(),
    }
}

fn changes(ask: &Ask, versions: &[Version]) -> Vec<VersionChange> {
    let zone = zone(ask);
    let pairs = versions.iter().zip(versions.iter().skip(1));
    pairs
        .map(|(old, new)| {
            let changes = difference(&old.text, &new.text);
            let (added, removed) =
                (changes.iter().filter(|c| c.has_added()).count(), changes.iter().filter(|c| c.has_removed()).count());
            let number = |n: usize| i64::try_from(n).unwrap_or(0);
            VersionChange {
                summary: ask.speech.with(
                    "watch-version-summary",
                    &[
                        ("old", old.number.into()),
                        ("oldtime", ask.speech.instant_short(old.seen_at, zone).into()),
                        ("new", new.number.into()),
                        ("newtime", ask.speech.instant_short(new.seen_at, zone).into()),
                        ("added", number(added).into()),
                        ("removed", number(removed).into()),
                    ],
                ),
                changes,
                title_changed: (old.title != new.title)
                    .then(|| (old.title.clone().unwrap_or_default(), new.title.clone().unwrap_or_default())),
            }
        })
        .collect()
}

/// What reference managers and search engines read: Highwire metas and schema.org.
fn head(ask: &Ask, view: &mut View, card: &ArticleCard, version: &Version) {
    let href = ask.whole(&format!("/n/{}", card.id));
    view.description = card.lead.clone();
    let meta = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    view.head.metas = vec![
        meta("citation_title", &card.title),
        meta("citation_publication_date", &card.day.replace('-', "/")),
        meta("citation_journal_title", &card.outlet),
        meta("citation_language", &card.language),
        meta("citation_public_url", &href),
        meta("citation_abstract_html_url", &card.address),
    ];
    view.head.metas.extend(version.authors.iter().map(|author| meta("citation_author", author)));
    view.head.json_ld = JsonLd::of(&serde_json::json!({
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": card.title,
        "datePublished": card.day,
        "inLanguage": card.language,
        "author": version.authors.iter().map(|name| signer(name)).collect::<Vec<_>>(),
        "publisher": { "@type": "NewsMediaOrganization", "name": card.outlet },
        "url": card.address,
        "identifier": href,
        "abstract": card.lead,
    }));
    view.head.canonical = Some(href);
    view.offer(&format!("/n/{}", card.id), &["json", "csv"]);
}

/// A person, or the agency or desk that signed.
fn signer(name: &str) -> serde_json::Value {
    serde_json::json!({ "@type": if article::is_person(name) { "Person" } else { "Organization" }, "name": name })
}

#[derive(Template)]
#[template(path = "hidden.html")]
struct Hidden {
    view: View,
    line: String,
    /// Where it may be shown again, for those who may.
    show_href: Option<String>,
}

/// The words for what is not there any more.
struct Gone {
    title: &'static str,
    line: &'static str,
}
const HIDDEN: Gone = Gone { title: "watch-hidden-title", line: "watch-hidden-line" };
const ERASED: Gone = Gone { title: "watch-erased-title", line: "watch-erased-line" };

/// What remains of a page that was taken down or erased: when, and on what ground.
pub(super) fn gone(ask: &Ask, title: &'static str, line: String, show_href: Option<String>) -> Answer {
    let mut view = ask.view(ask.t(title), "/buscar");
    view.head.noindex = true;
    platform::pages::page_with(axum::http::StatusCode::GONE, Hidden { view, line, show_href })
}
