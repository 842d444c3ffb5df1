//! From an address that somebody pastes to a source: the feed of a home page is found, its outlet known or made.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use std::time::Duration;

use anyhow::Result;
use platform::accounts::{Who, audit};
use platform::fetch::{Answer, FetchProblem, Wanted};
use platform::node::Node;
use platform::pages::FieldErrors;
use platform::web::{Once, once, sent_before};
use platform::words::is_country;
use press::feed::FeedKind;
use room_directory::{Draft, Medium, Outlet, OutletScope, Outlets, REGION};
use tokio::task::JoinHandle;

use super::owner::{Name, Told, owners, to_choose};
use crate::model::SourceKind;
use crate::store::{LeftOut, NewSource, Sources};

/// Usual addresses of feeds that are tried when a page names none.
const MOST_GUESSES: usize = 6;
/// Feeds that a page names which are looked at: some pages name one for each section.
const MOST_NAMED: usize = 10;
/// A search ends within this time, also that of the command line, which waits for it.
const SEARCHED_WITHIN: Duration = Duration::from_secs(240);
/// A request is answered within this time, whatever the host does.
const ANSWERED_WITHIN: Duration = Duration::from_secs(20);
/// Searches that go on at one time; whoever comes next is told to wait.
const MOST_SEARCHES: usize = 32;
/// Name of the form for repeats.
const ADDING: &str = "source";

/// A source found at an address.
#[derive(Clone, Debug)]
pub struct FoundSource {
    /// The address to ask.
    pub address: String,
    /// What kind of address.
    pub kind: SourceKind,
    /// Title of the feed or page.
    pub title: Option<String>,
    /// Language that it states.
    pub language: Option<String>,
    /// Home page.
    pub home: String,
    /// The outlet's name, where a person gave one.
    pub outlet_name: Option<String>,
    /// The outlet's identifier, where one was named.
    pub outlet_id: Option<String>,
    /// The outlet's country, where a person gave one.
    pub country: Option<String>,
}

type Finding = Result<Result<FoundSource, FieldErrors>>;

/// Searches that outlasted the request that began them, by data directory and address.
static SEARCHES: LazyLock<Mutex<HashMap<(PathBuf, String), JoinHandle<Finding>>>> = LazyLock::new(Mutex::default);

/// [`find_source`] for a page: where the hosts take longer than a request may last, the search goes on, that is what
/// is told, and the same address sent again gives what it found.
pub async fn find_source_soon(node: &Arc<Node>, address: &str) -> Finding {
    let key = (node.config.data.clone(), address.to_owned());
    let going = SEARCHES.lock().unwrap_or_else(PoisonError::into_inner).remove(&key);
    let mut search = going.unwrap_or_else(|| {
        let (node, address) = (node.clone(), address.to_owned());
        tokio::spawn(async move { find_source(&node, &address).await })
    });
    if let Ok(ended) = tokio::time::timeout(ANSWERED_WITHIN, &mut search).await {
        return ended?;
    }
    let mut searches = SEARCHES.lock().unwrap_or_else(PoisonError::into_inner);
    if searches.len() >= MOST_SEARCHES {
        // what nobody came back for makes room
        searches.retain(|_, search| !search.is_finished());
    }
    if searches.len() < MOST_SEARCHES {
        searches.insert(key, search);
    } else {
        search.abort();
    }
    Ok(Err(FieldErrors::one("direccion", "watch-source-still-looking")))
}

/// Looks at an address: a feed is taken as it is; of a page its feed is found, or the page itself is taken as a section.
pub async fn find_source(node: &Node, address: &str) -> Finding {
    match tokio::time::timeout(SEARCHED_WITHIN, look_for(node, address)).await {
        Ok(found) => found,
        Err(_) => Ok(Err(FieldErrors::one("direccion", "watch-source-took-too-long"))),
    }
}

async fn look_for(node: &Node, address: &str) -> Finding {
    let address =
        if address.contains("://") || address.is_empty() { address.to_owned() } else { format!("https://{address}") };
    if press::address::host_key(&address).is_none() {
        return Ok(Err(FieldErrors::one("direccion", "watch-source-address-wrong")));
    }
    if let Some(errors) = known(node, &address).await? {
        return Ok(Err(errors));
    }
    let mut left_out = LeftOut::default();
    if left_out.has(&node.db, &address).await? {
        return Ok(Err(is_left_out()));
    }
    let answer = match fetch(node, &address).await? {
        Ok(answer) => answer,
        Err(errors) => return Ok(Err(errors)),
    };
    if let Some(found) = as_feed(&answer, &address) {
        return Ok(Ok(found));
    }
    if answer.body.trim_ascii().is_empty() {
        return Ok(Err(FieldErrors::one("direccion", "watch-source-empty")));
    }
    let page = article::decode(&answer.body, answer.header("content-type"));
    let named =
        press::discover::feeds(&page.text, &answer.address).into_iter().map(|found| found.address).take(MOST_NAMED);
    let guessed = press::discover::guesses(&answer.address).into_iter().take(MOST_GUESSES);
    for candidate in named.chain(guessed) {
        if left_out.has(&node.db, &candidate).await? {
            continue;
        }
        let Ok(answer) = fetch(node, &candidate).await? else { continue };
        if let Some(found) = as_feed(&answer, &candidate) {
            return match known(node, &candidate).await? {
                Some(errors) => Ok(Err(errors)),
                None => Ok(Ok(FoundSource { home: address, ..found })),
            };
        }
    }
    let links = press::discover::article_links(&page.text, &answer.address);
    if links.is_empty() {
        return Ok(Err(FieldErrors::one("direccion", "watch-source-nothing-found")));
    }
    let title = article::extract(&page.text, Some(&answer.address)).site_name;
    Ok(Ok(FoundSource {
        address: address.clone(),
        kind: SourceKind::Section,
        title,
        language: None,
        home: address,
        outlet_name: None,
        outlet_id: None,
        country: None,
    }))
}

/// Adds what was found, with its outlet; gives the source's identifier. Sent again with the same key of a form, it gives
/// the source of the first time; a command has no key.
pub async fn add_found(node: &Node, found: FoundSource, who: &Who, key: &str) -> Result<Result<String, FieldErrors>> {
    let outlet = match outlet_of(node, &found).await? {
        Ok(outlet) => outlet,
        Err(errors) => return Ok(Err(errors)),
    };
    let asked_to_be_left_out = outlet.as_ref().is_some_and(|outlet| outlet.left_out_at.is_some());
    // where the address leads is known only now
    if asked_to_be_left_out || LeftOut::default().has(&node.db, &found.address).await? {
        return Ok(Err(is_left_out()));
    }
    let by = who.account.as_ref().map_or("atalaya", |account| account.name.as_str()).to_owned();
    let mut tx = node.db.begin().await?;
    let sending = match once(&mut tx, ADDING, key).await? {
        Once::First(sending) => sending,
        Once::Again(id) => return Ok(Ok(id)),
    };
    let outlet_id = match outlet {
        Some(outlet) => outlet.id,
        None => {
            let host = press::address::host_key(&found.home).unwrap_or_default();
            let draft = Draft {
                name: found
                    .outlet_name
                    .clone()
                    .or(found.title.clone())
                    .filter(|name| !name.trim().is_empty())
                    .unwrap_or(host),
                country: found.country.clone().unwrap_or_else(|| REGION.to_owned()),
                language: found.language.as_deref().and_then(|tag| tag.get(..2)).unwrap_or("es").to_lowercase(),
                medium: Medium::Digital,
                scope: OutletScope::National,
                focus: "general".to_owned(),
                home: Some(found.home.clone()),
                city: None,
                evidence: Some(found.home.clone()),
            };
            Outlets::add(&mut tx, &draft, node.config.sample).await?
        }
    };
    let new = NewSource { outlet_id, address: found.address.clone(), kind: found.kind, paused: None };
    let Some(id) = Sources::add(&mut tx, &new, &by).await? else {
        return Ok(Err(FieldErrors::one("direccion", "watch-source-known-short")));
    };
    audit(&mut tx, who, "source.add", &id, serde_json::json!({ "address": found.address })).await?;
    sending.made(&mut tx, &id).await?;
    tx.commit().await?;
    Ok(Ok(id))
}

/// The outlet that a source is of; none where it is of a new one.
async fn outlet_of(node: &Node, found: &FoundSource) -> Result<Result<Option<Outlet>, FieldErrors>> {
    if let Some(id) = &found.outlet_id {
        let outlet = Outlets::of(&node.db).find(id).await?;
        return Ok(match outlet {
            Some(outlet) => Ok(Some(outlet)),
            None => Err(FieldErrors::one("medio", "watch-source-outlet-unknown")),
        });
    }
    let told = Told {
        name: found.outlet_name.as_deref().map_or(Name::Untold, Name::Wished),
        country: found.country.as_deref(),
        home: &found.home,
        address: &found.address,
    };
    let mut owners = owners(&node.db, &told).await?;
    if owners.len() > 1 {
        let mut errors = FieldErrors::default();
        errors.add_with("medio", "watch-source-which-outlet", &[("detail", to_choose(&owners).into())]);
        return Ok(Err(errors));
    }
    Ok(Ok(owners.pop()))
}

/// The code of a country as somebody writes it; none where there is no such country.
pub fn country_code(text: &str) -> Option<String> {
    let code = text.trim().to_uppercase();
    (code == REGION || is_country(&code)).then_some(code)
}

/// Was this very form sent before, and a source added by it?
pub async fn was_added(node: &Node, key: &str) -> Result<bool> {
    Ok(sent_before(&node.db, ADDING, key).await?.is_some())
}

async fn known(node: &Node, address: &str) -> Result<Option<FieldErrors>> {
    let Some(identity) = press::address::canonical(address) else { return Ok(None) };
    let Some(source) = Sources::of(&node.db).of_identity(&identity).await? else { return Ok(None) };
    let mut errors = FieldErrors::default();
    // of a home page it may be another address than was typed
    let args = [("address", source.address.into()), ("outlet", source.outlet.into())];
    errors.add_with("direccion", "watch-source-known", &args);
    Ok(Some(errors))
}

fn is_left_out() -> FieldErrors {
    FieldErrors::one("direccion", "watch-problem-left-out")
}

async fn fetch(node: &Node, address: &str) -> Result<Result<Answer, FieldErrors>> {
    let wanted = Wanted { address: address.to_owned(), ..Wanted::default() };
    Ok(match node.fetcher.fetch(&wanted, None).await? {
        Ok(answer) if (200..300).contains(&answer.status) => Ok(answer),
        Ok(answer) => {
            let mut errors = FieldErrors::default();
            errors.add_with("direccion", "watch-source-answered", &[("status", answer.status.to_string().into())]);
            Err(errors)
        }
        // what is not yet a source is not asked again by itself
        Err(FetchProblem::Connect(_) | FetchProblem::Slow(_) | FetchProblem::Broken(_) | FetchProblem::NoRules(_)) => {
            Err(FieldErrors::one("direccion", "watch-source-no-answer"))
        }
        Err(problem) => {
            let mut errors = FieldErrors::default();
            errors.add_with("direccion", problem.key(), &[("detail", problem.to_string().into())]);
            Err(errors)
        }
    })
}

fn as_feed(answer: &Answer, address: &str) -> Option<FoundSource> {
    let feed = press::feed::parse(&answer.body, answer.header("content-type"), &answer.address).ok()?;
    let kind = match feed.kind {
        FeedKind::Sitemap | FeedKind::SitemapIndex => SourceKind::Sitemap,
        _ => SourceKind::Feed,
    };
    Some(FoundSource {
        address: answer.moved_to().unwrap_or(address).to_owned(),
        kind,
        home: feed.link.clone().unwrap_or_else(|| address.to_owned()),
        title: feed.title,
        language: feed.language,
        outlet_name: None,
        outlet_id: None,
        country: None,
    })
}
