//! A harvest, step by step: given what came, what to do next. A pure function of its state, which can be stored.

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
#[derive(Debug, Clone, PartialEq, Eq)]
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
        reason: String,
    },
    /// It cannot be done; what came before stays.
    Failed {
        /// Why.
        reason: String,
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
        }
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
            Came::Nothing => return self.again(None, "there was no answer".to_owned()),
            Came::Answer { status, retry_after, body } => (*status, *retry_after, *body),
        };
        match status {
            429 | 503 => return self.again(retry_after, format!("the repository asks to wait ({status})")),
            408 | 500..=599 => return self.again(retry_after, format!("the repository failed ({status})")),
            200..=299 => {}
            _ => return Step::Failed { reason: format!("the repository refused ({status})") },
        }
        match read_response(body) {
            Ok(response) => self.take(response),
            Err(broken @ (Broken::Malformed(_) | Broken::WebPage(_) | Broken::Size)) => {
                self.again(None, broken.to_string())
            }
            Err(broken) => Step::Failed { reason: broken.to_string() },
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
                Some(text) if self.token.as_ref() == Some(&text) => {
                    Step::Failed { reason: "the repository gives the same page again and again".to_owned() }
                }
                Some(_) if self.pages >= MAX_PAGES => Step::Failed { reason: "there is no end of pages".to_owned() },
                Some(text) => {
                    self.token = Some(text);
                    Step::Next { records, problems }
                }
            },
            Got::Errors(errors) => self.refused(&errors),
            _ => Step::Failed { reason: "the repository answered something else".to_owned() },
        }
    }

    fn refused(&mut self, errors: &[(Option<Code>, String, String)]) -> Step {
        let has = |code: Code| errors.iter().any(|(c, ..)| *c == Some(code));
        if has(Code::NoRecordsMatch) {
            return self.done(Vec::new(), Vec::new());
        }
        if has(Code::BadResumptionToken) && self.token.is_some() && self.restarts < MAX_RESTARTS {
            self.restarts += 1;
            self.token = None;
            return Step::Next {
                records: Vec::new(),
                problems: vec!["the list had expired and is begun again".to_owned()],
            };
        }
        let said: Vec<String> =
            errors.iter().map(|(_, word, text)| format!("{word} {text}").trim().to_owned()).collect();
        Step::Failed { reason: format!("the repository refused: {}", said.join("; ")) }
    }

    fn done(&mut self, records: Vec<Harvested>, problems: Vec<String>) -> Step {
        self.token = None;
        Step::Done { records, problems, next_from: self.began.or(self.from) }
    }

    fn again(&mut self, retry_after: Option<u32>, reason: String) -> Step {
        self.tries += 1;
        if self.tries >= MAX_TRIES {
            return Step::Failed { reason: format!("{reason}, {MAX_TRIES} times") };
        }
        let grown = FIRST_WAIT.saturating_mul(1 << self.tries.min(10).saturating_sub(1));
        Step::Retry { seconds: retry_after.unwrap_or(grown).clamp(1, LONGEST_WAIT), reason }
    }
}
