//! Accounts: who asks, signing in and out, passwords, roles held in a scope, and the audit log.
//!
//! Passwords are kept as Argon2id hashes, session and reset tokens as SHA-256 digests: neither the database nor a
//! backup of it opens a door. Every change writes its audit line in the same transaction.

mod attempts;
mod audit;
mod email;
mod hash;
mod list;
mod model;
mod password;
mod people;
mod reset;
mod roles;
mod second;
mod session;
#[cfg(test)]
mod tests;
mod way_in;

pub use attempts::count_try;
pub use audit::{AuditFilter, AuditLine, audit, audit_actions, audit_alone, audit_list};
pub use email::Email;
pub use list::{Filter, Listed, count, list};
pub use model::{Account, AccountState, NewAccount, Refused, Who};
pub use password::{Password, Weak};
pub use people::{
    add, add_holding, change_password, find, find_by_email, holders, holding, is_reserved, set_password, set_profile,
    set_state,
};
pub use reset::{ask_link, ask_reset, mailed_reset, reset_owner, use_reset};
pub use roles::{GivenRole, Offices, Unfit, drop_role, fits, held_by, hold};
pub use second::{
    Proof, SecondFactor, Secret, Squares, Unproved, new_codes, second_factor, take_off, turn_off, turn_on,
};
pub use session::{
    Entered, OpenSession, SignIn, SignedIn, end_session, is_half_open, sessions, sign_in, sign_in_with_code, sign_out,
    sign_out_everywhere, who,
};
pub use way_in::{WAY_IN_CHANGED, WayIn};
