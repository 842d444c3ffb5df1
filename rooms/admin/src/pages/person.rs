//! One person: what they may do where, their state, a link to choose a password.

use askama::Template;
use axum::extract::Path;
use axum::http::header::CACHE_CONTROL;
use axum::http::{HeaderValue, StatusCode};
use platform::accounts::{self, Account, AccountState, GivenRole, Unfit, Who};
use platform::db::Db;
use platform::pages::{Choice, FieldErrors, Fields, Form, Problem, State, View, page_with};
use platform::permissions::{Role, Scope};
use platform::web::{Answer, Ask, done};

use super::frame::{When, frame};
use super::reach;
use super::role_form::{Places, role_choices, role_in_scope, scope_choices};
use crate::actions::MANAGE_NODE;

#[derive(Template)]
#[template(path = "person.html")]
struct PersonPage {
    view: View,
    account: Account,
    /// Path of the page.
    href: String,
    state: State,
    state_words: String,
    is_active: bool,
    since: When,
    last: Option<When>,
    held: Vec<RoleRow>,
    /// May the asker shut them out, or give a link?
    governed: bool,
    /// Is there a log that the asker may read?
    audited: bool,
    /// Shown this once.
    link: Option<String>,
    form: Form,
    roles: Vec<Choice>,
    scopes: Vec<Choice>,
}

struct RoleRow {
    words: String,
    role: &'static str,
    scope: String,
    given: String,
    at: When,
    /// May the asker take it?
    takeable: bool,
}

/// The page.
pub async fn show(ask: Ask, Path(id): Path<String>) -> Answer {
    shown(&ask, &id, StatusCode::OK, None, None).await
}

/// Gives a role.
pub async fn give_role(ask: Ask, Path(id): Path<String>, fields: Fields) -> Answer {
    seen(&ask, &id).await?;
    let mut errors = FieldErrors::new();
    let wanted = role_in_scope(&ask, &fields, &mut errors).await?;
    let Some((role, scope)) = wanted else {
        return shown(&ask, &id, StatusCode::UNPROCESSABLE_ENTITY, None, Some((fields, errors))).await;
    };
    match accounts::hold(&ask.node.db, &ask.who, &id, role, &scope).await? {
        Ok(()) => done(&path(&id), "admin-done-rol"),
        Err(unfit) => refused(&ask, &id, unfit).await,
    }
}

/// Takes a role.
pub async fn take_role(ask: Ask, Path(id): Path<String>, fields: Fields) -> Answer {
    seen(&ask, &id).await?;
    let (role, scope) = (Role::parse(fields.text("rol")), Scope::parse(fields.text("ambito")));
    let Some((role, scope)) = role.zip(scope) else { return Err(Problem::NotFound) };
    if !reach::may_give(&ask, role, &scope) {
        return Err(Problem::Forbidden);
    }
    if let Err(unfit) = accounts::drop_role(&ask.node.db, &ask.who, &id, role, &scope).await? {
        return refused(&ask, &id, unfit).await;
    }
    // who had no other role here is no longer theirs to see
    let held = accounts::held_by(&ask.node.db, &id).await?;
    if reach::sees(&ask, &held) {
        done(&path(&id), "admin-done-rol-quitado")
    } else {
        done("/admin/personas", "admin-done-rol-quitado")
    }
}

/// Shuts out, or lets in again.
pub async fn set_state(ask: Ask, Path(id): Path<String>, fields: Fields) -> Answer {
    governed(&ask, &id).await?;
    let state = AccountState::parse(fields.text("estado")).ok_or(Problem::NotFound)?;
    match accounts::set_state(&ask.node.db, &ask.who, &id, state).await? {
        Ok(()) if state == AccountState::Disabled => done(&path(&id), "admin-done-cuenta-cerrada"),
        Ok(()) => done(&path(&id), "admin-done-cuenta-abierta"),
        Err(unfit) => refused(&ask, &id, unfit).await,
    }
}

/// Makes a link to choose a password, shown this once.
pub async fn make_link(ask: Ask, Path(id): Path<String>) -> Answer {
    governed(&ask, &id).await?;
    let Some(token) = accounts::ask_reset(&ask.node.db, &ask.who, &id).await? else {
        return Err(Problem::Conflict("admin-person-link-disabled"));
    };
    shown(&ask, &id, StatusCode::OK, Some(token), None).await
}

/// The page, with the token of a new link or with a form to correct.
pub async fn shown(
    ask: &Ask,
    id: &str,
    status: StatusCode,
    token: Option<String>,
    wrong: Option<(Fields, FieldErrors)>,
) -> Answer {
    let (account, held) = seen(ask, id).await?;
    let mut view = frame(ask, account.name.clone(), "/admin/personas");
    view.address = path(id);
    view.crumbs = vec![ask.crumb("admin-people-title", "/admin/personas")];
    let form = match wrong {
        Some((fields, errors)) => Form::failed(&mut view, fields.into_typed(), &errors),
        None => Form::blank(),
    };
    let places = Places::of(ask).await?;
    let row = |given: &GivenRole| RoleRow {
        words: places.role_words(ask, given.role, &given.scope),
        role: given.role.word(),
        scope: given.scope.to_string(),
        given: giver(ask, &given.given_by),
        at: When::of(&ask.speech, given.given_at),
        takeable: reach::may_give(ask, given.role, &given.scope),
    };
    let mut response = page_with(
        status,
        PersonPage {
            href: path(id),
            state: state_of(account.state),
            state_words: ask.t(state_key(account.state)),
            is_active: account.state == AccountState::Active,
            since: When::of(&ask.speech, account.created_at),
            last: account.last_at.map(|at| When::ago(&ask.speech, at)),
            held: held.iter().map(row).collect(),
            governed: reach::governs(ask, &held),
            audited: ask.may(&MANAGE_NODE),
            link: token.map(|token| ask.whole(&format!("/clave/{token}"))),
            form,
            roles: role_choices(ask),
            scopes: scope_choices(ask, &places),
            account,
            view,
        },
    )?;
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

fn giver(ask: &Ask, name: &str) -> String {
    if name == Who::OPERATOR {
        return ask.t("admin-person-given-machine");
    }
    ask.speech.with("admin-person-given-by", &[("who", name.into())])
}

fn path(id: &str) -> String {
    format!("/admin/personas/{id}")
}

/// The person, where the asker may know of them.
async fn seen(ask: &Ask, id: &str) -> Result<(Account, Vec<GivenRole>), Problem> {
    let db: &Db = &ask.node.db;
    let account = accounts::find(db, id).await?.ok_or(Problem::NotFound)?;
    let held = accounts::held_by(db, id).await?;
    if reach::sees(ask, &held) { Ok((account, held)) } else { Err(Problem::Forbidden) }
}

/// Ends with a problem unless the asker may shut the person out.
async fn governed(ask: &Ask, id: &str) -> Result<(), Problem> {
    let (_, held) = seen(ask, id).await?;
    if reach::governs(ask, &held) { Ok(()) } else { Err(Problem::Forbidden) }
}

async fn refused(ask: &Ask, id: &str, unfit: Unfit) -> Answer {
    let (field, key) = match unfit {
        Unfit::NoAccount => return Err(Problem::NotFound),
        Unfit::LastAdministrator => return Err(Problem::Conflict("admin-person-last-administrator")),
        Unfit::Scope | Unfit::NoObservatory | Unfit::NoCountry => ("ambito", "admin-person-scope-unfit"),
    };
    let wrong = (Fields::none(), FieldErrors::one(field, key));
    shown(ask, id, StatusCode::UNPROCESSABLE_ENTITY, None, Some(wrong)).await
}

/// The shape of an account's state.
pub fn state_of(state: AccountState) -> State {
    match state {
        AccountState::Active => State::Ok,
        AccountState::Disabled => State::Idle,
    }
}

/// The words of an account's state.
pub fn state_key(state: AccountState) -> &'static str {
    match state {
        AccountState::Active => "admin-person-active",
        AccountState::Disabled => "admin-person-disabled",
    }
}
