//! What an operator sees from outside: readiness, metrics, logs.

use std::sync::OnceLock;
use std::time::Instant;

use axum::extract::{MatchedPath, Request};
use axum::middleware::Next;
use axum::response::Response;
use metrics::{counter, gauge, histogram};
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};

use crate::config::Config;
use crate::node::Node;
use crate::{follow, jobs, time};

/// Below this the node says that it is not ready: SQLite and the archive need room to write.
const LEAST_DISK: u64 = 200 << 20;
/// An index this many changes behind is told of.
const MOST_LAG: i64 = 10_000;

static METRICS: OnceLock<PrometheusHandle> = OnceLock::new();

/// Is the node ready to serve, and what is in the way?
#[derive(Clone, Debug, serde::Serialize)]
pub struct Readiness {
    /// All of the below.
    pub ready: bool,
    /// The database answers.
    pub database: bool,
    /// The archive folder is there.
    pub archive: bool,
    /// Changes that the index has not digested.
    pub index_lag: i64,
    /// Free bytes where the data directory is.
    pub disk_free: u64,
}

/// Asks database, archive, index and disk.
pub async fn readiness(node: &Node) -> Readiness {
    let head = follow::head(&node.db).await;
    let disk_free = disk_free(&node.config);
    let archive = node.config.archive_folder().is_dir();
    let indexed_to = node.indexed_to().await;
    let index_lag = head.as_ref().map_or(0, |head| head - indexed_to).max(0);
    let database = head.is_ok();
    Readiness {
        ready: database && archive && disk_free >= LEAST_DISK && index_lag <= MOST_LAG,
        database,
        archive,
        index_lag,
        disk_free,
    }
}

/// Free bytes on the file system of the data directory; the most there is where it cannot be told.
pub fn disk_free(config: &Config) -> u64 {
    rustix::fs::statvfs(&config.data).map_or(u64::MAX, |fs| fs.f_bavail.saturating_mul(fs.f_frsize))
}

/// Installs the metrics of this process; a second call changes nothing.
pub fn start_metrics() {
    if METRICS.get().is_some() {
        return;
    }
    let recorder = PrometheusBuilder::new().build_recorder();
    let handle = recorder.handle();
    if metrics::set_global_recorder(recorder).is_ok() {
        let _ = METRICS.set(handle);
    }
}

/// The metrics as Prometheus reads them.
pub async fn metrics_text(node: &Node) -> String {
    if let Ok(head) = follow::head(&node.db).await {
        let indexed_to = node.indexed_to().await;
        gauge!("atalaya_change_log_head").set(head as f64);
        gauge!("atalaya_index_lag_changes").set((head - indexed_to).max(0) as f64);
    }
    if let Ok(counts) = jobs::counts(&node.db).await {
        gauge!("atalaya_jobs", "state" => "open").set(counts.open as f64);
        gauge!("atalaya_jobs", "state" => "running").set(counts.running as f64);
        gauge!("atalaya_jobs", "state" => "aside").set(counts.aside as f64);
    }
    gauge!("atalaya_disk_free_bytes").set(disk_free(&node.config) as f64);
    METRICS.get().map(PrometheusHandle::render).unwrap_or_default()
}

/// Counts a request by its route, never by its address: addresses hold what people search for.
pub async fn count_request(request: Request, next: Next) -> Response {
    let started = Instant::now();
    let route =
        request.extensions().get::<MatchedPath>().map_or_else(|| "other".to_owned(), |path| path.as_str().to_owned());
    let response = next.run(request).await;
    let status = response.status().as_u16().to_string();
    counter!("atalaya_requests_total", "route" => route.clone(), "status" => status).increment(1);
    histogram!("atalaya_request_seconds", "route" => route).record(started.elapsed().as_secs_f64());
    response
}

/// The age of the newest backup in microseconds; `None` where none was made.
pub async fn backup_age(node: &Node) -> Option<i64> {
    let row: Option<(Option<i64>,)> =
        node.db.maybe("SELECT max(at) FROM audit WHERE action = 'backup'", ()).await.ok().flatten();
    row.and_then(|(at,)| at).map(|at| time::now() - at)
}
