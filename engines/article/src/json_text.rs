//! JSON as sites write it into their pages, read in spite of them.

use crate::limits;
use serde_json::Value;

/// JSON as sites write it: with comments around, raw line breaks in strings, commas too many.
pub(crate) fn parsed(text: &str) -> Option<Value> {
    let mut text = text.trim();
    if text.len() > limits::JSON_LD_BYTES {
        return None;
    }
    for wrapper in ["<!--", "//<![CDATA[", "<![CDATA[", "/*<![CDATA[*/"] {
        text = text.strip_prefix(wrapper).unwrap_or(text).trim_start();
    }
    for wrapper in ["-->", "//]]>", "]]>", "/*]]>*/", ";"] {
        text = text.strip_suffix(wrapper).unwrap_or(text).trim_end();
    }
    serde_json::from_str(text).or_else(|_| serde_json::from_str(&mended(text))).ok()
}

fn mended(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut in_string = false;
    let mut escaped = false;
    for c in text.chars() {
        if in_string {
            match c {
                _ if escaped => {
                    escaped = false;
                    // `\'` and the like are not JSON: the backslash goes.
                    if !matches!(c, '"' | '\\' | '/' | 'b' | 'f' | 'n' | 'r' | 't' | 'u') {
                        out.pop();
                    }
                    out.push(if c.is_control() { ' ' } else { c });
                }
                '\\' => {
                    escaped = true;
                    out.push(c);
                }
                '"' => {
                    in_string = false;
                    out.push(c);
                }
                c if c.is_control() => out.push(' '),
                c => out.push(c),
            }
            continue;
        }
        if matches!(c, '}' | ']') {
            let trimmed = out.trim_end().trim_end_matches(',').len();
            out.truncate(trimmed);
        }
        in_string = c == '"';
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn comments_line_breaks_and_commas_are_mended() {
        let read = parsed("<!-- {\"a\": \"uno\ndos\", \"b\": [1,], } -->").unwrap_or_default();
        assert_eq!(read["a"], "uno dos");
        assert_eq!(read["b"][0], 1);
        assert_eq!(parsed("{"), None);
    }

    proptest! {
        #[test]
        fn never_panics(text in any::<String>()) {
            let _ = parsed(&text);
        }
    }
}
