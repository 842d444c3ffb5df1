//! One kind: its fields, its own words, and every version of what was added to it.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use platform::pages::{FieldErrors, Fields, Form, Problem, View, page_with};
use platform::web::{Answer, Ask, done};

use super::definition::put;
use super::form::{KindChoices, kind_of, kind_typed};
use super::place::{address, below};
use crate::kind::{Field, Kind, OWN_FIELD, Shown};
use crate::pages::tongues::Tongues;
use crate::shape::{Definition, Put, Shapes, Version, go_back as go_back_to, word_of};

/// The zone of instants: records belong to no place.
const ZONE: &str = "UTC";

#[derive(Template)]
#[template(path = "shape.html")]
struct ShapePage {
    view: View,
    form: Form,
    address: String,
    list: &'static str,
    fields: Vec<FieldLine>,
    /// Of a kind of their own: what its form holds.
    own: Option<KindChoices>,
    /// Is the kind there already?
    known: bool,
    version: i64,
    versions: Vec<VersionLine>,
}

struct FieldLine {
    name: &'static str,
    label: String,
    href: Option<String>,
    facts: Vec<String>,
}

struct VersionLine {
    number: i64,
    when: (String, String),
    who: String,
    says: String,
    is_last: bool,
}

/// The page.
pub(super) async fn show(ask: Ask, Path(name): Path<String>) -> Answer {
    let kind = Kind::named(&ask.node.contributions, &name).ok_or(Problem::NotFound)?;
    let versions = Shapes::history(&ask.node.db, &name).await?;
    let now = versions.first().map(|version| version.definition.clone()).unwrap_or_default();
    let form = Form::filled(now.own.as_ref().map(kind_typed).unwrap_or_default());
    shown(&ask, kind, &versions, &now, view(&ask, kind), form)
}

/// Changes the words of a kind of their own.
pub(super) async fn save(ask: Ask, Path(name): Path<String>, fields: Fields) -> Answer {
    let kind = Kind::named(&ask.node.contributions, &name).ok_or(Problem::NotFound)?;
    let versions = Shapes::history(&ask.node.db, &name).await?;
    let now = versions.first().map(|version| version.definition.clone()).unwrap_or_default();
    if now.own.is_none() {
        return Err(Problem::NotFound);
    }
    let from = fields.text("version").parse().map_err(|_| Problem::BadRequest("site-form-unreadable"))?;
    let after = Definition { own: Some(kind_of(&fields)), ..now.clone() };
    match put(&ask, &name, from, &after).await? {
        Ok(()) => done(&address(&name), "records-done-shape"),
        Err(errors) => {
            let mut view = view(&ask, kind);
            let form = Form::failed(&mut view, fields.into_typed(), &errors);
            shown(&ask, kind, &versions, &now, view, form)
        }
    }
}

/// Goes back to an earlier version, as a new one.
pub(super) async fn go_back(ask: Ask, Path((name, number)): Path<(String, i64)>, fields: Fields) -> Answer {
    let kind = Kind::named(&ask.node.contributions, &name).ok_or(Problem::NotFound)?;
    let versions = Shapes::history(&ask.node.db, &name).await?;
    let from: i64 = fields.text("version").parse().map_err(|_| Problem::BadRequest("site-form-unreadable"))?;
    let then = match number {
        // before anything was added
        0 if !kind.name.starts_with(crate::shape::OWN_KIND) => Definition::default(),
        _ => versions.iter().find(|version| version.number == number).ok_or(Problem::NotFound)?.definition.clone(),
    };
    match go_back_to(&ask.node, &name, from, &then, &ask.who).await? {
        Put::New => done(&address(&name), "records-done-shape"),
        Put::Same => done(&address(&name), "records-done-shape-same"),
        Put::Overtaken => done(&address(&name), "records-done-shape-changed"),
        Put::OtherForm(field) => {
            let now = versions.first().map(|version| version.definition.clone()).unwrap_or_default();
            let mut errors = FieldErrors::new();
            let label = ask.t(&kind.key(&format!("field-{field}")));
            errors.add_with("nombre", "records-shape-back-form", &[("field", label.into())]);
            let mut view = view(&ask, kind);
            let typed = now.own.as_ref().map(kind_typed).unwrap_or_default();
            let form = Form::failed(&mut view, typed, &errors);
            shown(&ask, kind, &versions, &now, view, form)
        }
    }
}

fn view(ask: &Ask, kind: &Kind) -> View {
    below(ask, ask.t(&kind.key("one")))
}

fn shown(ask: &Ask, kind: &'static Kind, versions: &[Version], now: &Definition, view: View, form: Form) -> Answer {
    let status = if form.errors().is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let is_own = |field: &Field| field.name.starts_with(OWN_FIELD);
    let line = |field: &'static Field| FieldLine {
        name: field.name,
        label: ask.t(&kind.key(&format!("field-{}", field.name))),
        href: is_own(field).then(|| format!("{}/campos/{}", address(kind.name), field.name)),
        facts: facts(ask, field, now),
    };
    let version = |at: usize, version: &Version| {
        let before = versions.get(at + 1).map(|before| &before.definition);
        let day = platform::time::day_in(version.at, ZONE);
        VersionLine {
            number: version.number,
            when: (day.clone(), ask.speech.date_short(&day)),
            who: version.who.clone(),
            says: told(ask, before, &version.definition),
            is_last: at == 0,
        }
    };
    page_with(
        status,
        ShapePage {
            address: address(kind.name),
            list: kind.home,
            fields: kind.fields.iter().map(line).collect(),
            own: now.own.is_some().then(|| KindChoices::of(ask)),
            known: true,
            version: versions.first().map_or(0, |version| version.number),
            versions: versions.iter().enumerate().map(|(at, one)| version(at, one)).collect(),
            form,
            view,
        },
    )
}

/// What a field is, in words.
fn facts(ask: &Ask, field: &Field, now: &Definition) -> Vec<String> {
    let added = now.fields.iter().find(|added| added.name == field.name);
    let form = ask.t(&format!("records-shape-form-{}", word_of(&field.form)));
    let flags = [
        (field.many, "records-shape-is-many"),
        (field.required, "records-shape-is-required"),
        (field.shown == Shown::Members, "records-shape-is-members"),
        (added.is_some_and(|added| added.narrows), "records-shape-is-narrowing"),
        (field.retired, "records-shape-retired"),
    ];
    let flags = flags.into_iter().filter(|(on, _)| *on).map(|(_, key)| ask.t(key));
    std::iter::once(form).chain(flags).collect()
}

/// What a version changed: the fields added, changed, taken out of use.
fn told(ask: &Ask, before: Option<&Definition>, after: &Definition) -> String {
    let lang = ask.speech.lang().code();
    let none = Definition::default();
    let before = before.unwrap_or(&none);
    let mut pieces = Vec::new();
    for field in &after.fields {
        let was = before.fields.iter().find(|was| was.name == field.name);
        let key = match was {
            None => "records-shape-did-add",
            Some(was) if was == field => continue,
            Some(was) if !was.retired && field.retired => "records-shape-did-retire",
            Some(_) => "records-shape-did-change",
        };
        let label = [lang, "es"].iter().find_map(|code| field.labels.get(*code)).unwrap_or(&field.name);
        pieces.push(ask.speech.with(key, &[("field", label.into())]));
    }
    if before.own != after.own {
        pieces.push(ask.t("records-shape-did-words"));
    }
    let gone = before.fields.iter().filter(|was| !after.fields.iter().any(|field| field.name == was.name));
    pieces.extend(gone.map(|field| ask.speech.with("records-shape-did-remove", &[("field", (&field.name).into())])));
    pieces.join("; ")
}
