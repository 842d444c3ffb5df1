use proptest::prelude::*;
use proptest::sample;

use super::{Name, Person, read};

fn parts(text: &str) -> [String; 5] {
    match read(text) {
        Some(Name::Person(p)) => [p.family, p.given, p.particle, p.dropping_particle, p.suffix],
        other => panic!("{text} is read as {other:?}"),
    }
}

#[test]
fn four_orders_give_the_same_parts() {
    for text in ["Mahler, Sarah J.", "Sarah J. Mahler", "MAHLER, Sarah J.", "Sarah J. MAHLER"] {
        assert_eq!(read(text), Some(Name::person("Mahler", "Sarah J.")), "{text}");
    }
    for text in
        ["García Márquez, Gabriel", "Gabriel García Márquez", "GARCÍA MÁRQUEZ, Gabriel", "Gabriel GARCÍA MÁRQUEZ"]
    {
        assert_eq!(read(text), Some(Name::person("García Márquez", "Gabriel")), "{text}");
    }
}

#[test]
fn particles_and_suffixes_have_their_places() {
    assert_eq!(parts("de la Cruz, Juana Inés"), ["Cruz", "Juana Inés", "de la", "", ""]);
    assert_eq!(parts("Juana Inés de la Cruz"), ["Cruz", "Juana Inés", "de la", "", ""]);
    assert_eq!(parts("dos Santos, Theotonio"), ["Santos", "Theotonio", "dos", "", ""]);
    assert_eq!(parts("Calazans, Márcia Esteves de"), ["Calazans", "Márcia Esteves de", "", "", ""]);
    assert_eq!(parts("King, Martin Luther, Jr."), ["King", "Martin Luther", "", "", "Jr."]);
    assert_eq!(parts("King, Jr., Martin Luther"), ["King", "Martin Luther", "", "", "Jr."]);
    assert_eq!(parts("Martin Luther King Jr."), ["King", "Martin Luther", "", "", "Jr."]);
    assert_eq!(parts("De La Torre, Ana"), ["De La Torre", "Ana", "", "", ""]);
}

#[test]
fn bodies_are_told_from_people() {
    for body in [
        "Organización Internacional para las Migraciones",
        "Secretaría de Gobernación (México), Unidad de Política Migratoria, Registro e Identidad de Personas",
        "Organization of American States, Special Committee on Migration Issues",
        "Ministry of Women",
        "Universidad San Francisco de Quito",
        "ONU Mujeres",
        "ACNUR",
        "Honduras, Secretaría de Salud",
        "Ethical Journalism Network",
        "World Association for Christian Communication (WACC)",
        "Foro Mundial sobre Migración y Desarrollo",
    ] {
        assert_eq!(read(body), Some(Name::Body(body.to_owned())), "{body}");
    }
    assert_eq!(read("{Médicos sin Fronteras}"), Some(Name::Body("Médicos sin Fronteras".into())));
    assert_eq!(read("World Vision,"), Some(Name::Body("World Vision".into())));
    for person in [
        "Cortés, Ana",
        "Fonseca, Luz",
        "Redemann, Eva",
        "Banks, Russell",
        "Unionov, Igor",
        "Corte-Real, Rui",
        "Corte, Ana",
    ] {
        assert!(matches!(read(person), Some(Name::Person(_))), "{person}");
    }
    assert_eq!(read(" , "), None);
    assert_eq!(read(""), None);
}

#[test]
fn a_name_shows_in_both_orders() {
    let name = Name::Person(Person {
        family: "Cruz".into(),
        given: "Juana".into(),
        particle: "de la".into(),
        ..Person::default()
    });
    assert_eq!(name.display(), "Juana de la Cruz");
    assert_eq!(name.sorted(), "de la Cruz, Juana");
}

#[test]
fn a_surname_with_particles_is_the_same_in_every_order() {
    for (texts, given) in [
        (
            ["Pérez de la Cruz, M. J.", "M. J. Pérez de la Cruz", "PÉREZ DE LA CRUZ, M. J.", "M. J. PÉREZ DE LA CRUZ"],
            "M. J.",
        ),
        (
            [
                "PÉREZ DE LA CRUZ, María José",
                "María José Pérez de la Cruz",
                "PÉREZ DE LA CRUZ, MARÍA JOSÉ",
                "Pérez De La Cruz, María José",
            ],
            "María José",
        ),
    ] {
        for text in texts {
            assert_eq!(read(text), Some(Name::person("Pérez de la Cruz", given)), "{text}");
        }
    }
    assert_eq!(read("José Ortega y Gasset"), read("ORTEGA Y GASSET, JOSÉ"));
    assert_eq!(parts("DE LA CRUZ, JUANA INÉS"), ["Cruz", "Juana Inés", "de la", "", ""]);
    assert_eq!(parts("Ana De La Torre"), ["De La Torre", "Ana", "", "", ""]);
    assert_eq!(parts("Santos, J. G. dos"), ["Santos", "J. G. dos", "", "", ""]);
    assert_eq!(parts("MAHLER, SJ"), ["Mahler", "SJ", "", "", ""]);
    assert_eq!(parts("JOHN DOE III"), ["Doe", "John", "", "", "III"]);
}

const FIRST: [&str; 6] = ["Pérez", "García", "Silva", "Souza", "Ordóñez", "Rivera"];
const LINKS: [&str; 7] = ["de", "de la", "de los", "del", "dos", "da", "y"];
const LAST: [&str; 6] = ["Cruz", "Vega", "Ríos", "Valle", "Santos", "Nóbrega"];
const GIVEN: [&str; 6] = ["María José", "M. J.", "Ana", "A.", "João Inácio", "Luz Inés"];

/// Each word with a capital.
fn titled(text: &str) -> String {
    let word = |word: &str| word.chars().take(1).flat_map(char::to_uppercase).chain(word.chars().skip(1)).collect();
    text.split(' ').map(word).collect::<Vec<String>>().join(" ")
}

proptest! {
    #[test]
    fn every_order_and_every_capital_gives_the_same_person(
        first in sample::select(&FIRST[..]), link in sample::select(&LINKS[..]),
        last in sample::select(&LAST[..]), given in sample::select(&GIVEN[..]),
    ) {
        let family = format!("{first} {link} {last}");
        let person = Name::person(family.clone(), given);
        let upper = family.to_uppercase();
        for text in [
            format!("{family}, {given}"),
            format!("{given} {family}"),
            format!("{upper}, {given}"),
            format!("{upper}, {}", given.to_uppercase()),
            format!("{given} {upper}"),
            format!("{} {upper}", given.to_uppercase()),
            format!("{}, {given}", titled(&family)),
        ] {
            prop_assert_eq!(read(&text), Some(person.clone()), "{}", text);
        }
        // and what is written is read as it was
        prop_assert_eq!(read(&person.sorted()), Some(person.clone()));
        prop_assert_eq!(read(&person.display()), Some(person));
    }

    #[test]
    fn a_name_that_is_listed_once_is_listed_the_same_again(text in "[A-ZÁÉÑ]{1,7}( (DE|de|De|LA|la|y|Y|[A-ZÁ][a-zñ]{1,5}|[A-Z]\\.)){0,4}(, [A-Z][a-zé]{0,6}){0,2}") {
        if let Some(name) = read(&text) {
            let once = name.sorted();
            if let Some(again) = read(&once) {
                prop_assert_eq!(again.sorted(), once);
            }
        }
    }
}
