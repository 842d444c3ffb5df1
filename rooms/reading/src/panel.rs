//! The column beside an article: what is marked, who speaks, who appears, and how the reading was made.

use anyhow::Result;
use askama::Template;
use platform::pages::PanelHtml;
use platform::web::Ask;
use room_watch::{TextMark, Version};

use crate::corrections::Correction;
use crate::model::Compiled;
use crate::voices::{SpeakerView, VoicesView, speakers};
use crate::whole::{Kept, Voices};

#[derive(Template)]
#[template(path = "article_panel.html")]
struct Panel<'a> {
    ask: &'a Ask,
    lines: Vec<String>,
    voices: Option<VoicesView>,
    speakers: Vec<SpeakerView>,
    provenance: Option<String>,
    correct_href: Option<String>,
}

/// The blocks; what is quoted and who is named only where the whole reading is given.
pub fn panels(
    ask: &Ask,
    version: &Version,
    lists: &[Compiled],
    marks: &[TextMark],
    kept: Option<(&Kept, &[Correction])>,
    correct_href: Option<String>,
) -> Result<Vec<PanelHtml>> {
    let speech = &ask.speech;
    let (kept, said) = (kept.map(|(kept, _)| kept), kept.map(|(_, said)| said).unwrap_or_default());
    let panel = Panel {
        lines: lines(ask, language_of(version, kept), lists, marks),
        voices: kept.and_then(|kept| VoicesView::of(speech, &Voices::of(&kept.whole.quotes))),
        speakers: kept.map(|kept| speakers(ask, &version.text, &kept.whole, said)).unwrap_or_default(),
        provenance: kept.map(|kept| {
            let at = speech.instant_short(kept.at, "UTC");
            speech.with("reading-panel-provenance", &[("reader", kept.reader.clone().into()), ("at", at.into())])
        }),
        correct_href,
        ask,
    };
    Ok(vec![PanelHtml::by_template(panel.render()?)])
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
