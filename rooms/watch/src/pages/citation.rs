//! Citing an article: a line to copy, and BibTeX, RIS and CSL-JSON.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use platform::pages::{Problem, attachment};
use platform::web::{Answer, Ask};

use super::seen::{Seen, seen};
use crate::model::{ArticleCard, Version};

/// A citation as the page shows it.
pub struct Citation {
    pub text: String,
    pub formats: Vec<(&'static str, String)>,
}

impl Citation {
    pub fn of(ask: &Ask, card: &ArticleCard, version: &Version) -> Citation {
        let href = ask.whole(&format!("/n/{}", card.id));
        let text = ask.speech.with(
            "watch-cite-line",
            &[
                ("authors", version.authors.join(", ").into()),
                ("signed", if version.authors.is_empty() { "no" } else { "yes" }.into()),
                ("title", card.title.as_str().into()),
                ("outlet", card.outlet.as_str().into()),
                ("date", ask.speech.date(&card.day).into()),
                ("id", card.id.as_str().into()),
                ("version", version.number.into()),
                ("href", href.into()),
            ],
        );
        let format = |word: &str| format!("/n/{}/cita/{word}", card.id);
        Citation {
            text,
            formats: vec![("BibTeX", format("bibtex")), ("RIS", format("ris")), ("CSL-JSON", format("csl-json"))],
        }
    }
}

/// A citation as a file.
pub async fn download(ask: Ask, Path((id, format)): Path<(String, String)>) -> Answer {
    let Seen { card, version, .. } = match seen(&ask, &id).await? {
        Ok(seen) => seen,
        Err(elsewhere) => return Ok(elsewhere.into_response()),
    };
    let href = ask.whole(&format!("/n/{}", card.id));
    match format.as_str() {
        "bibtex" => Ok(file("application/x-bibtex", &format!("{}.bib", card.id), bibtex(&card, &version, &href))),
        "ris" => {
            Ok(file("application/x-research-info-systems", &format!("{}.ris", card.id), ris(&card, &version, &href)))
        }
        "csl-json" => Ok(file(
            "application/vnd.citationstyles.csl+json",
            &format!("{}.json", card.id),
            csl(&card, &version, &href),
        )),
        _ => Err(Problem::NotFound),
    }
}

fn file(kind: &'static str, name: &str, text: String) -> Response {
    attachment(format!("{kind}; charset=utf-8"), name, text)
}

fn bibtex(card: &ArticleCard, version: &Version, href: &str) -> String {
    let braced = |text: &str| text.chars().filter(|c| !matches!(c, '{' | '}' | '\\' | '\n' | '\r')).collect::<String>();
    let mut lines = vec![format!("@misc{{atalaya-{},", card.id), format!("  title = {{{{{}}}}},", braced(&card.title))];
    if !version.authors.is_empty() {
        let authors: Vec<String> = version.authors.iter().map(|name| format!("{{{}}}", braced(name))).collect();
        lines.push(format!("  author = {{{}}},", authors.join(" and ")));
    }
    lines.push(format!("  howpublished = {{{}}},", braced(&card.outlet)));
    lines.push(format!("  date = {{{}}},", card.day));
    lines.push(format!("  language = {{{}}},", card.language));
    lines.push(format!("  url = {{{}}},", braced(&card.address)));
    lines.push(format!("  note = {{{}, {}}},", href, version.number));
    lines.push("}\n".to_owned());
    lines.join("\n")
}

fn ris(card: &ArticleCard, version: &Version, href: &str) -> String {
    let plain = |text: &str| text.replace(['\r', '\n'], " ");
    let mut lines = vec!["TY  - NEWS".to_owned(), format!("TI  - {}", plain(&card.title))];
    lines.extend(version.authors.iter().map(|name| format!("AU  - {}", plain(name))));
    lines.push(format!("T2  - {}", plain(&card.outlet)));
    lines.push(format!("DA  - {}", card.day.replace('-', "/")));
    lines.push(format!("LA  - {}", card.language));
    lines.push(format!("UR  - {}", card.address));
    lines.push(format!("L2  - {href}"));
    lines.push("ER  - ".to_owned());
    lines.join("\r\n") + "\r\n"
}

fn csl(card: &ArticleCard, version: &Version, href: &str) -> String {
    let parts: Vec<i64> = card.day.split('-').filter_map(|part| part.parse().ok()).collect();
    let authors: Vec<_> = version.authors.iter().map(|name| serde_json::json!({ "literal": name })).collect();
    serde_json::json!([{
        "id": card.id, "type": "article-newspaper", "title": card.title, "author": authors, "container-title": card.outlet,
        "issued": { "date-parts": [parts] }, "language": card.language, "URL": card.address, "archive_location": href,
        "version": version.number.to_string(),
    }])
    .to_string()
}
