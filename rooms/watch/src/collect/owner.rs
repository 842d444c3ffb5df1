//! Whose a source is: the outlet that somebody names, the one it was of before, or the one of its site.

use anyhow::Result;
use platform::db::Db;
use room_directory::{Outlet, Outlets};

use crate::store::Sources;

/// What is told of a source whose outlet is looked for.
pub(crate) struct Told<'a> {
    /// What the outlet is called.
    pub name: Name<'a>,
    /// Its country.
    pub country: Option<&'a str>,
    /// Its home page, or an address of its site.
    pub home: &'a str,
    /// The address that is asked.
    pub address: &'a str,
}

/// What the outlet of a source is called.
#[derive(Clone, Copy)]
pub(crate) enum Name<'a> {
    /// Nobody says.
    Untold,
    /// Somebody says which it is to be; one of this name is made if there is none.
    Wished(&'a str),
    /// A list from elsewhere calls it so, where it may have another name than here.
    Listed(&'a str),
}

/// The outlets that a source may be of. None: it is of a new one; several: somebody must say of which.
pub(crate) async fn owners(db: &Db, told: &Told<'_>) -> Result<Vec<Outlet>> {
    let of_site = Outlets::of(db).of_address(told.home).await?;
    let named = match told.name {
        Name::Untold => Vec::new(),
        Name::Wished(name) | Name::Listed(name) => named(db, name, told.country, &of_site).await?,
    };
    if named.len() == 1 || matches!(told.name, Name::Wished(_)) {
        return Ok(named);
    }
    // one that was removed stays its outlet's, so that its articles of before and after are told together
    if let Some(before) = Sources::of(db).outlet_before(told.address).await? {
        return Ok(Outlets::of(db).find(&before).await?.into_iter().collect());
    }
    Ok(match told.name {
        Name::Listed(_) if of_site.len() != 1 => named,
        _ => of_site,
    })
}

/// Outlets of a name; where some of them are of the site, these.
async fn named(db: &Db, name: &str, country: Option<&str>, of_site: &[Outlet]) -> Result<Vec<Outlet>> {
    let mut named = Outlets::of(db).named(name).await?;
    named.retain(|outlet| country.is_none_or(|code| code == outlet.country));
    let is_of_site = |outlet: &Outlet| of_site.iter().any(|other| other.id == outlet.id);
    if named.iter().any(is_of_site) {
        named.retain(is_of_site);
    }
    Ok(named)
}

/// Outlets to choose from, by name, country and identifier.
pub(crate) fn to_choose(outlets: &[Outlet]) -> String {
    let one = |outlet: &Outlet| format!("{} ({}, {})", outlet.name, outlet.country, outlet.id);
    outlets.iter().map(one).collect::<Vec<_>>().join("; ")
}
