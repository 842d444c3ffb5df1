//! Pages go on by key, without gap or double, in every order.
#![allow(clippy::unwrap_used)]

use super::*;
use crate::index::Sort;

/// Articles with many ties, written in several commits, so that they lie in several segments.
async fn many() -> Site {
    let site = Site::new().await;
    for round in 0..4 {
        let documents = (0..30).map(|n| {
            let number = n * 4 + round;
            Document {
                sort_at: i64::from(number % 7) - 3,
                copies: i64::from(number % 3),
                ..article(&format!("p{number:03}"), "es", "Título", &"mujer ".repeat(1 + number as usize % 5))
            }
        });
        site.put(documents.collect()).await;
        site.caught_up().await;
    }
    site
}

#[tokio::test]
async fn every_order_is_paged_to_its_end() {
    let site = many().await;
    for sort in [Sort::Newest, Sort::Best, Sort::MostCopied] {
        let whole: Vec<_> = site.find(Query { sort, limit: 1000, ..asking("mujeres") }).await.hits;
        assert_eq!(whole.len(), 120);
        let mut paged = Vec::new();
        let mut after = None;
        loop {
            let page = site.find(Query { sort, limit: 7, after, ..asking("mujeres") }).await;
            assert_eq!(page.total, 120);
            paged.extend(page.hits);
            after = page.next;
            if after.is_none() {
                break;
            }
        }
        assert_eq!(paged, whole, "{sort:?}");
        let numbers = |hit: &super::super::Hit| site.shelf.documents.lock().unwrap().get(&hit.id).unwrap().clone();
        for (one, next) in whole.iter().zip(whole.iter().skip(1)) {
            let (a, b) = (numbers(one), numbers(next));
            let in_order = match sort {
                Sort::Newest => (a.sort_at, &a.id) > (b.sort_at, &b.id),
                Sort::Best => (one.score, &a.id) > (next.score, &b.id),
                Sort::MostCopied => (a.copies, a.sort_at, &a.id) > (b.copies, b.sort_at, &b.id),
            };
            assert!(in_order, "{sort:?}: {} before {}", a.id, b.id);
        }
    }
}

#[tokio::test]
async fn a_key_of_an_article_that_is_gone_still_goes_on() {
    let site = many().await;
    let first = site.find(Query { limit: 10, ..asking("") }).await;
    site.remove(&first.hits.last().unwrap().id).await;
    site.caught_up().await;
    let second = site.find(Query { limit: 1000, after: first.next, ..asking("") }).await;
    assert_eq!(second.total, 119);
    assert_eq!(second.hits.len(), 110);
}

#[tokio::test]
async fn no_hits_wanted_is_a_count() {
    let site = many().await;
    let found = site.find(Query { limit: 0, ..asking("mujer") }).await;
    assert_eq!((found.total, found.hits.len(), found.next), (120, 0, None));
}
