//! Bringing files to a record, naming them and taking them away.

use askama::Template;
use axum::extract::Multipart;
use axum::http::StatusCode;
use platform::accounts::audit;
use platform::child::Refusal;
use platform::files::Stored;
use platform::pages::{Choice, FieldErrors, Fields, Form, Problem, View, page, page_with};
use platform::text::one_line;
use platform::web::{Answer, Ask, Once, Upload, done, once, sent_before};

use super::shown::{FileLine, line};
use crate::files::{Filing, NewFile, RecordFile, RecordFiles, read_soon};
use crate::kind::Kind;
use crate::pages::list::Shelf;
use crate::pages::place::{MOST_WHY, below, editable};
use crate::store::Record;

/// The name of the form of a file, for repeats.
const FORM: &str = "record-file";

#[derive(Template)]
#[template(path = "record_files.html")]
struct FilesPage {
    view: View,
    form: Form,
    address: String,
    files: Vec<(FileLine, bool)>,
    /// The files that a new one may take the place of.
    replaceable: Vec<Choice>,
}

/// What became of a file that was brought.
pub enum Brought {
    /// It is noted, under this identifier, and filed with no record yet.
    New(String),
    /// The same file is filed with a record already.
    Known(Box<RecordFile>),
    /// It was not kept: the key of the words that say why.
    Refused(&'static str),
}

/// Notes a file whose bytes are in their place, and reads it: for at most some seconds while who brought it waits.
pub async fn brought(ask: &Ask, stored: &Stored, name: &str, source: Option<&str>) -> anyhow::Result<Brought> {
    if let Some(known) = RecordFiles::same(&ask.node.db, &stored.digest).await? {
        // sent twice, it waits once
        return Ok(if known.record_id.is_some() { Brought::Known(Box::new(known)) } else { Brought::New(known.id) });
    }
    let bytes = ask.node.files.read(&stored.digest).await?;
    let kind = match tokio::task::spawn_blocking(move || document::kind(&bytes)).await? {
        Ok(kind) => kind,
        Err(refusal) => {
            ask.node.files.remove(&stored.digest)?;
            return Ok(Brought::Refused(Refusal::from(refusal).key()));
        }
    };
    let mut tx = ask.node.db.begin().await?;
    let by = ask.who.account.as_ref().map(|account| account.id.clone()).unwrap_or_default();
    let id = RecordFiles::bring(&mut tx, &NewFile { stored, kind, name, source, by: &by }).await?;
    // the upkeep may have erased the same content at this very moment
    if !ask.node.files.is_there(&stored.digest, stored.bytes) {
        return Ok(Brought::Refused("records-files-lost"));
    }
    tx.commit().await?;
    read_soon(&ask.node, &id).await;
    Ok(Brought::New(id))
}

/// The page.
pub(in crate::pages) async fn show(shelf: &'static Shelf, ask: Ask, id: String) -> Answer {
    let (kind, record) = match editable(&ask, shelf, &id).await {
        Ok(found) => found,
        Err(answer) => return answer,
    };
    let view = below(&ask, shelf, kind, &record, ask.t("records-files-title"));
    page(files_page(&ask, kind, &record, view, Form::blank()).await?)
}

async fn files_page(
    ask: &Ask,
    kind: &'static Kind,
    record: &Record,
    view: View,
    form: Form,
) -> anyhow::Result<FilesPage> {
    let address = kind.address(&record.id);
    let files = RecordFiles::of_record(&ask.node.db, &record.id).await?;
    let current = files.iter().filter(|file| file.replaced_by.is_none());
    Ok(FilesPage {
        replaceable: current.map(|file| Choice::new(&file.id, line(ask, &address, file, true).name)).collect(),
        files: files.iter().map(|file| (line(ask, &address, file, true), file.replaced_by.is_some())).collect(),
        view,
        form,
        address,
    })
}

/// Takes a file and files it with the record.
pub(in crate::pages) async fn bring(shelf: &'static Shelf, ask: Ask, id: String, sent: Multipart) -> Answer {
    let (kind, record) = match editable(&ask, shelf, &id).await {
        Ok(found) => found,
        Err(answer) => return answer,
    };
    if kind.carries.is_none() {
        return Err(Problem::NotFound);
    }
    let sent = Upload::read(sent, &ask.node.files, ask.node.config.document_bytes).await?;
    let label = one_line(sent.text("cual"));
    let mut errors = FieldErrors::new();
    if label.chars().count() > MOST_WHY {
        errors.add("cual", "records-why-long");
    }
    let stored = sent.files.first().map(|file| (file.name.as_str(), file.stored.as_ref()));
    match stored {
        None => errors.add("archivo", "records-files-none"),
        Some((name, Err(why))) => {
            let args = [("file", name.into()), ("says", ask.t(why.key()).into())];
            errors.add_with("archivo", "records-files-not-kept", &args);
        }
        Some((_, Ok(_))) => {}
    }
    let file = match stored {
        Some((name, Ok(stored))) if errors.is_empty() => brought(&ask, stored, name, None).await?,
        _ => return again(&ask, shelf, kind, &record, &sent, errors).await,
    };
    let (back, key) = (format!("{}/archivos", kind.address(&record.id)), sent.sending_key());
    if matches!(file, Brought::Known(_)) && sent_before(&ask.node.db, FORM, &key).await?.is_some() {
        return done(&back, "records-done-filed");
    }
    let file = match file {
        Brought::New(file) => file,
        Brought::Refused(key) => {
            return again(&ask, shelf, kind, &record, &sent, FieldErrors::one("archivo", key)).await;
        }
        Brought::Known(known) if known.record_id.as_ref() == Some(&record.id) => {
            return again(&ask, shelf, kind, &record, &sent, FieldErrors::one("archivo", "records-files-same")).await;
        }
        Brought::Known(known) => {
            let mut errors = FieldErrors::new();
            let other = known.record_id.clone().unwrap_or_default();
            let title = crate::store::Records::of(&ask.node.db).find(&other).await?.map(|record| record.title);
            errors.add_with("archivo", "records-files-elsewhere", &[("record", title.unwrap_or(other).into())]);
            return again(&ask, shelf, kind, &record, &sent, errors).await;
        }
    };
    let mut tx = ask.node.db.begin().await?;
    let Once::First(sending) = once(&mut tx, FORM, &key).await? else { return done(&back, "records-done-filed") };
    let how = Filing { label: &label, replaces: Some(sent.text("reemplaza")).filter(|id| !id.is_empty()) };
    if !RecordFiles::file(&mut tx, &file, &record.id, how).await? {
        drop(tx);
        let errors = FieldErrors::one("archivo", "records-files-filed-meanwhile");
        return again(&ask, shelf, kind, &record, &sent, errors).await;
    }
    sending.made(&mut tx, &file).await?;
    audit(&mut tx, &ask.who, "record.file.add", &record.id, serde_json::json!({ "file": file })).await?;
    tx.commit().await?;
    done(&back, "records-done-filed")
}

async fn again(
    ask: &Ask,
    shelf: &Shelf,
    kind: &'static Kind,
    record: &Record,
    sent: &Upload,
    errors: FieldErrors,
) -> Answer {
    let mut view = below(ask, shelf, kind, record, ask.t("records-files-title"));
    let typed = sent.texts.iter().map(|(name, text)| (name.clone(), text.clone())).collect();
    let form = Form::failed(&mut view, typed, &errors);
    page_with(StatusCode::UNPROCESSABLE_ENTITY, files_page(ask, kind, record, view, form).await?)
}

/// Takes one away.
pub(in crate::pages) async fn change(
    shelf: &'static Shelf,
    ask: Ask,
    id: String,
    file: String,
    sent: Fields,
) -> Answer {
    let (kind, record) = match editable(&ask, shelf, &id).await {
        Ok(found) => found,
        Err(answer) => return answer,
    };
    let back = format!("{}/archivos", kind.address(&record.id));
    if sent.text("verbo") != "quitar" {
        return Err(Problem::BadRequest("site-form-unreadable"));
    }
    let found = RecordFiles::find(&ask.node.db, &file).await?;
    let Some(found) = found.filter(|file| file.record_id.as_ref() == Some(&record.id)) else {
        // taken away meanwhile: as good
        return done(&back, "records-done-unfiled");
    };
    let mut tx = ask.node.db.begin().await?;
    RecordFiles::remove(&mut tx, &found).await?;
    audit(&mut tx, &ask.who, "record.file.remove", &record.id, serde_json::json!({ "file": found.id })).await?;
    tx.commit().await?;
    done(&back, "records-done-unfiled")
}
