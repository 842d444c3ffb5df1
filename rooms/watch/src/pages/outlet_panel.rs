//! What Watch adds to an outlet's page: how it is collected, and its newest articles.

use anyhow::Result;
use askama::Template;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use platform::web::Ask;
use room_directory::{Outlet, OutletPanel};

use super::cards::Card;
use super::sources::public_parts;
use crate::store::{Articles, Sources};

/// Articles shown.
const ARTICLES: usize = 10;

/// The panel.
pub struct WatchPanel;

#[derive(Template)]
#[template(path = "outlet_panel.html")]
struct Panel<'a> {
    ask: &'a Ask,
    sources: Vec<(String, String)>,
    cards: Vec<(Card, String)>,
    all_href: String,
}

impl OutletPanel for WatchPanel {
    fn panel<'a>(&'a self, ask: &'a Ask, outlet: &'a Outlet) -> BoxFuture<'a, Result<Option<String>>> {
        panel(ask, outlet).boxed()
    }
}

async fn panel(ask: &Ask, outlet: &Outlet) -> Result<Option<String>> {
    let sources = Sources::of(&ask.node.db).of_outlet(&outlet.id).await?;
    let cards = Articles::of(&ask.node.db).of_outlet(&outlet.id, None, ARTICLES).await?;
    let panel = Panel {
        sources: sources
            .iter()
            .map(|source| {
                let said = public_parts(ask, source).into_iter().map(|part| part.text).collect();
                (ask.t(&format!("watch-source-kind-{}", source.kind.word())), said)
            })
            .collect(),
        cards: cards.iter().map(|card| (Card::of(ask, card), ask.speech.date_short(&card.day))).collect(),
        all_href: format!("/buscar?medio={}", outlet.id),
        ask,
    };
    Ok(Some(panel.render()?))
}
