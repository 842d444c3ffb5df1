//! What an article is about, what an editor would look at, and what part people have in it.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::tally::Tally;
use crate::flags::{Flag, Flags};
use crate::reading::Reading;
use crate::roles::Function;

/// An article with what a person says of it.
#[derive(Clone, Debug, Deserialize)]
pub struct GoldArticle {
    /// Its language.
    pub lang: String,
    /// Its headline.
    pub title: String,
    /// Its body.
    pub text: String,
    /// Topics that fit; any of them may stand first.
    pub topics: Vec<u8>,
    /// Flags that hold, of [`GOLD_FLAGS`]; all others do not.
    pub flags: Vec<String>,
    /// By name or by words.
    pub roles: BTreeMap<String, GoldPart>,
}

/// What part somebody has.
#[derive(Clone, Debug, Deserialize)]
pub struct GoldPart {
    /// In what function they are in the news.
    pub function: Function,
    /// Code of their occupation; none where it may be any.
    pub occupation: Option<u8>,
}

/// A flag of a reading.
type FlagOf = fn(&Flags) -> &Flag;

/// The flags that people judge.
pub const GOLD_FLAGS: [(&str, FlagOf); 6] = [
    ("migration_focus", |flags| &flags.migration_focus),
    ("violence", |flags| &flags.violence),
    ("help_line", |flags| &flags.help_line),
    ("violence_without_help_line", |flags| &flags.violence_without_help_line),
    ("origin_in_headline", |flags| &flags.origin_in_headline),
    ("origin_with_crime", |flags| &flags.origin_with_crime),
];

/// The figures of a set of articles, and each error in words.
#[derive(Clone, Debug, Default)]
pub struct ArticleScore {
    /// The topic told first.
    pub topic: Tally,
    /// By flag.
    pub flags: BTreeMap<&'static str, Tally>,
    /// In what function people are.
    pub function: Tally,
    /// Of those whose function is told rightly, what they do.
    pub occupation: Tally,
    /// What was told wrongly, with the headline.
    pub errors: Vec<String>,
}

/// Scores what was read of each article.
pub fn score_articles(articles: &[(GoldArticle, Reading)]) -> ArticleScore {
    let mut score = ArticleScore::default();
    for (gold, reading) in articles {
        score.topic_of(gold, reading);
        score.flags_of(gold, reading);
        score.roles_of(gold, reading);
    }
    score
}

impl ArticleScore {
    fn topic_of(&mut self, gold: &GoldArticle, reading: &Reading) {
        self.topic.expected += 1;
        let Some(topic) = reading.subject.topics.first() else { return };
        if gold.topics.contains(&topic.code) {
            self.topic.right += 1;
        } else {
            self.topic.wrong += 1;
            self.errors.push(format!("topic {} in {}", topic.code, gold.title));
        }
    }

    fn flags_of(&mut self, gold: &GoldArticle, reading: &Reading) {
        for (name, flag) in GOLD_FLAGS {
            let (holds, should) = (flag(&reading.flags).holds, gold.flags.iter().any(|wanted| wanted == name));
            let tally = self.flags.entry(name).or_default();
            tally.expected += usize::from(should);
            tally.right += usize::from(holds && should);
            tally.wrong += usize::from(holds && !should);
            if holds != should {
                self.errors.push(format!("{name} {holds} in {}", gold.title));
            }
        }
    }

    fn roles_of(&mut self, gold: &GoldArticle, reading: &Reading) {
        for (who, part) in &gold.roles {
            self.function.expected += 1;
            let is_it = |one: &&crate::roles::Role| one.who.contains(who.as_str()) || who.contains(&one.who);
            match reading.roles.iter().find(is_it) {
                Some(role) if role.function == part.function => {
                    self.function.right += 1;
                    let is_right = part.occupation.is_none_or(|code| code == role.occupation);
                    self.occupation.expected += 1;
                    self.occupation.right += usize::from(is_right);
                    self.occupation.wrong += usize::from(!is_right);
                }
                Some(role) if role.function != Function::Unknown => {
                    self.function.wrong += 1;
                    self.errors.push(format!("{who} is {:?} in {}", role.function, gold.title));
                }
                _ => {}
            }
        }
    }
}
