//! Names that a caller knows: they go before the tables, and the evidence says so.

use reading::{
    KnownFirstName, KnownName, KnownPerson, KnownPlace, Person, PlaceKind, Reader, Reading, Sex, SexEvidence,
    SpeakerKind, TermList, Text,
};

fn read(names: &[KnownName], text: &str) -> Reading {
    let reader = Reader::new(&TermList::parse_csv(b"").list).with_names(names);
    reader.read(&Text { title: None, text, language: Some("es") })
}

fn person(name: &str, sex: Option<Sex>, alone: Option<&str>) -> KnownName {
    KnownName::Person(KnownPerson {
        name: name.to_owned(),
        sex,
        role: Some("alcaldesa de Laventana".to_owned()),
        affiliation: Some("Laventana".to_owned()),
        alone: alone.map(str::to_owned),
    })
}

fn place(name: &str, country: &str, kind: PlaceKind) -> KnownName {
    KnownName::Place(KnownPlace { name: name.to_owned(), country: country.to_owned(), kind })
}

fn first_name(name: &str, sex: Sex, source: &str) -> KnownName {
    KnownName::FirstName(KnownFirstName { name: name.to_owned(), sex, source: source.to_owned() })
}

fn told(person: &Person) -> (&str, Sex, Option<SexEvidence>) {
    (&person.name, person.sex, person.sex_evidence)
}

#[test]
fn a_first_name_that_no_register_has_gets_its_sex_with_its_source() {
    let text = "Qwxtl Pérez dijo que el río subió. «Nos vamos», agregó Qwxtl Pérez.";
    assert!(read(&[], text).people.iter().all(|person| person.sex == Sex::Unknown));
    let reading = read(&[first_name("QWXTL", Sex::Woman, "Registro civil inventado")], text);
    assert_eq!(told(&reading.people[0]), ("Qwxtl Pérez", Sex::Woman, Some(SexEvidence::KnownName)));
    assert_eq!(reading.people[0].sex_source.as_deref(), Some("Registro civil inventado"));
    assert!(reading.people[0].sex_confidence > 0.9);
    let quote = reading.quotes.iter().find(|quote| quote.speaker_kind == SpeakerKind::Woman).unwrap();
    assert!(quote.evidence.ends_with("; known first name"), "{}", quote.evidence);
    // what the text says goes before it
    let said = read(&[first_name("Qwxtl", Sex::Woman, "R")], "El alcalde Qwxtl Pérez votó.");
    assert_eq!(told(&said.people[0]), ("Qwxtl Pérez", Sex::Man, Some(SexEvidence::Title)));
    assert_eq!(said.people[0].sex_source, None);
}

#[test]
fn a_known_first_name_goes_before_the_tables() {
    let text = "Yolanda Ruiz llegó.";
    assert_eq!(read(&[], text).people[0].sex, Sex::Woman);
    assert_eq!(read(&[first_name("Yolanda", Sex::Man, "R")], text).people[0].sex, Sex::Man);
}

#[test]
fn a_known_person_brings_sex_and_role_where_the_text_gives_none() {
    let known = [person("Qwxtl Xol Ak", Some(Sex::Woman), None)];
    let reading = read(&known, "Qwxtl Xol habló ayer. «Nos vamos», dijo Qwxtl Xol.");
    let one = &reading.people[0];
    assert_eq!(told(one), ("Qwxtl Xol", Sex::Woman, Some(SexEvidence::Known)));
    assert_eq!((one.role.as_deref(), one.is_role_known), (Some("alcaldesa de Laventana"), true));
    assert_eq!(reading.quotes[0].speaker_kind, SpeakerKind::Woman);
    let other = read(&known, "La jueza Qwxtl Xol habló ayer.");
    assert_eq!((other.people[0].role.as_deref(), other.people[0].is_role_known), (Some("jueza"), false));
    let other = read(&[person("Qwxtl Xol", Some(Sex::Other), None)], "Qwxtl Xol habló ayer.");
    assert_eq!(other.people[0].sex, Sex::Other);
}

#[test]
fn a_surname_alone_means_a_person_only_where_the_list_says_so() {
    let text = "Qwojt dijo que no irá a la reunión.";
    assert!(
        read(&[person("Ana Qwojt", Some(Sex::Woman), None)], text).people.iter().all(|one| one.sex == Sex::Unknown)
    );
    let reading = read(&[person("Ana Qwojt", Some(Sex::Woman), Some("Qwojt"))], text);
    assert_eq!(told(&reading.people[0]), ("Qwojt", Sex::Woman, Some(SexEvidence::Known)));
    assert_eq!(reading.quotes[0].speaker_kind, SpeakerKind::Woman);
}

#[test]
fn an_invented_village_is_a_place_of_its_country() {
    let text = "Llegaron a Qwxtlán del Río desde Yolanda y cruzaron hacia México.";
    assert!(read(&[], text).facts.places.iter().all(|place| place.surface == "México"));
    let known = [place("Qwxtlán del Río", "GT", PlaceKind::City), place("Yolanda", "HN", PlaceKind::Border)];
    let reading = read(&known, text);
    let places: Vec<_> =
        reading.facts.places.iter().map(|one| (one.surface.as_str(), one.country.as_deref(), one.kind)).collect();
    assert_eq!(
        places,
        [
            ("Qwxtlán del Río", Some("GT"), PlaceKind::City),
            ("Yolanda", Some("HN"), PlaceKind::Border),
            ("México", Some("MX"), PlaceKind::Country)
        ]
    );
    assert_eq!(reading.facts.places[0].evidence, "known place: Qwxtlán del Río");
    assert_eq!(reading.facts.places[2].evidence, "places: México");
    assert_eq!(reading.people, [], "a place is nobody");
    // a longer name of the tables stays whole
    let longer = read(&[place("México", "HN", PlaceKind::City)], "Viajó a México y después a Ciudad de México.");
    let places: Vec<_> = longer.facts.places.iter().map(|one| (one.surface.as_str(), one.country.as_deref())).collect();
    assert_eq!(places, [("México", Some("HN")), ("Ciudad de México", Some("MX"))]);
}

#[test]
fn two_lists_differ_only_in_what_they_name() {
    let bare = Reader::new(&TermList::parse_csv(b"").list);
    let version = |names: &[KnownName]| Reader::new(&TermList::parse_csv(b"").list).with_names(names).version();
    let (one, other) = ([first_name("Qwxtl", Sex::Woman, "R")], [first_name("Qwxtl", Sex::Man, "R")]);
    assert_eq!(version(&[]), bare.version());
    assert!(version(&one).starts_with(&format!("{}-", bare.version())));
    assert_ne!(version(&one), version(&other));
    let text = "Ana Ruiz, abogada, habló con Qwxtl Pérez en Tapachula. «No podemos más», dijo Ruiz.";
    let (mut first, second) = (read(&one, text), read(&other, text));
    let places: Vec<Sex> = second.people.iter().map(|person| person.sex).collect();
    assert_ne!(first.people.iter().map(|person| person.sex).collect::<Vec<_>>(), places);
    first.people = second.people.clone();
    first.roles = second.roles.clone();
    first.flags = second.flags.clone();
    assert_eq!(first, second);
}
