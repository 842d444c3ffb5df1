//! Why an address gave no answer.

use std::time::Duration;

/// A reason that a person can be told: `key` is the catalogue key of the plain words.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FetchProblem {
    /// Not a web address.
    #[error("{0} is not a web address")]
    NotWeb(String),
    /// Private, loopback or otherwise not public.
    #[error("{0} is not a public address and is not asked")]
    Private(String),
    /// Neither 80 nor 443 nor named by the operator.
    #[error("port {0} is not asked")]
    Port(u16),
    /// The name is not known.
    #[error("the name {0} is not known")]
    Name(String),
    /// No connection.
    #[error("no connection: {0}")]
    Connect(String),
    /// The certificate or the protocol below is wrong.
    #[error("no safe connection: {0}")]
    Tls(String),
    /// Took too long.
    #[error("no whole answer within {} seconds", .0.as_secs())]
    Slow(Duration),
    /// Broken off.
    #[error("the answer broke off: {0}")]
    Broken(String),
    /// Too large as received.
    #[error("the answer is larger than {0} bytes")]
    Large(usize),
    /// Too large once unpacked, or packed too tightly to be honest.
    #[error("the answer unpacks to more than {0} bytes")]
    Bomb(usize),
    /// Cannot be unpacked.
    #[error("the answer cannot be unpacked: {0}")]
    Packed(String),
    /// Redirected too often or in a circle.
    #[error("redirected more than {0} times or in a circle")]
    Redirects(usize),
    /// The host's robots rules say no.
    #[error("the host's rules for robots do not allow {0}")]
    Robots(String),
    /// Others ask the host now, one at a time.
    #[error("{0} is being asked by others")]
    Busy(String),
    /// The host gave no rules for robots, so that nothing may be asked until it does (RFC 9309, 2.3.1.4).
    #[error("the host's rules for robots could not be read (its answer was {0})")]
    NoRules(i64),
}

impl FetchProblem {
    /// Catalogue key of its plain words.
    pub fn key(&self) -> &'static str {
        match self {
            FetchProblem::NotWeb(_) => "site-fetch-not-web",
            FetchProblem::Private(_) => "site-fetch-private",
            FetchProblem::Port(_) => "site-fetch-port",
            FetchProblem::Name(_) => "site-fetch-name",
            FetchProblem::Connect(_) => "site-fetch-connect",
            FetchProblem::Tls(_) => "site-fetch-tls",
            FetchProblem::Slow(_) => "site-fetch-slow",
            // to a person it is the same: the host does not answer as it should, and is asked again
            FetchProblem::Broken(_) | FetchProblem::NoRules(_) => "site-fetch-broken",
            FetchProblem::Large(_) => "site-fetch-large",
            FetchProblem::Bomb(_) => "site-fetch-bomb",
            FetchProblem::Packed(_) => "site-fetch-packed",
            FetchProblem::Redirects(_) => "site-fetch-redirects",
            FetchProblem::Robots(_) => "site-fetch-robots",
            FetchProblem::Busy(_) => "site-fetch-busy",
        }
    }

    /// May the same request go through later?
    pub fn may_pass(&self) -> bool {
        match self {
            FetchProblem::Name(_)
            | FetchProblem::Connect(_)
            | FetchProblem::Tls(_)
            | FetchProblem::Slow(_)
            | FetchProblem::Broken(_)
            | FetchProblem::Busy(_)
            | FetchProblem::NoRules(_) => true,
            FetchProblem::NotWeb(_)
            | FetchProblem::Private(_)
            | FetchProblem::Port(_)
            | FetchProblem::Large(_)
            | FetchProblem::Bomb(_)
            | FetchProblem::Packed(_)
            | FetchProblem::Redirects(_)
            | FetchProblem::Robots(_) => false,
        }
    }
}
