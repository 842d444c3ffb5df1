//! By what the same work is known again, whoever brings it.

use platform::text::fold;
use records::Body;

use crate::reference::own_title;

/// By what a document is known: DOI, ISBNs, title with year.
pub fn names(body: &Body) -> Vec<String> {
    let mut names = Vec::new();
    names.extend(doi(body).map(|doi| format!("doi:{doi}")));
    for isbn in body.texts("isbn") {
        let digits: String = isbn.chars().filter(|c| c.is_ascii_alphanumeric()).collect::<String>().to_uppercase();
        names.push(format!("isbn:{digits}"));
    }
    if let Some(words) = title_words(body) {
        let year = body.text("issued").and_then(|issued| issued.get(..4)).unwrap_or_default();
        names.push(format!("title:{words}|{year}"));
    }
    names
}

/// The same, and the address where it stands, unless that is the home of a site, which all its works may name.
pub fn names_and_address(body: &Body) -> Vec<String> {
    let mut names = names(body);
    names.extend(address(body).map(|address| format!("url:{address}")));
    names
}

/// Is this the work that the same provider told of under another identifier? Title and year are not enough for that: a
/// provider that gives them twice may mean two numbers of a bulletin.
pub fn is_same_work(one: &Body, other: &Body) -> bool {
    let both = |part: fn(&Body) -> Option<String>| part(one).is_some_and(|text| part(other) == Some(text));
    let agree = |field| one.texts(field) == other.texts(field);
    both(doi)
        || (both(title_words)
            && (both(address)
                || (agree("issued") && agree("authors") && agree("corporate_author") && agree("container"))))
}

/// The DOI of a work without the address that may stand before it, in lower case.
pub fn doi(body: &Body) -> Option<String> {
    let doi = body.text("doi")?.to_lowercase();
    Some(doi.rsplit_once("doi.org/").map_or(doi.clone(), |(_, bare)| bare.to_owned()))
}

fn title_words(body: &Body) -> Option<String> {
    Some(fold(own_title(body)?).chars().filter(|c| c.is_alphanumeric()).collect())
}

fn address(body: &Body) -> Option<String> {
    let address = press::address::canonical(body.text("url")?)?;
    let path = address.split_once("://").and_then(|(_, rest)| rest.split_once('/'))?.1;
    (!path.is_empty()).then_some(address)
}
