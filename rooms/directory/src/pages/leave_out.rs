//! Leaving an outlet out at its wish, and taking it in again.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use platform::accounts::audit;
use platform::pages::{FieldErrors, Fields, Form, Link, Problem, View, page_with};
use platform::web::{Answer, Ask, done};

use crate::model::Outlet;
use crate::store::Outlets;

/// Longest ground, in characters.
const MOST_GROUND: usize = 500;

#[derive(Template)]
#[template(path = "leave_out.html")]
struct LeaveOutPage {
    view: View,
    form: Form,
    id: String,
    name: String,
    /// Since when and why it is left out already; the page then offers to take it in again.
    since: Option<(String, String)>,
}

/// The consequence in words, before anything is done.
pub async fn show(ask: Ask, Path(id): Path<String>) -> Answer {
    let outlet = Outlets::of(&ask.node.db).find(&id).await?.ok_or(Problem::NotFound)?;
    let view = view(&ask, &outlet);
    confirm(&ask, StatusCode::OK, view, outlet, Form::blank())
}

/// Leaves it out, or takes it in. What it is already, it stays.
pub async fn save(ask: Ask, Path(id): Path<String>, fields: Fields) -> Answer {
    let outlet = Outlets::of(&ask.node.db).find(&id).await?.ok_or(Problem::NotFound)?;
    let leaving = match fields.text("verbo") {
        "dejar-fuera" => true,
        "volver-a-incluir" => false,
        _ => return Err(Problem::BadRequest("site-form-unreadable")),
    };
    if leaving == outlet.left_out_at.is_some() {
        return so_it_is(&id, leaving);
    }
    let ground = fields.text("motivo").split_whitespace().collect::<Vec<_>>().join(" ");
    if leaving && (ground.is_empty() || ground.chars().count() > MOST_GROUND) {
        let mut view = view(&ask, &outlet);
        let form =
            Form::failed(&mut view, fields.into_typed(), &FieldErrors::one("motivo", "directory-leave-ground-wrong"));
        return confirm(&ask, StatusCode::UNPROCESSABLE_ENTITY, view, outlet, form);
    }
    let mut tx = ask.node.db.begin().await?;
    if !Outlets::leave_out(&mut tx, &outlet, leaving.then_some(ground.as_str()), &ask.who).await? {
        drop(tx);
        return changed_meanwhile(&ask, &id, leaving, fields).await;
    }
    let (action, detail) = match leaving {
        true => ("outlet.leave-out", serde_json::json!({ "ground": ground })),
        false => ("outlet.take-in", serde_json::json!({})),
    };
    audit(&mut tx, &ask.who, action, &id, detail).await?;
    tx.commit().await?;
    so_it_is(&id, leaving)
}

fn so_it_is(id: &str, left_out: bool) -> Answer {
    done(&format!("/medios/{id}"), if left_out { "directory-done-fuera" } else { "directory-done-incluido" })
}

/// Somebody else saved first: the page of the outlet as it is now, with what was typed, to be sent again.
async fn changed_meanwhile(ask: &Ask, id: &str, leaving: bool, fields: Fields) -> Answer {
    let outlet = Outlets::of(&ask.node.db).find(id).await?.ok_or(Problem::NotFound)?;
    if leaving == outlet.left_out_at.is_some() {
        return so_it_is(id, leaving);
    }
    let mut view = view(ask, &outlet);
    let errors = FieldErrors::one("motivo", "directory-leave-changed");
    let form = Form::failed(&mut view, fields.into_typed(), &errors);
    confirm(ask, StatusCode::CONFLICT, view, outlet, form)
}

fn view(ask: &Ask, outlet: &Outlet) -> View {
    let key = if outlet.left_out_at.is_some() { "directory-take-in-title" } else { "directory-leave-title" };
    let mut view = ask.view_after_form(ask.t(key), "/medios");
    view.crumbs = vec![
        ask.crumb("directory-outlets-title", "/medios"),
        Link { label: outlet.name.clone(), href: format!("/medios/{}", outlet.id) },
    ];
    view.head.noindex = true;
    view
}

fn confirm(ask: &Ask, status: StatusCode, view: View, outlet: Outlet, form: Form) -> Answer {
    let since = outlet.left_out_at.map(|at| {
        let day = ask.speech.date(&platform::time::day_in(at, &outlet.zone));
        let words = ask.speech.with("directory-outlet-left-out-on", &[("date", day.into())]);
        (words, outlet.left_out_ground.unwrap_or_default())
    });
    page_with(status, LeaveOutPage { view, form, id: outlet.id, name: outlet.name, since })
}
