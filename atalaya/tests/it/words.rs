//! Four languages that say the same, and no words outside them.

use std::path::Path;

use platform::words::{Catalogue, SITE, compare, disagreements, literal_text};

fn catalogues() -> Vec<Catalogue> {
    std::iter::once(SITE).chain(atalaya::rooms().into_iter().map(|room| room.catalogue)).collect()
}

#[test]
fn the_catalogues_of_all_rooms_agree_in_four_languages() {
    assert_eq!(compare(&catalogues()), Vec::<String>::new());
}

#[test]
fn no_key_is_missing_and_none_is_unused() {
    let sources = files(&["rs", "html"]);
    let sources: Vec<_> = sources.into_iter().map(|(name, text)| (name, where_keys_stand(&text))).collect();
    let named: Vec<(&str, &str)> = sources.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    let found: Vec<String> = catalogues().iter().flat_map(|catalogue| disagreements(catalogue, &named)).collect();
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn templates_hold_no_words() {
    let found: Vec<_> = files(&["html"])
        .iter()
        .flat_map(|(name, text)| {
            literal_text(text).into_iter().map(move |(line, words)| format!("{name}:{line}: {words}"))
        })
        .collect();
    assert_eq!(found, Vec::<String>::new());
}

/// The source with each key in quotes of its own: what a page says after something was done stands in the address that
/// it leads to, the trouble of a page in a statement. Codes of disagreements and a role look like keys and are none.
fn where_keys_stand(source: &str) -> String {
    let marked =
        source.replace("hecho=", "\"").replace("code: \"", "code: \"!").replace("\"programme-coordinator", "\"!");
    let mut parts = marked.split("problem = '");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + "problem = \"" + &part.replacen('\'', "\"", 1))
}

/// The files of platform and rooms with these endings; tests are not what the program says.
fn files(endings: &[&str]) -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned();
    let mut found = Vec::new();
    let mut folders = vec![root.join("platform"), root.join("records"), root.join("rooms"), root.join("atalaya/src")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            match path.is_dir() {
                true if !path.ends_with("tests") => folders.push(path),
                true => {}
                false if has_ending(&path, endings) => {
                    let name = path.strip_prefix(&root).unwrap().display().to_string();
                    found.push((name, std::fs::read_to_string(&path).unwrap()));
                }
                false => {}
            }
        }
    }
    found
}

fn has_ending(path: &Path, endings: &[&str]) -> bool {
    path.extension().and_then(|ending| ending.to_str()).is_some_and(|ending| endings.contains(&ending))
}
