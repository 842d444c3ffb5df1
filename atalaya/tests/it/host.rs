//! A host of the press that answers as a test wishes, and remembers what it was asked and when.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::{Arc, Mutex};
use std::time::Instant;

use platform::db::Db;
use platform::time;
use room_directory::{Draft, Medium, OutletScope, Outlets};
use room_watch::{NewSource, SourceKind, Sources};
use testkit::press::Press;
use testkit::site::On;

use crate::world::Watching;

/// One host on loopback.
pub struct Host {
    /// `HOST:PORT`
    pub name: String,
    /// `http://HOST:PORT`
    pub base: String,
    asked: Arc<Mutex<Vec<(String, Instant)>>>,
}

/// What it answers.
pub struct Reply {
    status: &'static str,
    headers: Vec<String>,
    body: String,
}

impl Reply {
    /// A page, a feed, a file.
    pub fn of(mime: &str, body: impl Into<String>) -> Reply {
        Reply { status: "200 OK", headers: vec![format!("Content-Type: {mime}; charset=utf-8")], body: body.into() }
    }

    /// Nothing but a status.
    pub fn status(status: &'static str) -> Reply {
        Reply { status, headers: Vec::new(), body: String::new() }
    }

    /// A feed of these paths, newest first.
    pub fn feed(base: &str, paths: &[&str]) -> Reply {
        let item = |path: &&str| format!("<item><title>Nota {path}</title><link>{base}{path}</link></item>");
        let items: String = paths.iter().map(item).collect();
        let feed =
            format!("<rss version=\"2.0\"><channel><title>Prueba</title><link>{base}/</link>{items}</channel></rss>");
        Reply::of("application/rss+xml", feed)
    }

    /// An article of three paragraphs, with more in its head.
    pub fn article(title: &str, head: &str) -> Reply {
        let text = [
            "Las familias esperaron durante horas a que abriera la oficina del puerto, y al caer la tarde todavía quedaban unas \
             cuarenta personas en la fila.",
            "La directora de la oficina dijo que mañana abrirán dos ventanillas más, y que nadie tendrá que volver a dormir en \
             la calle por un papel.",
            "En el patio quedaron las mantas de la noche anterior y un perro que nadie reclamó.",
        ];
        let text: String = text.iter().map(|paragraph| format!("<p>{paragraph}</p>")).collect();
        Reply::of(
            "text/html",
            format!(
                "<html lang=\"es\"><head><title>{title}</title>{head}</head><body><article><h1>{title}</h1>{text}</article></body></html>"
            ),
        )
    }

    /// The same with another header.
    pub fn with(mut self, header: &str) -> Reply {
        self.headers.push(header.to_owned());
        self
    }

    fn bytes(&self) -> Vec<u8> {
        let mut head =
            format!("HTTP/1.1 {}\r\nContent-Length: {}\r\nConnection: close\r\n", self.status, self.body.len());
        for header in &self.headers {
            head.push_str(&format!("{header}\r\n"));
        }
        [head.as_bytes(), b"\r\n", self.body.as_bytes()].concat()
    }
}

impl Host {
    /// One whose answers follow from the path that is asked and its own address.
    pub fn start(answer: impl Fn(&str, &str) -> Reply + Send + 'static) -> Host {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let name = listener.local_addr().unwrap().to_string();
        let (base, asked) = (format!("http://{name}"), Arc::<Mutex<Vec<(String, Instant)>>>::default());
        let (own, heard) = (base.clone(), asked.clone());
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let (Ok(mut stream), mut request) = (stream, Vec::new()) else { continue };
                let mut part = [0; 4096];
                while !request.ends_with(b"\r\n\r\n") {
                    match stream.read(&mut part) {
                        Ok(n) if n > 0 => request.extend_from_slice(&part[..n]),
                        _ => break,
                    }
                }
                let request = String::from_utf8_lossy(&request).into_owned();
                let Some(path) = request.split(' ').nth(1) else { continue };
                heard.lock().unwrap().push((path.to_owned(), Instant::now()));
                let _ = stream.write_all(&answer(path, &own).bytes());
            }
        });
        Host { name, base, asked }
    }

    /// What it was asked, and when, in order.
    pub fn asked(&self) -> Vec<(String, Instant)> {
        self.asked.lock().unwrap().clone()
    }

    /// What it was asked, in order.
    pub fn paths(&self) -> Vec<String> {
        self.asked().into_iter().map(|(path, _)| path).collect()
    }
}

/// A site that watches nothing yet, with a collector that may ask these hosts.
pub async fn collecting(hosts: &[&Host], on: On) -> Watching {
    let nothing = Press::bulk(time::now(), 0, 0).await.unwrap();
    let names = hosts.iter().map(|host| host.name.clone()).collect();
    Watching::start(&nothing, on, |config| config.allow_private = names).await
}

/// Adds an outlet; gives its identifier.
pub async fn outlet(db: &Db, name: &str, home: &str) -> String {
    let draft = Draft {
        name: name.to_owned(),
        country: "HN".to_owned(),
        language: "es".to_owned(),
        medium: Medium::Digital,
        scope: OutletScope::National,
        focus: String::new(),
        home: Some(home.to_owned()),
        city: None,
        evidence: None,
    };
    let mut tx = db.begin().await.unwrap();
    let id = Outlets::add(&mut tx, &draft, true).await.unwrap();
    tx.commit().await.unwrap();
    id
}

/// Adds a source of an outlet; gives its identifier.
pub async fn source(db: &Db, outlet_id: &str, address: &str, kind: SourceKind) -> String {
    let new = NewSource { outlet_id: outlet_id.to_owned(), address: address.to_owned(), kind, paused: None };
    let mut tx = db.begin().await.unwrap();
    let id = Sources::add(&mut tx, &new, "prueba").await.unwrap().unwrap();
    tx.commit().await.unwrap();
    id
}
