//! The layout, the parts and the forms as a page shows them.
#![allow(clippy::unwrap_used)]

use std::path::Path;

use askama::Template;

use super::view::tests::view;
use super::*;
use crate::words::{Lang, SITE, check_room};

#[derive(Template)]
#[template(
    source = r#"{% extends "layout.html" %}{% import "parts.html" as parts %}{% import "forms.html" as forms %}
{% block main %}{{ forms::summary(view, form) }}<h1>{{ view.title }}</h1>
<form class="form" method="post" action="/fuentes" novalidate>{{ forms::token(view) }}
{{ forms::text(view, form, "direccion", view.t("site-search-label"), hint=view.t("site-search-hint"), kind="url") }}
{{ forms::text(view, form, "clave", view.t("site-search-label"), kind="password", autocomplete="current-password", optional=true) }}
{{ forms::textarea(view, form, "nota", view.t("site-search-label")) }}
{{ forms::select(view, form, "pais", view.t("site-search-label"), choices) }}
{{ forms::checks(view, form, "idioma", view.t("site-lang-label"), choices) }}
{{ forms::checkbox(view, form, "seguir", view.t("site-search-label")) }}
</form>
{% for row in paged.rows %}<p>{{ row }}</p>{% endfor %}
{{ parts::state(state, view.t("site-state-fail")) }}
{{ parts::instant(view, seen, "UTC") }} {{ parts::instant_short(view, seen, "UTC") }} {{ parts::day(view, "2026-03-17") }} {{ parts::day_short(view, day) }}
{{ parts::pager(view, paged) }}{{ parts::takeaway(view) }}{{ parts::refresh(view) }}{{ parts::hatch() }}{% endblock %}"#,
    ext = "html"
)]
struct Sample {
    view: View,
    form: Form,
    choices: Vec<Choice>,
    paged: Paged<String>,
    state: State,
    seen: i64,
    day: String,
}

fn sample(mut view: View, errors: &FieldErrors) -> String {
    let typed =
        [("direccion", "http://\"x\"<b>"), ("clave", "secreta"), ("pais", "HN"), ("idioma", "GT"), ("seguir", "1")];
    let typed = typed.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
    view.offer("/fuentes", &["atom", "csv", "json"]);
    let form = Form::failed(&mut view, typed, errors);
    Sample {
        form,
        choices: vec![Choice::new("HN", "Honduras"), Choice::new("GT", "Guatemala")],
        paged: Paged { rows: vec!["<i>".into(); 20], next: Some("k/2".into()), shown: 20, total: Some(18204) },
        state: State::Fail,
        seen: 1_773_793_800_000_000,
        day: "2026-03-17".into(),
        view,
    }
    .render()
    .unwrap()
}

fn signed_in(lang: Lang) -> View {
    let link = |label: &str, href: &str, current| NavLink { label: label.into(), href: href.into(), current };
    let mut view = view(lang);
    view.person = Some(PersonLine { name: "Ana Supuesta".into(), role: "edición".into() });
    view.desk =
        [vec![link("Fuentes", "/fuentes", Current::Page)], vec![link("Trabajos", "/admin/trabajos", Current::No)]];
    view.sections = vec![link("Hoy", "/", Current::No), link("Noticias", "/buscar", Current::Section)];
    view.footer = [vec![link("Estado", "/salud", Current::No)], Vec::new()];
    view.sample = true;
    view.notice = Some(Notice::done("Guardado."));
    view
}

/// Every element that is opened is closed, in order; every id is there once; every label and description has its element.
fn assert_sound(html: &str) {
    const VOID: [&str; 7] = ["meta", "link", "input", "br", "path", "rect", "line"];
    let mut open: Vec<&str> = Vec::new();
    for piece in html.split('<').skip(1) {
        let name = piece.split(|c: char| c.is_whitespace() || c == '>').next().unwrap();
        match name.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop(), Some(name), "near {piece}"),
            None if name.starts_with('!') || VOID.contains(&name) => {}
            None => open.push(name),
        }
    }
    assert_eq!(open, Vec::<&str>::new());
    let values = |attribute: &str| -> Vec<String> {
        html.split(&format!(" {attribute}=\"")).skip(1).map(|s| s.split('"').next().unwrap().to_owned()).collect()
    };
    let ids = values("id");
    for id in &ids {
        assert_eq!(ids.iter().filter(|other| *other == id).count(), 1, "id {id}");
    }
    for attribute in ["for", "aria-describedby", "aria-labelledby", "popovertarget"] {
        for target in values(attribute).iter().flat_map(|value| value.split(' ')) {
            assert!(ids.iter().any(|id| id == target), "{attribute} {target}");
        }
    }
    assert!(!html.contains("style=") && !html.contains("site-"), "{html}");
    assert_eq!(html.matches("<h1").count(), 1);
}

#[test]
fn the_layout_is_sound_for_a_visitor_and_for_a_member() {
    for lang in Lang::ALL {
        let visitor = sample(view(lang), &FieldErrors::new());
        assert_sound(&visitor);
        assert!(!visitor.contains("/salir") && visitor.contains("/entrar?volver="));
        let member = sample(signed_in(lang), &FieldErrors::new());
        assert_sound(&member);
        assert!(member.contains("action=\"/salir\"") && !member.contains("/entrar"));
        assert!(
            member.contains("href=\"/fuentes\" aria-current=\"page\"")
                && member.contains("href=\"/buscar\" aria-current=\"true\"")
        );
        assert_eq!(member.matches("class=\"desk-list\"").count(), 2);
    }
}

#[test]
fn the_frame_of_a_page_leaves_room_on_slow_lines() {
    let frame = sample(signed_in(Lang::Fr), &FieldErrors::new());
    assert!(frame.len() < 12_000, "{}", frame.len());
    assert!(include_str!("../../assets/atalaya.css").len() < 34_000);
}

#[test]
fn a_form_with_errors_says_so_first_and_keeps_what_was_typed() {
    let mut errors = FieldErrors::one("direccion", "site-form-choose");
    errors.add("clave", "site-form-choose");
    let html = sample(view(Lang::Es), &errors);
    assert_sound(&html);
    assert!(html.contains("<title>Error: Fuentes · Atalaya</title>"));
    assert!(html.contains("Falta corregir 2 cosas") || html.contains("Faltan corregir 2 cosas"), "{html}");
    assert!(html.contains("<a href=\"#direccion\">Elija una opción</a>"));
    assert!(html.contains("aria-describedby=\"direccion-h direccion-e\""));
    assert!(!html.contains("secreta") && !html.contains("<b>") && !html.contains("\"x\""));
    assert!(
        html.contains("value=\"HN\" selected")
            && html.contains("value=\"GT\" checked")
            && html.contains("value=\"1\" checked")
    );
}

#[test]
fn paging_and_takeaway_say_what_they_do() {
    let html = sample(view(Lang::Es), &FieldErrors::new());
    assert!(html.contains("Las 20 siguientes") && html.contains("Se muestran 20 de 18\u{202f}204."));
    assert!(html.contains("href=\"/fuentes?pais=HN&#38;despues=k%2F2\""), "{html}");
    assert!(html.contains("href=\"/fuentes.csv?pais=HN\" type=\"text/csv\""));
    assert!(html.contains("<time datetime=\"2026-03-18T00:30:00Z\">18 de marzo de 2026, 00:30</time>"));
}

#[test]
fn the_layout_speaks_four_languages_and_only_by_its_catalogue() {
    // put together from what a record holds, or spoken by rooms
    const ELSEWHERE: [&str; 6] =
        ["country-", "language-", "site-role-", "site-not-stated", "site-description", "site-state-"];
    let mut found = check_room(Path::new(env!("CARGO_MANIFEST_DIR")), &SITE);
    found.retain(|line| !ELSEWHERE.iter().any(|family| line.starts_with(family)));
    assert_eq!(found, Vec::<String>::new());
}
