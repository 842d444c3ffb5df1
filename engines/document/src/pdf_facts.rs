//! What a PDF says of itself: its XMP record (ISO 16684-1), else the Info dictionary.

use lopdf::{Dictionary, Document as File, Object, decode_text_string};

use crate::model::{Document, Origin, Said, language, listed, said};
use crate::numbers;
use crate::placeholder::{author, authors, title};
use crate::xml::{Piece, walk};
use crate::{Limits, day};

pub(crate) fn fill(file: &File, limits: &Limits, document: &mut Document) {
    if let Some(xmp) = xmp(file, limits) {
        // what stands before a break is as good as a whole record
        let _ = record(&xmp, document);
    }
    if let Some(info) = info(file) {
        dictionary(info, document);
    }
    let declared = file.catalog().and_then(|catalog| catalog.get(b"Lang")).and_then(decode_text_string);
    let declared = declared.ok().and_then(|code| language(&code, Origin::PdfCatalog));
    document.language = document.language.take().or(declared);
}

fn info(file: &File) -> Option<&Dictionary> {
    let info = file.trailer.get(b"Info").ok()?;
    file.dereference(info).ok()?.1.as_dict().ok()
}

fn xmp(file: &File, limits: &Limits) -> Option<String> {
    let place = file.catalog().ok()?.get(b"Metadata").ok()?;
    let bytes = file.dereference(place).ok()?.1.as_stream().ok()?.get_plain_content().ok()?;
    (bytes.len() <= limits.text).then(|| article::decode(&bytes, None).text)
}

fn dictionary(info: &Dictionary, document: &mut Document) {
    let from = Origin::PdfInfo;
    let field = |name: &[u8]| info.get(name).and_then(decode_text_string).unwrap_or_default();
    document.title = document.title.take().or_else(|| title(&field(b"Title"), from));
    if document.authors.is_empty() {
        document.authors = authors(&field(b"Author"), &[';'], from);
    }
    if document.keywords.is_empty() {
        document.keywords = listed(&field(b"Keywords"), &[';', ','], from);
    }
    document.made = document.made.take().or_else(|| day::day(&field(b"CreationDate"), from));
    let doi = info.iter().filter(|(name, _)| name.eq_ignore_ascii_case(b"doi"));
    let doi = doi.map(|(_, value): (_, &Object)| decode_text_string(value)).find_map(|text| numbers::doi(&text.ok()?));
    document.doi = document.doi.take().or(doi.map(|value| Said { value, from }));
}

/// Dublin Core and PRISM, as elements, lists of elements, or attributes of a description.
fn record(xmp: &str, document: &mut Document) -> Result<(), crate::Refusal> {
    let (mut open, mut value): (Vec<String>, String) = (Vec::new(), String::new());
    walk(xmp, |piece| {
        match piece {
            Piece::Open(name, tag) => {
                open.push(name.to_owned());
                value.clear();
                if name == "Description" {
                    for (name, value) in tag.all() {
                        take(&name, &value, document);
                    }
                }
            }
            Piece::Text(text) => value.push_str(text),
            Piece::Close(name) => {
                open.pop();
                // an item of a list is a value of the property around the list
                let field =
                    if name == "li" { open.get(open.len().saturating_sub(2)).cloned() } else { Some(name.to_owned()) };
                if let Some(field) = field {
                    take(&field, &value, document);
                }
                value.clear();
            }
        }
        Ok(())
    })
}

fn take(field: &str, value: &str, document: &mut Document) {
    let from = Origin::PdfXmp;
    if value.trim().is_empty() {
        return;
    }
    let doi = || numbers::doi(value).map(|value| Said { value, from });
    match field {
        "title" => document.title = document.title.take().or_else(|| title(value, from)),
        "creator" => document.authors.extend(author(value, from)),
        "publisher" => document.publisher = document.publisher.take().or_else(|| said(value, from)),
        "language" => document.language = document.language.take().or_else(|| language(value, from)),
        "subject" => document.keywords.extend(said(value, from)),
        "date" | "publicationDate" | "coverDate" => {
            document.date = document.date.take().or_else(|| day::day(value, from));
        }
        "CreateDate" => document.made = document.made.take().or_else(|| day::day(value, from)),
        "doi" | "identifier" => document.doi = document.doi.take().or_else(doi),
        "isbn" => {
            let isbn = numbers::isbn(value).map(|value| Said { value, from });
            document.isbn = document.isbn.take().or(isbn);
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Kind;

    #[test]
    fn an_xmp_record_is_read_from_lists_and_attributes() {
        let mut document = Document::of(Kind::Pdf, Vec::new());
        let xmp = r#"<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description prism:doi="10.1234/Abc.5" xmp:CreateDate="2019-01-02T00:00:00Z">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">Mujeres en tránsito</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>Ana Paz</rdf:li><rdf:li>Luz Roca</rdf:li></rdf:Seq></dc:creator>
            <dc:publisher><rdf:Bag><rdf:li>FLACSO</rdf:li></rdf:Bag></dc:publisher>
            <dc:language><rdf:Bag><rdf:li>es-EC</rdf:li></rdf:Bag></dc:language>
            </rdf:Description></rdf:RDF></x:xmpmeta>"#;
        record(xmp, &mut document).expect("a record");
        let value = |said: &Option<Said>| said.as_ref().map(|said| said.value.clone()).unwrap_or_default();
        assert_eq!(value(&document.title), "Mujeres en tránsito");
        assert_eq!(document.authors.iter().map(|a| a.value.as_str()).collect::<Vec<_>>(), ["Ana Paz", "Luz Roca"]);
        assert_eq!(value(&document.publisher), "FLACSO");
        assert_eq!(value(&document.language), "es");
        assert_eq!(value(&document.doi), "10.1234/abc.5");
        assert_eq!((document.date, value(&document.made).as_str()), (None, "2019-01-02"));
    }
}
