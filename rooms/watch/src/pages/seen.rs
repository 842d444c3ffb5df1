//! An article as its pages find it.

use axum::response::Redirect;
use platform::pages::Problem;
use platform::web::Ask;

use crate::model::{ArticleCard, Version};
use crate::store::{Articles, PageFacts};

/// What an article's page and its data are made of.
pub struct Seen {
    pub page: PageFacts,
    pub card: ArticleCard,
    pub version: Version,
}

/// The article of an identifier, if it may be shown. A twin leads to the page it is a twin of.
pub async fn seen(ask: &Ask, id: &str) -> Result<Result<Seen, Redirect>, Problem> {
    let articles = Articles::of(&ask.node.db);
    let page = articles.page(id).await?.ok_or(Problem::NotFound)?;
    if let Some(other) = &page.same_as {
        return Ok(Err(Redirect::permanent(&format!("/n/{other}"))));
    }
    let card = articles.cards(std::slice::from_ref(&page.id)).await?.pop().ok_or(Problem::NotFound)?;
    let version = articles.version(&card.version_id).await?.ok_or(Problem::NotFound)?;
    Ok(Ok(Seen { page, card, version }))
}
