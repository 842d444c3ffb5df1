//! One outlet's host, and which of its articles are published now.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use super::article::{Article, Version};
use super::outlet::{Outlet, PageWords};

/// An outlet with its articles, at an address.
pub(super) struct Host {
    pub outlet: Outlet,
    pub articles: Vec<Article>,
    pub words: PageWords,
    /// `http://127.0.0.1:PORT`
    pub base: String,
    pub robots: String,
    /// Have second versions and held-back articles appeared?
    pub later: Arc<AtomicBool>,
    pub refused: AtomicU32,
}

/// An article as it stands now.
pub(super) struct Shown<'a> {
    pub article: &'a Article,
    pub version: &'a Version,
    pub address: String,
}

impl Host {
    /// The articles that are published now, newest first.
    pub fn shown(&self) -> Vec<Shown<'_>> {
        let is_later = self.later.load(Ordering::SeqCst);
        let mut shown: Vec<Shown<'_>> = self
            .articles
            .iter()
            .filter_map(|article| {
                let version = article.shown(is_later)?;
                Some(Shown { article, version, address: format!("{}{}", self.base, article.path(&self.outlet)) })
            })
            .collect();
        shown.sort_by(|a, b| b.version.published.cmp(&a.version.published).then(a.article.file.cmp(&b.article.file)));
        shown
    }
}
