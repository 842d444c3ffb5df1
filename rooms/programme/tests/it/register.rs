//! The register as it goes on: states with their dates, money summed, other registers.

use std::io::{Cursor, Read, Write};

use platform::accounts::Who;
use platform::permissions::Role;
use platform::table::Table;
use platform::time;
use platform::words::Lang;
use records::{Body, By, Records, Statement};
use room_programme::register::Register;
use room_programme::report::{Options, Period, Preset, compile};
use room_programme::{ACTIVITY, BODY};
use rust_xlsxwriter::{Format, Formula, Workbook, Worksheet};
use testkit::site::{Site, on_both};

use crate::site::{coordinator, row, say_of, site};

/// Changes what is said of an activity; gives its identifier.
async fn say(site: &Site, key: &str, change: impl FnOnce(&mut Body)) -> String {
    say_of(site, &ACTIVITY, key, change).await
}

#[tokio::test]
async fn what_becomes_of_an_activity_does_not_change_what_a_report_of_then_tells() {
    on_both(|on| async move {
        let site = site(on).await;
        let visitor = site.visitor().unwrap();
        let before = visitor.get("/de-2008-a-hoy").await.unwrap().words();
        let old = Records::of(&site.node.db).by_key("activity", "cim-database").await.unwrap().unwrap();
        let (status, on) = (old.body.text("status").unwrap(), old.body.text("status_on").unwrap());
        for (status, day) in [("completed", "2026-11-30"), ("suspended", "2026-12-01")] {
            say(&site, "cim-database", |body| {
                body.set("status", vec![Statement::text(status)]);
                body.set("status_on", vec![Statement::text(day)]);
            })
            .await;
        }
        let now = Records::of(&site.node.db).by_key("activity", "cim-database").await.unwrap().unwrap();
        let told: Vec<(&str, &str)> = now
            .body
            .all("history")
            .iter()
            .map(|row| (row.value.part("status").unwrap(), row.value.part("date").unwrap()))
            .collect();
        assert_eq!(told, [(status, on), ("completed", "2026-11-30")]);
        assert_eq!(visitor.get("/de-2008-a-hoy").await.unwrap().words(), before);
        let board = visitor.get("/programa/actividades?estado=suspended").await.unwrap();
        assert!(board.words().contains(now.body.in_language("title", "es").unwrap()), "{}", board.words());
    })
    .await;
}

#[tokio::test]
async fn the_register_is_caught_up_record_by_record_and_is_as_if_read_anew() {
    on_both(|on| async move {
        let site = site(on).await;
        let first = Register::kept(&site.node).await.unwrap();
        let id = say(&site, "cim-database", |body| {
            body.set("title", vec![Statement { lang: Some("es".into()), ..Statement::text("Ábaco") }]);
        })
        .await;
        let second = Register::kept(&site.node).await.unwrap();
        assert_eq!(
            (first.get(&id).unwrap().name("es") == "Ábaco", second.get(&id).unwrap().name("es")),
            (false, "Ábaco")
        );
        let anew = Register::load(&site.node.db).await.unwrap();
        let ids = |register: &Register| register.activities().map(|item| item.id.clone()).collect::<Vec<_>>();
        assert_eq!(ids(&second), ids(&anew), "in the same order");
        // what is written elsewhere leaves it as it is
        let mut tx = site.node.db.begin().await.unwrap();
        tx.changed("page", "p", platform::db::What::Changed);
        tx.commit().await.unwrap();
        assert!(std::sync::Arc::ptr_eq(&second, &Register::kept(&site.node).await.unwrap()));
        // what is taken out is told no more
        let record = Records::of(&site.node.db).find(&id).await.unwrap().unwrap();
        let who = Who::operator();
        let mut tx = site.node.db.begin().await.unwrap();
        let out = records::State::Removed;
        Records::set_state(&mut tx, &ACTIVITY, &record, out, By::hand(&who, "")).await.unwrap();
        tx.commit().await.unwrap();
        assert!(Register::kept(&site.node).await.unwrap().get(&id).is_none());
    })
    .await;
}

#[tokio::test]
async fn money_is_summed_by_currency_and_a_total_that_differs_from_its_parts_is_shown() {
    on_both(|on| async move {
        let site = site(on).await;
        let fund =
            |amount: &str, currency: &str| row(&[("kind", "received"), ("amount", amount), ("currency", currency)]);
        let id = say(&site, "cim-database", |body| {
            body.set("funds", vec![fund("0.1", "USD"), fund("0.2", "usd"), fund("5", "EUR"), fund("1e3", "USD")]);
        })
        .await;
        say(&site, "iin-model-law", |body| {
            body.set("part_of", vec![Statement::record(id.clone())]);
            body.set("funds", vec![fund("1250.50", "USD")]);
        })
        .await;
        let page = site.visitor().unwrap().get(&format!("/programa/actividades/{id}")).await.unwrap();
        let words = page.words();
        assert!(words.contains("USD 0.30 1 250.50 1 250.20"), "{words}");
        assert!(words.contains("EUR 5") && words.contains("Un monto no se suma"), "{words}");
    })
    .await;
}

#[tokio::test]
async fn people_whom_the_parts_reached_beyond_the_whole_are_shown() {
    on_both(|on| async move {
        let site = site(on).await;
        let reached = |women: &str| vec![row(&[("who", "Promotoras"), ("women", women)])];
        let id = say(&site, "cim-database", |body| body.set("reached", reached("30"))).await;
        let visitor = site.visitor().unwrap();
        let address = format!("/programa/actividades/{id}");
        assert!(!visitor.get(&address).await.unwrap().words().contains("Diferencia"), "it has no parts that count");
        say(&site, "iin-model-law", |body| {
            body.set("part_of", vec![Statement::record(id)]);
            body.set("reached", reached("50"));
        })
        .await;
        let words = visitor.get(&address).await.unwrap().words();
        assert!(words.contains("Mujeres 30 50 20"), "{words}");
    })
    .await;
}

#[tokio::test]
async fn two_currencies_are_one_sum_only_by_a_rate_that_is_named_with_its_day_and_source() {
    on_both(|on| async move {
        let site = site(on).await;
        let fund =
            |amount: &str, currency: &str| row(&[("kind", "received"), ("amount", amount), ("currency", currency)]);
        let by_rate = row(&[
            ("kind", "received"),
            ("amount", "2000000"),
            ("currency", "COP"),
            ("rate", "0.000245"),
            ("rate_currency", "USD"),
            ("rate_date", "2026-03-01"),
            ("rate_source", "Banco de la República"),
        ]);
        let funds = vec![fund("10.50", "USD"), by_rate.clone(), fund("5", "EUR")];
        let id = say(&site, "cim-database", |body| body.set("funds", funds)).await;
        let page = site.visitor().unwrap().get(&format!("/programa/actividades/{id}")).await.unwrap();
        let words = page.words();
        assert!(words.contains("todo en USD: 500.50"), "{words}");
        assert!(words.contains("2 000 000 COP a 0.000245 USD, del 1 de marzo de 2026"), "{words}");
        assert!(words.contains("según Banco de la República"), "{words}");
        assert!(words.contains("fuera de esta suma: EUR"), "{words}");
        // a rate without its source is none
        let mut body = Body::new();
        body.say("funds", by_rate);
        let wrong = |body: &Body| (ACTIVITY.rules.check)(body);
        assert!(wrong(&body).is_empty());
        body.say("funds", row(&[("currency", "EUR"), ("rate", "1.1"), ("rate_currency", "USD")]));
        assert_eq!(wrong(&body), [("funds", "programme-rate-incomplete")]);
    })
    .await;
}

#[tokio::test]
async fn an_amount_that_may_mean_a_thousand_times_as_much_is_refused_and_reports_tell_amounts_as_pages_do() {
    on_both(|on| async move {
        let site = site(on).await;
        let coordinator = coordinator(&site).await;
        let import = async |amount: &str| {
            let table = format!("key,funds\ncim-database,\"kind: received | amount: {amount} | currency: USD\"\n");
            let fields = [("clase", "activity"), ("token", "")];
            coordinator.upload("/fichas/importar", &fields, ("archivo", "f.csv", table.as_bytes())).await.unwrap()
        };
        for odd in ["25.000", "25,000"] {
            let refused = import(odd).await;
            assert!(refused.words().contains("Agregaría 0 y cambiaría 0"), "{odd}: {}", refused.words());
        }
        assert!(import("25.000").await.words().contains("escriba 25000, o 25.00"));
        assert!(import("25.00").await.words().contains("cambiaría 1"));
        for (column, cell, says) in [
            ("funds", "kind: received | amount: -5 | currency: USD", "con tres letras"),
            ("funds", "kind: received | amount: 5 | currency: dólares", "con tres letras"),
            ("reached", "women: 12.5", "números enteros"),
            ("by_country", "country: HN | status: planned | from: 2008 | to: 2006", "Termina antes de empezar"),
        ] {
            let table = format!("key,{column}\ncim-database,\"{cell}\"\n");
            let fields = [("clase", "activity"), ("token", "")];
            let file = ("archivo", "f.csv", table.as_bytes());
            let refused = coordinator.upload("/fichas/importar", &fields, file).await.unwrap().words();
            assert!(refused.contains("Agregaría 0 y cambiaría 0") && refused.contains(says), "{cell}: {refused}");
        }
        let funds = row(&[("kind", "received"), ("amount", "1250000.5"), ("currency", "USD")]);
        say(&site, "cim-database", |body| body.set("funds", vec![funds])).await;
        let register = Register::load(&site.node.db).await.unwrap();
        let options = Options {
            period: Period::read("2006/2008-01").unwrap(),
            preset: Preset::Committee,
            parts: Vec::new(),
            offices: Vec::new(),
            only: Vec::new(),
            title: String::new(),
            bodies: Vec::new(),
            marks: Vec::new(),
            compiled_on: "2026-11-29".into(),
        };
        for lang in Lang::ALL {
            let speech = site.node.words.speak(lang);
            let told = format!("USD {}", speech.exact("1250000.50"));
            let report = compile(&register, &options, &speech, "");
            assert!(report.spans().any(|span| span.text.contains(&told)), "{told}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_list_is_a_workbook_too() {
    on_both(|on| async move {
        let site = site(on).await;
        let visitor = site.visitor().unwrap();
        let page = visitor.get("/programa/actividades?estado=completed").await.unwrap();
        assert!(page.attribute("href").iter().any(|href| href == "/programa/actividades.xlsx?estado=completed"));
        let csv = visitor.get("/programa/actividades.csv?estado=completed").await.unwrap();
        let book = visitor.get("/programa/actividades.xlsx?estado=completed").await.unwrap();
        let (csv, book) = (Table::read(&csv.bytes).unwrap(), Table::read(&book.bytes).unwrap());
        assert!(book.rows.len() > 10 && book.notes.is_empty(), "{:?}", book.notes);
        let cells = |table: &Table| table.rows.iter().map(|row| row.cells.clone()).collect::<Vec<_>>();
        assert_eq!((&csv.columns, cells(&csv)), (&book.columns, cells(&book)));
        let sent = visitor.get("/programa/actividades.xlsx").await.unwrap();
        let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        assert_eq!((sent.status, sent.header("content-type")), (200, Some(kind)));
        assert!(sent.header("content-disposition").unwrap().ends_with("actividades.xlsx\""));
        assert_eq!(visitor.get("/programa/borradores.xlsx").await.unwrap().status, 404);
    })
    .await;
}

/// A workbook of one sheet, with other things in it.
fn book(rows: &[&[&str]], is_hidden: bool, change: impl FnOnce(&mut Worksheet)) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (at, row) in (0..).zip(rows) {
        for (column, text) in (0..).zip(*row).filter(|(_, text)| !text.is_empty()) {
            sheet.write_string(at, column, *text).unwrap();
        }
    }
    change(sheet);
    // the library saves a nought as the result of every formula; programs that do not reckon save none
    let mut from = zip::ZipArchive::new(Cursor::new(book.save_to_buffer().unwrap())).unwrap();
    let mut to = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..from.len() {
        let mut file = from.by_index(at).unwrap();
        let (name, mut text) = (file.name().unwrap().into_owned(), String::new());
        file.read_to_string(&mut text).unwrap();
        to.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        text = text.replace("</f><v>0</v>", "</f>");
        if is_hidden {
            // nor does it let the only sheet be hidden
            text = text.replace("<sheet name=", "<sheet state=\"hidden\" name=");
        }
        to.write_all(text.as_bytes()).unwrap();
    }
    to.finish().unwrap().into_inner()
}

#[tokio::test]
async fn what_a_workbook_has_that_a_table_has_not_is_told_before_it_is_imported() {
    on_both(|on| async move {
        let site = site(on).await;
        let scope = site.observatory("regional").await.unwrap();
        let coordinator = site.signed_in(Role::Coordinator, &scope).await.unwrap();
        let rows: [&[&str]; 4] = [
            &["key", "title:es", "kind", "office", "status"],
            &["a1", "Una", "course", "cim", "planned"],
            &["a2", "Dos", "course", "", "planned"],
            &["a3", "Tres", "course", "cim", ""],
        ];
        let import = async |bytes: &[u8]| {
            let fields = [("clase", "activity"), ("token", "x")];
            coordinator.upload("/fichas/importar", &fields, ("archivo", "lista.xlsx", bytes)).await.unwrap()
        };
        let page = import(&book(&rows, false, |sheet| {
            sheet.merge_range(1, 3, 2, 3, "cim", &Format::new()).unwrap();
            sheet.write_formula(3, 4, Formula::new("A1")).unwrap();
        }))
        .await;
        let words = page.words();
        assert!(words.contains("Hay una celda combinada") && words.contains("Hay una fórmula"), "{words}");
        assert!(words.contains("La fórmula no tiene resultado guardado"), "{words}");
        assert!(words.contains("Agregaría 2"), "the merged office is of both: {words}");
        let hidden = import(&book(&rows, true, |_| ())).await;
        assert!(hidden.status == 422 && hidden.words().contains("están ocultas"), "{}", hidden.words());
    })
    .await;
}

#[tokio::test]
async fn other_registers_take_the_activities_as_iati() {
    on_both(|on| async move {
        let site = site(on).await;
        let id = say(&site, "cim-database", |body| {
            body.set("start", vec![Statement::text("2007-03")]);
            body.set(
                "funds",
                vec![row(&[("kind", "received"), ("amount", "1500.50"), ("currency", "usd"), ("date", "2007-04-01")])],
            );
        })
        .await;
        let file = site.visitor().unwrap().get("/programa/actividades/iati.xml").await.unwrap();
        assert_eq!((file.status, file.header("content-type")), (200, Some("application/xml")));
        let (_, rest) = file.text.split_once("-cim-database</iati-identifier>").unwrap();
        let own = rest.split("</iati-activity>").next().unwrap();
        assert!(own.contains("<activity-date type=\"2\" iso-date=\"2007-03-01\"/>"), "{own}");
        assert!(own.contains("<value currency=\"USD\" value-date=\"2007-04-01\">1500.50</value>"), "{own}");
        assert!(own.contains(&format!("/programa/actividades/{id}\"")), "{own}");
        assert!(own.contains("<recipient-region code=\"998\""), "where nothing is said, that: {own}");
    })
    .await;
}

#[tokio::test]
async fn registers_of_cooperation_are_told_nothing_that_their_rules_refuse() {
    on_both(|on| async move {
        let site = site(on).await;
        let date = |text: &str| vec![Statement::text(text)];
        let next_year: i32 = time::day_in(time::now(), "UTC")[..4].parse::<i32>().unwrap() + 1;
        let whole = say(&site, "cim-database", |body| {
            body.set("start", date("2007"));
            body.set("status", date("completed"));
            // the year in which this is read: it has not all passed
            body.set("end", date(&(next_year - 1).to_string()));
            let fund = |day: &str| row(&[("kind", "received"), ("amount", "10"), ("currency", "EUR"), ("date", day)]);
            body.set("funds", vec![fund("2007-01-01"), fund(&next_year.to_string())]);
        })
        .await;
        // of another office, which may report under an identifier of its own
        say(&site, "iin-model-law", |body| {
            body.set("part_of", vec![Statement::record(whole)]);
            body.set("start", date(&next_year.to_string()));
            body.set("status", date("under-way"));
        })
        .await;
        say_of(&site, &BODY, "iin", |body| body.set("iati", date("XM-IIN-1"))).await;
        let file = site.visitor().unwrap().get("/programa/actividades/iati.xml").await.unwrap().text;
        let today = time::day_in(time::now(), "UTC");
        let attributes = |name: &str, text: &str| -> Vec<String> {
            let begins = format!("{name}=\"");
            let parts = text.split(begins.as_str()).skip(1);
            parts.map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
        };
        let all: Vec<&str> = file.split("<iati-activity ").skip(1).collect();
        assert!(all.len() > 20, "{}", all.len());
        let id = |one: &str| one.split("iati-identifier>").nth(1).unwrap().trim_end_matches("</").to_owned();
        let ids: Vec<String> = all.iter().map(|one| id(one)).collect();
        for (one, id) in all.iter().zip(&ids) {
            assert_eq!(ids.iter().filter(|other| *other == id).count(), 1, "{id}");
            let reporting = attributes("ref", one.split("<reporting-org").nth(1).unwrap()).remove(0);
            assert!(id.strip_prefix(&reporting).is_some_and(|rest| rest.starts_with('-')), "{id}: {reporting}");
            assert!(!id.contains(['/', '&', '|', '?', ' ']), "{id}");
            let dates: Vec<(String, String)> = one
                .split("<activity-date ")
                .skip(1)
                .map(|date| (attributes("type", date).remove(0), attributes("iso-date", date).remove(0)))
                .collect();
            assert!(dates[0].0 == "1" || dates[0].0 == "2", "{id} begins: {dates:?}");
            for (kind, day) in &dates {
                assert!(kind == "1" || kind == "3" || *day <= today, "{id} was not yet: {dates:?}");
            }
            assert!(attributes("value-date", one).iter().all(|day| *day <= today), "{id}");
            assert!(one.contains("<recipient-"), "{id} is somewhere");
            for whole in one.split("<related-activity ").skip(1).flat_map(|related| attributes("ref", related)) {
                assert!(ids.contains(&whole), "{id} is part of {whole}, which is not told");
            }
        }
        let part = all.iter().find(|one| id(one) == "XM-IIN-1-iin-model-law").unwrap();
        assert!(part.contains("<related-activity ref=\"") && part.contains("<activity-date type=\"1\""), "{part}");
        assert_eq!(file.matches("<transaction>").count(), 1, "what is still to come has not come in");
        let mut body = Body::new();
        body.say("iati", Statement::text("XM/1"));
        assert_eq!((BODY.rules.check)(&body), [("iati", "programme-iati-wrong")]);
    })
    .await;
}
