//! What the tests share: sites that watch a press, a collector beside them, and the program itself.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::{Duration, Instant};

use platform::config::Config;
use platform::db::{Address, Db};
use platform::follow::{head, standings};
use platform::permissions::Role;
use platform::time;
use room_directory::{Draft, Medium, OutletScope, Outlets};
use room_watch::{Collecting, NewSource, SourceKind, Sources, collect};
use serde::Deserialize;
use serde_json::Value;
use tempfile::TempDir;
use testkit::press::{Press, PressOutlet};
use testkit::site::{EmptyDatabase, On, Person, Site};
use tokio::task::JoinHandle;

/// Longer than this no test waits for anything; what is not there by then is a failure.
const PATIENCE: Duration = Duration::from_secs(120);
/// How often something awaited is looked for.
const LOOK: Duration = Duration::from_millis(50);

/// A site that watches a press, with a collector at work in the same process.
pub struct Watching {
    pub site: Site,
    collector: JoinHandle<anyhow::Result<()>>,
}

/// An article as `/buscar.json` gives it.
#[derive(Clone, Debug, Deserialize)]
pub struct ArticleRow {
    pub id: String,
    pub address: String,
    pub title: String,
    pub country: String,
    pub language: String,
    pub story: Option<String>,
    pub versions: i64,
}

impl Watching {
    /// Collects this press until everything that there is has been found, read and indexed.
    pub async fn whole(press: &Press, on: On) -> Watching {
        let watching = Watching::start(press, on, |_| {}).await;
        watching.settled().await;
        watching
    }

    /// Begins to collect this press.
    pub async fn start(press: &Press, on: On, set: impl FnOnce(&mut Config)) -> Watching {
        let allowed = press.allowed();
        let site = Site::start_with(atalaya::rooms(), on, |config| {
            config.allow_private = allowed;
            set(config);
        })
        .await
        .unwrap();
        for outlet in press.outlets() {
            add(&site.node.db, &outlet).await;
        }
        Watching { collector: tokio::spawn(collect(site.node.clone(), Collecting::UntilStopped)), site }
    }

    /// Waits until nothing is due, nothing is asked to wait for seconds, and all followers and the index are at the
    /// head of the log.
    pub async fn settled(&self) {
        let node = &self.site.node;
        until("all is collected and read", async || {
            let soon = time::now() + 10 * time::SECOND;
            let (open,): (i64,) = node
                .db
                .one(
                    "SELECT (SELECT count(*) FROM job WHERE state IN ('open', 'running') AND due_at <= $1)
                       + (SELECT count(*) FROM source WHERE state = 'active' AND check_at <= $1)",
                    (soon,),
                )
                .await
                .unwrap();
            let end = head(&node.db).await.unwrap();
            let behind = standings(&node.db).await.unwrap().iter().any(|s| s.position < end);
            assert!(!self.collector.is_finished(), "the collector has ended");
            open == 0 && !behind && node.indexed_to().await >= end
        })
        .await;
    }

    /// Asks the sources of these outlets now, as an editor does, and waits for what comes of it.
    pub async fn ask_again(&self, editor: &Person, addresses: &[&str]) {
        for source in self.sources().await.iter().filter(|s| addresses.iter().any(|a| s.1.starts_with(a))) {
            let got = editor.post(&format!("/fuentes/{}/pedir", source.0), &[]).await.unwrap();
            assert_eq!(got.status, 303, "{}", got.words());
        }
        self.settled().await;
    }

    /// Identifier and address of each source.
    pub async fn sources(&self) -> Vec<(String, String)> {
        self.site.node.db.all("SELECT id, address FROM source ORDER BY id", ()).await.unwrap()
    }

    /// Somebody with a role in the regional observatory.
    pub async fn person(&self, role: Role) -> Person {
        let scope = self.site.observatory("regional").await.unwrap();
        self.site.person(role, &scope).await.unwrap()
    }

    /// All articles that anybody may find.
    pub async fn articles(&self) -> Vec<ArticleRow> {
        search(&self.site.visitor().unwrap(), "/buscar.json").await
    }

    /// Waits through several looks of the collector at what is due; so many articles stand there before and after.
    pub async fn articles_stay(&self, count: usize) {
        let looks: (i64,) = (8,);
        let began = Instant::now();
        until("the collector has looked several times", async || {
            assert_eq!(self.articles().await.len(), count);
            began.elapsed() > LOOK * u32::try_from(looks.0 * 4).unwrap()
        })
        .await;
    }

    /// Stops site and collector as a signal would.
    pub async fn stop(self) {
        self.site.node.stop();
        self.collector.await.unwrap().unwrap();
        self.site.stop().await.unwrap();
    }
}

/// All rows of a list of articles, page by page.
pub async fn search(person: &Person, address: &str) -> Vec<ArticleRow> {
    #[derive(Deserialize)]
    struct Page {
        items: Vec<ArticleRow>,
        next: Option<String>,
    }
    let mut rows = Vec::new();
    let mut next = Some(address.to_owned());
    while let Some(address) = next {
        let got = person.get(&address).await.unwrap();
        assert_eq!(got.status, 200, "{address}: {}", got.words());
        let page: Page = serde_json::from_str(&got.text).unwrap();
        rows.extend(page.items);
        next = page.next;
    }
    rows
}

/// Adds an outlet of a press with its source.
pub async fn add(db: &Db, outlet: &PressOutlet) {
    let draft = Draft {
        name: outlet.name.clone(),
        country: outlet.country.clone(),
        language: outlet.language.clone(),
        medium: Medium::parse(&outlet.medium).unwrap(),
        scope: OutletScope::National,
        focus: String::new(),
        home: Some(outlet.home.clone()),
        city: None,
        evidence: None,
    };
    let mut tx = db.begin().await.unwrap();
    let outlet_id = Outlets::add(&mut tx, &draft, true).await.unwrap();
    let kind = SourceKind::parse(outlet.kind.word()).unwrap();
    let new = NewSource { outlet_id, address: outlet.source.clone(), kind, paused: None };
    Sources::add(&mut tx, &new, "prueba").await.unwrap();
    tx.commit().await.unwrap();
}

/// Looks until it is so.
pub async fn until(what: &str, is_so: impl AsyncFn() -> bool) {
    let began = Instant::now();
    while !is_so().await {
        assert!(began.elapsed() < PATIENCE, "not within {} seconds: {what}", PATIENCE.as_secs());
        tokio::time::sleep(LOOK).await;
    }
}

/// The program with arguments, on a data directory.
pub fn atalaya(data: &Path, arguments: &[&str]) -> Command {
    let mut command = alone(arguments);
    command.arg("--data").arg(data);
    command
}

/// The program with these arguments alone, and with no setting of who runs the tests.
pub fn alone(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_atalaya"));
    command.args(arguments);
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("ATALAYA_")) {
        command.env_remove(name);
    }
    command
}

/// Runs it to its end.
pub fn run(data: &Path, arguments: &[&str]) -> Output {
    atalaya(data, arguments).output().unwrap()
}

/// What a run said, for messages of failures.
pub fn said(output: &Output) -> String {
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    format!("{:?}\n{out}\n{err}", output.status)
}

/// An empty installation, made by the program.
pub fn init(data: &Path) {
    let output = run(data, &["init", "--email", "ana@atalaya.example", "--name", "Ana Supuesta", "--empty"]);
    assert!(output.status.success(), "{}", said(&output));
}

/// The arguments that allow a press to be asked.
pub fn allowing(press: &Press) -> Vec<String> {
    press.allowed().into_iter().flat_map(|host| ["--allow-private".to_owned(), host]).collect()
}

/// The same, beside others.
pub fn with<'a>(arguments: &[&'a str], more: &'a [String]) -> Vec<&'a str> {
    arguments.iter().copied().chain(more.iter().map(String::as_str)).collect()
}

/// An installation on either database that is only used by the program's commands.
pub struct Installation {
    database: EmptyDatabase,
    folder: TempDir,
}

impl Installation {
    /// A place where there is none yet.
    pub async fn none(on: On) -> Installation {
        Installation { database: EmptyDatabase::make(on).await.unwrap(), folder: TempDir::new().unwrap() }
    }

    /// One that `init` made; `--empty` or nothing.
    pub async fn made(on: On, how: &[&str]) -> Installation {
        let made = Installation::none(on).await;
        let init = ["init", "--email", "ana@atalaya.example", "--name", "Ana Supuesta"];
        made.done(&[&init[..], how].concat());
        made
    }

    /// Its data directory.
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("datos")
    }

    /// What the setting `database` says for it; empty for the file in the data directory.
    pub fn address(&self) -> &str {
        self.database.address()
    }

    /// A place beside it.
    pub fn beside(&self, name: &str) -> String {
        self.folder.path().join(name).to_str().unwrap().to_owned()
    }

    /// Its database, as a test looks into it.
    pub async fn db(&self) -> Db {
        let address = match self.address() {
            "" => Address::Sqlite(self.data().join("atalaya.sqlite")),
            address => Address::parse(address).unwrap(),
        };
        Db::open(&address).await.unwrap()
    }

    /// The program on it.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = atalaya(&self.data(), arguments);
        command.env("ATALAYA_DATABASE", self.address());
        command
    }

    /// Runs the program on it to its end.
    pub fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    /// The same where it must succeed; gives what it printed.
    pub fn done(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert!(output.status.success(), "{arguments:?}: {}", said(&output));
        String::from_utf8(output.stdout).unwrap()
    }

    /// The same where one JSON document is printed.
    pub fn json(&self, arguments: &[&str]) -> Value {
        let printed = self.done(arguments);
        serde_json::from_str(&printed).unwrap_or_else(|error| panic!("{arguments:?}: {error}: {printed}"))
    }
}
