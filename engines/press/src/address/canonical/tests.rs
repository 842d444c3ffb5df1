#![allow(clippy::unwrap_used)]
use super::*;

#[test]
fn forms() {
    for (address, expected) in [
        // scheme, host, port
        ("http://Diario.example/nota", "https://diario.example/nota"),
        ("https://www.diario.com/nota", "https://diario.com/nota"),
        ("https://m.diario.com.gt/nota", "https://diario.com.gt/nota"),
        ("https://amp.www.diario.com/nota", "https://diario.com/nota"),
        ("https://www.gob.mx/nota", "https://www.gob.mx/nota"),
        ("https://m.co/nota", "https://m.co/nota"),
        ("https://musica.diario.com/nota", "https://musica.diario.com/nota"),
        ("http://diario.com:80/nota", "https://diario.com/nota"),
        ("https://diario.com:443/nota", "https://diario.com/nota"),
        ("http://diario.com:8080/nota", "https://diario.com:8080/nota"),
        ("https://diario.com./nota", "https://diario.com/nota"),
        ("https://ana:clave@diario.com/nota", "https://diario.com/nota"),
        ("https://peña.com/nota", "https://xn--pea-8ma.com/nota"),
        ("http://127.0.0.1:9000/nota/", "https://127.0.0.1:9000/nota"),
        // path
        ("https://diario.com", "https://diario.com/"),
        ("https://diario.com/nota/", "https://diario.com/nota"),
        ("https://diario.com//pais///nota", "https://diario.com/pais/nota"),
        ("https://diario.com/pais/index.html", "https://diario.com/pais"),
        ("https://diario.com/index.php?id=7", "https://diario.com/?id=7"),
        ("https://diario.com/a/../nota", "https://diario.com/nota"),
        ("https://diario.com/ni%c3%b1ez", "https://diario.com/ni%C3%B1ez"),
        ("https://diario.com/niñez", "https://diario.com/ni%C3%B1ez"),
        ("https://diario.com/%6eota%2Fdos", "https://diario.com/nota%2Fdos"),
        ("https://diario.com/100%", "https://diario.com/100%25"),
        ("https://diario.com/Nota", "https://diario.com/Nota"),
        // AMP
        ("https://diario.com/nota/amp/", "https://diario.com/nota"),
        ("https://diario.com/amp/nota", "https://diario.com/nota"),
        ("https://diario.com/nota.amp.html", "https://diario.com/nota.html"),
        ("https://diario.com/nota.amp", "https://diario.com/nota"),
        ("https://diario.com/nota?amp=1", "https://diario.com/nota"),
        ("https://diario.com/nota?amp", "https://diario.com/nota"),
        ("https://diario.com/nota?outputType=amp", "https://diario.com/nota"),
        ("https://diario.com/amp", "https://diario.com/amp"),
        ("https://diario.com/nota?amp=500", "https://diario.com/nota?amp=500"),
        // query and fragment
        ("https://diario.com/nota?utm_source=x&utm_medium=y", "https://diario.com/nota"),
        ("https://diario.com/nota?id=3&fbclid=abc", "https://diario.com/nota?id=3"),
        ("https://diario.com/?p=101&utm_campaign=x", "https://diario.com/?p=101"),
        ("https://diario.com/nota?b=2&a=1", "https://diario.com/nota?b=2&a=1"),
        ("https://diario.com/nota?a=1&amp;utm_source=x", "https://diario.com/nota?a=1"),
        ("https://diario.com/nota?", "https://diario.com/nota"),
        ("https://diario.com/nota?ref=rss", "https://diario.com/nota"),
        ("https://diario.com/nota?ref=1234", "https://diario.com/nota?ref=1234"),
        ("https://diario.com/nota?source=portal", "https://diario.com/nota?source=portal"),
        ("https://diario.com/nota?m=1", "https://diario.com/nota"),
        ("https://diario.com/nota#comentarios", "https://diario.com/nota"),
        ("https://diario.com/#!/nota/7", "https://diario.com/#!/nota/7"),
        ("  https://diario.com/nota\n", "https://diario.com/nota"),
    ] {
        assert_eq!(canonical(address).as_deref(), Some(expected), "{address}");
    }
}

#[test]
fn no_pages() {
    for address in ["", "nota", "mailto:a@b.example", "javascript:void(0)", "https://", "ftp://a.example/x"] {
        assert_eq!(canonical(address), None, "{address}");
    }
    let long = format!("https://diario.com/{}", "x".repeat(10_000));
    assert_eq!(canonical(&long), None);
}

#[test]
fn dots_before_the_mark_of_a_twin_are_no_name() {
    for address in ["http://a.com/..amp", "http://a.com/x/..amp", "http://a.com/...amp.html"] {
        let once = canonical(address).unwrap();
        assert_eq!(canonical(&once), Some(once.clone()), "{address}");
    }
}

proptest::proptest! {
    #[test]
    fn idempotent(
        host in "(www\\.|m\\.|amp\\.){0,3}[a-z]{1,5}\\.(com|com\\.gt|mx|gob\\.mx|example)",
        path in "(/|amp|index\\.html|\\.amp|\\.html|%4[0-9a-f]|%c3%b1|%|ñ|[a-z0-9.]{1,4}){0,8}",
        query in "(&|amp;|amp|=|utm_a=b|%3[0-9]|%|m=1|[a-z0-9]{1,3}){0,8}",
    ) {
        let address = format!("http://{host}/{path}?{query}");
        if let Some(once) = canonical(&address) {
            assert_eq!(canonical(&once), Some(once.clone()), "{address}");
        }
    }

    #[test]
    fn never_panics(address in ".{0,80}") {
        if let Some(once) = canonical(&address) {
            assert_eq!(canonical(&once), Some(once));
        }
    }
}

#[test]
fn only_tracking_is_taken_off_an_address_that_is_shown() {
    for (address, expected) in [
        ("http://www.Diario.com:8080/Nota/?utm_source=rss&id=7&fbclid=x", "http://www.Diario.com:8080/Nota/?id=7"),
        ("http://m.diario.com/nota/index.html?utm_source=rss#dos", "http://m.diario.com/nota/index.html#dos"),
        ("https://diario.com/?a=%c3%b1&&b", "https://diario.com/?a=%c3%b1&&b"),
        ("https://diario.com/#!/x?utm_source=rss", "https://diario.com/#!/x?utm_source=rss"),
        ("https://diario.com/nota?", "https://diario.com/nota?"),
        ("https://diario.com/nota", "https://diario.com/nota"),
    ] {
        assert_eq!(without_tracking(address), expected);
    }
}
