//! The texts of one room, as they stand in its `texts/` folder.

use super::Lang;

/// A room's Fluent sources in the four languages.
#[derive(Clone, Copy, Debug)]
pub struct Catalogue {
    /// The room's word; its keys begin with it and a hyphen.
    pub room: &'static str,
    /// Spanish.
    pub es: &'static str,
    /// English.
    pub en: &'static str,
    /// Portuguese.
    pub pt: &'static str,
    /// French.
    pub fr: &'static str,
}

impl Catalogue {
    /// The Fluent source in one language.
    pub fn source(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::Es => self.es,
            Lang::En => self.en,
            Lang::Pt => self.pt,
            Lang::Fr => self.fr,
        }
    }
}

/// The [`Catalogue`](crate::words::Catalogue) of the calling crate: `catalogue!("watch")` reads
/// `texts/{es,en,pt,fr}.ftl` beside its `Cargo.toml` when it is built.
#[macro_export]
macro_rules! catalogue {
    ($room:literal) => {
        $crate::words::Catalogue {
            room: $room,
            es: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/texts/es.ftl")),
            en: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/texts/en.ftl")),
            pt: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/texts/pt.ftl")),
            fr: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/texts/fr.ftl")),
        }
    };
}

/// What every page of every room says: layout, forms, paging, problems, states, formats, countries.
pub const SITE: Catalogue = crate::catalogue!("site");
