//! Hosts that mean harm, each on a port of its own: what they answer to any address.
//!
//! Written on the bare connection, since a proper server would refuse to lie.

use std::io::Write as _;
use std::net::Ipv4Addr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use anyhow::{Context, Result};
use flate2::Compression;
use flate2::write::GzEncoder;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

/// Bytes of a request's head that are read.
const HEAD_BYTES: usize = 64 << 10;
/// What the gzip bomb unpacks to.
const BOMB_BYTES: usize = 64 << 20;
/// Between two bytes of the slow drip.
const DRIP: Duration = Duration::from_millis(200);

/// What a host does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Offence {
    /// A body that never ends.
    EndlessBody,
    /// A few kilobytes that unpack to hundreds of megabytes.
    GzipBomb,
    /// Says that its body is gzip; it is not.
    LyingEncoding,
    /// Each address leads to the next, without end.
    RedirectChain,
    /// Two addresses that lead to each other.
    RedirectLoop,
    /// Leads to an address of the inside.
    RedirectToPrivate,
    /// Promises more bytes than it sends, then hangs up.
    LyingLength,
    /// Announces a body of a terabyte.
    HugeLength,
    /// A byte now and then.
    SlowDrip,
    /// Takes the request and says nothing.
    Silence,
    /// Headers of megabytes.
    HugeHeaders,
    /// Entities that multiply to billions.
    FeedBomb,
    /// An entity that asks for a file of the machine.
    ExternalEntity,
    /// Elements within elements, a hundred thousand deep.
    DeepFeed,
    /// Not HTTP at all.
    Garbage,
    /// Hangs up at once.
    HangUp,
}

impl Offence {
    /// All of them.
    pub const ALL: [Offence; 16] = [
        Offence::EndlessBody,
        Offence::GzipBomb,
        Offence::LyingEncoding,
        Offence::RedirectChain,
        Offence::RedirectLoop,
        Offence::RedirectToPrivate,
        Offence::LyingLength,
        Offence::HugeLength,
        Offence::SlowDrip,
        Offence::Silence,
        Offence::HugeHeaders,
        Offence::FeedBomb,
        Offence::ExternalEntity,
        Offence::DeepFeed,
        Offence::Garbage,
        Offence::HangUp,
    ];
}

/// The hosts, served until dropped. Their robots rules allow everything.
pub struct Hostile {
    hosts: Vec<(Offence, String)>,
    inside: String,
    inside_asked: Arc<AtomicUsize>,
    _servers: JoinSet<()>,
}

impl Hostile {
    /// Starts one host for each offence.
    pub async fn start() -> Result<Hostile> {
        let mut servers = JoinSet::new();
        let inside_asked = Arc::new(AtomicUsize::new(0));
        let (listener, inside) = open().await?;
        let asked = inside_asked.clone();
        servers.spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                asked.fetch_add(1, Ordering::SeqCst);
                let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nsecret").await;
            }
        });
        let mut hosts = Vec::new();
        let bomb: Arc<[u8]> = gzip_bomb()?.into();
        for offence in Offence::ALL {
            let (listener, address) = open().await?;
            let (own, inside, bomb) = (address.clone(), inside.clone(), bomb.clone());
            servers.spawn(async move {
                while let Ok((stream, _)) = listener.accept().await {
                    let (own, inside, bomb) = (own.clone(), inside.clone(), bomb.clone());
                    tokio::spawn(async move {
                        // whoever is wronged may hang up; that is no fault of this host
                        let _ = offend(offence, stream, &own, &inside, &bomb).await;
                    });
                }
            });
            hosts.push((offence, address));
        }
        Ok(Hostile { hosts, inside, inside_asked, _servers: servers })
    }

    /// The address of a host's feed, or article: it answers the same to all.
    pub fn address_of(&self, offence: Offence) -> String {
        let host = self.hosts.iter().find(|(other, _)| *other == offence);
        host.map(|(_, host)| format!("http://{host}/feed.xml")).unwrap_or_default()
    }

    /// What a collector must be allowed to ask, as `HOST:PORT`: the hosts, not the inside.
    pub fn allowed(&self) -> Vec<String> {
        self.hosts.iter().map(|(_, host)| host.clone()).collect()
    }

    /// The address of the inside, which nobody may ask.
    pub fn inside(&self) -> &str {
        &self.inside
    }

    /// How often somebody asked the inside.
    pub fn inside_asked(&self) -> usize {
        self.inside_asked.load(Ordering::SeqCst)
    }
}

async fn open() -> Result<(TcpListener, String)> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.context("opening a port")?;
    let address = listener.local_addr()?.to_string();
    Ok((listener, address))
}

async fn offend(offence: Offence, mut stream: TcpStream, own: &str, inside: &str, bomb: &[u8]) -> std::io::Result<()> {
    let head = read_head(&mut stream).await?;
    let path = head.split(' ').nth(1).unwrap_or("/").to_owned();
    if path == "/robots.txt" {
        return answer(&mut stream, "404 Not Found", "", b"").await;
    }
    match offence {
        Offence::EndlessBody => {
            stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\n\r\n<rss><channel>").await?;
            let part = b"<item><title>y otra</title></item>\n".repeat(400);
            loop {
                stream.write_all(&part).await?;
            }
        }
        Offence::GzipBomb => {
            answer(&mut stream, "200 OK", "Content-Type: text/xml\r\nContent-Encoding: gzip\r\n", bomb).await
        }
        Offence::LyingEncoding => {
            answer(
                &mut stream,
                "200 OK",
                "Content-Type: text/xml\r\nContent-Encoding: gzip\r\n",
                b"<rss><channel/></rss>",
            )
            .await
        }
        Offence::RedirectChain => {
            let next = path.trim_start_matches("/paso/").parse::<u64>().unwrap_or(0).saturating_add(1);
            redirect(&mut stream, &format!("http://{own}/paso/{next}")).await
        }
        Offence::RedirectLoop => {
            redirect(&mut stream, &format!("http://{own}{}", if path == "/a" { "/b" } else { "/a" })).await
        }
        Offence::RedirectToPrivate => redirect(&mut stream, &format!("http://{inside}/secret")).await,
        Offence::LyingLength => {
            let head = "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: 100000\r\n\r\n<rss><channel><title>Cortado";
            stream.write_all(head.as_bytes()).await?;
            stream.shutdown().await
        }
        Offence::HugeLength => {
            stream
                .write_all(b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: 1099511627776\r\n\r\n<rss>")
                .await?;
            wait_for_the_end(&mut stream).await
        }
        Offence::SlowDrip => {
            stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n").await?;
            loop {
                stream.write_all(b" ").await?;
                tokio::time::sleep(DRIP).await;
            }
        }
        Offence::Silence => wait_for_the_end(&mut stream).await,
        Offence::HugeHeaders => {
            stream.write_all(b"HTTP/1.1 200 OK\r\n").await?;
            let line = format!("X-Relleno: {}\r\n", "a".repeat(8000));
            for _ in 0..2000 {
                stream.write_all(line.as_bytes()).await?;
            }
            stream.write_all(b"\r\n").await
        }
        Offence::FeedBomb => answer(&mut stream, "200 OK", "Content-Type: text/xml\r\n", feed_bomb().as_bytes()).await,
        Offence::ExternalEntity => {
            let feed = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss version=\"2.0\"><channel>\
                        <title>&x;</title><item><title>&x;</title><link>http://127.0.0.1/&x;</link></item></channel></rss>";
            answer(&mut stream, "200 OK", "Content-Type: text/xml\r\n", feed.as_bytes()).await
        }
        Offence::DeepFeed => {
            let feed = format!("<rss version=\"2.0\"><channel>{}", "<a>".repeat(100_000));
            answer(&mut stream, "200 OK", "Content-Type: text/xml\r\n", feed.as_bytes()).await
        }
        Offence::Garbage => stream.write_all(&[0xff, 0x00, 0x16, 0x03, b'\r', b'\n', b'\r', b'\n']).await,
        Offence::HangUp => Ok(()),
    }
}

async fn read_head(stream: &mut TcpStream) -> std::io::Result<String> {
    let mut head = Vec::new();
    let mut part = [0; 4096];
    while !head.windows(4).any(|four| four == b"\r\n\r\n") && head.len() < HEAD_BYTES {
        let count = stream.read(&mut part).await?;
        if count == 0 {
            break;
        }
        head.extend_from_slice(part.get(..count).unwrap_or_default());
    }
    Ok(String::from_utf8_lossy(&head).into_owned())
}

async fn answer(stream: &mut TcpStream, status: &str, headers: &str, body: &[u8]) -> std::io::Result<()> {
    let head = format!("HTTP/1.1 {status}\r\n{headers}Content-Length: {}\r\nConnection: close\r\n\r\n", body.len());
    stream.write_all(head.as_bytes()).await?;
    stream.write_all(body).await?;
    stream.shutdown().await
}

async fn redirect(stream: &mut TcpStream, to: &str) -> std::io::Result<()> {
    answer(stream, "302 Found", &format!("Location: {to}\r\n"), b"").await
}

/// Holds the connection until the other side has had enough.
async fn wait_for_the_end(stream: &mut TcpStream) -> std::io::Result<()> {
    let mut part = [0; 256];
    while stream.read(&mut part).await? > 0 {}
    Ok(())
}

fn gzip_bomb() -> Result<Vec<u8>> {
    let mut packer = GzEncoder::new(Vec::new(), Compression::best());
    let zeros = vec![b' '; 1 << 20];
    for _ in 0..BOMB_BYTES / zeros.len() {
        packer.write_all(&zeros)?;
    }
    Ok(packer.finish()?)
}

/// Ten entities, each ten times the one before (known as "billion laughs").
fn feed_bomb() -> String {
    let mut entities = String::from("<!ENTITY a0 \"ja\">");
    for n in 1..10 {
        entities.push_str(&format!("<!ENTITY a{n} \"{}\">", format!("&a{};", n - 1).repeat(10)));
    }
    format!(
        "<?xml version=\"1.0\"?><!DOCTYPE rss [{entities}]><rss version=\"2.0\"><channel><title>&a9;</title></channel></rss>"
    )
}
