//! Saying without an account why an article is good or harmful.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use platform::accounts::{Email, audit};
use platform::pages::{Choice, FieldErrors, Fields, Form, Link, View, page_with};
use platform::sent::{admit, hold_back, reply_to};
use platform::time;
use platform::web::{Answer, Ask, Once, done, once};

use super::{address, kind};
use crate::model::ArticleCard;
use crate::pages::seen::{Seen, seen};
use crate::store::{Remark, RemarkKind, Said};

/// Longest text, in characters.
const MOST_WORDS: usize = 2000;

/// The form, for the page of an article and for its own.
pub struct RemarkForm {
    /// What was typed, and what is wrong with it.
    pub form: Form,
    /// Where it is sent.
    pub address: String,
    /// Why an article may be pointed at.
    pub kinds: Vec<Choice>,
    /// When the form was made, in microseconds UTC.
    pub since: i64,
}

#[derive(Template)]
#[template(path = "remark_form.html")]
struct FormPage {
    view: View,
    remark: RemarkForm,
    article: ArticleCard,
}

impl RemarkForm {
    /// An empty one about this article.
    pub fn about(ask: &Ask, page_id: &str) -> RemarkForm {
        RemarkForm {
            form: Form::blank(),
            address: format!("/n/{page_id}/observar"),
            kinds: RemarkKind::ALL.into_iter().map(|one| Choice::new(one.word(), kind(ask, one))).collect(),
            since: time::now(),
        }
    }
}

/// The form by itself.
pub async fn show_form(ask: Ask, Path(id): Path<String>) -> Answer {
    let article = match seen(&ask, &id).await? {
        Ok(Seen { card, .. }) => card,
        Err(elsewhere) => return Ok(elsewhere.into_response()),
    };
    let remark = RemarkForm::about(&ask, &article.id);
    page_with(StatusCode::OK, FormPage { view: view(&ask, &article), remark, article })
}

/// Keeps what was sent. What is wrong is told, and nothing typed is lost.
pub async fn send(ask: Ask, Path(id): Path<String>, fields: Fields) -> Answer {
    let article = match seen(&ask, &id).await? {
        Ok(Seen { card, .. }) => card,
        Err(elsewhere) => return Ok(elsewhere.into_response()),
    };
    let mut errors = FieldErrors::new();
    let (why, words, reply_to) = read(&fields, &mut errors);
    let mut tx = ask.node.db.begin().await?;
    let sending = match once(&mut tx, "remark", &fields.sending_key()).await? {
        Once::First(sending) => sending,
        Once::Again(door) => return Ok(Redirect::to(&address(&door)).into_response()),
    };
    admit(&mut tx, &ask, "remark", "valor", &mut errors).await?;
    let Some(why) = why.filter(|_| errors.is_empty()) else {
        drop(tx);
        let mut view = view(&ask, &article);
        let form = Form::failed(&mut view, fields.into_typed(), &errors);
        let remark = RemarkForm { form, ..RemarkForm::about(&ask, &article.id) };
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, FormPage { view, remark, article });
    };
    let said = Said {
        page_id: &article.id,
        kind: why,
        words: &words,
        lang: ask.speech.lang(),
        reply_to: reply_to.as_ref().map(Email::as_str),
    };
    let door = Remark::send(&mut tx, &said).await?;
    sending.made(&mut tx, &door).await?;
    // the line names the article: the address of the remark is its sender's
    audit(&mut tx, &ask.who, "remark.send", &article.id, serde_json::json!({ "kind": why.word() })).await?;
    tx.commit().await?;
    done(&address(&door), "watch-done-remarked")
}

fn read(fields: &Fields, errors: &mut FieldErrors) -> (Option<RemarkKind>, String, Option<Email>) {
    let why = RemarkKind::parse(fields.text("clase"));
    if why.is_none() {
        errors.add("clase", "site-form-choose");
    }
    let words = fields.text("valor").replace("\r\n", "\n");
    if words.is_empty() {
        errors.add("valor", "watch-remark-words-missing");
    } else if words.chars().count() > MOST_WORDS {
        errors.add_with("valor", "watch-remark-words-long", &[("n", MOST_WORDS.into())]);
    }
    let reply_to = reply_to(fields, errors);
    hold_back(fields, &[&words], "valor", errors);
    (why, words, reply_to)
}

fn view(ask: &Ask, article: &ArticleCard) -> View {
    let mut view = ask.view(ask.t("watch-remark-title"), "/buscar");
    let label = if article.title.is_empty() { ask.t("watch-article-untitled") } else { article.title.clone() };
    view.crumbs = vec![Link { label, href: format!("/n/{}", article.id) }];
    view.head.noindex = true;
    view
}
