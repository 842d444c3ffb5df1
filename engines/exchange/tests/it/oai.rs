//! A repository of made records, asked as the public registry's validator asks, checked against the schema's rules, and
//! harvested whole.

use crate::valid;
use exchange::oai::{
    Answer, Came, Code, DublinCore, Format, Got, Granularity, Harvest, Header, Identity, Page, Record, Request,
    Selection, Set, Stamp, Step, Why, read_request, read_response, write,
};
use proptest::prelude::*;

const NOW: Stamp = Stamp(1_700_000_000);
const HOUR: i64 = 3_600;

struct Repository {
    identity: Identity,
    records: Vec<Record>,
    page: usize,
}

fn repository(count: usize, granularity: Granularity) -> Repository {
    let set = |spec: &str| Set { spec: spec.into(), name: format!("Set <{spec}> & more") };
    let identity = Identity {
        name: "Biblioteca & archivo".into(),
        base_url: "https://example.org/oai".into(),
        admin_emails: vec!["biblioteca@example.org".into()],
        earliest: Stamp::read("2020-01-01T00:00:00Z").unwrap().0,
        granularity,
        namespace: Some("example.org".into()),
        formats: vec![
            DublinCore::format(),
            Format { prefix: "mods".into(), schema: "https://s".into(), namespace: "https://n".into() },
        ],
        sets: vec![set("laws"), set("laws:honduras"), set("books")],
        token_seconds: 24 * HOUR,
    };
    let record = |n: usize| {
        let is_deleted = n % 5 == 4;
        let mut dc = DublinCore::default();
        dc.add("title", format!("Title {n} <b>&\u{1}\u{ffff}\"'"))
            .add("creator", "Mahler, Sarah J.")
            .add("date", "2001");
        dc.elements.push(("title".into(), Some("en".into()), "In English".into()));
        Record {
            header: Header {
                identifier: format!("oai:example.org:{n}"),
                stamp: Stamp(1_577_836_800 + i64::try_from(n / 3).unwrap() * 43_200),
                sets: vec![if n.is_multiple_of(2) { "laws:honduras".into() } else { "books".into() }],
                is_deleted,
            },
            metadata: (!is_deleted).then(|| dc.xml()),
        }
    };
    Repository { identity, records: (0..count).map(record).collect(), page: 7 }
}

impl Repository {
    fn ask(&self, query: &str) -> String {
        self.ask_at(query, NOW)
    }

    fn ask_at(&self, query: &str, now: Stamp) -> String {
        let (request, answer) = match read_request(query, &self.identity, now) {
            Err(faults) => (None, Answer::Faults(faults)),
            Ok(request) => {
                let answer = self.answer(&request);
                (Some(request), answer)
            }
        };
        let xml = write(&self.identity, query, request.as_ref(), &answer, now);
        valid::check(&xml).unwrap_or_else(|wrong| panic!("{wrong}\n{query}\n{xml}"));
        xml
    }

    fn answer(&self, request: &Request) -> Answer {
        let find = |identifier: &str| self.records.iter().find(|r| r.header.identifier == identifier);
        match request {
            Request::Identify | Request::ListSets | Request::ListMetadataFormats { identifier: None } => {
                Answer::Identity
            }
            Request::ListMetadataFormats { identifier: Some(id) } => {
                Answer::Formats(find(id).map(|_| vec!["oai_dc".into()]))
            }
            Request::GetRecord { identifier, .. } => Answer::Record(find(identifier).cloned()),
            Request::ListIdentifiers(selection) | Request::ListRecords(selection) => Answer::Page(self.page(selection)),
        }
    }

    fn page(&self, s: &Selection) -> Page {
        let fits = |r: &&Record| {
            let in_set =
                |set: &String| r.header.sets.iter().any(|spec| spec == set || spec.starts_with(&format!("{set}:")));
            s.from.is_none_or(|from| r.header.stamp >= from)
                && s.until.is_none_or(|until| r.header.stamp <= until)
                && s.set.as_ref().is_none_or(in_set)
        };
        let all: Vec<&Record> = self.records.iter().filter(fits).collect();
        let start = s.after.as_ref().map_or(0, |key| 1 + all.iter().position(|r| r.header.identifier == *key).unwrap());
        let records: Vec<Record> = all.iter().skip(start).take(self.page).map(|r| (*r).clone()).collect();
        let more = (start + records.len() < all.len()).then(|| records.last().unwrap().header.identifier.clone());
        Page { records, more, complete: Some(all.len() as u64) }
    }
}

fn codes(xml: &str) -> Vec<Code> {
    match read_response(xml.as_bytes()).unwrap().got {
        Got::Errors(errors) => errors.into_iter().filter_map(|(code, ..)| code).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn every_case_of_the_registry_gets_a_right_code() {
    let cases: serde_json::Value = serde_json::from_str(include_str!("../data/oai/cases.json")).unwrap();
    for granularity in [Granularity::Day, Granularity::Second] {
        let repository = repository(30, granularity);
        for case in cases["cases"].as_array().unwrap() {
            let query = case["query"].as_str().unwrap().replace("{id}", "oai:example.org:1");
            let query = query.replace("{one_year_before_earliest}", "2019-01-01");
            let xml = repository.ask(&query);
            let got = codes(&xml);
            let allowed: Vec<&str> = case["codes"].as_array().unwrap().iter().filter_map(|c| c.as_str()).collect();
            assert!(
                !got.is_empty() && got.iter().any(|code| allowed.contains(&code.word())),
                "{query}: {got:?} not in {allowed:?}"
            );
            let hides = got.iter().any(|code| matches!(code, Code::BadArgument | Code::BadVerb));
            assert_eq!(xml.contains("<request verb"), !hides, "{xml}");
        }
    }
}

#[test]
fn every_error_of_the_protocol_has_its_request() {
    let r = repository(30, Granularity::Day);
    let mut plain = repository(3, Granularity::Second);
    plain.identity.sets.clear();
    for (repository, query, code) in [
        (&r, "", Code::BadVerb),
        (&r, "verb=Identify&verb=Identify", Code::BadVerb),
        (&r, "verb=identify", Code::BadVerb),
        (&r, "verb=Identify&x=1", Code::BadArgument),
        (&r, "verb=GetRecord&identifier=oai:a:1&identifier=oai:a:2&metadataPrefix=oai_dc", Code::BadArgument),
        (&r, "verb=GetRecord&identifier=oai:example.org:999&metadataPrefix=oai_dc", Code::IdDoesNotExist),
        (&r, "verb=GetRecord&identifier=oai:example.org:1&metadataPrefix=marc", Code::CannotDisseminateFormat),
        (&r, "verb=ListRecords&metadataPrefix=marc", Code::CannotDisseminateFormat),
        (&r, "verb=ListRecords&metadataPrefix=oai_dc&from=2020-02-30", Code::BadArgument),
        (&r, "verb=ListRecords&metadataPrefix=oai_dc&from=2021-01-02&until=2021-01-01", Code::BadArgument),
        (&r, "verb=ListRecords&metadataPrefix=oai_dc&from=2021-01-01T00:00:00Z", Code::BadArgument),
        (&r, "verb=ListRecords&metadataPrefix=oai_dc&from=2020", Code::BadArgument),
        (&r, "verb=ListRecords&metadataPrefix=oai_dc&set=a%20b", Code::BadArgument),
        (&r, "verb=ListRecords&metadataPrefix=oai_dc&set=none", Code::NoRecordsMatch),
        (&r, "verb=ListRecords&metadataPrefix=oai_dc&from=2030-01-01", Code::NoRecordsMatch),
        (&r, "verb=ListMetadataFormats&identifier=oai:example.org:999", Code::IdDoesNotExist),
        (&r, "verb=ListSets&resumptionToken=x", Code::BadResumptionToken),
        (&r, "verb=ListRecords&resumptionToken=", Code::BadResumptionToken),
        (&plain, "verb=ListSets", Code::NoSetHierarchy),
        (&plain, "verb=ListRecords&metadataPrefix=oai_dc&set=x", Code::NoSetHierarchy),
    ] {
        assert_eq!(codes(&repository.ask(query)), [code], "{query}");
    }
    // a record without formats
    let request = Request::ListMetadataFormats { identifier: Some("oai:x:1".into()) };
    let xml = write(
        &r.identity,
        "verb=ListMetadataFormats&identifier=oai:x:1",
        Some(&request),
        &Answer::Formats(Some(vec![])),
        NOW,
    );
    assert_eq!(codes(&xml), [Code::NoMetadataFormats]);
}

#[test]
fn the_six_verbs_answer() {
    let r = repository(30, Granularity::Day);
    for query in [
        "verb=Identify",
        "verb=ListSets",
        "verb=ListMetadataFormats",
        "verb=ListMetadataFormats&identifier=oai:example.org:1",
        "verb=GetRecord&identifier=oai:example.org:1&metadataPrefix=oai_dc",
        "verb=GetRecord&identifier=oai%3Aexample.org%3A4&metadataPrefix=oai_dc",
        "verb=ListIdentifiers&metadataPrefix=oai_dc",
        "verb=ListRecords&metadataPrefix=oai_dc&set=laws",
    ] {
        assert_eq!(codes(&r.ask(query)), [], "{query}");
    }
    let identify = read_response(r.ask("verb=Identify").as_bytes()).unwrap();
    let Got::Identity { name, granularity, deletions, earliest } = identify.got else { panic!() };
    assert_eq!(
        (name.as_str(), granularity, deletions.as_str()),
        ("Biblioteca & archivo", Granularity::Day, "persistent")
    );
    assert_eq!((earliest, identify.date), (Some(r.identity.earliest), Some(NOW)));
    let set = read_response(r.ask("verb=ListIdentifiers&metadataPrefix=oai_dc&set=laws").as_bytes()).unwrap();
    let Got::Records(members, _) = set.got else { panic!() };
    assert!(members.iter().all(|m| m.header.sets == ["laws:honduras"]) && !members.is_empty());
}

#[test]
fn both_bounds_are_included_in_both_granularities() {
    for (granularity, from, wanted) in [
        (Granularity::Day, "2020-01-02", 6),
        (Granularity::Second, "2020-01-02T12:00:00Z", 3),
        (Granularity::Second, "2020-01-02", 6),
    ] {
        let mut r = repository(30, granularity);
        r.page = 100;
        let xml = r.ask(&format!("verb=ListRecords&metadataPrefix=oai_dc&from={from}&until={from}"));
        let Got::Records(records, token) = read_response(xml.as_bytes()).unwrap().got else { panic!("{xml}") };
        assert_eq!((records.len(), token), (wanted, None), "{from}");
    }
}

#[test]
fn a_token_expires_and_belongs_to_its_list() {
    let r = repository(30, Granularity::Second);
    let xml = r.ask("verb=ListRecords&metadataPrefix=oai_dc");
    let Got::Records(first, Some(token)) = read_response(xml.as_bytes()).unwrap().got else { panic!() };
    assert_eq!((first.len(), token.complete, token.cursor), (7, Some(30), Some(0)));
    let next = format!("verb=ListRecords&resumptionToken={}", token.text);
    let Got::Records(second, Some(after)) = read_response(r.ask(&next).as_bytes()).unwrap().got else { panic!() };
    assert_eq!((second[0].header.identifier.as_str(), after.cursor), ("oai:example.org:7", Some(7)));
    assert_eq!(codes(&r.ask_at(&next, Stamp(NOW.0 + 25 * HOUR))), [Code::BadResumptionToken]);
    assert_eq!(codes(&r.ask(&next.replace("ListRecords", "ListIdentifiers"))), [Code::BadResumptionToken]);
    let cut = &next[..next.len() - 2];
    assert_eq!(codes(&r.ask(cut)), [Code::BadResumptionToken]);
}

/// Provider and harvester meet: everything comes once, deletions and all, through failures on the way.
#[test]
fn a_whole_repository_is_harvested_through_failures() {
    let r = repository(100, Granularity::Second);
    let mut harvest = Harvest::new("https://example.org/oai", "oai_dc", Granularity::Second);
    let (mut got, mut waited, mut asked) = (Vec::new(), 0, 0);
    let next_from = loop {
        asked += 1;
        assert!(asked < 100);
        let xml = r.ask(harvest.address().split_once('?').unwrap().1);
        let answer = |status, body| Came::Answer { status, retry_after: None, body };
        let came = match asked % 7 {
            2 => Came::Answer { status: 503, retry_after: Some(30), body: b"" },
            4 => Came::Nothing,
            5 => answer(200, b"<html><title>Down</title></html>".as_slice()),
            6 => answer(200, &xml.as_bytes()[..xml.len() / 2]),
            _ => answer(200, xml.as_bytes()),
        };
        match harvest.step(&came) {
            Step::Next { records, problems } => {
                assert!(problems.is_empty());
                got.extend(records);
            }
            Step::Done { records, next_from, .. } => {
                got.extend(records);
                break next_from;
            }
            Step::Retry { seconds, .. } => waited += seconds,
            Step::Failed { why } => panic!("{why}"),
            Step::Again => {}
        }
    };
    assert_eq!(
        got.iter().map(|h| &h.header).collect::<Vec<_>>(),
        r.records.iter().map(|r| &r.header).collect::<Vec<_>>()
    );
    assert_eq!(got.iter().filter(|h| h.header.is_deleted).count(), 20);
    let dc = got[0].dublin_core.as_ref().unwrap();
    assert_eq!(dc.elements[0].2, "Title 0 <b>&\u{fffd}\u{fffd}\"'");
    assert_eq!(dc.elements[3].1.as_deref(), Some("en"));
    assert!(got[0].xml.as_ref().unwrap().starts_with("<oai_dc:dc"));
    assert!(waited > 0);
    // the next harvest asks for what changed since the first answer, and finds nothing
    assert_eq!(next_from, Some(NOW));
    harvest.from = next_from;
    let xml = r.ask(harvest.address().split_once('?').unwrap().1);
    let step = harvest.step(&Came::Answer { status: 200, retry_after: None, body: xml.as_bytes() });
    assert!(matches!(step, Step::Done { records, .. } if records.is_empty()));
}

#[test]
fn a_harvest_gives_up_where_it_must() {
    let page = |token: &str| {
        format!("<OAI-PMH><ListRecords><resumptionToken>{token}</resumptionToken></ListRecords></OAI-PMH>")
    };
    let step = |harvest: &mut Harvest, body: &str| {
        harvest.step(&Came::Answer { status: 200, retry_after: None, body: body.as_bytes() })
    };
    let mut harvest = Harvest::new("https://x/oai?k=1", "oai_dc", Granularity::Day);
    assert_eq!(harvest.address(), "https://x/oai?k=1&verb=ListRecords&metadataPrefix=oai_dc");
    assert!(matches!(step(&mut harvest, &page("a&amp;b c")), Step::Next { .. }));
    assert_eq!(harvest.address(), "https://x/oai?k=1&verb=ListRecords&resumptionToken=a%26b+c");
    assert!(matches!(step(&mut harvest, &page("a&amp;b c")), Step::Failed { .. }), "the same token twice");
    let mut harvest = Harvest::new("https://x/oai", "oai_dc", Granularity::Day);
    let steps: Vec<Step> = (0..5).map(|_| step(&mut harvest, "nonsense")).collect();
    assert!(
        matches!(steps[0], Step::Retry { seconds: 60, .. }) && matches!(steps[3], Step::Retry { seconds: 480, .. })
    );
    assert!(matches!(steps[4], Step::Failed { .. }));
    let refused = "<OAI-PMH><error code=\"cannotDisseminateFormat\"/></OAI-PMH>";
    assert!(
        matches!(step(&mut Harvest::new("https://x", "z", Granularity::Day), refused), Step::Failed { why: Why::Faults { codes, .. } } if codes == [Code::CannotDisseminateFormat])
    );
    let mut harvest = Harvest::new("https://x/oai", "oai_dc", Granularity::Day);
    let expired = "<OAI-PMH><error code=\"badResumptionToken\"/></OAI-PMH>";
    assert!(matches!(step(&mut harvest, &page("t")), Step::Next { .. }));
    assert!(matches!(step(&mut harvest, expired), Step::Again));
    assert!(harvest.address().contains("metadataPrefix"));
    assert!(matches!(harvest.step(&Came::Answer { status: 404, retry_after: None, body: b"" }), Step::Failed { .. }));
}

#[test]
fn answers_found_in_the_wild_are_read_or_named() {
    let read = |name: &str| {
        let path = format!("{}/tests/data/oai/{name}.xml", env!("CARGO_MANIFEST_DIR"));
        read_response(&std::fs::read(path).unwrap())
    };
    let records = |name: &str| match read(name).unwrap() {
        exchange::oai::Response { got: Got::Records(records, token), problems, .. } => (records, token, problems),
        other => panic!("{name}: {other:?}"),
    };
    let (list, token, problems) = records("ListRecords");
    assert_eq!((list.len(), list[0].header.is_deleted, problems.len()), (2, true, 0));
    assert_eq!(token.map(|t| (t.text, t.complete)), Some(("ListRecords2.xml".into(), Some(8))));
    assert!(
        list[1]
            .dublin_core
            .as_ref()
            .unwrap()
            .elements
            .iter()
            .any(|(e, _, t)| e == "publisher" && t == "Sample Publisher")
    );
    let (list, token, problems) = records("ListRecords4");
    assert_eq!((list.len(), token, problems.len()), (1, None, 1));
    assert_eq!(records("ListIdentifiers").0.len(), 2);
    assert_eq!(records("GetRecord").0[0].header.identifier, "oai:test.example.com:1996652");
    assert!(
        records("GetRecord_utf8test").0[0].dublin_core.as_ref().unwrap().elements.iter().any(|(.., t)| t == "某人")
    );
    assert!(matches!(read("Identify").unwrap().got, Got::Identity { granularity: Granularity::Day, .. }));
    assert!(matches!(read("ListMetadataFormats").unwrap().got, Got::Formats(formats) if formats.len() > 1));
    for (name, code) in [
        ("badArgument", Some(Code::BadArgument)),
        ("badResumptionToken", Some(Code::BadResumptionToken)),
        ("cannotDisseminateFormat", Some(Code::CannotDisseminateFormat)),
        ("idDoesNotExist", Some(Code::IdDoesNotExist)),
        ("noRecordsMatch", Some(Code::NoRecordsMatch)),
        ("noSetHierarchy", Some(Code::NoSetHierarchy)),
        ("undefinedError", None),
    ] {
        assert!(matches!(read(name).unwrap().got, Got::Errors(errors) if errors[0].0 == code), "{name}");
    }
    use exchange::oai::Broken;
    assert!(matches!(read("ListRecordsBroken"), Err(Broken::Malformed(_))));
    let page = read_response(b"<!DOCTYPE html><html><head><title> 502 Bad Gateway </title>");
    assert_eq!(page, Err(Broken::WebPage("502 Bad Gateway".into())));
    assert!(matches!(read_response(b"<rss version='2.0'/>"), Err(Broken::NotOai(name)) if name == "rss"));
    assert_eq!(read_response(b"  \n"), Err(Broken::Size));
    let bomb = b"<!DOCTYPE x [<!ENTITY a \"aaaa\">]><OAI-PMH><request>&a;</request></OAI-PMH>";
    assert!(matches!(read_response(bomb), Err(Broken::Malformed(_))));
    let deep = "<a>".repeat(100_000);
    assert!(matches!(read_response(deep.as_bytes()), Err(Broken::Malformed(_))));
}

#[test]
fn the_validator_finds_what_is_wrong() {
    let good = repository(3, Granularity::Day).ask("verb=ListRecords&metadataPrefix=oai_dc");
    for (from, to) in [
        ("<responseDate>2023", "<responseDate>x2023"),
        ("2.0/\" ", "2.1/\" "),
        ("<datestamp>2020", "<datestamp>20"),
        ("<header><identifier>", "<header><identifer>"),
        ("verb=\"ListRecords\"", "verb=\"List\""),
        ("</OAI-PMH>", ""),
        ("<setSpec>books", "<setSpec>a b"),
        ("<dc:title>", "<dc:titel>"),
        ("<metadata>", "<metadata></metadata><metadata>"),
    ] {
        assert!(good.contains(from), "{from}");
        assert!(valid::check(&good.replacen(from, to, 1)).is_err(), "{from} to {to}");
    }
}

proptest! {
    #[test]
    fn no_query_makes_an_invalid_answer(query in r#"(verb=(ListRecords|ListIdentifiers|GetRecord|Identify|ListSets|x)?|&|(metadataPrefix|from|until|set|identifier|resumptionToken|z)=|oai_dc|20[0-9]{2}-0[1-9]-[0-9]{2}|T[0-9:]{8}Z|%[0-9A-F]{2}|\PC){0,12}"#) {
        let _ = repository(9, Granularity::Second).ask(&query);
    }

    #[test]
    fn no_bytes_make_the_harvester_panic(bytes in prop::collection::vec(any::<u8>(), 0..300), text in r#"(</?(OAI-PMH|ListRecords|record|header|metadata|x:y)( a="[^"]*")?/?>|[&<>;#a-z0-9]){0,40}"#) {
        let _ = (read_response(&bytes), read_response(text.as_bytes()));
        let mut harvest = Harvest::new("https://x", "oai_dc", Granularity::Day);
        let _ = harvest.step(&Came::Answer { status: 200, retry_after: Some(u32::MAX), body: text.as_bytes() });
    }
}

#[test]
fn a_circle_of_pages_is_noticed_and_a_token_that_never_changes_is_none() {
    let page = |id: u32, token: &str| {
        format!(
            "<OAI-PMH><ListRecords><record><header><identifier>oai:x:{id}</identifier><datestamp>2024-01-01</datestamp>\
             </header><metadata><dc/></metadata></record><resumptionToken>{token}</resumptionToken></ListRecords></OAI-PMH>"
        )
    };
    let step = |harvest: &mut Harvest, body: &str| {
        harvest.step(&Came::Answer { status: 200, retry_after: None, body: body.as_bytes() })
    };
    for length in [1, 2, 3, 7] {
        let mut harvest = Harvest::new("https://x/oai", "oai_dc", Granularity::Day);
        // a page before the circle, and a new token each time
        assert!(matches!(step(&mut harvest, &page(1000, "t")), Step::Next { .. }));
        let failed = (0..40).find(|n| match step(&mut harvest, &page(n % length, &format!("t{n}"))) {
            Step::Failed { why } => {
                assert_eq!(why, Why::Loop);
                true
            }
            _ => false,
        });
        assert!(failed.is_some(), "a circle of {length}");
    }
    let mut harvest = Harvest::new("https://x/oai", "oai_dc", Granularity::Day);
    assert!((0..50).all(|n| matches!(step(&mut harvest, &page(n, "same")), Step::Next { .. })));
}

#[test]
fn a_harvest_that_was_stored_goes_on_where_it_stood() {
    let r = repository(100, Granularity::Second);
    let mut harvest = Harvest::new("https://example.org/oai", "oai_dc", Granularity::Second);
    let mut got = 0;
    loop {
        let xml = r.ask(harvest.address().split_once('?').unwrap().1);
        let step = harvest.step(&Came::Answer { status: 200, retry_after: None, body: xml.as_bytes() });
        let stored = serde_json::to_string(&harvest).unwrap();
        harvest = serde_json::from_str(&stored).unwrap();
        match step {
            Step::Next { records, .. } => got += records.len(),
            Step::Done { records, .. } => break got += records.len(),
            other => panic!("{other:?}"),
        }
        assert!(harvest.is_under_way());
    }
    assert_eq!((got, harvest.is_under_way()), (100, false));
}

#[test]
fn a_work_comes_back_from_dublin_core() {
    let file = "@article{m, author = {Mahler, Sarah J. and {Organización Internacional para las Migraciones}}, title = {Gendered Geographies}, journal = {Identities},
        year = 2001, volume = 7, number = {4}, pages = {441--459}, doi = {10.1080/1070289X.2001.9962675}, url = {https://x.example/1},
        abstract = {About.}, keywords = {género, migración}, language = {en}, issn = {1070-289X}}";
    let work = exchange::bibtex::read(file.as_bytes()).references.remove(0);
    let back = DublinCore::of(&work).work();
    assert_eq!((back.kind, &back.names, &back.dates), (work.kind, &work.names, &work.dates));
    assert_eq!(back.keywords, work.keywords);
    let missing: Vec<_> = work.fields.iter().filter(|(field, text)| back.fields.get(field) != Some(text)).collect();
    assert!(missing.iter().all(|(field, _)| **field == exchange::Field::Issn), "{missing:?}");
    // as DSpace writes it
    let mut dc = DublinCore::default();
    for (element, text) in [
        ("title", "Mujeres en ruta"),
        ("date", "2019-03-01T10:00:00Z"),
        ("date", "2018-11"),
        ("type", "info:eu-repo/semantics/masterThesis"),
        ("identifier", "Pérez, A. (2018). Mujeres en ruta."),
        ("identifier", "http://hdl.handle.net/1/2"),
        ("identifier", "urn:isbn:978-99922-0-000-1"),
        ("language", "spa"),
        ("rights", "info:eu-repo/semantics/openAccess"),
    ] {
        dc.add(element, text);
    }
    let work = dc.work();
    let get = |field| work.get(field);
    assert_eq!(
        (work.kind, work.issued().map(|date| date.to_string())),
        (exchange::Kind::Thesis, Some("2018-11".into()))
    );
    assert_eq!(get(exchange::Field::Url), Some("http://hdl.handle.net/1/2"));
    assert_eq!(get(exchange::Field::Isbn), Some("978-99922-0-000-1"));
    assert_eq!((get(exchange::Field::Language), get(exchange::Field::License)), (Some("es"), None));
}
