//! An article of the press: front matter, paragraphs, versions.

use anyhow::{Context, Result};
use serde::Deserialize;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::FILES;
use super::moment::Moment;
use super::outlet::Outlet;

/// An article with its versions, the first first.
#[derive(Clone, Debug)]
pub(super) struct Article {
    pub slug: String,
    /// `outlet/slug.md`, by which `cases.json` names it.
    pub file: String,
    pub versions: Vec<Version>,
    /// The dispatch that it carries; its own file where it carries none.
    pub story: String,
    pub amp_path: Option<String>,
    pub feed_query: Option<String>,
    pub feed_twins: Vec<String>,
    /// Not published before [`super::Press::advance`].
    pub held_back: bool,
}

/// One text of an article.
#[derive(Clone, Debug)]
pub(super) struct Version {
    pub title: String,
    pub authors: Vec<String>,
    pub published: Moment,
    pub modified: Option<Moment>,
    pub section: String,
    pub tags: Vec<String>,
    pub summary: String,
    pub image: Option<Image>,
    pub paragraphs: Vec<String>,
    /// Paragraphs are markup: the hostile article.
    pub raw_html: bool,
}

#[derive(Clone, Debug, Deserialize)]
pub(super) struct Image {
    pub src: String,
    pub caption: String,
    pub credit: String,
}

#[derive(Deserialize)]
struct Front {
    title: String,
    #[serde(default)]
    authors: Vec<String>,
    published: String,
    modified: Option<String>,
    section: String,
    #[serde(default)]
    tags: Vec<String>,
    summary: String,
    image: Option<Image>,
    story: Option<String>,
    #[serde(default)]
    versions: Vec<String>,
    twins: Option<Twins>,
    #[serde(default)]
    feed_twins: Vec<String>,
    #[serde(default)]
    raw_html: bool,
}

#[derive(Deserialize)]
struct Twins {
    amp: Option<String>,
    feed_query: Option<String>,
}

impl Article {
    /// Its address on the outlet's host. It stands where the first version was published.
    pub fn path(&self, outlet: &Outlet) -> String {
        let Some(first) = self.versions.first() else { return String::new() };
        let path = outlet.article_path.replace("{slug}", &self.slug).replace("{section}", &hyphened(&first.section));
        first.published.fill(&path, &[])
    }

    /// The text that a reader sees now.
    pub fn shown(&self, is_later: bool) -> Option<&Version> {
        match (self.held_back, is_later) {
            (true, false) => None,
            (_, true) => self.versions.last(),
            (false, false) => self.versions.first(),
        }
    }
}

impl Version {
    /// When it last changed.
    pub fn updated(&self) -> &Moment {
        self.modified.as_ref().unwrap_or(&self.published)
    }

    /// Moved by whole weeks.
    pub fn move_by_weeks(&mut self, weeks: i64) -> Result<()> {
        self.published = self.published.moved_by_weeks(weeks)?;
        self.modified = self.modified.as_ref().map(|at| at.moved_by_weeks(weeks)).transpose()?;
        Ok(())
    }
}

/// The articles of an outlet of the sample press.
pub(super) fn sample(outlet: &Outlet) -> Result<Vec<Article>> {
    let folder = format!("articles/{}/", outlet.key);
    let mut articles = Vec::new();
    for (path, text) in FILES.iter().filter(|(path, _)| path.starts_with(&folder) && !path.ends_with(".v2.md")) {
        articles.push(read(outlet, &folder, path, text).with_context(|| format!("reading {path}"))?);
    }
    Ok(articles)
}

fn read(outlet: &Outlet, folder: &str, path: &str, text: &str) -> Result<Article> {
    let (front, version) = read_version(text, &outlet.zone)?;
    let mut versions = vec![version];
    for name in &front.versions {
        versions.push(read_version(super::file(&format!("{folder}{name}"))?, &outlet.zone)?.1);
    }
    let file = path.strip_prefix("articles/").unwrap_or(path).to_owned();
    let slug = path.strip_prefix(folder).and_then(|name| name.strip_suffix(".md")).unwrap_or_default().to_owned();
    let (amp_path, feed_query) = front.twins.map(|twins| (twins.amp, twins.feed_query)).unwrap_or_default();
    let story = front.story.unwrap_or_else(|| file.clone());
    Ok(Article { slug, file, versions, story, amp_path, feed_query, feed_twins: front.feed_twins, held_back: false })
}

fn read_version(text: &str, zone: &str) -> Result<(Front, Version)> {
    let rest = text.strip_prefix("---\n").context("no front matter")?;
    let (front, body) = rest.split_once("\n---\n").context("the front matter does not end")?;
    let mut map = serde_json::Map::new();
    for line in front.lines() {
        let (key, value) = line.split_once(": ").with_context(|| format!("no value in {line:?}"))?;
        map.insert(key.to_owned(), serde_json::from_str(value).with_context(|| format!("the value of {key}"))?);
    }
    let front: Front = serde_json::from_value(map.into())?;
    let paragraphs = body.split("\n\n").map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned).collect();
    let version = Version {
        title: front.title.clone(),
        authors: front.authors.clone(),
        published: Moment::parse(&front.published, zone)?,
        modified: front.modified.as_deref().map(|text| Moment::parse(text, zone)).transpose()?,
        section: front.section.clone(),
        tags: front.tags.clone(),
        summary: front.summary.clone(),
        image: front.image.clone(),
        paragraphs,
        raw_html: front.raw_html,
    };
    Ok((front, version))
}

/// A section's name in an address: lower case, no accents, one hyphen for all else.
pub(super) fn hyphened(text: &str) -> String {
    let mut word = String::new();
    for c in text.nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase) {
        match c {
            c if c.is_alphanumeric() => word.push(c),
            _ if word.ends_with('-') || word.is_empty() => {}
            _ => word.push('-'),
        }
    }
    word.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::hyphened;

    #[test]
    fn sections_in_addresses() {
        assert_eq!(hyphened("El País"), "el-pais");
        assert_eq!(hyphened("Comunidad <b>&</b> Tecnología"), "comunidad-b-b-tecnologia");
    }
}
