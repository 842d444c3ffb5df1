//! What a room gives to the house. `atalaya` lists the rooms; nothing else knows all of them.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::fmt::Display;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::Result;
use futures_util::future::BoxFuture;

pub use crate::disagreement::Disagreement;

use crate::config::Config;
use crate::db::Db;
use crate::follow::Follow;
use crate::jobs::Job;
use crate::node::Node;
use crate::permissions::Action;
use crate::web::Routes;
use crate::words::Catalogue;

/// A room: one folder, one word in the navigation.
pub struct Room {
    /// Its word.
    pub name: &'static str,
    /// Its texts in four languages.
    pub catalogue: Catalogue,
    /// What can be done in it.
    pub actions: &'static [&'static Action],
    /// Its addresses.
    pub routes: fn() -> Routes,
    /// Entries of the navigation of sections, open to all.
    pub sections: &'static [Entry],
    /// Entries of the desk bar, for those who may.
    pub desk: &'static [Entry],
    /// Entries of the footer, parted at [`Room::REUSE`].
    pub footer: &'static [Entry],
    /// What it follows the change log with.
    pub followers: fn(&Arc<Node>) -> Vec<Arc<dyn Follow>>,
    /// The kinds of jobs it does.
    pub jobs: &'static [JobKind],
    /// Its commands.
    pub commands: fn() -> Vec<Command>,
    /// What it adds to lower rooms' pages and to the index.
    pub contribute: fn(&mut Contributions),
    /// Fills a new data directory with starter content, for work or for the demo (`sample`); safe to run again.
    pub starter: fn(Db, bool) -> BoxFuture<'static, Result<()>>,
    /// Proves that its records agree with each other.
    pub checks: fn(Arc<Node>) -> BoxFuture<'static, Result<Vec<Disagreement>>>,
}

impl Room {
    /// From this place on an entry of the footer is about what may be reused; those before tell how the work is done.
    pub const REUSE: u8 = 50;
    /// From this place on an entry of the desk is about the installation and its people; those before, about the work in it.
    pub const INSTALLATION: u8 = 70;
}

/// A link of the navigation.
#[derive(Debug)]
pub struct Entry {
    /// Catalogue key of its label.
    pub key: &'static str,
    /// Where it leads.
    pub href: &'static str,
    /// Shown to those who may do this.
    pub action: &'static Action,
    /// Its place in the bar, from low to high; see [`Room::REUSE`] and [`Room::INSTALLATION`].
    pub place: u8,
}

/// A kind of job and what does it.
pub struct JobKind {
    /// Its name, as in [`crate::jobs::Ask::kind`].
    pub kind: &'static str,
    /// Does it, and writes its effects and its end in one transaction.
    pub run: fn(Arc<Node>, Job) -> BoxFuture<'static, Result<()>>,
}

/// A command of the program.
pub struct Command {
    /// Name, flags, help.
    pub clap: clap::Command,
    /// Does it.
    pub run: fn(Invocation) -> BoxFuture<'static, Result<ExitCode>>,
}

/// What a command is called with.
pub struct Invocation {
    /// Its own flags.
    pub matches: clap::ArgMatches,
    /// The configuration in force.
    pub config: Config,
    /// The rooms of the program, for commands that open the whole node.
    pub rooms: &'static [fn() -> Room],
    /// Say nothing but the result.
    pub quiet: bool,
}

impl Invocation {
    /// A word to whoever sits at the terminal, on standard error; none where they asked for silence.
    pub fn tell(&self, words: impl Display) {
        if !self.quiet {
            eprintln!("atalaya: {words}");
        }
    }

    /// Is the result asked for as JSON?
    pub fn is_json(&self) -> bool {
        self.matches.get_flag("json")
    }
}

/// What rooms contribute to each other, by the trait that the lower room names.
#[derive(Default)]
pub struct Contributions {
    map: HashMap<TypeId, Vec<Box<dyn Any + Send + Sync>>>,
    now: HashMap<TypeId, Vec<Box<dyn Any + Send + Sync>>>,
}

/// Puts contributions together when they are asked for, from all others.
type Now<T> = Arc<dyn Fn(&Contributions) -> Vec<Arc<T>> + Send + Sync>;

impl Contributions {
    /// Adds one.
    pub fn add<T: ?Sized + Send + Sync + 'static>(&mut self, what: Arc<T>) {
        self.map.entry(TypeId::of::<T>()).or_default().push(Box::new(what));
    }

    /// Adds what there is of it whenever it is asked for: that may change while the program runs.
    pub fn add_now<T: ?Sized + Send + Sync + 'static>(
        &mut self,
        make: impl Fn(&Contributions) -> Vec<Arc<T>> + Send + Sync + 'static,
    ) {
        let make: Now<T> = Arc::new(make);
        self.now.entry(TypeId::of::<T>()).or_default().push(Box::new(make));
    }

    /// All that were added for this trait, and all there are of it now.
    pub fn all<T: ?Sized + Send + Sync + 'static>(&self) -> Vec<Arc<T>> {
        let id = TypeId::of::<T>();
        let fixed = self.map.get(&id).into_iter().flatten().filter_map(|any| any.downcast_ref::<Arc<T>>().cloned());
        let mut all: Vec<Arc<T>> = fixed.collect();
        for make in self.now.get(&id).into_iter().flatten().filter_map(|any| any.downcast_ref::<Now<T>>()) {
            all.extend(make(self));
        }
        all
    }
}

/// What a room remembers of the database while the program runs. It looks again when a node opens, before requests and
/// before jobs; another process may have changed it. Rooms contribute it as `dyn Remembers`.
pub trait Remembers: Send + Sync {
    /// Looks, unless it did a moment ago.
    fn look<'a>(&'a self, node: &'a Node) -> BoxFuture<'a, Result<()>>;
}

/// A kind of record that `atalaya export` writes. Rooms contribute it as `dyn Export`.
pub trait Export: Send + Sync {
    /// The word on the command line.
    fn kind(&self) -> &'static str;
    /// The next rows after a key, each with its own key, in an order that does not change. `public` leaves out what only
    /// members may see.
    fn rows<'a>(
        &'a self,
        db: &'a Db,
        after: &'a str,
        limit: usize,
        public: bool,
    ) -> BoxFuture<'a, Result<Vec<(String, serde_json::Value)>>>;

    /// Forms that only this kind has, such as those of references.
    fn forms(&self) -> &'static [Form] {
        &[]
    }

    /// The next rows after a key in one of its forms, and the key of the last; none behind the last.
    fn written<'a>(&'a self, _form: &'a Form, _from: Rows<'a>) -> BoxFuture<'a, Result<Option<(String, String)>>> {
        Box::pin(async { Ok(None) })
    }
}

/// A form of an export, with what stands around its pieces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Form {
    /// Its word on the command line.
    pub word: &'static str,
    /// What stands before the first piece, between two, and behind the last.
    pub around: [&'static str; 3],
}

/// A part of an export.
#[derive(Clone, Copy)]
pub struct Rows<'a> {
    /// The database.
    pub db: &'a Db,
    /// After the row of this key; empty: from the first.
    pub after: &'a str,
    /// At most so many.
    pub limit: usize,
    /// What addresses begin with; empty where that is not known.
    pub origin: &'a str,
}

/// A kind of record that `atalaya import` reads. Rooms contribute it as `dyn Import`.
pub trait Import: Send + Sync {
    /// The word on the command line.
    fn kind(&self) -> &'static str;
    /// Reads a file; writes nothing where `dry`. Running it twice is running it once.
    fn import<'a>(&'a self, node: &'a Node, bytes: &'a [u8], dry: bool) -> BoxFuture<'a, Result<ImportReport>>;
}

/// What an import did, or would do.
#[derive(Clone, Debug, Default, serde::Serialize)]
pub struct ImportReport {
    /// Records added, or to be added.
    pub new: usize,
    /// Records that are there and changed, or to be changed.
    pub changed: usize,
    /// Records that are there already, just so.
    pub known: usize,
    /// What cannot be read: line, field or name, and why in words.
    pub faults: Vec<ImportFault>,
    /// What is to be known of how the file was read, in words.
    pub notes: Vec<String>,
    /// What changes in records that are there, field by field, where a dry run was asked for.
    pub changes: Vec<ImportChange>,
}

/// What a row would change.
#[derive(Clone, Debug, serde::Serialize)]
pub struct ImportChange {
    /// Line of the file.
    pub line: usize,
    /// The record, by the key that files name it by.
    pub record: String,
    /// The field.
    pub field: String,
    /// What is said now; empty where nothing is.
    pub before: String,
    /// What would be said.
    pub after: String,
}

/// A row that cannot be read.
#[derive(Clone, Debug, serde::Serialize)]
pub struct ImportFault {
    /// Line of the file.
    pub line: usize,
    /// Its field or name.
    pub place: String,
    /// Why, in words.
    pub says: String,
}
