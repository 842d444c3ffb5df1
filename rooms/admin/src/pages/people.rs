//! The people of the node: list, filters, adding.

use anyhow::Result;
use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use platform::accounts::{self, Email, Filter, Listed, NewAccount, Password};
use platform::db::Db;
use platform::pages::{Cell, Choice, FieldErrors, Fields, Form, Paged, Problem, Row, Slice, State, View, page_with};
use platform::permissions::{Role, Scope};
use platform::time;
use platform::web::{Answer, Ask, Once, done, once, sent_before};
use platform::words::Lang;
use serde::Serialize;

use super::frame::{When, frame, rows, taken};
use super::person::{self, state_key, state_of};
use super::reach;
use super::role_form::{Places, role_choices, role_in_scope, scope_choices};

/// Longest name of a person.
const NAME_LETTERS: usize = 100;
/// Name of the form for repeats.
const ADDING: &str = "person";

#[derive(Template)]
#[template(path = "people.html")]
struct PeoplePage {
    view: View,
    people: Paged<PersonLine>,
    filters: Form,
    filtered: bool,
    all_roles: Vec<Choice>,
    form: Form,
    roles: Vec<Choice>,
    scopes: Vec<Choice>,
    languages: Vec<Choice>,
}

struct PersonLine {
    href: String,
    name: String,
    email: String,
    state: State,
    state_words: String,
    roles: Vec<String>,
    last: Option<When>,
}

#[derive(Serialize)]
struct PersonData {
    id: String,
    email: String,
    name: String,
    language: &'static str,
    state: &'static str,
    roles: Vec<String>,
    created: String,
    last_signed_in: Option<String>,
}

impl Row for PersonData {
    const COLUMNS: &'static [&'static str] =
        &["id", "email", "name", "language", "state", "roles", "created", "last_signed_in"];

    fn cells(&self) -> Vec<Cell> {
        vec![
            (&self.id).into(),
            (&self.email).into(),
            (&self.name).into(),
            self.language.into(),
            self.state.into(),
            self.roles.join("; ").into(),
            (&self.created).into(),
            self.last_signed_in.clone().into(),
        ]
    }
}

/// The list.
pub async fn show(ask: Ask, slice: Slice) -> Answer {
    let view = frame(&ask, ask.t("admin-people-title"), "/admin/personas");
    let form = Form::filled(vec![("idioma".to_owned(), ask.speech.lang().code().to_owned())]);
    listed(&ask, StatusCode::OK, slice, view, form).await
}

/// Adds a person with a role, and shows the link by which they choose a password.
pub async fn add(ask: Ask, fields: Fields) -> Answer {
    let wanted = match Wanted::parse(&ask, &fields).await? {
        Ok(wanted) => wanted,
        Err(errors) => return failed(&ask, fields, &errors).await,
    };
    let (db, key) = (&ask.node.db, fields.sending_key());
    if let Some(id) = sent_before(db, ADDING, &key).await? {
        return Ok(Redirect::to(&format!("/admin/personas/{id}")).into_response());
    }
    match accounts::add(db, &ask.who, &wanted.account, &Password::generated()).await? {
        Some(account) => {
            if let Err(unfit) = accounts::hold(db, &ask.who, &account.id, wanted.role, &wanted.scope).await? {
                tracing::warn!(account = account.id, unfit = unfit.word(), "a person was added without their role");
            }
            remember(db, &key, &account.id).await?;
            let link = accounts::ask_reset(db, &ask.who, &account.id).await?;
            person::shown(&ask, &account.id, StatusCode::OK, link, None).await
        }
        None => give_to_known(&ask, &wanted).await,
    }
}

/// Notes whom the form added. Of two sendings at once the slower finds the account known, and gives it the same role.
async fn remember(db: &Db, key: &str, id: &str) -> Result<()> {
    let mut tx = db.begin().await?;
    if let Once::First(sending) = once(&mut tx, ADDING, key).await? {
        sending.made(&mut tx, id).await?;
    }
    tx.commit().await
}

/// There is an account of this address already: it gets the role, and keeps its own name and password.
async fn give_to_known(ask: &Ask, wanted: &Wanted) -> Answer {
    let known = accounts::find_by_email(&ask.node.db, wanted.account.email.as_str()).await?;
    let account = known.ok_or(Problem::NotFound)?;
    match accounts::hold(&ask.node.db, &ask.who, &account.id, wanted.role, &wanted.scope).await? {
        Ok(()) => done(&format!("/admin/personas/{}", account.id), "admin-done-rol-a-cuenta"),
        Err(_) => Err(Problem::Conflict("admin-person-scope-unfit")),
    }
}

/// A person to add, as the form says.
struct Wanted {
    account: NewAccount,
    role: Role,
    scope: Scope,
}

impl Wanted {
    async fn parse(ask: &Ask, fields: &Fields) -> Result<Result<Wanted, FieldErrors>> {
        let mut errors = FieldErrors::new();
        let email = Email::parse(fields.text("correo"));
        if email.is_none() {
            errors.add("correo", "admin-entry-email-incomplete");
        }
        let name = fields.text("nombre").to_owned();
        if let Some(wrong) = wrong_name(&name) {
            errors.add("nombre", wrong);
        }
        let role = role_in_scope(ask, fields, &mut errors).await?;
        let language = Lang::ALL.into_iter().find(|lang| lang.code() == fields.text("idioma")).unwrap_or(Lang::Es);
        Ok(match (email, role) {
            (Some(email), Some((role, scope))) if errors.is_empty() => {
                Ok(Wanted { account: NewAccount { email, name, language, sample: false }, role, scope })
            }
            _ => Err(errors),
        })
    }
}

/// What is wrong with the name of a person, as a key.
pub fn wrong_name(name: &str) -> Option<&'static str> {
    match name.is_empty() || name.chars().count() > NAME_LETTERS {
        true => Some("admin-person-name-wrong"),
        false => accounts::is_reserved(name).then_some("admin-person-name-reserved"),
    }
}

async fn failed(ask: &Ask, fields: Fields, errors: &FieldErrors) -> Answer {
    let mut view = frame(ask, ask.t("admin-people-title"), "/admin/personas");
    let form = Form::failed(&mut view, fields.into_typed(), errors);
    listed(ask, StatusCode::UNPROCESSABLE_ENTITY, Slice::of(None), view, form).await
}

async fn listed(ask: &Ask, status: StatusCode, slice: Slice, mut view: View, form: Form) -> Answer {
    let db = &ask.node.db;
    let (text, role) = (ask.parameter("q"), ask.parameter("rol"));
    let filter = Filter { text: text.clone(), role: role.as_deref().and_then(Role::parse), coordinated_by: None };
    let filter = reach::narrowed(ask, filter);
    let slice = slice.rows(rows(ask));
    let limit = slice.limit.saturating_add(1);
    let people = accounts::list(db, &filter, slice.after.as_deref(), limit).await?;
    let total = accounts::count(db, &filter).await?;
    let people = Paged::cut(people, &slice, Some(total), |one| one.account.email.clone());
    let data: Vec<PersonData> = people.rows.iter().map(person_data).collect();
    if let Some(answer) = taken(ask, &view, "personas", &data, people.next.as_deref()) {
        return answer;
    }
    view.offer("/admin/personas", &["csv", "json"]);
    let places = Places::of(ask).await?;
    let typed = [("q", text.clone()), ("rol", role.clone())];
    let typed = typed.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect();
    page_with(
        status,
        PeoplePage {
            people: people.map(|one| person_line(ask, one, &places)),
            filters: Form::filled(typed),
            filtered: text.is_some() || role.is_some(),
            all_roles: role_choices(ask),
            form,
            roles: role_choices(ask),
            scopes: scope_choices(ask, &places),
            languages: Lang::ALL.map(|lang| Choice::new(lang.code(), lang.own_name())).into(),
            view,
        },
    )
}

fn person_line(ask: &Ask, one: Listed, places: &Places) -> PersonLine {
    let Listed { account, held } = one;
    let state = state_of(account.state);
    PersonLine {
        href: format!("/admin/personas/{}", account.id),
        state,
        state_words: ask.t(state_key(account.state)),
        roles: held.iter().map(|held| places.role_words(ask, held.role, &held.scope)).collect(),
        last: account.last_at.map(|at| When::ago(&ask.speech, at)),
        name: account.name,
        email: account.email,
    }
}

fn person_data(one: &Listed) -> PersonData {
    let account = &one.account;
    PersonData {
        id: account.id.clone(),
        email: account.email.clone(),
        name: account.name.clone(),
        language: account.language.code(),
        state: account.state.word(),
        roles: one.held.iter().map(|held| format!("{} {}", held.role.word(), held.scope)).collect(),
        created: time::rfc3339(account.created_at),
        last_signed_in: account.last_at.map(time::rfc3339),
    }
}
