//! Inputs that are not in the repository, known by their digests: a figure on other inputs says nothing of a floor.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, bail};
use sha2::{Digest, Sha256};

/// Fails at the first input that is missing or is another one than the floors were measured on.
pub fn prove(data: &Path, known: &BTreeMap<String, String>) -> Result<()> {
    for (name, wanted) in known {
        let found = digest(&data.join(name))?;
        if found != *wanted {
            bail!("{name} is not what the floors were measured on: its SHA-256 is {found}, {wanted} was expected");
        }
    }
    Ok(())
}

/// SHA-256 of a file; of a folder, that of its files' names and digests, in order of their names.
fn digest(path: &Path) -> Result<String> {
    let reading = || format!("reading {}", path.display());
    let mut hash = Sha256::new();
    if path.is_dir() {
        let mut names = Vec::new();
        for entry in std::fs::read_dir(path).with_context(reading)? {
            names.push(entry.with_context(reading)?.file_name());
        }
        names.sort();
        for name in names {
            hash.update(format!("{} {}\n", name.to_string_lossy(), digest(&path.join(&name))?));
        }
    } else {
        hash.update(std::fs::read(path).with_context(reading)?);
    }
    Ok(hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_another_when_a_file_of_it_is() {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("a"), "1").expect("a file");
        let before = digest(folder.path()).expect("a digest");
        std::fs::write(folder.path().join("a"), "2").expect("a file");
        assert_ne!(before, digest(folder.path()).expect("a digest"));
        assert!(prove(folder.path(), &BTreeMap::from([("a".to_owned(), before)])).is_err());
    }
}
