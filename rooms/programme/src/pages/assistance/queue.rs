//! Offers and requests that nobody has looked at: published, or declined with the reason.

use askama::Template;
use platform::accounts::audit;
use platform::pages::{FieldErrors, Fields, Form, Paged, Problem, Slice, View, page_with};
use platform::sent::answer;
use platform::web::{Answer, Ask, done};
use records::pages::{Fact, Sayer, facts};
use records::{By, Records, State, Statement, Vocabularies};

use crate::kinds::ASSISTANCE;
use crate::pages::shelves::ASSISTANCES;

/// Where it stands.
pub const PATH: &str = "/programa/asistencia/revisar";

#[derive(Template)]
#[template(path = "assistance_queue.html")]
struct QueuePage {
    view: View,
    form: Form,
    waiting: Paged<One>,
}

struct One {
    id: String,
    title: String,
    facts: Vec<Fact>,
}

/// The page.
pub async fn show(ask: Ask, slice: Slice) -> Answer {
    queue_page(&ask, &slice, Vec::new(), &FieldErrors::new()).await
}

async fn queue_page(ask: &Ask, slice: &Slice, typed: Vec<(String, String)>, errors: &FieldErrors) -> Answer {
    let records = Records::of(&ask.node.db);
    let after = slice.after.as_deref();
    let found = records.standing(&[ASSISTANCE.name], State::Held, after, slice.limit_and_one()).await?;
    let found = Paged::cut(found, slice, None, |record| record.id.clone());
    let sayer = Sayer::of(ask, &found.rows).await?;
    let mut view = ask.view_after_form(ask.t("programme-assistance-queue"), ASSISTANCES.path);
    view.crumbs = vec![ask.crumb("programme-assistances-title", ASSISTANCES.path)];
    view.head.noindex = true;
    let form = Form::failed(&mut view, typed, errors);
    let kind = ASSISTANCE.now(&ask.node.contributions);
    let waiting = found.map(|record| One {
        facts: facts(&ask.speech, &sayer, kind, &record.body, &["checked"]),
        id: record.id,
        title: record.title,
    });
    page_with(form.status(), QueuePage { view, form, waiting })
}

/// Publishes one, or declines it.
pub async fn decide(ask: Ask, slice: Slice, fields: Fields) -> Answer {
    let verb = fields.text("verbo");
    if !["publicar", "rechazar"].contains(&verb) {
        return Err(Problem::BadRequest("site-form-unreadable"));
    }
    let found = Records::of(&ask.node.db).find(fields.text("cual")).await?;
    let record = found.filter(|record| record.kind == ASSISTANCE.name && record.state == State::Held);
    let Some(record) = record else { return done(PATH, "programme-done-decided") };
    let (why, mut body) = (answer(&fields), record.body.clone());
    let kind = ASSISTANCE.now(&ask.node.contributions);
    let mut tx = ask.node.db.begin().await?;
    let is_done = match (verb, &why) {
        ("publicar", _) => {
            body.set("checked", vec![Statement::text("yes")]);
            let vocabularies = Vocabularies::load_in(&mut tx).await?;
            Records::change(&mut tx, kind, &record, &body, By::hand(&ask.who, ""), &vocabularies).await?
        }
        (_, Ok(why)) => Records::set_state(&mut tx, kind, &record, State::Removed, By::hand(&ask.who, why)).await?,
        (_, Err(errors)) => {
            drop(tx);
            return queue_page(&ask, &slice, fields.clone().into_typed(), errors).await;
        }
    };
    if !is_done {
        return Err(Problem::Conflict("records-changed-meanwhile"));
    }
    audit(&mut tx, &ask.who, "assistance.decide", &record.id, serde_json::json!({ "did": verb })).await?;
    tx.commit().await?;
    done(PATH, "programme-done-decided")
}
