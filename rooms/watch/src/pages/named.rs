//! The words marked in several articles together.

use platform::pages::Problem;
use platform::web::Ask;

use crate::model::ArticleCard;
use crate::panel::ReadArticle;
use crate::store::Articles;

/// Words that are named.
const MOST_WORDS: usize = 6;

/// A marked word and in how many of the read articles it stands.
pub struct Named {
    pub surface: String,
    pub language: String,
    pub class: &'static str,
    pub articles: String,
}

/// The words marked in these articles, those of most articles first.
pub async fn named(ask: &Ask, cards: &[ArticleCard]) -> Result<Vec<Named>, Problem> {
    let articles = Articles::of(&ask.node.db);
    let mut counted: Vec<(Named, i64)> = Vec::new();
    for card in cards {
        let Some(version) = articles.version(&card.version_id).await? else { continue };
        let mut here: Vec<String> = Vec::new();
        for reader in ask.node.contributions.all::<dyn ReadArticle>() {
            for mark in reader.read(&ask.node.db, &ask.speech, &ask.observatory.id, &version).await?.marks {
                let surface = mark.surface.to_lowercase();
                if here.contains(&surface) {
                    continue;
                }
                here.push(surface.clone());
                match counted.iter_mut().find(|(word, _)| word.surface == surface) {
                    Some((_, n)) => *n += 1,
                    None => counted.push((
                        Named { surface, language: card.language.clone(), class: mark.class, articles: String::new() },
                        1,
                    )),
                }
            }
        }
    }
    counted.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
    counted.truncate(MOST_WORDS);
    Ok(counted
        .into_iter()
        .map(|(word, n)| Named { articles: ask.speech.with("watch-lead-word-in", &[("n", n.into())]), ..word })
        .collect())
}
