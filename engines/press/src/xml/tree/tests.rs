#![allow(clippy::unwrap_used)]
use super::*;

fn names<'a>(document: &'a Document<'_>, of: usize) -> Vec<&'a str> {
    document.children(of).map(|i| document.get(i).unwrap().local()).collect()
}

#[test]
fn crossed_tags_close_what_they_can() {
    let text = "<item><title>Uno <b>dos</title></b></title><link>x</link></item>";
    let document = Document::read(text, 0);
    assert_eq!(names(&document, 0), ["title", "link"]);
    assert_eq!(document.get(1).unwrap().inner, "Uno <b>dos");
    assert!(document.crossed && !document.cut);
}

#[test]
fn an_item_never_closed_ends_where_the_next_begins() {
    let text = "<rss><item><guid>1</guid><item><guid>2</guid></item></rss>";
    let document = Document::read(text, 0);
    assert_eq!(names(&document, 0), ["item", "item"]);
}

#[test]
fn a_title_never_closed_does_not_swallow_the_rest() {
    let document = Document::read("<item><title>Uno<pubDate>x</pubDate></item>", 0);
    assert_eq!(names(&document, 0), ["title", "pubDate"]);
}

#[test]
fn a_misspelt_end_tag_does_not_swallow_the_rest() {
    let document = Document::read("<item><title>Uno</titel><link>x</link></item>", 0);
    assert_eq!(names(&document, 0), ["title", "link"]);
}

#[test]
fn prefixes_hold_where_they_are_declared() {
    let text =
        "<a xmlns:x='http://purl.org/dc/terms/'><x:b/><c xmlns='http://www.w3.org/1999/xhtml'><d/></c><e/><dc:f/></a>";
    let document = Document::read(text, 0);
    let found: Vec<_> = (0..6).map(|i| document.get(i).unwrap().ns).collect();
    use Ns::*;
    assert_eq!(found, [Core, DublinCoreTerms, Xhtml, Xhtml, Core, DublinCore]);
}

#[test]
fn deep_nesting_is_flattened() {
    let text = format!("<a>{}x{}</a>", "<div>".repeat(5000), "</div>".repeat(5000));
    let document = Document::read(&text, 0);
    assert!(document.elements.len() <= MAX_DEPTH);
    assert!(!document.cut);
}

proptest::proptest! {
    #[test]
    fn soup_never_panics(text in "(</?(a|item|title|b:c)( xmlns(:b)?='x')?/?>|[a-c<>&é]){0,60}") {
        let document = Document::read(&text, 0);
        for index in 0..document.elements.len() {
            for child in document.children(index) {
                assert!(child > index);
            }
        }
    }
}
