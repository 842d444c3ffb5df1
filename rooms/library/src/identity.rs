//! By what the same work is known again, whoever brings it.

use std::collections::HashSet;

use exchange::Name;
use platform::text::fold;
use records::{Body, Value};

/// Words that one list writes in a name and another leaves out.
const SMALL: [&str; 18] =
    ["a", "and", "da", "de", "del", "des", "do", "dos", "du", "e", "el", "et", "la", "las", "los", "of", "the", "y"];

/// By what a document may be known: DOI, ISBNs, title with year. Two that share one of them are one work where
/// [`is_one_work`] says so.
pub fn names(body: &Body) -> Vec<String> {
    let mut names = codes(body);
    names.extend(title_and_year(body).map(|title| format!("title:{title}")));
    names
}

/// Those of them that others gave it: DOI and ISBNs.
pub fn codes(body: &Body) -> Vec<String> {
    let doi = doi(body).map(|doi| format!("doi:{doi}"));
    doi.into_iter().chain(isbns(body).into_iter().map(|isbn| format!("isbn:{isbn}"))).collect()
}

/// The same, and the address where it stands, unless that is the home of a site, which all its works may name.
pub fn names_and_address(body: &Body) -> Vec<String> {
    let mut names = names(body);
    names.extend(address(body).map(|address| format!("url:{address}")));
    names
}

/// Are these one work? Where both have a DOI, that says it. Else they have an ISBN in common, or a title with its year, and
/// nothing keeps them apart: every number of every journal has an "Editorial".
pub fn is_one_work(one: &Body, other: &Body) -> bool {
    match agree(one, other, doi) {
        Some(is_one) => is_one,
        None => {
            let own = isbns(one);
            isbns(other).iter().any(|isbn| own.contains(isbn))
                || (agree(one, other, title_and_year) == Some(true) && !are_kept_apart(one, other))
        }
    }
}

/// The same, or does one stand where the other does?
pub fn is_one_work_or_place(one: &Body, other: &Body) -> bool {
    is_one_work(one, other) || (agree(one, other, doi) != Some(false) && agree(one, other, address) == Some(true))
}

/// Is this the work that the same provider told of under another identifier? Title and year are not enough for that: a
/// provider that gives them twice may mean two numbers of a bulletin.
pub fn is_same_work(one: &Body, other: &Body) -> bool {
    let say_the_same = |field| one.texts(field) == other.texts(field);
    match agree(one, other, doi) {
        Some(is_one) => is_one,
        None => {
            agree(one, other, title_words) == Some(true)
                && (agree(one, other, address) == Some(true)
                    || ["issued", "authors", "corporate_author", "container"].into_iter().all(say_the_same))
        }
    }
}

/// Do they say different things of who made them, or of where they came out? What one of them leaves out says nothing.
pub fn are_kept_apart(one: &Body, other: &Body) -> bool {
    let none_shared = |parts: fn(&Body) -> Vec<HashSet<String>>| {
        let (one, other) = (parts(one), parts(other));
        !one.is_empty() && !other.is_empty() && !one.iter().any(|a| other.iter().any(|b| !a.is_disjoint(b)))
    };
    let none_named_so = |field: &str| {
        let (one, other) = (one.texts(field), other.texts(field));
        !one.is_empty() && !other.is_empty() && !one.iter().any(|a| other.iter().any(|b| is_one_name(a, b)))
    };
    agree(one, other, doi) == Some(false)
        || none_named_so("container")
        || agree(one, other, |body| number(body, "volume")) == Some(false)
        || agree(one, other, |body| number(body, "issue")) == Some(false)
        || none_shared(families)
        || none_named_so("corporate_author")
}

/// The DOI of a work without what may stand before it, in lower case.
pub fn doi(body: &Body) -> Option<String> {
    Some(bare_doi(body)?.to_lowercase())
}

/// The same as it is written: `10.1080/1070289X.2001.9962675` of `https://doi.org/10.1080/1070289X.2001.9962675`.
pub fn bare_doi(body: &Body) -> Option<&str> {
    let text = body.text("doi")?.trim();
    let low = text.to_ascii_lowercase();
    let at = ["doi.org/", "doi:", "doi "].into_iter().filter_map(|mark| Some(low.find(mark)? + mark.len())).max();
    let bare = text.get(at.unwrap_or(0)..).unwrap_or(text).trim();
    (!bare.is_empty()).then_some(bare)
}

/// The title in the language of the work.
pub fn own_title(body: &Body) -> Option<&str> {
    let own = body.text("language");
    let titles = body.all("title");
    let title = titles.iter().find(|title| own.is_some() && title.lang.as_deref() == own).or(titles.first());
    match &title?.value {
        Value::Text(text) => Some(text),
        _ => None,
    }
}

/// Those of the work itself: what stands in a book or a journal names that one's.
fn isbns(body: &Body) -> Vec<String> {
    if matches!(body.text("type"), Some("chapter" | "article-journal")) {
        return Vec::new();
    }
    let bare = |isbn: &str| isbn.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_uppercase();
    body.texts("isbn").into_iter().map(bare).filter(|isbn| !isbn.is_empty()).collect()
}

fn title_and_year(body: &Body) -> Option<String> {
    let year = body.text("issued").and_then(|issued| issued.get(..4)).unwrap_or_default();
    Some(format!("{}|{year}", title_words(body)?))
}

fn title_words(body: &Body) -> Option<String> {
    let words: String = fold(own_title(body)?).chars().filter(|c| c.is_alphanumeric()).collect();
    (!words.is_empty()).then_some(words)
}

fn address(body: &Body) -> Option<String> {
    let address = press::address::canonical(body.text("url")?)?;
    let path = address.split_once("://").and_then(|(_, rest)| rest.split_once('/'))?.1;
    (!path.is_empty()).then_some(address)
}

/// Do both say the same? None where one of them says nothing.
fn agree(one: &Body, other: &Body, part: fn(&Body) -> Option<String>) -> Option<bool> {
    Some(part(one)? == part(other)?)
}

/// The words of the surnames of its people: some write both of them, some one.
fn families(body: &Body) -> Vec<HashSet<String>> {
    let family = |author: &str| match exchange::names::read(author)? {
        Name::Person(person) => Some(words(&person.family).into_iter().collect::<HashSet<_>>()),
        Name::Body(name) => Some(words(&name).into_iter().collect()),
    };
    body.texts("authors").into_iter().filter_map(family).filter(|words| !words.is_empty()).collect()
}

/// The digits of a volume or number: `núm. 6` is `6`.
fn number(body: &Body, field: &str) -> Option<String> {
    let digits: String = body.text(field)?.chars().filter(char::is_ascii_digit).collect();
    (!digits.is_empty()).then_some(digits)
}

/// Is it one name, which one of them may write shorter? `Am. J. Sociol.` is the `American Journal of Sociology`.
fn is_one_name(one: &str, other: &str) -> bool {
    let (one, other) = (words(one), words(other));
    one.len() == other.len()
        && one.iter().zip(&other).all(|(a, b)| a.starts_with(b.as_str()) || b.starts_with(a.as_str()))
}

fn words(text: &str) -> Vec<String> {
    let folded = fold(text);
    let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty() && !SMALL.contains(word));
    words.map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use records::Statement;

    use super::*;

    type Said<'a> = &'a [(&'a str, &'a str)];

    fn work(said: Said<'_>) -> Body {
        let mut body = Body::new();
        said.iter().for_each(|(field, text)| body.say(field, Statement::text(*text)));
        body
    }

    #[test]
    fn one_title_and_year_are_one_work_until_something_keeps_them_apart() {
        let one = [("title", "Editorial"), ("issued", "2019")];
        let with = |more: &[(&str, &str)]| work(&[&one[..], more].concat());
        let cases: [(Said<'_>, Said<'_>, bool); 13] = [
            (&[], &[], true),
            (&[("container", "Am. J. Sociol.")], &[("container", "American Journal of Sociology")], true),
            (&[("container", "Gender & Society")], &[("container", "Gender and Society")], true),
            (&[("container", "Rutas")], &[("container", "Fronteras")], false),
            (&[("container", "Nature")], &[("container", "Nature Medicine")], false),
            (&[("container", "Rutas"), ("issue", "5")], &[("container", "Rutas"), ("issue", "núm. 6")], false),
            (&[("authors", "Pérez, Ana")], &[("authors", "Pérez Gómez, Ana M.")], true),
            (&[("authors", "Pérez, Ana")], &[("authors", "Ruiz, Ana")], false),
            (&[("authors", "Pérez, Ana")], &[("corporate_author", "Casa del Migrante")], true),
            (&[("corporate_author", "Casa del Migrante")], &[("corporate_author", "Casa Amiga")], false),
            (&[("doi", "10.5/a")], &[], true),
            (&[("doi", "10.5/a")], &[("doi", "10.5/b")], false),
            (&[("doi", "https://doi.org/10.5/A")], &[("doi", "doi:10.5/a"), ("container", "Rutas")], true),
        ];
        for (a, b, is_one) in cases {
            assert_eq!(is_one_work(&with(a), &with(b)), is_one, "{a:?} {b:?}");
            assert_eq!(is_one_work(&with(b), &with(a)), is_one, "{b:?} {a:?}");
        }
    }

    #[test]
    fn an_isbn_names_the_book_and_not_what_stands_in_it() {
        let book = |title, kind| work(&[("title", title), ("type", kind), ("isbn", "978-0-0000-0000-2")]);
        assert!(is_one_work(&book("Uno", "book"), &book("One", "book")));
        assert!(!is_one_work(&book("Uno", "chapter"), &book("Dos", "chapter")));
        assert!(!is_one_work(&book("Uno", "book"), &book("Dos", "chapter")));
    }

    #[test]
    fn a_doi_is_known_however_it_is_written() {
        for text in ["10.5/Aa", " https://doi.org/10.5/Aa", "http://dx.doi.org/10.5/Aa", "DOI: 10.5/Aa", "doi 10.5/Aa"]
        {
            assert_eq!(bare_doi(&work(&[("doi", text)])), Some("10.5/Aa"), "{text}");
        }
        assert_eq!(bare_doi(&work(&[("doi", "https://doi.org/")])), None);
    }
}
