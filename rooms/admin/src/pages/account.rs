//! The own account: name and language, password, open sessions.

use anyhow::Context;
use askama::Template;
use axum::http::{HeaderMap, StatusCode};
use platform::accounts::{self, Account, OpenSession, Password, Refused};
use platform::pages::{Choice, FieldErrors, Fields, Form, Problem, View, page_with};
use platform::permissions::Held;
use platform::web::{Answer, Ask, done};
use platform::words::Lang;

use super::frame::{When, frame, session_token};
use super::people::wrong_name;
use super::role_form::Places;

#[derive(Template)]
#[template(path = "account.html")]
struct AccountPage {
    view: View,
    email: String,
    roles: Vec<String>,
    profile: Form,
    password: Form,
    languages: Vec<Choice>,
    sessions: Vec<SessionRow>,
    /// Since when the second factor is on.
    factor: Option<When>,
}

struct SessionRow {
    id: String,
    agent: String,
    started: When,
    seen: When,
    current: bool,
}

/// The page.
pub async fn show(ask: Ask, headers: HeaderMap) -> Answer {
    let own = own(&ask)?;
    let (profile, view) = (stored(own), view(&ask));
    shown(&ask, &headers, StatusCode::OK, view, profile, Form::blank()).await
}

/// Changes name and language.
pub async fn save_profile(ask: Ask, headers: HeaderMap, fields: Fields) -> Answer {
    let own = own(&ask)?;
    let name = fields.text("nombre").to_owned();
    let language = Lang::ALL.into_iter().find(|lang| lang.code() == fields.text("idioma"));
    let mut errors = FieldErrors::new();
    if let Some(wrong) = wrong_name(&name) {
        errors.add("nombre", wrong);
    }
    let (true, Some(language)) = (errors.is_empty(), language) else {
        if language.is_none() {
            errors.add("idioma", "admin-account-language-wrong");
        }
        let mut view = view(&ask);
        let profile = Form::failed(&mut view, fields.into_typed(), &errors);
        return shown(&ask, &headers, StatusCode::UNPROCESSABLE_ENTITY, view, profile, Form::blank()).await;
    };
    accounts::set_profile(&ask.node.db, &ask.who, &own.id, &name, language).await?;
    // the page is shown, and goes on, in the language chosen
    done(&format!("/cuenta?lang={}", language.code()), "admin-done-perfil")
}

/// Changes the password.
pub async fn change_password(ask: Ask, headers: HeaderMap, fields: Fields) -> Answer {
    let own = own(&ask)?;
    let mut errors = FieldErrors::new();
    let new = Password::chosen(fields.as_typed("clave-nueva"), &own.email, &own.name);
    match new {
        Ok(new) => {
            let (token, old) = (session_token(&ask, &headers), fields.as_typed("clave-actual"));
            match accounts::change_password(&ask.node.db, &ask.who, &token, &ask.client, old, &new).await? {
                Ok(()) => return done("/cuenta", "admin-done-clave-cambiada"),
                Err(Refused::Wrong | Refused::TooLate) => errors.add("clave-actual", "admin-account-old-wrong"),
                Err(Refused::TooMany { retry_after_seconds }) => {
                    errors.add_with("clave-actual", "admin-entry-too-many", &[("n", retry_after_seconds.into())]);
                }
            }
        }
        Err(weak) => errors.add("clave-nueva", &format!("admin-password-{}", weak.word())),
    }
    let mut view = view(&ask);
    // the form has an address of its own, at which there is no page
    "/cuenta".clone_into(&mut view.address);
    let password = Form::failed(&mut view, fields.into_typed(), &errors);
    shown(&ask, &headers, StatusCode::UNPROCESSABLE_ENTITY, view, stored(own), password).await
}

/// Ends one session, or all others.
pub async fn end_sessions(ask: Ask, headers: HeaderMap, fields: Fields) -> Answer {
    let own = own(&ask)?;
    match fields.text("sesion") {
        "" => {
            let token = session_token(&ask, &headers);
            accounts::sign_out_everywhere(&ask.node.db, &ask.who, &own.id, Some(&token)).await?;
            done("/cuenta", "admin-done-sesiones")
        }
        id => {
            accounts::end_session(&ask.node.db, &ask.who, &own.id, id).await?;
            done("/cuenta", "admin-done-sesion")
        }
    }
}

fn own(ask: &Ask) -> Result<&Account, Problem> {
    ask.who.account.as_ref().ok_or(Problem::SignIn)
}

fn view(ask: &Ask) -> View {
    frame(ask, ask.t("admin-account-title"), "/cuenta")
}

fn stored(account: &Account) -> Form {
    let typed = [("nombre", account.name.as_str()), ("idioma", account.language.code())];
    Form::filled(typed.map(|(name, value)| (name.to_owned(), value.to_owned())).into())
}

async fn shown(
    ask: &Ask,
    headers: &HeaderMap,
    status: StatusCode,
    view: View,
    profile: Form,
    password: Form,
) -> Answer {
    let own = own(ask)?;
    let db = &ask.node.db;
    let open =
        accounts::sessions(db, &own.id, &session_token(ask, headers)).await.context("listing the own sessions")?;
    let places = Places::of(ask).await?;
    let roles = ask.who.held.iter().map(|Held { role, scope }| places.role_words(ask, *role, scope)).collect();
    let languages = Lang::ALL.map(|lang| Choice::new(lang.code(), lang.own_name())).into();
    let sessions = open.into_iter().map(|session| session_row(ask, session)).collect();
    let factor = accounts::second_factor(db, &own.id).await?.map(|factor| When::of(&ask.speech, factor.on_at));
    let email = own.email.clone();
    page_with(status, AccountPage { view, email, roles, profile, password, languages, sessions, factor })
}

fn session_row(ask: &Ask, session: OpenSession) -> SessionRow {
    SessionRow {
        id: session.id,
        agent: session.agent.unwrap_or_else(|| ask.t("admin-account-agent-unknown")),
        started: When::of(&ask.speech, session.started_at),
        seen: When::ago(&ask.speech, session.seen_at),
        current: session.current,
    }
}
