//! The library's references on the command line.

use crate::world::{run, said};

#[test]
fn the_library_is_written_as_references_in_three_forms() {
    let folder = tempfile::tempdir().unwrap();
    let made = run(folder.path(), &["init", "--email", "ana@atalaya.example", "--name", "Ana Supuesta", "--quiet"]);
    assert!(made.status.success(), "{}", said(&made));
    let written = |arguments: &[&str]| {
        let output = run(folder.path(), arguments);
        assert!(output.status.success(), "{}", said(&output));
        String::from_utf8(output.stdout).unwrap()
    };
    let documents = written(&["export", "documents"]).lines().count();
    assert!(documents > 100);
    let ris = written(&["export", "library", "--format", "ris"]);
    assert_eq!(ris.lines().filter(|line| line.starts_with("TY  - ")).count(), documents);
    let bibtex = written(&["export", "documents", "--format", "bibtex"]);
    assert_eq!(bibtex.lines().filter(|line| line.starts_with('@')).count(), documents);
    let csl: serde_json::Value =
        serde_json::from_str(&written(&["export", "library", "--format", "csl-json"])).unwrap();
    assert_eq!(csl.as_array().unwrap().len(), documents);
    let wrong = run(folder.path(), &["export", "laws", "--format", "ris"]);
    assert_eq!(wrong.status.code(), Some(2), "{}", said(&wrong));
}

#[test]
fn what_is_exported_comes_in_again_and_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let made = run(folder.path(), &["init", "--email", "ana@atalaya.example", "--name", "Ana Supuesta", "--quiet"]);
    assert!(made.status.success(), "{}", said(&made));
    let file = folder.path().join("rows.csv");
    let path = file.display().to_string();
    let written = |kind: &str| run(folder.path(), &["export", kind, "--format", "csv"]).stdout;
    for kind in
        ["organisations", "voices", "documents", "laws", "treaties", "activities", "mandates", "meetings", "bodies"]
    {
        let rows = written(kind);
        std::fs::write(&file, &rows).unwrap();
        let many = csv::Reader::from_reader(&rows[..]).records().count();
        assert!(many > 10, "{kind}: {many}");
        let again = run(folder.path(), &["import", kind, &path, "--dry-run"]);
        let words = format!("0 {kind} would be added, 0 would change, {many} known, 0 not readable");
        assert!(said(&again).contains(&words), "{}", said(&again));
    }
    let rows = String::from_utf8(written("mandates")).unwrap();
    let edited = rows.replacen("en: ", "en: Edited ", 1);
    assert_ne!(edited, rows);
    std::fs::write(&file, edited).unwrap();
    let told = run(folder.path(), &["import", "mandates", &path, "--dry-run"]);
    let line: serde_json::Value = serde_json::from_slice(&told.stdout).unwrap();
    assert!(line["change"]["after"].as_str().unwrap().contains("en: Edited"), "{}", said(&told));
}

#[test]
fn what_administrators_add_is_kept_in_files_and_given_to_another_installation() {
    let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    for folder in [&here, &there] {
        crate::world::init(folder.path());
    }
    let file = here.path().join("beca.json");
    let beca = r#"{ "own": { "one": { "es": "Beca" }, "many": { "es": "Becas" } },
        "fields": [ { "name": "x_monto", "labels": { "es": "Monto", "en": "Amount" }, "form": "number" } ] }"#;
    std::fs::write(&file, beca).unwrap();
    let path = file.display().to_string();
    let dry = run(here.path(), &["kind", "apply", "x-becas", &path, "--dry-run"]);
    assert!(dry.status.success(), "{}", said(&dry));
    assert_eq!(run(here.path(), &["kind", "show", "x-becas"]).status.code(), Some(2), "a dry run changes nothing");
    for news in [false, true] {
        let done = run(here.path(), &["kind", "apply", "x-becas", &path]);
        assert!(done.status.success(), "{}", said(&done));
        assert_eq!(said(&done).contains("nothing to do"), news, "{}", said(&done));
    }
    let back = run(here.path(), &["kind", "back", "x-becas", "1"]);
    assert!(back.status.success() && said(&back).contains("nothing to do"), "{}", said(&back));
    let history = run(here.path(), &["kind", "history", "x-becas"]);
    assert_eq!(String::from_utf8(history.stdout).unwrap().lines().count(), 1, "twice the same is once");
    let shown = run(here.path(), &["kind", "show", "x-becas"]);
    std::fs::write(&file, &shown.stdout).unwrap();
    assert!(run(there.path(), &["kind", "apply", "x-becas", &path]).status.success());
    assert_eq!(run(there.path(), &["kind", "show", "x-becas"]).stdout, shown.stdout);

    let table = here.path().join("becas.csv");
    std::fs::write(&table, "key,name,Monto\nnorte,Beca Norte,1 200\n").unwrap();
    let imported = run(here.path(), &["import", "x-becas", &table.display().to_string()]);
    assert!(imported.status.success(), "{}", said(&imported));
    let exported = run(here.path(), &["export", "x-becas", "--format", "csv"]);
    let text = String::from_utf8(exported.stdout).unwrap();
    assert!(text.contains("x_monto") && text.contains("1200"), "{text}");

    std::fs::write(&file, r#"{ "fields": [ { "name": "Monto", "labels": {}, "form": "nothing" } ] }"#).unwrap();
    let wrong = run(here.path(), &["kind", "apply", "document", &path]);
    assert_eq!(wrong.status.code(), Some(3), "{}", said(&wrong));
    std::fs::write(&file, r#"{ "fields": [ { "name": "x_monto", "labels": { "es": "Monto" }, "form": "number" } ] }"#)
        .unwrap();
    let gone = run(here.path(), &["kind", "apply", "x-becas", &path]);
    assert_eq!(gone.status.code(), Some(3), "a kind that has records does not vanish: {}", said(&gone));
    assert!(said(&gone).contains("is not removed"), "{}", said(&gone));
    assert!(run(here.path(), &["reindex", "--quiet"]).status.success());
    let check = run(here.path(), &["check"]);
    assert!(check.status.success(), "{}", said(&check));
}
