//! The manual names everything that can be set, asked for, held and taken away.

use std::path::Path;

use platform::config::Config;
use platform::permissions::Role;

use crate::world::{run, said};

fn manual() -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("docs");
    let mut pages: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    pages.retain(|path| path.extension().is_some_and(|ending| ending == "md"));
    pages.sort();
    pages.iter().map(|path| std::fs::read_to_string(path).unwrap()).collect::<Vec<_>>().join("\n")
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
