//! Which vocabulary a name belongs to: told by its namespace address, never by its prefix.

/// The vocabularies that feeds and sitemaps mix.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ns {
    /// The format's own: no namespace, the root's, or one of the RSS addresses.
    Core,
    Atom,
    DublinCore,
    DublinCoreTerms,
    Content,
    Xhtml,
    FeedBurner,
    Itunes,
    News,
    Image,
    Other,
}

/// Address beginnings (without scheme and `www.`, in small letters) and what they name.
const KNOWN: &[(&str, Ns)] = &[
    ("w3.org/2005/atom", Ns::Atom),
    ("purl.org/atom/", Ns::Atom),
    ("purl.org/dc/elements/", Ns::DublinCore),
    ("purl.org/dc/terms", Ns::DublinCoreTerms),
    ("purl.org/rss/1.0/modules/content", Ns::Content),
    ("purl.org/rss/1.0/modules/", Ns::Other),
    ("purl.org/rss/1.0", Ns::Core),
    ("my.netscape.com/rdf/simple", Ns::Core),
    ("channel.netscape.com/rdf/simple", Ns::Core),
    ("my.netscape.com/publish/formats/rss", Ns::Core),
    ("backend.userland.com/", Ns::Core),
    ("blogs.law.harvard.edu/tech/rss", Ns::Core),
    ("cyber.law.harvard.edu/rss", Ns::Core),
    ("purl.org/net/rss1.1", Ns::Core),
    ("w3.org/1999/xhtml", Ns::Xhtml),
    ("rssnamespace.org/feedburner", Ns::FeedBurner),
    ("itunes.com/dtds", Ns::Itunes),
    ("google.com/schemas/sitemap-news", Ns::News),
    ("google.com/schemas/sitemap-image", Ns::Image),
];

/// Prefixes that everybody uses alike, for feeds that forget to declare them.
const USUAL_PREFIXES: &[(&str, Ns)] = &[
    ("atom", Ns::Atom),
    ("atom10", Ns::Atom),
    ("dc", Ns::DublinCore),
    ("dcterms", Ns::DublinCoreTerms),
    ("content", Ns::Content),
    ("xhtml", Ns::Xhtml),
    ("feedburner", Ns::FeedBurner),
    ("itunes", Ns::Itunes),
    ("news", Ns::News),
    ("image", Ns::Image),
    ("rss", Ns::Core),
];

impl Ns {
    /// What an address names.
    pub(crate) fn of_address(address: &str) -> Ns {
        let address = address.trim().to_ascii_lowercase();
        let short = address.trim_start_matches("https://").trim_start_matches("http://").trim_start_matches("www.");
        if short.is_empty() {
            return Ns::Core;
        }
        KNOWN.iter().find(|(start, _)| short.starts_with(start)).map_or(Ns::Other, |(_, ns)| *ns)
    }

    /// What a prefix that nobody declared most likely names.
    pub(crate) fn of_undeclared_prefix(prefix: &str) -> Ns {
        USUAL_PREFIXES.iter().find(|(usual, _)| prefix.eq_ignore_ascii_case(usual)).map_or(Ns::Other, |(_, ns)| *ns)
    }
}

/// `dc:creator` without `dc:`.
pub(crate) fn local_name(name: &str) -> &str {
    name.rsplit_once(':').map_or(name, |(_, local)| local)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_in_the_wild() {
        assert_eq!(Ns::of_address("http://www.w3.org/2005/Atom"), Ns::Atom);
        assert_eq!(Ns::of_address("https://www.w3.org/2005/Atom/"), Ns::Atom);
        assert_eq!(Ns::of_address("https://www.google.com/schemas/sitemap-news/0.9/"), Ns::News);
        assert_eq!(Ns::of_address("http://purl.org/rss/1.0/modules/content/"), Ns::Content);
        assert_eq!(Ns::of_address("http://purl.org/rss/1.0/"), Ns::Core);
        assert_eq!(Ns::of_address("urn:x"), Ns::Other);
    }
}
