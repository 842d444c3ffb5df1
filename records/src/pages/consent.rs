//! Asking people whether they want to be listed, and who said what.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use platform::accounts::{Email, audit};
use platform::mail;
use platform::pages::{
    Choice, FieldErrors, Fields, Form, Paged, Problem, Slice, State as Shape, View, page, page_with,
};
use platform::sent::Waiting;
use platform::web::{Answer, Ask, done};

use super::place::today;
use super::said::Sayer;
use crate::consent::{self, Consent, FIELD};
use crate::kind::Kind;
use crate::mails::{self, own_address};
use crate::store::{AskedOut, By, Door, Opens, Record, Records, State};
use crate::vocabulary::Vocabularies;

/// Where the list stands.
pub(crate) const CONSENTS: &str = "/consentimientos";

#[derive(Template)]
#[template(path = "records_consents.html")]
struct ListPage {
    view: View,
    gone: bool,
    records: Paged<Waiting>,
}

#[derive(Template)]
#[template(path = "record_consent.html")]
struct ConsentPage {
    view: View,
    form: Form,
    name: String,
    address: String,
    record_href: String,
    /// What was said so far, oldest first.
    said: Vec<String>,
    mails: Vec<Choice>,
    mail_on: bool,
    /// Did she say that she does not want to be asked?
    is_no: bool,
    /// The link, shown once.
    link: Option<String>,
}

/// The address at which somebody is asked.
pub(crate) fn address(id: &str) -> String {
    format!("{CONSENTS}/{id}")
}

/// Those who are to be asked or have not answered; or those who are listed no more.
pub(super) async fn list(ask: Ask, slice: Slice) -> Answer {
    let kinds = Kind::all(&ask.node.contributions);
    let names: Vec<&str> = kinds.iter().filter(|kind| kind.asks_consent()).map(|kind| kind.name).collect();
    let gone = ask.parameter("estado").as_deref() == Some("retirados");
    let state = if gone { State::Removed } else { State::Held };
    let after = slice.after.as_deref();
    let found = Records::of(&ask.node.db).standing(&names, state, after, slice.limit_and_one()).await?;
    let records = Paged::cut(found, &slice, None, |record| record.id.clone());
    let sayer = Sayer::of(&ask, &records.rows).await?;
    let records = records.map(|record| {
        let (state, state_words) = standing(&ask, &record);
        let country = kinds.iter().find(|kind| kind.name == record.kind);
        let country = country.and_then(|kind| sayer.joined(kind, &record.body, "country"));
        let title = Some(record.title.clone()).filter(|title| !title.is_empty());
        Waiting {
            href: address(&record.id),
            title: title.unwrap_or_else(|| ask.t("records-consent-nameless")),
            facts: std::iter::once(sayer.kind(&record.kind)).chain(country).collect(),
            state,
            state_words,
        }
    });
    page(ListPage { view: ask.view_after_form(ask.t("records-consents-title"), CONSENTS), gone, records })
}

fn standing(ask: &Ask, record: &Record) -> (Shape, String) {
    let Some((said, day)) = consent::of(&record.body) else {
        return (Shape::Late, ask.t("records-consent-said-nothing"));
    };
    let shape = match said {
        Consent::Asked => Shape::Run,
        Consent::Given | Consent::PublicFunction => Shape::Ok,
        Consent::Refused | Consent::Withdrawn => Shape::Idle,
    };
    let key = format!("records-consent-said-{}", said.word());
    (shape, ask.speech.with(&key, &[("date", ask.speech.date(&day).into())]))
}

async fn found(ask: &Ask, id: &str) -> Result<(&'static Kind, Record), Problem> {
    let record = Records::of(&ask.node.db).find(id).await?.ok_or(Problem::NotFound)?;
    let kind = Kind::named(&ask.node.contributions, &record.kind).filter(|kind| kind.asks_consent());
    Ok((kind.ok_or(Problem::NotFound)?, record))
}

/// What she said so far, and how she can be asked.
pub(super) async fn show(ask: Ask, Path(id): Path<String>) -> Answer {
    let (kind, record) = found(&ask, &id).await?;
    let view = view(&ask);
    consent_page(&ask, view, kind, &record, Form::blank(), None).await
}

/// Asks her by mail, or makes a link that somebody hands to her.
pub(super) async fn ask_for(ask: Ask, Path(id): Path<String>, fields: Fields) -> Answer {
    let (kind, record) = found(&ask, &id).await?;
    let by_mail = match fields.text("verbo") {
        "enviar" => true,
        "enlace" => false,
        _ => return Err(Problem::BadRequest("site-form-unreadable")),
    };
    let chosen = fields.text("correo");
    let to = Email::parse(chosen).filter(|_| mails_of(kind, &record).iter().any(|mail| mail == chosen));
    if by_mail && (to.is_none() || !mail::is_on(&ask.node.config)) {
        let mut view = view(&ask);
        let errors = FieldErrors::one("correo", "site-form-choose");
        let form = Form::failed(&mut view, fields.into_typed(), &errors);
        return consent_page(&ask, view, kind, &record, form, None).await;
    }
    let (mut tx, mut body) = (ask.node.db.begin().await?, record.body.clone());
    if consent::of(&body).is_some_and(|(said, _)| said.is_no()) || AskedOut::named(&mut tx, kind, &body).await? {
        return Err(Problem::Conflict("records-consent-asked-out"));
    }
    let token = Door::make(&mut tx, &record.id, Opens::Own, None).await?;
    let asked_today = consent::of(&body) == Some((Consent::Asked, today()));
    if by_mail && asked_today {
        return Err(Problem::Conflict("records-consent-asked-today"));
    }
    // who agreed long ago, or needs not be asked, gets a link and stays listed
    if !matches!(consent::of(&body), Some((Consent::Given | Consent::PublicFunction, _))) && !asked_today {
        let how = ask.t(if by_mail { "records-consent-by-mail" } else { "records-consent-by-hand" });
        consent::say(&mut body, Consent::Asked, &today(), &how, "");
        let vocabularies = Vocabularies::load_in(&mut tx).await?;
        if !Records::change(&mut tx, kind, &record, &body, By::hand(&ask.who, ""), &vocabularies).await? {
            return Err(Problem::Conflict("records-changed-meanwhile"));
        }
    }
    if let Some(to) = to.filter(|_| by_mail) {
        mails::ask_consent(&ask.node, &mut tx, &record, &to, &token).await?;
    }
    audit(&mut tx, &ask.who, "consent.ask", &record.id, ()).await?;
    tx.commit().await?;
    if by_mail {
        return done(&address(&record.id), "records-done-asked");
    }
    let (kind, record) = found(&ask, &id).await?;
    let view = view(&ask);
    consent_page(&ask, view, kind, &record, Form::blank(), Some(ask.whole(&own_address(&token)))).await
}

fn mails_of(kind: &Kind, record: &Record) -> Vec<String> {
    let mails = kind.mail().map(|field| record.body.texts(field.name)).unwrap_or_default();
    mails.into_iter().map(str::to_owned).collect()
}

fn view(ask: &Ask) -> View {
    let mut view = ask.view_after_form(ask.t("records-consent-title"), CONSENTS);
    view.crumbs = vec![ask.crumb("records-consents-title", CONSENTS)];
    view.head.noindex = true;
    view
}

async fn consent_page(
    ask: &Ask,
    view: View,
    kind: &'static Kind,
    record: &Record,
    form: Form,
    link: Option<String>,
) -> Answer {
    let sayer = Sayer::of(ask, std::slice::from_ref(record)).await?;
    let mails = mails_of(kind, record);
    let title = Some(record.title.clone()).filter(|title| !title.is_empty());
    let status = if form.errors().is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = ConsentPage {
        form,
        name: title.unwrap_or_else(|| ask.t("records-consent-nameless")),
        address: address(&record.id),
        record_href: kind.address(&record.id),
        said: sayer.lines(kind, FIELD, record.body.all(FIELD)),
        mails: mails.into_iter().map(|mail| Choice::new(mail.clone(), mail)).collect(),
        mail_on: mail::is_on(&ask.node.config),
        is_no: consent::of(&record.body).is_some_and(|(said, _)| said.is_no()),
        link,
        view,
    };
    page_with(status, page)
}
