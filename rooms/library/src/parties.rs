//! What countries did with a treaty, read from its record.

use exchange::edtf::{self, Day};
use records::{Body, Confidence, Statement};

/// A country's acts taken together.
pub struct Party<'a> {
    /// Two letters.
    pub country: &'a str,
    /// In the order in which they are said.
    acts: Vec<&'a Statement>,
}

/// How a country stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    /// It ratified or acceded.
    Party,
    /// It signed and no more.
    Signed,
    /// It is known not to be a party.
    Not,
    /// Nobody knows here: that is no "no".
    Unknown,
}

/// The countries that a treaty's record speaks of, in its order.
pub fn parties(body: &Body) -> Vec<Party<'_>> {
    let mut parties: Vec<Party<'_>> = Vec::new();
    for act in body.all("parties") {
        let Some(country) = act.value.part("country") else { continue };
        match parties.iter_mut().find(|party| party.country == country) {
            Some(party) => party.acts.push(act),
            None => parties.push(Party { country, acts: vec![act] }),
        }
    }
    parties
}

impl<'a> Party<'a> {
    /// One of which nothing is said.
    pub fn unknown(country: &'a str) -> Party<'a> {
        Party { country, acts: Vec::new() }
    }

    /// The act that says how it stands today: a ratification before a signature, and the last of two; a denunciation before
    /// the ratification that it ends.
    fn standing_act(&self) -> Option<&'a Statement> {
        let last = |wanted: Stand| {
            let acts = self.acts.iter().filter(|act| stand(act) == wanted);
            acts.max_by_key(|act| day(act)).copied()
        };
        let is_ended = |bound: &Statement, left: &Statement| day(bound).is_some() && day(left) > day(bound);
        match (last(Stand::Party), last(Stand::Not)) {
            (Some(bound), Some(left)) if is_ended(bound, left) => Some(left),
            (Some(bound), _) => Some(bound),
            (None, left) => last(Stand::Signed).or(left).or_else(|| last(Stand::Unknown)),
        }
    }

    /// How it stands.
    pub fn stand(&self) -> Stand {
        self.standing_act().map_or(Stand::Unknown, stand)
    }

    /// The word of its status.
    pub fn status(&self) -> &'a str {
        self.standing_act().and_then(|act| act.value.part("status")).unwrap_or("unknown")
    }

    /// Did somebody see that it is so, in a source that can be trusted?
    pub fn is_confirmed(&self) -> bool {
        self.standing_act().is_some_and(|act| act.confirmed_on.is_some() && act.confidence == Confidence::High)
    }

    /// The day of its signature.
    pub fn signed_on(&self) -> Option<&'a str> {
        self.date(|act| is_signature(act) || (stand(act) == Stand::Signed && act.value.part("date_kind").is_none()))
    }

    /// The day on which it bound itself.
    pub fn bound_on(&self) -> Option<&'a str> {
        self.date(|act| stand(act) == Stand::Party && !is_signature(act))
    }

    fn date(&self, is: impl Fn(&Statement) -> bool) -> Option<&'a str> {
        self.acts.iter().filter(|act| is(act)).filter_map(|act| act.value.part("date")).next_back()
    }

    /// A part that one of its acts says.
    pub fn said(&self, part: &str) -> Option<&'a str> {
        self.acts.iter().find_map(|act| act.value.part(part))
    }

    /// Where its acts are said.
    pub fn sources(&self) -> String {
        let sources: Vec<&str> = self.acts.iter().filter_map(|act| act.source.as_deref()).collect();
        sources.join(" | ")
    }

    /// What is said beside its acts.
    pub fn notes(&self) -> Option<String> {
        let notes: Vec<&str> = self.acts.iter().filter_map(|act| act.note.as_deref()).collect();
        (!notes.is_empty()).then(|| notes.join("; "))
    }

    /// The day on which how it stands was confirmed.
    pub fn confirmed_on(&self) -> Option<&'a str> {
        self.standing_act()?.confirmed_on.as_deref()
    }
}

fn is_signature(act: &Statement) -> bool {
    act.value.part("date_kind") == Some("signature")
}

/// The first day that the date of an act can mean.
fn day(act: &Statement) -> Option<Day> {
    edtf::parse(act.value.part("date")?).ok()?.earliest()
}

fn stand(act: &Statement) -> Stand {
    match act.value.part("status") {
        Some("party" | "acceded") => Stand::Party,
        Some("signed-only") => Stand::Signed,
        Some("not-party") => Stand::Not,
        _ => Stand::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use records::Value;

    use super::*;

    fn act(parts: &[(&str, &str)], sure: bool) -> Statement {
        let parts = parts.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
        let confirmed_on = sure.then(|| "2026-11-24".to_owned());
        Statement { confirmed_on, ..Statement::of(Value::Parts(parts)) }
    }

    #[test]
    fn a_ratification_stands_before_the_signature_and_what_is_not_said_is_not_no() {
        let mut body = Body::new();
        let signed = [("country", "GT"), ("status", "signed-only"), ("date", "1990-01-01"), ("date_kind", "signature")];
        let bound = [("country", "GT"), ("status", "party"), ("date", "1995-01-01"), ("date_kind", "ratification")];
        body.say("parties", act(&signed, true));
        body.say("parties", act(&bound, false));
        body.say("parties", act(&[("country", "HN"), ("status", "unknown")], true));
        let all = parties(&body);
        let gt = all.first().map(|p| (p.stand(), p.signed_on(), p.bound_on(), p.is_confirmed()));
        assert_eq!(gt, Some((Stand::Party, Some("1990-01-01"), Some("1995-01-01"), false)));
        assert_eq!(all.get(1).map(Party::stand), Some(Stand::Unknown));
        assert_eq!(Party::unknown("NI").status(), "unknown");
    }

    #[test]
    fn a_date_without_a_kind_binds_nobody_who_signed_only_and_a_denunciation_ends_a_ratification() {
        type Acts<'a> = &'a [(&'a str, &'a str, &'a str)];
        let cases: [(Acts<'_>, Stand, Option<&str>, Option<&str>); 8] = [
            (&[("signed-only", "2013", "")], Stand::Signed, Some("2013"), None),
            (&[("not-party", "2013", "")], Stand::Not, None, None),
            (&[("party", "1995", "")], Stand::Party, None, Some("1995")),
            (&[("party", "1990", "signature")], Stand::Party, Some("1990"), None),
            (&[("not-party", "2001-05", ""), ("acceded", "1995~", "accession")], Stand::Not, None, Some("1995~")),
            (
                &[("party", "1995", ""), ("not-party", "2001", ""), ("party", "2010", "")],
                Stand::Party,
                None,
                Some("2010"),
            ),
            (&[("party", "", ""), ("not-party", "2001", "")], Stand::Party, None, None),
            (&[("signed-only", "1990", ""), ("not-party", "2001", "")], Stand::Signed, Some("1990"), None),
        ];
        for (acts, stand, signed, bound) in cases {
            let mut body = Body::new();
            for (status, date, kind) in acts {
                let parts = [("country", "GT"), ("status", *status), ("date", *date), ("date_kind", *kind)];
                body.say("parties", act(&parts, true));
            }
            let all = parties(&body);
            let told = all.first().map(|party| (party.stand(), party.signed_on(), party.bound_on()));
            assert_eq!(told, Some((stand, signed, bound)), "{acts:?}");
        }
    }
}
