//! The cookies of the site: no script reads them, no other site sends them along with a form, and behind TLS the name
//! itself tells the browser that only this host can have set them.

use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;

use crate::config::Config;

/// Holds the session's token; without an age it ends with the browser, and how long it lasts only the server knows.
pub const SESSION: Cookie = Cookie::new("atalaya", None);

/// What a browser keeps for the site.
#[derive(Clone, Copy, Debug)]
pub struct Cookie {
    name: &'static str,
    seconds: Option<u32>,
}

impl Cookie {
    /// One of this name, kept for so many seconds, or until the browser is closed.
    pub const fn new(name: &'static str, seconds: Option<u32>) -> Cookie {
        Cookie { name, seconds }
    }

    /// Its name as the browser knows it (RFC 6265bis: the prefix is refused from any other host, path or plain HTTP).
    pub fn name(&self, config: &Config) -> String {
        let prefix = if config.secure_cookies { "__Host-" } else { "" };
        format!("{prefix}{}", self.name)
    }

    /// Its value in a request.
    pub fn read(&self, config: &Config, headers: &HeaderMap) -> Option<String> {
        let wanted = self.name(config);
        headers
            .get_all(header::COOKIE)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(';'))
            .filter_map(|pair| pair.trim().split_once('='))
            .find(|(name, _)| *name == wanted)
            .map(|(_, value)| value.to_owned())
    }

    /// Gives it with a response.
    pub fn set(&self, config: &Config, response: &mut Response, value: &str) {
        self.write(config, response, value, self.seconds);
    }

    /// Takes it back with a response.
    pub fn remove(&self, config: &Config, response: &mut Response) {
        self.write(config, response, "", Some(0));
    }

    fn write(&self, config: &Config, response: &mut Response, value: &str, seconds: Option<u32>) {
        let age = seconds.map(|seconds| format!("; Max-Age={seconds}")).unwrap_or_default();
        let secure = if config.secure_cookies { "; Secure" } else { "" };
        let text = format!("{}={value}; Path=/{age}; HttpOnly; SameSite=Lax{secure}", self.name(config));
        if let Ok(value) = HeaderValue::from_str(&text) {
            response.headers_mut().append(header::SET_COOKIE, value);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_token_is_found_among_other_cookies_and_only_under_its_whole_name() {
        let plain = Config::default();
        let secure = Config { secure_cookies: true, ..Config::default() };
        let mut headers = HeaderMap::new();
        assert_eq!(SESSION.read(&plain, &headers), None);
        headers.append(header::COOKIE, HeaderValue::from_static("idioma=es; atalaya2=no"));
        headers.append(header::COOKIE, HeaderValue::from_static("x=y; atalaya=abc"));
        assert_eq!(SESSION.read(&plain, &headers).as_deref(), Some("abc"));
        assert_eq!(SESSION.read(&secure, &headers), None, "another host of the domain may have set it");
        headers.append(header::COOKIE, HeaderValue::from_static("__Host-atalaya=def"));
        assert_eq!(SESSION.read(&secure, &headers).as_deref(), Some("def"));
    }
}
