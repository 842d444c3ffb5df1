//! `atalaya user`

use std::io::BufRead;
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::{Args, Subcommand};
use platform::accounts::{self, Account, AccountState, Email, Filter, Listed, NewAccount, Password, Unfit, Weak, Who};
use platform::db::Db;
use platform::permissions::{Role, Scope};
use platform::room::{Command, Invocation};
use platform::words::Lang;
use platform::{fault, observatories, time};
use serde::Serialize;

use super::output::{json, line, table};
use super::{database, flags};

/// People read at once.
const PART: usize = 500;

/// Adds people, lists them, gives and takes their roles, helps with lost passwords, shuts out.
#[derive(Args)]
#[command(
    after_help = "Example: atalaya user add ana@diario.example --name \"Ana Supuesta\" --role editor --scope observatory:regional"
)]
struct UserFlags {
    /// What was done as one JSON document; lists as JSON lines.
    #[arg(long, global = true)]
    json: bool,
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Adds an account with a role.
    #[command(after_help = "Example: atalaya user add ana@diario.example --name \"Ana Supuesta\" --role administrator")]
    Add {
        /// Its address.
        email: String,
        /// The name that others see.
        #[arg(long)]
        name: String,
        /// The role (visitor is nobody's; see `user role --help` for the list).
        #[arg(long)]
        role: String,
        /// Where the role is held: observatory:WORD, country:HN, office:NAME, team:NAME.
        #[arg(long)]
        scope: Option<String>,
        /// `-` reads it from standard input; `generated` makes one and prints it.
        #[arg(long, default_value = "generated", value_parser = ["-", "generated"])]
        password: String,
        /// Language of pages and letters: es, en, pt or fr.
        #[arg(long, default_value = "es")]
        language: String,
    },
    /// Lists accounts with their roles.
    #[command(after_help = "Example: atalaya user list --json")]
    List,
    /// Gives a role, or takes it.
    #[command(after_help = "Example: atalaya user role ana@diario.example coordinator --scope observatory:regional\n\
        Roles: member, coder, editor, coordinator, officer, programme-coordinator, focal-point, contributor, assessor, \
        case-officer, volunteer, moderator, administrator")]
    Role {
        /// Whose.
        email: String,
        /// Which role.
        role: String,
        /// Where it is held.
        #[arg(long)]
        scope: Option<String>,
        /// Takes the role instead of giving it.
        #[arg(long)]
        remove: bool,
    },
    /// Prints a link by which somebody sets a password anew; it works once, within a day.
    #[command(after_help = "Example: atalaya user reset ana@diario.example")]
    Reset {
        /// Whose.
        email: String,
    },
    /// Turns off the second factor of somebody who lost the telephone and the recovery codes; ends their sessions.
    #[command(after_help = "Example: atalaya user second-factor-off ana@diario.example")]
    SecondFactorOff {
        /// Whose.
        email: String,
    },
    /// Shuts somebody out at once, or lets them in again.
    #[command(after_help = "Example: atalaya user disable ana@diario.example --enable")]
    Disable {
        /// Whom.
        email: String,
        /// Lets them in again.
        #[arg(long)]
        enable: bool,
    },
}

#[derive(Serialize)]
struct Person<'a> {
    id: &'a str,
    email: &'a str,
    name: &'a str,
    language: &'static str,
    state: &'static str,
    roles: Vec<RoleHeld>,
    created: String,
    last_signed_in: Option<String>,
}

#[derive(Serialize)]
struct RoleHeld {
    role: &'static str,
    scope: String,
}

pub(super) fn command() -> Command {
    let clap = UserFlags::augment_args(clap::Command::new("user"));
    Command { clap, run: |invocation| Box::pin(run(invocation)) }
}

async fn run(invocation: Invocation) -> Result<ExitCode> {
    let asked: UserFlags = flags(&invocation)?;
    let db = database(&invocation).await?;
    let done = match asked.verb {
        Verb::List => return list(&db, asked.json).await.map(|()| ExitCode::SUCCESS),
        Verb::Add { email, name, role, scope, password, language } => {
            let role = (role_of(&role)?, scope.as_deref());
            add(&db, &email, &name, role, &password, &language).await?
        }
        Verb::Role { email, role, scope, remove } => {
            let (account, role) = (known(&db, &email).await?, role_of(&role)?);
            let scope = scope_of(&db, role, scope.as_deref()).await?;
            change_role(&db, &account, role, &scope, remove).await?;
            Done { role: Some(role.word()), scope: Some(scope.to_string()), held: Some(!remove), ..Done::to(&account) }
        }
        Verb::Reset { email } => reset(&db, &invocation, &email).await?,
        Verb::SecondFactorOff { email } => {
            let account = known(&db, &email).await?;
            if !accounts::take_off(&db, &Who::operator(), &account.id).await? {
                return Err(fault::usage(format!("{email} has no second factor turned on")));
            }
            Done::to(&account)
        }
        Verb::Disable { email, enable } => {
            let account = known(&db, &email).await?;
            let state = if enable { AccountState::Active } else { AccountState::Disabled };
            accounts::set_state(&db, &Who::operator(), &account.id, state).await?.map_err(unfit)?;
            Done { state: state.word(), ..Done::to(&account) }
        }
    };
    match (asked.json, done.password.as_ref().or(done.link.as_ref())) {
        (true, _) => json(&done)?,
        (false, Some(told)) => line(told)?,
        (false, None) => {}
    }
    Ok(ExitCode::SUCCESS)
}

/// What was done to an account; what it is not about is left out.
#[derive(Serialize)]
struct Done {
    id: String,
    email: String,
    state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    role: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scope: Option<String>,
    /// Does the account hold the role from now on?
    #[serde(skip_serializing_if = "Option::is_none")]
    held: Option<bool>,
    /// The password that was made.
    #[serde(skip_serializing_if = "Option::is_none")]
    password: Option<String>,
    /// Where a password is set anew.
    #[serde(skip_serializing_if = "Option::is_none")]
    link: Option<String>,
}

impl Done {
    fn to(account: &Account) -> Done {
        Done {
            id: account.id.clone(),
            email: account.email.clone(),
            state: account.state.word(),
            role: None,
            scope: None,
            held: None,
            password: None,
            link: None,
        }
    }
}

async fn add(
    db: &Db,
    email: &str,
    name: &str,
    role: (Role, Option<&str>),
    password: &str,
    language: &str,
) -> Result<Done> {
    let address =
        Email::parse(email).ok_or_else(|| fault::usage(format!("{email} is no address; expected name@domain")))?;
    let language = Lang::ALL.into_iter().find(|lang| lang.code() == language);
    let language = language.ok_or_else(|| fault::usage("--language: expected es, en, pt or fr"))?;
    let (role, scope) = (role.0, scope_of(db, role.0, role.1).await?);
    let is_made = password == "generated";
    let password = if is_made { Password::generated() } else { typed(address.as_str(), name)? };
    let new = NewAccount { email: address, name: name.trim().to_owned(), language, sample: false };
    if new.name.is_empty() {
        return Err(fault::usage("--name: a name is expected"));
    }
    let added = accounts::add_holding(db, &Who::operator(), &new, &password, role, &scope).await?.map_err(unfit)?;
    let account = added.ok_or_else(|| {
        fault::usage(format!("there is an account of {email} already; `atalaya user role` gives it a role"))
    })?;
    Ok(Done {
        role: Some(role.word()),
        scope: Some(scope.to_string()),
        held: Some(true),
        password: is_made.then(|| password.reveal().to_owned()),
        ..Done::to(&account)
    })
}

async fn list(db: &Db, as_json: bool) -> Result<()> {
    let mut after: Option<String> = None;
    loop {
        let people = accounts::list(db, &Filter::default(), after.as_deref(), PART).await?;
        let Some(last) = people.last() else { return Ok(()) };
        after = Some(last.account.email.clone());
        if as_json {
            people.iter().try_for_each(|one| json(&person(one)))?;
        } else {
            table(&people.iter().map(row).collect::<Vec<_>>())?;
        }
    }
}

async fn change_role(db: &Db, account: &Account, role: Role, scope: &Scope, remove: bool) -> Result<()> {
    let by = Who::operator();
    let changed = match remove {
        true => accounts::drop_role(db, &by, &account.id, role, scope).await?,
        false => accounts::hold(db, &by, &account.id, role, scope).await?,
    };
    changed.map_err(unfit)
}

async fn reset(db: &Db, invocation: &Invocation, email: &str) -> Result<Done> {
    let account = known(db, email).await?;
    let token = accounts::ask_reset(db, &Who::operator(), &account.id).await?;
    let token = token.ok_or_else(|| {
        fault::usage(format!("{email} is disabled; `atalaya user disable --enable` lets them in again"))
    })?;
    let config = &invocation.config;
    let site = match config.public_address.trim_end_matches('/') {
        "" => format!("http://{}", config.listen),
        address => address.to_owned(),
    };
    Ok(Done { link: Some(format!("{site}/clave/{token}")), ..Done::to(&account) })
}

async fn known(db: &Db, email: &str) -> Result<Account> {
    accounts::find_by_email(db, email).await?.ok_or_else(|| fault::usage(format!("there is no account of {email}")))
}

fn role_of(word: &str) -> Result<Role> {
    let role = Role::parse(word).filter(|role| *role != Role::Visitor);
    role.ok_or_else(|| {
        let words: Vec<&str> = Role::ALL.into_iter().filter(|role| *role != Role::Visitor).map(Role::word).collect();
        fault::usage(format!("{word} is no role; expected one of {}", words.join(", ")))
    })
}

/// The scope named; without one, the whole node for administrators and the only observatory for the others.
async fn scope_of(db: &Db, role: Role, text: Option<&str>) -> Result<Scope> {
    let Some(text) = text else {
        if role == Role::Administrator {
            return Ok(Scope::Node);
        }
        let all = observatories::all(db).await?;
        return match all.as_slice() {
            [only] if accounts::fits(role, &Scope::Observatory(only.id.clone())) => {
                Ok(Scope::Observatory(only.id.clone()))
            }
            _ => Err(fault::usage(format!("--scope is expected: where is the role {} held?", role.word()))),
        };
    };
    let scope = Scope::parse(text).ok_or_else(|| {
        fault::usage(format!("--scope {text}: expected observatory:WORD, country:HN, office:NAME, team:NAME or node"))
    })?;
    let Scope::Observatory(word) = &scope else { return Ok(scope) };
    let found = observatories::find(db, word).await?;
    let found = found.ok_or_else(|| fault::usage(format!("--scope {text}: there is no such observatory")))?;
    Ok(Scope::Observatory(found.id))
}

/// The first line of standard input.
fn typed(email: &str, name: &str) -> Result<Password> {
    let mut text = String::new();
    std::io::stdin().lock().read_line(&mut text).context("reading the password from standard input")?;
    Password::chosen(text.trim_end_matches(['\r', '\n']), email, name).map_err(|weak| {
        fault::usage(match weak {
            Weak::Short => "the password has fewer than 12 characters",
            Weak::Long => "the password has more than 256 characters",
            Weak::Personal => "the password is the own address or name",
            Weak::Common => "the password is among those that are tried first",
        })
    })
}

fn unfit(why: Unfit) -> anyhow::Error {
    fault::usage(match why {
        Unfit::NoAccount => "there is no such account",
        Unfit::Scope => "this role is not held in this kind of scope",
        Unfit::NoObservatory => "there is no such observatory",
        Unfit::NoCountry => "there is no such country; expected its two letters of ISO 3166-1, as in country:HN",
        Unfit::LastAdministrator => "nobody else administers this installation: give somebody else the role first",
    })
}

fn person(one: &Listed) -> Person<'_> {
    let account = &one.account;
    Person {
        id: &account.id,
        email: &account.email,
        name: &account.name,
        language: account.language.code(),
        state: account.state.word(),
        roles: one.held.iter().map(|held| RoleHeld { role: held.role.word(), scope: held.scope.to_string() }).collect(),
        created: time::rfc3339(account.created_at),
        last_signed_in: account.last_at.map(time::rfc3339),
    }
}

fn row(one: &Listed) -> Vec<String> {
    let roles: Vec<String> = one.held.iter().map(|held| format!("{} {}", held.role.word(), held.scope)).collect();
    let account = &one.account;
    vec![account.email.clone(), account.name.clone(), account.state.word().to_owned(), roles.join(", ")]
}
