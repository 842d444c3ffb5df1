//! The mail of this room: to people, whether they want to be listed, and to editors, that somebody does not.

use anyhow::Result;
use platform::accounts::{self, Account, Email};
use platform::db::Tx;
use platform::mail::{self, Mail};
use platform::node::Node;
use platform::permissions::Role;
use platform::sent::Decision;
use platform::words::{Lang, Speech};

use crate::body::Body;
use crate::kind::Kind;
use crate::store::{Proposed, Record};

/// The address of what a private link opens.
pub(crate) fn own_address(token: &str) -> String {
    format!("/mi-ficha/{token}")
}

/// The language in which somebody is written to: the first of her own that the site speaks, else that of her country.
pub fn language(body: &Body) -> Lang {
    let own = body.texts("languages").into_iter().find_map(Lang::from_code);
    own.or_else(|| body.text("country").map(Lang::of_country)).unwrap_or_default()
}

/// Asks somebody whether she wants to be listed, with the link behind which she answers.
pub async fn ask_consent(node: &Node, tx: &mut Tx, record: &Record, to: &Email, token: &str) -> Result<()> {
    let speech = node.words.speak(language(&record.body));
    let args = [
        ("name", record.title.as_str().into()),
        ("link", mail::link(&node.config, &own_address(token)).into()),
        ("text", speech.t("records-consent-text-1").into()),
    ];
    let subject = speech.t("records-mail-consent-subject");
    Mail::to_address(to).subject(subject).body(speech.with("records-mail-consent", &args)).send(tx).await?;
    Ok(())
}

/// Asks somebody whether what is said of her or her organisation is still right, with the link behind which she answers.
pub async fn ask_whether_right(node: &Node, tx: &mut Tx, record: &Record, to: &Email, token: &str) -> Result<()> {
    let speech = node.words.speak(language(&record.body));
    let link = mail::link(&node.config, &own_address(token));
    let args = [("name", record.title.as_str().into()), ("link", link.as_str().into())];
    let subject = speech.with("records-mail-stale-subject", &[("name", record.title.as_str().into())]);
    let body = speech.with("records-mail-stale", &args);
    Mail::to_address(to).subject(subject).body(body).unsubscribe(link).send(tx).await?;
    Ok(())
}

/// Tells who proposed something what came of it, in the language of the page on which they did; `page` is where it is read,
/// too. Nothing where this installation sends no mail.
pub async fn tell_decided(
    node: &Node,
    tx: &mut Tx,
    to: &Email,
    proposed: &Proposed,
    decision: Decision,
    answer: &str,
    page: &str,
) -> Result<()> {
    if !mail::is_on(&node.config) {
        return Ok(());
    }
    let speech = node.words.speak(Lang::from_code(&proposed.lang).unwrap_or_default());
    let answer = if answer.is_empty() { speech.t("records-mail-decided-thanks") } else { answer.to_owned() };
    let args = [("answer", answer.into()), ("link", mail::link(&node.config, page).into())];
    let body = speech.with(&format!("records-mail-decided-{}", decision.word()), &args);
    Mail::to_address(to).subject(speech.t("records-mail-decided-subject")).body(body).send(tx).await?;
    Ok(())
}

/// Who is told that somebody does not want to be listed.
pub async fn editors(node: &Node) -> Result<Vec<Account>> {
    if !mail::is_on(&node.config) {
        return Ok(Vec::new());
    }
    let mut all = accounts::holding(&node.db, Role::Editor).await?;
    all.extend(accounts::holding(&node.db, Role::Coordinator).await?);
    all.sort_by(|a, b| a.id.cmp(&b.id));
    all.dedup_by(|a, b| a.id == b.id);
    Ok(all)
}

/// Tells them, without a word about who it is.
pub async fn tell_gone(node: &Node, tx: &mut Tx, editors: &[Account], kind: &Kind, record: &Record) -> Result<()> {
    for editor in editors {
        let speech: Speech = node.words.speak(editor.language);
        let link = mail::link(&node.config, &kind.address(&record.id));
        let body = speech.with("records-mail-gone", &[("link", link.into())]);
        Mail::to(editor).subject(speech.t("records-mail-gone-subject")).body(body).send(tx).await?;
    }
    Ok(())
}
