//! A catalogue of data sets in DCAT 3, as JSON-LD and as Turtle: what open-data portals harvest.

use serde_json::{Map, Value, json};

mod turtle;

/// A text in languages: BCP 47 tag, text.
pub type Texts = Vec<(String, String)>;

/// A catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Catalogue {
    /// Its address, by which it is called.
    pub address: String,
    /// Title.
    pub title: Texts,
    /// Description.
    pub description: Texts,
    /// Who publishes it: name, address.
    pub publisher: (String, Option<String>),
    /// BCP 47 tags of its languages.
    pub languages: Vec<String>,
    /// Last change: `YYYY-MM-DD` or RFC 3339.
    pub modified: Option<String>,
    /// The address of its licence.
    pub licence: Option<String>,
    /// Its data sets.
    pub sets: Vec<DataSet>,
}

/// A data set.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DataSet {
    /// Its address.
    pub address: String,
    /// Its identifier, where it has another than the address: a DOI.
    pub identifier: Option<String>,
    /// Title.
    pub title: Texts,
    /// Description.
    pub description: Texts,
    /// Keywords: BCP 47 tag, word.
    pub keywords: Texts,
    /// First publication: `YYYY-MM-DD` or RFC 3339.
    pub issued: Option<String>,
    /// Last change.
    pub modified: Option<String>,
    /// First and last day that the data speak of.
    pub period: (Option<String>, Option<String>),
    /// Addresses of places that it speaks of.
    pub places: Vec<String>,
    /// Whom to ask: name, address of mail.
    pub contact: Option<(String, String)>,
    /// The address of its licence.
    pub licence: Option<String>,
    /// How often it changes: an address of the EU's list of frequencies.
    pub frequency: Option<String>,
    /// Its files.
    pub files: Vec<File>,
}

/// A file of a data set.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct File {
    /// Where it is got.
    pub address: String,
    /// Title.
    pub title: Texts,
    /// `text/csv`
    pub media_type: String,
    /// Size.
    pub bytes: Option<u64>,
    /// SHA-256, in hexadecimal.
    pub sha256: Option<String>,
}

/// Writes the catalogue as JSON-LD with its own context, so that nobody has to fetch one.
pub fn write(catalogue: &Catalogue) -> String {
    let mut out = serde_json::to_string_pretty(&described(catalogue)).unwrap_or_default();
    out.push('\n');
    out
}

/// Writes the same as Turtle.
pub fn write_turtle(catalogue: &Catalogue) -> String {
    turtle::write(&described(catalogue))
}

fn described(catalogue: &Catalogue) -> Value {
    let mut map = node("dcat:Catalog", &catalogue.address);
    map.insert("@context".into(), context());
    put(&mut map, "dct:title", texts(&catalogue.title));
    put(&mut map, "dct:description", texts(&catalogue.description));
    let mut publisher = Map::new();
    if let Some(address) = &catalogue.publisher.1 {
        publisher.insert("@id".into(), json!(address));
    }
    publisher.insert("@type".into(), json!("foaf:Agent"));
    publisher.insert("foaf:name".into(), json!(catalogue.publisher.0));
    let publisher = Value::Object(publisher);
    put(&mut map, "dct:publisher", Some(publisher.clone()));
    put(&mut map, "dct:language", list(catalogue.languages.iter().map(|tag| json!(tag)).collect()));
    put(&mut map, "dct:modified", catalogue.modified.as_deref().map(moment));
    put(&mut map, "dct:license", catalogue.licence.as_deref().map(link));
    put(&mut map, "dcat:dataset", list(catalogue.sets.iter().map(|set| data_set(set, &publisher)).collect()));
    Value::Object(map)
}

fn context() -> Value {
    json!({
        "dcat": "http://www.w3.org/ns/dcat#",
        "dct": "http://purl.org/dc/terms/",
        "foaf": "http://xmlns.com/foaf/0.1/",
        "spdx": "http://spdx.org/rdf/terms#",
        "vcard": "http://www.w3.org/2006/vcard/ns#",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
    })
}

fn data_set(set: &DataSet, publisher: &Value) -> Value {
    let mut map = node("dcat:Dataset", &set.address);
    put(&mut map, "dct:identifier", Some(json!(set.identifier.as_ref().unwrap_or(&set.address))));
    put(&mut map, "dct:title", texts(&set.title));
    put(&mut map, "dct:description", texts(&set.description));
    put(&mut map, "dcat:keyword", texts(&set.keywords));
    put(&mut map, "dct:publisher", Some(publisher.clone()));
    put(&mut map, "dct:issued", set.issued.as_deref().map(moment));
    put(&mut map, "dct:modified", set.modified.as_deref().map(moment));
    let (from, to) = (set.period.0.as_deref().map(moment), set.period.1.as_deref().map(moment));
    if from.is_some() || to.is_some() {
        let mut period = Map::new();
        period.insert("@type".into(), json!("dct:PeriodOfTime"));
        put(&mut period, "dcat:startDate", from);
        put(&mut period, "dcat:endDate", to);
        put(&mut map, "dct:temporal", Some(Value::Object(period)));
    }
    put(&mut map, "dct:spatial", list(set.places.iter().map(|place| link(place)).collect()));
    if let Some((name, mail)) = &set.contact {
        let mail = json!({ "@id": format!("mailto:{mail}") });
        let contact = json!({ "@type": "vcard:Organization", "vcard:fn": name, "vcard:hasEmail": mail });
        put(&mut map, "dcat:contactPoint", Some(contact));
    }
    put(&mut map, "dct:license", set.licence.as_deref().map(link));
    put(&mut map, "dct:accrualPeriodicity", set.frequency.as_deref().map(link));
    put(&mut map, "dcat:distribution", list(set.files.iter().map(|one| file(one, set)).collect()));
    Value::Object(map)
}

fn file(file: &File, set: &DataSet) -> Value {
    let mut map = Map::new();
    map.insert("@type".into(), json!("dcat:Distribution"));
    put(&mut map, "dct:title", texts(&file.title));
    put(&mut map, "dcat:accessURL", Some(link(&file.address)));
    put(&mut map, "dcat:downloadURL", Some(link(&file.address)));
    put(
        &mut map,
        "dcat:mediaType",
        Some(link(&format!("https://www.iana.org/assignments/media-types/{}", file.media_type))),
    );
    let size = |bytes: u64| json!({ "@type": "xsd:nonNegativeInteger", "@value": bytes.to_string() });
    put(&mut map, "dcat:byteSize", file.bytes.map(size));
    if let Some(sum) = &file.sha256 {
        let sum = json!({ "@type": "xsd:hexBinary", "@value": sum });
        let algorithm = link("http://spdx.org/rdf/terms#checksumAlgorithm_sha256");
        let checksum = json!({ "@type": "spdx:Checksum", "spdx:algorithm": algorithm, "spdx:checksumValue": sum });
        put(&mut map, "spdx:checksum", Some(checksum));
    }
    put(&mut map, "dct:license", set.licence.as_deref().map(link));
    Value::Object(map)
}

fn node(kind: &str, address: &str) -> Map<String, Value> {
    let mut map = Map::new();
    map.insert("@id".into(), json!(address));
    map.insert("@type".into(), json!(kind));
    map
}

fn put(map: &mut Map<String, Value>, key: &str, value: Option<Value>) {
    if let Some(value) = value {
        map.insert(key.to_owned(), value);
    }
}

fn list(values: Vec<Value>) -> Option<Value> {
    (!values.is_empty()).then_some(Value::Array(values))
}

fn texts(texts: &Texts) -> Option<Value> {
    list(texts.iter().map(|(tag, text)| json!({ "@language": tag, "@value": text })).collect())
}

fn link(address: &str) -> Value {
    json!({ "@id": address })
}

/// A year, a month, a day or an instant, with its type.
fn moment(text: &str) -> Value {
    let kind = match text.len() {
        4 => "xsd:gYear",
        7 => "xsd:gYearMonth",
        10 => "xsd:date",
        _ => "xsd:dateTime",
    };
    json!({ "@type": kind, "@value": text })
}
