//! Stories: their list, and one with its articles in the order of their appearance.

use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect};
use platform::pages::{Paged, Problem, Slice, View, atom, csv, json, page};
use platform::web::{Answer, Ask, Taking};

use super::cards::{ArticleRow, Card, When, feed_entry, newest_of, size, voice_words, voices_in};
use super::named::{Named, in_words, named};
use crate::clock::hours_line;
use crate::model::ArticleCard;
use crate::store::{Articles, Stories, Story};

/// Articles of one story that are shown; the rest is a search away.
const MOST_ARTICLES: usize = 200;
/// Articles that are read for the words marked in them.
const MOST_READ: usize = 20;

#[derive(Template)]
#[template(path = "stories.html")]
struct StoriesPage {
    view: View,
    paged: Paged<(Card, String)>,
}

#[derive(Template)]
#[template(path = "story.html")]
struct StoryPage {
    view: View,
    size: String,
    /// Its articles, each with who speaks in it.
    cards: Vec<(Card, Option<String>)>,
    first: When,
    last: When,
    /// The line that names the zone of all hours of the page.
    hours: String,
    countries: String,
    named: Vec<Named>,
    search_href: String,
}

/// The newest stories.
pub async fn list(ask: Ask, slice: Slice) -> Answer {
    let db = &ask.node.db;
    let slice = if ask.taking() == Taking::Page { slice } else { slice.rows(200) };
    let stories = Stories::of(db).newest(&ask.observatory.countries, slice.after.as_deref(), slice.limit + 1).await?;
    let paged = Paged::cut(stories, &slice, None, |story: &Story| format!("{}|{}", story.sort_at, story.id));
    let ids: Vec<String> = paged.rows.iter().map(|story| story.id.clone()).collect();
    let mut firsts = Articles::of(db).firsts_of(&ids).await?;
    let firsts: Vec<(ArticleCard, Story)> =
        paged.rows.iter().filter_map(|story| Some((firsts.remove(&story.id)?, story.clone()))).collect();
    let mut view = ask.view(ask.t("watch-stories-title"), "/historias");
    view.offer("/historias", &["atom", "csv", "json"]);
    let next = paged.next.as_deref().map(|key| view.slice_href(Some(key)));
    let rows: Vec<ArticleRow> = firsts.iter().map(|(card, _)| card.into()).collect();
    match ask.taking() {
        Taking::Json => json(&rows, next.as_deref()),
        Taking::Csv => csv("historias", &rows, next.as_deref()),
        Taking::Atom => {
            let entries: Vec<_> = firsts.iter().map(|(card, _)| feed_entry(&ask, card)).collect();
            Ok(atom(&ask.feed(&view.title, "/historias", newest_of(&entries)), &entries))
        }
        Taking::Page => {
            let rows = firsts
                .iter()
                .map(|(card, story)| (Card::of(&ask, card), size(&ask, story.articles, story.outlets)))
                .collect();
            let paged = Paged { rows, next: paged.next, shown: paged.shown, total: None };
            page(StoriesPage { view, paged })
        }
    }
}

/// One story. A story that turned out to be another leads there.
pub async fn show(ask: Ask, Path(id): Path<String>) -> Answer {
    let id = ask.plain(&id);
    let Some(story) = Stories::of(&ask.node.db).find(id).await? else { return Err(Problem::NotFound) };
    if story.id != id {
        return Ok(Redirect::permanent(&format!("/h/{}", story.id)).into_response());
    }
    let articles = Articles::of(&ask.node.db).of_story(&story.id, MOST_ARTICLES).await?;
    let Some(first) = articles.first() else { return Err(Problem::NotFound) };
    let rows: Vec<ArticleRow> = articles.iter().map(ArticleRow::from).collect();
    let mut view = ask.view(first.title.clone(), "/historias");
    view.crumbs = vec![ask.crumb("watch-stories-title", "/historias")];
    view.offer(&format!("/h/{}", story.id), &["atom", "csv", "json"]);
    match ask.taking() {
        Taking::Json => json(&rows, None),
        Taking::Csv => csv("historia", &rows, None),
        Taking::Atom => {
            let entries: Vec<_> = articles.iter().map(|card| feed_entry(&ask, card)).collect();
            Ok(atom(&ask.feed(&view.title, &format!("/h/{}", story.id), newest_of(&entries)), &entries))
        }
        Taking::Page => {
            let told = voices(&ask, &articles).await?;
            page(StoryPage {
                size: size(&ask, story.articles, story.outlets),
                first: When::of(&ask, first),
                last: When::of(&ask, articles.last().unwrap_or(first)),
                hours: hours_line(&ask),
                countries: countries(&ask, &articles),
                named: in_words(&ask, &named(&ask, &articles[..articles.len().min(MOST_READ)]).await?),
                cards: articles.iter().map(|card| Card::of(&ask, card)).zip(told).collect(),
                search_href: format!("/buscar?historia={}", story.id),
                view,
            })
        }
    }
}

/// Who speaks in each article: a copy tells it again only where others speak in it than in the one before.
async fn voices(ask: &Ask, articles: &[ArticleCard]) -> anyhow::Result<Vec<Option<String>>> {
    let versions: Vec<String> = articles.iter().map(|card| card.version_id.clone()).collect();
    let found = voices_in(&ask.node, &versions).await?;
    let told = versions.iter().map(|version| voice_words(ask, found.get(version)));
    let mut before = None;
    Ok(told
        .map(|words| {
            let is_news = words != before;
            before.clone_from(&words);
            words.filter(|_| is_news)
        })
        .collect())
}

/// The countries whose press tells it, each once, in words.
fn countries(ask: &Ask, articles: &[ArticleCard]) -> String {
    let mut names: Vec<String> = articles.iter().map(|card| ask.speech.country(&card.country)).collect();
    names.sort();
    names.dedup();
    ask.speech.list(&names)
}
