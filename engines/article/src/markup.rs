//! What a page's markup says to machines, as it stands. An article is signed and dated by what its readers see
//! ([`crate::extract()`]); who catalogues a work asks what the page tells other catalogues.

use crate::address::Base;
use crate::json_ld;
use crate::meta::Meta;
use crate::tree::Tree;

/// The statements of a page's markup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Markup {
    /// Names, in lower case, and values of its `meta` elements, in its order.
    pub metas: Vec<(String, String)>,
    /// Its schema.org data, each script as JSON that is well-formed.
    pub json_ld: Vec<String>,
}

/// Reads the statements of a page's markup. Never fails: a script that is no JSON is left out.
pub fn markup(html: &str) -> Markup {
    let tree = Tree::parse(html);
    let metas = Meta::read(&tree, &Base::of(&tree, None)).into_pairs();
    let (values, _) = json_ld::values(&tree);
    Markup { metas, json_ld: values.iter().map(ToString::to_string).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statements_stand_in_the_order_of_the_page_and_broken_json_is_mended_or_left_out() {
        let found = markup(
            "<meta name='DC.Creator' content=' Paz,  Ana '><meta name=citation_author content='Roca, Luz'>
             <meta name=empty content=''><script type='application/ld+json'>{\"name\":[\"a\",],};</script>
             <script type='application/ld+json'>{\"name\":</script>",
        );
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        assert_eq!(found.metas, [pair("dc.creator", "Paz, Ana"), pair("citation_author", "Roca, Luz")]);
        assert_eq!(found.json_ld, ["{\"name\":[\"a\"]}"]);
    }
}
