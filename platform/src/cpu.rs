//! Work that burns CPU: away from the threads that answer requests, and never more of it at once than is configured.

use std::sync::Arc;

use anyhow::{Context, Result};
use tokio::sync::Semaphore;

/// Places for such work; what finds none free waits.
#[derive(Clone, Debug)]
pub struct Cpu {
    places: Arc<Semaphore>,
}

impl Cpu {
    /// So many places; 0: as many as the machine has cores.
    pub fn of(places: usize) -> Cpu {
        let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        let places = if places == 0 { cores } else { places };
        Cpu { places: Arc::new(Semaphore::new(places.min(Semaphore::MAX_PERMITS))) }
    }

    /// Does the work when a place is free. Fails where the work breaks off; the place is free then, too.
    pub async fn run<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
        let place = self.places.clone().acquire_owned().await.context("the program ends")?;
        let done = tokio::task::spawn_blocking(move || {
            // held by the work itself: who asked for it may have gone, and it goes on
            let _place = place;
            work()
        });
        done.await.context("the work broke off")
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};

    use super::*;

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn never_more_at_once_than_there_are_places_and_a_break_frees_its_own() {
        let (cpu, at_once, most) = (Cpu::of(2), Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
        assert!(cpu.run(|| panic!("the work breaks off")).await.is_err());
        let works = (0..16_u64).map(|n| {
            let (at_once, most) = (at_once.clone(), most.clone());
            cpu.run(move || {
                most.fetch_max(at_once.fetch_add(1, SeqCst) + 1, SeqCst);
                let sum = (0..200_000 + n).fold(0_u64, |sum, n| sum.wrapping_mul(31).wrapping_add(n));
                at_once.fetch_sub(1, SeqCst);
                sum
            })
        });
        let done = futures_util::future::join_all(works).await;
        assert!(done.iter().all(Result::is_ok));
        assert!(most.load(SeqCst) <= 2, "{most:?}");
    }
}
