//! Answers as XML.

use super::asked::{Asked, Selection};
use super::identity::{Format, Identity, Set};
use super::request::{Request, pairs};
use super::token::Token;
use super::{Code, Fault, Granularity, Stamp};
use crate::xml::escape;

/// Which record, and when it last changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// Its identifier, for ever.
    pub identifier: String,
    /// Its last change or deletion.
    pub stamp: Stamp,
    /// The specs of its sets.
    pub sets: Vec<String>,
    /// Whether it was taken away.
    pub is_deleted: bool,
}

/// A record in one format.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Which.
    pub header: Header,
    /// One element of XML with its namespaces; nothing for deleted records.
    pub metadata: Option<String>,
}

/// A page of a list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Page {
    /// In the order of stamps and keys.
    pub records: Vec<Record>,
    /// If more follow, a key of the last one, by which the next page begins after it.
    pub more: Option<String>,
    /// How many there are on all pages, where that is known.
    pub complete: Option<u64>,
}

/// What was found for a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// To `Identify`, and to `ListSets`, and to `ListMetadataFormats` for all: the identity holds it.
    Identity,
    /// To `ListMetadataFormats` for one record: its prefixes; `None` if there is no such record.
    Formats(Option<Vec<String>>),
    /// To `GetRecord`; `None` if there is no such record.
    Record(Option<Record>),
    /// To `ListRecords` and `ListIdentifiers`.
    Page(Page),
    /// What was wrong with the request.
    Faults(Vec<Fault>),
}

/// Writes the response. `query` is what was asked, as it came.
pub fn write(identity: &Identity, query: &str, request: Option<&Request>, answer: &Answer, now: Stamp) -> String {
    let body = match (request, answer) {
        (_, Answer::Faults(faults)) => Err(faults.clone()),
        (Some(request), answer) => body(identity, request, answer, now).map_err(|fault| vec![fault]),
        (None, _) => Err(vec![Fault::new(Code::BadVerb, "nothing was asked")]),
    };
    let hide =
        matches!(&body, Err(faults) if faults.iter().any(|f| matches!(f.code, Code::BadVerb | Code::BadArgument)));
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<OAI-PMH xmlns=\"http://www.openarchives.org/OAI/2.0/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"http://www.openarchives.org/OAI/2.0/ \
         http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd\">\n",
    );
    out.push_str(&format!("<responseDate>{}</responseDate>\n<request", now.write(Granularity::Second)));
    if !hide {
        for (name, value) in pairs(query) {
            out.push_str(&format!(" {name}=\"{}\"", escape(&value)));
        }
    }
    out.push_str(&format!(">{}</request>\n", escape(&identity.base_url)));
    match body {
        Ok(body) => out.push_str(&body),
        Err(faults) => faults.iter().for_each(|fault| {
            out.push_str(&format!("<error code=\"{}\">{}</error>\n", fault.code.word(), escape(&fault.reason)));
        }),
    }
    out.push_str("</OAI-PMH>\n");
    out
}

fn body(identity: &Identity, request: &Request, answer: &Answer, now: Stamp) -> Result<String, Fault> {
    let no_record = || Fault::new(Code::IdDoesNotExist, "there is no such record");
    match (request, answer) {
        (Request::Identify, _) => Ok(identify(identity)),
        (Request::ListSets, _) => Ok(list_sets(identity)),
        (Request::ListMetadataFormats { .. }, Answer::Formats(of)) => {
            let of = of.as_ref().ok_or_else(no_record)?;
            let formats: Vec<&Format> = identity.formats.iter().filter(|format| of.contains(&format.prefix)).collect();
            if formats.is_empty() {
                return Err(Fault::new(Code::NoMetadataFormats, "this record has no formats"));
            }
            Ok(list_formats(&formats))
        }
        (Request::ListMetadataFormats { .. }, _) => Ok(list_formats(&identity.formats.iter().collect::<Vec<_>>())),
        (Request::GetRecord { .. }, Answer::Record(found)) => {
            let found = found.as_ref().ok_or_else(no_record)?;
            Ok(format!("<GetRecord>\n{}</GetRecord>\n", record(found, identity.granularity)))
        }
        (Request::ListRecords(selection), Answer::Page(page)) => {
            list(Asked::ListRecords, identity, selection, page, now, |r| record(r, identity.granularity))
        }
        (Request::ListIdentifiers(selection), Answer::Page(page)) => {
            list(Asked::ListIdentifiers, identity, selection, page, now, |r| header(&r.header, identity.granularity))
        }
        (Request::GetRecord { .. }, _) => Err(no_record()),
        (Request::ListRecords(_) | Request::ListIdentifiers(_), _) => {
            Err(Fault::new(Code::NoRecordsMatch, "nothing fits"))
        }
    }
}

fn list(
    asked: Asked,
    identity: &Identity,
    selection: &Selection,
    page: &Page,
    now: Stamp,
    one: impl Fn(&Record) -> String,
) -> Result<String, Fault> {
    // a list of nothing is none; an empty page after others ends theirs: what was to stand there has changed meanwhile
    if page.records.is_empty() {
        return Err(Fault::new(Code::NoRecordsMatch, "nothing fits, or nothing more"));
    }
    let mut out = format!("<{}>\n", asked.word());
    page.records.iter().for_each(|record| out.push_str(&one(record)));
    let size = page.complete.filter(|n| *n > 0).map(|n| format!(" completeListSize=\"{n}\"")).unwrap_or_default();
    let cursor = selection.cursor;
    match &page.more {
        Some(after) => {
            let count = u64::try_from(page.records.len()).unwrap_or(0);
            let expires = Stamp(now.0.saturating_add(identity.token_seconds));
            let next =
                Selection { after: Some(after.clone()), cursor: cursor.saturating_add(count), ..selection.clone() };
            let token = Token { asked, selection: next, expires }.write();
            let expires = expires.write(Granularity::Second);
            out.push_str(&format!(
                "<resumptionToken expirationDate=\"{expires}\"{size} cursor=\"{cursor}\">{token}</resumptionToken>\n"
            ));
        }
        // the last of several pages says so by an empty token
        None if selection.after.is_some() => out.push_str(&format!("<resumptionToken{size} cursor=\"{cursor}\"/>\n")),
        None => {}
    }
    out.push_str(&format!("</{}>\n", asked.word()));
    Ok(out)
}

fn header(header: &Header, granularity: Granularity) -> String {
    let status = if header.is_deleted { " status=\"deleted\"" } else { "" };
    let sets: String = header.sets.iter().map(|spec| format!("<setSpec>{}</setSpec>", escape(spec))).collect();
    format!(
        "<header{status}><identifier>{}</identifier><datestamp>{}</datestamp>{sets}</header>\n",
        escape(&header.identifier),
        header.stamp.write(granularity)
    )
}

fn record(record: &Record, granularity: Granularity) -> String {
    let metadata = record.metadata.as_ref().filter(|_| !record.header.is_deleted);
    let metadata = metadata.map(|xml| format!("<metadata>{xml}</metadata>\n")).unwrap_or_default();
    format!("<record>\n{}{metadata}</record>\n", header(&record.header, granularity))
}

fn identify(identity: &Identity) -> String {
    let emails: String =
        identity.admin_emails.iter().map(|email| format!("<adminEmail>{}</adminEmail>\n", escape(email))).collect();
    let description = identity.namespace.as_ref().filter(|namespace| is_domain(namespace)).map(|namespace| {
        format!(
            "<description><oai-identifier xmlns=\"http://www.openarchives.org/OAI/2.0/oai-identifier\" \
             xsi:schemaLocation=\"http://www.openarchives.org/OAI/2.0/oai-identifier \
             http://www.openarchives.org/OAI/2.0/oai-identifier.xsd\"><scheme>oai</scheme>\
             <repositoryIdentifier>{namespace}</repositoryIdentifier><delimiter>:</delimiter>\
             <sampleIdentifier>oai:{namespace}:1</sampleIdentifier></oai-identifier></description>\n"
        )
    });
    format!(
        "<Identify>\n<repositoryName>{}</repositoryName>\n<baseURL>{}</baseURL>\n<protocolVersion>2.0</protocolVersion>\n\
         {emails}<earliestDatestamp>{}</earliestDatestamp>\n<deletedRecord>persistent</deletedRecord>\n\
         <granularity>{}</granularity>\n{}</Identify>\n",
        escape(&identity.name),
        escape(&identity.base_url),
        identity.earliest.write(identity.granularity),
        identity.granularity.word(),
        description.unwrap_or_default()
    )
}

/// As the schema of `oai-identifier` has it.
fn is_domain(text: &str) -> bool {
    let is_label = |label: &str| {
        label.starts_with(|c: char| c.is_ascii_alphabetic())
            && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
    };
    text.contains('.') && text.split('.').all(is_label)
}

fn list_sets(identity: &Identity) -> String {
    let one = |set: &Set| {
        format!("<set><setSpec>{}</setSpec><setName>{}</setName></set>\n", escape(&set.spec), escape(&set.name))
    };
    format!("<ListSets>\n{}</ListSets>\n", identity.sets.iter().map(one).collect::<String>())
}

fn list_formats(formats: &[&Format]) -> String {
    let one = |format: &&Format| {
        format!(
            "<metadataFormat><metadataPrefix>{}</metadataPrefix><schema>{}</schema>\
             <metadataNamespace>{}</metadataNamespace></metadataFormat>\n",
            escape(&format.prefix),
            escape(&format.schema),
            escape(&format.namespace)
        )
    };
    format!("<ListMetadataFormats>\n{}</ListMetadataFormats>\n", formats.iter().map(one).collect::<String>())
}
