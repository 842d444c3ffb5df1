//! Who sees what is said.

use platform::web::Ask;

/// Who sees a value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shown {
    /// Everybody.
    #[default]
    Public,
    /// Members of an observatory.
    Members,
}

/// What of records who asks sees.
pub fn reader(ask: &Ask) -> Shown {
    if ask.who.account.is_some() { Shown::Members } else { Shown::Public }
}
