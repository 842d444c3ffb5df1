//! The bar of those who speak and their kinds, as pages tell them: a shape and a word for each, never a colour alone.

use anyhow::Result;
use askama::Template;
use platform::pages::PanelHtml;
use platform::words::Speech;
use reading::SpeakerKind;
use room_watch::Voices;

/// The bar of voices with its key: women first, unknown last.
pub struct VoicesView {
    /// Pieces of the bar: fill class (none: hatched), start and width in per cent.
    pub bars: Vec<Bar>,
    /// The same in words, with their shapes.
    pub key: Vec<VoiceCount>,
}

/// A piece of the bar.
pub struct Bar {
    /// `f-women`, `f-men`, or nothing where it is hatched.
    pub class: &'static str,
    /// Where it begins, such as `25.0%`.
    pub x: String,
    /// How wide it is.
    pub width: String,
}

/// One line of the key.
pub struct VoiceCount {
    /// `women`, `men`, or `other`.
    pub shape: &'static str,
    /// In words.
    pub label: String,
    /// How many, in the numerals of the page.
    pub n: String,
}

impl VoicesView {
    /// Of these voices; none where nobody speaks.
    pub fn of(speech: &Speech, voices: &Voices) -> Option<VoicesView> {
        let total = voices.all();
        if total == 0 {
            return None;
        }
        let parts = [
            ("women", "f-women", "reading-voices-women", voices.women),
            ("men", "f-men", "reading-voices-men", voices.men),
            ("other", "", "reading-voices-groups", voices.groups),
            ("other", "", "reading-voices-institutions", voices.institutions),
            ("other", "", "reading-voices-unknown", voices.unknown),
        ];
        let (mut view, mut at) = (VoicesView { bars: Vec::new(), key: Vec::new() }, 0);
        for (shape, class, label, n) in parts {
            // that no woman or no man speaks is told; that no group does is no news
            if n > 0 || shape != "other" {
                view.key.push(VoiceCount { shape, label: speech.t(label), n: speech.number(n) });
            }
            if n > 0 {
                let share = |part: i64| format!("{:.1}%", 100.0 * part as f64 / total as f64);
                view.bars.push(Bar { class, x: share(at), width: share(n) });
                at += n;
            }
        }
        Some(view)
    }
}

#[derive(Template)]
#[template(path = "voices_strip.html")]
struct Strip<'a> {
    voices: &'a VoicesView,
    with_key: bool,
}

/// Voices as a bar, with its key or without; none where nobody speaks.
pub fn voice_bar(speech: &Speech, voices: &Voices, with_key: bool) -> Result<Option<PanelHtml>> {
    let Some(view) = VoicesView::of(speech, voices) else { return Ok(None) };
    Ok(Some(PanelHtml::by_template(Strip { voices: &view, with_key }.render()?)))
}

/// Voices in one line; none where nobody speaks. That no woman speaks where men do is told, too.
pub fn voice_words(speech: &Speech, voices: &Voices) -> Option<String> {
    let parts: Vec<String> = [
        ("reading-card-women", voices.women),
        ("reading-card-men", voices.men),
        ("reading-card-groups", voices.groups),
        ("reading-card-institutions", voices.institutions),
        ("reading-card-unknown", voices.unknown),
    ]
    .into_iter()
    .filter(|(key, n)| *n > 0 || (*key == "reading-card-women" && voices.men > 0))
    .map(|(key, n)| speech.with(key, &[("n", n.into())]))
    .collect();
    let args = [("n", voices.all().into()), ("list", parts.join(", ").into())];
    (voices.all() > 0).then(|| speech.with("reading-card-voices", &args))
}

/// The class of a speaker's shape.
pub fn class_of(kind: SpeakerKind) -> &'static str {
    match kind {
        SpeakerKind::Woman => "c-women",
        SpeakerKind::Man => "c-men",
        SpeakerKind::Group | SpeakerKind::Institution | SpeakerKind::Unknown => "c-unknown",
    }
}

/// The words for a speaker's shape.
pub fn kind_key(kind: SpeakerKind) -> &'static str {
    match kind {
        SpeakerKind::Woman => "reading-chip-woman",
        SpeakerKind::Man => "reading-chip-man",
        SpeakerKind::Group => "reading-chip-group",
        SpeakerKind::Institution => "reading-chip-institution",
        SpeakerKind::Unknown => "reading-chip-unknown",
    }
}

#[cfg(test)]
mod tests {
    use platform::words::{Lang, Words};

    use super::*;

    #[test]
    fn the_bar_tells_that_no_woman_speaks() {
        let words = Words::new(&[platform::words::SITE, crate::room().catalogue]).expect("the catalogue is sound");
        let speech = words.speak(Lang::Es);
        let view =
            VoicesView::of(&speech, &Voices { men: 3, institutions: 1, ..Voices::default() }).expect("they speak");
        let counts: Vec<_> = view.key.iter().map(|one| (one.shape, one.n.as_str())).collect();
        assert_eq!(counts, [("women", "0"), ("men", "3"), ("other", "1")]);
        assert_eq!(view.bars.iter().map(|bar| bar.width.as_str()).collect::<Vec<_>>(), ["75.0%", "25.0%"]);
        assert!(VoicesView::of(&speech, &Voices::default()).is_none());
    }
}
