//! Commands as scripts use them: one JSON document on standard output, silence where it is asked for, what is exported
//! comes in again.

use std::collections::BTreeMap;
use std::io::Write;
use std::process::{Output, Stdio};
use std::time::{Duration, Instant};

use platform::time;
use serde_json::Value;
use tempfile::TempDir;
use testkit::press::Press;
use testkit::site::{On, on_both};

use crate::world::{Installation, add, allowing, alone, run, said, with};

/// An export of a kind, by what its rows name it by, of the fields that an import brings.
fn exported(from: &Installation, kind: &str, by: &[&str], fields: &[&str]) -> BTreeMap<String, Vec<Value>> {
    let lines = from.done(&["export", kind]);
    let rows = lines.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let of = |row: &Value, names: &[&str]| names.iter().map(|name| row[*name].clone()).collect::<Vec<_>>();
    rows.map(|row| (Value::Array(of(&row, by)).to_string(), of(&row, fields))).collect()
}

/// Gives a file to the program on its standard input.
fn import(to: &Installation, arguments: &[&str], file: &str) -> Output {
    let mut command = to.command(&[&["import"][..], arguments].concat());
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // what it does not read, it refused before: its answer tells
    let _ = child.stdin.take().unwrap().write_all(file.as_bytes());
    child.wait_with_output().unwrap()
}

fn counts(output: &Output) -> Value {
    let printed = String::from_utf8_lossy(&output.stdout);
    let last = printed.lines().last().unwrap_or_else(|| panic!("{}", said(output)));
    serde_json::from_str(last).unwrap_or_else(|_| panic!("{}", said(output)))
}

#[tokio::test(flavor = "multi_thread")]
async fn outlets_and_sources_that_are_exported_come_in_again_elsewhere() {
    on_both(async |on| {
        let (from, to) = (Installation::made(on, &[]).await, Installation::made(on, &["--empty"]).await);
        let db = from.db().await;
        db.run("UPDATE source SET kind = 'sitemap' WHERE id = (SELECT min(id) FROM source)", ()).await.unwrap();
        db.run("UPDATE source SET state = 'paused' WHERE id = (SELECT max(id) FROM source)", ()).await.unwrap();
        db.close().await;
        let outlet = ["language", "medium", "scope", "focus", "city", "home", "evidence"];
        let source = ["name", "country", "kind", "state"];
        for (kind, by, fields) in
            [("outlets", &["name", "country"][..], &outlet[..]), ("sources", &["address"], &source)]
        {
            let all = exported(&from, kind, by, fields);
            assert!(all.len() > 50, "{on}: {kind}");
            let lines = from.done(&["export", kind]);
            let rows = lines.lines().count();
            assert_eq!(all.len(), rows, "{on}: {kind}");
            let foreseen = counts(&import(&to, &[kind, "-", "--dry-run", "--json"], &lines));
            assert_eq!((&foreseen["added"], &foreseen["faults"]), (&rows.into(), &0.into()), "{on}: {kind}");
            assert_eq!(to.done(&["export", kind]), "", "{on}: a dry run keeps nothing");
            let came = counts(&import(&to, &[kind, "-", "--json"], &lines));
            assert_eq!(came["added"], rows, "{on}: {kind}");
            assert_eq!(exported(&to, kind, by, fields), all, "{on}: {kind}");
            // again, and as a table: nothing is new
            let table = from.done(&["export", kind, "--format", "csv"]);
            for file in [&lines, &table] {
                let again = counts(&import(&to, &[kind, "-", "--json"], file));
                let told = (&again["added"], &again["known"], &again["faults"]);
                assert_eq!(told, (&0.into(), &rows.into(), &0.into()), "{on}: {kind}");
            }
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_that_cannot_be_read_are_named_by_line_and_field_and_do_not_stop_the_others() {
    on_both(async |on| {
        let place = Installation::made(on, &["--empty"]).await;
        let table = "name,country,language,medium,home\nDiario Uno,HN,es,digital,https://uno.example\n\
                     Diario Dos,HN,es,paloma,https://dos.example\nDiario Tres,,es,digital,\n";
        let lines = "{\"id\":\"1\",\"name\":\"Diario Cuatro\",\"country\":\"HN\",\"language\":\"es\",\"medium\":\"digital\"}\n\
                     {\"id\":\n\
                     {\"id\":\"3\",\"name\":\"Diario Cinco\",\"country\":\"Honduras?\",\"language\":\"es\",\"medium\":\"digital\"}\n";
        for (file, wanted) in [
            (table, [(3, "medium"), (4, "country")]),
            (lines, [(2, ""), (3, "country")]),
        ] {
            for dry in [true, false] {
                let mut arguments = vec!["outlets", "-"];
                arguments.extend(dry.then_some("--dry-run"));
                let output = import(&place, &arguments, file);
                assert_eq!(output.status.code(), Some(0), "{}", said(&output));
                let printed = String::from_utf8(output.stdout.clone()).unwrap();
                let errors: Vec<Value> = printed.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
                let told: Vec<(u64, &str)> = errors
                    .iter()
                    .map(|line| (line["id"].as_u64().unwrap(), line["error"]["place"].as_str().unwrap()))
                    .collect();
                assert_eq!(told, wanted, "{on}: {printed}");
                assert!(errors.iter().all(|line| line["error"]["message"].as_str().unwrap().len() > 10), "{printed}");
                assert!(said(&output).contains("2 not readable"), "{}", said(&output));
            }
        }
        let names = place.done(&["export", "outlets"]);
        assert!(names.contains("Diario Uno") && names.contains("Diario Cuatro"), "{on}: {names}");
        assert_eq!(names.lines().count(), 2, "{on}: {names}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn upkeep_tells_what_it_did_as_json_and_nothing_where_silence_is_asked_for() {
    on_both(async |on| {
        let place = Installation::none(on).await;
        let init = ["init", "--email", "ana@atalaya.example", "--name", "Ana Supuesta", "--empty", "--json"];
        let made = place.json(&init);
        assert_eq!(made["email"], "ana@atalaya.example");
        assert!(made["password"].as_str().unwrap().len() >= 12, "{on}: {made}");
        let migrated = place.json(&["migrate", "--json"]);
        assert!(migrated["schema"].as_i64().unwrap() > 1 && migrated["before"] == migrated["schema"], "{migrated}");
        let indexed = place.json(&["reindex", "--json"]);
        assert_eq!((&indexed["built"], &indexed["articles"]), (&true.into(), &0.into()), "{indexed}");
        let reread = place.json(&["reread", "--json"]);
        assert_eq!((&reread["state"], reread["job"].as_str().unwrap().len()), (&"open".into(), 12), "{on}: {reread}");
        let copy = place.beside("copia");
        let saved = place.json(&["backup", &copy, "--json"]);
        let held = &saved["held"];
        assert_eq!((&held["tables"]["account"], &saved["lacking"]), (&1.into(), &Value::Array(Vec::new())), "{saved}");
        let tables = held["tables"].as_object().unwrap().values().map(|rows| rows.as_u64().unwrap());
        assert_eq!(tables.sum::<u64>(), held["rows"].as_u64().unwrap());
        let there = Installation::none(on).await;
        let restored = there.json(&["restore", &copy, "--json"]);
        assert_eq!(restored["held"], *held, "{on}");
        assert_eq!(restored["erased_again"]["ledger"], false);
        let another = Installation::none(on).await;
        for (at, arguments) in [
            (&place, &["migrate", "-q"][..]),
            (&place, &["reindex", "-q"]),
            (&place, &["reread", "-q"]),
            (&place, &["backup", &copy, "--quiet"]),
            (&another, &["restore", &copy, "--quiet"]),
        ] {
            let output = at.run(arguments);
            let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
            assert!(
                output.status.success() && out.is_empty() && err.is_empty(),
                "{on}: {arguments:?}: {}",
                said(&output)
            );
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_done_to_people_and_sources_is_told_as_json_where_that_is_asked_for_and_only_there() {
    on_both(async |on| {
        let place = Installation::made(on, &["--empty"]).await;
        let eva = "eva@atalaya.example";
        let added = place.json(&["user", "add", eva, "--name", "Eva", "--role", "administrator", "--json"]);
        assert_eq!((&added["email"], &added["role"]), (&eva.into(), &"administrator".into()), "{on}: {added}");
        assert!(added["password"].as_str().unwrap().len() >= 12, "{on}: {added}");
        let reset = place.json(&["user", "reset", eva, "--json"]);
        assert!(reset["link"].as_str().unwrap().contains("/clave/"), "{on}: {reset}");
        let taken = place.json(&["user", "role", eva, "administrator", "--remove", "--json"]);
        assert_eq!((&taken["held"], &taken["password"]), (&false.into(), &Value::Null), "{on}: {taken}");
        assert_eq!(place.json(&["user", "disable", eva, "--json"])["state"], "disabled", "{on}");
        assert_eq!(place.done(&["user", "disable", eva, "--enable"]), "", "{on}");

        let list = place.beside("fuentes.csv");
        std::fs::write(&list, "name,feed_url,country\nDiario,https://diario.example/feed,HN\n").unwrap();
        assert_eq!(place.done(&["source", "import", &list]), "", "{on}");
        assert_eq!(place.json(&["source", "import", &list, "--json"])["known"], 1, "{on}");
        let press = Press::bulk(time::now(), 2, 3).await.unwrap();
        let (allowed, outlets) = (allowing(&press), press.outlets());
        let add = |arguments: &[&str]| {
            let arguments = with(&[&["source", "add", "--country", "HN"][..], arguments].concat(), &allowed);
            let mut command = place.command(&arguments);
            let output = tokio::task::block_in_place(|| command.env("ATALAYA_PAUSE_SECONDS", "0").output().unwrap());
            assert!(output.status.success(), "{on}: {}", said(&output));
            String::from_utf8(output.stdout).unwrap()
        };
        let told: Value = serde_json::from_str(&add(&[outlets[0].source.as_str(), "--json"])).unwrap();
        assert_eq!(told["address"].as_str(), Some(outlets[0].source.as_str()), "{on}");
        assert_eq!(add(&[outlets[1].source.as_str()]).trim().len(), told["id"].as_str().unwrap().len(), "{on}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn where_an_atalaya_is_no_new_one_and_no_demo_is_made() {
    on_both(async |on| {
        let place = Installation::made(on, &["--empty"]).await;
        let before = place.done(&["audit", "--json"]);
        let again = place.run(&["init", "--email", "eva@atalaya.example", "--name", "Eva Supuesta"]);
        assert_eq!(again.status.code(), Some(2), "{}", said(&again));
        let elsewhere = TempDir::new().unwrap();
        let address = match on {
            On::Sqlite => place.data().join("atalaya.sqlite").to_str().unwrap().to_owned(),
            On::Postgres => place.address().to_owned(),
        };
        let mut demo = alone(&["demo", "--port", "0", "--database", &address]);
        let refused = demo.current_dir(elsewhere.path()).output().unwrap();
        assert_eq!(refused.status.code(), Some(2), "{on}: {}", said(&refused));
        assert!(said(&refused).contains("already"), "{}", said(&refused));
        assert_eq!(place.done(&["audit", "--json"]), before, "{on}: nothing came into it");
    })
    .await;
}

#[test]
fn a_demo_keeps_no_data_and_says_so_where_it_is_told_to() {
    let folder = TempDir::new().unwrap();
    let data = folder.path().join("datos");
    let refused = run(&data, &["demo", "--port", "0"]);
    let words = said(&refused);
    assert!(refused.status.code() == Some(2) && words.contains("--data") && words.contains("atalaya init"), "{words}");
    assert!(!data.exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_empty_installation_has_no_content_and_reads_what_it_collects_all_the_same() {
    on_both(async |on| {
        let place = Installation::made(on, &["--empty"]).await;
        let stats = place.json(&["stats", "--json"]);
        assert_eq!((&stats["outlets"], &stats["sources"]), (&0.into(), &0.into()), "{on}");
        let press = Press::bulk(time::now(), 1, 4).await.unwrap();
        let db = place.db().await;
        add(&db, &press.outlets()[0]).await;
        db.close().await;
        let allowed = allowing(&press);
        let place = tokio::task::spawn_blocking(move || {
            place.done(&with(&["collect", "--once", "--pause", "0", "--json"], &allowed));
            place
        });
        let place = place.await.unwrap();
        let stats = place.json(&["stats", "--json"]);
        assert_eq!((&stats["articles"], &stats["readings"]), (&4.into(), &4.into()), "{on}: {stats}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_reader_of_a_number_read_is_read_again_when_it_is_asked_for() {
    let place = Installation::made(On::Sqlite, &["--empty"]).await;
    let press = Press::bulk(time::now(), 1, 4).await.unwrap();
    let db = place.db().await;
    add(&db, &press.outlets()[0]).await;
    let allowed = allowing(&press);
    let collect = async || {
        tokio::task::block_in_place(|| place.done(&with(&["collect", "--once", "--pause", "0"], &allowed)));
        db.one::<(i64,)>("SELECT count(*) FROM article_reading", ()).await.unwrap().0
    };
    assert_eq!(collect().await, 4);
    for sql in [
        "UPDATE article_reading SET reader = '3-x'",
        "UPDATE reading SET reader = '3-x'",
        "UPDATE mark SET reader = '3-x'",
    ] {
        db.run(sql, ()).await.unwrap();
    }
    place.done(&["reread", "--since", "4"]);
    assert_eq!(collect().await, 4, "an earlier reader read them");
    place.done(&["reread", "--since", "3"]);
    assert_eq!(collect().await, 8, "the earlier readings stay");
    let both = place.run(&["reread", "--all", "--since", "3"]);
    assert_eq!(both.status.code(), Some(2), "{}", said(&both));
    db.close().await;
}

#[test]
fn what_was_collected_is_not_imported_and_the_way_it_goes_elsewhere_is_told() {
    let folder = TempDir::new().unwrap();
    crate::world::init(folder.path());
    let file = folder.path().join("articles.jsonl");
    std::fs::write(&file, "{\"id\":\"a\"}\n").unwrap();
    for kind in ["articles", "captures", "stories", "readings"] {
        let refused = run(folder.path(), &["import", kind, file.to_str().unwrap()]);
        let words = said(&refused);
        assert_eq!(refused.status.code(), Some(2), "{words}");
        assert!(words.contains("backup") && words.contains("outlets"), "{words}");
    }
}

#[test]
fn a_room_s_word_writes_all_its_kinds_and_each_line_names_its_own() {
    let folder = TempDir::new().unwrap();
    let data = folder.path().join("datos");
    let made = run(&data, &["init", "--email", "ana@atalaya.example", "--name", "Ana Supuesta"]);
    assert!(made.status.success(), "{}", said(&made));
    let lines = |arguments: &[&str]| -> Vec<Value> {
        let output = run(&data, arguments);
        assert!(output.status.success(), "{}", said(&output));
        let printed = String::from_utf8(output.stdout).unwrap();
        printed.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    };
    for (room, kinds) in [("directory", ["outlets", "organisations"]), ("library", ["laws", "treaties"])] {
        let all = lines(&["export", room, "--public"]);
        for kind in kinds {
            let alone = lines(&["export", kind, "--public"]);
            let among: Vec<&Value> = all.iter().filter(|line| line["set"] == kind).collect();
            assert_eq!(among.len(), alone.len(), "{kind} in {room}");
            assert!(
                among.iter().zip(&alone).all(|(among, alone)| among["id"] == alone["id"]),
                "{kind}: in the same order"
            );
        }
    }
}

#[test]
fn a_demo_that_is_stopped_while_it_collects_leaves_nothing_behind() {
    let folder = TempDir::new().unwrap();
    let mut command = alone(&["demo", "--port", "0"]);
    let command = command.env("TMPDIR", folder.path()).current_dir(folder.path());
    let mut demo = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let began = Instant::now();
    let is_collecting = || {
        let made = std::fs::read_dir(folder.path()).unwrap().flatten().next();
        made.is_some_and(|made| made.path().join("archive").is_dir())
    };
    while !is_collecting() {
        assert!(began.elapsed() < Duration::from_secs(120) && demo.try_wait().unwrap().is_none());
        std::thread::sleep(Duration::from_millis(20));
    }
    let asked = std::process::Command::new("kill").args(["-INT", &demo.id().to_string()]).status().unwrap();
    assert!(asked.success());
    assert!(demo.wait().unwrap().success());
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_row_with_several_faults_is_one_row_and_faults_are_told_in_the_language_of_the_terminal() {
    let place = Installation::made(On::Sqlite, &["--empty"]).await;
    let list = "id,language,label,pattern,category,severity,recommended,source,recommended_by\n\
                es-1,xx,ola,ola *9,slur,huge,llegada,Guía,source\n";
    let output = import(&place, &["terms", "-"], list);
    assert_eq!(output.status.code(), Some(3), "{}", said(&output));
    assert!(said(&output).contains(" 1 not readable"), "{}", said(&output));
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("lista.csv");
    std::fs::write(&file, "id,language,label\nes-1,es,ola\n").unwrap();
    for (locale, told) in [("es_HN.UTF-8", "falta la columna"), ("C", "is missing")] {
        let output = alone(&["terms", "check", file.to_str().unwrap()]).env("LC_ALL", locale).output().unwrap();
        assert_eq!(output.status.code(), Some(1), "{}", said(&output));
        let first = String::from_utf8(output.stdout).unwrap();
        let line: Value = serde_json::from_str(first.lines().next().unwrap()).unwrap();
        assert!(line["message"].as_str().unwrap().contains(told), "{line}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_trained_model_is_put_in_force_shown_and_removed() {
    on_both(async |on| {
        let place = Installation::made(on, &["--empty"]).await;
        let folder = TempDir::new().unwrap();
        let (texts, model) = (folder.path().join("textos.jsonl"), folder.path().join("modelo.json"));
        let line = |i: usize| {
            let (text, labels) = match i % 2 {
                0 => {
                    (format!("La caravana espera en la frontera, sin techo, el día {i} de la marcha."), vec!["crisis"])
                }
                _ => (format!("El equipo gana el partido {i} de la liga y celebra con su gente."), Vec::new()),
            };
            serde_json::json!({ "text": text, "labels": labels }).to_string() + "\n"
        };
        std::fs::write(&texts, (0..80).map(line).collect::<String>()).unwrap();
        let (texts, model) = (texts.to_str().unwrap(), model.to_str().unwrap());
        let trained = alone(&["reading", "train", texts, "--out", model]).output().unwrap();
        assert!(trained.status.success(), "{}", said(&trained));
        assert_eq!(place.done(&["reading", "model", "show", "--json"]).trim(), r#"{"model":null}"#, "{on}");
        for command in [&["reading", "model", "set", model, "--json"][..], &["reading", "model", "show", "--json"]] {
            let told: Value = serde_json::from_str(place.done(command).lines().next().unwrap()).unwrap();
            assert_eq!((told["label"].as_str(), told["n"].as_u64()), (Some("crisis"), Some(80)), "{on}");
        }
        place.done(&["reading", "model", "remove"]);
        assert_eq!(place.done(&["reading", "model", "show", "--json"]).trim(), r#"{"model":null}"#, "{on}");
        let wrong = place.command(&["reading", "model", "set", texts]).output().unwrap();
        assert_eq!(wrong.status.code(), Some(3), "{}", said(&wrong));
    })
    .await;
}
