//! How many bytes of answers are held in memory at once.
//!
//! Many hosts answer at once, and any of them may send as much as one answer may have. So a fetch takes its share of a
//! budget before it reads: a small one to begin with, then, for the rare large answer, a large one at once, then one for
//! what comes out of the packing. The three come from parts of their own and are taken in this order only, so that
//! whoever waits waits for somebody who can end.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// Permits stand for so many bytes.
const UNIT: usize = 1 << 10;
/// What a fetch takes to begin with: nearly all answers are smaller, as they come packed.
const BEGIN: usize = 256 << 10;
/// A share is waited for so long; then it is somebody else's turn.
pub(super) const SHARE_WITHIN: Duration = Duration::from_secs(10);

/// The budget.
pub(super) struct Held {
    begin: Arc<Semaphore>,
    large: Arc<Semaphore>,
    unpacked: Arc<Semaphore>,
    /// Bytes of the two larger parts: no answer can have more.
    pub most_large: usize,
    pub most_unpacked: usize,
}

/// What one answer takes of it. Comes back when the answer goes.
#[derive(Debug, Default)]
pub(super) struct Share {
    begin: Option<OwnedSemaphorePermit>,
    large: Option<OwnedSemaphorePermit>,
    unpacked: Option<OwnedSemaphorePermit>,
}

/// A share did not become free in time.
#[derive(Debug)]
pub(super) struct NoneFree;

impl Held {
    /// A budget of so many bytes: a quarter for beginnings, a quarter for large answers, half for what is unpacked.
    pub fn of(bytes: usize) -> Held {
        let part = |bytes: usize| Arc::new(Semaphore::new((bytes / UNIT).clamp(1, u32::MAX as usize / 2)));
        Held {
            begin: part((bytes / 4).max(BEGIN)),
            large: part(bytes / 4),
            unpacked: part(bytes / 2),
            most_large: bytes / 4,
            most_unpacked: bytes / 2,
        }
    }

    /// A share to begin with.
    pub async fn begin(&self) -> Result<Share, NoneFree> {
        Ok(Share { begin: Some(taken(&self.begin, BEGIN).await?), ..Share::default() })
    }

    /// Room for so many bytes in all of the answer that holds `share`.
    pub async fn grow(&self, share: &mut Share, bytes: usize) -> Result<(), NoneFree> {
        if bytes > BEGIN && share.large.is_none() {
            share.large = Some(taken(&self.large, bytes).await?);
        }
        Ok(())
    }

    /// Room for so many bytes that come out of packing, in the place of what was there for them.
    pub async fn unpack(&self, share: &mut Share, bytes: usize) -> Result<(), NoneFree> {
        // given back first: who holds some and waits for more could wait for another who does the same
        share.unpacked = None;
        share.unpacked = Some(taken(&self.unpacked, bytes).await?);
        Ok(())
    }
}

impl Share {
    /// How many bytes may be read before it must grow.
    pub fn bytes(&self) -> usize {
        self.large.as_ref().or(self.begin.as_ref()).map_or(BEGIN, |large| large.num_permits().saturating_mul(UNIT))
    }

    /// Gives back what was taken for what came out of packing.
    pub fn unpacked_is_gone(&mut self) {
        self.unpacked = None;
    }

    /// Gives back what was taken for unpacking beyond these bytes.
    pub fn unpacked_to(&mut self, bytes: usize) {
        if let Some(permit) = &mut self.unpacked {
            drop(permit.split(permit.num_permits().saturating_sub(bytes.div_ceil(UNIT))));
        }
    }
}

async fn taken(part: &Arc<Semaphore>, bytes: usize) -> Result<OwnedSemaphorePermit, NoneFree> {
    let permits = u32::try_from(bytes.div_ceil(UNIT)).unwrap_or(u32::MAX);
    let permit = tokio::time::timeout(SHARE_WITHIN, part.clone().acquire_many_owned(permits)).await;
    permit.ok().and_then(Result::ok).ok_or(NoneFree)
}

#[cfg(test)]
mod tests {
    use std::collections::VecDeque;

    use super::super::tests::{Host, except_robots, gzip, in_its_lane, with};
    use super::super::{Answer, FetchProblem, Fetcher, Wanted};
    use super::*;
    use crate::config::Config;
    use crate::cpu::Cpu;
    use crate::db::testing::sqlite;

    const BUDGET: usize = 4 << 20;

    /// Asks for all at once and holds each answer until no other comes, as a collector does whose archive is slow.
    /// Gives what came, and the most bytes that were held at once.
    async fn all_at_once(host: &Host, paths: &[&str], config: Config) -> (Vec<Result<usize, FetchProblem>>, usize) {
        let (_folder, db) = sqlite().await;
        let fetcher = Arc::new(Fetcher::new(&config, db, Cpu::of(0)).expect("a client"));
        let (send, mut come) = tokio::sync::mpsc::unbounded_channel();
        for path in paths {
            let wanted = Wanted { address: format!("{}{path}", host.address), ..Wanted::default() };
            let (fetcher, send) = (fetcher.clone(), send.clone());
            tokio::spawn(
                async move { send.send(in_its_lane(&fetcher, &wanted).await.expect("the database is there")) },
            );
        }
        drop(send);
        let (mut all, mut held, mut most): (_, VecDeque<Answer>, _) = (Vec::new(), VecDeque::new(), 0);
        // a machine with much to do lets nobody come for a while
        let mut nobody = 0;
        while all.len() < paths.len() {
            match tokio::time::timeout(Duration::from_millis(250), come.recv()).await {
                Ok(Some(Ok(answer))) => {
                    all.push(Ok(answer.body.len()));
                    held.push_back(answer);
                }
                Ok(Some(Err(problem))) => all.push(Err(problem)),
                Ok(None) => break,
                Err(_) if held.pop_front().is_some() => nobody = 0,
                Err(_) => nobody += 1,
            }
            assert!(nobody < 80, "nobody holds anything, and yet nobody comes");
            let redirects = |a: &Answer| a.redirects.iter().map(|(hop, ..)| hop.exchange.body.len()).sum::<usize>();
            most = most.max(held.iter().map(|a| a.body.len() + a.exchange.body.len() + redirects(a)).sum());
        }
        (all, most)
    }

    fn config(host: &Host) -> Config {
        Config { held_bytes: BUDGET, fetch_seconds: 30, ..host.named() }
    }

    #[tokio::test]
    async fn a_burst_of_large_answers_arrives_within_the_budget() {
        let large = vec![b'a'; 600 << 10];
        let unstated = [b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n".as_slice(), &large].concat();
        let stated = with("200 OK", &["Content-Type: text/html"], &large);
        let answer = move |path: &str| if path.ends_with('1') { unstated.clone() } else { stated.clone() };
        let host = Host::answering(except_robots(answer)).await;
        let paths = ["/0", "/1"].repeat(6);
        let (all, most) = all_at_once(&host, &paths, config(&host)).await;
        assert_eq!(all, vec![Ok(600 << 10); 12]);
        assert!(most <= BUDGET, "{most} bytes were held at once");
    }

    #[tokio::test]
    async fn answers_packed_more_tightly_than_text_arrive_within_the_budget() {
        let tight = gzip(&vec![b'a'; 1 << 20]);
        let host = Host::answering(except_robots(move |_| with("200 OK", &["Content-Encoding: gzip"], &tight))).await;
        let (all, most) = all_at_once(&host, &["/"; 8], config(&host)).await;
        assert_eq!(all, vec![Ok(1 << 20); 8]);
        assert!(most <= BUDGET, "{most} bytes were held at once");
    }

    #[tokio::test]
    async fn an_answer_larger_than_its_part_of_the_budget_is_refused_and_stops_nobody() {
        let host = Host::answering(except_robots(|path| match path {
            "/large" => with("200 OK", &[], &vec![b'a'; 2 << 20]),
            "/onward" => with("302 Found", &["Location: /small"], &vec![b'a'; 500 << 10]),
            _ => with("200 OK", &[], &vec![b'a'; 500 << 10]),
        }))
        .await;
        let config = Config { fetch_bytes: 8 << 20, ..config(&host) };
        let (mut all, most) = all_at_once(&host, &["/large", "/onward", "/small", "/onward", "/large"], config).await;
        all.sort_by_key(Result::is_err);
        assert_eq!(all[..3], [Ok(500 << 10), Ok(500 << 10), Ok(500 << 10)]);
        assert!(all[3..].iter().all(|one| matches!(one, Err(FetchProblem::Large(_)))), "{all:?}");
        assert!(most <= BUDGET, "{most} bytes were held at once");
    }
}
