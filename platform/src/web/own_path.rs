//! Paths that lead nowhere but into this site.

/// The path, where it is one of this site: nobody is led elsewhere by what a link or another page says to come back to.
/// Two bars would lead to another site, and browsers take either kind.
pub fn own_path(path: &str) -> Option<&str> {
    let is_plain = |c: char| c.is_ascii_graphic() && c != '\\';
    (path.starts_with('/') && !path.starts_with("//") && path.chars().all(is_plain)).then_some(path)
}

#[cfg(test)]
mod tests {
    use super::own_path;

    #[test]
    fn nobody_is_led_to_another_site() {
        for path in ["/", "/fuentes?pais=HN"] {
            assert_eq!(own_path(path), Some(path));
        }
        for elsewhere in
            ["", "//malo.example", "/\\malo.example", "https://malo.example", "/a\r\nSet-Cookie: x", "/\t/malo.example"]
        {
            assert_eq!(own_path(elsewhere), None, "{elsewhere:?}");
        }
    }
}
