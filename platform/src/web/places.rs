//! Places for connections: so many in all, and of them a share for one network, so that nobody takes them all.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex};

use anyhow::Result;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::network::network;

/// All places, and who has them.
pub(super) struct Places {
    free: Arc<Semaphore>,
    /// The share of one network; none where all visitors come from one, that of a proxy.
    share: Option<usize>,
    taken: Arc<Mutex<HashMap<String, usize>>>,
}

/// A place that is kept until it is dropped.
pub(super) struct Place {
    _one: OwnedSemaphorePermit,
    _of_network: Option<Counted>,
}

/// One more place of a network.
struct Counted {
    network: String,
    taken: Arc<Mutex<HashMap<String, usize>>>,
}

impl Places {
    /// So many.
    pub fn new(all: usize, share: Option<usize>) -> Places {
        Places { free: Arc::new(Semaphore::new(all)), share, taken: Arc::default() }
    }

    /// Waits until a place is free, for whoever comes next.
    pub async fn free(&self) -> Result<OwnedSemaphorePermit> {
        Ok(self.free.clone().acquire_owned().await?)
    }

    /// Gives it to somebody; nothing where their network has its share already. What comes from this machine is a proxy
    /// or its operator.
    pub fn give(&self, one: OwnedSemaphorePermit, peer: IpAddr) -> Option<Place> {
        let Some(share) = self.share.filter(|_| !peer.to_canonical().is_loopback()) else {
            return Some(Place { _one: one, _of_network: None });
        };
        let network = network(&peer.to_string());
        let mut taken = self.taken.lock().ok()?;
        let count = taken.entry(network.clone()).or_default();
        if *count >= share {
            return None;
        }
        *count += 1;
        Some(Place { _one: one, _of_network: Some(Counted { network, taken: self.taken.clone() }) })
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        let Ok(mut taken) = self.taken.lock() else { return };
        if let Some(count) = taken.get_mut(&self.network) {
            *count -= 1;
            if *count == 0 {
                taken.remove(&self.network);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[tokio::test]
    async fn one_network_takes_its_share_and_no_more() {
        let places = Places::new(9, Some(2));
        let take = async |peer: &str| places.give(places.free().await.unwrap(), peer.parse().unwrap());
        let first = take("2001:db8:1:2::1").await;
        let second = take("2001:db8:1:2::2").await;
        assert!(first.is_some() && second.is_some());
        assert!(take("2001:db8:1:2::3").await.is_none(), "the same network by another address");
        let other = take("192.0.2.1").await;
        assert!(other.is_some());
        let own = [take("127.0.0.1").await, take("::1").await, take("::ffff:127.0.0.1").await];
        assert!(own.iter().all(Option::is_some));
        drop(first);
        assert!(take("2001:db8:1:2::3").await.is_some());
        drop((second, other, own));
        assert_eq!((places.free.available_permits(), places.taken.lock().unwrap().len()), (9, 0));
    }

    #[tokio::test]
    async fn behind_a_proxy_all_come_from_one_network() {
        let places = Places::new(3, None);
        let mut had = Vec::new();
        for _ in 0..3 {
            had.push(places.give(places.free().await.unwrap(), "192.0.2.1".parse().unwrap()));
        }
        assert!(had.iter().all(Option::is_some));
    }
}
