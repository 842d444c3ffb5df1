//! A harvest, step by step: given what came, what to do next. A pure function of its state, which can be stored.

use serde::{Deserialize, Serialize};

use super::read::{Broken, Got, Harvested, Response, read_response};
use super::{Code, Granularity, Stamp};

/// Tries of one request, after which a harvest fails.
const MAX_TRIES: u32 = 5;
/// Beginnings again after tokens that were not taken.
const MAX_RESTARTS: u32 = 2;
/// Pages of one harvest.
const MAX_PAGES: u32 = 1_000_000;
/// The first wait before a new try, in seconds; each further one is twice as long.
const FIRST_WAIT: u32 = 60;
/// The longest wait, in seconds, whatever the repository asks.
const LONGEST_WAIT: u32 = 86_400;

/// Where a harvest stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Harvest {
    /// Where the repository is asked.
    pub base_url: String,
    /// The format.
    pub prefix: String,
    /// Only this set.
    pub set: Option<String>,
    /// Only what changed since; nothing for all.
    pub from: Option<Stamp>,
    /// How exactly the repository dates, from its `Identify`.
    pub granularity: Granularity,
    token: Option<String>,
    tries: u32,
    restarts: u32,
    pages: u32,
    /// The repository's clock at the first answer.
    began: Option<Stamp>,
    /// The page with which the next ones are compared, and after how many another takes its place.
    mark: Option<Mark>,
    until_next_mark: u32,
    last_wait: u32,
}

/// What is remembered of a page, to know it again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Mark {
    /// None where the page held no record.
    records: Option<u64>,
    token: String,
}

/// What came of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Came<'a> {
    /// An answer.
    Answer {
        /// The status of HTTP.
        status: u16,
        /// `Retry-After`, in seconds.
        retry_after: Option<u32>,
        /// What it holds.
        body: &'a [u8],
    },
    /// None: no connection, or it broke.
    Nothing,
}

/// What to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Keep these records, then ask for the next page.
    Next {
        /// What came.
        records: Vec<Harvested>,
        /// What was wrong with others.
        problems: Vec<String>,
    },
    /// Keep these records; that was all.
    Done {
        /// What came.
        records: Vec<Harvested>,
        /// What was wrong with others.
        problems: Vec<String>,
        /// The next harvest's [`Harvest::from`]: by the repository's clock, so that nothing falls between.
        next_from: Option<Stamp>,
    },
    /// Ask the same again after so many seconds.
    Retry {
        /// How long to wait.
        seconds: u32,
        /// Why.
        why: Why,
    },
    /// The repository no longer knows its own list: it is begun again with the next request.
    Again,
    /// It cannot be done; what came before stays.
    Failed {
        /// Why.
        why: Why,
    },
}

/// Why a request brought nothing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Why {
    /// No connection, or it broke.
    #[error("there was no answer")]
    NoAnswer,
    /// The repository is busy.
    #[error("the repository asks to wait ({0})")]
    AsksToWait(u16),
    /// A fault of the repository.
    #[error("the repository failed ({0})")]
    HostFailed(u16),
    /// It does not give this.
    #[error("the repository refused ({0})")]
    Refused(u16),
    /// What came is no answer of the protocol.
    #[error(transparent)]
    Broken(Broken),
    /// The list leads back to a page that was given before.
    #[error("the repository gives the same pages again and again")]
    Loop,
    /// The list is longer than any.
    #[error("there is no end of pages")]
    Endless,
    /// An answer of the protocol to another question.
    #[error("the repository answered something else")]
    Other,
    /// Errors of the protocol.
    #[error("the repository refused: {said}")]
    Faults {
        /// Those that are the protocol's own.
        codes: Vec<Code>,
        /// Words and texts as they stood.
        said: String,
    },
}

impl Harvest {
    /// A harvest at its beginning.
    pub fn new(base_url: impl Into<String>, prefix: impl Into<String>, granularity: Granularity) -> Self {
        Harvest {
            base_url: base_url.into(),
            prefix: prefix.into(),
            set: None,
            from: None,
            granularity,
            token: None,
            tries: 0,
            restarts: 0,
            pages: 0,
            began: None,
            mark: None,
            until_next_mark: 0,
            last_wait: 0,
        }
    }

    /// Does it go on within a list that was begun?
    pub fn is_under_way(&self) -> bool {
        self.token.is_some()
    }

    /// The address to ask now.
    pub fn address(&self) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        query.append_pair("verb", "ListRecords");
        match &self.token {
            Some(token) => {
                query.append_pair("resumptionToken", token);
            }
            None => {
                query.append_pair("metadataPrefix", &self.prefix);
                if let Some(from) = self.from {
                    query.append_pair("from", &from.write(self.granularity));
                }
                if let Some(set) = &self.set {
                    query.append_pair("set", set);
                }
            }
        }
        let joint = if self.base_url.contains('?') { '&' } else { '?' };
        format!("{}{joint}{}", self.base_url, query.finish())
    }

    /// Goes on with what came of [`Harvest::address`].
    pub fn step(&mut self, came: &Came) -> Step {
        let (status, retry_after, body) = match came {
            Came::Nothing => return self.again(None, Why::NoAnswer),
            Came::Answer { status, retry_after, body } => (*status, *retry_after, *body),
        };
        match status {
            429 | 503 => return self.again(retry_after, Why::AsksToWait(status)),
            408 | 500..=599 => return self.again(retry_after, Why::HostFailed(status)),
            200..=299 => {}
            _ => return Step::Failed { why: Why::Refused(status) },
        }
        match read_response(body) {
            Ok(response) => self.take(response),
            Err(broken @ (Broken::Malformed(_) | Broken::WebPage(_) | Broken::Size)) => {
                self.again(None, Why::Broken(broken))
            }
            Err(broken) => Step::Failed { why: Why::Broken(broken) },
        }
    }

    fn take(&mut self, response: Response) -> Step {
        self.tries = 0;
        self.pages += 1;
        self.began = self.began.or(response.date);
        let problems = response.problems;
        match response.got {
            Got::Records(records, token) => match token.map(|token| token.text).filter(|text| !text.is_empty()) {
                None => self.done(records, problems),
                Some(text) if self.was_seen(&records, &text) => Step::Failed { why: Why::Loop },
                Some(_) if self.pages >= MAX_PAGES => Step::Failed { why: Why::Endless },
                Some(text) => {
                    self.token = Some(text);
                    Step::Next { records, problems }
                }
            },
            Got::Errors(errors) => self.refused(&errors),
            _ => Step::Failed { why: Why::Other },
        }
    }

    /// Is this a page that came before? One page is remembered, and another one after twice as many each time (Brent,
    /// 1980), so that a circle of any length is noticed and nothing grows.
    fn was_seen(&mut self, records: &[Harvested], token: &str) -> bool {
        let page = Mark { records: (!records.is_empty()).then(|| sum(records)), token: token.to_owned() };
        let is_same = |mark: &Mark| match (mark.records, page.records) {
            // some repositories give one token for all pages of a list
            (Some(one), Some(other)) => one == other,
            (None, None) => mark.token == page.token,
            _ => false,
        };
        if self.mark.as_ref().is_some_and(is_same) {
            return true;
        }
        self.until_next_mark = self.until_next_mark.saturating_sub(1);
        if self.until_next_mark == 0 {
            self.last_wait = self.last_wait.saturating_mul(2).max(1);
            self.until_next_mark = self.last_wait;
            self.mark = Some(page);
        }
        false
    }

    fn refused(&mut self, errors: &[(Option<Code>, String, String)]) -> Step {
        let codes: Vec<Code> = errors.iter().filter_map(|(code, ..)| *code).collect();
        if codes.contains(&Code::NoRecordsMatch) {
            return self.done(Vec::new(), Vec::new());
        }
        if codes.contains(&Code::BadResumptionToken) && self.token.is_some() && self.restarts < MAX_RESTARTS {
            self.restarts += 1;
            self.token = None;
            self.mark = None;
            return Step::Again;
        }
        let said: Vec<String> =
            errors.iter().map(|(_, word, text)| format!("{word} {text}").trim().to_owned()).collect();
        Step::Failed { why: Why::Faults { codes, said: said.join("; ") } }
    }

    fn done(&mut self, records: Vec<Harvested>, problems: Vec<String>) -> Step {
        self.token = None;
        Step::Done { records, problems, next_from: self.began.or(self.from) }
    }

    fn again(&mut self, retry_after: Option<u32>, why: Why) -> Step {
        self.tries += 1;
        if self.tries >= MAX_TRIES {
            return Step::Failed { why };
        }
        let grown = FIRST_WAIT.saturating_mul(1 << self.tries.min(10).saturating_sub(1));
        Step::Retry { seconds: retry_after.unwrap_or(grown).clamp(1, LONGEST_WAIT), why }
    }
}

/// FNV-1a over identifiers and stamps, by which a page is known again.
fn sum(records: &[Harvested]) -> u64 {
    let parts = records.iter().map(|record| format!("{} {}\n", record.header.identifier, record.header.stamp.0));
    parts
        .flat_map(String::into_bytes)
        .fold(0xcbf2_9ce4_8422_2325, |sum: u64, byte| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
