//! Sixty records of a library, the same in three formats (compilation CC0).

use exchange::{DateField, Field, Read, Reference, Role, bibtex, csl_json, ris};

const BIB: &[u8] = include_bytes!("../data/records.bib");
const RIS: &[u8] = include_bytes!("../data/records.ris");
const CSL: &[u8] = include_bytes!("../data/records.csl.json");

fn whole(read: Read) -> Vec<Reference> {
    assert_eq!(read.problems, []);
    assert_eq!(read.references.len(), 60);
    read.references
}

#[test]
fn every_record_comes_back_from_its_own_format_and_needs_no_shadow() {
    let bib = whole(bibtex::read(BIB));
    let text = bibtex::write(&bib, bibtex::Letters::Utf8);
    assert!(!text.contains("x-exchange"), "{text}");
    assert_eq!(bibtex::read(text.as_bytes()).references, bib);
    let commands = bibtex::write(&bib, bibtex::Letters::Commands);
    assert!(!commands.contains("x-exchange") && commands.contains("Migraci{\\'{o}}n"));
    assert_eq!(bibtex::read(commands.as_bytes()).references, bib);

    let records = whole(ris::read(RIS));
    let text = ris::write(&records);
    assert!(!text.contains("exchange:"), "{text}");
    assert_eq!(ris::read(text.as_bytes()).references, records);

    let items = whole(csl_json::read(CSL));
    let text = csl_json::write(&items);
    assert!(!text.contains("\"exchange\""), "{text}");
    assert_eq!(csl_json::read(text.as_bytes()).references, items);
}

/// Line by line what the files say, so that reading and writing cannot be wrong in the same way.
#[test]
fn no_value_of_the_files_is_missing_from_what_is_written() {
    let ris_out = ris::write(&whole(ris::read(RIS)));
    let mut have: Vec<&str> = ris_out.lines().collect();
    have.sort_unstable();
    for line in std::str::from_utf8(RIS).unwrap().lines().filter(|line| !line.trim().is_empty()) {
        assert!(have.binary_search(&line).is_ok(), "missing from RIS: {line}");
    }
    let bib_out = bibtex::write(&whole(bibtex::read(BIB)), bibtex::Letters::Utf8);
    let plain =
        |text: &str| text.replace("\\&", "&").replace("\\_", "_").replace("\\%", "%").replace("{", "").replace("}", "");
    let have: std::collections::HashSet<String> =
        bib_out.lines().map(|l| plain(l.trim().trim_end_matches(','))).collect();
    for line in std::str::from_utf8(BIB).unwrap().lines() {
        let line = plain(line.trim().trim_end_matches(','));
        assert!(have.contains(&line), "missing from BibTeX: {line}");
    }
    let mine: serde_json::Value = serde_json::from_str(&csl_json::write(&whole(csl_json::read(CSL)))).unwrap();
    let theirs: serde_json::Value = serde_json::from_slice(CSL).unwrap();
    assert_eq!(mine, theirs);
}

#[test]
fn the_three_agree_in_what_they_share() {
    let (bib, ris, csl) = (whole(bibtex::read(BIB)), whole(ris::read(RIS)), whole(csl_json::read(CSL)));
    for ((b, r), c) in bib.iter().zip(&ris).zip(&csl) {
        let shared = [
            Field::Title,
            Field::ContainerTitle,
            Field::Volume,
            Field::Page,
            Field::Publisher,
            Field::PublisherPlace,
            Field::Doi,
            Field::Url,
            Field::Isbn,
            Field::Language,
            Field::Abstract,
            Field::Issue,
        ];
        for field in shared {
            assert_eq!(b.get(field), c.get(field), "{field:?} of {} in BibTeX", c.id);
            assert_eq!(r.get(field), c.get(field), "{field:?} of {} in RIS", c.id);
        }
        assert_eq!((b.kind, r.kind), (c.kind, c.kind), "{}", c.id);
        assert_eq!((&b.keywords, &r.keywords), (&c.keywords, &c.keywords), "{}", c.id);
        assert_eq!(b.get(Field::Genre), c.get(Field::Genre), "{}", c.id);
        for role in [Role::Author, Role::Editor] {
            let flat = |x: &Reference| x.people(role).iter().map(exchange::Name::sorted).collect::<Vec<_>>();
            assert_eq!(flat(b), flat(c), "BibTeX, {}", c.id);
            assert_eq!(flat(r), flat(c), "RIS, {}", c.id);
            let body =
                |x: &Reference| x.people(role).iter().map(|n| matches!(n, exchange::Name::Body(_))).collect::<Vec<_>>();
            assert_eq!(body(b), body(c), "BibTeX, {}", c.id);
            assert_eq!(body(r), body(c), "RIS, {}", c.id);
        }
        assert_eq!(b.dates.get(&DateField::Issued), c.dates.get(&DateField::Issued), "{}", c.id);
        assert_eq!(r.dates.get(&DateField::Issued), c.dates.get(&DateField::Issued), "{}", c.id);
    }
}

/// A work of one format goes through the others and comes back whole: what they have no words for travels beside.
#[test]
fn through_all_three_and_back() {
    let start = whole(csl_json::read(CSL));
    let via_bib = bibtex::read(bibtex::write(&start, bibtex::Letters::Utf8).as_bytes()).references;
    let via_ris = ris::read(ris::write(&via_bib).as_bytes()).references;
    let back = csl_json::read(csl_json::write(&via_ris).as_bytes()).references;
    assert_eq!(back, start);
}
