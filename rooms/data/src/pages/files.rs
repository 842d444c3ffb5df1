//! Sets as files. They are written while they are read, so that one of any size costs no memory.

use std::sync::Arc;

use anyhow::Result;
use axum::body::Body;
use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use exchange::data_package::write;
use futures_util::future::BoxFuture;
use futures_util::{FutureExt, Stream, StreamExt, stream};
use platform::node::Node;
use platform::pages::{Problem, attachment, csv_text};
use platform::web::{Answer, Ask};
use records::published::Part;
use tokio::io::AsyncReadExt;
use tokio::sync::Semaphore;

use super::list::group_title;
use crate::package::{About, ROWS, columns, describe, package};
use crate::sets::{Set, Sets, group};

/// Bytes of a file sent at once.
const PIECE: usize = 64 << 10;
/// Packages made at one time; whoever comes next waits for one to be done.
static PACKING: Semaphore = Semaphore::const_new(2);

/// The description of all sets, each table at its own address.
pub async fn described(ask: Ask) -> Answer {
    let sets: Vec<Set> = Sets::of(&ask.node).iter().cloned().collect();
    let title = ask.t("data-title");
    let text =
        write(&describe(&sets, &about(&ask, "data", title), |set| ask.whole(&format!("/datos/{}.csv", set.word()))));
    Ok(([(header::CONTENT_TYPE, "application/json")], text).into_response())
}

/// A set as CSV, JSON or a zipped data package; the sets of a room as one package.
pub async fn give(ask: Ask, Path(file): Path<String>) -> Answer {
    let (name, ending) = file.rsplit_once('.').ok_or(Problem::NotFound)?;
    let sets = group(&ask.node, name);
    match (ending, sets.as_slice()) {
        ("csv", [set]) => csv(&ask, set),
        ("json", [set]) => Ok(json(&ask, set)),
        ("zip", [_, ..]) => zip(&ask, name, &sets).await,
        _ => Err(Problem::NotFound),
    }
}

fn about<'a>(ask: &'a Ask, name: &'a str, title: String) -> About<'a> {
    About {
        name,
        title,
        by: ask.observatory.name_in(ask.speech.lang()),
        origin: ask.origin.clone(),
        speech: &ask.speech,
    }
}

fn csv(ask: &Ask, set: &Set) -> Answer {
    let columns = columns(set, &ask.speech);
    let head = csv_text(Some(&columns.iter().map(String::as_str).collect::<Vec<_>>()), [])?;
    let rows = parts(ask, set, |reading, after| {
        async move {
            let rows =
                reading.set.rows(Part { db: &reading.node.db, after: &after, limit: ROWS }, &reading.origin).await?;
            let last = rows.last().map(|(key, _)| key.clone());
            Ok((csv_text(None, rows.into_iter().map(|(_, cells)| cells))?, last))
        }
        .boxed()
    });
    let body = stream::once(async { Ok(head) }).chain(rows);
    Ok(attachment("text/csv; charset=utf-8; header=present", &format!("{}.csv", set.word()), Body::from_stream(body)))
}

/// `{ "items": […], "next": null }`, as lists are given.
fn json(ask: &Ask, set: &Set) -> Response {
    let items = parts(ask, set, |reading, after| {
        async move {
            let part = Part { db: &reading.node.db, after: &after, limit: ROWS };
            let objects = reading.set.objects(part, &reading.origin).await?;
            let last = objects.last().map(|(key, _)| key.clone());
            let texts: Vec<String> = objects.into_iter().map(|(_, object)| object.to_string()).collect();
            let comma = if after.is_empty() || texts.is_empty() { "" } else { "," };
            Ok((format!("{comma}{}", texts.join(",")), last))
        }
        .boxed()
    });
    let said = |text: &'static str| stream::once(async move { Ok(text.to_owned()) });
    let body = said("{\"items\":[").chain(items).chain(said("],\"next\":null}"));
    attachment("application/json", &format!("{}.json", set.word()), Body::from_stream(body))
}

/// A set that is being read.
struct Reading {
    node: Arc<Node>,
    set: Set,
    origin: String,
}

/// The parts of a set, each written as `write` says, which also gives the key of the last row.
fn parts<F>(ask: &Ask, set: &Set, write: F) -> impl Stream<Item = Result<String>> + Send + use<F>
where
    F: Fn(Arc<Reading>, String) -> BoxFuture<'static, Result<(String, Option<String>)>> + Send + 'static,
{
    let reading = Arc::new(Reading { node: ask.node.clone(), set: set.clone(), origin: ask.origin.clone() });
    let begin = Some(String::new());
    stream::try_unfold((write, begin), move |(write, after)| {
        let reading = reading.clone();
        async move {
            let Some(after) = after else { return Ok(None) };
            let (text, last) = write(reading, after).await?;
            Ok(last.map(|last| (text, (write, Some(last)))))
        }
    })
}

async fn zip(ask: &Ask, name: &str, sets: &[Set]) -> Answer {
    let title = match sets {
        [one] => ask.t(one.words().0),
        _ => group_title(ask, name),
    };
    let packing = PACKING.acquire().await.map_err(|error| Problem::Unknown(error.into()))?;
    let file = package(&ask.node, sets, &about(ask, name, title)).await?;
    drop(packing);
    let file = tokio::fs::File::from_std(file);
    let length = file.metadata().await.map_err(anyhow::Error::from)?.len();
    let pieces = stream::try_unfold(file, |mut file| async move {
        let mut piece = vec![0; PIECE];
        let read = file.read(&mut piece).await?;
        piece.truncate(read);
        Ok::<_, std::io::Error>((read > 0).then_some((piece, file)))
    });
    let mut response = attachment("application/zip", &format!("{name}.zip"), Body::from_stream(pieces));
    response.headers_mut().insert(header::CONTENT_LENGTH, length.into());
    Ok(response)
}
