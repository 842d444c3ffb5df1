//! What a reader says of an article beyond its people and quotations: what it names, what it is about, what an editor would
//! look at; and with which organisations of the directory it was read.

use anyhow::{Context as _, Result};
use platform::db::Db;
use reading::model::Suggestion;
use reading::{Facts, Flag, Flags, Function, KnownOrganisation, Reading, Role, Subject};
use serde::{Deserialize, Serialize};

/// All of it, as it is kept. Each value tells by which words and which rule.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Context {
    /// Places, words for people of a country, groups, laws, rights, organisations.
    pub facts: Facts,
    /// What part people have.
    pub roles: Vec<Role>,
    /// Topic, section, genre, whose copy.
    pub subject: Subject,
    /// What an editor would look at.
    pub flags: Flags,
    /// What the model in force suggests; of its labels below their floor nothing.
    pub frames: Vec<Suggestion>,
}

impl From<&Reading> for Context {
    fn from(reading: &Reading) -> Context {
        Context {
            facts: reading.facts.clone(),
            roles: reading.roles.clone(),
            subject: reading.subject.clone(),
            flags: reading.flags.clone(),
            frames: reading.frames.clone(),
        }
    }
}

impl Context {
    /// As the database keeps it.
    pub fn write(&self) -> Result<String> {
        serde_json::to_string(self).context("writing what a reading says of an article")
    }

    /// As the database has it.
    pub fn read(kept: &str) -> Result<Context> {
        serde_json::from_str(kept).context("reading what is kept of an article's context")
    }
}

/// A flag of a reading.
type FlagOf = fn(&Flags) -> &Flag;

/// The flags, by their names.
pub const FLAGS: [(&str, FlagOf); 7] = [
    ("migration-focus", |flags| &flags.migration_focus),
    ("about-women", |flags| &flags.about_women),
    ("violence", |flags| &flags.violence),
    ("violence-without-help-line", |flags| &flags.violence_without_help_line),
    ("help-line", |flags| &flags.help_line),
    ("origin-in-headline", |flags| &flags.origin_in_headline),
    ("origin-with-crime", |flags| &flags.origin_with_crime),
];

/// Does somebody in this part speak? Who is only spoken of is the subject.
pub fn speaks(role: &Role) -> bool {
    role.function != Function::Subject
}

/// The organisations of the directory, as a reader looks for them.
pub async fn organisations(db: &Db) -> Result<Vec<KnownOrganisation>> {
    let named = room_directory::named_organisations(db).await?.into_iter();
    Ok(named.map(|one| KnownOrganisation { key: one.id, name: one.name, acronym: one.acronym }).collect())
}
