//! The queue of those who answer readers, and a remark's own page, whose address only its sender has.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use platform::accounts::audit;
use platform::observatories;
use platform::pages::{Fields, Form, Link, Paged, Problem, Slice, State, View, page, page_with};
use platform::permissions::Scope;
use platform::sent::{self, Decision, Waiting};
use platform::time;
use platform::web::{Answer, Ask, done};

use super::shown::paragraphs;
use super::{address, kind, title};
use crate::actions::ANSWER_REMARKS;
use crate::clock::zone;
use crate::pages::hide::{may_hide, may_in_country};
use crate::store::Remark;

/// Where the queue stands.
pub const QUEUE: &str = "/observaciones/por-responder";

#[derive(Template)]
#[template(path = "remark_queue.html")]
struct QueuePage {
    view: View,
    decided: bool,
    remarks: Paged<Waiting>,
}

#[derive(Template)]
#[template(path = "remark.html")]
struct RemarkPage {
    view: View,
    form: Form,
    address: String,
    state: State,
    state_words: String,
    kind: String,
    words: Vec<String>,
    lang: String,
    article: Option<Link>,
    article_lang: String,
    answer: Option<String>,
    /// May who asks answer it?
    answers: bool,
    is_open: bool,
    /// Is it published, and may it be taken off the page, or the other way round?
    is_shown: bool,
    may_show: bool,
    reply_to: Option<String>,
    /// Where the article is hidden, for those who may.
    hide_href: Option<String>,
}

/// The queue: open ones, oldest first; or those that were decided.
pub async fn queue(ask: Ask, slice: Slice) -> Answer {
    let (db, countries) = (&ask.node.db, answered_for(&ask).await?);
    let decided = ask.parameter("estado").as_deref() == Some("decididas");
    let found = match decided {
        true => Remark::decided(db, countries.as_deref(), slice.after.as_deref(), slice.limit_and_one()).await?,
        false => Remark::open(db, countries.as_deref(), slice.after.as_deref(), slice.limit_and_one()).await?,
    };
    let remarks = Paged::cut(found, &slice, None, |remark| remark.id.clone()).map(|remark| line(&ask, &remark));
    page(QueuePage { view: ask.view_after_form(ask.t("watch-remarks-queue"), QUEUE), decided, remarks })
}

/// The countries whose press who asks answers for, between commas; none: all of them.
async fn answered_for(ask: &Ask) -> Result<Option<String>, Problem> {
    if ask.may_in(&ANSWER_REMARKS, &Scope::Node) {
        return Ok(None);
    }
    let mut countries = String::from(",");
    for observatory in observatories::all(&ask.node.db).await? {
        if !ask.may_in(&ANSWER_REMARKS, &Scope::Observatory(observatory.id)) {
            continue;
        }
        if observatory.countries.is_empty() {
            return Ok(None);
        }
        for code in observatory.countries {
            countries.push_str(&code);
            countries.push(',');
        }
    }
    Ok(Some(countries))
}

fn line(ask: &Ask, remark: &Remark) -> Waiting {
    let (state, state_words) = standing(ask, remark);
    let facts = vec![
        kind(ask, remark.kind),
        remark.outlet.clone(),
        ask.speech.country(&remark.country),
        ask.speech.instant_short(remark.sent_at, zone(ask)),
    ];
    Waiting { href: address(&remark.door), title: title(remark), facts, state, state_words }
}

fn standing(ask: &Ask, remark: &Remark) -> (State, String) {
    let date = ask.speech.date(&time::day_in(remark.decided_at.unwrap_or(remark.sent_at), zone(ask)));
    let word = if remark.is_shown { "shown" } else { remark.state.word() };
    (remark.state.state(), ask.speech.with(&format!("watch-remark-state-{word}"), &[("date", date.into())]))
}

/// A remark and what came of it.
pub async fn show(ask: Ask, Path(door): Path<String>) -> Answer {
    let remark = Remark::behind(&ask.node.db, &door).await?.ok_or(Problem::NotFound)?;
    let view = view(&ask);
    remark_page(&ask, view, &remark, Form::blank()).await
}

/// Answers it: published beside the article, for its sender alone, or declined. A published one can be taken off later.
pub async fn decide(ask: Ask, Path(door): Path<String>, fields: Fields) -> Answer {
    let remark = Remark::behind(&ask.node.db, &door).await?.ok_or(Problem::NotFound)?;
    if !may_in_country(&ask, &ANSWER_REMARKS, &remark.country).await? {
        return Err(Problem::NotFound);
    }
    let (decision, shown, action) = match fields.text("verbo") {
        "publicar" => (Decision::Accepted, true, "remark.publish"),
        "atender" => (Decision::Accepted, false, "remark.answer"),
        "rechazar" => (Decision::Declined, false, "remark.decline"),
        "quitar" => return put(&ask, &remark, false).await,
        "poner" => return put(&ask, &remark, true).await,
        _ => return Err(Problem::BadRequest("site-form-unreadable")),
    };
    if remark.state == decision && remark.is_shown == shown {
        return done(QUEUE, "watch-done-answered");
    }
    let answer = match sent::answer(&fields) {
        Ok(answer) => answer,
        Err(errors) => {
            let mut view = view(&ask);
            let form = Form::failed(&mut view, fields.into_typed(), &errors);
            return remark_page(&ask, view, &remark, form).await;
        }
    };
    let mut tx = ask.node.db.begin().await?;
    if !remark.decide(&mut tx, decision, shown, &ask.who, &answer).await? {
        return Err(Problem::Conflict("watch-remark-decided-meanwhile"));
    }
    audit(&mut tx, &ask.who, action, &remark.page_id, serde_json::json!({ "remark": remark.id })).await?;
    tx.commit().await?;
    done(QUEUE, "watch-done-answered")
}

/// Takes a published one off the page of its article, or puts an answered one there.
async fn put(ask: &Ask, remark: &Remark, shown: bool) -> Answer {
    let mut tx = ask.node.db.begin().await?;
    if !remark.show(&mut tx, shown).await? {
        return Err(Problem::Conflict("watch-remark-decided-meanwhile"));
    }
    let action = if shown { "remark.publish" } else { "remark.take-off" };
    audit(&mut tx, &ask.who, action, &remark.page_id, serde_json::json!({ "remark": remark.id })).await?;
    tx.commit().await?;
    done(&address(&remark.door), "watch-done-answered")
}

fn view(ask: &Ask) -> View {
    let mut view = ask.view_after_form(ask.t("watch-remark-one"), QUEUE);
    if ask.may(&ANSWER_REMARKS) {
        view.crumbs = vec![ask.crumb("watch-remarks-queue", QUEUE)];
    }
    view.head.noindex = true;
    view
}

async fn remark_page(ask: &Ask, view: View, remark: &Remark, form: Form) -> Answer {
    let answers = may_in_country(ask, &ANSWER_REMARKS, &remark.country).await?;
    let is_open = remark.state == Decision::Open;
    let article = remark.title.is_some().then(|| Link { label: title(remark), href: format!("/n/{}", remark.page_id) });
    let may_hide = is_open && article.is_some() && may_hide(ask, &remark.country).await?;
    let (state, state_words) = standing(ask, remark);
    let page = RemarkPage {
        form,
        address: address(&remark.door),
        state,
        state_words,
        kind: kind(ask, remark.kind),
        words: paragraphs(&remark.words),
        lang: remark.lang.clone(),
        article,
        article_lang: remark.language.clone().unwrap_or_else(|| view.speech.lang().code().to_owned()),
        answer: remark.answer.clone().filter(|answer| !answer.is_empty()),
        answers,
        is_open,
        is_shown: remark.is_shown,
        may_show: answers && remark.state == Decision::Accepted,
        reply_to: remark.reply_to.clone().filter(|_| answers),
        hide_href: may_hide.then(|| format!("/n/{}/ocultar", remark.page_id)),
        view,
    };
    let status = if page.form.errors().is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    page_with(status, page)
}
