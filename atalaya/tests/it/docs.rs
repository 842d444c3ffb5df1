//! The manual names everything that can be set, asked for, held and taken away; it says the same in Spanish, and its
//! links lead somewhere.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

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
fn the_first_command_of_the_readme_runs_the_program() {
    let root = english().parent().unwrap().to_owned();
    assert!(std::fs::read_to_string(root.join("README.md")).unwrap().contains("\ncargo run -- demo\n"));
    // which of the programs of the workspace `cargo run` means
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["metadata", "--no-deps", "--offline", "--format-version", "1"]).current_dir(root);
    let told: serde_json::Value = serde_json::from_slice(&cargo.output().unwrap().stdout).unwrap();
    let meant = told["packages"].as_array().unwrap().iter().filter_map(|package| package["default_run"].as_str());
    assert_eq!(meant.collect::<Vec<_>>(), ["atalaya"]);
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

/// What the program says of a command; of the whole where it is none.
#[derive(Default)]
struct Helps(BTreeMap<Vec<String>, String>);

impl Helps {
    fn of(&mut self, command: &[&str]) -> &str {
        let key: Vec<String> = command.iter().map(|word| (*word).to_owned()).collect();
        self.0.entry(key).or_insert_with(|| {
            let help = Command::new(env!("CARGO_BIN_EXE_atalaya")).args(command).arg("--help").output().unwrap();
            assert!(help.status.success(), "{command:?}: {}", said(&help));
            String::from_utf8(help.stdout).unwrap()
        })
    }

    /// The words that may follow a command: its verbs.
    fn verbs(&mut self, command: &[&str]) -> Vec<String> {
        let listed = self.of(command).lines().skip_while(|line| !line.starts_with("Commands:")).skip(1);
        let listed = listed.take_while(|line| line.starts_with("  "));
        // what is explained on lines of its own stands further in
        let names = listed.filter(|line| !line.starts_with("    ")).filter_map(|line| line.split_whitespace().next());
        names.map(str::to_owned).filter(|name| name != "help").collect()
    }

    /// Does the help of a command name a flag, and not only one that begins so?
    fn has_flag(&mut self, command: &[&str], flag: &str) -> bool {
        let is_part = |c: char| c.is_alphanumeric() || c == '-';
        let help = self.of(command);
        help.match_indices(flag).any(|(at, _)| !help[at + flag.len()..].chars().next().is_some_and(is_part))
    }
}

/// The flags that stand among words, without what stands around them.
fn flags<'a>(words: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let bare = words.map(|word| word.trim_start_matches(['[', '(', '`']));
    let flags = bare.filter(|word| word.starts_with("--") && word.len() > 2);
    flags.map(|word| word.split(|c: char| !(c.is_ascii_lowercase() || c == '-')).next().unwrap_or_default()).collect()
}

/// What of a page is code: the lines of its blocks, and what stands between backticks.
fn code(page: &str) -> Vec<String> {
    let mut code: Vec<String> = code_and_words(page).0.into_iter().collect();
    let prose: BTreeSet<&str> = prose(page).into_iter().collect();
    code.extend(page.lines().filter(|line| !prose.contains(line)).map(str::to_owned));
    code
}

#[test]
fn every_command_verb_and_flag_that_the_manual_names_is_there() {
    let mut helps = Helps::default();
    let all = helps.verbs(&[]);
    let (mut named, mut flagged, mut wrong) = (BTreeSet::new(), 0, Vec::new());
    let root = english().parent().unwrap().to_owned();
    let mut texts: Vec<(String, String)> = [english(), spanish()].iter().flat_map(|folder| pages(folder)).collect();
    // its drawings name the program as a floor of the house
    texts.retain(|(name, _)| name != "architecture.md");
    for name in ["README.md", "packaging/README.md"] {
        texts.push((name.to_owned(), std::fs::read_to_string(root.join(name)).unwrap()));
    }
    for (page, text) in &texts {
        for piece in code(text) {
            for (at, _) in piece.match_indices("atalaya ") {
                let words: Vec<&str> = piece[at..].split_whitespace().skip(1).collect();
                let first = words.first().copied().unwrap_or_default();
                // a place, a user or a service of this name is no command
                if !first.starts_with(|c: char| c.is_ascii_lowercase()) || first == "atalaya" {
                    continue;
                }
                for command in first.split('|') {
                    if !all.iter().any(|known| known == command) {
                        wrong.push(format!("{page}: there is no command {command}: {piece}"));
                        continue;
                    }
                    named.insert(command.to_owned());
                    let verbs = helps.verbs(&[command]);
                    let second = words.get(1).copied().filter(|_| !verbs.is_empty());
                    let paths = match second {
                        None => vec![vec![command]],
                        Some(second) => second.split('|').map(|verb| vec![command, verb]).collect(),
                    };
                    for path in paths {
                        if path.get(1).is_some_and(|verb| !verbs.iter().any(|known| known == verb)) {
                            wrong.push(format!("{page}: there is no {}: {piece}", path.join(" ")));
                            continue;
                        }
                        for flag in flags(words.iter().copied()) {
                            flagged += 1;
                            if !helps.has_flag(&path, flag) {
                                wrong.push(format!("{page}: {} has no {flag}: {piece}", path.join(" ")));
                            }
                        }
                    }
                }
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
    assert!(named.len() > 15 && flagged > 40, "{named:?}, {flagged} flags");
}

#[test]
fn every_flag_that_the_manual_names_alone_belongs_to_a_command() {
    let mut helps = Helps::default();
    let mut paths: Vec<Vec<String>> = vec![Vec::new()];
    for command in helps.verbs(&[]) {
        let verbs = helps.verbs(&[&command]);
        paths.extend(verbs.into_iter().map(|verb| vec![command.clone(), verb]));
        paths.push(vec![command]);
    }
    let mut unknown = Vec::new();
    for (name, page) in pages(&english()) {
        let (code, _) = code_and_words(&page);
        for piece in code.iter().filter(|piece| piece.starts_with("--")) {
            for flag in flags(piece.split_whitespace()) {
                let is_known = paths.iter().any(|path| {
                    let path: Vec<&str> = path.iter().map(String::as_str).collect();
                    helps.has_flag(&path, flag)
                });
                if !is_known {
                    unknown.push(format!("{name}: {piece}"));
                }
            }
        }
    }
    assert_eq!(unknown, Vec::<String>::new());
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
