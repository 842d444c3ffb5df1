//! What a harvester asks, checked against the protocol.

use super::asked::{Asked, Selection};
use super::identity::Identity;
use super::token::Token;
use super::{Code, Fault, Granularity, Stamp};

/// A request that can be answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Request {
    /// Who are you?
    Identify,
    /// Which formats are there, for all records or for one?
    ListMetadataFormats {
        /// The record.
        identifier: Option<String>,
    },
    /// Which sets are there?
    ListSets,
    /// One record.
    GetRecord {
        /// Its identifier.
        identifier: String,
        /// The format, one of the repository's.
        prefix: String,
    },
    /// A page of headers.
    ListIdentifiers(Selection),
    /// A page of records.
    ListRecords(Selection),
}

/// Longer requests are no requests of the protocol.
const MAX_QUERY_BYTES: usize = 16 * 1024;

/// Reads the query of a GET or the form of a POST, `now` being the time by which tokens expire.
///
/// # Errors
/// Every fault that the request has, for [`Answer::Faults`](super::Answer::Faults).
pub fn read_request(query: &str, identity: &Identity, now: Stamp) -> Result<Request, Vec<Fault>> {
    if query.len() > MAX_QUERY_BYTES {
        return Err(vec![Fault::new(Code::BadArgument, "the request is too long")]);
    }
    let pairs = pairs(query);
    let verbs: Vec<&str> = pairs.iter().filter(|(name, _)| name == "verb").map(|(_, value)| value.as_str()).collect();
    let asked = match verbs.as_slice() {
        [verb] => Asked::from_word(verb).ok_or_else(|| vec![Fault::new(Code::BadVerb, "there is no such verb")])?,
        [] => return Err(vec![Fault::new(Code::BadVerb, "the verb is missing")]),
        _ => return Err(vec![Fault::new(Code::BadVerb, "the verb is repeated")]),
    };
    let given = Given { pairs: &pairs };
    let faults = given.faults(asked);
    if !faults.is_empty() {
        return Err(faults);
    }
    given.request(asked, identity, now).map_err(|fault| vec![fault])
}

pub(super) fn pairs(query: &str) -> Vec<(String, String)> {
    url::form_urlencoded::parse(query.as_bytes()).map(|(name, value)| (name.into_owned(), value.into_owned())).collect()
}

struct Given<'a> {
    pairs: &'a [(String, String)],
}

impl Given<'_> {
    fn get(&self, name: &str) -> Option<&str> {
        self.pairs.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
    }

    /// Arguments that are unknown, repeated, missing, or stand beside a token.
    fn faults(&self, asked: Asked) -> Vec<Fault> {
        let (must, may) = asked.arguments();
        let mut faults = Vec::new();
        let mut bad = |reason: String| faults.push(Fault::new(Code::BadArgument, reason));
        for (at, (name, _)) in self.pairs.iter().enumerate().filter(|(_, (name, _))| name != "verb") {
            if !must.contains(&name.as_str()) && !may.contains(&name.as_str()) {
                bad(format!("{} takes no argument of this name", asked.word()));
            } else if self.pairs.iter().take(at).any(|(earlier, _)| earlier == name) {
                bad(format!("the argument {name} is repeated"));
            }
        }
        if self.get("resumptionToken").is_some() {
            if self.pairs.len() > 2 {
                bad("resumptionToken stands alone".to_owned());
            }
        } else {
            for name in must.iter().filter(|name| self.get(name).is_none()) {
                bad(format!("the argument {name} is missing"));
            }
        }
        faults
    }

    fn request(&self, asked: Asked, identity: &Identity, now: Stamp) -> Result<Request, Fault> {
        let token = self.get("resumptionToken").map(|text| token(text, asked, identity, now)).transpose()?;
        match asked {
            Asked::Identify => Ok(Request::Identify),
            Asked::ListMetadataFormats => Ok(Request::ListMetadataFormats { identifier: self.identifier()? }),
            // sets come on one page, so that no token for them was ever given
            Asked::ListSets if identity.sets.is_empty() => Err(no_sets()),
            Asked::ListSets => Ok(Request::ListSets),
            Asked::GetRecord => Ok(Request::GetRecord {
                identifier: self.identifier()?.unwrap_or_default(),
                prefix: self.prefix(identity)?,
            }),
            Asked::ListIdentifiers => Ok(Request::ListIdentifiers(match token {
                Some(token) => token.selection,
                None => self.selection(identity)?,
            })),
            Asked::ListRecords => Ok(Request::ListRecords(match token {
                Some(token) => token.selection,
                None => self.selection(identity)?,
            })),
        }
    }

    fn identifier(&self) -> Result<Option<String>, Fault> {
        let Some(text) = self.get("identifier") else { return Ok(None) };
        // what RFC 3986 allows in an address
        let fits = |c: char| c.is_ascii_alphanumeric() || "-._~:/?#[]@!$&'()*+,;=%".contains(c);
        if text.is_empty() || !text.chars().all(fits) {
            return Err(Fault::new(Code::BadArgument, "the identifier is no URI"));
        }
        Ok(Some(text.to_owned()))
    }

    fn prefix(&self, identity: &Identity) -> Result<String, Fault> {
        let text = self.get("metadataPrefix").unwrap_or("");
        if text.is_empty() || !text.chars().all(is_unreserved) {
            return Err(Fault::new(Code::BadArgument, "the metadataPrefix has characters that none has"));
        }
        if !identity.formats.iter().any(|format| format.prefix == text) {
            return Err(Fault::new(Code::CannotDisseminateFormat, "this repository does not have that format"));
        }
        Ok(text.to_owned())
    }

    fn selection(&self, identity: &Identity) -> Result<Selection, Fault> {
        let bad = |reason: &str| Fault::new(Code::BadArgument, reason);
        let bound = |name: &str| {
            let text = self.get(name);
            text.map(|text| Stamp::read(text).ok_or_else(|| bad(&format!("{name} is no date of the protocol"))))
                .transpose()
        };
        let (from, until) = (bound("from")?, bound("until")?);
        let granularities: Vec<Granularity> = from.iter().chain(&until).map(|(_, granularity)| *granularity).collect();
        if granularities.len() == 2 && granularities.first() != granularities.last() {
            return Err(bad("from and until have different granularity"));
        }
        if identity.granularity == Granularity::Day && granularities.contains(&Granularity::Second) {
            return Err(bad("this repository dates its records by the day"));
        }
        let (from, until) = (from.map(|(stamp, _)| stamp), until.map(|(stamp, g)| stamp.last(g)));
        if let (Some(from), Some(until)) = (from, until)
            && from > until
        {
            return Err(bad("from is later than until"));
        }
        let set = self.get("set").map(str::to_owned);
        if let Some(set) = &set {
            if identity.sets.is_empty() {
                return Err(no_sets());
            }
            if !is_set_spec(set) {
                return Err(bad("set has characters that no set has"));
            }
        }
        let prefix = self.prefix(identity)?;
        if until.is_some_and(|until| until < identity.earliest) {
            return Err(Fault::new(Code::NoRecordsMatch, "there are no records so early"));
        }
        Ok(Selection { prefix, set, from, until, after: None, cursor: 0 })
    }
}

fn token(text: &str, asked: Asked, identity: &Identity, now: Stamp) -> Result<Token, Fault> {
    let bad = |reason: &str| Fault::new(Code::BadResumptionToken, reason);
    let token =
        Token::read(text).filter(|token| token.asked == asked).ok_or_else(|| bad("this is no token of that list"))?;
    if token.expires < now {
        return Err(bad("the token has expired: begin again"));
    }
    if !identity.formats.iter().any(|format| format.prefix == token.selection.prefix) {
        return Err(bad("the format of that list is no longer given"));
    }
    Ok(token)
}

fn no_sets() -> Fault {
    Fault::new(Code::NoSetHierarchy, "this repository has no sets")
}

fn is_unreserved(c: char) -> bool {
    c.is_ascii_alphanumeric() || "-_.!~*'()".contains(c)
}

fn is_set_spec(text: &str) -> bool {
    text.split(':').all(|part| !part.is_empty() && part.chars().all(is_unreserved))
}
