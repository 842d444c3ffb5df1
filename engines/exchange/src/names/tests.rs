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
