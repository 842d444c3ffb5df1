//! Somebody who uses the site as a browser does: cookies, forms, no redirect followed unasked.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use reqwest::header::{CONTENT_TYPE, COOKIE, HeaderMap, LOCATION, SET_COOKIE};
use reqwest::{Client, RequestBuilder, redirect};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

/// An answer longer than this in coming is a failure of the test.
const PATIENCE: Duration = Duration::from_secs(60);

/// Between the fields of a form that has a file.
const BOUNDARY: &str = "----atalaya-test-7d93b1";

/// Somebody at a browser.
pub struct Person {
    client: Client,
    address: String,
    cookies: Mutex<BTreeMap<String, String>>,
}

/// What came back.
#[derive(Clone, Debug)]
pub struct Got {
    /// HTTP status.
    pub status: u16,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body, as text.
    pub text: String,
    /// The same as it came, for files.
    pub bytes: Vec<u8>,
}

impl Got {
    /// A header's value.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// Where a redirect leads.
    pub fn leads_to(&self) -> Option<&str> {
        self.headers.get(LOCATION).and_then(|value| value.to_str().ok())
    }

    /// The text as a reader sees it: without tags, white space as one space, the common references resolved.
    pub fn words(&self) -> String {
        let mut words = String::with_capacity(self.text.len());
        let mut rest = self.text.as_str();
        while let Some((before, from)) = rest.split_once('<') {
            words.push_str(before);
            words.push(' ');
            rest = from.split_once('>').map_or("", |(_, after)| after);
        }
        words.push_str(rest);
        for (reference, c) in [
            ("&#34;", "\""),
            ("&quot;", "\""),
            ("&#39;", "'"),
            ("&#60;", "<"),
            ("&lt;", "<"),
            ("&#62;", ">"),
            ("&gt;", ">"),
            ("&nbsp;", " "),
            ("&#38;", "&"),
            ("&amp;", "&"),
        ] {
            words = words.replace(reference, c);
        }
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The values of an attribute, in order: `attribute("href")`.
    pub fn attribute(&self, name: &str) -> Vec<String> {
        let opening = format!(" {name}=\"");
        self.text
            .split(&opening)
            .skip(1)
            .filter_map(|after| {
                after.split_once('"').map(|(value, _)| value.replace("&amp;", "&").replace("&#38;", "&"))
            })
            .collect()
    }
}

impl Person {
    pub(super) fn new(address: String) -> Result<Person> {
        // a second call finds the provider installed, which is as good
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = Client::builder().no_proxy().redirect(redirect::Policy::none()).timeout(PATIENCE).build();
        Ok(Person { client: client.context("preparing a browser")?, address, cookies: Mutex::default() })
    }

    /// Takes an address of the site, or a whole one that it gave.
    pub async fn get(&self, path: &str) -> Result<Got> {
        self.send(self.client.get(self.whole(path)).header("sec-fetch-site", "same-origin")).await
    }

    /// The same, and where it leads, up to five times.
    pub async fn follow(&self, path: &str) -> Result<Got> {
        let mut got = self.get(path).await?;
        for _ in 0..5 {
            let Some(next) = got.leads_to().map(str::to_owned) else { break };
            got = self.get(&next).await?;
        }
        Ok(got)
    }

    /// Sends a form of this site.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Result<Got> {
        self.send(self.form(path, fields).header("sec-fetch-site", "same-origin")).await
    }

    /// Sends a form that stands on another site.
    pub async fn post_from_elsewhere(&self, path: &str, fields: &[(&str, &str)]) -> Result<Got> {
        let request = self.form(path, fields).header("sec-fetch-site", "cross-site");
        self.send(request.header("origin", "https://malo.example")).await
    }

    /// Sends a file in a form.
    pub async fn upload(&self, path: &str, fields: &[(&str, &str)], file: (&str, &str, &[u8])) -> Result<Got> {
        let request = self.client.post(self.whole(path)).header("sec-fetch-site", "same-origin");
        let kind = format!("multipart/form-data; boundary={BOUNDARY}");
        self.send(request.header(CONTENT_TYPE, kind).body(form_with(fields, file))).await
    }

    /// Begins to send a file in a form, up to so many bytes of the form; with the connection the sending is broken off.
    pub async fn begin_upload(&self, path: &str, file: (&str, &str, &[u8]), bytes: usize) -> Result<TcpStream> {
        let body = form_with(&[], file);
        ensure!(bytes < body.len(), "the form is no longer than that");
        let host = self.address.trim_start_matches("http://");
        let head = format!(
            "POST {path} HTTP/1.1\r\nHost: {host}\r\nSec-Fetch-Site: same-origin\r\nCookie: {}\r\n\
             Content-Type: multipart/form-data; boundary={BOUNDARY}\r\nContent-Length: {}\r\n\r\n",
            self.cookies().join("; "),
            body.len(),
        );
        let mut stream = TcpStream::connect(host).await.context("reaching the site")?;
        stream.write_all(head.as_bytes()).await?;
        stream.write_all(&body[..bytes]).await?;
        stream.flush().await?;
        Ok(stream)
    }

    /// Signs in through the form.
    pub async fn sign_in(&self, email: &str, password: &str) -> Result<()> {
        let got = self.post("/entrar", &[("correo", email), ("clave", password)]).await?;
        ensure!(got.status == 303, "signing in as {email} was answered with {}: {}", got.status, got.words());
        Ok(())
    }

    /// Takes a cookie as the browser would keep it.
    pub fn keep_cookie(&self, name: &str, value: &str) {
        if let Ok(mut cookies) = self.cookies.lock() {
            cookies.insert(name.to_owned(), value.to_owned());
        }
    }

    /// The value of a cookie that the site gave.
    pub fn cookie(&self, name: &str) -> Option<String> {
        self.cookies.lock().ok()?.get(name).cloned()
    }

    fn form(&self, path: &str, fields: &[(&str, &str)]) -> RequestBuilder {
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        self.client.post(self.whole(path)).header(CONTENT_TYPE, "application/x-www-form-urlencoded").body(body)
    }

    fn whole(&self, path: &str) -> String {
        if path.starts_with("http") { path.to_owned() } else { format!("{}{path}", self.address) }
    }

    async fn send(&self, mut request: RequestBuilder) -> Result<Got> {
        let cookies = self.cookies();
        if !cookies.is_empty() {
            request = request.header(COOKIE, cookies.join("; "));
        }
        let response = request.send().await.context("asking the site")?;
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        self.take_cookies(&headers);
        let bytes = response.bytes().await.context("reading the site's answer")?.to_vec();
        Ok(Got { status, headers, text: String::from_utf8_lossy(&bytes).into_owned(), bytes })
    }

    fn cookies(&self) -> Vec<String> {
        match self.cookies.lock() {
            Ok(cookies) => cookies.iter().map(|(name, value)| format!("{name}={value}")).collect(),
            Err(_) => Vec::new(),
        }
    }

    fn take_cookies(&self, headers: &HeaderMap) {
        let Ok(mut cookies) = self.cookies.lock() else { return };
        for value in headers.get_all(SET_COOKIE).iter().filter_map(|value| value.to_str().ok()) {
            let (pair, attributes) = value.split_once(';').unwrap_or((value, ""));
            let Some((name, value)) = pair.split_once('=') else { continue };
            match attributes.contains("Max-Age=0") {
                true => cookies.remove(name.trim()),
                false => cookies.insert(name.trim().to_owned(), value.to_owned()),
            };
        }
    }
}

/// A form with a file, as a browser sends it.
fn form_with(fields: &[(&str, &str)], (field, name, bytes): (&str, &str, &[u8])) -> Vec<u8> {
    let mut body = Vec::new();
    for (name, value) in fields {
        body.extend(
            format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes(),
        );
    }
    body.extend(
        format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\nContent-Type: application/octet-stream\r\n\r\n")
            .bytes(),
    );
    body.extend_from_slice(bytes);
    body.extend(format!("\r\n--{BOUNDARY}--\r\n").bytes());
    body
}
