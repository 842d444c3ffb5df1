//! Who is quoted in an article and who appears in it, for the column beside it.
//!
//! Read anew for each page: a text takes about a millisecond, and only the marks of terms are kept so far.

use std::collections::HashMap;
use std::sync::Arc;

use anyhow::Result;
use platform::words::Speech;
use reading::{Person, Quote, Reader, Reading, Sex, SexEvidence, SpeakerKind, Text, Voice, Within};
use room_watch::Version;

/// People and quotations that the column tells of.
const MOST_LINES: usize = 12;
/// Letters of a quotation in the column.
const QUOTE_SHOWN: usize = 90;

/// Reads a version with the reader that made its marks.
pub async fn hear(reader: Arc<Reader>, version: &Version) -> Result<Reading> {
    let (title, text, language) = (version.title.clone(), version.text.clone(), version.language.clone());
    let read = move || reader.read(&Text { title: title.as_deref(), text: &text, language: language.as_deref() });
    Ok(tokio::task::spawn_blocking(read).await?)
}

/// Whose words each mark is, by where it stands.
pub fn voices(reading: &Reading) -> HashMap<(bool, usize, usize), Voice> {
    let place = |mark: &reading::Mark| (mark.within == Within::Title, mark.span.start, mark.span.end);
    reading.terms.iter().map(|mark| (place(mark), mark.voice)).collect()
}

/// Two blocks of the column: who speaks, and who appears.
pub fn blocks(speech: &Speech, text: &str, reading: &Reading) -> Vec<(String, Vec<String>)> {
    if reading.quotes.is_empty() && reading.people.is_empty() {
        return Vec::new();
    }
    let quotes = reading.quotes.iter().take(MOST_LINES).map(|quote| quoted(speech, text, quote)).collect();
    let people = reading.people.iter().take(MOST_LINES).map(|person| appears(speech, person)).collect();
    let blocks = [("reading-rail-quotes", quotes), ("reading-rail-people", people)];
    let full = blocks.into_iter().filter(|(_, lines): &(&str, Vec<String>)| !lines.is_empty());
    full.map(|(heading, lines)| (speech.t(heading), lines)).collect()
}

fn quoted(speech: &Speech, text: &str, quote: &Quote) -> String {
    let length = quote.span.end.saturating_sub(quote.span.start);
    let mut words: String = text.chars().skip(quote.span.start).take(length.min(QUOTE_SHOWN)).collect();
    if length > QUOTE_SHOWN {
        words.push('…');
    }
    let kind = match quote.speaker_kind {
        SpeakerKind::Woman => "reading-speaker-woman",
        SpeakerKind::Man => "reading-speaker-man",
        SpeakerKind::Group => "reading-speaker-group",
        SpeakerKind::Institution => "reading-speaker-institution",
        SpeakerKind::Unknown => "reading-speaker-unknown",
    };
    let speaker = quote.speaker.clone().unwrap_or_else(|| "—".to_owned());
    speech.with(
        "reading-rail-quote",
        &[("words", words.into()), ("speaker", speaker.into()), ("kind", speech.t(kind).into())],
    )
}

fn appears(speech: &Speech, person: &Person) -> String {
    let sex = match person.sex {
        Sex::Woman => "reading-speaker-woman",
        Sex::Man => "reading-speaker-man",
        Sex::Other | Sex::Unknown => "reading-speaker-unknown",
    };
    let Some(evidence) = person.sex_evidence else {
        return speech.with("reading-rail-person-unknown", &[("name", person.name.clone().into())]);
    };
    let evidence = match evidence {
        SexEvidence::Stated => "reading-evidence-stated",
        SexEvidence::Title => "reading-evidence-title",
        SexEvidence::Agreement => "reading-evidence-agreement",
        SexEvidence::Pronoun => "reading-evidence-pronoun",
        SexEvidence::Name => "reading-evidence-name",
    };
    let given =
        [("name", person.name.clone().into()), ("sex", speech.t(sex).into()), ("evidence", speech.t(evidence).into())];
    speech.with("reading-rail-person", &given)
}
