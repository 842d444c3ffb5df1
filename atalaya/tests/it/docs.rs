//! The manual names everything that can be set, asked for, held and taken away; it says the same in Spanish, and its
//! links lead somewhere.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use platform::config::Config;
use platform::permissions::Role;

use crate::world::{run, said};

fn english() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("docs")
}

fn spanish() -> PathBuf {
    english().join("es")
}

/// The pages of a folder by their names.
fn pages(folder: &Path) -> BTreeMap<String, String> {
    let paths = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let texts = paths.filter(|path| path.extension().is_some_and(|ending| ending == "md"));
    texts.map(|path| (name_of(&path), std::fs::read_to_string(&path).unwrap())).collect()
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap().to_string_lossy().into_owned()
}

fn manual() -> String {
    pages(&english()).into_values().collect::<Vec<_>>().join("\n")
}

/// What of these the manual does not name as code.
fn unnamed<'a>(names: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let manual = manual();
    names.into_iter().filter(|name| !named(&manual, name)).collect()
}

/// Does it stand in the manual between marks that are no part of a name?
fn named(manual: &str, name: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.');
    manual.match_indices(name).any(|(at, _)| {
        let before = manual[..at].chars().next_back();
        let after = manual[at + name.len()..].chars().next();
        !before.is_some_and(is_part) && !after.is_some_and(|c| is_part(c) && c != '.')
    })
}

#[test]
fn every_setting_and_its_variable_is_in_the_manual() {
    let settings = serde_json::to_value(Config::default()).unwrap();
    let names: Vec<String> = settings.as_object().unwrap().keys().cloned().collect();
    assert_eq!(unnamed(names.iter().map(String::as_str)), Vec::<&str>::new());
    assert!(manual().contains("ATALAYA_"));
}

#[test]
fn every_role_and_every_permission_is_in_the_manual() {
    assert_eq!(unnamed(Role::ALL.map(Role::word)), Vec::<&str>::new());
    let actions: Vec<&str> = atalaya::rooms().iter().flat_map(|room| room.actions).map(|action| action.name).collect();
    assert!(actions.len() > 10);
    assert_eq!(unnamed(actions), Vec::<&str>::new());
}

#[test]
fn every_command_is_in_the_manual_and_its_help_has_an_example() {
    let folder = tempfile::tempdir().unwrap();
    let help = run(folder.path(), &["--help"]);
    let text = String::from_utf8(help.stdout).unwrap();
    let commands: Vec<&str> = text
        .lines()
        .skip_while(|line| !line.starts_with("Commands:"))
        .skip(1)
        .take_while(|line| line.starts_with("  "))
        .filter_map(|line| line.split_whitespace().next())
        .filter(|name| *name != "help")
        .collect();
    assert!(commands.len() >= 20, "{text}");
    let manual = manual();
    for command in commands {
        let ways =
            [format!("atalaya {command}"), format!("`{command}`"), format!("`{command} "), format!("-- {command} ")];
        assert!(ways.iter().any(|way| manual.contains(way)), "{command} is not in the manual");
        let help = run(folder.path(), &[command, "--help"]);
        let own = String::from_utf8_lossy(&help.stdout);
        assert!(help.status.success() && own.contains(&format!("atalaya {command}")), "{command}: {}", said(&help));
        assert!(own.contains("Example:"), "{command} --help has no example");
    }
}

/// The lines of a page that stand outside of fenced blocks.
fn prose(page: &str) -> Vec<&str> {
    let mut fenced = false;
    let mut lines = Vec::new();
    for line in page.lines() {
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
        } else if !fenced {
            lines.push(line);
        }
    }
    lines
}

/// What stands between backticks, with one blank where a line was broken, and the words around it.
fn code_and_words(page: &str) -> (BTreeSet<String>, String) {
    let lines = prose(page).join("\n");
    let text = lines.split_whitespace().collect::<Vec<_>>().join(" ");
    let pieces: Vec<&str> = text.split('`').collect();
    assert!(pieces.len() % 2 == 1, "a backtick is not closed");
    let code: BTreeSet<String> = pieces.iter().skip(1).step_by(2).map(|piece| (*piece).to_owned()).collect();
    let words: String = pieces.iter().step_by(2).copied().collect();
    (code, words)
}

/// How many headings of each level, and how many rows of tables.
fn shape(page: &str) -> (BTreeMap<usize, usize>, usize) {
    let mut headings: BTreeMap<usize, usize> = BTreeMap::new();
    let mut rows = 0;
    for line in prose(page) {
        if line.starts_with('#') {
            *headings.entry(line.chars().take_while(|c| *c == '#').count()).or_default() += 1;
        } else if line.starts_with('|') {
            rows += 1;
        }
    }
    (headings, rows)
}

/// The anchors of a page as GitHub makes them: lower case, punctuation dropped, blanks to hyphens, accents kept.
fn anchors(page: &str) -> BTreeSet<String> {
    let mut times: BTreeMap<String, usize> = BTreeMap::new();
    let mut anchors = BTreeSet::new();
    for heading in prose(page).into_iter().filter(|line| line.starts_with('#')) {
        let text = heading.trim_start_matches('#').trim().to_lowercase();
        let kept: String = text.chars().filter(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | ' ')).collect();
        let slug = kept.replace(' ', "-");
        let before = times.entry(slug.clone()).or_default();
        anchors.insert(if *before == 0 { slug } else { format!("{slug}-{before}") });
        *before += 1;
    }
    anchors
}

/// Where the links of a page lead, those to other sites left out.
fn links(page: &str) -> Vec<String> {
    let (_, words) = code_and_words(page);
    let targets = words.split("](").skip(1).filter_map(|rest| rest.split_once(')'));
    targets.map(|(target, _)| target.to_owned()).filter(|target| !target.contains(':')).collect()
}

#[test]
fn the_manual_says_in_spanish_what_it_says_in_english() {
    let (mut english, spanish) = (pages(&english()), pages(&spanish()));
    // It is for those who change the program, whose code and words are English.
    english.remove("architecture.md");
    assert_eq!(english.keys().collect::<Vec<_>>(), spanish.keys().collect::<Vec<_>>());
    for (name, page) in &english {
        let twin = &spanish[name];
        assert_eq!(shape(page), shape(twin), "{name}: headings by level, rows of tables");
        let ((code, _), (twins, _)) = (code_and_words(page), code_and_words(twin));
        let only_english: Vec<&String> = code.difference(&twins).collect();
        let only_spanish: Vec<&String> = twins.difference(&code).collect();
        assert!(only_english.is_empty(), "{name}: only in English: {only_english:?}");
        assert!(only_spanish.is_empty(), "{name}: only in Spanish: {only_spanish:?}");
    }
}

#[test]
fn every_link_of_the_manual_leads_to_a_file_and_a_heading() {
    for folder in [english(), spanish()] {
        for (name, page) in pages(&folder) {
            let here = folder.join(&name);
            for link in links(&page) {
                let (path, anchor) = link.split_once('#').unwrap_or((link.as_str(), ""));
                let there = if path.is_empty() { here.clone() } else { folder.join(path) };
                assert!(there.exists(), "{}: no file at {link}", here.display());
                if !anchor.is_empty() {
                    let known = anchors(&std::fs::read_to_string(&there).unwrap());
                    assert!(known.contains(anchor), "{}: no heading at {link}", here.display());
                }
            }
        }
    }
}
