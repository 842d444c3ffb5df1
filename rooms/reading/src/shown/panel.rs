//! The column beside an article: what is marked, who speaks, who appears, and how the reading was made.

use std::collections::HashSet;

use anyhow::Result;
use askama::Template;
use platform::pages::PanelHtml;
use platform::web::Ask;
use room_watch::{TextMark, Version};

use crate::corrections::{Correction, GROUPS, Subject, place_of_quote};
use crate::kept::whole::{Kept, voices_in};
use crate::labels::{said_words, subject_words};
use crate::lists::compiled::Compiled;
use crate::shown::context_panel::{Block, Labels, Links, blocks};
use crate::shown::marks::short;
use crate::shown::speakers::{SpeakerView, speakers};
use crate::shown::voices::VoicesView;

#[derive(Template)]
#[template(path = "article_panel.html")]
struct Panel<'a> {
    ask: &'a Ask,
    lines: Vec<String>,
    voices: Option<VoicesView>,
    speakers: Vec<SpeakerView>,
    /// Quotations that people told beside those that were read: their words, and what was said of them.
    told: Vec<(String, String)>,
    part_label: String,
    /// What the article names and what it is.
    blocks: Vec<Block>,
    language: String,
    provenance: Option<String>,
    correct_href: Option<String>,
}

/// What of a kept reading the column tells.
pub struct Told<'a> {
    /// The reading.
    pub kept: &'a Kept,
    /// The pages of what the article names.
    pub links: Links,
    /// Variables that its reader does not tell well enough in the language of the text.
    pub below: HashSet<String>,
    /// What people said of it; who is quoted and named is told only where this is.
    pub whole: Option<&'a [Correction]>,
}

/// The blocks.
pub fn panels(
    ask: &Ask,
    version: &Version,
    lists: &[Compiled],
    marks: &[TextMark],
    told: Option<Told<'_>>,
    correct_href: Option<String>,
) -> Result<Vec<PanelHtml>> {
    let speech = &ask.speech;
    let kept = told.as_ref().map(|told| told.kept);
    let whole = told.as_ref().and_then(|told| Some((told.kept, told.whole?)));
    let language = language_of(version, kept);
    let blocks = told.as_ref().map(|told| blocks_of(ask, told)).unwrap_or_default();
    let none = HashSet::new();
    let labels = Labels { speech, below: told.as_ref().map_or(&none, |told| &told.below) };
    let panel = Panel {
        lines: lines(ask, language, lists, marks),
        // how many speak is told to everybody, as on the front page and in search; who they are is not
        voices: kept.and_then(|kept| VoicesView::of(speech, &voices_in(&kept.whole.quotes))),
        speakers: whole.map(|(kept, said)| speakers(ask, &version.text, kept, said)).unwrap_or_default(),
        told: whole.map(|(kept, said)| told_quotes(ask, kept, said)).unwrap_or_default(),
        part_label: labels.or_suggestion(ask.t("reading-panel-part"), "function"),
        blocks,
        language: language.to_owned(),
        provenance: kept.map(|kept| {
            let at = speech.instant_short(kept.at, room_watch::zone(ask));
            speech.with("reading-panel-provenance", &[("reader", short(&kept.reader).into()), ("at", at.into())])
        }),
        correct_href,
        ask,
    };
    Ok(vec![PanelHtml::by_template(panel.render()?)])
}

fn told_quotes(ask: &Ask, kept: &Kept, said: &[Correction]) -> Vec<(String, String)> {
    let is_beside = |one: &&Correction| {
        one.place.subject == Subject::Quote
            && one.is_told()
            && !kept.whole.quotes.iter().any(|quote| place_of_quote(quote) == one.place)
    };
    let mut told: Vec<&Correction> = said.iter().filter(is_beside).collect();
    told.sort_by_key(|one| one.place.start);
    told.into_iter().map(|one| (one.surface.clone(), said_words(ask, one))).collect()
}

/// What the article names and what it is, with what people said of it.
fn blocks_of(ask: &Ask, told: &Told<'_>) -> Vec<Block> {
    let Some(context) = &told.kept.context else { return Vec::new() };
    let labels = Labels { speech: &ask.speech, below: &told.below };
    let mut all = blocks(&labels, context, &told.links, told.whole.is_some());
    for block in &mut all {
        let subjects = GROUPS.iter().find(|(heading, _)| *heading == block.key).map_or(&[][..], |(_, all)| *all);
        let said = told.whole.unwrap_or_default().iter().filter(|one| subjects.contains(&one.place.subject));
        block.said = said.map(|one| said_of_value(ask, one)).collect();
        // what is named often is corrected once, and told once
        block.said.dedup();
    }
    all
}

fn said_of_value(ask: &Ask, said: &Correction) -> String {
    let what = if said.surface.is_empty() { subject_words(ask, &said.place) } else { said.surface.clone() };
    let args = [("kind", what.into()), ("speaker", said_words(ask, said).into())];
    ask.speech.with("reading-correct-speaker", &args)
}

/// The language in which the text was read; what the page said of it where it was not.
fn language_of<'a>(version: &'a Version, kept: Option<&'a Kept>) -> &'a str {
    kept.map(|kept| kept.language.as_str()).or(version.language.as_deref()).unwrap_or("und")
}

fn lines(ask: &Ask, language: &str, lists: &[Compiled], marks: &[TextMark]) -> Vec<String> {
    let known = lists.iter().any(|list| list.list.terms().iter().any(|term| term.language == language));
    let count = match (known, marks.len()) {
        (false, _) => ask.t("reading-rail-unread"),
        (true, 0) => ask.t("reading-rail-none"),
        (true, n) => ask.speech.with("reading-rail-count", &[("n", n.into())]),
    };
    let language = ask.speech.with("reading-rail-language", &[("language", ask.speech.language(language).into())]);
    vec![language, count, ask.t("reading-rail-people-decide")]
}
