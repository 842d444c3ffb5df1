//! What is looked at before a form without account is taken, and before it is answered.

use anyhow::Result;

use crate::accounts::{Email, count_try};
use crate::db::Tx;
use crate::pages::{FieldErrors, Fields, SINCE_FIELD};
use crate::text::one_line;
use crate::time::{self, SECOND};
use crate::web::Ask;

/// Most web addresses that a sending names; who sends more sells something.
const MOST_LINKS: usize = 3;
/// Nobody reads a form and fills it in within this.
const LEAST_TIME: i64 = 3 * SECOND;
/// Sendings of one kind that one network address may make in an hour; an office shares one.
const MOST_AN_HOUR: i64 = 20;
/// Longest answer, in characters.
const MOST_ANSWER: usize = 500;

/// Tells what only programs do: too many addresses in these texts, words in the field that people do not see, a form sent
/// as soon as it was made. What is wrong with the whole stands at the field `place`.
pub fn hold_back(fields: &Fields, texts: &[&str], place: &str, errors: &mut FieldErrors) {
    let text = texts.join(" ").to_lowercase();
    if text.matches("://").count() + text.matches("www.").count() > MOST_LINKS {
        errors.add_with(place, "site-sent-links", &[("n", MOST_LINKS.into())]);
    }
    if !fields.text("web").is_empty() {
        errors.add("web", "site-sent-trap");
    }
    // the time is the form's own word: it stops programs that post without looking, and no others
    let since: Option<i64> = fields.text(SINCE_FIELD).parse().ok();
    if since.is_none_or(|since| time::now().saturating_sub(since) < LEAST_TIME) {
        errors.add(place, "site-sent-too-fast");
    }
}

/// Where the sender wants to be written to; nothing where nothing was typed, or what was typed is told as wrong.
pub fn reply_to(fields: &Fields, errors: &mut FieldErrors) -> Option<Email> {
    let typed = fields.text("correo");
    let email = Email::parse(typed);
    if !typed.is_empty() && email.is_none() {
        errors.add("correo", "site-sent-mail-wrong");
    }
    email
}

/// Counts a sending of this kind against the network address that it comes from, where nothing else is wrong with it.
pub async fn admit(tx: &mut Tx, ask: &Ask, what: &str, place: &str, errors: &mut FieldErrors) -> Result<()> {
    if errors.is_empty() && !count_try(tx, what, &ask.client, MOST_AN_HOUR).await? {
        errors.add(place, "site-sent-too-many");
    }
    Ok(())
}

/// The answer that the sender will read, on one line.
pub fn answer(fields: &Fields) -> Result<String, FieldErrors> {
    let answer = one_line(fields.text("respuesta"));
    match answer.is_empty() || answer.chars().count() > MOST_ANSWER {
        true => Err(FieldErrors::one("respuesta", "site-sent-answer-wrong")),
        false => Ok(answer),
    }
}
