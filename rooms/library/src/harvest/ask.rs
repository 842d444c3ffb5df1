//! Asking a provider: one request with what came of it, and who it is.

use std::time::Duration;

use anyhow::{Context, Result};
use exchange::oai::{Came, Got, Granularity, Response, Set, Why, read_response};
use platform::fetch::{FetchProblem, Wanted};
use platform::node::Node;
use platform::time;
use url::Url;

use super::trouble::Trouble;

/// Sets that a form offers; a provider with more is asked for the word of one.
const MOST_SETS: usize = 200;
/// Arguments of the protocol, which belong to a request and not to the address.
const ARGUMENTS: [&str; 7] = ["verb", "metadataPrefix", "set", "from", "until", "identifier", "resumptionToken"];

/// What came of a request.
pub(super) enum Asked {
    /// An answer.
    Answer(Answered),
    /// None.
    Nothing(FetchProblem),
}

/// An answer.
pub(super) struct Answered {
    pub status: u16,
    pub retry_after: Option<u32>,
    pub body: Vec<u8>,
    /// How long its host wants to be left alone.
    pub pause: Duration,
}

impl Answered {
    /// The same for the engine.
    pub fn came(&self) -> Came<'_> {
        Came::Answer { status: self.status, retry_after: self.retry_after, body: &self.body }
    }
}

/// Asks an address; `lane` is that of its host where the caller holds it.
pub(super) async fn ask(node: &Node, address: &str, lane: Option<&str>) -> Result<Asked> {
    let wanted = Wanted { address: address.to_owned(), ..Wanted::default() };
    let answer = match node.fetcher.fetch(&wanted, lane).await? {
        Ok(answer) => answer,
        Err(problem) => return Ok(Asked::Nothing(problem)),
    };
    let wait = answer.header("retry-after").and_then(|v| press::schedule::parse_retry_after(v, time::now()));
    Ok(Asked::Answer(Answered {
        status: answer.status,
        retry_after: wait.map(|wait| u32::try_from(wait.as_secs()).unwrap_or(u32::MAX)),
        pause: node.config.pause().max(answer.crawl_delay.unwrap_or_default()),
        body: answer.body,
    }))
}

/// Who a provider says it is.
#[derive(Clone, Debug)]
pub struct Identified {
    /// Its name.
    pub name: String,
    /// How exactly it dates.
    pub granularity: Granularity,
    /// How it tells deletions.
    pub deletions: String,
    /// The day of its first record, as it says.
    pub earliest: Option<String>,
    /// Its sets, where it has few and they were asked for.
    pub sets: Vec<Set>,
}

/// Why a provider could not be identified, and how long it wants to be left alone.
pub(super) struct Unidentified {
    pub trouble: Trouble,
    /// May the same question be answered another time? After so many seconds, where it says.
    pub may_pass: bool,
    pub retry_after: Option<u32>,
    /// Others ask its host now.
    pub is_busy: bool,
}

/// Asks who a provider is, and which sets it has. The outer error is ours.
pub async fn identify(node: &Node, address: &str) -> Result<Result<Identified, Trouble>> {
    let mut identified = match who(node, address, None).await? {
        Ok((identified, _)) => identified,
        Err(unidentified) => return Ok(Err(unidentified.trouble)),
    };
    // a provider without sets says so by an error, and one that fails here is harvested as a whole
    if let Asked::Answer(answer) = ask(node, &request(address, "ListSets"), None).await?
        && let Ok(Response { got: Got::Sets(sets, token), .. }) = read(answer.body).await?
        && token.is_none_or(|token| token.text.is_empty())
        && sets.len() <= MOST_SETS
    {
        identified.sets = sets;
    }
    Ok(Ok(identified))
}

/// Asks who a provider is; gives also how long it wants to be left alone.
pub(super) async fn who(
    node: &Node,
    address: &str,
    lane: Option<&str>,
) -> Result<Result<(Identified, Duration), Unidentified>> {
    let answer = match ask(node, &request(address, "Identify"), lane).await? {
        Asked::Answer(answer) => answer,
        Asked::Nothing(problem) => {
            return Ok(Err(Unidentified {
                trouble: Trouble::fetch(&problem),
                may_pass: problem.may_pass(),
                retry_after: None,
                is_busy: matches!(problem, FetchProblem::Busy(_)),
            }));
        }
    };
    let failed =
        |trouble, may_pass, retry_after| Ok(Err(Unidentified { trouble, may_pass, retry_after, is_busy: false }));
    match answer.status {
        200..=299 => {}
        status @ (429 | 503) => return failed(Trouble::why(&Why::AsksToWait(status)), true, answer.retry_after),
        status @ (408 | 500..=599) => return failed(Trouble::why(&Why::HostFailed(status)), true, None),
        status => return failed(Trouble::why(&Why::Refused(status)), false, None),
    }
    let pause = answer.pause;
    match read(answer.body).await? {
        Ok(Response { got: Got::Identity { name, granularity, deletions, earliest }, .. }) => {
            let earliest = earliest.map(|stamp| stamp.write(Granularity::Day));
            let name = match name.trim() {
                "" => press::address::host_key(address).unwrap_or_default(),
                name => name.chars().take(200).collect(),
            };
            Ok(Ok((Identified { name, granularity, deletions, earliest, sets: Vec::new() }, pause)))
        }
        Ok(Response { got: Got::Errors(errors), .. }) => {
            let said: Vec<String> =
                errors.iter().map(|(_, word, text)| format!("{word} {text}").trim().to_owned()).collect();
            failed(Trouble::of("library-trouble-error", said.join("; ")), false, None)
        }
        Ok(_) => failed(Trouble::why(&Why::Other), false, None),
        Err(broken) => failed(Trouble::broken(&broken), true, None),
    }
}

/// Reading burns CPU: it is done away from the threads that answer requests.
async fn read(body: Vec<u8>) -> Result<Result<Response, exchange::oai::Broken>> {
    tokio::task::spawn_blocking(move || read_response(&body)).await.context("reading an answer of a provider")
}

fn request(address: &str, verb: &str) -> String {
    let joint = if address.contains('?') { '&' } else { '?' };
    format!("{address}{joint}verb={verb}")
}

/// The base address in what somebody pastes, often a whole request; none where it is no web address.
pub fn plain_address(typed: &str) -> Option<String> {
    let typed = typed.trim();
    let whole = if typed.contains("://") { typed.to_owned() } else { format!("https://{typed}") };
    let mut url = Url::parse(&whole).ok().filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host())?;
    let kept: Vec<(String, String)> = url
        .query_pairs()
        .filter(|(name, _)| !ARGUMENTS.contains(&name.as_ref()))
        .map(|(name, value)| (name.into_owned(), value.into_owned()))
        .collect();
    url.set_fragment(None);
    url.set_query(None);
    if !kept.is_empty() {
        url.query_pairs_mut().extend_pairs(kept);
    }
    Some(url.to_string())
}

#[cfg(test)]
mod tests {
    use super::plain_address;

    #[test]
    fn a_pasted_request_is_its_base_address() {
        for (typed, address) in [
            ("https://x.example/oai?verb=Identify", Some("https://x.example/oai")),
            (" x.example/oai/request ", Some("https://x.example/oai/request")),
            ("https://x.example/oai?k=1&verb=ListRecords&metadataPrefix=oai_dc#a", Some("https://x.example/oai?k=1")),
            ("ftp://x.example", None),
            ("", None),
        ] {
            assert_eq!(plain_address(typed).as_deref(), address, "{typed}");
        }
    }
}
