//! The facts of an outlet: each with its value, where it comes from, and when it last changed.

use platform::time;
use platform::web::Ask;

use super::said;
use crate::draft::Draft;
use crate::model::Outlet;
use crate::store::History;

/// One fact.
pub struct Fact {
    pub label: String,
    pub value: Option<String>,
    /// Where the value leads, where it is an address.
    pub href: Option<String>,
    pub origin: String,
    /// Class of the mark that says who knows it.
    pub by_class: &'static str,
    pub by: String,
    pub day: String,
    pub day_short: String,
}

/// One place where facts were found.
pub struct Evidence {
    pub text: String,
    pub href: Option<String>,
}

/// The facts in the order of the form, then what follows from them.
pub fn facts(ask: &Ask, outlet: &Outlet, history: &[History]) -> Vec<Fact> {
    let draft = Draft::of(outlet);
    let stated = Draft::FIELDS.iter().filter(|field| **field != "evidence").map(|field| {
        let changed = last_change(field, outlet, history);
        let origin = match (changed, &outlet.evidence) {
            (Some(_), _) => ask.t("directory-fact-from-person"),
            (None, Some(_)) => ask.t("directory-fact-from-sources"),
            (None, None) => ask.t("directory-fact-from-entry"),
        };
        let at = changed.unwrap_or(outlet.created_at);
        let href = outlet.home.clone().filter(|_| *field == "home");
        fact(ask, outlet, field, said::value(&ask.speech, &draft, field), origin, false, at).leading(href)
    });
    let site = last_change("home", outlet, history).unwrap_or(outlet.created_at);
    let zone = last_change("country", outlet, history).unwrap_or(outlet.created_at);
    let derived = [
        fact(ask, outlet, "site", outlet.site.clone(), ask.t("directory-fact-from-home"), true, site),
        fact(ask, outlet, "zone", Some(outlet.zone.clone()), ask.t("directory-fact-from-country"), true, zone),
    ];
    stated.chain(derived).collect()
}

/// Where the facts come from, one by one; what is a web address leads there.
pub fn evidence(outlet: &Outlet) -> Vec<Evidence> {
    let pieces = outlet.evidence.as_deref().unwrap_or_default().split('|').map(str::trim).filter(|p| !p.is_empty());
    pieces
        .map(|piece| {
            let is_web = (piece.starts_with("https://") || piece.starts_with("http://")) && !piece.contains(' ');
            Evidence { text: piece.to_owned(), href: is_web.then(|| piece.to_owned()) }
        })
        .collect()
}

/// When a field was last changed; `None` where it still is as it was entered.
fn last_change(field: &str, outlet: &Outlet, history: &[History]) -> Option<i64> {
    let mut after = Draft::of(outlet);
    for change in history {
        let before = Draft::of(&change.before);
        if before.text(field) != after.text(field) {
            return Some(change.at);
        }
        after = before;
    }
    None
}

fn fact(
    ask: &Ask,
    outlet: &Outlet,
    field: &str,
    value: Option<String>,
    origin: String,
    derived: bool,
    at: i64,
) -> Fact {
    let day = time::day_in(at, &outlet.zone);
    Fact {
        label: said::field(&ask.speech, field),
        value,
        href: None,
        origin,
        by_class: if derived { "prov" } else { "prov prov-human" },
        by: ask.t(if derived { "directory-by-machine" } else { "directory-by-person" }),
        day_short: ask.speech.date_short(&day),
        day,
    }
}

impl Fact {
    fn leading(self, href: Option<String>) -> Fact {
        Fact { href, ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Medium, OutletScope};

    fn outlet(name: &str, revision: i64) -> Outlet {
        Outlet {
            id: "a".into(),
            name: name.into(),
            country: "HN".into(),
            language: "es".into(),
            medium: Medium::Radio,
            scope: OutletScope::Local,
            focus: "general".into(),
            home: None,
            site: None,
            city: None,
            zone: "America/Tegucigalpa".into(),
            sample: false,
            left_out_at: None,
            left_out_ground: None,
            evidence: Some("https://a.example/x | owner/list:radios.csv | https://b.example/ y".into()),
            revision,
            created_at: 1,
            updated_at: 1,
        }
    }

    #[test]
    fn a_fact_changed_when_its_own_field_did() {
        let change =
            |revision, at, name: &str| History { revision, at, who: "Ana".into(), before: outlet(name, revision - 1) };
        let history = [change(4, 40, "C"), change(3, 30, "B"), change(2, 20, "A")];
        assert_eq!(last_change("name", &outlet("C", 4), &history), Some(30));
        assert_eq!(last_change("city", &outlet("C", 4), &history), None);
    }

    #[test]
    fn only_whole_web_addresses_lead_away() {
        let hrefs: Vec<bool> = evidence(&outlet("A", 1)).iter().map(|piece| piece.href.is_some()).collect();
        assert_eq!(hrefs, [true, false, false]);
    }
}
