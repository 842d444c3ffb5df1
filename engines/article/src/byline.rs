//! Who signed the article.

use crate::blocks::{Block, Shape};
use crate::fold::fold;
use crate::furniture::is_hidden;
use crate::json_ld::JsonLd;
use crate::limits::AUTHORS;
use crate::meta::Meta;
use crate::names::{Known, Signers, account, names};
use crate::tag::{Attr, Tag};
use crate::tree::Tree;
use crate::wording::pattern;
use regex::Regex;
use std::sync::LazyLock;

const NAMES: [&str; 13] = [
    "author",
    "article:author",
    "og:author",
    "og:article:author",
    "dc.creator",
    "dcterms.creator",
    "dc:creator",
    "citation_author",
    "parsely-author",
    "sailthru.author",
    "byl",
    "cxenseparse:author",
    "article.author",
];

static BYLINE_NAME: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?-u)(?:^|[\s_-])(?:author|authors|autor|autores|autoren|auteur|auteurs|byline|by-line|by|vcard|writer|author-?name|authorname|author__name|byline-?name|byline__name|article-?author\w*|post-?author\w*|entry-?author\w*|autor-?name|nombre-?autor|firma|firmante|periodista|redacteur|creator|username|p-author|td-post-author-name|submitted|contributor)(?:[\s_-]|$)",
    )
});
static OTHER_PEOPLE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?-u)(?:comment|kommentar|comentario|sidebar|related|relacionad|footer|teaser|widget_|recent|popular|quote|zitat|photo|foto|caption|more-|nav-|menu)",
    )
});
/// A line that is a byline: a preposition and one or two names.
static LINE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?:[\d./:, h-]{5,20}(?:Uhr,? )?)?(?:[Bb]y|BY|[Vv]on|VON|[Pp]or|POR|[Pp]ar|PAR|[Tt]exto?:|[Aa]utor(?:in|a)?\s?:|[Aa]uteurs?\s?:|[Aa]uthors?\s?:|[Pp]osted by|[Ww]ritten by|[Gg]eschrieben von|[Ee]scrito por|[Vv]erfasst von|[ÉEée]crit par)[\s:]+(?:\p{Lu}[\p{L}.'’-]+)(?:[\s,]+(?:and |und |y |et |e |de |del |la |van |von |der |da |dos )?\p{Lu}[\p{L}.'’-]+){0,5}",
    )
});

/// The address of a person's own page: `/autor/ana-paz`.
static AUTHOR_PAGE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)/(?:authors?|autor(?:es|en|as|a|in)?|auteurs?|columnist\w*|periodistas?|reporters?|redakteure?)/[^/?#]+",
    )
});
/// A whole line of a day and a name: `11.12.2019 - Ana Paz`.
static DAY_AND_NAME: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"^(?:\p{L}+,? )?\d{1,2}[./ -]{1,2}(?:\d{1,2}|\p{L}{3,12})[./ -]{1,2}(?:\d{4}|\d{2})",
        r"(?:[,\s]+\d{1,2}[:.h]\d{2}(?: ?(?:Uhr|h|hs|hrs))?)?",
        r"(?:[\s|•·–—/,-]*\b(?:von|by|por|par)\s+(\p{Lu}[\p{L}.'’-]+(?: (?:(?:de|del|la|van|von|da|dos) )?\p{Lu}[\p{L}.'’-]+){0,3})",
        r"|\s*[|•·–—/,-]\s*(\p{Lu}[\p{L}.'’-]+(?: (?:(?:de|del|la|van|von|da|dos) )?\p{Lu}[\p{L}.'’-]+){1,3}))$",
    ))
});

/// Elements for the author that are looked at.
const ELEMENTS: usize = 12;
/// How many lines behind the title may be a day and a name.
const LINES_AFTER_TITLE: usize = 8;
/// The longest byline, in characters.
const LINE_CHARS: usize = 160;

/// Who signed, in the page's order: people, or else the desk, agency or account that a byline shows.
pub(crate) fn authors(
    tree: &Tree,
    meta: &Meta,
    json_ld: &JsonLd,
    site: Option<&str>,
    host: Option<&str>,
    title: Option<usize>,
) -> Vec<String> {
    let known = Known::new(site, json_ld.publisher.as_deref(), host);
    let visible = Visible::of(tree);
    // A name that only machines see (an account, the webmaster) signs nothing.
    let seen = |names: &[String]| names.iter().any(|name| visible.shows(name));
    let in_data = names(json_ld.authors.iter().map(String::as_str), &known, Signers::People);
    let in_head = names(NAMES.iter().flat_map(|n| meta.each(n)), &known, Signers::People);
    let places = places(tree, title);
    let shown = first(&places, tree, |at| names_in(tree, at, &known, Signers::People));
    for stated in [&in_data, &in_head] {
        if seen(stated) {
            // Data often names but the first of several.
            let fuller = [Some(&in_head), shown.as_ref()].into_iter().flatten().find(|more| goes_on(stated, more));
            return fuller.unwrap_or(stated).clone();
        }
    }
    if let Some(shown) = shown {
        return shown;
    }
    let lines = lines(tree, title);
    let people_of = |line: &Block| names_of_line(line, &known, Signers::People);
    let desks_of = |line: &Block| names_of_line(line, &known, Signers::Desks);
    let near = &lines[..lines.len().min(LINES_AFTER_TITLE)];
    first(&places, tree, |at| account_in(tree, at, &known))
        .or_else(|| given(near.iter().map(|line| names(day_and_name(line).into_iter(), &known, Signers::People))))
        .or_else(|| given(lines.iter().map(people_of)))
        .or_else(|| first(&places, tree, |at| names_in(tree, at, &known, Signers::Desks)))
        .or_else(|| given(lines.iter().map(desks_of)))
        .unwrap_or_default()
}

/// The first that names somebody.
fn given(mut found: impl Iterator<Item = Vec<String>>) -> Option<Vec<String>> {
    found.find(|names| !names.is_empty())
}

/// The words that readers see, folded.
struct Visible {
    words: String,
}

impl Visible {
    fn of(tree: &Tree) -> Self {
        let body = tree.all(Tag::Body).next().unwrap_or_default();
        Self { words: format!(" {} ", fold(&tree.text_of(body))) }
    }

    /// Several words are a name even where the next word sticks to them; one word stands alone.
    fn shows(&self, name: &str) -> bool {
        let name = fold(name);
        if name.contains(' ') { self.words.contains(&name) } else { self.words.contains(&format!(" {name} ")) }
    }
}

/// Whether `more` names all that `some` names, and others.
fn goes_on(some: &[String], more: &[String]) -> bool {
    more.len() > some.len()
        && more.iter().all(|name| name.contains(' '))
        && some.iter().all(|name| more.iter().any(|other| fold(other) == fold(name)))
}

/// An element that shows an author: how far it is to be trusted (0 most), its distance from the title, its node.
type Place = (u8, usize, usize);

/// Microdata, `rel=author`, links to a person's page and elements named for the author, nearest to the title first.
fn places(tree: &Tree, title: Option<usize>) -> Vec<Place> {
    let title = title.unwrap_or_default();
    let mut found: Vec<Place> = Vec::new();
    let mut at = 1;
    while at < tree.nodes.len() {
        let here = at;
        at += 1;
        let node = &tree.nodes[here];
        if matches!(node.tag, Tag::Text | Tag::Body | Tag::Html | Tag::Script | Tag::Head) {
            continue;
        }
        if is_hidden(tree, here) || is_small_form(tree, here) {
            at = node.end;
            continue;
        }
        let hints = tree.hints(here);
        let holds_title = (here..node.end).contains(&title);
        if !holds_title && node.end - here < tree.nodes.len() / 3 && OTHER_PEOPLE.is_match(&hints) {
            at = node.end;
            continue;
        }
        if let Some(trust) = trust(tree, here, &hints)
            && node.end - here <= 40
        {
            found.push((trust, here.abs_diff(title), here));
        }
    }
    found.sort_unstable();
    found
}

/// Forms ask for the names of those who sign in; old sites put the whole page into one.
fn is_small_form(tree: &Tree, at: usize) -> bool {
    matches!(tree.tag(at), Tag::Form | Tag::Fieldset) && tree.nodes[at].end - at < tree.nodes.len() / 3
}

fn trust(tree: &Tree, at: usize, hints: &str) -> Option<u8> {
    let has = |name, words: &[&str]| {
        tree.attr(at, name).is_some_and(|value| value.split_whitespace().any(|word| words.contains(&word)))
    };
    if has(Attr::Itemprop, &["author", "creator"]) {
        return Some(0);
    }
    if has(Attr::Rel, &["author"]) {
        return Some(1);
    }
    if BYLINE_NAME.is_match(hints) {
        return Some(2);
    }
    let is_page = tree.tag(at) == Tag::A && tree.attr(at, Attr::Href).is_some_and(|href| AUTHOR_PAGE.is_match(href));
    is_page.then_some(3)
}

/// What the first of the places names, with those beside it.
fn first(places: &[Place], tree: &Tree, names_at: impl Fn(usize) -> Vec<String>) -> Option<Vec<String>> {
    places.iter().enumerate().take(ELEMENTS).find_map(|(index, place)| {
        let mut names = Some(names_at(place.2)).filter(|names| !names.is_empty())?;
        // Several people have an element each, of one kind, side by side.
        for other in places.iter().skip(index + 1).take(ELEMENTS).filter(|other| are_alike(tree, place, other)) {
            for name in names_at(other.2) {
                let new = !names.iter().any(|n| fold(n).contains(&fold(&name)));
                if new && names.len() < AUTHORS {
                    names.push(name);
                }
            }
        }
        Some(names)
    })
}

fn are_alike(tree: &Tree, one: &Place, other: &Place) -> bool {
    let (&(trust, _, at), &(other_trust, _, other)) = (one, other);
    trust == other_trust && tree.hints(at) == tree.hints(other) && beside(tree, at) == beside(tree, other)
}

/// The element that holds the elements of one byline.
fn beside(tree: &Tree, at: usize) -> Option<usize> {
    tree.ancestors(at).nth(1)
}

/// The names an element for the author shows.
fn names_in(tree: &Tree, at: usize, known: &Known, whom: Signers) -> Vec<String> {
    let text = shown_name(tree, at);
    if text.chars().count() > LINE_CHARS {
        return Vec::new();
    }
    let names = names(std::iter::once(text.as_str()), known, whom);
    let plausible = |n: &String| n.chars().next().is_some_and(|c| c.is_uppercase());
    if names.iter().all(plausible) { names } else { Vec::new() }
}

/// The account an element for the author shows: bloggers and readers who write sign in small letters.
fn account_in(tree: &Tree, at: usize, known: &Known) -> Vec<String> {
    account(&shown_name(tree, at), known).into_iter().collect()
}

/// The text of the part that is the name: microdata, hCard, or all.
fn shown_name(tree: &Tree, at: usize) -> String {
    let named = (at..tree.nodes[at].end).find(|&n| {
        tree.attr(n, Attr::Itemprop) == Some("name")
            || tree.attr(n, Attr::Class).is_some_and(|class| class.split_whitespace().any(|c| c == "fn"))
    });
    tree.text_of(named.unwrap_or(at))
}

/// Short lines, those after the title first.
fn lines(tree: &Tree, title: Option<usize>) -> Vec<Block> {
    let title = title.unwrap_or_default();
    let unread: Vec<bool> = tree
        .nodes
        .iter()
        .map(|n| {
            matches!(n.tag, Tag::Head | Tag::Script | Tag::Style | Tag::Noscript | Tag::Unread | Tag::Nav | Tag::Footer)
        })
        .collect();
    let mut lines = crate::blocks::blocks(tree, 0, &unread);
    let after = lines.partition_point(|b| b.first < title);
    lines.rotate_left(after);
    lines.retain(|b| b.text.chars().count() <= LINE_CHARS);
    lines
}

/// The names of a line that reads "By …", or a day and a name.
fn names_of_line(line: &Block, known: &Known, whom: Signers) -> Vec<String> {
    let named = LINE.find(&line.text).filter(|m| ends_there(line, &line.text[m.end()..])).map(|m| m.as_str());
    named.map(|named| names(std::iter::once(named), known, whom)).unwrap_or_default()
}

/// The name of a line that is a day and a name.
fn day_and_name(line: &Block) -> Option<&str> {
    let found = DAY_AND_NAME.captures(&line.text)?;
    Some(found.get(1).or_else(|| found.get(2))?.as_str())
}

/// Whether a name may end before `rest`: a heading that begins with "Von" goes on as a sentence.
fn ends_there(line: &Block, rest: &str) -> bool {
    !matches!(line.shape, Shape::Heading(_)) || rest.trim().is_empty()
}

#[cfg(test)]
mod tests {
    fn authors(body: &str) -> Vec<String> {
        let page = format!("<title>Abren el puerto | La Ribera</title><body><h1>Abren el puerto</h1>{body}");
        crate::extract(&page, Some("https://ribera.example/puerto")).authors
    }

    #[test]
    fn an_account_that_signs_is_an_author() {
        assert_eq!(authors("<p>Von <a rel=author href=/x>tlow</a> am 3. Mai</p>"), ["tlow"]);
        assert_eq!(authors("<span class='author vcard'>por <a class=fn href=/a>oz</a></span>"), ["oz"]);
    }

    #[test]
    fn a_link_to_the_page_of_a_person_signs() {
        assert_eq!(authors("<p><a href='/autores/ana-paz/'>Ana Paz</a>, 21 ene 2015</p>"), ["Ana Paz"]);
        assert_eq!(authors("<p><a href='/autores/'>Todas las firmas</a></p>"), Vec::<String>::new());
    }

    #[test]
    fn a_line_of_a_day_and_a_name_signs() {
        assert_eq!(authors("<p>11.12.2019 - Ana Paz</p>"), ["Ana Paz"]);
        assert_eq!(authors("<p>06.11.2023 13:30 von Olga</p>"), ["Olga"]);
        assert_eq!(authors("<p>11.12.2019 - Ana Paz abre el puerto</p>"), Vec::<String>::new());
    }

    #[test]
    fn a_heading_that_begins_like_a_byline_signs_nothing() {
        assert_eq!(authors("<h3>Von Rabatten profitieren</h3>"), Vec::<String>::new());
    }

    #[test]
    fn a_desk_or_agency_signs_where_nobody_else_does() {
        assert_eq!(authors("<p class=byline>Por Agencia EFE</p>"), ["Agencia EFE"]);
        assert_eq!(authors("<p class=byline>Por Ana Paz, Redacción</p>"), ["Ana Paz"]);
    }

    #[test]
    fn data_that_names_the_first_of_several_is_completed() {
        let page = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":\"Ana Paz\"}</script>
            <h1>Abren</h1><p class=byline>Por Ana Paz y Luis Mejía</p>";
        assert_eq!(crate::extract(page, None).authors, ["Ana Paz", "Luis Mejía"]);
        let part = "<meta name=author content='Cornel'><h1>Abren</h1><p>Cornelia llegó.</p>";
        assert!(crate::extract(part, None).authors.is_empty());
    }
}
