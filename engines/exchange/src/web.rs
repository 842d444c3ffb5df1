//! A work for search engines and reference managers on the web: schema.org as JSON-LD, and Highwire's `citation_*`.

use crate::edtf::{Date, Part};
use crate::names::Name;
use crate::reference::Reference;
use crate::vocabulary::{DateField, Field, Kind, Role};
use serde_json::{Map, Value, json};

/// An organization of a directory.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Organization {
    /// Its address on this site.
    pub address: String,
    /// Its name.
    pub name: String,
    /// Its other names and acronyms.
    pub other_names: Vec<String>,
    /// Its own site and its records elsewhere (ROR, Wikidata).
    pub same_as: Vec<String>,
    /// Country, as ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// What it does.
    pub description: Option<String>,
}

/// A work as schema.org JSON-LD, fit to stand inside of `<script type="application/ld+json">`.
pub fn work_json_ld(work: &Reference, address: &str) -> String {
    let mut map = head(kind(work.kind), address);
    let mut put = |key: &str, value: Option<Value>| {
        if let Some(value) = value {
            map.insert(key.to_owned(), value);
        }
    };
    let text = |field: Field| work.get(field).map(|text| json!(text));
    put("name", text(Field::Title));
    if matches!(kind(work.kind), "ScholarlyArticle" | "NewsArticle" | "Article" | "BlogPosting") {
        put("headline", text(Field::Title));
    }
    let translated: Vec<&str> = work.translations.iter().map(|t| t.title.as_str()).collect();
    put("alternateName", (!translated.is_empty()).then(|| json!(translated)));
    for (role, key) in [(Role::Author, "author"), (Role::Editor, "editor"), (Role::Translator, "translator")] {
        let people: Vec<Value> = work.people(role).iter().map(person).collect();
        put(key, (!people.is_empty()).then_some(Value::Array(people)));
    }
    let issued = work.issued().and_then(|date| iso(&date));
    let date_key = if is_law(work.kind) { "legislationDate" } else { "datePublished" };
    put(date_key, issued.map(|date| json!(date)));
    put("inLanguage", text(Field::Language));
    put("abstract", text(Field::Abstract));
    put("keywords", (!work.keywords.is_empty()).then(|| json!(work.keywords)));
    put("license", text(Field::License));
    put("isbn", text(Field::Isbn));
    put("numberOfPages", text(Field::NumberOfPages));
    put("bookEdition", text(Field::Edition).filter(|_| work.kind == Kind::Book));
    let publisher_key = if work.kind == Kind::Thesis { "sourceOrganization" } else { "publisher" };
    put(publisher_key, work.get(Field::Publisher).map(|name| json!({ "@type": "Organization", "name": name })));
    put("reportNumber", text(Field::Number).filter(|_| work.kind == Kind::Report));
    if is_law(work.kind) {
        put("legislationIdentifier", text(Field::Number));
        put("legislationType", text(Field::Genre));
        put("legislationJurisdiction", text(Field::Jurisdiction));
    }
    put("isPartOf", part_of(work));
    put("pagination", text(Field::Page));
    put("identifier", work.get(Field::Doi).map(|doi| {
        json!({ "@type": "PropertyValue", "propertyID": "doi", "value": doi, "url": format!("https://doi.org/{doi}") })
    }));
    put("sameAs", text(Field::Url));
    script(map)
}

/// An organization as schema.org JSON-LD.
pub fn organization_json_ld(organization: &Organization) -> String {
    let mut map = head("Organization", &organization.address);
    map.insert("name".into(), json!(organization.name));
    for (key, values) in [("alternateName", &organization.other_names), ("sameAs", &organization.same_as)] {
        if !values.is_empty() {
            map.insert(key.into(), json!(values));
        }
    }
    if let Some(country) = &organization.country {
        map.insert("address".into(), json!({ "@type": "PostalAddress", "addressCountry": country }));
    }
    if let Some(description) = &organization.description {
        map.insert("description".into(), json!(description));
    }
    script(map)
}

/// The names and contents of `meta` elements by which Google Scholar, Zotero and others know a work. The values are text,
/// to be escaped by whoever writes the page. `pdf` is the address of its full text.
pub fn meta_tags(work: &Reference, pdf: Option<&str>) -> Vec<(&'static str, String)> {
    let mut tags = Vec::new();
    let mut add = |name: &'static str, text: Option<&str>| {
        if let Some(text) = text.filter(|text| !text.is_empty()) {
            tags.push((name, text.to_owned()));
        }
    };
    add("citation_title", work.title());
    for author in work.people(Role::Author) {
        add("citation_author", Some(&author.sorted()));
    }
    for editor in work.people(Role::Editor) {
        add("citation_editor", Some(&editor.sorted()));
    }
    let slashed = |date: &Date| iso(date).map(|date| date.replace('-', "/"));
    add("citation_publication_date", work.issued().and_then(|date| slashed(&date)).as_deref());
    let online = work.dates.get(&DateField::AvailableDate).and_then(slashed);
    add("citation_online_date", online.as_deref());
    let container = match work.kind {
        Kind::Chapter | Kind::EntryEncyclopedia | Kind::EntryDictionary => "citation_inbook_title",
        Kind::PaperConference => "citation_conference_title",
        _ => "citation_journal_title",
    };
    add(container, work.get(Field::ContainerTitle));
    let body = match work.kind {
        Kind::Thesis => "citation_dissertation_institution",
        Kind::Report => "citation_technical_report_institution",
        _ => "citation_publisher",
    };
    add(body, work.get(Field::Publisher));
    add("citation_technical_report_number", work.get(Field::Number).filter(|_| work.kind == Kind::Report));
    for (name, field) in [
        ("citation_volume", Field::Volume),
        ("citation_issue", Field::Issue),
        ("citation_doi", Field::Doi),
        ("citation_issn", Field::Issn),
        ("citation_isbn", Field::Isbn),
        ("citation_language", Field::Language),
    ] {
        add(name, work.get(field));
    }
    if let Some(page) = work.get(Field::Page) {
        let (first, last) = page.split_once(['-', '–']).unwrap_or((page, ""));
        add("citation_firstpage", Some(first.trim()));
        add("citation_lastpage", Some(last.trim()));
    }
    add("citation_keywords", Some(&work.keywords.join("; ")));
    add("citation_abstract", work.get(Field::Abstract));
    add("citation_pdf_url", pdf);
    tags
}

fn head(kind: &str, address: &str) -> Map<String, Value> {
    let mut map = Map::new();
    map.insert("@context".into(), json!("https://schema.org"));
    map.insert("@type".into(), json!(kind));
    if !address.is_empty() {
        map.insert("@id".into(), json!(address));
        map.insert("url".into(), json!(address));
    }
    map
}

/// Nothing in a script may end it, and nothing of a title is let near that.
fn script(map: Map<String, Value>) -> String {
    let json = Value::Object(map).to_string();
    json.replace('<', "\\u003c")
        .replace('>', "\\u003e")
        .replace('&', "\\u0026")
        .replace('\u{2028}', "\\u2028")
        .replace('\u{2029}', "\\u2029")
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::ArticleJournal | Kind::PaperConference => "ScholarlyArticle",
        Kind::ArticleNewspaper => "NewsArticle",
        Kind::Article | Kind::ArticleMagazine => "Article",
        Kind::PostWeblog => "BlogPosting",
        Kind::Book | Kind::Classic => "Book",
        Kind::Chapter => "Chapter",
        Kind::Collection | Kind::Periodical => "Periodical",
        Kind::Report => "Report",
        Kind::Thesis => "Thesis",
        Kind::Dataset => "Dataset",
        Kind::Software => "SoftwareSourceCode",
        Kind::Map => "Map",
        Kind::Webpage => "WebPage",
        Kind::Manuscript => "Manuscript",
        Kind::MotionPicture => "Movie",
        Kind::Review | Kind::ReviewBook => "Review",
        _ if is_law(kind) => "Legislation",
        _ => "CreativeWork",
    }
}

fn is_law(kind: Kind) -> bool {
    matches!(kind, Kind::Legislation | Kind::Bill | Kind::Regulation | Kind::Treaty)
}

fn person(name: &Name) -> Value {
    match name {
        Name::Body(body) => json!({ "@type": "Organization", "name": body }),
        Name::Person(person) => {
            let mut map = Map::new();
            map.insert("@type".into(), json!("Person"));
            map.insert("name".into(), json!(name.display()));
            let family = format!("{} {}", person.particle, person.family);
            for (key, text) in [("familyName", family.trim()), ("givenName", person.given.as_str())] {
                if !text.is_empty() {
                    map.insert(key.into(), json!(text));
                }
            }
            Value::Object(map)
        }
    }
}

/// The journal with its volume and issue, or the book, or the series.
fn part_of(work: &Reference) -> Option<Value> {
    let container = work.get(Field::ContainerTitle).or_else(|| work.get(Field::CollectionTitle))?;
    let kind = match work.kind {
        Kind::Chapter => "Book",
        Kind::Webpage | Kind::Post => "WebSite",
        Kind::PostWeblog => "Blog",
        _ => "Periodical",
    };
    let mut inner = Map::new();
    inner.insert("@type".into(), json!(kind));
    inner.insert("name".into(), json!(container));
    if let Some(issn) = work.get(Field::Issn) {
        inner.insert("issn".into(), json!(issn));
    }
    let mut whole = Value::Object(inner);
    if let Some(volume) = work.get(Field::Volume).filter(|_| kind == "Periodical") {
        whole = json!({ "@type": "PublicationVolume", "volumeNumber": volume, "isPartOf": whole });
    }
    if let Some(issue) = work.get(Field::Issue).filter(|_| kind == "Periodical") {
        whole = json!({ "@type": "PublicationIssue", "issueNumber": issue, "isPartOf": whole });
    }
    Some(whole)
}

/// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: the day on which it is or begins, as exactly as it is known.
fn iso(date: &Date) -> Option<String> {
    let first = date.earliest().filter(|day| date.first_year() == Some(day.year))?;
    let day = first.to_string();
    let exact = match date {
        Date::Point(point) | Date::Interval(crate::edtf::End::Point(point), _) => point,
        _ => return None,
    };
    let length = match (exact.month, exact.day) {
        (Part::Known(1..=12), Part::Known(_)) => day.len(),
        (Part::Known(1..=12), _) => day.len().checked_sub(3)?,
        _ => day.len().checked_sub(6)?,
    };
    day.get(..length).map(str::to_owned)
}
