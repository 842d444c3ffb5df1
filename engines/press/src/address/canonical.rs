//! The identity of a page: one address for all the ways in which a page is linked.

use url::Url;

use super::escapes::normal_escapes;
use super::web_address;

/// Parameters that say where a reader came from and change nothing of the page. Those ending in
/// `*` are beginnings. The list is short on purpose: dropping one that selects the article would
/// make two pages one, which is worse than keeping one page twice.
const TRACKING: &[&str] = &[
    "utm_*",
    "mc_*",
    "mtm_*",
    "pk_*",
    "piwik_*",
    "matomo_*",
    "hsa_*",
    "_hs*",
    "ga_*",
    "at_*",
    "fb_*",
    "wt_*",
    "wt.*",
    "ns_*",
    "vero_*",
    "oly_*",
    "cmpid*",
    "trk_*",
    "__twitter_impression",
    "fbclid",
    "gclid",
    "gclsrc",
    "dclid",
    "gbraid",
    "wbraid",
    "msclkid",
    "yclid",
    "twclid",
    "ttclid",
    "li_fat_id",
    "igshid",
    "igsh",
    "epik",
    "mkt_tok",
    "_ga",
    "_gl",
    "s_cid",
    "srsltid",
    "ocid",
    "ncid",
    "icid",
    "cmp",
    "smid",
    "smtyp",
    "share_id",
    "sharetype",
    "ref_src",
    "ref_url",
    "spref",
    "xtor",
    "outputtype",
    "amp_js_v",
    "amp_gsa",
    "usqp",
    "feedtype",
    "__source",
    "_openstat",
    "guccounter",
    "guce_referrer",
    "guce_referrer_sig",
    "ito",
];
/// Parameters that are tracking only with these values.
const TRACKING_VALUES: &[(&str, &[&str])] = &[
    ("ref", &["rss", "feed", "home", "facebook", "twitter", "whatsapp", "tw", "fb"]),
    ("source", &["rss", "feed", "facebook", "twitter", "whatsapp"]),
    ("from", &["rss", "feed"]),
    ("share", &["facebook", "twitter", "whatsapp", "telegram", "email", "x"]),
    ("nb", &["1"]),
    ("amp", &["", "1", "true"]),
    ("m", &["1"]),
];
/// First labels of a host that serve the same pages as the host without them.
const TWIN_LABELS: &[&str] = &["www", "m", "amp", "mobile", "movil", "wap"];
/// Last parts of a path that name the folder itself.
const INDEX_PAGES: &[&str] =
    &["index.html", "index.htm", "index.php", "index.asp", "index.aspx", "index.jsp", "default.asp", "default.aspx"];

/// The canonical form of a page's address, `https` always. Two addresses with the same form are
/// one page; the form itself need not be fetched, and some servers would not answer it.
///
/// Dropped: user and password, usual ports, `www.`, `m.` and `amp.` before a registered domain,
/// fragments (but `#!`), tracking parameters, AMP paths, index pages, the final slash. Kept in
/// order: all other parameters. None for what is no web address.
pub fn canonical(address: &str) -> Option<String> {
    let url = web_address(address)?;
    let host = host(&url)?;
    let port = match url.port() {
        Some(80 | 443) | None => String::new(),
        Some(port) => format!(":{port}"),
    };
    let path = path(url.path());
    let query = query(url.query().unwrap_or_default());
    let fragment = url.fragment().filter(|f| f.starts_with('!')).map(normal_escapes);

    let mut out = format!("https://{host}{port}{path}");
    if !query.is_empty() {
        out.push('?');
        out.push_str(&query);
    }
    if let Some(fragment) = fragment {
        out.push('#');
        out.push_str(&fragment);
    }
    Some(out)
}

/// The address as it was asked, without the parameters that only say where a reader came from: what people are led to and
/// what is cited. All else stays as it is, since the server may answer no other spelling.
pub fn without_tracking(address: &str) -> String {
    let (place, fragment) = match address.find('#') {
        Some(at) => address.split_at(at),
        None => (address, ""),
    };
    let Some((page, query)) = place.split_once('?') else { return address.to_owned() };
    let kept: Vec<&str> = query.split('&').filter(|pair| !is_tracking(&normal_escapes(pair))).collect();
    let mark = if kept.is_empty() { "" } else { "?" };
    format!("{page}{mark}{}{fragment}", kept.join("&"))
}

/// The host without the labels of its twins, as long as a registered domain remains.
fn host(url: &Url) -> Option<String> {
    let mut host = url.host_str()?.trim_end_matches('.');
    let registered = url.domain().map(|domain| domain.trim_end_matches('.')).and_then(psl::domain_str);
    if let Some(registered) = registered {
        while let Some((label, rest)) = host.split_once('.') {
            if host.len() <= registered.len() || !TWIN_LABELS.contains(&label) {
                break;
            }
            host = rest;
        }
    }
    (!host.is_empty()).then(|| host.to_string())
}

fn path(path: &str) -> String {
    let path = normal_escapes(path);
    let mut parts: Vec<String> = path.split('/').filter(|part| !part.is_empty()).map(String::from).collect();
    // Each turn takes something off: `/nota/index.html.amp` is the folder `/nota`.
    while let Some(last) = parts.pop() {
        let is_index = INDEX_PAGES.iter().any(|i| last.eq_ignore_ascii_case(i));
        // A page whose whole path is `/amp` is about something else.
        if is_index || !parts.is_empty() && is_amp(&last) {
            continue;
        }
        match without_amp_ending(&last) {
            Some(plain) => parts.push(plain),
            None => {
                parts.push(last);
                if parts.len() == 1 || !parts.first().is_some_and(|p| is_amp(p)) {
                    break;
                }
                parts.remove(0);
            }
        }
    }
    format!("/{}", parts.join("/"))
}

/// `nota.amp.html` and `nota.amp` without the mark; None where there is none. What would leave only dots is a step of a
/// path and no name.
fn without_amp_ending(part: &str) -> Option<String> {
    [(".amp.html", ".html"), (".amp.htm", ".htm"), (".amp", "")].into_iter().find_map(|(twin, plain)| {
        let start = part.strip_suffix(twin)?;
        (!start.trim_matches('.').is_empty()).then(|| format!("{start}{plain}"))
    })
}

fn is_amp(part: &str) -> bool {
    part.eq_ignore_ascii_case("amp")
}

fn query(query: &str) -> String {
    let kept: Vec<String> =
        query.split('&').map(normal_escapes).filter(|pair| !pair.is_empty() && !is_tracking(pair)).collect();
    kept.join("&")
}

fn is_tracking(pair: &str) -> bool {
    let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
    let name = name.to_ascii_lowercase();
    // `&amp;` left in an address makes names such as `amp;utm_source`.
    let name = name.trim_start_matches("amp;");
    let value = value.to_ascii_lowercase();
    TRACKING.iter().any(|known| match known.strip_suffix('*') {
        Some(start) => name.starts_with(start),
        None => name == *known,
    }) || TRACKING_VALUES.iter().any(|(known, values)| name == *known && values.contains(&value.as_str()))
}

#[cfg(test)]
mod tests;
