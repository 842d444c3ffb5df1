//! Addresses in the order of an index.

use data_encoding::HEXLOWER_PERMISSIVE;
use url::{Host, Url};

/// Rounds in which escapes of escapes are undone; addresses escaped more often are some machine's mistake.
const UNESCAPE_ROUNDS: usize = 8;

/// The sort-friendly form of a web address: host from the right, then path and query, in lower case, without
/// scheme, user, `www`, default port, fragment, session numbers and the order of parameters, so that captures of
/// one page stand together (Sort-friendly URI Reordering Transform, Internet Archive, with the canonical form of
/// its Wayback index). `None` for what is not an `http` or `https` address.
pub fn surt(url: &str) -> Option<String> {
    let url = Url::parse(url.trim()).ok()?;
    if !matches!(url.scheme(), "http" | "https") {
        return None;
    }
    let mut out = match url.host()? {
        Host::Domain(domain) => reversed(without_www(domain.trim_end_matches('.'))),
        Host::Ipv4(address) => reversed(&address.to_string()),
        Host::Ipv6(address) => address.to_string(),
    };
    if let Some(port) = url.port() {
        out.push_str(&format!(":{port}"));
    }
    out.push(')');
    out.push_str(&path(url.path()));
    if let Some(query) = url.query().map(query).filter(|query| !query.is_empty()) {
        out.push('?');
        out.push_str(&query);
    }
    Some(out)
}

fn reversed(host: &str) -> String {
    host.rsplit('.').collect::<Vec<_>>().join(",")
}

fn without_www(domain: &str) -> &str {
    let Some(rest) = domain.strip_prefix("www") else {
        return domain;
    };
    rest.trim_start_matches(|c: char| c.is_ascii_digit()).strip_prefix('.').unwrap_or(domain)
}

/// The path without escapes that need not be, empty steps and a slash at its end.
fn path(path: &str) -> String {
    let plain = unescaped(path);
    let mut steps: Vec<&[u8]> = Vec::new();
    for step in plain.split(|&b| b == b'/') {
        match step {
            b"" | b"." => {}
            b".." => {
                steps.pop();
            }
            step => steps.push(step),
        }
    }
    format!("/{}", escaped(&steps.join(&b'/')).to_ascii_lowercase())
}

/// The parameters in order, without those that tell visits apart instead of pages.
fn query(query: &str) -> String {
    let plain = escaped(&unescaped(query)).to_ascii_lowercase();
    let all: Vec<(&str, Option<&str>)> = plain.split('&').map(name_and_value).collect();
    let mut kept: Vec<(&str, Option<&str>)> = all.iter().copied().filter(|parameter| !is_session(parameter)).collect();
    if !kept.is_empty() && all.last().is_some_and(is_session) {
        // the `&` before a session number at the end stays behind in the indexes of others, so here too:
        // an address is looked up in the form that their replay makes of it
        kept.push(("", None));
    }
    kept.sort_unstable();
    let written = kept.iter().map(|(name, value)| match value {
        Some(value) => format!("{name}={value}"),
        None => (*name).to_owned(),
    });
    written.collect::<Vec<_>>().join("&")
}

fn name_and_value(parameter: &str) -> (&str, Option<&str>) {
    match parameter.split_once('=') {
        Some((name, value)) => (name, Some(value)),
        None => (parameter, None),
    }
}

fn is_session((name, value): &(&str, Option<&str>)) -> bool {
    let value = value.unwrap_or_default();
    let has = |length: usize, digits: bool| {
        value.len() == length && value.bytes().all(|b| b.is_ascii_lowercase() || (digits && b.is_ascii_digit()))
    };
    match *name {
        "jsessionid" | "phpsessid" | "sid" => has(32, true),
        name => name.len() == 20 && name.starts_with("aspsessionid") && has(24, false),
    }
}

fn unescaped(text: &str) -> Vec<u8> {
    let mut bytes = text.as_bytes().to_vec();
    for _ in 0..UNESCAPE_ROUNDS {
        let before = bytes.len();
        bytes = unescaped_once(&bytes);
        if bytes.len() == before {
            break;
        }
    }
    bytes
}

fn unescaped_once(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some((&first, after)) = rest.split_first() {
        let byte = after.get(..2).filter(|_| first == b'%').and_then(|hex| HEXLOWER_PERMISSIVE.decode(hex).ok());
        match byte.as_deref() {
            Some([byte]) => {
                out.push(*byte);
                rest = after.get(2..).unwrap_or_default();
            }
            _ => {
                out.push(first);
                rest = after;
            }
        }
    }
    out
}

fn escaped(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len());
    for &byte in bytes {
        match byte {
            0..=0x20 | 0x7f.. | b'#' | b'%' => out.push_str(&format!("%{byte:02x}")),
            byte => out.push(char::from(byte)),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    // (address, its form), the forms as the Internet Archive's own library gives them
    const FORMS: [(&str, &str); 18] = [
        ("http://a.example", "example,a)/"),
        ("http://www.a.example/Path/?b=2&a=1", "example,a)/path?a=1&b=2"),
        ("https://www2.a.example:443/x#part", "example,a)/x"),
        ("http://wwww.a.example:8080/A", "example,a,wwww:8080)/a"),
        ("http://www-2.a.example./", "example,a,www-2)/"),
        ("http://user:word@a.example//b/./c/../d/", "example,a)/b/d"),
        ("http://a.example/?", "example,a)/"),
        ("http://a.example/?a", "example,a)/?a"),
        ("http://a.example/p?b=1&b=0&&c", "example,a)/p?&b=0&b=1&c"),
        ("http://a.example/%7Euser/%2541", "example,a)/~user/a"),
        ("http://a.example/a%20b/%C3%A9?x=%2f", "example,a)/a%20b/%c3%a9?x=/"),
        ("https://ñandú.example/é?ñ=1", "example,xn--and-6ma2c)/%c3%a9?%c3%b1=1"),
        ("http://a.example/p?PHPSESSID=0123456789abcdef0123456789abcdef&x=1", "example,a)/p?x=1"),
        ("http://a.example/p?sid=0123456789abcdef0123456789abcdef", "example,a)/p"),
        ("http://a.example/p?x=1&sid=0123456789abcdef0123456789abcdef", "example,a)/p?&x=1"),
        ("http://a.example/p?sid=7", "example,a)/p?sid=7"),
        ("http://192.0.2.1/", "1,2,0,192)/"),
        ("http://[2001:db8::1]:8080/a", "2001:db8::1:8080)/a"),
    ];

    #[test]
    fn addresses_take_the_form_that_other_indexes_give_them() {
        for (address, form) in FORMS {
            assert_eq!(surt(address).as_deref(), Some(form), "{address}");
        }
    }

    #[test]
    fn what_is_no_web_address_has_no_form() {
        for address in ["", "a.example", "mailto:a@a.example", "dns:a.example", "http://", "javascript:1"] {
            assert_eq!(surt(address), None, "{address}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_panic_and_the_form_is_one_word(text in any::<String>(), path in ".{0,60}") {
            let _ = surt(&text);
            if let Some(form) = surt(&format!("http://a.example/{path}")) {
                prop_assert!(form.starts_with("example,a)/"));
                prop_assert!(form.bytes().all(|b| (0x21..0x7f).contains(&b)));
            }
        }
    }
}
