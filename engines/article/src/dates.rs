//! When the article was published and changed, from the most trusted statement to the least.

use crate::address;
use crate::blocks::blocks;
use crate::date_text::{Order, find_date, read_date};
use crate::json_ld::JsonLd;
use crate::limits::JSON_LD_BYTES;
use crate::meta::Meta;
use crate::stated::Stated;
use crate::tag::{Attr, Tag};
use crate::tree::Tree;
use crate::wording::pattern;
use regex::Regex;
use std::sync::LazyLock;

/// Both dates of an article.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Dates {
    pub published: Option<Stated>,
    pub modified: Option<Stated>,
}

const PUBLISHED: [&str; 38] = [
    "article:published_time",
    "og:article:published_time",
    "article:published",
    "og:published_time",
    "published_time",
    "datepublished",
    "date_published",
    "publication_date",
    "publish_date",
    "publishdate",
    "publish-date",
    "published-date",
    "article.published",
    "article_date_original",
    "originalpublicationdate",
    "cxenseparse:recs:publishtime",
    "cxense-recs-publishtime",
    "parsely-pub-date",
    "sailthru.date",
    "citation_date",
    "citation_publication_date",
    "citation_online_date",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.date",
    "dc.date",
    "dc.date.created",
    "dcterms.created",
    "dc:created",
    "rnews:datepublished",
    "shareaholic:article_published_time",
    "bt:pubdate",
    "pubdate",
    "pub_date",
    "pdate",
    "date",
    "datecreated",
    "last-published",
];
const MODIFIED: [&str; 11] = [
    "article:modified_time",
    "og:modified_time",
    "og:updated_time",
    "article:updated_time",
    "datemodified",
    "dcterms.modified",
    "dc.date.modified",
    "modified",
    "last-modified",
    "lastmod",
    "revision_date",
];

/// Class and id names of what shows a date.
static DATE_NAME: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?-u)(?:date|datum|fecha|data-?(?:publi|hora)|publi[sc]|pubdate|time|zeit|posted|erstellt|created|byline|meta|info|dateline|kicker|author|autor|submitted|entry-head|post-head|article-head|firma)",
    )
});
/// Class and id names of what shows other dates.
static OTHER_DATE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?-u)(?:comment|kommentar|comentario|related|relacionad|sidebar|teaser|widget|footer|nav|event-?list|update|modif|copyright)",
    )
});
/// `/2024/03/12/` and its like in a path.
static IN_PATH: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?:^|[/_.-])((?:19|20)\d{2})[/_-]?(\d{2})[/_-]?(\d{2})(?:[/_.-]|$)"));

/// A publication date in a script's data, whatever the script is.
static IN_SCRIPT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r#"(?i)\\?["'](?:date_?published|published_?(?:at|time|date|on)|publish_?(?:date|time|up)|publication_?date|pub_?date|first_?published(?:_?(?:at|date))?|date_?created|created_?(?:at|date))\\?["']\s*:\s*\\?["']?([0-9][^"'\\,}]{7,40})"#,
    )
});

/// The longest line that is read for a date, in characters.
const LINE_CHARS: usize = 200;
/// How far into a paragraph its own day may stand, in characters.
const HEAD_CHARS: usize = 40;
/// How many lines around the title are read.
const LINES_AFTER_TITLE: usize = 14;
const LINES_BEFORE_TITLE: usize = 5;

pub(crate) fn dates(tree: &Tree, meta: &Meta, json_ld: &JsonLd, url: Option<&str>, title: Option<usize>) -> Dates {
    let order = order(meta, json_ld);
    let read = |value: &str| read_date(value, order);
    let modified = json_ld
        .modified
        .as_deref()
        .and_then(read)
        .or_else(|| MODIFIED.iter().find_map(|n| meta.first(&[n]).and_then(read)))
        .or_else(|| marked(tree, "dateModified", order));
    let in_url = || url.and_then(in_path).or_else(|| meta.canonical.as_deref().and_then(in_path));
    let stated = json_ld
        .published
        .as_deref()
        .and_then(read)
        .or_else(|| PUBLISHED.iter().find_map(|n| meta.first(&[n]).and_then(read)))
        .or_else(|| marked(tree, "datePublished", order));
    let published = match stated {
        Some(stated) if stated.is_utc() => [in_url(), shown(tree, title, order)]
            .into_iter()
            .flatten()
            .find_map(|local| stated.on_day_of(local))
            .or(Some(stated)),
        Some(stated) => Some(stated),
        None => in_url()
            .or_else(|| shown(tree, title, order))
            .or_else(|| in_scripts(tree, order))
            .or(modified)
            .or_else(|| anywhere(tree, order)),
    };
    Dates { published, modified }
}

/// Day first everywhere but on pages that say they are from the United States.
fn order(meta: &Meta, json_ld: &JsonLd) -> Order {
    let locale = meta.declared_locale().or_else(|| json_ld.language.clone().map(|l| l.to_lowercase()));
    let og = meta.first(&["og:locale"]).unwrap_or_default();
    if locale.as_deref() == Some("en-us") || og.eq_ignore_ascii_case("en_us") {
        Order::MonthFirst
    } else {
        Order::DayFirst
    }
}

/// Microdata: `itemprop`.
fn marked(tree: &Tree, name: &str, order: Order) -> Option<Stated> {
    (0..tree.nodes.len())
        .filter(|&at| tree.attr(at, Attr::Itemprop).is_some_and(|p| p.split_whitespace().any(|p| p == name)))
        .find_map(|at| value_at(tree, at, order))
}

fn value_at(tree: &Tree, at: usize, order: Order) -> Option<Stated> {
    let stated =
        [Attr::Content, Attr::Datetime].iter().find_map(|&a| tree.attr(at, a).and_then(|v| read_date(v, order)));
    let shown = || {
        let text = tree.text_of(at);
        (text.chars().count() <= LINE_CHARS).then(|| find_date(&text, order))?
    };
    if let Some(stated) = stated {
        return Some(match shown() {
            // Some pages keep another day for machines than the one their readers see.
            Some(shown) if shown.days_from(&stated) > 1 => shown,
            Some(shown) if stated.is_utc() => stated.on_day_of(shown).unwrap_or(stated),
            _ => stated,
        });
    }
    shown().or_else(|| tree.attr(at, Attr::Title).and_then(|v| read_date(v, order)))
}

fn in_path(url: &str) -> Option<Stated> {
    let path = address::path(url)?;
    let found = IN_PATH
        .captures_iter(&path)
        .find_map(|c| Stated::on(c[1].parse().ok()?, c[2].parse().ok()?, c[3].parse().ok()?));
    found.filter(|d| (1995..2100).contains(&d.civil().0))
}

/// A date that readers see: the nearest to the title of those whose element is named for it, then
/// the nearest line with one.
fn shown(tree: &Tree, title: Option<usize>, order: Order) -> Option<Stated> {
    let title = title.or_else(|| tree.all(Tag::Heading(2)).next());
    named(tree, title, order).or_else(|| beside_title(tree, title, order))
}

fn named(tree: &Tree, title: Option<usize>, order: Order) -> Option<Stated> {
    let mut best: Option<(usize, Stated)> = None;
    let mut at = 1;
    while at < tree.nodes.len() {
        let tag = tree.tag(at);
        let here = at;
        at += 1;
        if matches!(tag, Tag::Text | Tag::Script | Tag::Style | Tag::Head | Tag::Body | Tag::Html) {
            continue;
        }
        let hints = tree.hints(here);
        if matches!(tag, Tag::Footer | Tag::Nav)
            || (OTHER_DATE.is_match(&hints) && tag != Tag::Article && tag != Tag::Main)
        {
            if tree.nodes[here].end - here < tree.nodes.len() / 3 {
                at = tree.nodes[here].end;
            }
            continue;
        }
        let is_named = matches!(tag, Tag::Time | Tag::Abbr) || DATE_NAME.is_match(&hints);
        if !is_named || tree.nodes[here].end - here > 40 {
            continue;
        }
        let Some(date) = value_at(tree, here, order) else {
            continue;
        };
        let distance = distance(here, title);
        if best.is_none_or(|(nearest, _)| distance < nearest) {
            best = Some((distance, date));
        }
    }
    best.map(|(_, date)| date)
}

/// After the title is nearer than before it: above stand menus and today's date.
fn distance(at: usize, title: Option<usize>) -> usize {
    match title {
        Some(title) if at >= title => at - title,
        Some(title) => (title - at).saturating_mul(3),
        None => at,
    }
}

fn beside_title(tree: &Tree, title: Option<usize>, order: Order) -> Option<Stated> {
    let title = title?;
    let none = unread(tree);
    let lines = blocks(tree, 0, &none);
    let after = lines.partition_point(|b| b.first < title);
    let read = |text: &str| match text.char_indices().nth(LINE_CHARS) {
        None => find_date(text, order),
        // a paragraph may begin with its day
        Some(_) => find_date(text.get(..text.char_indices().nth(HEAD_CHARS)?.0)?, order),
    };
    lines[after..]
        .iter()
        .take(LINES_AFTER_TITLE)
        .chain(lines[..after].iter().rev().take(LINES_BEFORE_TITLE))
        .find_map(|b| read(&b.text))
}

/// The first date that a page drawn by its script carries in its data.
fn in_scripts(tree: &Tree, order: Order) -> Option<Stated> {
    tree.all(Tag::Script)
        .flat_map(|at| tree.children(at))
        .map(|at| tree.own_text(at))
        .filter(|text| text.len() <= JSON_LD_BYTES)
        .find_map(|text| {
            let value = IN_SCRIPT.captures(text)?;
            read_date(&value[1], order)
        })
}

/// The first date in any line of the page but its foot.
fn anywhere(tree: &Tree, order: Order) -> Option<Stated> {
    let lines = blocks(tree, 0, &unread(tree));
    let short = lines.iter().filter(|b| b.text.chars().count() <= LINE_CHARS).find_map(|b| find_date(&b.text, order));
    short.or_else(|| lines.iter().find_map(|b| find_date(&b.text, order)))
}

fn unread(tree: &Tree) -> Vec<bool> {
    tree.nodes
        .iter()
        .map(|n| matches!(n.tag, Tag::Head | Tag::Script | Tag::Style | Tag::Noscript | Tag::Unread))
        .collect()
}

#[cfg(test)]
mod tests {
    fn published(page: &str, url: &str) -> Option<String> {
        crate::extract(page, Some(url)).published.map(|d| d.day())
    }

    #[test]
    fn a_paragraph_may_begin_with_its_day() {
        let prose = "las familias esperaron durante horas a que abriera la oficina del puerto. ".repeat(4);
        let page = format!(
            "<h1>Abren el puerto</h1><p>29.11.2022 – Desde temprano {prose}</p><p>{prose} El 3 de mayo de 2020 fue igual.</p>"
        );
        assert_eq!(published(&page, "https://ribera.example/x").as_deref(), Some("2022-11-29"));
    }

    #[test]
    fn a_day_that_readers_see_stands_above_the_machines_one() {
        let page = "<h1>Abren</h1><time datetime='2019-07-03T10:18:46Z'>Publicado el 29 de junio de 2019</time>";
        assert_eq!(published(page, "https://ribera.example/x").as_deref(), Some("2019-06-29"));
        let zone = "<h1>Abren</h1><time datetime='2019-07-03T02:18:46Z'>2 de julio de 2019</time>";
        assert_eq!(published(zone, "https://ribera.example/x").as_deref(), Some("2019-07-02"));
    }

    #[test]
    fn the_day_nearest_to_the_headline_is_taken_not_that_of_the_last_heading() {
        let page = "<title>Abren el puerto</title><h1>Abren el puerto</h1><p class=date>2.3.2022</p><p>Texto</p>
            <h1>Otra nota del día</h1><p class=date>5.6.2023</p>";
        assert_eq!(published(page, "https://ribera.example/x").as_deref(), Some("2022-03-02"));
    }
}
