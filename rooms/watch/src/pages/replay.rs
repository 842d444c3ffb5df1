//! The archived page, shown safely: cleaned, sandboxed, without programs and without asking anything of the outside.

use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use platform::fetch::unpack;
use platform::pages::{Problem, escape, replayed_html};
use platform::web::{Answer, Ask};

use super::article::{gone, may_read_full};
use crate::clock::{zone, zone_words};
use crate::store::Articles;

/// Nothing runs, nothing is loaded, nothing is sent; the browser keeps the page in an origin of its own.
const POLICY: &str =
    "sandbox; default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// The capture of a page, for those who may see full texts.
pub async fn replay(ask: Ask, Path((id, capture)): Path<(String, String)>) -> Answer {
    let articles = Articles::of(&ask.node.db);
    let page = articles.page(&id).await?.ok_or(Problem::NotFound)?;
    if page.is_erased() && may_read_full(&ask, &page.country).await? {
        return erased(&ask);
    }
    let known = articles.captures(&page.id).await?.into_iter().any(|line| line.id == capture);
    if page.hidden_at.is_some() || !known || !may_read_full(&ask, &page.country).await? {
        return Err(Problem::NotFound);
    }
    if let Some(shown) = page.version_id
        && !articles.without_copies(&[shown]).await?.is_empty()
    {
        return withheld(&ask);
    }
    let kept = match ask.node.archive.replay(&capture).await? {
        Some(kept) => kept,
        None if ask.node.archive.is_erased(&capture).await? => return erased(&ask),
        None if ask.node.archive.is_lost(&capture).await? => return lost(&ask),
        None => return Err(Problem::NotFound),
    };
    let body = unpack(&kept.body, kept.header("content-encoding"), ask.node.config.unpacked_bytes)
        .map_err(anyhow::Error::from)?;
    let decoded = article::decode(&body, kept.header("content-type"));
    let cleaned =
        tokio::task::spawn_blocking(move || replayed_html(&decoded.text)).await.map_err(anyhow::Error::from)?;
    let when = ask.speech.instant(kept.fetched_at, zone(&ask));
    let args = [("address", kept.address.as_str().into()), ("time", when.into()), ("zone", zone_words(&ask).into())];
    let line = ask.speech.with("watch-replay-line", &args);
    Ok(answer(&ask, &line, &cleaned))
}

/// The bytes went with an erased page, be it this one or one that had the very same.
fn erased(ask: &Ask) -> Answer {
    gone(ask, "watch-erased-copy-title", ask.t("watch-erased-copy"), None)
}

/// The disk lost the bytes, and no other copy has the very same.
fn lost(ask: &Ask) -> Answer {
    gone(ask, "watch-lost-copy-title", ask.t("watch-lost-copy"), None)
}

/// The outlet asks that no copies be shown.
fn withheld(ask: &Ask) -> Answer {
    gone(ask, "watch-withheld-copy-title", ask.t("watch-withheld-copy"), None)
}

fn answer(ask: &Ask, line: &str, cleaned: &str) -> Response {
    let view = ask.view(ask.t("watch-replay-title"), "");
    let html = format!(
        "<!doctype html>\n<html lang=\"{}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta name=\"robots\" content=\"noindex\"><title>{}</title><link rel=\"stylesheet\" href=\"{}\"></head><body><header class=\"wrap\"><p class=\"notice\">{}</p></header><main class=\"wrap text\">{cleaned}</main></body></html>\n",
        ask.speech.lang().code(),
        escape(&view.title),
        escape(&view.stylesheet()),
        escape(line),
    );
    let mut response = ([(header::CONTENT_TYPE, "text/html; charset=utf-8")], html).into_response();
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    response
}
