//! Sets as one file: a zip of their tables and of what describes them, a data package (Frictionless, Data Package 2.0).

use std::fs::File;
use std::io::Write;

use anyhow::{Context, Result};
use data_encoding::HEXLOWER;
use exchange::data_package::{DataPackage, Table, write};
use platform::node::Node;
use platform::pages::csv_text;
use platform::time;
use platform::words::Speech;
use records::published::Part;
use sha2::{Digest, Sha256};
use tokio::sync::mpsc;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::sets::Set;

/// Rows read at once.
pub const ROWS: usize = 500;
/// Parts that wait to be packed.
const WAITING: usize = 4;

/// Who gives a package away, and how it is called.
pub struct About<'a> {
    /// Its short name.
    pub name: &'a str,
    /// For people.
    pub title: String,
    /// The name of the observatory.
    pub by: String,
    /// What addresses begin with; empty where that is not known.
    pub origin: String,
    /// The language of its words.
    pub speech: &'a Speech,
}

/// What is packed, in order.
enum Piece {
    Table(String),
    Bytes(String),
}

/// Packs sets into a file without a name, which goes when it is closed. It is read from its beginning.
pub async fn package(node: &Node, sets: &[Set], about: &About<'_>) -> Result<File> {
    let file = tempfile::tempfile_in(&node.config.data).context("making a file to pack data in")?;
    let described = describe(sets, about, |set| format!("{}.csv", set.word()));
    let (send, pieces) = mpsc::channel(WAITING);
    // packing burns CPU: it is done away from the threads that answer requests
    let packing = tokio::task::spawn_blocking(move || pack(file, pieces, described));
    // where the packing ended, its own error tells why
    let _ = feed(node, sets, &about.origin, &send).await?;
    drop(send);
    packing.await.context("packing data")?
}

/// Gives all rows to the packing; false where nobody takes them any more.
async fn feed(node: &Node, sets: &[Set], origin: &str, send: &mpsc::Sender<Piece>) -> Result<bool> {
    for set in sets {
        let columns = columns(set, &node.words.speak(platform::words::Lang::Es));
        let head = csv_text(Some(&columns.iter().map(String::as_str).collect::<Vec<_>>()), [])?;
        if send.send(Piece::Table(format!("{}.csv", set.word()))).await.is_err()
            || send.send(Piece::Bytes(head)).await.is_err()
        {
            return Ok(false);
        }
        let mut after = String::new();
        loop {
            let rows = set.rows(Part { db: &node.db, after: &after, limit: ROWS }, origin).await?;
            let Some((last, _)) = rows.last() else { break };
            after.clone_from(last);
            let text = csv_text(None, rows.into_iter().map(|(_, cells)| cells))?;
            if send.send(Piece::Bytes(text)).await.is_err() {
                return Ok(false);
            }
        }
    }
    Ok(true)
}

fn pack(file: File, mut pieces: mpsc::Receiver<Piece>, mut described: DataPackage) -> Result<File> {
    let mut zip = ZipWriter::new(file);
    let mut sums: Vec<(String, u64, Sha256)> = Vec::new();
    while let Some(piece) = pieces.blocking_recv() {
        match piece {
            Piece::Table(path) => {
                zip.start_file(path.as_str(), SimpleFileOptions::default().large_file(true))?;
                sums.push((path, 0, Sha256::new()));
            }
            Piece::Bytes(text) => {
                zip.write_all(text.as_bytes()).context("packing data")?;
                if let Some((_, bytes, sum)) = sums.last_mut() {
                    *bytes += text.len() as u64;
                    sum.update(text.as_bytes());
                }
            }
        }
    }
    for (path, bytes, sum) in sums {
        if let Some(table) = described.tables.iter_mut().find(|table| table.path == path) {
            table.bytes = Some(bytes);
            table.sha256 = Some(HEXLOWER.encode(&sum.finalize()));
        }
    }
    zip.start_file("datapackage.json", SimpleFileOptions::default())?;
    zip.write_all(write(&described).as_bytes()).context("packing data")?;
    let mut file = zip.finish().context("packing data")?;
    std::io::Seek::rewind(&mut file).context("packing data")?;
    Ok(file)
}

/// The description of sets whose tables lie at these paths or addresses.
pub fn describe(sets: &[Set], about: &About<'_>, path: impl Fn(&Set) -> String) -> DataPackage {
    let table = |set: &Set| {
        let (title, says) = set.words();
        let columns = set.columns(about.speech);
        Table {
            name: set.word().to_owned(),
            path: path(set),
            title: Some(about.speech.t(title)),
            description: Some(about.speech.t(says)),
            key: columns.first().map(|column| column.name.clone()).into_iter().collect(),
            columns,
            ..Table::default()
        }
    };
    DataPackage {
        name: about.name.to_owned(),
        title: about.title.clone(),
        created: Some(time::rfc3339(time::now())),
        homepage: (!about.origin.is_empty()).then(|| format!("{}/datos", about.origin)),
        contributors: vec![about.by.clone()],
        tables: sets.iter().map(table).collect(),
        ..DataPackage::default()
    }
}

/// The names of a set's columns.
pub fn columns(set: &Set, speech: &Speech) -> Vec<String> {
    set.columns(speech).into_iter().map(|column| column.name).collect()
}
