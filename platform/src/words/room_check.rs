//! One question for the test of each room: do its folder and its catalogue speak the same?

use std::fs;
use std::path::{Path, PathBuf};

use super::{Catalogue, compare, disagreements, literal_text};

/// Reads the Rust files and templates of a room and compares them with its catalogue: languages that differ, keys that
/// are missing or unused, words that stand in templates. A line for each; empty when all is well.
///
/// `folder` holds `src` and, where there are pages, `templates`: the `CARGO_MANIFEST_DIR` of the room. What stands in
/// tests is not what the room says and is passed over.
pub fn check_room(folder: &Path, catalogue: &Catalogue) -> Vec<String> {
    let mut found = compare(&[*catalogue]);
    let mut sources = Vec::new();
    for (part, ending) in [("src", "rs"), ("templates", "html")] {
        read_into(&mut sources, &mut found, &folder.join(part), ending);
    }
    for (name, template) in sources.iter().filter(|(name, _)| name.ends_with(".html")) {
        found.extend(literal_text(template).into_iter().map(|(line, words)| format!("{name}:{line}: {words}")));
    }
    let named: Vec<(&str, &str)> = sources.iter().map(|(name, source)| (name.as_str(), spoken(source))).collect();
    found.extend(disagreements(catalogue, &named));
    found
}

/// Adds the files of a folder and those below it, by name; what cannot be read is a line of the report.
fn read_into(sources: &mut Vec<(String, String)>, found: &mut Vec<String>, folder: &Path, ending: &str) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    for path in paths {
        let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        if matches!(stem, "tests" | "testing") {
            continue;
        }
        if path.is_dir() {
            read_into(sources, found, &path, ending);
        } else if path.extension().is_some_and(|e| e == ending) {
            let name = path.display().to_string();
            match fs::read_to_string(&path) {
                Ok(source) => sources.push((name, source)),
                Err(error) => found.push(format!("{name}: {error}")),
            }
        }
    }
}

/// A Rust file without the tests that stand at its end.
fn spoken(source: &str) -> &str {
    let mut at = 0;
    for line in source.split_inclusive('\n') {
        let next = source.get(at + line.len()..).unwrap_or_default().lines().next().unwrap_or_default();
        if line.trim_end() == "#[cfg(test)]" && next.contains("mod ") && next.ends_with('{') {
            return source.get(..at).unwrap_or_default();
        }
        at += line.len();
    }
    source
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn everything_that_a_room_says_is_looked_at() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("src/pages")).unwrap();
        fs::create_dir_all(folder.path().join("src/tests")).unwrap();
        fs::create_dir_all(folder.path().join("templates")).unwrap();
        let write = |path: &str, text: &str| fs::write(folder.path().join(path), text).unwrap();
        write("src/pages/list.rs", "\"x-list-title\"\n#[cfg(test)]\nmod tests {\n \"x-list-old\" \"x-list-none\" }\n");
        write("src/tests/odd.rs", "\"x-list-odd\"");
        write("templates/list.html", "<p>{{ view.t(\"x-list-missing\") }}</p><p>Hola</p>");
        let es = "x-list-title = A\nx-list-old = B\nx-did-list-add = C\nx-job-read = D\n";
        let catalogue = Catalogue { room: "x", es, en: es, pt: "x-list-title = A\n", fr: es };
        let found = check_room(folder.path(), &catalogue).join("\n");
        for part in [
            "x pt: x-list-old is missing",
            "list.html:1: Hola",
            "x-list-missing is in no catalogue",
            "x-list-old is not used",
        ] {
            assert!(found.contains(part), "{part}: {found}");
        }
        for part in ["x-list-none", "x-list-odd", "x-did-list-add is not used", "x-job-read is not used"] {
            assert!(!found.contains(part), "{part}: {found}");
        }
    }
}
