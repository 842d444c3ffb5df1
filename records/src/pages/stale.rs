//! Whom the installation would ask whether a record is still right; an editor asks at once, or excludes.

use askama::Template;
use platform::accounts::audit;
use platform::mail;
use platform::pages::{Fields, Paged, Problem, Slice, State as Shape, View, page};
use platform::web::{Answer, Ask, done};

use super::place::{STALE, UNCONFIRMED};
use super::said::{Sayer, standing};
use crate::kind::Kind;
use crate::stale::{address_of, ask_about, is_on, kinds};
use crate::store::{Record, Records, Stale, State};

#[derive(Template)]
#[template(path = "records_stale.html")]
struct StalePage {
    view: View,
    excluded: bool,
    /// Is mail sent at all?
    mail_on: bool,
    /// Does the installation ask by itself?
    asks: bool,
    records: Paged<Line>,
}

struct Line {
    id: String,
    href: String,
    title: String,
    facts: Vec<String>,
    state: Shape,
    state_words: String,
}

/// The records that are due, or those that are excluded.
pub(super) async fn list(ask: Ask, slice: Slice) -> Answer {
    let (db, kinds) = (&ask.node.db, kinds(&ask.node));
    let excluded = ask.parameter("estado").as_deref() == Some("excluidos");
    let after = slice.after.as_deref();
    let found = match excluded {
        true => Stale::excluded(db, after, slice.limit_and_one()).await?,
        false => Stale::due(db, &kinds, after, slice.limit_and_one()).await?,
    };
    let found = Paged::cut(found, &slice, None, |record| record.id.clone());
    let sayer = Sayer::of(&ask, &found.rows).await?;
    let records = found.map(|record| line(&ask, &sayer, &kinds, record));
    page(StalePage {
        view: view(&ask),
        excluded,
        mail_on: mail::is_on(&ask.node.config),
        asks: is_on(&ask.node),
        records,
    })
}

fn view(ask: &Ask) -> View {
    let mut view = ask.view_after_form(ask.t("records-stale-title"), UNCONFIRMED);
    view.crumbs = vec![ask.crumb("records-unconfirmed-title", UNCONFIRMED)];
    view
}

fn line(ask: &Ask, sayer: &Sayer, kinds: &[&'static Kind], record: Record) -> Line {
    let kind = kinds.iter().find(|kind| kind.name == record.kind);
    let (state, state_words) = standing(ask, &record);
    let mail = kind.and_then(|kind| address_of(kind, &record));
    let mail = mail.map_or_else(|| ask.t("records-stale-no-mail"), |mail| mail.as_str().to_owned());
    let country = kind.and_then(|kind| sayer.joined(kind, &record.body, "country"));
    Line {
        href: kind.map(|kind| kind.address(&record.id)).unwrap_or_default(),
        facts: [sayer.kind(&record.kind)].into_iter().chain(country).chain([mail]).collect(),
        title: kind.map_or(record.title.as_str(), |kind| sayer.title(kind, &record)).to_owned(),
        id: record.id,
        state,
        state_words,
    }
}

/// Asks about one record at once, excludes it, or includes it again.
pub(super) async fn change(ask: Ask, fields: Fields) -> Answer {
    let record = Records::of(&ask.node.db).find(fields.text("registro")).await?;
    let record = record.filter(|record| record.state == State::Published);
    let (key, action, excluded) = match fields.text("verbo") {
        "preguntar" if mail::is_on(&ask.node.config) => return ask_now(&ask, record).await,
        "excluir" => ("records-done-stale-excluded", "stale.exclude", true),
        "incluir" => ("records-done-stale-included", "stale.include", false),
        _ => return Err(Problem::BadRequest("site-form-unreadable")),
    };
    let record = record.ok_or(Problem::BadRequest("site-form-unreadable"))?;
    let mut tx = ask.node.db.begin().await?;
    Stale::exclude(&mut tx, &record.id, excluded).await?;
    audit(&mut tx, &ask.who, action, &record.id, ()).await?;
    tx.commit().await?;
    done(STALE, key)
}

async fn ask_now(ask: &Ask, record: Option<Record>) -> Answer {
    let kinds = kinds(&ask.node);
    let kind = record.as_ref().and_then(|record| kinds.iter().find(|kind| kind.name == record.kind));
    let (Some(record), Some(kind)) = (&record, kind) else { return Err(Problem::BadRequest("site-form-unreadable")) };
    let mut tx = ask.node.db.begin().await?;
    if ask_about(&ask.node, &mut tx, kind, record, &ask.who).await? {
        tx.commit().await?;
        return done(STALE, "records-done-asked");
    }
    Err(Problem::Conflict("records-stale-asked"))
}
