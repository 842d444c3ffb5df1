//! The certificate that somebody came, in the language in which they registered.

use anyhow::Context;
use platform::pages::{Problem, attachment};
use platform::time;
use platform::web::{Answer, Ask};
use platform::words::Speech;
use print::{Block, Document, Front, Span, Words};
use records::{Record, Records, Value};

use super::days::too_early;
use crate::kinds::MEETING;
use crate::people::Person;
use crate::report::spoken_dates;

/// The certificate of somebody who came, as PDF.
pub async fn sent_certificate(ask: &Ask, meeting: &Record, person: &Person) -> Answer {
    if person.attended_at.is_none() {
        return Err(Problem::NotFound);
    }
    if let Some(waits) = too_early(&meeting.body) {
        return Err(Problem::Conflict(waits));
    }
    let speech = ask.node.words.speak(person.lang);
    let host = match meeting.body.all("host").first().map(|statement| &statement.value) {
        Some(Value::Record(id)) => Records::of(&ask.node.db).find(id).await?,
        _ => None,
    };
    let host = host.map(|host| host.body.in_language("name", person.lang.code()).unwrap_or(&host.title).to_owned());
    let bodies: Vec<String> = std::iter::once(ask.observatory.name_in(person.lang)).chain(host).collect();
    let document = certificate(&speech, meeting, person, bodies, &ask.whole(&MEETING.address(&meeting.id)));
    let bytes = ask.node.cpu.run(move || print::pdf(&document)).await?.context("setting a certificate")?;
    Ok(attachment("application/pdf", &format!("constancia-{}.pdf", person.id), bytes))
}

fn certificate(speech: &Speech, meeting: &Record, person: &Person, bodies: Vec<String>, address: &str) -> Document {
    let lang = speech.lang().code();
    let name = meeting.body.in_language("title", lang).unwrap_or(&meeting.title);
    let mut when_where: Vec<String> = spoken_dates(speech, &meeting.body).into_iter().collect();
    when_where.extend(meeting.body.in_language("place", lang).map(str::to_owned));
    when_where.extend(meeting.body.text("country").map(|code| speech.country(code)));
    let mut blocks = vec![
        Block::Paragraph {
            number: None,
            of: None,
            spans: vec![
                Span::text(speech.t("programme-certificate-says")),
                Span::text(" "),
                Span::text(&person.name).strong(),
            ],
        },
        Block::Paragraph {
            number: None,
            of: None,
            spans: vec![
                Span::text(speech.t("programme-certificate-came")),
                Span::text(" "),
                Span::link(name, address).strong(),
            ],
        },
    ];
    if !when_where.is_empty() {
        blocks.push(Block::Paragraph { number: None, of: None, spans: vec![Span::text(when_where.join(", "))] });
    }
    if !person.institution.is_empty() {
        blocks.push(Block::Paragraph { number: None, of: None, spans: vec![Span::text(&person.institution)] });
    }
    let number = speech.with("programme-certificate-number", &[("id", person.id.as_str().into())]);
    Document {
        lang: lang.to_owned(),
        title: speech.t("programme-certificate-title"),
        front: Front {
            bodies,
            marks: vec![speech.date(&time::day_in(time::now(), "UTC"))],
            subtitle: String::new(),
            colophon: vec![Span::text(format!("{number} ")), Span::link(address, address)],
        },
        words: Words::default(),
        blocks,
    }
}
