//! Who of the names in a text is a person: places bear given names, and titles stand before names.

use reading::{Person, Reader, Sex, TermList, Text};

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
    assert_eq!(told("en", "Fire Chief Dana Whitlow came."), [("Dana Whitlow".to_owned(), Sex::Woman)]);
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
