//! A small house whose one room has one kind of record, and people who use it.
#![allow(clippy::unwrap_used, clippy::missing_panics_doc)]

use std::collections::BTreeMap;
use std::sync::Arc;

use platform::accounts::Who;
use platform::db::Db;
use platform::permissions::{Action, Role, Scope};
use platform::room::{Contributions, Room};
use platform::web::Routes;
use platform::words::Catalogue;
use records::pages::{self, Facet, SearchPlace, Shelf};
use records::{Body, By, Field, Form, Kind, Record, Records, Statement, Term, Value, Vocabularies, check};
use testkit::site::{Got, On, Person, Site};

static SEE: Action = Action { name: "test.record.see", roles: &[Role::Visitor] };
static EDIT: Action = Action { name: "test.record.edit", roles: &[Role::Editor, Role::Coordinator] };
static PARTS: &[Field] = &[Field::new("text", Form::Line).required(), Field::new("country", Form::Country)];
pub static BODY: Kind = Kind {
    name: "body",
    files: "bodies",
    words: "test-body-{}",
    home: "/cuerpos",
    title: "name",
    summary: "about",
    beside: &["country"],
    fields: &[
        Field::new("name", Form::Tongues).required().many(),
        Field::new("about", Form::Text),
        Field::new("country", Form::Country).many(),
        Field::new("topics", Form::Term("topics")).many(),
        Field::new("part_of", Form::Record(&["body"])).many(),
        Field::new("phone", Form::Line).for_members(),
        Field::new("site", Form::Address),
        Field::new("agreements", Form::Parts(PARTS)).many(),
    ],
    edit: &EDIT,
    carries: None,
    open: records::always,
    rules: records::Rules::NONE,
};
static KINDS: &[&Kind] = &[&BODY];
static FACETS: &[Facet] = &[Facet { parameter: "tema", kind: &BODY, field: "topics" }];
static SHELF: Shelf = Shelf { path: "/cuerpos", kinds: KINDS, words: "test-bodies-{}", facets: FACETS };

const WORDS: &str = "test-bodies-title = Cuerpos\ntest-bodies-lede = Cuerpos que hay: { $n }\ntest-bodies-none = Ninguno
test-body-one = Cuerpo\ntest-body-many = { $n } cuerpos\ntest-body-new = Agregar un cuerpo\ntest-body-field-name = Nombre
test-body-field-about = Qué es\ntest-body-field-country = País\ntest-body-field-topics = Temas\ntest-body-field-part_of = Parte de
test-body-field-phone = Teléfono\ntest-body-field-site = Sitio\ntest-body-field-agreements = Convenios
test-body-field-text = Texto\ntest-body-back-part_of = Reúne a\n";

pub struct House {
    pub site: Site,
}

impl House {
    pub async fn start(on: On) -> House {
        let site = Site::start(vec![records::room(), room()], on).await.unwrap();
        let house = House { site };
        let mut tx = house.site.node.db.begin().await.unwrap();
        for (id, broader, label) in [("migration", None, "Migración"), ("transit", Some("migration"), "Tránsito")] {
            let labels = BTreeMap::from([("es".to_owned(), label.to_owned())]);
            let term = Term { id: id.into(), labels, broader: broader.map(str::to_owned), place: 0, retired_at: None };
            Vocabularies::put(&mut tx, "topics", &term).await.unwrap();
        }
        tx.commit().await.unwrap();
        house
    }

    /// Somebody with a role, signed in; without the room whose form that takes.
    pub async fn person(&self, role: Role) -> Person {
        let scope = match role {
            Role::Administrator => Scope::Node,
            _ => self.site.observatory("regional").await.unwrap(),
        };
        self.site.signed_in(role, &scope).await.unwrap()
    }

    pub async fn record(&self, path: &str) -> Record {
        Records::of(&self.site.node.db).find(path.rsplit('/').next().unwrap()).await.unwrap().unwrap()
    }

    /// What the audit log holds of a thing, oldest first.
    pub async fn audited(&self, thing: &str) -> Vec<String> {
        let lines: Vec<(String,)> = self.site.node.db.all("SELECT action FROM audit ORDER BY id", ()).await.unwrap();
        lines.into_iter().map(|(action,)| action).filter(|action| action.starts_with(thing)).collect()
    }

    pub async fn agrees(&self) {
        agrees(&self.site.node.db).await;
    }
}

/// Nothing that records say disagrees.
pub async fn agrees(db: &Db) {
    let found = check(db, KINDS).await.unwrap();
    assert_eq!(found.iter().map(|d| d.says.clone()).collect::<Vec<_>>(), Vec::<String>::new());
}

fn room() -> Room {
    Room {
        name: "test",
        catalogue: Catalogue { room: "test", es: WORDS, en: WORDS, pt: WORDS, fr: WORDS },
        actions: &[],
        routes: || pages::routes(Routes::new(), &SHELF, &SEE),
        contribute: |to: &mut Contributions| {
            to.add::<&'static Kind>(Arc::new(&BODY));
            SearchPlace::contribute(to, &[&SHELF]);
        },
        sections: &[],
        desk: &[],
        footer: &[],
        jobs: &[],
        ..records::room()
    }
}

/// A record that says something in every field; gives the path of its page.
pub async fn entered(house: &House, name: &str) -> String {
    let from = |value: Value| Statement {
        source: Some("Su propio sitio".into()),
        confirmed_on: Some("2025-01-02".into()),
        ..Statement::of(value)
    };
    let text = |text: &str| from(Value::Text(text.into()));
    let mut body = Body::new();
    body.say("name", Statement { lang: Some("es".into()), ..text(name) });
    body.say("about", text("Una línea.\nOtra línea."));
    body.say("country", text("HN"));
    body.say("topics", text("transit"));
    body.say("phone", text("+504 1"));
    body.say("site", text("https://casa.example"));
    let parts = BTreeMap::from([("text".to_owned(), "Convenio".to_owned()), ("country".to_owned(), "SV".to_owned())]);
    body.say("agreements", from(Value::Parts(parts)));
    let who = Who::operator();
    let mut tx = house.site.node.db.begin().await.unwrap();
    let vocabularies = Vocabularies::load_in(&mut tx).await.unwrap();
    let id = Records::add(&mut tx, &BODY, None, &body, By::hand(&who, ""), false, &vocabularies).await.unwrap();
    tx.commit().await.unwrap();
    format!("/cuerpos/{id}")
}

/// No key of a catalogue and no unescaped mark of a template is left in a page.
pub fn is_whole(got: &Got) {
    assert_eq!(got.text.matches("<h1").count(), 1, "{}", got.text);
    for mark in ["records-", "test-bod", "{{", "site-form"] {
        assert!(!got.words().contains(mark), "{mark}: {}", got.words());
    }
}

/// The key of a form.
pub fn token(got: &Got) -> String {
    after(&got.text, "name=\"token\" value=\"").to_owned()
}

fn after<'a>(text: &'a str, mark: &str) -> &'a str {
    text.split_once(mark).unwrap().1.split('"').next().unwrap()
}

/// What a browser would send of the last form of `main` as it stands.
pub fn filled(got: &Got) -> Vec<(String, String)> {
    let main = got.text.split("<main").nth(1).unwrap();
    let form = main.split("<form class=\"form\"").nth(1).unwrap().split("</form>").next().unwrap();
    let plain = |text: &str| Got { text: text.to_owned(), ..got.clone() }.words();
    let value = |tag: &str, name: &str| -> Option<String> {
        let value = tag.split_once(&format!(" {name}=\""))?.1.split('"').next().unwrap();
        Some(plain(value))
    };
    let mut fields = Vec::new();
    let mut rest = form;
    while let Some(at) = rest.find(['<']) {
        rest = &rest[at..];
        let (tag, after) = rest.split_once('>').unwrap();
        rest = after;
        let Some(name) = value(tag, "name") else { continue };
        let said = if tag.starts_with("<textarea") {
            let text = after.split("</textarea>").next().unwrap().trim_start_matches('\n');
            Some(text.replace("&#38;", "&").replace("&#39;", "'").replace('\n', "\r\n"))
        } else if tag.starts_with("<select") {
            let options = after.split("</select>").next().unwrap();
            let chosen = options.split("<option ").find(|option| option.contains(" selected"));
            Some(chosen.map(|option| value(&format!(" {option}"), "value").unwrap()).unwrap_or_default())
        } else if tag.contains("type=\"checkbox\"") && !tag.contains(" checked") {
            None
        } else {
            value(tag, "value").or_else(|| Some(String::new()))
        };
        fields.extend(said.map(|said| (name, said)));
    }
    fields
}

/// Types something.
pub fn set(fields: &mut Vec<(String, String)>, name: &str, value: &str) {
    fields.retain(|(known, _)| known != name);
    fields.push((name.to_owned(), value.to_owned()));
}

pub async fn send(person: &Person, path: &str, fields: &[(String, String)]) -> Got {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    person.post(path, &fields).await.unwrap()
}
