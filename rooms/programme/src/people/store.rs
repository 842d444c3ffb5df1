//! What is kept of people at meetings.

use anyhow::{Context, Result};
use platform::accounts::Email;
use platform::db::{Db, FromRow, Row, Tx};
use platform::id::{new_id, random_id};
use platform::text::digest;
use platform::time;
use platform::words::Lang;

/// The number of the text under which people agree to be kept: `programme-person-consent-1`.
const CONSENT: &str = "1";

/// As what somebody registers, where they say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sex {
    /// A woman.
    Woman,
    /// A man.
    Man,
    /// In another way.
    Other,
    /// They did not say.
    Unstated,
}

impl Sex {
    /// All of them, in the order in which they are told.
    pub const ALL: [Sex; 4] = [Sex::Woman, Sex::Man, Sex::Other, Sex::Unstated];

    /// Its word in the database, in forms and in catalogue keys.
    pub fn word(self) -> &'static str {
        match self {
            Sex::Woman => "woman",
            Sex::Man => "man",
            Sex::Other => "other",
            Sex::Unstated => "unstated",
        }
    }

    /// What a word means; what was left empty was not said.
    pub fn parse(word: &str) -> Option<Sex> {
        if word.is_empty() {
            return Some(Sex::Unstated);
        }
        Sex::ALL.into_iter().find(|sex| sex.word() == word)
    }
}

/// Somebody who registered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Identifier.
    pub id: String,
    /// The meeting.
    pub meeting_id: String,
    /// Their name, as a certificate says it.
    pub name: String,
    /// Where they are written to.
    pub email: String,
    /// Two letters.
    pub country: String,
    /// As they said it.
    pub sex: Sex,
    /// For whom they come; may be empty.
    pub institution: String,
    /// May everybody read name, institution and country?
    pub shown: bool,
    /// The language in which they registered.
    pub lang: Lang,
    /// Microseconds UTC.
    pub registered_at: i64,
    /// When somebody noted that they came.
    pub attended_at: Option<i64>,
}

impl FromRow for Person {
    fn from_row(row: &mut Row) -> Result<Self> {
        let (id, meeting_id, name, email, country) = (row.take()?, row.take()?, row.take()?, row.take()?, row.take()?);
        let sex = Sex::parse(&row.take::<String>()?).context("a person of unknown sex")?;
        let (institution, shown) = (row.take()?, row.take()?);
        let lang = Lang::from_code(&row.take::<String>()?).unwrap_or_default();
        let (registered_at, attended_at) = (row.take()?, row.take()?);
        Ok(Person { id, meeting_id, name, email, country, sex, institution, shown, lang, registered_at, attended_at })
    }
}

/// Somebody who registers.
#[derive(Clone, Debug)]
pub struct NewPerson {
    /// Their name.
    pub name: String,
    /// Where they are written to.
    pub email: Email,
    /// Two letters.
    pub country: String,
    /// As they say it.
    pub sex: Sex,
    /// For whom they come; may be empty.
    pub institution: String,
    /// May everybody read name, institution and country?
    pub shown: bool,
    /// The language of the form.
    pub lang: Lang,
}

/// The people of the meetings of the node.
pub struct People<'a> {
    db: &'a Db,
}

/// Those of a meeting `$1`, and of all that were merged into it: whoever registered for one of them comes to the same.
macro_rules! of_meeting {
    ($rest:literal) => {
        concat!("WHERE meeting_id IN (SELECT r.id FROM record r WHERE r.id = $1 OR r.merged_into = $1) ", $rest)
    };
}

macro_rules! person {
    ($rest:expr) => {
        concat!(
            "SELECT id, meeting_id, name, email, country, sex, institution, shown, lang, registered_at, attended_at
             FROM participant ",
            $rest
        )
    };
}

impl<'a> People<'a> {
    /// Over a database.
    pub fn of(db: &'a Db) -> People<'a> {
        People { db }
    }

    /// Registers somebody who agreed to it; gives the identifier, and what their own address ends in, which is told this once.
    pub async fn register(tx: &mut Tx, meeting: &str, person: &NewPerson) -> Result<(String, String)> {
        let door = random_id();
        let id = new_id();
        tx.run(
            "INSERT INTO participant (id, meeting_id, door, name, email, country, sex, institution, shown, lang, consent, registered_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
            (
                &id,
                meeting,
                digest(door.as_bytes()),
                &person.name,
                person.email.as_str(),
                &person.country,
                person.sex.word(),
                &person.institution,
                person.shown,
                person.lang.code(),
                CONSENT,
                time::now(),
            ),
        )
        .await?;
        Ok((id, door))
    }

    /// Notes the mail by which they were told of it, which goes when they do.
    pub async fn told_by(tx: &mut Tx, id: &str, mail: &str) -> Result<()> {
        tx.run("UPDATE participant SET mail_id = $2 WHERE id = $1", (id, mail)).await?;
        Ok(())
    }

    /// How many registered for a meeting.
    pub async fn registered(&self, meeting: &str) -> Result<i64> {
        let sql = concat!("SELECT count(*) FROM participant ", of_meeting!(""));
        let (n,): (i64,) = self.db.one(sql, (meeting,)).await?;
        Ok(n)
    }

    /// The same for who is to register. Until the transaction ends nobody else is counted in: of two who take the last
    /// place at once, one does.
    pub async fn count(tx: &mut Tx, meeting: &str) -> Result<i64> {
        tx.run("UPDATE record SET revision = revision WHERE id = $1", (meeting,)).await?;
        let (n,): (i64,) = tx.one(concat!("SELECT count(*) FROM participant ", of_meeting!("")), (meeting,)).await?;
        Ok(n)
    }

    /// Those of a meeting after one of them, in the order in which they registered.
    pub async fn list(&self, meeting: &str, after: Option<&str>, limit: i64) -> Result<Vec<Person>> {
        let sql = person!(of_meeting!("AND id > $2 ORDER BY id LIMIT $3"));
        self.db.all(sql, (meeting, after.unwrap_or_default(), limit)).await
    }

    /// Country and sex of everybody who registered for a meeting.
    pub async fn marks(&self, meeting: &str) -> Result<Vec<(String, Sex)>> {
        let rows: Vec<(String, String)> =
            self.db.all(concat!("SELECT country, sex FROM participant ", of_meeting!("")), (meeting,)).await?;
        rows.into_iter()
            .map(|(country, sex)| Ok((country, Sex::parse(&sex).context("a person of unknown sex")?)))
            .collect()
    }

    /// Those of a meeting who let everybody read their names, by name.
    pub async fn shown(&self, meeting: &str, limit: i64) -> Result<Vec<Person>> {
        let sql = person!(of_meeting!("AND shown = 1 ORDER BY name, id LIMIT $2"));
        self.db.all(sql, (meeting, limit)).await
    }

    /// Who has an address of their own.
    pub async fn behind(&self, door: &str) -> Result<Option<Person>> {
        self.db.maybe(person!("WHERE door = $1"), (digest(door.as_bytes()),)).await
    }

    /// One of those of a meeting.
    pub async fn find(&self, meeting: &str, id: &str) -> Result<Option<Person>> {
        self.db.maybe(person!(of_meeting!("AND id = $2")), (meeting, id)).await
    }

    /// Takes somebody out: nothing of them is kept, neither here nor in mail.
    pub async fn forget(tx: &mut Tx, id: &str) -> Result<()> {
        tx.run("DELETE FROM outbox WHERE id = (SELECT mail_id FROM participant WHERE id = $1)", (id,)).await?;
        tx.run("DELETE FROM participant WHERE id = $1", (id,)).await?;
        Ok(())
    }

    /// Notes that somebody came, or takes that back.
    pub async fn attend(tx: &mut Tx, id: &str, came: bool) -> Result<()> {
        tx.run("UPDATE participant SET attended_at = $2 WHERE id = $1", (id, came.then(time::now))).await?;
        Ok(())
    }
}
