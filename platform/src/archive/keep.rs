//! The one archive writer of a process: takes what has arrived, appends, syncs once, commits all rows,
//! then acknowledges.

use std::ops::Range;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, anyhow, bail};
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;

use super::arrival::{Arrival, Kept};
use super::batch::{Prepared, commit, prepare};
use super::erase::{Erasure, erase};
use super::segment::Segment;
use crate::db::{Away, Db, Kind, is_away};
use crate::time;

/// Records written with one sync, at most.
const BATCH_RECORDS: usize = 64;
/// Bytes written with one sync, at most, unless one record alone is larger.
const BATCH_BYTES: usize = 8 << 20;
/// Arrivals that may wait; beyond it the fetchers wait.
const QUEUE: usize = 256;
/// How long to wait before asking a database that is away again.
const DATABASE_AWAY: Duration = Duration::from_secs(2);

type Reply = oneshot::Sender<Result<Kept>>;

/// What the writer is asked to do.
enum Order {
    Keep(Box<Arrival>, Reply),
    Erase(Erasure, oneshot::Sender<Result<usize>>),
}

/// The handle on the writer.
pub struct Keeper {
    queue: std::sync::RwLock<Option<mpsc::Sender<Order>>>,
    writer: tokio::sync::Mutex<Option<JoinHandle<()>>>,
}

impl Keeper {
    /// Starts the writer of this process.
    pub fn start(db: Db, folder: PathBuf, segment_bytes: u64) -> Keeper {
        let (queue, orders) = mpsc::channel(QUEUE);
        let writer = Writer { db, folder, segment_bytes, segment: None, unlisted: None };
        Keeper {
            queue: std::sync::RwLock::new(Some(queue)),
            writer: tokio::sync::Mutex::new(Some(tokio::spawn(writer.run(orders)))),
        }
    }

    /// Keeps an exchange; returns when it is safe.
    pub async fn keep(&self, arrival: Arrival) -> Result<Kept> {
        let (reply, answer) = oneshot::channel();
        self.order(Order::Keep(Box::new(arrival), reply)).await?;
        answer.await.context("the archive writer stopped before it could answer")?
    }

    /// Puts tombstones over the records of captures and marks their rows; returns when it is safe, with how many there
    /// were. Asked again, with the same instant and ground, after any break: the same result.
    pub async fn erase(&self, erasure: Erasure) -> Result<usize> {
        let (reply, answer) = oneshot::channel();
        self.order(Order::Erase(erasure, reply)).await?;
        answer.await.context("the archive writer stopped before it could answer")?
    }

    async fn order(&self, order: Order) -> Result<()> {
        let queue = self.queue.read().ok().and_then(|queue| queue.clone());
        let queue = queue.context("the archive writer has stopped")?;
        queue.send(order).await.map_err(|_| anyhow!("the archive writer has stopped"))
    }

    /// Waits until everything taken is written, and seals the segment.
    pub async fn finish(&self) {
        if let Ok(mut queue) = self.queue.write() {
            queue.take();
        }
        if let Some(writer) = self.writer.lock().await.take() {
            let _ = writer.await;
        }
    }
}

struct Writer {
    db: Db,
    folder: PathBuf,
    segment_bytes: u64,
    segment: Option<Segment>,
    /// A segment whose row could not be written yet: tried again, so that a database that is away leaves no heap of
    /// empty files behind.
    unlisted: Option<Segment>,
}

/// The database has an objection to rows of a batch; the others of the batch may be without fault.
#[derive(Debug, thiserror::Error)]
#[error("writing the rows of the archive")]
struct RowsRefused;

impl Writer {
    async fn run(mut self, mut orders: mpsc::Receiver<Order>) {
        while let Some(first) = orders.recv().await {
            let mut next = Some(first);
            let mut size = 0;
            let mut batch = Vec::new();
            let mut erasure = None;
            while let Some(order) = next.take() {
                match order {
                    Order::Keep(arrival, reply) => {
                        size += arrival.exchange.body.len();
                        batch.push((*arrival, reply));
                    }
                    // in its turn: what was taken before it is written before it
                    Order::Erase(what, reply) => {
                        erasure = Some((what, reply));
                        break;
                    }
                }
                if batch.len() < BATCH_RECORDS && size < BATCH_BYTES {
                    next = orders.try_recv().ok();
                }
            }
            if !batch.is_empty() {
                self.write(batch).await;
            }
            if let Some((what, reply)) = erasure {
                let _ = reply.send(erase(&self.db, &self.folder, what).await);
            }
        }
        if let Some(segment) = self.segment.take() {
            let _ = seal(&self.db, &segment).await;
        }
    }

    async fn write(&mut self, batch: Vec<(Arrival, Reply)>) {
        let (arrivals, replies): (Vec<_>, Vec<_>) = batch.into_iter().unzip();
        let arrivals = Arc::new(arrivals);
        match self.try_write(&arrivals, 0..arrivals.len()).await {
            Ok(kept) => {
                for (reply, kept) in replies.into_iter().zip(kept) {
                    let _ = reply.send(Ok(kept));
                }
            }
            // one bad item never ends a batch: each is written alone, and fails alone
            Err(error) if arrivals.len() > 1 && error.downcast_ref::<RowsRefused>().is_some() => {
                for (at, reply) in replies.into_iter().enumerate() {
                    let kept = self.try_write(&arrivals, at..at + 1).await;
                    let kept = kept.and_then(|mut kept| kept.pop().context("a record without an acknowledgement"));
                    if let Err(error) = &kept {
                        tracing::error!(error = format!("{error:#}"), "a capture could not be written");
                    }
                    let _ = reply.send(kept);
                }
            }
            Err(error) => {
                let words = format!("{error:#}");
                tracing::error!(error = words, "the archive could not be written");
                let away = is_away(&error);
                for reply in replies {
                    let told = if away { Away(words.clone()).into() } else { anyhow!("{words}") };
                    let _ = reply.send(Err(told));
                }
            }
        }
    }

    async fn try_write(&mut self, arrivals: &Arc<Vec<Arrival>>, which: Range<usize>) -> Result<Vec<Kept>> {
        let segment = self.open_segment().await?;
        let prepared = match prepare(&self.db, &segment, arrivals, which).await {
            Ok(prepared) => prepared,
            Err(error) => {
                self.segment = Some(segment);
                return Err(error);
            }
        };
        let (mut segment, appended) = tokio::task::spawn_blocking(move || {
            let mut segment = segment;
            let appended = segment.append(&prepared.bytes);
            (segment, appended.map(|()| prepared))
        })
        .await
        .context("appending to the archive")?;
        let result = match appended {
            Ok(prepared) => self.commit_or_cut(&mut segment, prepared).await,
            Err(error) => Err(error),
        };
        // one that could not be cut back is left to recovery, which reads it anew
        if segment.is_sound() {
            self.segment = Some(segment);
        }
        result
    }

    /// When a commit fails it is not known whether it went through (the connection may have died after it). The
    /// database is asked, for as long as it takes, before the segment is cut: a row must never lose its record.
    async fn commit_or_cut(&self, segment: &mut Segment, prepared: Prepared) -> Result<Vec<Kept>> {
        let (kept, end) = (prepared.kept(), segment.length);
        let Err(error) = commit(&self.db, &segment.name, end, prepared).await else { return Ok(kept) };
        loop {
            match self.committed_length(&segment.name).await {
                Ok(Some(length)) if length == end => return Ok(kept),
                Ok(Some(length)) => {
                    segment.cut(length)?;
                    return Err(if is_away(&error) { error } else { error.context(RowsRefused) });
                }
                Ok(None) => {
                    segment.give_up();
                    bail!("the archive segment {} has no row", segment.name);
                }
                Err(away) => {
                    tracing::error!(error = format!("{away:#}"), "the database is away; collecting waits for it");
                    tokio::time::sleep(DATABASE_AWAY).await;
                }
            }
        }
    }

    /// The length that the rows tell of. It waits for the writer's turn (SQLite) or the row's lock (PostgreSQL):
    /// behind a broken connection a commit may still be under way, and would show only after the cut.
    async fn committed_length(&self, name: &str) -> Result<Option<u64>> {
        let sql = match self.db.kind() {
            Kind::Sqlite => "SELECT length FROM segment WHERE name = $1",
            Kind::Postgres => "SELECT length FROM segment WHERE name = $1 FOR UPDATE",
        };
        let mut tx = self.db.begin().await?;
        let row: Option<(i64,)> = tx.maybe(sql, (name,)).await?;
        Ok(row.map(|(length,)| u64::try_from(length).unwrap_or(0)))
    }

    /// The segment to append to: the present one, or a new one that has its row.
    async fn open_segment(&mut self) -> Result<Segment> {
        if let Some(present) = self.segment.take() {
            if present.length < self.segment_bytes {
                return Ok(present);
            }
            if let Err(error) = seal(&self.db, &present).await {
                self.segment = Some(present);
                return Err(error);
            }
        }
        let segment = match self.unlisted.take() {
            Some(segment) => segment,
            None => begin_segment(self.folder.clone()).await?,
        };
        let listed = self
            .db
            .run(
                "INSERT INTO segment (name, state, length, records, started_at) VALUES ($1, 'open', $2, 0, $3)
                 ON CONFLICT (name) DO NOTHING",
                (segment.name.as_str(), segment.length, time::now()),
            )
            .await;
        match listed {
            Ok(_) => Ok(segment),
            Err(error) => {
                self.unlisted = Some(segment);
                Err(error.context("listing a new archive segment"))
            }
        }
    }
}

/// A new segment with its first record, which says who wrote it.
async fn begin_segment(folder: PathBuf) -> Result<Segment> {
    let begun = tokio::task::spawn_blocking(move || {
        let mut segment = Segment::begin(&folder)?;
        let fields = [("software", concat!("Atalaya/", env!("CARGO_PKG_VERSION"))), ("format", "WARC File Format 1.1")];
        let info = warc::warcinfo(segment.name.as_bytes(), time::now(), &segment.name, &fields);
        match segment.append(&info) {
            Ok(()) => Ok(segment),
            Err(error) => {
                segment.remove(&folder);
                Err(error)
            }
        }
    });
    begun.await.context("beginning a segment")?
}

async fn seal(db: &Db, segment: &Segment) -> Result<()> {
    db.run("UPDATE segment SET state = 'sealed', sealed_at = $2 WHERE name = $1", (segment.name.as_str(), time::now()))
        .await
        .context("sealing an archive segment")?;
    Ok(())
}
