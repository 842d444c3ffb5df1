//! What went wrong, as a sentence of the catalogues.

use exchange::oai::{Broken, Code, Why};
use platform::fetch::FetchProblem;

/// What may be otherwise in an hour: nobody need do anything yet.
const PASSES: [&str; 7] = [
    "library-trouble-no-answer",
    "library-trouble-asks-to-wait",
    "library-trouble-host-fails",
    "site-fetch-connect",
    "site-fetch-slow",
    "site-fetch-broken",
    "site-fetch-busy",
];

/// May trouble of this key pass by itself?
pub fn may_pass(key: &str) -> bool {
    PASSES.contains(&key)
}

/// What went wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// Catalogue key.
    pub key: &'static str,
    /// What the key's words need.
    pub detail: String,
}

impl Trouble {
    /// A key whose words need this.
    pub fn of(key: &'static str, detail: impl Into<String>) -> Trouble {
        Trouble { key, detail: detail.into() }
    }

    /// The host gave no answer.
    pub fn fetch(problem: &FetchProblem) -> Trouble {
        Trouble::of(problem.key(), problem.to_string())
    }

    /// The answer was none that helps.
    pub fn why(why: &Why) -> Trouble {
        match why {
            Why::NoAnswer => Trouble::of("library-trouble-no-answer", ""),
            Why::AsksToWait(status) => Trouble::of("library-trouble-asks-to-wait", status.to_string()),
            Why::HostFailed(status) => Trouble::of("library-trouble-host-fails", status.to_string()),
            Why::Refused(404 | 410) => Trouble::of("library-trouble-not-there", ""),
            Why::Refused(status) => Trouble::of("library-trouble-refused", status.to_string()),
            Why::Broken(broken) => Trouble::broken(broken),
            Why::Loop => Trouble::of("library-trouble-loop", ""),
            Why::Endless => Trouble::of("library-trouble-endless", ""),
            Why::Other => Trouble::of("library-trouble-other", ""),
            Why::Faults { codes, said } => {
                let key = match codes.first() {
                    Some(Code::CannotDisseminateFormat) => "library-trouble-no-format",
                    Some(Code::NoSetHierarchy) => "library-trouble-no-sets",
                    Some(Code::BadResumptionToken) => "library-trouble-token",
                    _ => "library-trouble-error",
                };
                Trouble::of(key, said.clone())
            }
        }
    }

    /// What came is nothing of the protocol.
    pub fn broken(broken: &Broken) -> Trouble {
        match broken {
            Broken::WebPage(title) => Trouble::of("library-trouble-web-page", title.clone()),
            Broken::Malformed(reason) => Trouble::of("library-trouble-malformed", reason.clone()),
            Broken::NotOai(name) => Trouble::of("library-trouble-not-oai", name.clone()),
            Broken::Size => Trouble::of("library-trouble-empty", ""),
        }
    }
}
