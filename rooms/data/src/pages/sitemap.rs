//! Every public page for search engines (sitemaps.org, 2008): an index of parts, each part by the key after which it begins,
//! so that an archive of any size is listed and no part is looked for by counting.

use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use platform::pages::{Problem, ROBOTS, escape};
use platform::permissions::Role;
use platform::time;
use platform::web::{Answer, Ask};
use records::published::Part;

use crate::sets::Sets;

/// Addresses of one part: a tenth of what the protocol allows.
const PART: usize = 5000;
/// The part that holds the pages of sections.
const SECTIONS: &str = "secciones";
const OPEN: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
const NAMESPACE: &str = "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";

/// Rules for robots, and where the list of pages is.
pub async fn robots(ask: Ask) -> Answer {
    let text = format!("{ROBOTS}\nSitemap: {}\n", ask.whole("/sitemap.xml"));
    let headers =
        [(header::CONTENT_TYPE, "text/plain; charset=utf-8"), (header::CACHE_CONTROL, "public, max-age=86400")];
    Ok((headers, text).into_response())
}

/// The list of parts.
pub async fn index(ask: Ask) -> Answer {
    let mut parts = vec![format!("/sitemap/{SECTIONS}.xml")];
    for set in Sets::of(&ask.node).iter() {
        let node = &ask.node;
        let starts = node
            .kept
            .or_find(&node.db, "parts of sets", set.word().to_owned(), async || {
                let is_empty = set.addresses(Part { db: &node.db, after: "", limit: 1 }).await?.is_empty();
                let mut starts = if is_empty { Vec::new() } else { vec![String::new()] };
                starts.extend(set.starts(&node.db, PART).await?);
                Ok(starts)
            })
            .await?;
        parts.extend(starts.iter().map(|after| match after.as_str() {
            "" => format!("/sitemap/{}.xml", set.word()),
            after => {
                let after: String = url::form_urlencoded::byte_serialize(after.as_bytes()).collect();
                format!("/sitemap/{}.xml?despues={after}", set.word())
            }
        }));
    }
    let lines: String =
        parts.iter().map(|path| format!("<sitemap><loc>{}</loc></sitemap>\n", escape(&ask.whole(path)))).collect();
    Ok(xml(format!("{OPEN}<sitemapindex {NAMESPACE}>\n{lines}</sitemapindex>\n")))
}

/// One part.
pub async fn part(ask: Ask, Path(file): Path<String>) -> Answer {
    let name = file.strip_suffix(".xml").ok_or(Problem::NotFound)?;
    let lines: String = if name == SECTIONS {
        sections(&ask).iter().map(|path| line(&ask, path, None)).collect()
    } else {
        let sets = Sets::of(&ask.node);
        let set = sets.named(name).ok_or(Problem::NotFound)?;
        let after = ask.parameter("despues").unwrap_or_default();
        let found = set.addresses(Part { db: &ask.node.db, after: &after, limit: PART }).await?;
        found.iter().map(|address| line(&ask, &address.path, Some(address.updated))).collect()
    };
    Ok(xml(format!("{OPEN}<urlset {NAMESPACE}>\n{lines}</urlset>\n")))
}

/// The pages of all sections that everybody sees.
fn sections(ask: &Ask) -> Vec<&'static str> {
    let entries = ask.node.rooms.iter().flat_map(|room| room.sections.iter().chain(room.footer));
    let public = entries.filter(|entry| entry.action.roles.contains(&Role::Visitor));
    // the search itself is no page for search engines
    // nor is a part of one
    let whole = public.map(|entry| entry.href).filter(|href| !href.contains('#'));
    whole.filter(|href| !ROBOTS.contains(&format!("Disallow: {href}\n"))).collect()
}

fn line(ask: &Ask, path: &str, updated: Option<i64>) -> String {
    let day = updated.map(|at| format!("<lastmod>{}</lastmod>", time::day_in(at, "UTC"))).unwrap_or_default();
    format!("<url><loc>{}</loc>{day}</url>\n", escape(&ask.whole(path)))
}

fn xml(text: String) -> Response {
    ([(header::CONTENT_TYPE, "application/xml; charset=utf-8")], text).into_response()
}
