//! The agreements that a country is part of, and who answers for it in networks, on its page.

use anyhow::Result;
use askama::Template;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use platform::web::Ask;

use super::lines::{Group, group};
use super::part::{Count, CountryPart, Counts, records_by_country};
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

    fn counts<'a>(&'a self, ask: &'a Ask, countries: &'a [String]) -> BoxFuture<'a, Result<Counts>> {
        async move {
            let mut counts = Counts::new();
            for kind in [&AGREEMENT, &CONTACT] {
                let all = records_by_country(&ask.node, kind).await?;
                for (country, n) in countries.iter().filter_map(|country| Some((country, *all.get(country)?))) {
                    let words = ask.speech.with(&kind.key("many"), &[("n", n.into())]);
                    let href = format!("{}?pais={country}", kind.home);
                    counts.entry(country.clone()).or_default().push(Count { words, href });
                }
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
