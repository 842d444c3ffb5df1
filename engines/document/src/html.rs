use crate::model::{Origin, Page, language, said};
use crate::{Document, Kind, Limits, Refusal, markup};

/// A web page: its article, without the furniture around it. What it tells other catalogues of the work goes before what
/// an article of the press is known by.
pub(crate) fn read(bytes: &[u8], limits: &Limits) -> Result<Document, Refusal> {
    let page = article::decode(bytes, None).text;
    let found = article::extract(&page, None);
    if found.text.len() > limits.text {
        return Err(Refusal::TooLarge);
    }
    let from = Origin::HtmlPage;
    let mut document = Document::of(Kind::Html, vec![Page { label: "1".to_owned(), text: found.text }]);
    let markup = article::markup(&page);
    markup::fill(&markup, &mut document);
    document.title = document.title.take().or_else(|| said(&found.title?, from));
    document.date = document.date.take().or_else(|| crate::day::day(&found.published?.to_string(), from));
    document.language = document.language.take().or_else(|| language(&found.language?, from));
    document.publisher = document.publisher.take().or_else(|| said(&found.site_name?, from));
    if document.authors.is_empty() {
        document.authors = found.authors.iter().filter_map(|author| said(author, from)).collect();
    }
    if document.authors.is_empty() {
        document.authors = markup::signed(&markup);
    }
    for warning in found.warnings {
        document.warn(warning.code, warning.message);
    }
    Ok(document)
}
