//! A site that runs until it is dropped.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::{Context, Result, ensure};
use platform::accounts::{self, Email, Entered, NewAccount, Password, SignIn, Who};
use platform::config::Config;
use platform::node::{Node, make_database};
use platform::observatories::{self, FullText, Observatory};
use platform::permissions::{Role, Scope};
use platform::room::Room;
use platform::web::{self, cookie};
use platform::words::Lang;
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use super::database::{EmptyDatabase, On};
use super::person::Person;

/// The password of everybody that a test adds.
const PASSWORD: &str = "el río crece en mayo";

/// A site with two observatories: `regional`, which watches every country, and `honduras`.
pub struct Site {
    /// The node behind it.
    pub node: Arc<Node>,
    address: SocketAddr,
    served: JoinHandle<Result<()>>,
    people: AtomicUsize,
    // in this order: connections, then the database, then the folder
    _database: EmptyDatabase,
    folder: TempDir,
}

impl Site {
    /// Starts one with an empty data directory.
    pub async fn start(rooms: Vec<Room>, on: On) -> Result<Site> {
        Site::start_with(rooms, on, |_| {}).await
    }

    /// The same, with other settings than a test usually wants: no pause between requests, no limits a minute.
    pub async fn start_with(rooms: Vec<Room>, on: On, set: impl FnOnce(&mut Config)) -> Result<Site> {
        let folder = tempfile::tempdir().context("making a data directory")?;
        let database = EmptyDatabase::make(on).await?;
        let mut config = Config {
            data: folder.path().to_owned(),
            database: database.address().to_owned(),
            listen: "127.0.0.1:0".to_owned(),
            contact: "prueba@atalaya.example".to_owned(),
            pause_seconds: 0.0,
            requests_a_minute: 0,
            ..Config::default()
        };
        set(&mut config);
        let db = make_database(&config).await?;
        let node = Node::with(config, rooms, db).await?;
        for observatory in [regional(), honduras()] {
            observatories::save(&node.db, &observatory).await?;
        }
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.context("opening a port for the site")?;
        let address = listener.local_addr()?;
        let served = tokio::spawn(web::serve(node.clone(), listener));
        Ok(Site { node, address, served, people: AtomicUsize::new(0), _database: database, folder })
    }

    /// Where it is served: `http://127.0.0.1:PORT`.
    pub fn address(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Its data directory.
    pub fn data(&self) -> &Path {
        self.folder.path()
    }

    /// The scope of one of its observatories.
    pub async fn observatory(&self, slug: &str) -> Result<Scope> {
        let found = observatories::find(&self.node.db, slug).await?;
        Ok(Scope::Observatory(found.with_context(|| format!("no observatory {slug}"))?.id))
    }

    /// Somebody without an account.
    pub fn visitor(&self) -> Result<Person> {
        Person::new(self.address())
    }

    /// Somebody with a role, signed in through the form. A visitor's role is none.
    pub async fn person(&self, role: Role, scope: &Scope) -> Result<Person> {
        let email = self.account(role, scope).await?;
        let person = self.visitor()?;
        person.sign_in(&email, PASSWORD).await?;
        Ok(person)
    }

    /// The same, but signed in without the form, for sites that do not have the room whose form that is.
    pub async fn signed_in(&self, role: Role, scope: &Scope) -> Result<Person> {
        let email = self.account(role, scope).await?;
        let asked = SignIn { email: &email, password: PASSWORD, client: "127.0.0.1", agent: "" };
        let entered = accounts::sign_in(&self.node.db, &self.node.config, &asked).await?;
        let signed = entered.ok().and_then(Entered::open).context("nobody was let in")?;
        let person = self.visitor()?;
        person.keep_cookie(&cookie::SESSION.name(&self.node.config), &signed.token);
        Ok(person)
    }

    /// An account with a role; gives its address.
    async fn account(&self, role: Role, scope: &Scope) -> Result<String> {
        let n = self.people.fetch_add(1, Ordering::SeqCst);
        let email = format!("{}.{n}@atalaya.example", role.word());
        let new = NewAccount {
            email: Email::parse(&email).context("an e-mail address")?,
            name: format!("Persona {n}"),
            language: Lang::Es,
            sample: false,
        };
        let password = Password::chosen(PASSWORD, "", "").ok().context("a password")?;
        let added = accounts::add(&self.node.db, &Who::operator(), &new, &password).await?;
        let account = added.context("an account of this address is there already")?;
        if role != Role::Visitor {
            let held = accounts::hold(&self.node.db, &Who::operator(), &account.id, role, scope).await?;
            ensure!(held.is_ok(), "{} is not held in {scope}", role.word());
        }
        Ok(email)
    }

    /// Stops as a signal would, and waits for it. Dropping a site stops it too, without waiting.
    pub async fn stop(mut self) -> Result<()> {
        self.node.stop();
        (&mut self.served).await.context("stopping the site")??;
        self.node.finish_archive().await;
        self.node.db.close().await;
        Ok(())
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.node.stop();
        self.served.abort();
    }
}

fn regional() -> Observatory {
    observatory(
        "regional",
        [
            ("es", "Observatorio regional"),
            ("en", "Regional observatory"),
            ("pt", "Observatório regional"),
            ("fr", "Observatoire régional"),
        ],
        &[],
    )
}

fn honduras() -> Observatory {
    observatory(
        "honduras",
        [
            ("es", "Observatorio de Honduras"),
            ("en", "Observatory of Honduras"),
            ("pt", "Observatório de Honduras"),
            ("fr", "Observatoire du Honduras"),
        ],
        &["HN"],
    )
}

fn observatory(slug: &str, names: [(&str, &str); 4], countries: &[&str]) -> Observatory {
    Observatory {
        id: String::new(),
        slug: slug.to_owned(),
        name: names.map(|(lang, name)| (lang.to_owned(), name.to_owned())).into(),
        countries: countries.iter().map(|code| (*code).to_owned()).collect(),
        languages: ["es", "en", "pt", "fr"].map(str::to_owned).into(),
        full_text: FullText::Members,
    }
}
