//! An account, and who asks.

use anyhow::{Context, Result};

use super::Email;
use crate::db::{FromRow, Row};
use crate::permissions::{Held, Role, Scope};
use crate::words::Lang;

/// Who asks, with the roles that they hold. The default is a visitor.
#[derive(Clone, Debug, Default)]
pub struct Who {
    /// The account, where somebody is signed in.
    pub account: Option<Account>,
    /// The roles held.
    pub held: Vec<Held>,
    /// Must they turn the second factor on before anything else? Then they hold nothing yet.
    pub confined: bool,
}

impl Who {
    /// In records, whoever runs commands on the machine itself: they hold its files, so they may do anything.
    pub const OPERATOR: &'static str = "operator";
    /// In records, somebody without an account.
    pub const VISITOR: &'static str = "visitor";

    /// Whoever runs commands on the machine itself.
    pub fn operator() -> Who {
        Who { account: None, held: vec![Held { role: Role::Administrator, scope: Scope::Node }], confined: false }
    }

    /// The account's identifier.
    pub fn id(&self) -> Option<&str> {
        self.account.as_ref().map(|account| account.id.as_str())
    }

    /// The name for records of who did what.
    pub fn name(&self) -> &str {
        match (&self.account, self.held.is_empty()) {
            (Some(account), _) => &account.name,
            (None, false) => Who::OPERATOR,
            (None, true) => Who::VISITOR,
        }
    }
}

/// Somebody who can sign in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// Identifier.
    pub id: String,
    /// Address, in lower case; unique.
    pub email: String,
    /// The name that others see.
    pub name: String,
    /// The language of mail and of the first page after signing in.
    pub language: Lang,
    /// May they sign in?
    pub state: AccountState,
    /// Is it an account of the demonstration?
    pub sample: bool,
    /// Since when.
    pub created_at: i64,
    /// When they last signed in.
    pub last_at: Option<i64>,
}

/// May somebody sign in?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccountState {
    /// Yes.
    Active,
    /// No; what they did stays under their name.
    Disabled,
}

impl AccountState {
    /// The word in the database.
    pub fn word(self) -> &'static str {
        match self {
            AccountState::Active => "active",
            AccountState::Disabled => "disabled",
        }
    }

    /// The state of a word.
    pub fn parse(word: &str) -> Option<AccountState> {
        match word {
            "active" => Some(AccountState::Active),
            "disabled" => Some(AccountState::Disabled),
            _ => None,
        }
    }
}

/// An account to add.
#[derive(Clone, Debug)]
pub struct NewAccount {
    /// Its address.
    pub email: Email,
    /// The name that others see.
    pub name: String,
    /// Its language.
    pub language: Lang,
    /// Is it an account of the demonstration?
    pub sample: bool,
}

impl FromRow for Account {
    /// Columns `id, email, name, language, state, sample, created_at, last_at`.
    fn from_row(row: &mut Row) -> Result<Self> {
        Ok(Account {
            id: row.take()?,
            email: row.take()?,
            name: row.take()?,
            language: Lang::from_code(&row.take::<String>()?).unwrap_or(Lang::Es),
            state: AccountState::parse(&row.take::<String>()?).context("reading the state of an account")?,
            sample: row.take()?,
            created_at: row.take()?,
            last_at: row.take()?,
        })
    }
}

/// Why somebody was not let in. Nothing here tells whether there is such an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Address and password do not belong together, or it is not the code.
    Wrong,
    /// The password was given too long ago to give the code: it begins anew.
    TooLate,
    /// Too many tries.
    TooMany {
        /// Seconds until the next try is looked at.
        retry_after_seconds: u32,
    },
}
