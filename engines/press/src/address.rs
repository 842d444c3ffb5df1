//! Web addresses: made absolute, compared, counted.

mod canonical;
pub(crate) mod escapes;

pub use canonical::{canonical, without_tracking};

use url::{Host, Url};

/// Longest address in bytes that is read; longer ones are mistakes or attacks.
pub const MAX_ADDRESS_BYTES: usize = 8_192;

/// `address` made absolute against `base`. An address that is absolute needs no base; one that
/// begins with `www.` is absolute with its scheme forgotten. None where the two make no address.
pub fn join(base: &str, address: &str) -> Option<String> {
    let address = address.trim();
    if address.len() > MAX_ADDRESS_BYTES {
        return None;
    }
    let lower_start = address.get(..4).unwrap_or_default().to_ascii_lowercase();
    let absolute = if lower_start == "www." && address.find(['/', '?']).is_none_or(|at| at > 4) {
        Url::parse(&format!("http://{address}"))
    } else {
        Url::parse(address)
    };
    match absolute {
        Ok(url) => Some(url.into()),
        Err(url::ParseError::RelativeUrlWithoutBase) => Url::parse(base).ok()?.join(address).ok().map(Into::into),
        Err(_) => None,
    }
}

/// What politeness counts requests by: the host in small letters, with its port where it is not
/// the usual one. None for addresses that are not of the web.
pub fn host_key(address: &str) -> Option<String> {
    let url = web_address(address)?;
    let host = url.host_str()?.trim_end_matches('.');
    if host.is_empty() {
        return None;
    }
    Some(match url.port() {
        Some(port) => format!("{host}:{port}"),
        None => host.to_string(),
    })
}

/// The domain that somebody registered: `diario.com.gt` of `m.blog.diario.com.gt`, by the public
/// suffix list. A host that is a number, or a name without a suffix, is its own site.
pub fn site(address: &str) -> Option<String> {
    let url = web_address(address)?;
    match url.host()? {
        Host::Domain(domain) => {
            let domain = domain.trim_end_matches('.');
            let registered = psl::domain_str(domain).unwrap_or(domain);
            (!registered.is_empty()).then(|| registered.to_string())
        }
        Host::Ipv4(number) => Some(number.to_string()),
        Host::Ipv6(number) => Some(format!("[{number}]")),
    }
}

/// Does each port of the host stand for a site of its own? So it is where the host is a number, or the machine itself: nobody
/// registered it as a domain.
pub fn is_by_port(address: &str) -> bool {
    let Some(url) = web_address(address) else { return false };
    match url.host() {
        Some(Host::Domain(domain)) => domain.trim_end_matches('.') == "localhost",
        Some(Host::Ipv4(_) | Host::Ipv6(_)) => true,
        None => false,
    }
}

/// How near an address stands to a home page: on its host or not, and how much of the path is the home's. Compared are the
/// canonical forms, so that `www.` counts for nothing.
pub fn nearness(address: &str, home: &str) -> (bool, usize) {
    let parsed = |address: &str| Url::parse(&canonical(address)?).ok();
    let (Some(address), Some(home)) = (parsed(address), parsed(home)) else { return (false, 0) };
    if (address.host_str(), address.port()) != (home.host_str(), home.port()) {
        return (false, 0);
    }
    let path = home.path().trim_end_matches('/');
    let is_below = address.path().strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    (true, if is_below { path.len() } else { 0 })
}

fn web_address(address: &str) -> Option<Url> {
    if address.len() > MAX_ADDRESS_BYTES {
        return None;
    }
    let url = Url::parse(address.trim()).ok()?;
    matches!(url.scheme(), "http" | "https").then_some(url)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joined() {
        for (base, address, expected) in [
            ("https://a.example/n/1", "../x?y=1", Some("https://a.example/x?y=1")),
            ("https://a.example/n/1", "//b.example/z", Some("https://b.example/z")),
            ("https://a.example/", "www.b.example/z", Some("http://www.b.example/z")),
            ("", "https://b.example", Some("https://b.example/")),
            ("", "z", None),
            ("https://a.example/", "/niñez y más", Some("https://a.example/ni%C3%B1ez%20y%20m%C3%A1s")),
            ("https://a.example/", "https://", None),
        ] {
            assert_eq!(join(base, address).as_deref(), expected, "{address}");
        }
    }

    #[test]
    fn host_keys() {
        for (address, expected) in [
            ("https://A.Example/x", Some("a.example")),
            ("http://a.example:80/x", Some("a.example")),
            ("http://a.example:8080/x", Some("a.example:8080")),
            ("https://a.example./", Some("a.example")),
            ("mailto:a@a.example", None),
            ("x", None),
        ] {
            assert_eq!(host_key(address).as_deref(), expected, "{address}");
        }
    }

    #[test]
    fn near_to_a_home_page() {
        for (address, home, expected) in [
            ("https://diario.example/n/1", "http://www.diario.example/", (true, 0)),
            ("https://portal.example/uno/n/1", "https://portal.example/uno/", (true, 4)),
            ("https://portal.example/unomas", "https://portal.example/uno/", (true, 0)),
            ("https://uno.grupo.example/", "https://dos.grupo.example/", (false, 0)),
            ("http://127.0.0.1:8001/x", "http://127.0.0.1:8002/", (false, 0)),
            ("x", "https://a.example/", (false, 0)),
        ] {
            assert_eq!(nearness(address, home), expected, "{address} {home}");
        }
        assert!(
            is_by_port("http://127.0.0.1:8001/x") && is_by_port("http://[::1]/") && is_by_port("http://localhost/")
        );
        assert!(!is_by_port("https://a.example:8443/") && !is_by_port("x"));
    }

    #[test]
    fn sites() {
        for (address, expected) in [
            ("https://m.blog.diario.com.gt/x", Some("diario.com.gt")),
            ("https://diario.com/", Some("diario.com")),
            ("https://noticias.uol.com.br/", Some("uol.com.br")),
            ("http://127.0.0.1:8080/", Some("127.0.0.1")),
            ("http://[::1]/", Some("[::1]")),
            ("http://localhost/", Some("localhost")),
            ("ftp://a.example/", None),
        ] {
            assert_eq!(site(address).as_deref(), expected, "{address}");
        }
    }
}
