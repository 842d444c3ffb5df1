//! The truth of the press, which tests count against.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use anyhow::{Context, Result};
use serde::Deserialize;

use super::file;
use super::host::Host;
use super::outlet::Fault;

/// What is there to be found once everything has appeared.
#[derive(Clone, Debug, Default)]
pub struct Truth {
    /// The articles, by outlet and file.
    pub articles: Vec<TrueArticle>,
}

/// An article that is really there.
#[derive(Clone, Debug)]
pub struct TrueArticle {
    /// Its outlet's word.
    pub outlet: String,
    /// Its file, `outlet/slug.md`.
    pub file: String,
    /// Its own address.
    pub address: String,
    /// Two letters of its outlet.
    pub country: String,
    /// ISO 639-1.
    pub language: String,
    /// Articles with the same word carry the same dispatch.
    pub story: String,
    /// RFC 3339, as its page states it.
    pub published: String,
    /// Its texts, the first first.
    pub versions: Vec<TrueVersion>,
    /// Uses of words that stigmatise, in the first version. Empty for generated text.
    pub terms: Vec<TrueTerm>,
    /// Does no listed word occur in any sense?
    pub has_no_terms: bool,
    /// Does it carry script and markup where words should be?
    pub is_hostile: bool,
    /// Does it appear only with [`super::Press::advance`]?
    pub is_held_back: bool,
    /// Does its feed break off within its entry, after title and link? It may be found or not.
    pub is_cut_off: bool,
}

/// One text of an article.
#[derive(Clone, Debug)]
pub struct TrueVersion {
    /// Its title.
    pub title: String,
    /// Its authors.
    pub authors: Vec<String>,
    /// Its paragraphs, headings and lists as they are written.
    pub paragraphs: Vec<String>,
}

/// A use of a word that stigmatises.
#[derive(Clone, Debug, Deserialize)]
pub struct TrueTerm {
    /// `title`, `summary` or `text`.
    #[serde(rename = "in")]
    pub within: String,
    /// The words as they stand there.
    pub surface: String,
    /// Whose words they are.
    pub voice: Voice,
    /// Another reading that is fair too.
    pub also_accepted: Option<Voice>,
    /// How often exactly these words stand there.
    pub count: usize,
    /// The kind of word, as the term lists name kinds.
    pub category: String,
}

/// Whose words a term is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Voice {
    /// The outlet's own.
    Own,
    /// Somebody quoted.
    Quoted,
    /// Said about the word, to question it.
    Critical,
}

impl Truth {
    /// How many stories there are.
    pub fn stories(&self) -> usize {
        self.articles.iter().map(|article| article.story.as_str()).collect::<BTreeSet<_>>().len()
    }

    /// The article of a file.
    pub fn of(&self, file: &str) -> Option<&TrueArticle> {
        self.articles.iter().find(|article| article.file == file)
    }
}

#[derive(Deserialize)]
struct Cases {
    terms: Vec<TermsOf>,
    no_terms: Vec<String>,
    hostile: Vec<String>,
}

#[derive(Deserialize)]
struct TermsOf {
    file: String,
    uses: Vec<TrueTerm>,
}

pub(super) fn truth(hosts: &[Arc<Host>]) -> Result<Truth> {
    let cases: Cases = serde_json::from_str(file("cases.json")?).context("reading cases.json")?;
    let mut terms: HashMap<String, Vec<TrueTerm>> = cases.terms.into_iter().map(|of| (of.file, of.uses)).collect();
    let mut articles = Vec::new();
    for host in hosts {
        let is_cut = host.outlet.has(Fault::TruncatedLastItem);
        let cut_off = host.shown().last().filter(|_| is_cut).map(|shown| shown.article.file.clone());
        for article in &host.articles {
            let Some(first) = article.versions.first() else { continue };
            articles.push(TrueArticle {
                outlet: host.outlet.key.clone(),
                file: article.file.clone(),
                address: format!("{}{}", host.base, article.path(&host.outlet)),
                country: host.outlet.country.clone(),
                language: host.outlet.language.clone(),
                story: article.story.clone(),
                published: first.published.rfc3339(),
                versions: article
                    .versions
                    .iter()
                    .map(|version| TrueVersion {
                        title: version.title.clone(),
                        authors: version.authors.clone(),
                        paragraphs: version.paragraphs.clone(),
                    })
                    .collect(),
                terms: terms.remove(&article.file).unwrap_or_default(),
                has_no_terms: cases.no_terms.contains(&article.file),
                is_hostile: cases.hostile.contains(&article.file),
                is_held_back: article.held_back,
                is_cut_off: cut_off.as_ref() == Some(&article.file),
            });
        }
    }
    Ok(Truth { articles })
}
