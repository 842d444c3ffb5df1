//! Which addresses may be asked.
//!
//! The check is made on the web address (a resolver is never asked for literal addresses) and again on each
//! resolved address, so that the address connected to is the one checked.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use url::{Host, Url};

use super::problem::FetchProblem;

/// Hosts and ports that the operator named although they are private.
#[derive(Clone, Debug, Default)]
pub struct Allowed(Vec<(String, u16)>);

impl Allowed {
    /// From `HOST:PORT` texts; the first one that is not of this form is the error.
    pub fn parse(list: &[String]) -> Result<Allowed, String> {
        list.iter()
            .map(|text| {
                let parts = text.rsplit_once(':').filter(|(host, _)| !host.is_empty() && !host.contains('/'));
                let (host, port) = parts.ok_or_else(|| text.clone())?;
                let port = port.parse().map_err(|_| text.clone())?;
                Ok((host.trim_matches(['[', ']']).to_ascii_lowercase(), port))
            })
            .collect::<Result<_, _>>()
            .map(Allowed)
    }

    /// Did the operator name this host with this very port?
    pub(super) fn names(&self, url: &Url) -> bool {
        let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']).to_ascii_lowercase();
        self.0.iter().any(|(h, p)| *h == host && Some(*p) == url.port_or_known_default())
    }
}

/// The address, parsed, if it may be asked. `url` has turned decimal, octal and hexadecimal spellings into plain ones.
pub fn check_address(address: &str, allowed: &Allowed) -> Result<Url, FetchProblem> {
    let url = Url::parse(address.trim()).map_err(|_| FetchProblem::NotWeb(address.to_owned()))?;
    if !matches!(url.scheme(), "http" | "https") || !url.username().is_empty() || url.password().is_some() {
        return Err(FetchProblem::NotWeb(address.to_owned()));
    }
    let host = url.host().ok_or_else(|| FetchProblem::NotWeb(address.to_owned()))?;
    let port = url.port_or_known_default().unwrap_or(80);
    let plain = host.to_string().trim_matches(['[', ']']).to_ascii_lowercase();
    if allowed.names(&url) {
        return Ok(url);
    }
    let public = match host {
        Host::Ipv4(ip) => is_public(IpAddr::V4(ip)),
        Host::Ipv6(ip) => is_public(IpAddr::V6(ip)),
        Host::Domain(name) => {
            let name = name.trim_end_matches('.');
            !(name == "localhost"
                || name.ends_with(".localhost")
                || name.ends_with(".local")
                || name.ends_with(".internal"))
        }
    };
    if !public {
        return Err(FetchProblem::Private(plain));
    }
    if !matches!(port, 80 | 443) {
        return Err(FetchProblem::Port(port));
    }
    Ok(url)
}

/// Is this an address of the public internet? Addresses that carry an IPv4 one inside are judged by it.
pub fn is_public(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => is_public_v4(ip),
        IpAddr::V6(ip) => is_public_v6(ip),
    }
}

fn is_public_v4(ip: Ipv4Addr) -> bool {
    let [a, b, c, _] = ip.octets();
    !(ip.is_private()
        || ip.is_loopback()
        || ip.is_link_local()
        || ip.is_broadcast()
        || ip.is_documentation()
        || ip.is_multicast()
        || a == 0
        || a >= 240
        || (a == 100 && (64..128).contains(&b))
        || (a == 192 && b == 0 && c == 0)
        || (a == 192 && b == 88 && c == 99)
        || (a == 198 && (b == 18 || b == 19)))
}

fn is_public_v6(ip: Ipv6Addr) -> bool {
    let s = ip.segments();
    let inside = |high: u16, low: u16| {
        let ([a, b], [c, d]) = (high.to_be_bytes(), low.to_be_bytes());
        is_public_v4(Ipv4Addr::new(a, b, c, d))
    };
    match s {
        // IPv4-mapped and NAT64 (RFC 6052)
        [0, 0, 0, 0, 0, 0xffff, high, low] | [0x64, 0xff9b, 0, 0, 0, 0, high, low] => inside(high, low),
        // 6to4
        [0x2002, high, low, ..] => inside(high, low),
        // Teredo, ORCHID, documentation
        [0x2001, second, ..] if second < 0x200 || second == 0xdb8 => false,
        // documentation (RFC 9637)
        [0x3fff, second, ..] if second < 0x1000 => false,
        // only global unicast is given out
        [first, ..] => (0x2000..0x4000).contains(&first),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn private_addresses_are_refused_in_every_spelling() {
        for address in [
            "http://127.0.0.1/",
            "http://2130706433/",
            "http://0x7f000001/",
            "http://0177.0.0.1/",
            "http://127.1/",
            "http://0/",
            "http://10.0.0.4/rss",
            "http://192.168.1.1/",
            "http://172.16.0.9/",
            "http://169.254.169.254/latest",
            "http://100.64.0.1/",
            "http://[::1]/",
            "http://[::]/",
            "http://[::ffff:127.0.0.1]/",
            "http://[::ffff:7f00:1]/",
            "http://[64:ff9b::7f00:1]/",
            "http://[64:ff9b::10.0.0.1]/",
            "http://[2002:7f00:1::]/",
            "http://[fc00::1]/",
            "http://[fe80::1]/",
            "http://[2001:db8::1]/",
            "http://localhost/",
            "http://a.localhost/",
            "http://printer.local/",
            "http://localhost./",
            "http://198.18.0.1/",
            "http://224.0.0.1/",
            "http://255.255.255.255/",
            "http://１２７.０.０.１/",
        ] {
            assert!(matches!(check_address(address, &Allowed::default()), Err(FetchProblem::Private(_))), "{address}");
        }
    }

    #[test]
    fn other_schemes_ports_and_passwords_are_refused() {
        for address in [
            "file:///etc/passwd",
            "ftp://a.example/",
            "data:text/plain,x",
            "gopher://a.example",
            "http://u:p@a.example/",
            "nonsense",
        ] {
            assert!(matches!(check_address(address, &Allowed::default()), Err(FetchProblem::NotWeb(_))), "{address}");
        }
        assert_eq!(check_address("http://a.example:22/", &Allowed::default()).err(), Some(FetchProblem::Port(22)));
    }

    #[test]
    fn public_addresses_and_what_the_operator_names_are_asked() {
        let allowed = Allowed::parse(&["127.0.0.1:9001".to_owned(), "[::1]:9002".to_owned()]).expect("a list");
        for address in [
            "https://diario.example/feed",
            "http://8.8.8.8/",
            "http://[2606:4700::1]/",
            "http://127.0.0.1:9001/x",
            "http://[::1]:9002/",
        ] {
            assert!(check_address(address, &allowed).is_ok(), "{address}");
        }
        assert!(check_address("http://127.0.0.1:9003/", &allowed).is_err());
        for wrong in ["nothing", ":80", "http://127.0.0.1:80", "127.0.0.1:http"] {
            assert!(Allowed::parse(&[wrong.to_owned()]).is_err(), "{wrong}");
        }
    }
}
