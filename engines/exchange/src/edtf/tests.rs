use super::{Date, Language, month_name, month_of, parse, read};

fn days(text: &str) -> (String, String) {
    let date = parse(text).unwrap_or_else(|error| panic!("{text}: {error}"));
    let show = |day: Option<super::Day>| day.map_or("none".to_owned(), |day| day.to_string());
    (show(date.earliest()), show(date.latest()))
}

#[test]
fn edtf_is_written_as_it_was_read_and_has_its_days() {
    for (text, first, last) in [
        ("1998", "1998-01-01", "1998-12-31"),
        ("1998-05", "1998-05-01", "1998-05-31"),
        ("2000-02", "2000-02-01", "2000-02-29"),
        ("1900-02", "1900-02-01", "1900-02-28"),
        ("1998-05-02", "1998-05-02", "1998-05-02"),
        ("1998~", "1998-01-01", "1998-12-31"),
        ("1998-05?", "1998-05-01", "1998-05-31"),
        ("1998%", "1998-01-01", "1998-12-31"),
        ("199X", "1990-01-01", "1999-12-31"),
        ("19XX", "1900-01-01", "1999-12-31"),
        ("1998-XX", "1998-01-01", "1998-12-31"),
        ("1998-04-XX", "1998-04-01", "1998-04-30"),
        ("1998-XX-XX", "1998-01-01", "1998-12-31"),
        ("1998/2004", "1998-01-01", "2004-12-31"),
        ("1998-05/2004-06-03~", "1998-05-01", "2004-06-03"),
        ("../2004", "none", "2004-12-31"),
        ("/2004", "none", "2004-12-31"),
        ("1998/..", "1998-01-01", "none"),
        ("1998/", "1998-01-01", "none"),
        ("2001-21", "2001-03-01", "2001-05-31"),
        ("2001-34", "2001-04-01", "2001-06-30"),
        ("-0043", "-0043-01-01", "-0043-12-31"),
        ("0000", "0000-01-01", "0000-12-31"),
        ("XXXX", "none", "none"),
    ] {
        assert_eq!(days(text), (first.to_owned(), last.to_owned()), "{text}");
        assert_eq!(parse(text).map(|d| d.to_string()).as_deref(), Ok(text));
    }
    for wrong in [
        "",
        "98",
        "1998-5",
        "1998-13",
        "1998-02-29",
        "1998-00",
        "1998-05-32",
        "2004/1998",
        "../..",
        "/",
        "1998-21-03",
        "X998",
        "1998-05-02-01",
        "19989",
        "-0000",
        "1998-05~-02",
        "Y19989",
        "1998/2004/2005",
        "mayo",
    ] {
        assert!(parse(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn what_librarians_write() {
    for (text, edtf) in [
        ("s.f.", "XXXX"),
        ("s. f.", "XXXX"),
        ("[s.f.]", "XXXX"),
        ("n.d.", "XXXX"),
        ("S/F", "XXXX"),
        ("s.d.", "XXXX"),
        ("sin fecha", "XXXX"),
        ("ca. 1998", "1998~"),
        ("c. 1998", "1998~"),
        ("c1998", "1998~"),
        ("hacia 1998", "1998~"),
        ("circa 1998", "1998~"),
        ("vers 1998", "1998~"),
        ("por volta de 1998", "1998~"),
        ("[ca. 1998]", "1998~"),
        ("[2004]", "2004"),
        ("[2004?]", "2004?"),
        ("2004?", "2004?"),
        ("[ca. 2004?]", "2004%"),
        ("2004-2006", "2004/2006"),
        ("2004–2006", "2004/2006"),
        ("2004–06", "2004/2006"),
        ("2005–13", "2005/2013"),
        ("2005/13", "2005/2013"),
        ("1998-99", "1998/1999"),
        ("1998-", "1998/.."),
        ("mayo de 2004", "2004-05"),
        ("Mayo 2004", "2004-05"),
        ("May 2004", "2004-05"),
        ("maio de 2004", "2004-05"),
        ("mai 2004", "2004-05"),
        ("2 de mayo de 2004", "2004-05-02"),
        ("2 May 2004", "2004-05-02"),
        ("May 2, 2004", "2004-05-02"),
        ("1er août 1998", "1998-08-01"),
        ("1º de março de 1998", "1998-03-01"),
        ("2004, mayo 2", "2004-05-02"),
        ("2004 (mayo)", "2004-05"),
        ("02/05/2004", "2004-05-02"),
        ("05/23/2004", "2004-05-23"),
        ("2004/05/02", "2004-05-02"),
        ("2004/5", "2004-05"),
        ("05/2004", "2004-05"),
        ("2.5.2004", "2004-05-02"),
        ("1990s", "199X"),
        ("década de 1990", "199X"),
        ("[199-]", "199X"),
        ("199-?", "199X?"),
        ("sept. 2011", "2011-09"),
        ("setiembre de 2011", "2011-09"),
        ("©2004", "2004"),
        ("2004.", "2004"),
        ("2020-05-02T10:00:00Z", "2020-05-02"),
        ("mayo de 2004-junio de 2005", "2004-05/2005-06"),
        ("2004-05", "2004-05"),
        ("1998~", "1998~"),
    ] {
        let got = read(text).map(|date| date.to_string());
        assert_eq!(got.as_deref(), Some(edtf), "{text}");
    }
    for none in [
        "",
        "forthcoming",
        "en prensa",
        "12",
        "32/13/2004",
        "31 de febrero de 2004",
        "mayo",
        "99999",
        "n",
        "2004/99",
        "2005-13",
        "ca. 2005-13",
        "2010-20",
    ] {
        assert_eq!(read(none), None, "{none}");
    }
}

#[test]
fn no_date_is_a_value_and_is_not_doubtful() {
    assert_eq!(read("s.f."), Some(Date::Undated));
    assert!(!Date::Undated.is_doubtful());
    assert!(parse("1998/2004~").is_ok_and(|date| date.is_doubtful()));
}

#[test]
fn months_have_names_in_four_languages() {
    for month in 1..=12 {
        for language in [Language::Es, Language::En, Language::Pt, Language::Fr] {
            let name = month_name(month, language).unwrap_or("");
            assert_eq!(month_of(name), Some(month), "{name}");
        }
    }
    assert_eq!((month_name(0, Language::Es), month_name(13, Language::Fr)), (None, None));
    assert_eq!(
        (month_of("Dic."), month_of("mar"), month_of("x"), month_of("jui"), month_of("juil")),
        (Some(12), Some(3), None, None, Some(7))
    );
}
