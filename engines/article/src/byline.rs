//! Who signed the article.

use crate::fold::fold;
use crate::json_ld::JsonLd;
use crate::limits::{AUTHORS, NAME_CHARS};
use crate::meta::Meta;
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

/// "By", "Por" and their like at the head of a byline.
static LEAD_IN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)^\W*(?:(?:(?:geschrieben|written|posted|published|escrito|publicado|publi[eé]|[eé]crit|redactado|erstellt|verfasst|ver[oö]ffentlicht|gepostet|eingestellt|words|story|interview|texto?s?|a report) )?(?:by|von|por|par|de|durch)\b[\s:]+|(?:(?:ein |un |una )?(?:author|autor(?:in|a|es|en)?|auteurs?|text|texto|redacci[oó]n|reporter|periodista|fuente|bericht|protokoll|interview)(?:/in)?\s*:\s*))",
    )
});
/// Where a name ends and something else begins.
static TAIL: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)(?:\s+[|•·–—-]\s+|\s*[|•·@(\[{<]|\s*\b\w+@|https?:|www\.|(?:^|\s)\d|\s+(?-i:am|on|in|vom|el|le|em)\s|\s+(?:view all|see all|all posts|ver (?:todas|todos)|alle (?:artikel|beitr[aä]ge)|special to|für|staff|updated|published|aktualisiert|ver[oö]ffentlicht|publicado|publi[eé]|posted|f[oö]r)\b|,\s*(?:\p{Ll}|the\b|cnn\b|ap\b|bbc\b|reporter|editor|staff|correspond|associated|senior|redakt|freier|special)).*$",
    )
});
static BETWEEN: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?i)\s*(?:[,;/&]|\s\+\s|\s(?:and|und|y|e|et|with|mit|con|com|avec)\s)\s*"));
/// Names that are no person's.
static NO_PERSON: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)^(?:admin\w*|administrator|webmaster|root|user\w*|guest|author|autor\w*|anonym\w*|unknown|editor\w*|editorial.*|(?:la |die |der )?redak[ct]ion\w*|redacci[oó]n.*|reda[cç][aã]o.*|r[eé]daction.*|la r[eé]daction.*|newsroom|news ?desk|.*\bstaff\b.*|.*\bteam\b.*|equipo\b.*|(?:dpa|afp|efe|ap|reuters|apa|sid|ansa|lusa|xinhua|notimex|associated press|agencias?|agence france.presse|europa press|pti|ians|ots|epd|kna)(?:[ ./-].*)?|.*\.(?:com|de|net|org|es|fr|info|at|ch)|online|news|presse\w*|press ?(?:release|office)|pm|home|blog|sponsored.*|contributor|posts? by|gastautor|gastbeitrag|http.*|zeige|(?:posted|publi(?:ziert|shed|cado|[eé]))(?: by| por| par| von)?|benutzername.*|about the author|authors?|gesponsert.*|wordpressadmin|.*\b(?:gmbh|ag|e\.? ?v|inc|ltd|llc|corp|verband|verein|institut\w*|ministeri\w+|departe?ment\w*|stiftung|zeitung|nachrichten|presse\w*|redaktion|redacci[oó]n|reda[cç][aã]o|news|media|magazin\w*|archiv|agentur|agencia|foundation|university|universidad|universit[aä]t|gobierno|prensa|noticias|radio|diario|peri[oó]dico|deutschland|solutions)|share|comments?|kommentare?|mehr|more|info|kontakt|contact|impressum|facebook|twitter|instagram|follow.*|read.*|by|von|por|par)$",
    )
});
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

/// Elements for the author that are looked at.
const ELEMENTS: usize = 12;
/// The longest byline, in characters.
const LINE_CHARS: usize = 160;

/// The people who signed, in the page's order. `site` is never one of them.
pub(crate) fn authors(
    tree: &Tree,
    meta: &Meta,
    json_ld: &JsonLd,
    site: Option<&str>,
    host: Option<&str>,
) -> Vec<String> {
    let known = Known {
        site: site.map(fold).unwrap_or_default(),
        publisher: json_ld.publisher.as_deref().map(fold).unwrap_or_default(),
        host: host.and_then(|h| h.rsplit('.').nth(1)).map(|label| fold(label).replace(' ', "")).unwrap_or_default(),
    };
    let visible = fold(&tree.text_of(tree.all(Tag::Body).next().unwrap_or_default()));
    let stated = people(json_ld.authors.iter().map(String::as_str), &known);
    let named = || people(NAMES.iter().flat_map(|n| meta.each(n)), &known);
    // A name that only machines see (an account, the webmaster) signs nothing.
    let seen = |names: &[String]| names.iter().any(|n| visible.contains(&fold(n)));
    for names in [stated, named()] {
        if seen(&names) {
            return names;
        }
    }
    let marked = marked(tree, &known);
    if !marked.is_empty() {
        return marked;
    }
    lines(tree, &known)
}

/// Who the outlet is, folded: never one of its authors.
struct Known {
    site: String,
    publisher: String,
    host: String,
}

impl Known {
    fn is_outlet(&self, name: &str) -> bool {
        let name = fold(name);
        name == self.site || name == self.publisher || name.replace(' ', "") == self.host
    }
}

/// Names out of bylines, each once.
fn people<'a>(bylines: impl Iterator<Item = &'a str>, known: &Known) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for byline in bylines {
        // Before it is split: some outlets have an "and" in their name.
        if known.is_outlet(byline) {
            continue;
        }
        for name in split(byline) {
            let new = !names.iter().any(|n| fold(n) == fold(&name));
            if is_person(&name, known) && new && names.len() < AUTHORS {
                names.push(name);
            }
        }
    }
    names
}

fn split(byline: &str) -> Vec<String> {
    let byline = byline.trim();
    if byline.starts_with("http") || byline.starts_with('@') {
        return Vec::new();
    }
    let byline = LEAD_IN.replace(byline, "");
    let byline = TAIL.replace(&byline, "");
    BETWEEN
        .split(&byline)
        .map(|name| name.trim_matches(|c: char| !c.is_alphanumeric() && c != '.').to_owned())
        .collect()
}

fn is_person(name: &str, known: &Known) -> bool {
    let words = name.split_whitespace().count();
    let letters = name.chars().filter(|c| c.is_alphabetic()).count();
    (1..=6).contains(&words)
        && letters >= 3
        && name.chars().count() <= NAME_CHARS
        && !NO_PERSON.is_match(name.trim_end_matches('.'))
        && !known.is_outlet(name)
}

/// Microdata, `rel=author` and elements named for the author, nearest to the title first.
fn marked(tree: &Tree, known: &Known) -> Vec<String> {
    let title = tree.all(Tag::Heading(1)).last().unwrap_or_default();
    let mut found: Vec<(u8, usize, usize)> = Vec::new();
    let mut at = 1;
    while at < tree.nodes.len() {
        let here = at;
        at += 1;
        let node = &tree.nodes[here];
        if matches!(node.tag, Tag::Text | Tag::Body | Tag::Html | Tag::Script | Tag::Head) {
            continue;
        }
        let hints = tree.hints(here);
        let holds_title = (here..node.end).contains(&title);
        if !holds_title && node.end - here < tree.nodes.len() / 3 && OTHER_PEOPLE.is_match(&hints) {
            at = node.end;
            continue;
        }
        let prop = tree.attr(here, Attr::Itemprop).unwrap_or_default();
        let rel = tree.attr(here, Attr::Rel).unwrap_or_default();
        let trust = if prop.split_whitespace().any(|p| p == "author" || p == "creator") {
            0
        } else if rel.split_whitespace().any(|r| r == "author") {
            1
        } else if BYLINE_NAME.is_match(&hints) {
            2
        } else {
            continue;
        };
        if node.end - here <= 40 {
            found.push((trust, here.abs_diff(title), here));
        }
    }
    found.sort_unstable();
    for (place, &(trust, _, at)) in found.iter().enumerate().take(ELEMENTS) {
        let mut names = names_in(tree, at, known);
        if names.is_empty() {
            continue;
        }
        // Several people have an element each, of one kind, side by side.
        for &(other_trust, _, other) in found.iter().skip(place + 1).take(ELEMENTS) {
            let alike = other_trust == trust && tree.hints(other) == tree.hints(at);
            if alike && beside(tree, at) == beside(tree, other) {
                for name in names_in(tree, other, known) {
                    let new = !names.iter().any(|n| fold(n).contains(&fold(&name)));
                    if new && names.len() < AUTHORS {
                        names.push(name);
                    }
                }
            }
        }
        return names;
    }
    Vec::new()
}

/// The element that holds the elements of one byline.
fn beside(tree: &Tree, at: usize) -> Option<usize> {
    tree.ancestors(at).nth(1)
}

/// The names an element for the author shows.
fn names_in(tree: &Tree, at: usize, known: &Known) -> Vec<String> {
    let name = (at..tree.nodes[at].end).find(|&n| tree.attr(n, Attr::Itemprop) == Some("name")).unwrap_or(at);
    let text = tree.text_of(name);
    if text.chars().count() > LINE_CHARS {
        return Vec::new();
    }
    let names = people(std::iter::once(text.as_str()), known);
    let plausible = |n: &String| n.chars().next().is_some_and(char::is_uppercase);
    if names.iter().all(plausible) { names } else { Vec::new() }
}

/// A short line, after the title or else before it, that reads "By …".
fn lines(tree: &Tree, known: &Known) -> Vec<String> {
    let title = tree.all(Tag::Heading(1)).next().unwrap_or_default();
    let unread: Vec<bool> = tree
        .nodes
        .iter()
        .map(|n| {
            matches!(n.tag, Tag::Head | Tag::Script | Tag::Style | Tag::Noscript | Tag::Unread | Tag::Nav | Tag::Footer)
        })
        .collect();
    let lines = crate::blocks::blocks(tree, 0, &unread);
    let after = lines.partition_point(|b| b.first < title);
    lines[after..]
        .iter()
        .chain(&lines[..after])
        .filter(|b| b.text.chars().count() <= LINE_CHARS)
        .filter_map(|b| LINE.find(&b.text))
        .map(|m| people(std::iter::once(m.as_str()), known))
        .find(|names| !names.is_empty())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(byline: &str) -> Vec<String> {
        let known =
            Known { site: "el faro de olancho".to_owned(), publisher: String::new(), host: "elfaro".to_owned() };
        people(std::iter::once(byline), &known)
    }

    #[test]
    fn bylines_give_people() {
        assert_eq!(names("Por Ana Paz y Luis Mejía"), ["Ana Paz", "Luis Mejía"]);
        assert_eq!(names("By Ana Paz, Staff Writer"), ["Ana Paz"]);
        assert_eq!(names("Von Jonas Weber am 3. Mai 2024"), ["Jonas Weber"]);
        assert_eq!(names("Ana Paz | @anapaz"), ["Ana Paz"]);
    }

    #[test]
    fn outlets_and_desks_are_nobody() {
        for nobody in ["Redacción", "dpa", "AFP", "admin", "El Faro de Olancho", "Redaktion", "https://a.b/c"] {
            assert!(names(nobody).is_empty(), "{nobody}");
        }
    }
}
