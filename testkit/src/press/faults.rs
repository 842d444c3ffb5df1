//! What small outlets do to their feeds.

use super::outlet::{Fault, Outlet};

/// The feed as the outlet serves it.
pub(super) fn break_feed(outlet: &Outlet, mut text: String) -> Vec<u8> {
    if outlet.has(Fault::TruncatedLastItem) {
        text = cut_in_last_description(&text);
    }
    if outlet.has(Fault::NamedEntities) {
        text = with_named_entities(&text);
    }
    if outlet.has(Fault::BlankLineBeforeDeclaration) {
        text.insert(0, '\n');
    }
    match outlet.has(Fault::Latin1DeclaredUtf8) {
        true => latin1(&text),
        false => text.into_bytes(),
    }
}

/// Ends in the middle of the last description, after its item's title and link.
fn cut_in_last_description(text: &str) -> String {
    let start = text.rfind("<description>").map_or(0, |at| at + "<description>".len());
    let end = text.rfind("</description>").unwrap_or(text.len()).max(start);
    let mut half = start + (end - start) / 2;
    while !text.is_char_boundary(half) {
        half -= 1;
    }
    text.get(..half).unwrap_or_default().to_owned()
}

fn with_named_entities(text: &str) -> String {
    let mut named = String::with_capacity(text.len());
    for c in text.chars() {
        let name = match c {
            'á' => "aacute",
            'é' => "eacute",
            'í' => "iacute",
            'ó' => "oacute",
            'ú' => "uacute",
            'ñ' => "ntilde",
            'ü' => "uuml",
            '¿' => "iquest",
            '«' => "laquo",
            '»' => "raquo",
            '“' => "ldquo",
            '”' => "rdquo",
            c => {
                named.push(c);
                continue;
            }
        };
        named.extend(["&", name, ";"]);
    }
    named
}

/// ISO 8859-1; what it has not is written as a reference.
fn latin1(text: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len());
    for c in text.chars() {
        match u8::try_from(u32::from(c)) {
            Ok(byte) => bytes.push(byte),
            Err(_) => bytes.extend(format!("&#{};", u32::from(c)).into_bytes()),
        }
    }
    bytes
}

/// `Tue, 03 Feb 2026 …` as `mar, 03 feb 2026 …`.
pub(super) fn day_in_spanish(rfc2822: &str) -> String {
    const WORDS: [(&str, &str); 19] = [
        ("Mon,", "lun,"),
        ("Tue,", "mar,"),
        ("Wed,", "mié,"),
        ("Thu,", "jue,"),
        ("Fri,", "vie,"),
        ("Sat,", "sáb,"),
        ("Sun,", "dom,"),
        (" Jan ", " ene "),
        (" Feb ", " feb "),
        (" Mar ", " mar "),
        (" Apr ", " abr "),
        (" May ", " may "),
        (" Jun ", " jun "),
        (" Jul ", " jul "),
        (" Aug ", " ago "),
        (" Sep ", " sep "),
        (" Oct ", " oct "),
        (" Nov ", " nov "),
        (" Dec ", " dic "),
    ];
    WORDS.iter().fold(rfc2822.to_owned(), |text, (english, spanish)| text.replace(english, spanish))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_fault_is_as_told() {
        assert_eq!(day_in_spanish("Tue, 03 Feb 2026 08:00:00 -0600"), "mar, 03 feb 2026 08:00:00 -0600");
        assert_eq!(latin1("ñ—"), b"\xf1&#8212;");
        assert_eq!(with_named_entities("«Año»"), "&laquo;A&ntilde;o&raquo;");
        let cut = cut_in_last_description("<item><title>a</title><description>áéíóú</description></item></rss>");
        assert_eq!(cut, "<item><title>a</title><description>áé");
    }
}
