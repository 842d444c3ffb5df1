//! The sample press is what its contract says, and behaves as its outlets are said to.

use std::collections::BTreeMap;

use press::feed::FeedKind;
use reqwest::header::{ETAG, IF_NONE_MATCH, LOCATION, RETRY_AFTER};
use testkit::press::hostile::{Hostile, Offence};
use testkit::press::{Press, SourceKind, Voice};

/// 24 November 2026.
const NOW: i64 = 1_795_521_600_000_000;

fn browser() -> reqwest::Client {
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().unwrap()
}

#[tokio::test]
async fn the_counts_are_those_of_the_cases() {
    let press = Press::start(NOW).await.unwrap();
    let truth = press.truth().unwrap();
    assert_eq!((press.outlets().len(), truth.articles.len(), truth.stories()), (20, 60, 48));
    assert_eq!(truth.articles.iter().filter(|a| a.versions.len() == 2).count(), 2);
    assert_eq!(truth.articles.iter().filter(|a| a.has_no_terms).count(), 36);
    assert_eq!(truth.articles.iter().filter(|a| a.is_hostile).count(), 1);
    assert_eq!(truth.articles.iter().filter(|a| a.is_cut_off).count(), 1);
    let terms: Vec<_> = truth.articles.iter().flat_map(|a| a.terms.iter().map(move |t| (a, t))).collect();
    assert_eq!(terms.iter().map(|(_, t)| t.count).sum::<usize>(), 86);
    assert!([Voice::Own, Voice::Quoted, Voice::Critical].iter().all(|v| terms.iter().any(|(_, t)| t.voice == *v)));
    for (article, term) in terms.iter().filter(|(_, t)| t.within != "summary") {
        let first = article.versions.first().unwrap();
        let text = if term.within == "title" { first.title.clone() } else { first.paragraphs.join("\n\n") };
        assert!(text.matches(&term.surface).count() >= term.count, "{}: {}", article.file, term.surface);
    }
}

#[tokio::test]
async fn no_article_lies_in_the_future_and_the_newest_is_of_this_week() {
    let press = Press::start(NOW).await.unwrap();
    let at: Vec<String> = press.truth().unwrap().articles.into_iter().map(|article| article.published).collect();
    let (newest, now) = (at.iter().max().unwrap().as_str(), "2026-11-24T12:00:00-06:00");
    assert!(newest < now && newest > "2026-11-17T11:00:00", "{newest}");
    let press = Press::start(NOW - 400 * 86_400_000_000).await.unwrap();
    let newest = press.truth().unwrap().articles.into_iter().map(|a| a.published).max().unwrap();
    assert!(newest.as_str() < "2025-10-20T12:00:00" && newest.as_str() > "2025-10-13T11:00:00", "{newest}");
}

#[tokio::test]
async fn every_outlet_lists_every_article_and_every_listed_page_is_there() {
    let press = Press::start(NOW).await.unwrap();
    let truth = press.truth().unwrap();
    let client = browser();
    for outlet in press.outlets() {
        let true_count = truth.articles.iter().filter(|article| article.outlet == outlet.key).count();
        let mut answer = client.get(&outlet.source).send().await.unwrap();
        if let Some(place) = answer.headers().get(LOCATION) {
            assert_eq!((outlet.key.as_str(), answer.status().as_u16()), ("amate-de-enfrente", 301));
            answer = client.get(place.to_str().unwrap()).send().await.unwrap();
        }
        if answer.status() == 429 {
            assert_eq!(
                (outlet.key.as_str(), answer.headers().get(RETRY_AFTER).unwrap().to_str().unwrap()),
                ("guayacan-diario", "3")
            );
            answer = client.get(&outlet.source).send().await.unwrap();
        }
        if answer.status() == 410 {
            assert_eq!((outlet.key.as_str(), true_count), ("lampara-del-sur", 0));
            continue;
        }
        assert_eq!(answer.status(), 200, "{}", outlet.key);
        let (mime, body) =
            (answer.headers()["content-type"].to_str().unwrap().to_owned(), answer.bytes().await.unwrap());
        let mut addresses = match outlet.kind {
            SourceKind::Section => press::discover::article_links(&String::from_utf8_lossy(&body), &outlet.source),
            _ => {
                let feed = press::feed::parse(&body, Some(&mime), &outlet.source).unwrap();
                feed.entries.into_iter().filter_map(|entry| entry.link).collect()
            }
        };
        if outlet.key == "la-rive-neuve" {
            let mut articles = Vec::new();
            for part in &addresses {
                let body = client.get(part).send().await.unwrap().bytes().await.unwrap();
                let feed = press::feed::parse(&body, None, part).unwrap();
                assert_eq!(feed.kind, FeedKind::Sitemap);
                articles.extend(feed.entries.into_iter().filter_map(|entry| entry.link));
            }
            addresses = articles;
        }
        let mut pages = BTreeMap::new();
        for address in addresses.iter().filter(|address| !address.contains("/privado/")) {
            pages.insert(press::address::canonical(address).unwrap_or_default(), address.clone());
        }
        // one outlet lists an article under three addresses, of which the last is none on loopback
        pages.remove("");
        let cut_off = truth.articles.iter().filter(|a| a.outlet == outlet.key && a.is_cut_off).count();
        assert!((true_count - cut_off..=true_count).contains(&pages.len()), "{}: {pages:?}", outlet.key);
        for address in pages.values().filter(|address| address.starts_with("http://")) {
            let page = client.get(address).send().await.unwrap();
            assert_eq!(page.status(), 200, "{address}");
            assert!(!page.text().await.unwrap().contains("{{"), "{address}");
        }
    }
}

#[tokio::test]
async fn a_feed_is_not_sent_twice_to_who_has_it_and_is_once_it_changed() {
    let press = Press::start(NOW).await.unwrap();
    let outlet = press.outlets().into_iter().find(|outlet| outlet.key == "pino-alto").unwrap();
    let client = browser();
    let first = client.get(&outlet.source).send().await.unwrap();
    let tag = first.headers()[ETAG].clone();
    let again = client.get(&outlet.source).header(IF_NONE_MATCH, &tag).send().await.unwrap();
    assert_eq!(again.status(), 304);
    press.advance();
    let changed = client.get(&outlet.source).header(IF_NONE_MATCH, &tag).send().await.unwrap();
    assert_eq!(changed.status(), 200);
    assert!(changed.text().await.unwrap().contains("Unas 600 personas salen"));
    let asked = press.requests();
    assert_eq!(
        asked.iter().map(|r| (r.status, r.is_conditional)).collect::<Vec<_>>(),
        [(200, false), (304, true), (200, true)]
    );
    assert_eq!(press.most_at_once("pino-alto"), 1);
}

#[tokio::test]
async fn a_held_back_article_appears_later() {
    let held = "hilo-de-agua/madres-que-cosen-los-nombres.md";
    let press = Press::start_holding_back(NOW, &[held]).await.unwrap();
    let address = press.truth().unwrap().of(held).unwrap().address.clone();
    let client = browser();
    assert_eq!(client.get(&address).send().await.unwrap().status(), 404);
    press.advance();
    assert_eq!(client.get(&address).send().await.unwrap().status(), 200);
}

#[tokio::test]
async fn generated_presses_have_as_many_distinct_articles_as_asked_for() {
    let press = Press::bulk(NOW, 6, 7).await.unwrap();
    let truth = press.truth().unwrap();
    assert_eq!((press.outlets().len(), truth.articles.len(), truth.stories()), (6, 42, 42));
    let mut texts: Vec<_> = truth.articles.iter().map(|a| a.versions[0].paragraphs.join(" ")).collect();
    texts.sort();
    texts.dedup();
    assert_eq!(texts.len(), 42);
    let client = browser();
    for article in &truth.articles {
        assert_eq!(client.get(&article.address).send().await.unwrap().status(), 200);
    }
}

#[tokio::test]
async fn hostile_hosts_do_what_they_are_said_to() {
    let hostile = Hostile::start().await.unwrap();
    let client = browser();
    assert_eq!(hostile.allowed().len(), Offence::ALL.len());
    let to = |offence| hostile.address_of(offence);
    let inside = client.get(to(Offence::RedirectToPrivate)).send().await.unwrap();
    assert!(inside.headers()[LOCATION].to_str().unwrap().contains(hostile.inside()));
    let bomb = client.get(to(Offence::GzipBomb)).send().await.unwrap().bytes().await.unwrap();
    assert!(bomb.len() < 1 << 20, "{}", bomb.len());
    assert!(client.get(to(Offence::LyingLength)).send().await.unwrap().bytes().await.is_err());
    assert!(client.get(to(Offence::Garbage)).send().await.is_err());
    assert!(client.get(to(Offence::HangUp)).send().await.is_err());
    assert!(client.get(to(Offence::HugeHeaders)).send().await.is_err());
    assert_eq!(hostile.inside_asked(), 0);
}
