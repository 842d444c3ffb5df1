//! The rules of OAI-PMH.xsd and of the protocol's text, checked one by one with a reader of XML that is not the crate's.

use quick_xml::events::{BytesStart, Event};
use quick_xml::name::ResolveResult;
use quick_xml::{NsReader, XmlVersion};

const OAI: &str = "http://www.openarchives.org/OAI/2.0/";
const VERBS: [&str; 6] = ["Identify", "ListMetadataFormats", "ListSets", "GetRecord", "ListIdentifiers", "ListRecords"];
const ERRORS: [&str; 8] = [
    "cannotDisseminateFormat",
    "idDoesNotExist",
    "badArgument",
    "badVerb",
    "noMetadataFormats",
    "noRecordsMatch",
    "badResumptionToken",
    "noSetHierarchy",
];
const DC: [&str; 15] = [
    "title",
    "creator",
    "subject",
    "description",
    "publisher",
    "contributor",
    "date",
    "type",
    "format",
    "identifier",
    "source",
    "language",
    "relation",
    "coverage",
    "rights",
];

struct Node {
    space: String,
    name: String,
    attributes: Vec<(String, String)>,
    text: String,
    children: Vec<Node>,
}

type Checked = Result<(), String>;

pub fn check(xml: &str) -> Checked {
    if xml.chars().any(|c| (c < ' ' && !"\t\n\r".contains(c)) || c == '\u{fffe}' || c == '\u{ffff}') {
        return Err("a character that XML cannot hold".into());
    }
    let root = tree(xml)?;
    is(&root, OAI, "OAI-PMH")?;
    let location = attribute(&root, "xsi:schemaLocation").unwrap_or("");
    ensure(location == format!("{OAI} {OAI}OAI-PMH.xsd"), "the schema's location")?;
    let [date, request, answers @ ..] = root.children.as_slice() else { return Err("date and request".into()) };
    is(date, OAI, "responseDate")?;
    ensure(is_second(&date.text), "responseDate is UTC with seconds")?;
    is(request, OAI, "request")?;
    ensure(request.text.starts_with("http"), "request holds the address")?;
    for (name, value) in &request.attributes {
        let fits = match name.as_str() {
            "verb" => VERBS.contains(&value.as_str()),
            "identifier" | "resumptionToken" => true,
            "metadataPrefix" => is_prefix(value),
            "from" | "until" => is_day(value) || is_second(value),
            "set" => is_set(value),
            _ => false,
        };
        ensure(fits, &format!("request {name}={value}"))?;
    }
    match answers {
        [] => Err("nothing is answered".into()),
        [one] if one.name != "error" => {
            ensure(attribute(request, "verb") == Some(one.name.as_str()), "the answer is to the verb")?;
            answer(one)
        }
        errors => errors.iter().try_for_each(|error| {
            is(error, OAI, "error")?;
            ensure(attribute(error, "code").is_some_and(|code| ERRORS.contains(&code)), "an error's code")
        }),
    }
}

fn answer(node: &Node) -> Checked {
    ensure(node.space == OAI, "namespace")?;
    match node.name.as_str() {
        "Identify" => identify(node),
        "ListMetadataFormats" => each(node, |format| {
            is(format, OAI, "metadataFormat")?;
            names(format, &["metadataPrefix", "schema", "metadataNamespace"])?;
            ensure(is_prefix(&format.children[0].text), "metadataPrefix")
        }),
        "ListSets" => each(node, |set| {
            is(set, OAI, "set")?;
            names(set, &["setSpec", "setName"])?;
            ensure(is_set(&set.children[0].text), "setSpec")
        }),
        "GetRecord" => {
            ensure(node.children.len() == 1, "one record")?;
            each(node, record)
        }
        "ListRecords" => list(node, record),
        "ListIdentifiers" => list(node, header),
        other => Err(format!("no answer of the protocol: {other}")),
    }
}

fn identify(node: &Node) -> Checked {
    let mut wanted = vec![
        "repositoryName",
        "baseURL",
        "protocolVersion",
        "adminEmail",
        "earliestDatestamp",
        "deletedRecord",
        "granularity",
    ];
    if node.children.len() > wanted.len() {
        wanted.push("description");
    }
    names(node, &wanted)?;
    let text = |at: usize| node.children[at].text.as_str();
    ensure(text(2) == "2.0", "protocolVersion")?;
    ensure(text(3).split_once('@').is_some_and(|(_, host)| host.contains('.')), "adminEmail")?;
    ensure(["no", "persistent", "transient"].contains(&text(5)), "deletedRecord")?;
    match text(6) {
        "YYYY-MM-DD" => ensure(is_day(text(4)), "earliestDatestamp"),
        "YYYY-MM-DDThh:mm:ssZ" => ensure(is_second(text(4)), "earliestDatestamp"),
        _ => Err("granularity".into()),
    }?;
    let Some(description) = node.children.get(7) else { return Ok(()) };
    ensure(
        description.children.len() == 1 && description.children[0].space != OAI,
        "a description of another namespace",
    )
}

fn list(node: &Node, one: impl Fn(&Node) -> Checked) -> Checked {
    let (token, items) = match node.children.split_last() {
        Some((last, before)) if last.name == "resumptionToken" => (Some(last), before),
        _ => (None, node.children.as_slice()),
    };
    ensure(!items.is_empty(), "a list has an item")?;
    items.iter().try_for_each(one)?;
    let Some(token) = token else { return Ok(()) };
    token.attributes.iter().try_for_each(|(name, value)| match name.as_str() {
        "expirationDate" => ensure(is_second(value), "expirationDate"),
        "completeListSize" => ensure(value.parse::<u64>().is_ok_and(|n| n > 0), "completeListSize"),
        "cursor" => ensure(value.parse::<u64>().is_ok(), "cursor"),
        _ => Err(format!("resumptionToken {name}")),
    })
}

fn record(node: &Node) -> Checked {
    is(node, OAI, "record")?;
    let first = node.children.first().ok_or("a record has a header")?;
    header(first)?;
    let deleted = attribute(first, "status").is_some();
    match &node.children[1..] {
        [] => ensure(deleted, "only deleted records have no metadata"),
        [metadata] => {
            ensure(!deleted, "deleted records have no metadata")?;
            is(metadata, OAI, "metadata")?;
            ensure(metadata.children.len() == 1, "one element of metadata")?;
            dublin_core(&metadata.children[0])
        }
        _ => Err("more than header and metadata".into()),
    }
}

fn dublin_core(dc: &Node) -> Checked {
    is(dc, "http://www.openarchives.org/OAI/2.0/oai_dc/", "dc")?;
    ensure(attribute(dc, "xsi:schemaLocation").is_some(), "schema of oai_dc")?;
    each(dc, |element| {
        is(element, "http://purl.org/dc/elements/1.1/", &element.name)?;
        ensure(DC.contains(&element.name.as_str()) && element.children.is_empty(), "an element of Dublin Core")
    })
}

fn header(node: &Node) -> Checked {
    is(node, OAI, "header")?;
    ensure(attribute(node, "status").is_none_or(|status| status == "deleted"), "status")?;
    let [identifier, stamp, sets @ ..] = node.children.as_slice() else {
        return Err("identifier and datestamp".into());
    };
    is(identifier, OAI, "identifier")?;
    is(stamp, OAI, "datestamp")?;
    ensure(is_day(&stamp.text) || is_second(&stamp.text), "datestamp")?;
    sets.iter().try_for_each(|set| {
        is(set, OAI, "setSpec")?;
        ensure(is_set(&set.text), "setSpec")
    })
}

fn ensure(is: bool, what: &str) -> Checked {
    if is { Ok(()) } else { Err(format!("wrong: {what}")) }
}

fn is(node: &Node, space: &str, name: &str) -> Checked {
    ensure(node.space == space && node.name == name, &format!("{name} was expected, {}{} came", node.space, node.name))
}

fn names(node: &Node, wanted: &[&str]) -> Checked {
    let got: Vec<&str> = node.children.iter().map(|child| child.name.as_str()).collect();
    ensure(got == wanted, &format!("{got:?}, not {wanted:?}"))
}

fn each(node: &Node, one: impl Fn(&Node) -> Checked) -> Checked {
    ensure(!node.children.is_empty(), "at least one")?;
    node.children.iter().try_for_each(one)
}

fn attribute<'a>(node: &'a Node, name: &str) -> Option<&'a str> {
    node.attributes.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
}

fn form(text: &str, form: &str) -> bool {
    text.len() == form.len()
        && text.bytes().zip(form.bytes()).all(|(b, f)| if f == b'0' { b.is_ascii_digit() } else { b == f })
}

fn is_day(text: &str) -> bool {
    form(text, "0000-00-00")
}

fn is_second(text: &str) -> bool {
    form(text, "0000-00-00T00:00:00Z")
}

fn is_prefix(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || "-_.!~*'()".contains(c))
}

fn is_set(text: &str) -> bool {
    text.split(':').all(is_prefix)
}

fn tree(xml: &str) -> Result<Node, String> {
    let mut reader = NsReader::from_str(xml);
    let mut open: Vec<Node> = vec![Node {
        space: String::new(),
        name: String::new(),
        attributes: vec![],
        text: String::new(),
        children: vec![],
    }];
    let start = |space: ResolveResult, element: &BytesStart| -> Result<Node, String> {
        let space = match space {
            ResolveResult::Bound(space) => space.0.to_owned(),
            ResolveResult::Unbound => String::new(),
            ResolveResult::Unknown(prefix) => return Err(format!("prefix {prefix:?}")),
        };
        let mut attributes = Vec::new();
        for attribute in element.attributes() {
            let attribute = attribute.map_err(|e| e.to_string())?;
            let value = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|e| e.to_string())?.into_owned();
            if !attribute.key.0.starts_with("xmlns") {
                attributes.push((attribute.key.0.to_owned(), value));
            }
        }
        let name = element.name().0;
        let name = name.rsplit(':').next().unwrap_or(name).to_owned();
        Ok(Node { space, name, attributes, text: String::new(), children: vec![] })
    };
    loop {
        let (space, event) = reader.read_resolved_event().map_err(|e| e.to_string())?;
        let top = open.last_mut().ok_or("too many ends")?;
        match event {
            Event::Start(element) => {
                let node = start(space, &element)?;
                open.push(node);
            }
            Event::Empty(element) => top.children.push(start(space, &element)?),
            Event::End(_) => {
                let node = open.pop().ok_or("too many ends")?;
                open.last_mut().ok_or("too many ends")?.children.push(node);
            }
            Event::Text(text) => top.text.push_str(&text.xml10_content()),
            Event::GeneralRef(reference) => match reference.resolve_char_ref() {
                Ok(Some(c)) => top.text.push(c),
                _ => top.text.push('&'),
            },
            Event::Eof => break,
            _ => {}
        }
    }
    let root = open.pop().filter(|_| open.is_empty()).ok_or("an element does not end")?;
    match root.children.len() {
        1 => root.children.into_iter().next().ok_or_else(String::new),
        _ => Err("not one root".into()),
    }
}
