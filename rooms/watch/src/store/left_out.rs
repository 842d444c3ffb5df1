//! Outlets that asked to be left out: their addresses are not asked, whoever lists them.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use anyhow::Result;
use platform::db::Db;

/// Which addresses belong to such outlets. Each site is looked up once, for a whole list of addresses.
#[derive(Default)]
pub struct LeftOut {
    sites: HashMap<String, Vec<Home>>,
}

/// Where an outlet stands, and whether it asked to be left out.
type Home = (Option<String>, bool);

impl LeftOut {
    /// Does an address belong to an outlet that asked to be left out?
    pub async fn has(&mut self, db: &Db, address: &str) -> Result<bool> {
        let Some(site) = press::address::site(address) else { return Ok(false) };
        let homes = match self.sites.entry(site) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => {
                let sql = "SELECT home, CASE WHEN left_out_at IS NULL THEN 0 ELSE 1 END FROM outlet WHERE site = $1";
                let homes = db.all(sql, (new.key().as_str(),)).await?;
                new.insert(homes)
            }
        };
        Ok(is_left_out(address, homes))
    }
}

/// Of several outlets of one site an address belongs to the one whose home it is nearest to; where two are as near, the
/// wish to be left out counts.
fn is_left_out(address: &str, homes: &[Home]) -> bool {
    let near = |home: &str| press::address::nearness(address, home);
    let nearest = homes.iter().max_by_key(|(home, left_out)| (home.as_deref().map_or((false, 0), near), *left_out));
    nearest.is_some_and(|(_, left_out)| *left_out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_several_outlets_of_a_site_the_nearest_one_s_wish_counts() {
        let home = |home: &str, left_out| (Some(home.to_owned()), left_out);
        let alone = [home("https://www.diario.example/", true)];
        for address in ["https://www.diario.example/n/1", "https://m.diario.example/n/1"] {
            assert!(is_left_out(address, &alone), "{address}");
        }
        let group = [home("https://uno.grupo.example", true), home("https://dos.grupo.example/", false)];
        let portal =
            [home("https://portal.example/uno/", true), home("https://portal.example/dos", false), (None, false)];
        for (address, homes, is_left) in [
            ("https://uno.grupo.example/n/1", &group[..], true),
            ("https://dos.grupo.example/n/1", &group[..], false),
            ("https://tres.grupo.example/n/1", &group[..], true),
            ("https://portal.example/uno/n/1", &portal[..], true),
            ("https://portal.example/dos/n/1", &portal[..], false),
            ("https://portal.example/dos", &portal[..], false),
            ("https://portal.example/dosmil/n/1", &portal[..], true),
        ] {
            assert_eq!(is_left_out(address, homes), is_left, "{address}");
        }
        assert!(!is_left_out("https://otro.example/", &[]));
    }
}
