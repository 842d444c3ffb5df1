//! What is odd: tables that say what cannot be, files that are none, texts of any length and script.

use platform::accounts::{self, Who};
use platform::permissions::Role;
use platform::words::Lang;
use records::{Body, By, Records, Statement, Vocabularies};
use room_programme::register::Register;
use room_programme::report::{Options, Part, Period, Preset, compile};
use room_programme::{ACTIVITY, BODY, MEETING, PLAN};
use testkit::site::{On, on_both};

use crate::site::{a_moment_ago, coordinator, led_to, officer_of, row, say_of, site};

#[tokio::test]
async fn an_import_says_row_by_row_what_it_cannot_take_and_takes_nothing_meanwhile() {
    on_both(|on| async move {
        let site = site(on).await;
        let scope = site.observatory("regional").await.unwrap();
        let coordinator = site.signed_in(Role::Coordinator, &scope).await.unwrap();
        let import = async |name: &str, bytes: &[u8]| {
            let fields = [("clase", "activity"), ("token", "x")];
            coordinator.upload("/fichas/importar", &fields, ("archivo", name, bytes)).await.unwrap()
        };
        let table = "key,title:es,kind,office,status,start,end\n\
                     al-reves,Al revés,course,cim,planned,2026-05,2026-04\n\
                     derecha,Al derecho,course,cim,planned,2026-05,2026-06\n\
                     sin-oficina,Sin oficina,course,nadie,planned,,\n";
        let page = import("lista.csv", table.as_bytes()).await;
        let words = page.words();
        assert!(words.contains("Termina antes de empezar"), "{words}");
        assert!(words.contains("No hay ningún registro con este nombre"), "{words}");
        assert!(words.contains("Agregaría 1 "), "{words}");
        let register = Register::load(&site.node.db).await.unwrap();
        assert!(register.activities().all(|activity| activity.key != "derecha"), "it was a trial");
        // a text is no table, though it holds some
        let text = print::docx(&print::Document { title: "Informe".into(), ..print::Document::default() }).unwrap();
        let refused = import("informe.docx", &text).await;
        assert!(refused.status == 422 && refused.words().contains("XLSX"), "{}: {}", refused.status, refused.words());
    })
    .await;
}

#[tokio::test]
async fn an_activity_is_no_part_of_itself_however_far_up() {
    on_both(|on| async move {
        let site = site(on).await;
        let records = Records::of(&site.node.db);
        let by_key = async |kind: &str, key: &str| records.by_key(kind, key).await.unwrap().unwrap().id;
        let (one, two) = (by_key("activity", "cim-database").await, by_key("activity", "iin-model-law").await);
        let office = by_key("body", "cim").await;
        let coordinator = coordinator(&site).await;
        let say_whole = async |part: &str, whole: &str| {
            let fields = [
                ("title.0", "Una actividad"),
                ("title.0.lang", "es"),
                ("kind.0", "course"),
                ("office.0", office.as_str()),
                ("status.0", "planned"),
                ("part_of.0", whole),
                ("revision", "1"),
                ("fuente", "Prueba"),
            ];
            coordinator.post(&format!("/programa/actividades/{part}/editar"), &fields).await.unwrap()
        };
        let refused = "No puede ser parte de sí, ni de algo que es parte suya";
        let own = say_whole(&one, &one).await;
        assert!(own.status == 422 && own.words().contains(refused), "{}: {}", own.status, own.words());
        let part = say_whole(&one, &two).await;
        assert_eq!(part.status, 303, "{}", part.words());
        let circle = say_whole(&two, &one).await;
        assert!(circle.status == 422 && circle.words().contains(refused), "{}: {}", circle.status, circle.words());
        // nor by a table whose rows name each other
        let importer = site.signed_in(Role::Coordinator, &site.observatory("regional").await.unwrap()).await.unwrap();
        let table = "key,title:es,kind,office,status,part_of\n\
                     a,Círculo primero,course,cim,planned,b\n\
                     b,Círculo segundo,course,cim,planned,a\n\
                     c,Parte,course,cim,planned,cim-database\n";
        let fields = [("clase", "activity"), ("token", "x")];
        let file = ("archivo", "partes.csv", table.as_bytes());
        let words = importer.upload("/fichas/importar", &fields, file).await.unwrap().words();
        assert_eq!(words.matches(refused).count(), 2, "{words}");
        assert!(words.contains("Agregaría 1 "), "{words}");
    })
    .await;
}

#[tokio::test]
async fn a_mandate_repeals_takes_up_and_adds_to_others_not_itself() {
    on_both(|on| async move {
        let site = site(on).await;
        let by_key = async |key: &str| Records::of(&site.node.db).by_key("mandate", key).await.unwrap().unwrap().id;
        let (one, other) = (by_key("ag-res-2289").await, by_key("ag-res-2224").await);
        let coordinator = coordinator(&site).await;
        let relate = async |field: &str, to: &str| {
            let field = format!("{field}.0");
            let fields = [
                ("title.0", "Un mandato"),
                ("title.0.lang", "es"),
                ("kind.0", "resolution"),
                (field.as_str(), to),
                ("revision", "1"),
                ("fuente", "Prueba"),
            ];
            coordinator.post(&format!("/programa/mandatos/{one}/editar"), &fields).await.unwrap()
        };
        for field in ["repeals", "takes_up", "adds_to"] {
            let own = relate(field, &one).await;
            assert!(own.status == 422 && own.words().contains("no se remite a sí mismo"), "{field}: {}", own.words());
        }
        assert_eq!(relate("repeals", &other).await.status, 303);
    })
    .await;
}

#[tokio::test]
async fn no_proposal_makes_an_activity_part_of_itself_or_gives_it_to_another_office() {
    on_both(|on| async move {
        let site = site(on).await;
        let (db, records) = (&site.node.db, Records::of(&site.node.db));
        let by_key = async |kind: &str, key: &str| records.by_key(kind, key).await.unwrap().unwrap().id;
        let (one, two) = (by_key("activity", "cim-database").await, by_key("activity", "iin-model-law").await);
        let other_office = by_key("body", "iin").await;
        let part_of = |whole: &str| vec![Statement::record(whole)];
        say_of(&site, &ACTIVITY, "cim-database", |body| body.set("part_of", part_of(&two))).await;
        let coordinator = coordinator(&site).await;
        let propose = async |id: &str, field: &str, value: &str| {
            let since = a_moment_ago();
            let fields = [
                ("desde", since.as_str()),
                ("que", "change"),
                ("registro", id),
                ("campo", field),
                ("valor", value),
                ("fuente", "Trabajo allí"),
            ];
            led_to(&site.visitor().unwrap().post("/fichas/proponer", &fields).await.unwrap())
        };
        let accept = |revision: &'static str| [("verbo", "aceptar"), ("revision", revision)];
        let circle = propose(&two, "part_of", &one).await;
        let refused = coordinator.post(&circle, &accept("1")).await.unwrap();
        let why = "No puede ser parte de sí, ni de algo que es parte suya";
        assert!(refused.status == 422 && refused.words().contains(why), "{}: {}", refused.status, refused.words());
        assert_eq!(records.find(&two).await.unwrap().unwrap().revision, 1);
        // whatever way it would come
        let (record, who) = (records.find(&two).await.unwrap().unwrap(), Who::operator());
        let vocabularies = Vocabularies::load(db).await.unwrap();
        let mut body = record.body.clone();
        body.set("part_of", part_of(&one));
        let mut tx = db.begin().await.unwrap();
        assert!(Records::change(&mut tx, &ACTIVITY, &record, &body, By::hand(&who, ""), &vocabularies).await.is_err());
        drop(tx);
        // who works for one office and decides proposals takes no activity away from it
        let officer = officer_of(&site, "cim").await;
        let (account,): (String,) =
            db.one("SELECT account_id FROM role_held WHERE role = 'officer'", ()).await.unwrap();
        let scope = site.observatory("regional").await.unwrap();
        accounts::hold(db, &who, &account, Role::Moderator, &scope).await.unwrap().unwrap();
        let away = propose(&one, "office", &other_office).await;
        let refused = officer.post(&away, &accept("2")).await.unwrap();
        assert!(refused.status == 422 && refused.words().contains("elija esa oficina"), "{}", refused.words());
        assert_eq!(records.find(&one).await.unwrap().unwrap().revision, 2);
    })
    .await;
}

#[tokio::test]
async fn of_two_who_close_a_circle_at_the_same_moment_one_is_refused() {
    on_both(|on| async move {
        let site = site(on).await;
        let records = Records::of(&site.node.db);
        let by_key = async |kind: &str, key: &str| records.by_key(kind, key).await.unwrap().unwrap().id;
        let (one, two) = (by_key("activity", "cim-database").await, by_key("activity", "iin-model-law").await);
        let office = by_key("body", "cim").await;
        let coordinator = coordinator(&site).await;
        let say_whole = async |part: &str, whole: &str| {
            let fields = [
                ("title.0", "Una actividad"),
                ("title.0.lang", "es"),
                ("kind.0", "course"),
                ("office.0", office.as_str()),
                ("status.0", "planned"),
                ("part_of.0", whole),
                ("revision", "1"),
            ];
            coordinator.post(&format!("/programa/actividades/{part}/editar"), &fields).await.unwrap().status
        };
        let (first, second) = tokio::join!(say_whole(&one, &two), say_whole(&two, &one));
        assert!(matches!((first, second), (303, 422) | (422, 303)), "{first} {second}");
    })
    .await;
}

#[tokio::test]
async fn a_row_of_a_table_says_what_its_numbers_are_and_leads_where_its_addresses_do() {
    on_both(|on| async move {
        let site = site(on).await;
        let id = say_of(&site, &ACTIVITY, "cim-database", |body| {
            body.set("reached", vec![row(&[("who", "Promotoras"), ("women", "120"), ("men", "7")])]);
            let evidence = ("evidence", "https://evidencia.example/informe.pdf");
            body.set("outcomes", vec![row(&[("kind", "result"), ("es", "Quedó hecha."), evidence])]);
        })
        .await;
        let page = site.visitor().unwrap().get(&ACTIVITY.address(&id)).await.unwrap();
        assert!(page.text.contains("Promotoras · Mujeres: 120 · Hombres: 7"), "{}", page.words());
        assert!(
            page.text.contains("<a href=\"https://evidencia.example/informe.pdf\" rel=\"external nofollow\">"),
            "{}",
            page.text
        );
        assert!(page.words().contains("Quedó hecha.") && !page.words().contains("En español: "), "{}", page.words());
    })
    .await;
}

#[tokio::test]
async fn texts_of_any_length_and_script_are_whole_wherever_an_activity_is_told() {
    let site = site(On::Sqlite).await;
    let long = (0..1500).map(|n| format!("ñandú{n:04}")).collect::<Vec<_>>().join(" ");
    assert!(long.chars().count() > 10_000);
    let name = "قاعدة بيانات «שלום» & <b>ñ</b>";
    let in_spanish = |text: &str| vec![Statement { lang: Some("es".into()), ..Statement::text(text) }];
    let id = say_of(&site, &ACTIVITY, "cim-database", |body| {
        body.set("title", in_spanish(name));
        body.set("about", in_spanish(&long));
        body.set("start", vec![Statement::text("2007")]);
        body.set("outcomes", vec![row(&[("kind", "result"), ("es", "عائشة بنت محمد")])]);
    })
    .await;
    let (first, last) = ("ñandú0000", "ñandú1499");
    let visitor = site.visitor().unwrap();
    for address in [
        ACTIVITY.address(&id),
        format!("{}.json", ACTIVITY.address(&id)),
        "/programa/actividades.csv".to_owned(),
        "/programa/actividades.json".to_owned(),
        "/programa/actividades/iati.xml".to_owned(),
    ] {
        let got = visitor.get(&address).await.unwrap();
        assert_eq!(got.status, 200, "{address}");
        assert!(got.text.contains(first) && got.text.contains(last), "{address}");
        assert!(got.text.contains("قاعدة بيانات") && got.text.contains("שלום"), "{address}");
    }
    assert!(!visitor.get(&ACTIVITY.address(&id)).await.unwrap().text.contains("<b>ñ</b>"));
    let register = Register::load(&site.node.db).await.unwrap();
    let options = Options {
        period: Period::read("2006/2008-01").unwrap(),
        preset: Preset::Committee,
        parts: Part::ALL.to_vec(),
        offices: Vec::new(),
        only: Vec::new(),
        title: "تقرير".into(),
        bodies: Vec::new(),
        marks: Vec::new(),
        compiled_on: "2026-11-29".into(),
    };
    let report = compile(&register, &options, &site.node.words.speak(Lang::Es), "");
    let html = print::html(&report);
    assert!(html.contains(first) && html.contains(last) && html.contains("عائشة") && !html.contains("<b>ñ</b>"));
    let docx = print::docx(&report).unwrap();
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(docx)).unwrap();
    let body = std::io::read_to_string(archive.by_name("word/document.xml").unwrap()).unwrap();
    assert!(body.contains(first) && body.contains(last) && body.contains("عائشة") && body.contains("שלום"));
    assert!(print::pdf(&report).unwrap().starts_with(b"%PDF-"));
}

#[test]
fn what_ends_before_it_begins_or_counts_no_whole_people_is_refused() {
    let with = |said: &[(&str, Statement)]| {
        let mut body = Body::new();
        said.iter().for_each(|(field, statement)| body.say(field, statement.clone()));
        body
    };
    let post = |from: &str, to: &str| with(&[("posts", row(&[("holder", "Mora, Ana"), ("from", from), ("to", to)]))]);
    assert_eq!((BODY.rules.check)(&post("2026", "2025")), [("posts", "programme-ends-before")]);
    assert!((BODY.rules.check)(&post("2025", "2026")).is_empty());
    let plan = |from: &str, to: &str| with(&[("from", Statement::text(from)), ("to", Statement::text(to))]);
    assert_eq!((PLAN.rules.check)(&plan("2027", "2026")), [("to", "programme-ends-before")]);
    assert!((PLAN.rules.check)(&plan("2027", "2027")).is_empty());
    let meeting = |field: &str, said: Statement| {
        let days = [("start", Statement::text("2026-12-05")), ("end", Statement::text("2026-12-06"))];
        (MEETING.rules.check)(&with(&[&days[..], &[(field, said)]].concat()))
    };
    for places in ["-1", "0", "2.5"] {
        assert_eq!(meeting("places", Statement::text(places)), [("places", "programme-places-wrong")], "{places}");
    }
    assert!(meeting("places", Statement::text("40")).is_empty());
    for day in ["2027-01-01", "2026-12-04", "2026-11"] {
        assert_eq!(meeting("sessions", row(&[("day", day)])), [("sessions", "programme-session-outside")], "{day}");
    }
    for day in ["2026-12-05", "2026-12-06", "2026-12"] {
        assert!(meeting("sessions", row(&[("day", day)])).is_empty(), "{day}");
    }
    assert_eq!(meeting("attended", row(&[("women", "-3")])), [("attended", "programme-reached-wrong")]);
}
