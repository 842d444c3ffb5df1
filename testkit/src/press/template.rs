//! The page templates of the sample press: `{{name}}`, `{{name:json}}`, `{{#name}}…{{/name}}`.

use std::collections::HashMap;

/// What a page says, by the names that templates use.
pub(super) type Values = HashMap<String, String>;

/// Fills a template. Values are escaped for HTML unless their name ends in `_html` or `_json`.
pub(super) fn render(template: &str, values: &Values) -> String {
    let kept = keep_blocks(template, values);
    let mut page = String::with_capacity(kept.len() * 2);
    let mut rest = kept.as_str();
    while let Some((before, from)) = rest.split_once("{{") {
        page.push_str(before);
        let (name, after) = from.split_once("}}").unwrap_or((from, ""));
        let (name, is_json) = name.strip_suffix(":json").map_or((name, false), |name| (name, true));
        let value = values.get(name).map(String::as_str).unwrap_or_default();
        match name {
            _ if is_json => page.push_str(&json(value)),
            _ if name.ends_with("_html") || name.ends_with("_json") => page.push_str(value),
            _ => page.push_str(&escape(value)),
        }
        rest = after;
    }
    page.push_str(rest);
    page
}

/// The template without the blocks whose value is empty.
fn keep_blocks(template: &str, values: &Values) -> String {
    let mut kept = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, from)) = rest.split_once("{{#") {
        kept.push_str(before);
        let (name, after) = from.split_once("}}").unwrap_or((from, ""));
        let (inside, after) = after.split_once(&format!("{{{{/{name}}}}}")).unwrap_or((after, ""));
        if values.get(name).is_some_and(|value| !value.is_empty()) {
            kept.push_str(inside);
        }
        rest = after;
    }
    kept.push_str(rest);
    kept
}

/// For HTML and XML, text and attributes.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            c => escaped.push(c),
        }
    }
    escaped
}

/// A JSON string that may stand in a script element.
pub(super) fn json(text: &str) -> String {
    in_script(&serde_json::Value::from(text))
}

/// JSON that may stand in a script element.
pub(super) fn in_script(value: &serde_json::Value) -> String {
    value.to_string().replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_escaped_as_their_place_asks_and_empty_blocks_go() {
        let values: Values =
            [("a", "<i> & \""), ("b_html", "<b>"), ("c", "")].map(|(n, v)| (n.into(), v.into())).into();
        let page = render("{{a}}|{{b_html}}|{{a:json}}|{{#c}}[{{c}}]{{/c}}{{#a}}({{b_html}}){{/a}}{{gone}}.", &values);
        assert_eq!(page, "&lt;i&gt; &amp; &quot;|<b>|\"\\u003ci\\u003e \\u0026 \\\"\"|(<b>).");
    }

    #[test]
    fn what_a_value_holds_is_not_a_template() {
        let values: Values = [("a", "{{b}}"), ("b", "x")].map(|(n, v)| (n.into(), v.into())).into();
        assert_eq!(render("{{a}}", &values), "{{b}}");
    }
}
