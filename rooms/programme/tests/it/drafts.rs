//! Drafts of reports: edited passage by passage, commented, approved, frozen as they were read.

use std::collections::BTreeMap;

use platform::permissions::Role;
use platform::time::DAY;
use records::{Filter, Records, State, Statement};
use room_programme::ACTIVITY;
use testkit::site::{Got, On, Person, Site, on_both};

use crate::site::{coordinator, led_to, officer_of, put, say_of, site, work};

/// A draft of the report of 2008 in Spanish and English, with who coordinates it.
pub async fn draft(site: &Site) -> (Person, String) {
    let coordinator = coordinator(site).await;
    let fields = [
        ("periodo", "2006/2008-01"),
        ("forma", "committee"),
        ("anexos", "funding"),
        ("lenguas", "es"),
        ("lenguas", "en"),
        ("token", "d1"),
    ];
    let made = coordinator.post("/programa/borradores", &fields).await.unwrap();
    assert!(made.leads_to().is_some(), "{}: {}", made.status, made.words());
    let address = led_to(&made);
    let again = coordinator.post("/programa/borradores", &fields).await.unwrap();
    assert!(again.leads_to().unwrap().starts_with(&address), "sent twice it is made once");
    (coordinator, address)
}

pub fn hidden(page: &Got, name: &str) -> String {
    let (_, rest) = page.text.split_once(&format!("name=\"{name}\" value=\"")).unwrap();
    rest.split('"').next().unwrap().to_owned()
}

/// Changes what the register says an activity is about.
pub async fn move_register(site: &Site, key: &str, about: &str) {
    let about = Statement { lang: Some("es".into()), ..Statement::text(about) };
    say_of(site, &ACTIVITY, key, |body| body.set("about", vec![about])).await;
}

#[tokio::test]
async fn an_edited_passage_keeps_the_register_beside_and_says_when_it_moved() {
    on_both(|on| async move {
        let site = site(on).await;
        let (coordinator, address) = draft(&site).await;
        let section = format!("{address}/es/seccion/office-cim");
        let read = coordinator.get(&section).await.unwrap();
        assert_eq!(read.status, 200, "{}", read.words());
        let passage = format!("{address}/es/parrafo/office-cim.activity.cim-database");
        let form = coordinator.get(&passage).await.unwrap();
        assert!(form.words().contains("Lo que dice el registro"), "{}", form.words());
        let edit = |revision: &'static str, text: &'static str| {
            [("verbo", "guardar"), ("revision", revision), ("texto", text), ("token", "")]
        };
        let saved =
            coordinator.post(&passage, &edit("0", "**[Base](/programa)** de datos propia.\n\nOtro párrafo.")).await;
        assert!(saved.unwrap().leads_to().is_some());
        let read = coordinator.get(&section).await.unwrap();
        assert!(read.words().contains("Base de datos propia.") && read.words().contains("Editado por"));
        assert!(!read.words().contains("dice otra cosa desde entonces"));
        move_register(&site, "cim-database", "Ahora trata de otra cosa.").await;
        let read = coordinator.get(&section).await.unwrap();
        assert!(read.words().contains("dice otra cosa desde entonces"), "{}", read.words());
        assert!(read.words().contains("Base de datos propia.") && !read.words().contains("Ahora trata"));
        let form = coordinator.get(&passage).await.unwrap();
        assert!(form.words().contains("Ahora trata de otra cosa."), "{}", form.words());
        // saved over, the new text of the register is what it is edited from
        coordinator.post(&passage, &edit("1", "Texto nuevo.")).await.unwrap();
        assert!(!coordinator.get(&section).await.unwrap().words().contains("dice otra cosa desde entonces"));
        // and back to the register, nothing of what was written is lost
        coordinator.post(&passage, &[("verbo", "volver"), ("revision", "2")]).await.unwrap();
        let form = coordinator.get(&passage).await.unwrap();
        assert!(form.words().contains("Devuelto al texto del registro") && form.words().contains("Otro párrafo."));
        assert!(coordinator.get(&section).await.unwrap().words().contains("Ahora trata de otra cosa."));
        // a paragraph of one's own stands behind, once
        for _ in 0..2 {
            let own = [("verbo", "agregar"), ("nuevo", "Párrafo agregado."), ("token", "p1")];
            coordinator.post(&passage, &own).await.unwrap();
        }
        let whole = coordinator.get(&format!("{address}/es")).await.unwrap();
        assert_eq!(whole.words().matches("Párrafo agregado.").count(), 1);
        let pdf = coordinator.get(&format!("{address}/archivo/es.pdf")).await.unwrap();
        assert_eq!((pdf.status, pdf.header("content-type")), (200, Some("application/pdf")));
        assert_eq!(coordinator.get(&format!("{address}/archivo/fr.pdf")).await.unwrap().status, 404);
    })
    .await;
}

/// The number of each paragraph of a text, by the address that it leads to first.
fn numbers(page: &Got) -> BTreeMap<String, u32> {
    let paragraphs = page.text.split("<p id=\"p").skip(1).filter_map(|rest| {
        let (number, rest) = rest.split_once('"')?;
        let (_, rest) = rest.split_once("href=\"")?;
        Some((rest.split('"').next()?.to_owned(), number.parse().ok()?))
    });
    paragraphs.collect()
}

#[tokio::test]
async fn a_paragraph_has_the_same_number_in_every_language_whatever_is_edited_in_one() {
    on_both(|on| async move {
        let site = site(on).await;
        let (coordinator, address) = draft(&site).await;
        // headings and tables are no paragraphs
        let page = coordinator.get(&address).await.unwrap();
        let section = |name: &str| {
            let (_, rest) = page.text.split_once(&format!("/es/seccion/{name}\"")).unwrap();
            rest.split("</li>").next().unwrap().to_owned()
        };
        assert!(section("office-gs").contains("2 párrafos"), "{}", section("office-gs"));
        assert!(!section("annex-funding").contains("párrafo"), "{}", section("annex-funding"));
        let both = async || {
            let read = async |lang: &str| numbers(&coordinator.get(&format!("{address}/{lang}")).await.unwrap());
            (read("es").await, read("en").await)
        };
        let before = both().await;
        assert!(before.0.len() > 70 && before.0 == before.1, "{before:?}");
        let edit = async |lang: &str, key: &str, text: &str| {
            let passage = format!("{address}/{lang}/parrafo/{key}");
            let fields = [("verbo", "guardar"), ("revision", "0"), ("texto", text), ("token", "")];
            assert!(coordinator.post(&passage, &fields).await.unwrap().leads_to().is_some(), "{key}");
        };
        let own = [("verbo", "agregar"), ("nuevo", "Agregado solo en español."), ("token", "p1")];
        coordinator.post(&format!("{address}/es/parrafo/opening.says"), &own).await.unwrap();
        edit("es", "opening.says", "Un párrafo.\n\nY otro, que sigue.").await;
        edit("es", "office-cim.activity.cim-database", " ").await;
        let (es, en) = both().await;
        assert_eq!(en, before.1, "nothing was done in English");
        assert_eq!(es.len(), en.len() - 1, "{es:?}");
        assert!(es.iter().all(|(href, number)| en.get(href) == Some(number)), "{es:?} {en:?}");
        // what is left out in every language leaves no gap
        edit("en", "office-cim.activity.cim-database", " ").await;
        let (es, en) = both().await;
        assert_eq!(es, en);
        assert_eq!(en.values().max(), before.1.values().max().map(|last| last - 1).as_ref());
    })
    .await;
}

/// The addresses below one to which the page of a draft leads for what is missing.
fn missing_below(page: &Got, address: &str) -> Vec<String> {
    let (_, missing) = page.text.split_once("id=\"falta\"").unwrap();
    let links = missing.split("<a href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    links.filter(|href| href.starts_with(address)).map(str::to_owned).collect()
}

#[tokio::test]
async fn what_is_frozen_in_one_language_is_numbered_for_it_and_what_is_missing_leads_to_where_it_is_written() {
    on_both(|on| async move {
        let site = site(on).await;
        let (coordinator, address) = draft(&site).await;
        let passage = |lang: &str, name: &str| format!("{address}/{lang}/parrafo/{name}");
        // added in Spanish behind a passage, and behind the one added
        for (behind, text, token) in [("opening.says", "Primero.", "p1"), ("own", "Segundo.", "p2")] {
            let sql = "SELECT coalesce(max(name), '') FROM report_passage";
            let (own,): (String,) = site.node.db.one(sql, ()).await.unwrap();
            let behind = if behind == "own" { own } else { behind.to_owned() };
            let add = [("verbo", "agregar"), ("nuevo", text), ("token", token)];
            assert!(coordinator.post(&passage("es", &behind), &add).await.unwrap().leads_to().is_some(), "{behind}");
        }
        let out = [("verbo", "guardar"), ("revision", "0"), ("texto", " ")];
        coordinator.post(&passage("es", "office-cim.activity.cim-database"), &out).await.unwrap();
        let page = coordinator.get(&address).await.unwrap();
        let missing = missing_below(&page, &format!("{address}/en/"));
        assert!(missing.contains(&passage("en", "opening.says")), "{missing:?}");
        assert!(page.words().contains("3 párrafos editados en otra lengua y no en esta (inglés)"), "{}", page.words());
        for href in missing {
            assert_eq!(coordinator.get(&href).await.unwrap().status, 200, "{href}");
        }
        let (es, en) = (hidden(&page, "huella.es"), hidden(&page, "huella.en"));
        let fields = [("huella.es", es.as_str()), ("huella.en", en.as_str()), ("lenguas", "es"), ("asi", "1")];
        let report = led_to(&coordinator.post(&format!("{address}/congelar"), &fields).await.unwrap());
        let frozen = numbers(&site.visitor().unwrap().get(&report).await.unwrap());
        assert_eq!(frozen.values().max(), Some(&81), "the opening and each activity but one: {frozen:?}");
    })
    .await;
}

#[tokio::test]
async fn of_two_who_edit_a_passage_the_second_sees_both_texts_and_nothing_is_lost() {
    on_both(|on| async move {
        let site = site(on).await;
        let (coordinator, address) = draft(&site).await;
        let officer = officer_of(&site, "cim").await;
        let passage = format!("{address}/es/parrafo/office-cim.activity.cim-database");
        let text = |text: &'static str| [("verbo", "guardar"), ("revision", "0"), ("texto", text)];
        let first = officer.post(&passage, &text("De la oficina.")).await.unwrap();
        assert!(first.leads_to().is_some(), "{}", first.words());
        let again = officer.post(&passage, &text("De la oficina.")).await.unwrap();
        assert!(again.leads_to().is_some(), "the same form sent twice is no conflict");
        let second = coordinator.post(&passage, &text("De la coordinación.")).await.unwrap();
        assert_eq!(second.status, 409, "{}", second.words());
        assert!(second.words().contains("guardó otro texto antes"), "{}", second.words());
        assert!(second.words().contains("De la oficina.") && second.words().contains("De la coordinación."));
        let over = [("verbo", "guardar"), ("revision", "1"), ("texto", "De la coordinación.")];
        coordinator.post(&passage, &over).await.unwrap();
        let page = officer.get(&passage).await.unwrap();
        assert!(page.words().contains("De la oficina.") && page.words().contains("De la coordinación."));
        // both at once: one is kept, the other told
        let (one, two) = tokio::join!(
            officer.post(&passage, &[("verbo", "guardar"), ("revision", "2"), ("texto", "Uno.")]),
            coordinator.post(&passage, &[("verbo", "guardar"), ("revision", "2"), ("texto", "Dos.")]),
        );
        let mut statuses = [one.unwrap().status, two.unwrap().status];
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 409]);
        // an office writes what is told of it, not what others tell
        let other = format!("{address}/es/parrafo/office-iin.activity.iin-model-law");
        assert_eq!(officer.get(&other).await.unwrap().status, 200);
        assert_eq!(officer.post(&other, &text("Ajeno.")).await.unwrap().status, 404);
        let visitor = site.visitor().unwrap();
        assert_eq!(visitor.get(&address).await.unwrap().status, 401);
        let member = site.signed_in(Role::Member, &site.observatory("regional").await.unwrap()).await.unwrap();
        assert_eq!(member.get(&address).await.unwrap().status, 404);
    })
    .await;
}

#[tokio::test]
async fn what_somebody_writes_over_a_paragraph_that_goes_meanwhile_is_kept() {
    on_both(|on| async move {
        let site = site(on).await;
        let (coordinator, address) = draft(&site).await;
        let officer = officer_of(&site, "cim").await;
        let passage = format!("{address}/es/parrafo/office-cim.activity.cim-database");
        assert_eq!(officer.get(&passage).await.unwrap().status, 200);
        let id = say_of(&site, &ACTIVITY, "cim-database", |_| {}).await;
        put(&site, &ACTIVITY, &id, State::Removed).await;
        let text = [("verbo", "guardar"), ("revision", "0"), ("texto", "Lo que se escribía."), ("token", "g1")];
        let other = officer_of(&site, "iin").await;
        assert_eq!(other.post(&passage, &text).await.unwrap().status, 404, "another office's section");
        for _ in 0..2 {
            let kept = officer.post(&passage, &text).await.unwrap();
            assert!(kept.leads_to().is_some_and(|to| to.contains("programme-done-passage-gone")), "{}", kept.words());
        }
        let whole = coordinator.get(&format!("{address}/es")).await.unwrap();
        assert_eq!(whole.words().matches("Lo que se escribía.").count(), 1, "{}", whole.words());
        let read = coordinator.get(&format!("{address}/es/seccion/office-cim")).await.unwrap();
        assert!(read.words().contains("Agregado por"), "{}", read.words());
        for nowhere in ["office-nadie.activity.nada", "nada"] {
            let path = format!("{address}/es/parrafo/{nowhere}");
            assert_eq!(coordinator.post(&path, &text).await.unwrap().status, 404, "{nowhere}");
        }
        // a comment on a section that is told no more stays in sight
        let section = format!("{address}/es/seccion/office-nadie");
        let said = [("verbo", "comentar"), ("comentario", "Falta el año."), ("token", "g2")];
        let lost = coordinator.post(&section, &said).await.unwrap();
        assert_eq!(lost.status, 422, "{}", lost.words());
        assert!(lost.text.contains("Falta el año.") && lost.words().contains("ya no cuenta esta sección"));
        assert_eq!(coordinator.get(&section).await.unwrap().status, 404);
    })
    .await;
}

#[tokio::test]
async fn what_is_missing_is_told_and_what_was_read_is_frozen_for_good() {
    on_both(|on| async move {
        let site = site(on).await;
        let (coordinator, address) = draft(&site).await;
        let officer = officer_of(&site, "cim").await;
        let section = format!("{address}/es/seccion/office-cim");
        let said = [("verbo", "comentar"), ("comentario", "Falta el nombre de la serie."), ("token", "c1")];
        officer.post(&section, &said).await.unwrap();
        officer.post(&section, &said).await.unwrap();
        let none = officer.post(&section, &[("verbo", "comentar"), ("comentario", " ")]).await.unwrap();
        assert_eq!(none.status, 422);
        let read = hidden(&officer.get(&section).await.unwrap(), "huella");
        officer.post(&section, &[("verbo", "aprobar"), ("huella", &read)]).await.unwrap();
        let theirs = officer.post(&format!("{address}/es/seccion/office-iin"), &[("verbo", "aprobar")]).await.unwrap();
        assert_eq!(theirs.status, 400, "an office approves its own section");
        let page = coordinator.get(&address).await.unwrap();
        assert!(page.words().contains("Un comentario sin atender"), "{}", page.words());
        assert!(page.words().contains("Aprobado por") && page.words().contains("secciones sin aprobar (español)"));
        move_register(&site, "cim-database", "Ahora trata de otra cosa.").await;
        let read = officer.get(&section).await.unwrap();
        assert!(read.words().contains("aprobó otro texto") && read.words().contains("Cambió desde entonces"));
        // what was read before is not what stands now
        let freeze = |page: &Got, so: &'static str| {
            let (es, en) = (hidden(page, "huella.es"), hidden(page, "huella.en"));
            let fields = [
                ("huella.es", es),
                ("huella.en", en),
                ("lenguas", "es".into()),
                ("lenguas", "en".into()),
                ("asi", so.into()),
            ];
            fields.map(|(name, value): (&str, String)| (name.to_owned(), value))
        };
        let send = async |fields: [(String, String); 5]| {
            let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
            coordinator.post(&format!("{address}/congelar"), &fields).await.unwrap()
        };
        let moved = send(freeze(&page, "1")).await;
        assert_eq!(moved.status, 422);
        assert!(moved.words().contains("cambió después de que usted lo leyó"), "{}", moved.words());
        let page = coordinator.get(&address).await.unwrap();
        let lacking = send(freeze(&page, "")).await;
        assert!(lacking.words().contains("Falta algo todavía"), "{}", lacking.words());
        let frozen = send(freeze(&page, "1")).await;
        let report = led_to(&frozen);
        assert!(report.starts_with("/programa/informes/"), "{report}");
        assert!(send(freeze(&page, "1")).await.leads_to().unwrap().starts_with(&report), "frozen once");
        let visitor = site.visitor().unwrap();
        // who froze it need not wait for its files; a setting that was cut off goes on where it was
        let page = visitor.get(&report).await.unwrap();
        assert!(page.words().contains("Preparando los archivos: 0 de") && !page.text.contains("es.pdf"));
        assert_eq!(visitor.get(&format!("{report}/es.pdf")).await.unwrap().status, 409);
        site.node.db.run("UPDATE report SET pdf = $1 WHERE lang = 'es'", (b"%PDF-before".to_vec(),)).await.unwrap();
        assert_eq!(work(&site, "report-files").await, 1);
        let page = visitor.get(&report).await.unwrap();
        assert!(!page.words().contains("Preparando") && page.text.contains("es.pdf"), "{}", page.words());
        assert_eq!(visitor.get(&format!("{report}/es.pdf")).await.unwrap().bytes, b"%PDF-before");
        for file in ["en.pdf", "es.docx", "en.docx"] {
            assert_eq!(visitor.get(&format!("{report}/{file}")).await.unwrap().status, 200, "{file}");
        }
        let before = visitor.get(&format!("{report}/es.json")).await.unwrap().text;
        assert!(before.contains("Ahora trata de otra cosa.") && before.contains("http"));
        // nobody writes in it any more, and the register moves it no more
        let passage = format!("{address}/es/parrafo/office-cim.activity.cim-database");
        let late = [("verbo", "guardar"), ("revision", "0"), ("texto", "Tarde.")];
        assert_eq!(coordinator.post(&passage, &late).await.unwrap().status, 409);
        move_register(&site, "cim-database", "Y otra vez.").await;
        assert_eq!(visitor.get(&format!("{report}/es.json")).await.unwrap().text, before);
        let list = coordinator.get("/programa/borradores").await.unwrap();
        assert!(list.words().contains("Congelado"), "{}", list.words());
        let filtered = Records::of(&site.node.db).count(&Filter::of("activity")).await.unwrap();
        assert_eq!(filtered, 81, "the register has what it had");
    })
    .await;
}

#[tokio::test]
async fn a_text_of_any_length_and_script_goes_into_the_draft_and_its_files() {
    let site = site(On::Sqlite).await;
    let (coordinator, address) = draft(&site).await;
    let passage = format!("{address}/en/parrafo/opening.says");
    let text = "שלום ñandú œuvre <b>no</b> [x](javascript:alert(1)) ".repeat(200);
    let fields = [("verbo", "guardar"), ("revision", "0"), ("texto", text.as_str())];
    assert!(coordinator.post(&passage, &fields).await.unwrap().leads_to().is_some());
    let whole = coordinator.get(&format!("{address}/en")).await.unwrap();
    assert!(whole.text.contains("&lt;b&gt;no") && !whole.text.contains("javascript:"));
    for file in ["en.pdf", "en.docx"] {
        assert_eq!(coordinator.get(&format!("{address}/archivo/{file}")).await.unwrap().status, 200, "{file}");
    }
    let long = "a".repeat(40_001);
    let fields = [("verbo", "guardar"), ("revision", "1"), ("texto", long.as_str())];
    assert_eq!(coordinator.post(&passage, &fields).await.unwrap().status, 422);
}

#[tokio::test]
async fn an_office_approves_what_it_read_and_settles_what_was_said_of_its_own_section() {
    on_both(|on| async move {
        let site = site(on).await;
        let (coordinator, address) = draft(&site).await;
        let officer = officer_of(&site, "cim").await;
        let other = officer_of(&site, "iin").await;
        let (own, theirs) = (format!("{address}/es/seccion/office-cim"), format!("{address}/es/seccion/office-iin"));
        let read = hidden(&officer.get(&own).await.unwrap(), "huella");
        assert_eq!(officer.post(&own, &[("verbo", "aprobar")]).await.unwrap().status, 422, "nothing was read");
        move_register(&site, "cim-database", "Ahora trata de otra cosa.").await;
        let approve = [("verbo", "aprobar"), ("huella", read.as_str())];
        let moved = officer.post(&own, &approve).await.unwrap();
        assert!(
            moved.status == 422 && moved.words().contains("cambió después de que usted lo leyó"),
            "{}",
            moved.words()
        );
        assert!(officer.get(&own).await.unwrap().words().contains("Sin aprobar"));
        let read = hidden(&officer.get(&own).await.unwrap(), "huella");
        officer.post(&own, &[("verbo", "aprobar"), ("huella", &read)]).await.unwrap();
        assert!(officer.get(&own).await.unwrap().words().contains("Aprobado por"));
        // comments: everybody says, the office and who coordinates mark as dealt with
        for (place, token) in [(&own, "c1"), (&theirs, "c2")] {
            let said = [("verbo", "comentar"), ("comentario", "Falta algo."), ("token", token)];
            coordinator.post(place, &said).await.unwrap();
        }
        let sql = "SELECT section, id FROM report_comment ORDER BY section";
        let said: Vec<(String, String)> = site.node.db.all(sql, ()).await.unwrap();
        let settle = |at: usize| [("verbo", "resolver"), ("cual", said[at].1.as_str())];
        assert_eq!(other.post(&own, &settle(0)).await.unwrap().status, 400, "another office's section");
        assert!(!other.get(&own).await.unwrap().text.contains("value=\"resolver\""));
        // nor by way of the own section
        other.post(&theirs, &settle(0)).await.unwrap();
        let open = async || {
            let sql = "SELECT count(*) FROM report_comment WHERE done_at IS NULL";
            let (n,): (i64,) = site.node.db.one(sql, ()).await.unwrap();
            n
        };
        assert_eq!(open().await, 2);
        officer.post(&own, &settle(0)).await.unwrap();
        coordinator.post(&theirs, &settle(1)).await.unwrap();
        assert_eq!(open().await, 0);
    })
    .await;
}

#[tokio::test]
async fn the_files_of_a_long_draft_are_set_while_who_asked_does_something_else() {
    on_both(|on| async move {
        let site = site(on).await;
        let (coordinator, address) = draft(&site).await;
        assert!(coordinator.post(&format!("{address}/archivos"), &[]).await.unwrap().leads_to().is_some());
        // asked for again while it is under way it is one job
        coordinator.post(&format!("{address}/archivos"), &[]).await.unwrap();
        let page = coordinator.get(&address).await.unwrap();
        assert!(page.words().contains("Preparando los archivos: 0 de"), "{}", page.words());
        assert_eq!(work(&site, "draft-files").await, 1);
        let page = coordinator.get(&address).await.unwrap();
        assert!(!page.words().contains("Preparando") && page.words().contains("PDF (español)"), "{}", page.words());
        for (file, kind) in [("es.pdf", "application/pdf"), ("en.pdf", "application/pdf")] {
            let set = coordinator.get(&format!("{address}/preparado/{file}")).await.unwrap();
            assert_eq!((set.status, set.header("content-type")), (200, Some(kind)), "{file}");
            assert!(set.bytes.starts_with(b"%PDF-"));
        }
        assert_eq!(coordinator.get(&format!("{address}/preparado/en.docx")).await.unwrap().status, 200);
        assert_eq!(coordinator.get(&format!("{address}/preparado/fr.pdf")).await.unwrap().status, 404);
        assert_eq!(site.visitor().unwrap().get(&format!("{address}/preparado/es.pdf")).await.unwrap().status, 401);
        move_register(&site, "cim-database", "Ahora trata de otra cosa.").await;
        let page = coordinator.get(&address).await.unwrap();
        assert!(page.words().contains("el texto cambió desde entonces"), "{}", page.words());
        // they stay for seven days
        site.node.db.run("UPDATE draft_file SET made_at = made_at - $1", (7 * DAY,)).await.unwrap();
        let page = coordinator.get(&address).await.unwrap();
        assert!(!page.words().contains("PDF (español)"), "{}", page.words());
        assert_eq!(coordinator.get(&format!("{address}/preparado/es.pdf")).await.unwrap().status, 404);
    })
    .await;
}
