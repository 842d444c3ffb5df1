//! Hashing of passwords (Argon2id) and of tokens (SHA-256).

use anyhow::{Context, Result, anyhow};
use argon2::password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash};
use argon2::{Algorithm, Argon2, Params, Version};
use sha2::{Digest, Sha256};
use tokio::sync::Semaphore;

use super::Password;
use super::password::composed;

/// Memory of one hashing, in KiB: 19 MiB, two passes, one lane (OWASP, Password Storage, 2023).
const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;
const LANES: u32 = 1;
/// Hashed when the address is not known, so that the answer takes as long as for one that is.
const NOBODY: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$c2FsIGRlIG5hZGllLi4uLg$8fIZjVPNs1BRYHk3KKBo3Q6Tp7VYmt8W3HYcLEmYzM0";
/// Hashings at once: a flood of sign-ins must not take the memory of the site.
static AT_ONCE: Semaphore = Semaphore::const_new(2);

/// The hash of a password, as a PHC string with its own salt and costs.
pub(super) async fn hashed(password: &Password) -> Result<String> {
    let text = password.reveal().to_owned();
    on_the_side(move || {
        let hash = method()?.hash_password(text.as_bytes()).map_err(|error| anyhow!("hashing a password: {error}"))?;
        Ok(hash.to_string())
    })
    .await
}

/// Is it the password of this hash? Without a hash the answer is no, after the same work.
pub(super) async fn matches(text: &str, hash: Option<&str>) -> Result<bool> {
    let (text, known) = (composed(text), hash.is_some());
    let hash = hash.unwrap_or(NOBODY).to_owned();
    on_the_side(move || {
        let parsed = PasswordHash::new(&hash).map_err(|error| anyhow!("reading the hash of a password: {error}"))?;
        Ok(method()?.verify_password(text.as_bytes(), &parsed).is_ok() && known)
    })
    .await
}

/// The digest under which a token is kept. Tokens are 128 bits of chance: no salt is needed.
pub(super) fn digest(token: &str) -> String {
    data_encoding::HEXLOWER.encode(&Sha256::digest(token.as_bytes()))
}

fn method() -> Result<Argon2<'static>> {
    let costs =
        Params::new(MEMORY_KIB, PASSES, LANES, None).map_err(|error| anyhow!("the costs of hashing: {error}"))?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, costs))
}

async fn on_the_side<T: Send + 'static>(work: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    let turn = AT_ONCE.acquire().await.context("waiting to hash a password")?;
    let done = tokio::task::spawn_blocking(work).await.context("hashing a password")?;
    drop(turn);
    done
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_password_is_known_again_and_another_is_not() {
        let password = Password::chosen("el río crece en mayo", "a@b.example", "").ok().unwrap();
        let hash = hashed(&password).await.unwrap();
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");
        // the same accent, composed otherwise
        assert!(matches("el ri\u{301}o crece en mayo", Some(&hash)).await.unwrap());
        assert!(!matches("el río crece en junio", Some(&hash)).await.unwrap());
        assert!(!matches("el río crece en mayo", None).await.unwrap());
        assert_ne!(hash, hashed(&password).await.unwrap(), "each hash has its own salt");
    }

    #[test]
    fn the_hash_of_nobody_costs_what_any_other_costs() {
        let parsed = PasswordHash::new(NOBODY).unwrap();
        let costs = Params::try_from(&parsed).unwrap();
        assert_eq!((costs.m_cost(), costs.t_cost(), costs.p_cost()), (MEMORY_KIB, PASSES, LANES));
        assert_eq!(parsed.hash.unwrap().as_bytes().len(), 32);
    }
}
