//! The words marked in several articles together.

use anyhow::Result;
use platform::web::Ask;

use crate::model::ArticleCard;
use crate::panel::ReadArticle;
use crate::store::Articles;

/// Words that are named.
const MOST_WORDS: usize = 6;

/// A marked word.
#[derive(Clone)]
pub struct Word {
    pub surface: String,
    pub language: String,
    pub class: &'static str,
}

/// A marked word and in how many of the read articles it stands, in words.
pub struct Named {
    pub word: Word,
    pub articles: String,
}

/// The words marked in these articles with the number of articles, those of most first.
pub async fn named(ask: &Ask, cards: &[ArticleCard]) -> Result<Vec<(Word, i64)>> {
    let shown: Vec<String> = cards.iter().map(|card| card.version_id.clone()).collect();
    let mut versions = Articles::of(&ask.node.db).versions_of(&shown).await?;
    let mut counted: Vec<(Word, i64)> = Vec::new();
    for card in cards {
        let Some(version) = versions.remove(&card.version_id) else { continue };
        let mut here: Vec<String> = Vec::new();
        for reader in ask.node.contributions.all::<dyn ReadArticle>() {
            for mark in reader.marks(ask, &version).await? {
                let surface = mark.surface.to_lowercase();
                if here.contains(&surface) {
                    continue;
                }
                here.push(surface.clone());
                match counted.iter_mut().find(|(word, _)| word.surface == surface) {
                    Some((_, n)) => *n += 1,
                    None => {
                        counted.push((Word { surface, language: card.language.clone(), class: mark.class }, 1));
                    }
                }
            }
        }
    }
    counted.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
    counted.truncate(MOST_WORDS);
    Ok(counted)
}

/// The same as a page tells it.
pub fn in_words(ask: &Ask, counted: &[(Word, i64)]) -> Vec<Named> {
    let told = |(word, n): &(Word, i64)| Named {
        word: word.clone(),
        articles: ask.speech.with("watch-lead-word-in", &[("n", (*n).into())]),
    };
    counted.iter().map(told).collect()
}
