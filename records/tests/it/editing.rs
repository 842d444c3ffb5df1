//! Entering and changing records as people do, over HTTP, on both databases.

use crate::site::{self, House, entered, token};
use platform::permissions::Role;
use records::{Records, Shown};
use testkit::site::on_both;

#[tokio::test]
async fn an_editor_enters_a_record_with_its_source_and_sending_twice_makes_one() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let editor = house.person(Role::Editor).await;
        let form = editor.get("/cuerpos/nuevo/body").await.unwrap();
        assert_eq!(form.status, 200, "{}", form.text);
        site::is_whole(&form);
        let key = token(&form);
        let fields = [
            ("token", key.as_str()),
            ("name.0", "Ñandú A.C."),
            ("name.0.lang", "es"),
            ("name.1", "Rhea"),
            ("name.1.lang", "en"),
            ("country", "HN"),
            ("country", "GT"),
            ("topics", "transit"),
            ("phone.0", "+504 1234"),
            ("agreements.0.text", "Convenio marco"),
            ("agreements.0.country", "SV"),
            ("fuente", "Acta de constitución"),
            ("confirmo", "1"),
        ];
        let first = editor.post("/cuerpos/nuevo/body", &fields).await.unwrap();
        assert_eq!(first.status, 303, "{}", first.words());
        let second = editor.post("/cuerpos/nuevo/body", &fields).await.unwrap();
        let path = first.leads_to().unwrap().split('?').next().unwrap().to_owned();
        assert_eq!(second.leads_to().unwrap(), path, "a repeat is led to what the first sending made");
        let page = editor.follow(&path).await.unwrap();
        for said in
            ["Ñandú A.C.", "Honduras, Guatemala", "Tránsito", "+504 1234", "Acta de constitución", "El Salvador"]
        {
            assert!(page.words().contains(said), "{said}: {}", page.words());
        }
        let record = Records::of(&house.site.node.db).find(path.rsplit('/').next().unwrap()).await.unwrap().unwrap();
        assert!(record.confirmed_on.is_some());
        assert_eq!(record.body.all("country").len(), 2);
        assert_eq!(house.audited("record.").await, ["record.enter"]);
        house.agrees().await;
    })
    .await;
}

#[tokio::test]
async fn who_may_not_edit_finds_no_form() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let path = entered(&house, "Casa").await;
        let member = house.person(Role::Member).await;
        let visitor = house.site.visitor().unwrap();
        for form in ["/cuerpos/nuevo/body".to_owned(), format!("{path}/editar")] {
            assert_eq!(member.get(&form).await.unwrap().status, 404, "{form}");
            assert_eq!(visitor.get(&form).await.unwrap().status, 401, "{form}");
            assert_eq!(member.post(&form, &[("name.0", "x"), ("name.0.lang", "es")]).await.unwrap().status, 404);
        }
        assert_eq!(house.record(&path).await.revision, 1);
    })
    .await;
}

#[tokio::test]
async fn every_fault_stands_at_its_field_and_nothing_typed_is_lost() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let editor = house.person(Role::Editor).await;
        let sent = [
            ("about.0", "Una casa de paso"),
            ("site.0", "ftp://casa"),
            ("site.0.since", "ayer"),
            ("part_of.0", "Nadie"),
            ("agreements.0.country", "SV"),
            ("topics", "transit"),
            ("fuente", "Su informe"),
        ];
        let got = editor.post("/cuerpos/nuevo/body", &sent).await.unwrap();
        assert_eq!(got.status, 422);
        site::is_whole(&got);
        for place in ["name.0", "site.0", "site.0.since", "part_of.0", "agreements.0.text"] {
            assert!(got.text.contains(&format!("<a href=\"#{place}\">")), "{place}: {}", got.text);
            assert!(got.text.contains(&format!("id=\"{place}\"")), "{place} is not there to be mended");
        }
        for kept in ["Una casa de paso", "ftp://casa", "ayer", "Nadie", "Su informe"] {
            assert!(got.text.contains(kept), "{kept}");
        }
        assert!(got.text.contains("value=\"transit\" checked"), "{}", got.text);
        assert!(got.text.contains("value=\"SV\" selected"));
    })
    .await;
}

#[tokio::test]
async fn the_same_fault_of_several_rows_is_told_of_each() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let editor = house.person(Role::Editor).await;
        let sent = [
            ("name.0", "Casa"),
            ("name.0.lang", "es"),
            ("agreements.0.country", "SV"),
            ("agreements.1.country", "GT"),
            ("agreements.1.since", "2005-13"),
            ("phone.0", "1"),
            ("phone.0.until", "2005-13"),
        ];
        let got = editor.post("/cuerpos/nuevo/body", &sent).await.unwrap();
        assert_eq!(got.status, 422);
        site::is_whole(&got);
        for (place, called) in [
            ("agreements.0.text", "Convenios 1, Texto: Complete"),
            ("agreements.1.text", "Convenios 2, Texto: Complete"),
            ("agreements.1.since", "Convenios 2, Desde: No hay mes 13."),
            ("phone.0.until", "Teléfono, Hasta: No hay mes 13."),
        ] {
            assert!(got.text.contains(&format!("<a href=\"#{place}\">{called}")), "{place}: {}", got.text);
        }
    })
    .await;
}

#[tokio::test]
async fn days_of_changes_say_in_which_zone_they_are() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let path = entered(&house, "Casa").await;
        let visitor = house.site.visitor().unwrap();
        for page in [path.clone(), format!("{path}/historia"), format!("{path}/historia/1")] {
            let got = visitor.get(&page).await.unwrap();
            assert!(got.words().contains("Los días y las horas son UTC."), "{page}: {}", got.words());
        }
    })
    .await;
}

#[tokio::test]
async fn what_is_not_touched_keeps_its_source_and_its_day() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let path = entered(&house, "Casa").await;
        let editor = house.person(Role::Editor).await;
        let before = house.record(&path).await;
        let form = editor.get(&format!("{path}/editar")).await.unwrap();
        site::is_whole(&form);
        let mut fields = site::filled(&form);
        site::set(&mut fields, "phone.0", "+504 99");
        site::set(&mut fields, "fuente", "Llamada del lunes");
        let got = site::send(&editor, &format!("{path}/editar"), &fields).await;
        assert_eq!(got.status, 303, "{}", got.words());
        let after = house.record(&path).await;
        assert_eq!(after.revision, 2);
        for field in ["name", "country", "topics", "about", "site", "agreements"] {
            assert_eq!(after.body.all(field), before.body.all(field), "{field}");
        }
        let phone = &after.body.all("phone")[0];
        assert_eq!(
            (phone.value.plain().as_str(), phone.source.as_deref(), phone.confirmed_on.as_deref()),
            ("+504 99", Some("Llamada del lunes"), None)
        );
        // the same form again changes nothing
        let again = site::filled(&editor.get(&format!("{path}/editar")).await.unwrap());
        site::send(&editor, &format!("{path}/editar"), &again).await;
        assert_eq!(house.record(&path).await, after);
        house.agrees().await;
    })
    .await;
}

#[tokio::test]
async fn a_value_may_be_hidden_dated_and_taken_away() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let path = entered(&house, "Casa").await;
        let editor = house.person(Role::Editor).await;
        let edit = format!("{path}/editar");
        let mut fields = site::filled(&editor.get(&edit).await.unwrap());
        site::set(&mut fields, "site.0.shown", "members");
        site::set(&mut fields, "site.0.since", "2019-05");
        fields.retain(|(name, _)| name != "country.0");
        assert_eq!(site::send(&editor, &edit, &fields).await.status, 303);
        let record = house.record(&path).await;
        assert_eq!((record.body.all("site")[0].shown, record.body.all("country").len()), (Shown::Members, 0));
        assert_eq!(record.body.all("site")[0].since.as_deref(), Some("2019-05"));
        let visitor = house.site.visitor().unwrap();
        for address in [
            path.clone(),
            format!("{path}.json"),
            format!("{path}.csv"),
            "/cuerpos".into(),
            "/cuerpos.json".into(),
            "/cuerpos.csv".into(),
        ] {
            let got = visitor.get(&address).await.unwrap();
            assert!(!got.text.contains("casa.example") && !got.text.contains("+504 1"), "{address}: {}", got.text);
        }
        assert!(editor.get(&path).await.unwrap().text.contains("+504 1"));
    })
    .await;
}

#[tokio::test]
async fn the_feed_tells_no_country_that_only_members_see() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let path = entered(&house, "Casa").await;
        let visitor = house.site.visitor().unwrap();
        let feed = async || visitor.get("/cuerpos.atom").await.unwrap().text;
        assert!(feed().await.contains("<category term=\"HN\"/>"), "{}", feed().await);
        let editor = house.person(Role::Editor).await;
        let edit = format!("{path}/editar");
        let mut fields = site::filled(&editor.get(&edit).await.unwrap());
        site::set(&mut fields, "country.0.shown", "members");
        assert_eq!(site::send(&editor, &edit, &fields).await.status, 303);
        assert_eq!(house.record(&path).await.body.all("country")[0].shown, Shown::Members);
        assert!(feed().await.contains("Casa") && !feed().await.contains("category"), "{}", feed().await);
    })
    .await;
}

#[tokio::test]
async fn of_two_editors_the_second_sees_both_texts_and_nothing_is_lost() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let path = entered(&house, "Casa").await;
        let (one, two) = (house.person(Role::Editor).await, house.person(Role::Coordinator).await);
        let edit = format!("{path}/editar");
        let (mut first, mut second) =
            (site::filled(&one.get(&edit).await.unwrap()), site::filled(&two.get(&edit).await.unwrap()));
        site::set(&mut first, "phone.0", "primero");
        site::set(&mut first, "about.0", "Texto de la primera");
        site::set(&mut second, "about.0", "Texto de la segunda");
        site::set(&mut second, "fuente", "La segunda fuente");
        assert_eq!(site::send(&one, &edit, &first).await.status, 303);
        let got = site::send(&two, &edit, &second).await;
        assert_eq!(got.status, 409);
        site::is_whole(&got);
        for said in ["Texto de la primera", "Texto de la segunda", "Persona 0 guardó"] {
            assert!(got.words().contains(said), "{said}: {}", got.words());
        }
        let over = site::filled(&got);
        assert_eq!(over.iter().find(|(name, _)| name == "fuente").unwrap().1, "La segunda fuente");
        assert_eq!(site::send(&two, &edit, &over).await.status, 303);
        let record = house.record(&path).await;
        assert_eq!(record.revision, 3);
        assert_eq!(record.body.text("phone"), Some("primero"), "what the second did not touch is the first one's");
        assert_eq!(record.body.text("about"), Some("Texto de la segunda"));
        house.agrees().await;
    })
    .await;
}

#[tokio::test]
async fn a_record_is_named_by_its_name_and_several_of_one_name_are_told_apart() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let red = entered(&house, "Red Única").await;
        let (twin, _) = (entered(&house, "Gemela").await, entered(&house, "Gemela").await);
        let path = entered(&house, "Casa").await;
        let editor = house.person(Role::Editor).await;
        let edit = format!("{path}/editar");
        let mut fields = site::filled(&editor.get(&edit).await.unwrap());
        site::set(&mut fields, "part_of.0", "red unica");
        site::set(&mut fields, "part_of.1", "gemela");
        let got = site::send(&editor, &edit, &fields).await;
        assert_eq!(got.status, 422);
        assert!(got.words().contains(&twin), "the candidates are named: {}", got.words());
        site::set(&mut fields, "part_of.1", &twin);
        assert_eq!(site::send(&editor, &edit, &fields).await.status, 303);
        let named: Vec<String> =
            house.record(&path).await.body.all("part_of").iter().map(|s| s.value.plain()).collect();
        assert_eq!(named, [red.rsplit('/').next().unwrap(), twin.rsplit('/').next().unwrap()]);
        // an ambiguous name that is there already is no fault
        let again = site::filled(&editor.get(&edit).await.unwrap());
        assert_eq!(site::send(&editor, &edit, &again).await.status, 303);
    })
    .await;
}
