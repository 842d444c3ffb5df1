//! Who of the names in a text is a person: places bear given names, and titles stand before names.

use reading::{Person, Reader, Sex, SexEvidence, TermList, Text};

fn people(language: &str, text: &str) -> Vec<Person> {
    let reader = Reader::new(&TermList::parse_csv(b"").list);
    reader.read(&Text { title: None, text, language: Some(language) }).people
}

fn names(language: &str, text: &str) -> Vec<String> {
    people(language, text).into_iter().map(|person| person.name).collect()
}

#[test]
fn places_with_the_names_of_people_are_no_people() {
    let places = [
        ("es", "El bus salió de Puerto Rosales rumbo a Ciudad Inés Tepeji y llegó a San Fermín Arriba."),
        ("es", "Vecinos de Villa Carmela cerraron el paso hacia Ciudad Fermina."),
        ("es", "El alcalde del municipio de Ana Francisca no habló de la colonia Rosa Elena Mejía."),
        ("es", "La calle Benito Arriola y el parque Francisco Menjura siguen cerrados."),
        ("es", "Hallaron el vehículo en Clara Valentina, según el parte."),
        ("pt", "O ônibus partiu de Porto Adelina e parou em Santa Isaura do Norte."),
        ("pt", "A rua Maria Ferraz ficou alagada, como o município de Ana Flores."),
        ("fr", "Le car est parti de Port Marguerite pour Sainte Adèle du Lac."),
        ("fr", "La rue Marie Fontaine et le lycée Jean Valmont restent fermés."),
        ("en", "The bus left Port Adeline for Santa Clara Springs and crossed Mary Ellen County."),
    ];
    for (language, text) in places {
        assert_eq!(names(language, text), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn people_near_places_stay_people() {
    assert_eq!(names("es", "Confía en Clara Valentina Ríos, su abogada."), ["Clara Valentina Ríos"]);
    assert_eq!(names("es", "En Puerto Rosales, Ana María Pineda vende fruta."), ["Ana María Pineda"]);
    // "Santa" is a first name, too: no woman is lost to a place, though her name is cut
    assert_eq!(names("es", "Santa Rufina Olivo, secretaria del sindicato, lo propuso."), ["Rufina Olivo"]);
    assert_eq!(names("es", "La alcaldesa de Puerto Inés Tepeji, Rosa Elena Mejía, votó."), ["Rosa Elena Mejía"]);
    assert_eq!(
        names("en", "Judge Helen King left. In Port Adeline, Mary Ellen Potts waited."),
        ["Helen King", "Mary Ellen Potts"]
    );
}

#[test]
fn titles_cut_short_belong_to_the_name_behind_them() {
    let told = |language: &str, text: &str| -> Vec<(String, Sex)> {
        people(language, text).into_iter().map(|person| (person.name, person.sex)).collect()
    };
    assert_eq!(told("es", "La Dra. Yuvenil Xol atiende en el puesto."), [("Yuvenil Xol".to_owned(), Sex::Woman)]);
    assert_eq!(
        told("en", "“We waited,” Ms. Tavake told Dr. Anil Mehta."),
        [("Tavake".to_owned(), Sex::Woman), ("Anil Mehta".to_owned(), Sex::Man)]
    );
    assert_eq!(told("en", "Fire Chief Carla Whitlow came."), [("Carla Whitlow".to_owned(), Sex::Woman)]);
}

#[test]
fn a_name_tells_what_it_tells_where_the_language_is_spoken() {
    let sex = |language: &str, text: &str| people(language, text).first().map(|person| person.sex);
    assert_eq!(sex("en", "Jean Whitlow said no."), Some(Sex::Woman));
    assert_eq!(sex("fr", "Jean Durand a dit non."), Some(Sex::Man));
    assert_eq!(sex("en", "Jean-Robert Durand said no."), Some(Sex::Man), "French in every language");
    assert_eq!(
        sex("es", "El viernes, Delroy Pérez dijo que no."),
        Some(Sex::Man),
        "from the register of another country"
    );
    assert_eq!(sex("en", "Dana Whitlow said no."), Some(Sex::Unknown), "too many of both bear it");
}

#[test]
fn in_english_a_possessive_tells_whose_the_thing_is() {
    let sex = |text: &str| people("en", text).first().map(|person| (person.sex, person.sex_evidence));
    let man = Some((Sex::Man, Some(SexEvidence::Agreement)));
    assert_eq!(sex("Prof. Ashley Boateng, who gave evidence from his home, came."), man);
    assert_eq!(sex("Jody Whitlow, a Republican who is running for his fourth term, came."), man);
    let by_name = Some((Sex::Woman, Some(SexEvidence::Name)));
    assert_eq!(sex("Carla Whitlow, who is his lawyer, came."), by_name);
    assert_eq!(sex("Carla Whitlow, who met Peter Jones at his house, came."), by_name);
}

#[test]
fn bodies_works_places_and_offices_are_nobody() {
    let none: [String; 0] = [];
    for (language, text) in [
        ("es", "La Seguridad de la Aviación Civil y el Tribunal Supremo de Justicia callan."),
        ("es", "Volvió de la Copa del Mundo por la Avenida Bolívar al Mar Rojo."),
        ("es", "Lo pidió el Ejecutivo, dijo el Presidente de la Imagen de Chile."),
        ("es", "La banda ETA y la agencia IRNA callan."),
        ("pt", "A Bolsa de Nova Iorque e os Anjos da Noite subiram com a Medida Provisória."),
        ("en", "The Al-Hadi Mosque and the Free Encyclopedia were closed by the Minister of Health."),
        ("en", "A BBC journalist met a Greek friend, and Han Chinese locals watched."),
        ("fr", "La France Culture et la Bolsa Air volent."),
    ] {
        assert_eq!(names(language, text), none, "{text}");
    }
}

#[test]
fn a_name_is_told_without_what_leads_or_follows_it() {
    assert_eq!(names("fr", "De l’avis de l’Américain Pete Selleck, c’est vrai."), ["Pete Selleck"]);
    assert_eq!(names("en", "Haruna Murayama of Japan won."), ["Haruna Murayama"]);
    assert_eq!(names("en", "They met Donald Trump's lawyer."), ["Donald Trump"]);
    assert_eq!(names("es", "El usuario de EFE Mario Durán lo vio."), ["Mario Durán"]);
    let role = people("en", "Malaysia's Prime Minister, Najib Razak, said no.").remove(0);
    assert_eq!((role.name.as_str(), role.role.as_deref()), ("Najib Razak", Some("Prime Minister")));
}

#[test]
fn the_sex_of_a_relative_is_not_that_of_the_one_named() {
    let told = |language: &str, text: &str| people(language, text).first().map(|one| (one.name.clone(), one.sex));
    assert_eq!(told("es", "Llegó la esposa del presidente José Pérez."), Some(("José Pérez".to_owned(), Sex::Man)));
    assert_eq!(told("es", "Vino la hija de Alberto Rosas."), Some(("Alberto Rosas".to_owned(), Sex::Man)));
    assert_eq!(told("fr", "La veuve de Yasser Arafat parle."), Some(("Yasser Arafat".to_owned(), Sex::Man)));
    assert_eq!(told("en", "The wife of president Leonel Paz left."), Some(("Leonel Paz".to_owned(), Sex::Man)));
    assert_eq!(told("es", "Habló su esposa, Ana Ruiz."), Some(("Ana Ruiz".to_owned(), Sex::Woman)));
    assert_eq!(told("es", "Gloria Niño Canales llegó."), Some(("Gloria Niño Canales".to_owned(), Sex::Woman)));
}

#[test]
fn days_and_months_before_a_name_are_nobody() {
    let told = |language: &str, text: &str| -> Vec<(String, Sex)> {
        people(language, text).into_iter().map(|person| (person.name, person.sex)).collect()
    };
    let quintero = || vec![("Quintero".to_owned(), Sex::Woman)];
    for text in [
        "On Monday Ms. Quintero said that the bridge would open.",
        "Last Friday Mrs Quintero left.",
        "In March Ms. Quintero came back.",
        "On June 3 Ms. Quintero voted.",
        "On Tuesday morning Ms. Quintero was sworn in.",
        "Since December Ms. Quintero has waited.",
    ] {
        assert_eq!(told("en", text), quintero(), "{text}");
    }
    assert_eq!(told("en", "April Jones waited in May.").len(), 1);
    for (language, text) in [
        ("es", "El lunes la Dra. Quintero operó a la niña."),
        ("es", "En marzo la Sra. Quintero volvió."),
        ("es", "Este viernes la señora Quintero votó."),
        ("pt", "Na segunda-feira a Sra. Quintero voltou."),
        ("pt", "Em março a senhora Quintero votou."),
        ("fr", "Lundi Mme Quintero a voté."),
        ("fr", "En mars Mme Quintero est revenue."),
    ] {
        assert_eq!(told(language, text), quintero(), "{text}");
    }
    // "Domingo" and "Julio" are people, too
    assert_eq!(told("es", "Domingo Pérez y Julio Ramos llegaron el domingo.").len(), 2);
}

#[test]
fn what_stands_beside_a_name_tells_the_sex() {
    let sex = |language: &str, text: &str| people(language, text).first().map(|person| person.sex);
    assert_eq!(sex("es", "La paciente, identificada como Wendolin Ak, murió ayer."), Some(Sex::Woman));
    assert_eq!(sex("es", "La mujer se llama Yunuel. Vino de Tela."), Some(Sex::Woman));
    assert_eq!(sex("es", "El joven Andrea Conti, nacido en Roma, estudia en Cali."), Some(Sex::Man));
    assert_eq!(sex("pt", "Uma moça chamada Tuane esperava na fila."), Some(Sex::Woman));
    // a surname that is a first name, too, tells nothing against the whole name
    let all = people("es", "Yolanda Félix cocina. «Comemos juntas», dijo Félix. Félix sonrió.");
    assert_eq!(all.iter().map(|person| person.sex).collect::<Vec<_>>(), [Sex::Woman]);
    // a noun for a thing that many bear as a name
    assert_eq!(sex("es", "Amparo Rivas, de la unión, volvió."), Some(Sex::Woman));
}
