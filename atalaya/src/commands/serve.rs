//! `atalaya serve`: the site, and with `--collect` the collector beside it.

use std::process::ExitCode;
use std::sync::Arc;

use anyhow::{Context, Result};
use clap::{Arg, ArgAction};
use futures_util::FutureExt;
use platform::node::Node;
use platform::room::{Command, Invocation};
use platform::{observe, web};
use room_watch::{Collecting, Keeping, become_keeper, collect_as, is_kept, recall};
use tokio::net::TcpListener;

use super::reindex::catch_up;
use super::rooms;

pub fn command() -> Command {
    let clap = clap::Command::new("serve")
        .about("Serve the site. Example: atalaya serve --listen 127.0.0.1:8008 --collect")
        .args([
            Arg::new("listen")
                .long("listen")
                .value_name("ADDRESS")
                .help("Address to listen on [default: 127.0.0.1:8008]"),
            Arg::new("collect").long("collect").action(ArgAction::SetTrue).help("Collect in the same process"),
            Arg::new("pause")
                .long("pause")
                .value_name("SECONDS")
                .value_parser(clap::value_parser!(f64))
                .help("Least seconds between two requests to one host"),
            Arg::new("allow-private")
                .long("allow-private")
                .value_name("HOST:PORT")
                .action(ArgAction::Append)
                .help("A private host that may be asked all the same"),
        ]);
    Command { clap, run: |invocation| run(invocation).boxed() }
}

async fn run(invocation: Invocation) -> Result<ExitCode> {
    let node = Node::open(invocation.config.clone(), rooms(&invocation)).await?;
    let keeping = match invocation.matches.get_flag("collect") {
        true => Some(become_keeper(&node).await?),
        false => None,
    };
    let listener = listen(&node.config.listen).await?;
    invocation.tell(format_args!("serving on http://{}", listener.local_addr()?));
    node.stop_on_signal();
    run_site(node, listener, keeping).await?;
    Ok(ExitCode::SUCCESS)
}

/// The listening socket, or in words why there is none.
pub async fn listen(address: &str) -> Result<TcpListener> {
    TcpListener::bind(address).await.with_context(|| format!("listening on {address}; another program may hold it"))
}

/// Serves, and collects where this process keeps the data directory, until the node stops. If one of the two ends in an
/// error, the other is stopped.
pub async fn run_site(node: Arc<Node>, listener: TcpListener, keeping: Option<Keeping>) -> Result<()> {
    let collecting = keeping.is_some();
    observe::start_metrics();
    recall(&node).await.context("looking whether the database holds what was erased")?;
    records::recall_people(&node).await.context("looking whether the database holds people who were erased")?;
    let site = {
        let node = node.clone();
        async move {
            let ended = web::serve(node.clone(), listener).await;
            node.stop();
            ended
        }
    };
    let collector = {
        let node = node.clone();
        async move {
            let Some(keeping) = keeping else { return Ok(()) };
            room_admin::watch_over(&node).await?;
            records::watch_stale(&node).await?;
            let ended = collect_as(keeping, node.clone(), Collecting::UntilStopped).await;
            node.stop();
            ended
        }
    };
    let index = async {
        if !collecting && let Err(error) = build_what_lacks(&node).await {
            let why = format!("{error:#}");
            tracing::error!(why, "the search index lacks something; `atalaya reindex` or a collector builds it");
        }
    };
    let (site, collector, ()) = tokio::join!(site, collector, index);
    node.db.close().await;
    site.and(collector)
}

/// The process that collects keeps the search index. Where there is none, what the index lacks at the start is built here.
async fn build_what_lacks(node: &Arc<Node>) -> Result<()> {
    if is_kept(node)? {
        return Ok(());
    }
    catch_up(node).await
}
