//! Files that people send with a form, written to the disk as they come: what is large is never held in memory, and one
//! that breaks off leaves nothing.

use std::collections::BTreeMap;

use axum::extract::Multipart;
use axum::extract::multipart::{Field, MultipartError};

use crate::child::Refusal;
use crate::files::{Coming, Files, Stored};
use crate::pages::{Problem, TOKEN_FIELD, sending_key};

/// Most fields of a form with files.
const MOST_FIELDS: usize = 64;
/// Longest text beside the files, in bytes.
const MOST_TEXT: usize = 64 << 10;

/// What such a form sent.
#[derive(Debug, Default)]
pub struct Upload {
    /// Its texts.
    pub texts: BTreeMap<String, String>,
    /// Its files, in order; a place for one in which none was chosen sends none.
    pub files: Vec<Sent>,
}

/// A file that was sent.
#[derive(Debug)]
pub struct Sent {
    /// Its name on the machine of who sent it, without folders.
    pub name: String,
    /// Where it lies, or why it was not kept.
    pub stored: Result<Stored, NotKept>,
}

/// Why a file was not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotKept {
    /// There is nothing in it.
    Empty,
    /// It is larger than a file may be.
    TooLarge,
}

impl NotKept {
    /// Catalogue key of its plain words.
    pub fn key(self) -> &'static str {
        match self {
            NotKept::Empty => "site-document-empty",
            NotKept::TooLarge => Refusal::TooLarge.key(),
        }
    }
}

impl Upload {
    /// Reads the form; files of more than `most` bytes are not kept.
    pub async fn read(mut form: Multipart, files: &Files, most: usize) -> Result<Upload, Problem> {
        let mut read = Upload::default();
        for _ in 0..MOST_FIELDS {
            let Some(field) = form.next_field().await.map_err(broken)? else { return Ok(read) };
            let name = field.name().unwrap_or_default().to_owned();
            match field.file_name().map(plain_name) {
                Some(file) => read.files.extend(sent(field, file, files, most as u64).await?),
                None => {
                    let bytes = field.bytes().await.map_err(broken)?;
                    if bytes.len() > MOST_TEXT {
                        return Err(Problem::BadRequest("site-form-unreadable"));
                    }
                    read.texts.insert(name, String::from_utf8_lossy(&bytes).trim().to_owned());
                }
            }
        }
        Err(Problem::BadRequest("site-form-unreadable"))
    }

    /// What tells this sending from every other one, for [`super::once`].
    pub fn sending_key(&self) -> String {
        let texts = self.texts.iter().map(|(name, text)| (name.as_str(), text.as_bytes()));
        let kept = self.files.iter().filter_map(|file| Some((file.name.as_str(), file.stored.as_ref().ok()?)));
        sending_key(self.text(TOKEN_FIELD), texts.chain(kept.map(|(name, stored)| (name, stored.digest.as_bytes()))))
    }

    /// A text; empty where it was not sent.
    pub fn text(&self, name: &str) -> &str {
        self.texts.get(name).map_or("", String::as_str)
    }
}

async fn sent(mut field: Field<'_>, name: String, files: &Files, most: u64) -> Result<Option<Sent>, Problem> {
    let mut coming = Some(files.coming()?);
    let mut bytes = 0;
    while let Some(piece) = field.chunk().await.map_err(broken)? {
        bytes += piece.len() as u64;
        if bytes > most {
            // the rest is heard and let go, so that the page can say so
            coming = None;
        }
        coming = match coming {
            Some(coming) => Some(written(coming, piece).await?),
            None => None,
        };
    }
    let stored = match coming {
        // so a browser sends a place for a file in which none was chosen
        _ if bytes == 0 && name.is_empty() => return Ok(None),
        _ if bytes == 0 => Err(NotKept::Empty),
        Some(coming) => Ok(tokio::task::spawn_blocking(move || coming.whole()).await.map_err(anyhow::Error::new)??),
        None => Err(NotKept::TooLarge),
    };
    Ok(Some(Sent { name, stored }))
}

async fn written(mut coming: Coming, piece: impl AsRef<[u8]> + Send + 'static) -> anyhow::Result<Coming> {
    tokio::task::spawn_blocking(move || coming.write(piece.as_ref()).map(|()| coming)).await?
}

/// A name without the folders that some browsers send, and without what would break a header or a line.
fn plain_name(name: &str) -> String {
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    name.chars().filter(|c| !c.is_control() && *c != '"').take(200).collect::<String>().trim().to_owned()
}

fn broken(_: MultipartError) -> Problem {
    Problem::BadRequest("site-form-unreadable")
}
