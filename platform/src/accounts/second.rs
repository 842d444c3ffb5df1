//! The second factor: six digits of an authenticator (TOTP: RFC 6238, M'Raihi and others, 2011), or a recovery code.
//!
//! The secret stands in the database as it is: without a vault, a key beside it would be held by whoever holds the
//! machine, and a backup without the key would shut people out of what it restores. Recovery codes stand as digests.

use anyhow::{Context, Result};
use data_encoding::BASE32_NOPAD;
use qrcode::{Color, EcLevel, QrCode};
use serde_json::json;
use totp_rs::{Builder, Secret as Key, Totp};

use super::attempts::{self, Door};
use super::hash::digest;
use super::model::Refused;
use super::{Account, WayIn, Who, audit};
use crate::db::{Db, Tx};
use crate::id::random_id;
use crate::time::{self, SECOND};

/// Bytes of a secret, as RFC 4226 recommends.
const SECRET_BYTES: usize = 20;
/// Recovery codes made at once.
const RECOVERY_CODES: usize = 10;
/// Characters of a recovery code: 60 bits of chance, more than can be tried.
const RECOVERY_LETTERS: usize = 12;
/// Most characters of a code as typed that are looked at.
const MOST_TYPED: usize = 64;

/// What an authenticator and this installation share. It has no `Debug`, so that it cannot come into a log.
pub struct Secret([u8; SECRET_BYTES]);

/// Light and dark squares of an address that an authenticator reads with a camera.
pub struct Squares {
    /// Squares of a side.
    pub width: usize,
    /// The dark ones, as the data of an SVG path.
    pub path: String,
}

/// How an account's second factor stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SecondFactor {
    /// Since when it is on.
    pub on_at: i64,
    /// Recovery codes that were not used yet.
    pub codes_left: i64,
}

impl Secret {
    /// A new one.
    pub fn generated() -> Secret {
        Secret(rand::random())
    }

    /// Reads what [`Secret::text`] wrote, with or without blanks.
    pub fn parse(text: &str) -> Option<Secret> {
        let plain: String = text.chars().take(2 * MOST_TYPED).filter(|c| !c.is_whitespace()).collect();
        let bytes = BASE32_NOPAD.decode(plain.to_ascii_uppercase().as_bytes()).ok()?;
        Some(Secret(bytes.try_into().ok()?))
    }

    /// For typing it into an authenticator by hand.
    pub fn text(&self) -> String {
        BASE32_NOPAD.encode(&self.0)
    }

    /// The address that an authenticator takes, with the name under which it lists it.
    pub fn address(&self, site: &str, email: &str) -> String {
        let plain = |text: &str| -> String {
            url::form_urlencoded::byte_serialize(text.replace(':', " ").trim().as_bytes())
                .collect::<String>()
                .replace('+', "%20")
        };
        let (site, email) = (plain(site), plain(email));
        format!("otpauth://totp/{site}:{email}?secret={}&issuer={site}", self.text())
    }

    /// The same as squares for a camera.
    pub fn squares(&self, site: &str, email: &str) -> Result<Squares> {
        let code = QrCode::with_error_correction_level(self.address(site, email), EcLevel::L)
            .context("drawing the address of a second factor")?;
        let width = code.width();
        let dark = code.to_colors().into_iter().enumerate().filter(|(_, color)| *color == Color::Dark);
        let path = dark.map(|(at, _)| format!("M{} {}h1v1h-1z", at % width, at / width)).collect();
        Ok(Squares { width, path })
    }

    /// The step of time whose code this is, the one before and the one after taken too.
    fn step_of(&self, code: &str, now: i64) -> Option<i64> {
        let seconds = u64::try_from(now / SECOND).ok()?;
        i64::try_from(self.totp()?.check(code, seconds)?).ok()
    }

    /// The code of an instant, as an authenticator shows it.
    pub fn code_at(&self, instant: i64) -> String {
        let seconds = u64::try_from(instant / SECOND).unwrap_or(0);
        self.totp().map_or_else(String::new, |totp| totp.generate(seconds).to_string())
    }

    fn totp(&self) -> Option<Totp> {
        Builder::new().with_secret(Key::new_stack(self.0)).build().ok()
    }
}

/// How the second factor of an account stands; nothing where it is off.
pub async fn second_factor(db: &Db, account_id: &str) -> Result<Option<SecondFactor>> {
    let row: Option<(i64, i64)> = db
        .maybe(
            "SELECT on_at, (SELECT count(*) FROM recovery_code r WHERE r.account_id = f.account_id AND r.used_at IS NULL)
             FROM second_factor f WHERE account_id = $1",
            (account_id,),
        )
        .await?;
    Ok(row.map(|(on_at, codes_left)| SecondFactor { on_at, codes_left }))
}

/// What somebody gives to prove that a change of the second factor is theirs.
pub struct Proof<'a> {
    /// The session that stays open.
    pub token: &'a str,
    /// Their network address.
    pub client: &'a str,
    /// The password, as typed.
    pub password: &'a str,
    /// The code, as typed.
    pub code: &'a str,
}

/// Why a second factor stays as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unproved {
    /// It is not the password.
    Password,
    /// It is not the code of this moment, or was used.
    Code,
    /// Too many tries.
    TooMany {
        /// Seconds until the next try is looked at.
        retry_after_seconds: u32,
    },
    /// It is on already, or off already.
    AsItIs,
}

/// Turns it on, ends the other sessions, which no code was asked for, and gives the recovery codes, this once.
pub async fn turn_on(db: &Db, who: &Who, secret: &Secret, proof: &Proof<'_>) -> Result<Result<Vec<String>, Unproved>> {
    let Some(account) = &who.account else { return Ok(Err(Unproved::AsItIs)) };
    if let Err(unproved) = prove_password(db, account, proof).await? {
        return Ok(Err(unproved));
    }
    let now = time::now();
    let Some(step) = secret.step_of(&plain(proof.code), now) else { return Ok(Err(Unproved::Code)) };
    let mut tx = db.begin().await?;
    let turned = tx
        .run(
            "INSERT INTO second_factor (account_id, secret, step, on_at) VALUES ($1, $2, $3, $4)
             ON CONFLICT (account_id) DO NOTHING",
            (account.id.as_str(), secret.text(), step, now),
        )
        .await?;
    if turned == 0 {
        return Ok(Err(Unproved::AsItIs));
    }
    let codes = replace_codes(&mut tx, &account.id).await?;
    tx.run(
        "DELETE FROM session WHERE account_id = $1 AND token_digest <> $2",
        (account.id.as_str(), digest(proof.token)),
    )
    .await?;
    audit(&mut tx, who, "account.second-on", &account.id, json!({})).await?;
    WayIn::SecondOn.changed(&mut tx, &account.id).await?;
    tx.commit().await?;
    Ok(Ok(codes))
}

/// Makes new recovery codes; the former ones are void.
pub async fn new_codes(db: &Db, who: &Who, proof: &Proof<'_>) -> Result<Result<Vec<String>, Unproved>> {
    let Some(account) = &who.account else { return Ok(Err(Unproved::AsItIs)) };
    let mut tx = match prove_both(db, account, proof).await? {
        Ok(tx) => tx,
        Err(unproved) => return Ok(Err(unproved)),
    };
    let codes = replace_codes(&mut tx, &account.id).await?;
    audit(&mut tx, who, "account.second-codes", &account.id, json!({})).await?;
    WayIn::Codes.changed(&mut tx, &account.id).await?;
    tx.commit().await?;
    Ok(Ok(codes))
}

/// Turns it off.
pub async fn turn_off(db: &Db, who: &Who, proof: &Proof<'_>) -> Result<Result<(), Unproved>> {
    let Some(account) = &who.account else { return Ok(Err(Unproved::AsItIs)) };
    let mut tx = match prove_both(db, account, proof).await? {
        Ok(tx) => tx,
        Err(unproved) => return Ok(Err(unproved)),
    };
    forget_factor(&mut tx, &account.id).await?;
    audit(&mut tx, who, "account.second-off", &account.id, json!({})).await?;
    WayIn::SecondOff.changed(&mut tx, &account.id).await?;
    tx.commit().await?;
    Ok(Ok(()))
}

/// Turns it off for somebody who lost the authenticator and the recovery codes; ends their sessions, too, since whoever
/// found the telephone may hold one. False where it is off.
pub async fn take_off(db: &Db, by: &Who, account_id: &str) -> Result<bool> {
    let mut tx = db.begin().await?;
    if !forget_factor(&mut tx, account_id).await? {
        return Ok(false);
    }
    tx.run("DELETE FROM session WHERE account_id = $1", (account_id,)).await?;
    audit(&mut tx, by, "account.second-off", account_id, json!({})).await?;
    WayIn::SecondOff.changed(&mut tx, account_id).await?;
    tx.commit().await?;
    Ok(true)
}

/// Is this the code of the moment, not used before, or a recovery code? It is used by this.
pub(super) async fn use_code(tx: &mut Tx, account_id: &str, typed: &str) -> Result<bool> {
    let code = plain(typed);
    let kept: Option<(String,)> =
        tx.maybe("SELECT secret FROM second_factor WHERE account_id = $1", (account_id,)).await?;
    let Some((secret,)) = kept else { return Ok(false) };
    let secret = Secret::parse(&secret).context("reading the secret of a second factor")?;
    let now = time::now();
    if let Some(step) = secret.step_of(&code, now) {
        // of two at once, one finds the step unused
        let used = "UPDATE second_factor SET step = $2 WHERE account_id = $1 AND step < $2";
        return Ok(tx.run(used, (account_id, step)).await? == 1);
    }
    let used = "UPDATE recovery_code SET used_at = $3 WHERE account_id = $1 AND digest = $2 AND used_at IS NULL";
    Ok(tx.run(used, (account_id, digest(&code), now)).await? == 1)
}

async fn forget_factor(tx: &mut Tx, account_id: &str) -> Result<bool> {
    tx.run("DELETE FROM recovery_code WHERE account_id = $1", (account_id,)).await?;
    tx.run("DELETE FROM half_session WHERE account_id = $1", (account_id,)).await?;
    Ok(tx.run("DELETE FROM second_factor WHERE account_id = $1", (account_id,)).await? == 1)
}

async fn replace_codes(tx: &mut Tx, account_id: &str) -> Result<Vec<String>> {
    tx.run("DELETE FROM recovery_code WHERE account_id = $1", (account_id,)).await?;
    let mut codes = Vec::with_capacity(RECOVERY_CODES);
    for _ in 0..RECOVERY_CODES {
        let letters: String = random_id().chars().take(RECOVERY_LETTERS).collect();
        tx.run("INSERT INTO recovery_code (account_id, digest) VALUES ($1, $2)", (account_id, digest(&letters)))
            .await?;
        let (first, rest) = letters.split_at(RECOVERY_LETTERS / 3);
        let (second, third) = rest.split_at(RECOVERY_LETTERS / 3);
        codes.push(format!("{first}-{second}-{third}"));
    }
    Ok(codes)
}

/// Wrong passwords count as tries to sign in.
async fn prove_password(db: &Db, account: &Account, proof: &Proof<'_>) -> Result<Result<(), Unproved>> {
    Ok(match super::people::is_password(db, account, proof.client, proof.password).await? {
        Ok(_) => Ok(()),
        Err(Refused::TooMany { retry_after_seconds }) => Err(Unproved::TooMany { retry_after_seconds }),
        Err(_) => Err(Unproved::Password),
    })
}

/// Password, then code; gives the transaction in which the code was used.
async fn prove_both(db: &Db, account: &Account, proof: &Proof<'_>) -> Result<Result<Tx, Unproved>> {
    if let Err(unproved) = prove_password(db, account, proof).await? {
        return Ok(Err(unproved));
    }
    let mut tx = db.begin().await?;
    let attempt = match attempts::begin(&mut tx, Door::Code, &account.email, proof.client).await? {
        Ok(attempt) => attempt,
        Err(retry_after_seconds) => return Ok(Err(Unproved::TooMany { retry_after_seconds })),
    };
    if use_code(&mut tx, &account.id, proof.code).await? {
        attempts::forgive(&mut tx, &attempt).await?;
        return Ok(Ok(tx));
    }
    tx.commit().await?;
    let on = second_factor(db, &account.id).await?.is_some();
    Ok(Err(if on { Unproved::Code } else { Unproved::AsItIs }))
}

/// As codes are compared: without the blanks and dashes by which people part them.
fn plain(typed: &str) -> String {
    let letters = typed.chars().take(MOST_TYPED).filter(|c| !c.is_whitespace() && *c != '-');
    letters.flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    /// RFC 6238, appendix B, the last six digits.
    #[test]
    fn codes_are_those_of_the_standard() {
        let secret = Secret(*b"12345678901234567890");
        for (seconds, code) in
            [(59, "287082"), (1_111_111_109, "081804"), (1_234_567_890, "005924"), (2_000_000_000, "279037")]
        {
            assert_eq!(secret.code_at(seconds * SECOND), code);
            assert_eq!(secret.step_of(code, seconds * SECOND), Some(seconds / 30));
            assert_eq!(secret.step_of(code, (seconds + 30) * SECOND), Some(seconds / 30), "a slow hand");
            assert_eq!(secret.step_of(code, (seconds + 90) * SECOND), None);
        }
        for odd in ["", "28708", "2870822", "ñandú", "28708２", "------"] {
            assert_eq!(secret.step_of(odd, 59 * SECOND), None, "{odd}");
        }
    }

    #[test]
    fn a_secret_reads_back_and_its_address_is_one() {
        let secret = Secret::generated();
        assert!(Secret::parse(&secret.text().to_lowercase()).unwrap().0 == secret.0);
        assert!(Secret::parse("AAAA").is_none() && Secret::parse("ñ").is_none());
        let address = secret.address("Atalaya: río", "ana@b.example");
        let parsed = url::Url::parse(&address).unwrap();
        assert_eq!(parsed.query_pairs().find(|(n, _)| n == "issuer").unwrap().1, "Atalaya  río");
        let squares = secret.squares("Atalaya", "ana@b.example").unwrap();
        assert!(squares.width >= 21 && squares.path.starts_with("M0 0h1"));
    }

    #[test]
    fn codes_are_one_however_they_are_typed() {
        assert_eq!((plain(" 123 456 ").as_str(), plain("AB2C-d3ef-GH4j").as_str()), ("123456", "ab2cd3efgh4j"));
    }
}
