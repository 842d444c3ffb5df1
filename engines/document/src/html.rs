use crate::model::{Origin, Page, language, said};
use crate::{Document, Kind, Limits, Refusal};

/// A web page: its article, without the furniture around it.
pub(crate) fn read(bytes: &[u8], limits: &Limits) -> Result<Document, Refusal> {
    let found = article::extract(&article::decode(bytes, None).text, None);
    if found.text.len() > limits.text {
        return Err(Refusal::TooLarge);
    }
    let from = Origin::HtmlPage;
    let mut document = Document::of(Kind::Html, vec![Page { label: "1".to_owned(), text: found.text }]);
    document.title = found.title.and_then(|title| said(&title, from));
    document.authors = found.authors.iter().filter_map(|author| said(author, from)).collect();
    document.date = found.published.and_then(|stated| crate::day::day(&stated.to_string(), from));
    document.language = found.language.and_then(|code| language(&code, from));
    document.publisher = found.site_name.and_then(|name| said(&name, from));
    for warning in found.warnings {
        document.warn(warning.code, warning.message);
    }
    Ok(document)
}
