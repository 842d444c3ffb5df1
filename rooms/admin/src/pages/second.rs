//! The own second factor: turning it on with an authenticator, recovery codes, turning it off.

use askama::Template;
use axum::http::header::CACHE_CONTROL;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use platform::accounts::{self, Account, Proof, Secret, Squares, Unproved};
use platform::pages::{FieldErrors, Fields, Form, Problem, View, page_with};
use platform::permissions::Role;
use platform::web::{Answer, Ask, SECOND_FACTOR_PAGE, done};

use super::frame::{When, frame, session_token};

#[derive(Template)]
#[template(path = "second.html")]
struct SecondPage {
    view: View,
    form: Form,
    /// Must it be turned on before anything else?
    confined: bool,
    /// Must it stay on?
    forced: bool,
    shown: Shown,
}

enum Shown {
    /// It is off; what an authenticator takes.
    Off { secret: String, address: String, squares: Squares },
    /// It is on.
    On { since: When, left: i64 },
    /// New recovery codes, this once.
    Codes { codes: Vec<String>, left: i64 },
}

/// The page.
pub async fn show(ask: Ask) -> Answer {
    let view = view(&ask);
    shown(&ask, StatusCode::OK, view, Form::blank(), None).await
}

/// Turns it on, where password and code are right.
pub async fn turn_on(ask: Ask, headers: HeaderMap, fields: Fields) -> Answer {
    let Some(secret) = Secret::parse(fields.as_typed("secreto")) else {
        return refused(&ask, FieldErrors::one("codigo", "admin-second-code-wrong"), None).await;
    };
    if let Some(errors) = unfilled(&fields) {
        return refused(&ask, errors, Some(secret)).await;
    }
    let token = session_token(&ask, &headers);
    match accounts::turn_on(&ask.node.db, &ask.who, &secret, &proof(&ask, &token, &fields)).await? {
        Ok(codes) => shown_codes(&ask, codes),
        // sent twice: the page says how it stands
        Err(Unproved::AsItIs) => done(SECOND_FACTOR_PAGE, "admin-done-segundo-paso"),
        Err(unproved) => refused(&ask, errors(unproved), Some(secret)).await,
    }
}

/// Makes new recovery codes.
pub async fn make_codes(ask: Ask, headers: HeaderMap, fields: Fields) -> Answer {
    if let Some(errors) = unfilled(&fields) {
        return refused(&ask, errors, None).await;
    }
    let token = session_token(&ask, &headers);
    match accounts::new_codes(&ask.node.db, &ask.who, &proof(&ask, &token, &fields)).await? {
        Ok(codes) => shown_codes(&ask, codes),
        Err(unproved) => refused(&ask, errors(unproved), None).await,
    }
}

/// Turns it off.
pub async fn turn_off(ask: Ask, headers: HeaderMap, fields: Fields) -> Answer {
    if is_forced(&ask) {
        return Err(Problem::Conflict("admin-second-forced"));
    }
    if let Some(errors) = unfilled(&fields) {
        return refused(&ask, errors, None).await;
    }
    let token = session_token(&ask, &headers);
    match accounts::turn_off(&ask.node.db, &ask.who, &proof(&ask, &token, &fields)).await? {
        Ok(()) => done("/cuenta", "admin-done-segundo-paso-quitado"),
        Err(unproved) => refused(&ask, errors(unproved), None).await,
    }
}

fn own(ask: &Ask) -> Result<&Account, Problem> {
    ask.who.account.as_ref().ok_or(Problem::SignIn)
}

fn view(ask: &Ask) -> View {
    let mut view = frame(ask, ask.t("admin-second-title"), "/cuenta");
    SECOND_FACTOR_PAGE.clone_into(&mut view.address);
    if !ask.who.confined {
        view.crumbs = vec![ask.crumb("admin-account-title", "/cuenta")];
    }
    view
}

fn is_forced(ask: &Ask) -> bool {
    ask.node.config.second_factor_for_administrators && ask.who.held.iter().any(|held| held.role == Role::Administrator)
}

fn proof<'a>(ask: &'a Ask, token: &'a str, fields: &'a Fields) -> Proof<'a> {
    Proof { token, client: &ask.client, password: fields.as_typed("clave"), code: fields.text("codigo") }
}

/// What was left blank is told and does not count as a try.
fn unfilled(fields: &Fields) -> Option<FieldErrors> {
    let mut errors = FieldErrors::new();
    if fields.text("codigo").is_empty() {
        errors.add("codigo", "admin-second-code-missing");
    }
    if fields.as_typed("clave").is_empty() {
        errors.add("clave", "admin-entry-password-missing");
    }
    (!errors.is_empty()).then_some(errors)
}

fn errors(unproved: Unproved) -> FieldErrors {
    match unproved {
        Unproved::Password => FieldErrors::one("clave", "admin-account-old-wrong"),
        Unproved::Code => FieldErrors::one("codigo", "admin-second-code-wrong"),
        Unproved::AsItIs => FieldErrors::one("codigo", "admin-second-off"),
        Unproved::TooMany { retry_after_seconds } => {
            let mut errors = FieldErrors::new();
            errors.add_with("codigo", "admin-entry-too-many", &[("n", retry_after_seconds.into())]);
            errors
        }
    }
}

async fn refused(ask: &Ask, errors: FieldErrors, secret: Option<Secret>) -> Answer {
    let mut view = view(ask);
    let form = Form::failed(&mut view, Vec::new(), &errors);
    shown(ask, StatusCode::UNPROCESSABLE_ENTITY, view, form, secret).await
}

/// The page as things stand. A secret that is in the authenticator already is shown again, another one would not fit.
async fn shown(ask: &Ask, status: StatusCode, view: View, form: Form, secret: Option<Secret>) -> Answer {
    let own = own(ask)?;
    let shown = match accounts::second_factor(&ask.node.db, &own.id).await? {
        Some(factor) => Shown::On { since: When::of(&ask.speech, factor.on_at), left: factor.codes_left },
        None => {
            let (secret, site) = (secret.unwrap_or_else(Secret::generated), view.t("site-brand-name"));
            let squares = secret.squares(&site, &own.email)?;
            Shown::Off { address: secret.address(&site, &own.email), secret: secret.text(), squares }
        }
    };
    secretly(status, SecondPage { view, form, confined: ask.who.confined, forced: is_forced(ask), shown })
}

fn shown_codes(ask: &Ask, codes: Vec<String>) -> Answer {
    let left = i64::try_from(codes.len()).unwrap_or(0);
    let shown = Shown::Codes { codes, left };
    let page = SecondPage { view: view(ask), form: Form::blank(), confined: false, forced: is_forced(ask), shown };
    secretly(StatusCode::OK, page)
}

/// No browser keeps what this page shows.
fn secretly(status: StatusCode, page: SecondPage) -> Answer {
    let mut response = page_with(status, page)?;
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}
