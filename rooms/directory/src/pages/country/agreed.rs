//! The agreements that a country is part of, and who answers for it in networks, on its page.

use anyhow::Result;
use askama::Template;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use platform::web::Ask;
use records::{Filter, Kind, Records};

use super::lines::{Group, group};
use super::part::{Count, CountryPart};
use crate::kinds::{AGREEMENT, CONTACT};

/// Records of a kind that are read at once.
const FIRST: usize = 6;

/// The part.
pub struct AgreedPart;

#[derive(Template)]
#[template(path = "country_agreed.html")]
struct Part<'a> {
    ask: &'a Ask,
    country: &'a str,
    agreements_title: String,
    agreements: Group,
    contacts_title: String,
    contacts: Group,
}

impl CountryPart for AgreedPart {
    fn place(&self) -> u8 {
        50
    }

    fn counts<'a>(&'a self, ask: &'a Ask, country: &'a str) -> BoxFuture<'a, Result<Vec<Count>>> {
        async move {
            let mut counts = Vec::new();
            for kind in [&AGREEMENT, &CONTACT] {
                counts.extend(count(ask, kind, country).await?);
            }
            Ok(counts)
        }
        .boxed()
    }

    fn section<'a>(&'a self, ask: &'a Ask, country: &'a str) -> BoxFuture<'a, Result<Option<String>>> {
        async move {
            let agreements = group(ask, &AGREEMENT, country, FIRST).await?;
            let contacts = group(ask, &CONTACT, country, FIRST).await?;
            if agreements.total == 0 && contacts.total == 0 {
                return Ok(None);
            }
            let titled = |key: &str, group: &Group| ask.speech.with(key, &[("n", group.total.into())]);
            let part = Part {
                ask,
                country,
                agreements_title: titled("directory-country-agreements", &agreements),
                agreements,
                contacts_title: titled("directory-country-networks", &contacts),
                contacts,
            };
            Ok(Some(part.render()?))
        }
        .boxed()
    }
}

async fn count(ask: &Ask, kind: &'static Kind, country: &str) -> Result<Option<Count>> {
    let n = Records::of(&ask.node.db).count(&Filter::of(kind.name).with("country", country)).await?;
    let words = ask.speech.with(&kind.key("many"), &[("n", n.into())]);
    Ok((n > 0).then(|| Count { words, href: format!("{}?pais={country}", kind.home) }))
}
