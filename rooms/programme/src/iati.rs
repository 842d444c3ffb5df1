//! The activities of the register for registers of cooperation: IATI 2.03.

use std::collections::HashMap;

use exchange::edtf::{self, Date};
use exchange::iati::{self, Activity, Dated, Incoming, Narratives, Organisation, Part, Where};
use platform::time;
use records::{Body, Statement, Value};

use crate::amount::Amount;
use crate::item::Item;
use crate::kinds::AHEAD;
use crate::register::Register;

/// Facilitation of orderly, safe, regular and responsible migration and mobility (DAC five-digit code list).
const SECTOR: &str = "15190";
/// America, regional (DAC code list of regions): what is of several countries.
const SEVERAL: &str = "498";
/// Developing countries, unspecified: what names no country.
const UNSPECIFIED: &str = "998";

/// The file of a site whose addresses begin with `origin`, at an instant. The standard takes only activities of which somebody
/// reports and of which is known when they begin: the others are left out.
pub fn file(register: &Register, origin: &str, now: i64) -> String {
    let host = origin.rsplit("://").next().unwrap_or_default().replace(':', "-");
    let mut teller = Teller { register, host: &host, origin, today: time::day_in(now, "UTC"), ids: HashMap::new() };
    let told = register.activities().filter_map(|activity| Some((activity.id.as_str(), teller.identifier(activity)?)));
    teller.ids = told.collect();
    iati::write(&time::rfc3339(now), register.activities().filter_map(|activity| teller.activity(activity)))
}

struct Teller<'a> {
    register: &'a Register,
    host: &'a str,
    origin: &'a str,
    /// What lies behind it is still to come.
    today: String,
    /// The identifiers of the activities that are told.
    ids: HashMap<&'a str, String>,
}

impl Teller<'_> {
    fn activity(&self, activity: &Item) -> Option<Activity> {
        let body = &activity.body;
        let office = activity.first("office").and_then(|id| self.register.get(id))?;
        let status = body.text("status").unwrap_or_default();
        let received: Vec<&Value> = activity.rows("funds").filter(|row| row.part("kind") == Some("received")).collect();
        let mut parts: Vec<(Part, Organisation)> = Vec::new();
        for donor in received.iter().filter_map(|row| self.named(row.part("donor")?)) {
            if parts.iter().all(|(_, known)| *known != donor) {
                parts.push((Part::Funding, donor));
            }
        }
        parts.push((Part::Implementing, self.organisation(office)));
        let (start, end) = self.dates(body, status)?;
        Some(Activity {
            id: self.ids.get(activity.id.as_str())?.clone(),
            updated: time::rfc3339(activity.updated_at),
            title: narratives(body, "title"),
            about: narratives(body, "about"),
            outcome: narratives(body, "outcome"),
            parts,
            status: status_code(status),
            start,
            end,
            place: place(body),
            sector: SECTOR,
            incoming: received.iter().filter_map(|row| self.incoming(row)).collect(),
            addresses: std::iter::once(format!("{}{}", self.origin, activity.address()))
                .chain(body.texts("addresses").into_iter().map(str::to_owned))
                .collect(),
            whole: activity.first("part_of").and_then(|id| self.ids.get(id).cloned()),
            reporting: self.reporting(office),
        })
    }

    /// The identifier of an activity that is told: that of who reports it, and its key.
    fn identifier(&self, activity: &Item) -> Option<String> {
        let office = activity.first("office").and_then(|id| self.register.get(id))?;
        self.dates(&activity.body, activity.body.text("status").unwrap_or_default())?;
        Some(format!("{}-{}", self.reporting(office).id.as_deref().unwrap_or(self.host), activity.key))
    }

    /// When it begins and ends, each from the first of its days to the last; none where it is not known when it begins.
    fn dates(&self, body: &Body, status: &str) -> Option<(Dated, Option<Dated>)> {
        let date = |field: &str| body.text(field).and_then(|text| edtf::parse(text).ok());
        let (start, end) = (date("start")?, date("end"));
        // one date may tell both
        let end = end.or_else(|| matches!(start, Date::Interval(..)).then_some(start));
        let first = start.earliest()?.to_string();
        let has_begun = !AHEAD.contains(&status) && first <= self.today;
        let last = end.as_ref().and_then(Date::latest).map(|day| day.to_string());
        let is_over = matches!(status, "completed" | "cancelled")
            && end.as_ref().and_then(Date::earliest).is_none_or(|day| day.to_string() <= self.today);
        let last = last.map(|day| match is_over {
            // known to the year only, it ended no later than today
            true => Dated::Actual(day.min(self.today.clone())),
            false => Dated::Planned(day),
        });
        Some((if has_begun { Dated::Actual(first) } else { Dated::Planned(first) }, last))
    }

    /// Who reports: the office, or the next above it that has an identifier of its own; else the highest.
    fn reporting(&self, office: &Item) -> Organisation {
        let up: Vec<&Item> = self.register.upward(office, "part_of").collect();
        let known = up.iter().find(|body| body.body.text("iati").is_some());
        let at = known.or(up.last()).copied().unwrap_or(office);
        let own = self.organisation(at);
        Organisation { id: Some(own.id.unwrap_or_else(|| format!("{}-{}", self.host, at.key))), ..own }
    }

    fn organisation(&self, body: &Item) -> Organisation {
        Organisation {
            id: body.body.text("iati").map(str::to_owned),
            kind: kind_code(body.body.text("kind").unwrap_or_default()),
            names: narratives(&body.body, "name"),
        }
    }

    /// A body of the register, or an organisation of the directory.
    fn named(&self, id: &str) -> Option<Organisation> {
        let other = || {
            let card = self.register.other(id)?;
            Some(Organisation { id: None, kind: kind_code(""), names: vec![("es".to_owned(), card.title.clone())] })
        };
        self.register.get(id).map(|body| self.organisation(body)).or_else(other)
    }

    /// Money that came in, with its day, a currency of three letters and a plain amount: the standard takes no other.
    fn incoming(&self, row: &Value) -> Option<Incoming> {
        let currency =
            row.part("currency").filter(|code| code.len() == 3 && code.bytes().all(|b| b.is_ascii_alphabetic()))?;
        let amount = Amount::parse(row.part("amount")?)?;
        let day = edtf::parse(row.part("date")?).ok()?.earliest()?.to_string();
        let says =
            ["es", "en", "pt", "fr"].into_iter().filter_map(|lang| Some((lang.to_owned(), row.part(lang)?.to_owned())));
        // what is still to come has not come in
        (day <= self.today).then(|| Incoming {
            day,
            currency: currency.to_uppercase(),
            amount: amount.to_string(),
            says: says.collect(),
            from: row.part("donor").and_then(|id| self.named(id)),
        })
    }
}

fn narratives(body: &Body, field: &str) -> Narratives {
    let said = |statement: &Statement| match &statement.value {
        Value::Text(text) => Some((statement.lang.clone().unwrap_or_else(|| "es".to_owned()), text.clone())),
        _ => None,
    };
    body.all(field).iter().filter_map(said).collect()
}

/// Its country; of several, and where the register names none, the region that the standard asks for instead.
fn place(body: &Body) -> Where {
    match body.texts("country").as_slice() {
        [] => Where::Region(UNSPECIFIED),
        [country] if country.len() == 2 => Where::Country((*country).to_owned()),
        _ => Where::Region(SEVERAL),
    }
}

/// The code list *ActivityStatus*.
fn status_code(status: &str) -> u8 {
    match status {
        "under-way" | "continuing" => 2,
        "completed" => 4,
        "cancelled" => 5,
        "suspended" => 6,
        _ => 1,
    }
}

/// The code list *OrganisationType*.
fn kind_code(kind: &str) -> u8 {
    match kind {
        "government" => 10,
        "public-institution" => 15,
        "civil-society" => 22,
        "research" => 80,
        "" | "network" => 90,
        _ => 40,
    }
}
