//! Records of the directory by the words of schema.org.

use exchange::web::{Organization, organization_json_ld};
use platform::web::Ask;
use records::pages::{Describe, Sayer};
use records::{Body, Kind, Record};
use serde_json::{Value, json};

use crate::kinds::{AGREEMENT, CONTACT, ORGANISATION, VOICE};

/// Describes them.
pub struct DirectoryRecords;

impl Describe for DirectoryRecords {
    fn describe(&self, ask: &Ask, _: &Sayer, kind: &Kind, record: &Record, body: &Body) -> Option<Value> {
        let address = ask.whole(&kind.address(&record.id));
        let name = body.in_language(kind.title, ask.speech.lang().code()).unwrap_or(&record.title);
        let about = body.in_language(kind.summary, ask.speech.lang().code());
        if kind.name == ORGANISATION.name || kind.name == CONTACT.name || is_unit(kind, body) {
            return organization(address, name, about, body);
        }
        let mut described = if kind.name == VOICE.name {
            json!({
                "@type": "Person", "@id": address, "url": address, "name": name, "description": about,
                "knowsLanguage": body.texts("languages"),
                "workLocation": body.texts("country").into_iter().map(|code| json!({ "@type": "Country", "name": ask.speech.country(code) })).collect::<Vec<_>>(),
            })
        } else if kind.name == AGREEMENT.name {
            json!({
                "@type": "Legislation", "@id": address, "url": address, "name": name, "abstract": about,
                "legislationType": body.text("kind").map(|word| ask.t(&kind.key(&format!("choice-kind-{word}")))),
                "legislationDate": body.text("signed_on"),
                "legislationDateVersion": body.text("in_force_on"),
                "legislationJurisdiction": body.texts("country"),
                "sameAs": body.texts("documents"),
            })
        } else {
            return None;
        };
        let map = described.as_object_mut()?;
        map.insert("@context".into(), json!("https://schema.org"));
        map.retain(|_, value| !value.is_null() && value.as_array().is_none_or(|list| !list.is_empty()));
        Some(described)
    }
}

/// The unit of an institution that answers the press is no person.
fn is_unit(kind: &Kind, body: &Body) -> bool {
    kind.name == VOICE.name && body.text("who") == Some("unit")
}

fn organization(address: String, name: &str, about: Option<&str>, body: &Body) -> Option<Value> {
    let texts = |fields: [&str; 2]| fields.iter().flat_map(|field| body.texts(field)).map(str::to_owned).collect();
    let organization = Organization {
        address,
        name: name.to_owned(),
        other_names: body.texts("acronym").into_iter().map(str::to_owned).collect(),
        same_as: texts(["website", "contact"]),
        country: body.text("country").filter(|code| code.len() == 2).map(str::to_owned),
        description: about.map(str::to_owned),
    };
    serde_json::from_str(&organization_json_ld(&organization)).ok()
}
