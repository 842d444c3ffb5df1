//! Hosts that answer as hosts should not, on loopback.

#![allow(clippy::unwrap_used)]

use std::io::Write;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use super::*;
use crate::config::Config;
use crate::cpu::Cpu;
use crate::db::testing::sqlite;

type Answering = Arc<dyn Fn(&str) -> Vec<u8> + Send + Sync>;

/// As a job asks, which holds the lane of its host.
pub(super) async fn in_its_lane(fetcher: &Fetcher, wanted: &Wanted) -> anyhow::Result<Result<Answer, FetchProblem>> {
    fetcher.fetch(wanted, press::address::host_key(&wanted.address).as_deref()).await
}

/// A host that writes whatever it is told to, and remembers what it was asked.
pub(super) struct Host {
    pub address: String,
    port: u16,
    heard: Arc<Mutex<Vec<String>>>,
}

impl Host {
    /// `answer` gets the path, and gives the whole answer; the connection is closed after it.
    pub async fn answering(answer: impl Fn(&str) -> Vec<u8> + Send + Sync + 'static) -> Host {
        Host::dripping(answer, Duration::ZERO).await
    }

    /// The same, twenty bytes at a time.
    async fn dripping(answer: impl Fn(&str) -> Vec<u8> + Send + Sync + 'static, pause: Duration) -> Host {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let heard: Arc<Mutex<Vec<String>>> = Arc::default();
        let (answer, hearing): (Answering, _) = (Arc::new(answer), heard.clone());
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let (answer, hearing) = (answer.clone(), hearing.clone());
                tokio::spawn(async move {
                    let mut request = Vec::new();
                    while !request.ends_with(b"\r\n\r\n") {
                        let mut part = [0; 4096];
                        match stream.read(&mut part).await {
                            Ok(n) if n > 0 => request.extend_from_slice(&part[..n]),
                            _ => return,
                        }
                    }
                    let request = String::from_utf8_lossy(&request).into_owned();
                    let path = request.split(' ').nth(1).unwrap_or_default().to_owned();
                    hearing.lock().unwrap().push(request);
                    let bytes = answer(&path);
                    let step = if pause.is_zero() { 1 << 16 } else { 20 };
                    for part in bytes.chunks(step) {
                        if stream.write_all(part).await.is_err() {
                            return;
                        }
                        tokio::time::sleep(pause).await;
                    }
                });
            }
        });
        Host { address: format!("http://127.0.0.1:{port}"), port, heard }
    }

    pub fn named(&self) -> Config {
        Config {
            allow_private: vec![format!("127.0.0.1:{}", self.port)],
            contact: "redacción@observatorio.example".to_owned(),
            pause_seconds: 0.0,
            fetch_seconds: 2,
            fetch_bytes: 1 << 20,
            unpacked_bytes: 2 << 20,
            ..Config::default()
        }
    }

    async fn get(&self, path: &str) -> Result<Answer, FetchProblem> {
        self.get_with(path, &self.named()).await
    }

    async fn get_with(&self, path: &str, config: &Config) -> Result<Answer, FetchProblem> {
        let (_folder, db) = sqlite().await;
        let fetcher = Fetcher::new(config, db, Cpu::of(0)).unwrap();
        in_its_lane(&fetcher, &Wanted { address: format!("{}{path}", self.address), ..Wanted::default() })
            .await
            .unwrap()
    }

    fn paths(&self) -> Vec<String> {
        self.heard.lock().unwrap().iter().filter_map(|r| r.split(' ').nth(1).map(str::to_owned)).collect()
    }
}

pub(super) fn page(body: &[u8]) -> Vec<u8> {
    with("200 OK", &["Content-Type: text/html"], body)
}

pub(super) fn with(status: &str, headers: &[&str], body: &[u8]) -> Vec<u8> {
    let mut all = format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n", body.len()).into_bytes();
    for header in headers {
        all.extend_from_slice(header.as_bytes());
        all.extend_from_slice(b"\r\n");
    }
    all.extend_from_slice(b"\r\n");
    all.extend_from_slice(body);
    all
}

/// An answer to everything but the rules for robots, of which there are none.
pub(super) fn except_robots(
    answer: impl Fn(&str) -> Vec<u8> + Send + Sync + 'static,
) -> impl Fn(&str) -> Vec<u8> + Send + Sync + 'static {
    move |path| if path == "/robots.txt" { with("404 Not Found", &[], b"") } else { answer(path) }
}

pub(super) fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    packer.write_all(bytes).unwrap();
    packer.finish().unwrap()
}

#[tokio::test]
async fn an_honest_answer_comes_whole_and_we_say_who_asks() {
    let host = Host::answering(except_robots(|_| {
        with("200 OK", &["Content-Type: Text/HTML; charset=x", "X-Latin: \u{e9}"], b"Hola")
    }))
    .await;
    let answer = host.get("/a?b=c#d").await.unwrap();
    assert_eq!(
        (answer.status, answer.body.as_slice(), answer.mime().as_deref()),
        (200, b"Hola".as_slice(), Some("text/html"))
    );
    assert!(answer.moved_to().is_none() && answer.exchange.truncated.is_none());
    let heard = host.heard.lock().unwrap().clone();
    assert!(heard.iter().all(|request| request.to_lowercase().contains("user-agent: atalaya/")), "{heard:?}");
    assert!(heard.iter().all(|request| request.contains("(+redacción@observatorio.example)")), "{heard:?}");
    assert!(String::from_utf8_lossy(&answer.exchange.request).starts_with("GET /a?b=c HTTP/1.1"));
}

#[tokio::test]
async fn headers_are_kept_as_the_bytes_that_they_were() {
    let host = Host::answering(except_robots(|_| {
        let mut answer =
            b"HTTP/1.1 200 OK\r\nX-Old: caf\xe9\r\nContent-Length: 1\r\nConnection: close\r\n\r\nx".to_vec();
        answer.shrink_to_fit();
        answer
    }))
    .await;
    let answer = host.get("/").await.unwrap();
    assert!(answer.exchange.response_head.windows(4).any(|part| part == b"caf\xe9"));
    assert_eq!(answer.header("x-old"), Some("caf\u{fffd}"));
}

#[tokio::test]
async fn endless_and_overlong_bodies_are_refused() {
    let chunked = |size: usize| {
        let mut all = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".to_vec();
        for _ in 0..size {
            all.extend_from_slice(b"10000\r\n");
            all.extend_from_slice(&[b'x'; 0x10000]);
            all.extend_from_slice(b"\r\n");
        }
        all
    };
    let host = Host::answering(except_robots(move |_| chunked(40))).await;
    assert_eq!(host.get("/").await.unwrap_err(), FetchProblem::Large(1 << 20));
    let host =
        Host::answering(except_robots(|_| b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\nx".to_vec())).await;
    assert_eq!(host.get("/").await.unwrap_err(), FetchProblem::Large(1 << 20));
}

#[tokio::test]
async fn a_length_that_lies_gives_what_came() {
    let host = Host::answering(except_robots(|path| match path {
        "/more" => b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nonly this".to_vec(),
        "/none" => b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n".to_vec(),
        "/less" => b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\nConnection: close\r\n\r\nfour and more".to_vec(),
        "/nonsense" => b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\nx".to_vec(),
        _ => b"\x16\x03\x01\x00garbage".to_vec(),
    }))
    .await;
    let answer = host.get("/more").await.unwrap();
    assert_eq!((answer.body.as_slice(), answer.exchange.truncated), (b"only this".as_slice(), Some("disconnect")));
    assert_eq!(host.get("/less").await.unwrap().body, b"four");
    for path in ["/none", "/nonsense", "/rubbish"] {
        let problem = host.get(path).await.unwrap_err();
        assert!(matches!(problem, FetchProblem::Broken(_)) && problem.may_pass(), "{path}: {problem}");
    }
}

#[tokio::test]
async fn bombs_are_not_opened_and_packed_pages_are() {
    // packed before it is asked for, or a busy machine's packing passes for a slow host
    let bomb = gzip(&vec![0; 30 << 20]);
    let host = Host::answering(except_robots(move |path| {
        let page = gzip("Las migrantes. ".repeat(500).as_bytes());
        with("200 OK", &["Content-Encoding: gzip"], if path == "/bomb" { &bomb } else { &page })
    }))
    .await;
    let problem = host.get("/bomb").await.unwrap_err();
    assert!(matches!(problem, FetchProblem::Bomb(_)), "{problem}");
    let answer = host.get("/page").await.unwrap();
    assert_eq!(answer.body.len(), 7500);
    assert!(answer.exchange.body.len() < 500, "the archive keeps what came");
}

#[tokio::test]
async fn a_host_that_drips_loses_its_turn() {
    let drip = except_robots(|_| page(&[b'x'; 4000]));
    let host = Host::dripping(drip, Duration::from_millis(60)).await;
    let began = std::time::Instant::now();
    let problem = host.get("/").await.unwrap_err();
    assert!(matches!(problem, FetchProblem::Slow(_)) && problem.may_pass(), "{problem}");
    assert!(began.elapsed() < Duration::from_secs(6));
}

#[tokio::test]
async fn more_headers_than_anybody_needs_are_refused_or_cut() {
    let host = Host::answering(except_robots(|path| {
        let count = if path == "/few" { 90 } else { 5000 };
        let headers: Vec<String> = (0..count).map(|n| format!("X-{n}: y")).collect();
        with("200 OK", &headers.iter().map(String::as_str).collect::<Vec<_>>(), b"x")
    }))
    .await;
    assert!(host.get("/many").await.is_err());
    assert!(host.get("/few").await.unwrap().headers.len() <= 200);
    let host =
        Host::answering(except_robots(|_| with("200 OK", &[&format!("X: {}", "y".repeat(2 << 20))], b"x"))).await;
    assert!(host.get("/").await.is_err());
}

#[tokio::test]
async fn redirects_are_walked_kept_and_counted() {
    let to = |status: &str, place: &str| with(status, &[&format!("Location: {place}")], b"");
    let host = Host::answering(except_robots(move |path| match path {
        "/a" => to("301 Moved Permanently", "/b"),
        "/b" => to("308 Permanent Redirect", "c"),
        "/c" => to("302 Found", "/d"),
        "/d" => page(b"there"),
        "/temporary" => to("307 Temporary Redirect", "/b"),
        "/circle" => to("301 Moved Permanently", "/elcric"),
        "/elcric" => to("301 Moved Permanently", "/circle"),
        "/self" => to("302 Found", "/self"),
        "/file" => to("302 Found", "file:///etc/passwd"),
        "/inside" => to("302 Found", "http://169.254.169.254/latest/meta-data"),
        "/port" => to("302 Found", "http://127.0.0.1:1/"),
        "/nowhere" => with("302 Found", &[], b"no place"),
        path => to("302 Found", &format!("{path}x")),
    }))
    .await;
    let answer = host.get("/a").await.unwrap();
    assert_eq!(
        (answer.address.as_str(), answer.body.as_slice()),
        (format!("{}/d", host.address).as_str(), b"there".as_slice())
    );
    assert_eq!(
        answer.redirects.iter().map(|(hop, _, permanent)| (hop.status, *permanent)).collect::<Vec<_>>(),
        [(301, true), (308, true), (302, false)]
    );
    assert_eq!(answer.moved_to(), Some(format!("{}/c", host.address).as_str()), "as far as it is for good");
    assert_eq!(host.get("/temporary").await.unwrap().moved_to(), None);
    for path in ["/circle", "/self", "/endless"] {
        assert_eq!(host.get(path).await.unwrap_err(), FetchProblem::Redirects(5), "{path}");
    }
    assert!(matches!(host.get("/file").await.unwrap_err(), FetchProblem::NotWeb(_)));
    for path in ["/inside", "/port"] {
        let problem = host.get(path).await.unwrap_err();
        assert!(matches!(problem, FetchProblem::Private(_)) && !problem.may_pass(), "{path}: {problem}");
    }
    assert_eq!(host.get("/nowhere").await.unwrap().status, 302);
}

#[tokio::test]
async fn what_was_not_changed_is_asked_for_as_such() {
    let host = Host::answering(except_robots(|path| {
        if path == "/moved" { with("302 Found", &["Location: /feed"], b"") } else { with("304 Not Modified", &[], b"") }
    }))
    .await;
    let (_folder, db) = sqlite().await;
    let fetcher = Fetcher::new(&host.named(), db, Cpu::of(0)).unwrap();
    let wanted = |path: &str| Wanted {
        address: format!("{}{path}", host.address),
        etag: Some("\"v1\"".into()),
        last_modified: Some("Tue, 01 Jul 2025 00:00:00 GMT".into()),
    };
    assert_eq!(in_its_lane(&fetcher, &wanted("/feed")).await.unwrap().unwrap().status, 304);
    in_its_lane(&fetcher, &wanted("/moved")).await.unwrap().unwrap();
    let asked: Vec<bool> =
        host.heard.lock().unwrap().iter().map(|r| r.to_lowercase().contains("if-none-match: \"v1\"")).collect();
    assert_eq!(asked, [false, true, true, false], "the rules, the feed, the one that moved, and another address");
    let header = Wanted { etag: Some("a\r\nX: y".into()), ..wanted("/feed") };
    in_its_lane(&fetcher, &header).await.unwrap().unwrap();
    assert!(!host.heard.lock().unwrap().last().unwrap().contains("X: y"));
}

#[tokio::test]
async fn rules_for_robots_are_read_once_and_kept() {
    let host = Host::answering(|path| {
        if path == "/robots.txt" { page(b"User-agent: *\nDisallow: /private\nCrawl-delay: 1\n") } else { page(b"x") }
    })
    .await;
    let (_folder, db) = sqlite().await;
    let fetcher = Fetcher::new(&host.named(), db.clone(), Cpu::of(0)).unwrap();
    let get = async |fetcher: &Fetcher, path: &str| {
        in_its_lane(fetcher, &Wanted { address: format!("{}{path}", host.address), ..Wanted::default() }).await.unwrap()
    };
    assert_eq!(get(&fetcher, "/open").await.unwrap().crawl_delay, Some(Duration::from_secs(1)));
    let problem = get(&fetcher, "/private/x").await.unwrap_err();
    assert_eq!(problem, FetchProblem::Robots("/private/x".into()));
    assert!(!problem.may_pass());
    // another process, or the same after a restart, asks the database
    let other = Fetcher::new(&host.named(), db, Cpu::of(0)).unwrap();
    assert!(get(&other, "/private/x").await.is_err());
    assert_eq!(host.paths(), ["/robots.txt", "/open"]);
}

#[tokio::test]
async fn rules_that_cannot_be_read_stop_everything_for_a_while_and_say_so() {
    for answer in [
        with("503 Service Unavailable", &[], b""),
        with("429 Too Many Requests", &[], b""),
        with("200 OK", &["Content-Encoding: br"], &[0xff; 50]),
    ] {
        let host = Host::answering(move |path| if path == "/robots.txt" { answer.clone() } else { page(b"x") }).await;
        let problem = host.get("/").await.unwrap_err();
        assert!(matches!(problem, FetchProblem::NoRules(_)) && problem.may_pass(), "{problem}");
        assert_eq!(host.paths(), ["/robots.txt"]);
    }
}

#[tokio::test]
async fn rules_come_by_redirect_and_large_ones_are_read_as_far_as_the_limit() {
    let host = Host::answering(|path| match path {
        "/robots.txt" => with("301 Moved Permanently", &["Location: /rules"], b""),
        "/rules" => {
            let mut rules = b"User-agent: *\nDisallow: /private\n".to_vec();
            rules.extend(b"# filler\n".repeat(100_000));
            page(&rules)
        }
        _ => page(b"x"),
    })
    .await;
    assert!(host.get("/open").await.is_ok());
    assert!(matches!(host.get("/private").await.unwrap_err(), FetchProblem::Robots(_)));
}

#[tokio::test]
async fn a_host_that_is_not_there_is_not_told_as_one_that_forbids() {
    let free = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap().port();
    let (_folder, db) = sqlite().await;
    let config = Config { allow_private: vec![format!("127.0.0.1:{free}")], ..Config::default() };
    let fetcher = Fetcher::new(&config, db.clone(), Cpu::of(0)).unwrap();
    let problem = fetcher
        .fetch(&Wanted { address: format!("http://127.0.0.1:{free}/"), ..Wanted::default() }, None)
        .await
        .unwrap()
        .unwrap_err();
    assert!(matches!(problem, FetchProblem::Connect(_)) && problem.may_pass(), "{problem}");
    let (rules,): (i64,) = db.one("SELECT count(*) FROM robots", ()).await.unwrap();
    assert_eq!(rules, 0, "a host that was away for a moment is not refused for an hour");
}

#[tokio::test]
async fn a_named_host_is_asked_at_its_named_port_only() {
    let host = Host::answering(except_robots(|_| page(b"inside"))).await;
    let config = Config { allow_private: vec!["127.0.0.1:1".to_owned()], ..host.named() };
    assert!(matches!(host.get_with("/", &config).await.unwrap_err(), FetchProblem::Private(_)));
    let allowed = Allowed::parse(&["intranet.example:8080".to_owned()]).unwrap();
    let named = |address: &str| allowed.names(&url::Url::parse(address).unwrap());
    assert!(named("http://intranet.example:8080/") && named("http://INTRANET.example:8080/"));
    // such a name may be asked at 80, but then it must not lead to a private address
    assert!(!named("http://intranet.example/") && !named("https://intranet.example/"));
}

#[tokio::test]
async fn a_redirect_to_another_host_waits_for_that_hosts_lane() {
    let second = Host::answering(except_robots(|_| with("200 OK", &[], b"there"))).await;
    let onward = format!("Location: {}/there", second.address);
    let first = Host::answering(except_robots(move |_| with("302 Found", &[onward.as_str()], b""))).await;
    let (_folder, db) = sqlite().await;
    let mut config = Config { pause_seconds: 1.0, ..first.named() };
    config.allow_private.push(format!("127.0.0.1:{}", second.port));
    let fetcher = Fetcher::new(&config, db.clone(), Cpu::of(0)).unwrap();
    let lane = press::address::host_key(&second.address).unwrap();
    let held = take(&db, &lane).await.unwrap();
    assert!(take(&db, &lane).await.is_none(), "one at a time");
    let wanted = Wanted { address: format!("{}/", first.address), ..Wanted::default() };
    let (answer, ()) = tokio::join!(in_its_lane(&fetcher, &wanted), async {
        tokio::time::sleep(Duration::from_millis(1500)).await;
        assert!(second.heard.lock().unwrap().is_empty(), "asked although others held its lane");
        held.free(&db, Duration::ZERO).await.unwrap();
    });
    assert_eq!(answer.unwrap().unwrap().body, b"there");
    assert!(take(&db, &lane).await.is_none(), "its pause is kept");
}

#[tokio::test]
async fn rules_for_robots_that_are_on_another_host_wait_for_that_hosts_lane() {
    let second = Host::answering(|_| with("200 OK", &[], b"User-agent: *\nDisallow: /closed")).await;
    let onward = format!("Location: {}/robots.txt", second.address);
    let first = Host::answering(move |path| match path {
        "/robots.txt" => with("302 Found", &[onward.as_str()], b""),
        _ => with("200 OK", &[], b"here"),
    })
    .await;
    let (_folder, db) = sqlite().await;
    let mut config = Config { pause_seconds: 3.0, ..first.named() };
    config.allow_private.push(format!("127.0.0.1:{}", second.port));
    let fetcher = Fetcher::new(&config, db.clone(), Cpu::of(0)).unwrap();
    let lane = press::address::host_key(&second.address).unwrap();
    let held = take(&db, &lane).await.unwrap();
    let wanted = |path: &str| Wanted { address: format!("{}{path}", first.address), ..Wanted::default() };
    let open = wanted("/open");
    let (answer, ()) = tokio::join!(in_its_lane(&fetcher, &open), async {
        tokio::time::sleep(Duration::from_millis(1500)).await;
        assert!(second.heard.lock().unwrap().is_empty(), "asked although others held its lane");
        held.free(&db, Duration::ZERO).await.unwrap();
    });
    assert_eq!(answer.unwrap().unwrap().body, b"here");
    assert!(matches!(in_its_lane(&fetcher, &wanted("/closed")).await.unwrap(), Err(FetchProblem::Robots(_))));
    assert!(take(&db, &lane).await.is_none(), "its pause is kept");
}

/// A lane that is free now.
async fn take(db: &crate::db::Db, lane: &str) -> Option<crate::jobs::Held> {
    crate::jobs::hold(db, lane, Duration::from_secs(60), Duration::ZERO).await.unwrap()
}

#[tokio::test]
async fn a_host_is_left_its_pause_between_its_rules_the_page_and_each_redirect() {
    let host = Host::answering(|path| match path {
        "/robots.txt" => page(b"User-agent: *\nCrawl-delay: 0.4\nDisallow: /private\n"),
        "/a" => with("301 Moved Permanently", &["Location: /b"], b""),
        "/b" => with("302 Found", &["Location: /c"], b""),
        _ => page(b"there"),
    })
    .await;
    let (_folder, db) = sqlite().await;
    let fetcher = Fetcher::new(&Config { pause_seconds: 0.1, ..host.named() }, db.clone(), Cpu::of(0)).unwrap();
    let asks = |path: &str| Wanted { address: format!("{}{path}", host.address), ..Wanted::default() };
    assert_eq!(fetcher.pause_at(&host.address).await.unwrap(), Duration::from_millis(100), "its rules are not known");
    let began = std::time::Instant::now();
    assert_eq!(in_its_lane(&fetcher, &asks("/a")).await.unwrap().unwrap().body, b"there");
    let (lasted, least) = (began.elapsed(), Duration::from_millis(3 * 400));
    assert_eq!(host.paths(), ["/robots.txt", "/a", "/b", "/c"]);
    assert!(lasted >= least, "four requests in {lasted:?}");
    assert_eq!(fetcher.pause_at(&asks("/private/x").address).await.unwrap(), Duration::from_millis(400));
    // who takes the lane on the way leaves it the pause that the rules ask for, whatever is configured
    let lane = press::address::host_key(&host.address).unwrap();
    let other = Fetcher::new(&Config { pause_seconds: 0.0, ..host.named() }, db.clone(), Cpu::of(0)).unwrap();
    other.fetch(&asks("/c"), None).await.unwrap().unwrap();
    assert!(take(&db, &lane).await.is_none(), "its pause is kept");
}
