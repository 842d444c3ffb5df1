//! Where lists end and what a repository is called, in the words of OAI-PMH.

use crate::valid;
use exchange::oai::{
    Answer, Came, Code, DublinCore, Got, Granularity, Harvest, Identity, Page, Request, Selection, Stamp, Step,
    read_response, write,
};

fn identity(namespace: &str) -> Identity {
    Identity {
        name: "Biblioteca".into(),
        base_url: "https://example.org/oai".into(),
        admin_emails: vec!["biblioteca@example.org".into()],
        earliest: Stamp(0),
        granularity: Granularity::Second,
        namespace: Some(namespace.into()),
        formats: vec![DublinCore::format()],
        sets: Vec::new(),
        token_seconds: 3600,
    }
}

#[test]
fn a_last_page_of_which_nothing_is_left_ends_the_list() {
    let selection =
        Selection { prefix: "oai_dc".into(), set: None, from: None, until: None, after: Some("9".into()), cursor: 100 };
    let query = "verb=ListRecords&resumptionToken=x";
    let request = Request::ListRecords(selection);
    let xml = write(&identity("example.org"), query, Some(&request), &Answer::Page(Page::default()), Stamp(1));
    valid::check(&xml).unwrap_or_else(|wrong| panic!("{wrong}: {xml}"));
    let Got::Errors(errors) = read_response(xml.as_bytes()).unwrap().got else { panic!("{xml}") };
    assert_eq!(errors[0].0, Some(Code::NoRecordsMatch));
    // who harvests has all there is, and does not begin again
    let mut harvest = Harvest::new("https://example.org/oai", "oai_dc", Granularity::Second);
    let page = "<OAI-PMH><ListRecords><resumptionToken>x</resumptionToken></ListRecords></OAI-PMH>";
    for (body, ends) in [(page, false), (xml.as_str(), true)] {
        let step = harvest.step(&Came::Answer { status: 200, retry_after: None, body: body.as_bytes() });
        assert_eq!(matches!(step, Step::Done { .. }), ends, "{step:?}");
    }
}

#[test]
fn only_a_domain_name_is_described_as_one() {
    for (namespace, is_domain) in [
        ("example.org", true),
        ("biblioteca-1.example.org", true),
        ("localhost", false),
        ("192.0.2.7", false),
        ("2001:db8::7", false),
        ("-a.example", false),
    ] {
        let xml = write(&identity(namespace), "verb=Identify", Some(&Request::Identify), &Answer::Identity, Stamp(1));
        valid::check(&xml).unwrap_or_else(|wrong| panic!("{wrong}: {xml}"));
        assert_eq!(xml.contains("<repositoryIdentifier>"), is_domain, "{namespace}");
    }
}

#[test]
fn each_isbn_of_a_work_is_an_identifier_and_comes_back() {
    let mut work = exchange::Reference::new(exchange::Kind::Book);
    work.set(exchange::Field::Title, "Rutas").set(exchange::Field::Isbn, "978-0-0000-0000-2 ISBN 978-1-1111-1111-3");
    let dc = DublinCore::of(&work);
    let isbns: Vec<&str> = dc.texts("identifier").collect();
    assert_eq!(isbns, ["urn:isbn:978-0-0000-0000-2", "urn:isbn:978-1-1111-1111-3"]);
    assert_eq!(dc.work().get(exchange::Field::Isbn), Some("978-0-0000-0000-2 978-1-1111-1111-3"));
}
