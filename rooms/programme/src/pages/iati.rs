//! The activities of the register for registers of cooperation: IATI 2.03.

use exchange::edtf;
use exchange::iati::{self, Activity, DateOf, Incoming, Narratives, Organisation, Part};
use platform::pages::attachment;
use platform::time;
use platform::web::{Answer, Ask};
use records::{Body, Statement, Value};

use crate::kinds::AHEAD;
use crate::money::Amount;
use crate::register::{Item, Register};

/// Where it stands.
pub const PATH: &str = "/programa/actividades/iati.xml";
/// Facilitation of orderly, safe, regular and responsible migration and mobility (DAC five-digit code list).
const SECTOR: &str = "15190";
/// America, regional (DAC code list of regions).
const REGION: &str = "498";

/// The file.
pub async fn show(ask: Ask) -> Answer {
    let register = Register::kept(&ask.node).await?;
    let host = ask.origin.rsplit("://").next().unwrap_or_default().replace(':', "-");
    let (origin, now) = (ask.origin.clone(), time::rfc3339(time::now()));
    let file = ask
        .node
        .cpu
        .run(move || {
            let teller = Teller { register: &register, host: &host, origin: &origin };
            iati::write(&now, register.activities().filter_map(|activity| teller.activity(activity)))
        })
        .await?;
    Ok(attachment("application/xml", "iati.xml", file))
}

struct Teller<'a> {
    register: &'a Register,
    host: &'a str,
    origin: &'a str,
}

impl Teller<'_> {
    fn activity(&self, activity: &Item) -> Option<Activity> {
        let body = &activity.body;
        let office = activity.first("office").and_then(|id| self.register.get(id))?;
        let reporting = self.reporting(office);
        let status = body.text("status").unwrap_or_default();
        let received: Vec<&Value> = activity.rows("funds").filter(|row| row.part("kind") == Some("received")).collect();
        let donors: Vec<Organisation> = received.iter().filter_map(|row| self.named(row.part("donor")?)).collect();
        let mut parts: Vec<(Part, Organisation)> = donors.into_iter().map(|donor| (Part::Funding, donor)).collect();
        parts.dedup();
        parts.push((Part::Implementing, self.organisation(office)));
        let whole = activity.first("part_of").and_then(|id| self.register.get(id));
        Some(Activity {
            id: self.identifier(activity, &reporting),
            updated: time::rfc3339(activity.updated_at),
            title: narratives(body, "title"),
            about: narratives(body, "about"),
            outcome: narratives(body, "outcome"),
            parts,
            status: status_code(status),
            dates: dates(body, status),
            countries: body.texts("country").into_iter().filter(|code| code.len() == 2).map(str::to_owned).collect(),
            region: REGION,
            sector: SECTOR,
            incoming: received.iter().filter_map(|row| self.incoming(row)).collect(),
            addresses: std::iter::once(format!("{}{}", self.origin, activity.address()))
                .chain(body.texts("addresses").into_iter().map(str::to_owned))
                .collect(),
            whole: whole.map(|whole| self.identifier(whole, &reporting)),
            reporting,
        })
    }

    fn identifier(&self, item: &Item, reporting: &Organisation) -> String {
        format!("{}-{}", reporting.id.as_deref().unwrap_or(self.host), item.key)
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

    /// Money with a day, a currency of three letters and a plain amount: the standard takes no other.
    fn incoming(&self, row: &Value) -> Option<Incoming> {
        let currency =
            row.part("currency").filter(|code| code.len() == 3 && code.bytes().all(|b| b.is_ascii_alphabetic()))?;
        let amount = Amount::parse(row.part("amount")?)?;
        let day = edtf::parse(row.part("date")?).ok()?.earliest()?;
        let says =
            ["es", "en", "pt", "fr"].into_iter().filter_map(|lang| Some((lang.to_owned(), row.part(lang)?.to_owned())));
        Some(Incoming {
            day: day.to_string(),
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

/// The dates that are known, the first day of each as far as it is known, the last of its end.
fn dates(body: &Body, status: &str) -> Vec<(DateOf, String)> {
    let date = |field: &str| body.text(field).and_then(|text| edtf::parse(text).ok());
    let start = date("start").and_then(|date| date.earliest());
    let end = date("end").and_then(|date| date.latest());
    let begun = !AHEAD.contains(&status);
    let ended = matches!(status, "completed" | "cancelled");
    let start = start.map(|day| (if begun { DateOf::ActualStart } else { DateOf::PlannedStart }, day.to_string()));
    let end = end.map(|day| (if ended { DateOf::ActualEnd } else { DateOf::PlannedEnd }, day.to_string()));
    start.into_iter().chain(end).collect()
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
