//! Who speaks, told where their words end in the text.

use platform::words::Speech;
use reading::{Person, PersonKind, Quote};
use room_watch::VoiceChip;

use crate::kept::whole::{Whole, speaker_key};
use crate::shown::speakers::anchors;
use crate::shown::voices::{class_of, kind_key};

/// A speaker named further behind the words than this is told of beside the words themselves.
const SPEAKER_NEAR: usize = 160;

/// Those who speak, in the order of the text. One voice is told once in a paragraph.
pub fn chips(speech: &Speech, text: &str, whole: &Whole) -> Vec<VoiceChip> {
    let letters: Vec<char> = text.chars().collect();
    let mut chips: Vec<VoiceChip> = Vec::new();
    let mut last: Option<(String, usize)> = None;
    for (quote, anchor) in whole.quotes.iter().zip(anchors(whole)) {
        let at = behind(&letters, quote);
        let key = speaker_key(quote).unwrap_or_default();
        let same = last.as_ref().is_some_and(|(before, from)| {
            *before == key && !letters.get(*from..at).unwrap_or_default().contains(&'\n')
        });
        if same {
            // told again further on in the same paragraph: the shape stands behind the last of the words
            chips.pop();
        }
        chips.push(VoiceChip {
            at,
            class: class_of(quote.speaker_kind),
            words: chip_words(speech, quote, &whole.people),
            href: format!("#{anchor}"),
        });
        last = Some((key, at));
    }
    chips.sort_by_key(|chip| chip.at);
    chips
}

fn chip_words(speech: &Speech, quote: &Quote, people: &[Person]) -> String {
    let kind = speech.t(kind_key(quote.speaker_kind));
    let person = quote.person_id.as_ref().and_then(|id| people.iter().find(|person| person.person_id == *id));
    match person.is_some_and(|person| person.kind == PersonKind::Public) {
        true => speech.with("reading-chip-official", &[("kind", kind.into())]),
        false => kind,
    }
}

/// Where the words with their speaker end: behind closing marks and the stop, as far as these stand there.
fn behind(letters: &[char], quote: &Quote) -> usize {
    let near = quote.speaker_end.filter(|end| (quote.span.end..quote.span.end + SPEAKER_NEAR).contains(end));
    let mut at = near.unwrap_or(quote.span.end).min(letters.len());
    while letters
        .get(at)
        .is_some_and(|c| matches!(c, '»' | '”' | '"' | '\'' | '’' | ')' | '.' | ',' | ';' | '!' | '?' | '…'))
    {
        at += 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use platform::words::{Lang, Words};
    use reading::{Reader, TermList, Text};

    use super::*;
    use crate::shown::speakers::told;

    fn read(text: &str) -> Whole {
        let reading = Reader::new(&TermList::default()).read(&Text { title: None, text, language: Some("es") });
        Whole::from(&reading)
    }

    #[test]
    fn a_voice_stands_behind_its_words_and_its_name_once_in_a_paragraph() {
        let words = Words::new(&[platform::words::SITE, crate::room().catalogue]).expect("the catalogue is sound");
        let speech = words.speak(Lang::Es);
        let text = "«No podemos más», dijo la alcaldesa, Elena Ficticia. «Cerramos», agregó Ficticia.\n\nSegún el Ministerio de Salud, hay calma.";
        let whole = read(text);
        let chips = chips(&speech, text, &whole);
        let of_her: Vec<_> = chips.iter().filter(|chip| chip.class == "c-women").collect();
        assert_eq!(of_her.len(), 1, "{chips:?}");
        assert!(of_her[0].at <= text.find('\n').expect("a break"), "{chips:?}");
        let views = told(&speech, text, &whole);
        assert!(views.iter().any(|view| view.class == "c-women" && view.quotes.len() >= 2), "{}", views.len());
        for chip in &chips {
            assert!(views.iter().any(|view| format!("#{}", view.anchor) == chip.href), "{chip:?}");
        }
    }
}
