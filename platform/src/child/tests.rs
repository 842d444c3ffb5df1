use super::*;
use crate::config::Config;
use crate::words::{Lang, SITE, Words};

/// A program that does as it is told, instead of the reader.
fn instead(folder: &tempfile::TempDir, script: &str) -> Reader {
    use std::os::unix::fs::PermissionsExt;
    let file = folder.path().join("reader");
    std::fs::write(&file, format!("#!/bin/sh\n{script}\n")).expect("a script");
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o755)).expect("a program");
    Reader::new(&Config { document_seconds: 1, document_bytes: 1 << 20, document_program: file, ..Config::default() })
}

async fn refusal(script: &str) -> Refusal {
    let folder = tempfile::tempdir().expect("a folder");
    instead(&folder, script).read(b"x").await.expect("a reader").expect_err("refused")
}

#[tokio::test]
async fn a_child_that_ends_badly_is_a_refusal_with_its_reason() {
    assert_eq!(refusal("exec sleep 30").await, Refusal::TooSlow);
    assert_eq!(refusal("kill -XCPU $$").await, Refusal::TooSlow);
    assert_eq!(refusal("kill -KILL $$").await, Refusal::TooMuchMemory);
    assert_eq!(refusal("echo 'memory allocation of 9 bytes failed' >&2; kill -ABRT $$").await, Refusal::TooMuchMemory);
    assert_eq!(refusal("kill -ABRT $$").await, Refusal::Broken);
    assert_eq!(refusal("kill -SEGV $$").await, Refusal::Broken);
    assert_eq!(refusal("printf '{\"refusal\":\"encrypted\"}'").await, Refusal::Encrypted);
}

#[tokio::test]
async fn an_answer_without_end_is_not_heard_to_the_end() {
    assert!(matches!(refusal("exec cat /dev/zero").await, Refusal::TooLarge | Refusal::TooSlow));
}

#[tokio::test]
async fn a_child_that_cannot_start_is_no_fault_of_the_document() {
    let folder = tempfile::tempdir().expect("a folder");
    let error = instead(&folder, "echo no limits here >&2; exit 4").read(b"x").await.expect_err("a fault");
    assert!(format!("{error:#}").contains("no limits here"), "{error:#}");
    assert!(instead(&folder, "exit 0").read(b"x").await.is_err());
}

#[tokio::test]
async fn a_child_is_given_no_variables_and_large_files_never_reach_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let reader = instead(&folder, "[ -z \"$HOME$USER$CARGO_MANIFEST_DIR\" ] && printf '{\"refusal\":\"no-text\"}'");
    assert_eq!(reader.read(b"x").await.expect("a reader"), Err(Refusal::NoText));
    assert_eq!(reader.read(&vec![b'x'; 2 << 20]).await.expect("a reader"), Err(Refusal::TooLarge));
}

#[test]
fn every_refusal_has_words_in_every_language() {
    let words = Words::new(&[SITE]).expect("the texts");
    for lang in Lang::ALL {
        for refusal in Refusal::ALL {
            let said = words.speak(lang).t(refusal.key());
            assert!(said.len() > 20 && !said.contains("site-document-"), "{lang:?} {refusal:?}: {said}");
            assert_eq!(serde_json::to_value(refusal).expect("a word"), refusal.word());
        }
    }
}
