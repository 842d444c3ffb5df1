//! Values that are chosen from a list, as tables from offices call them, and what is told of those that mean none.

use std::collections::BTreeMap;

use platform::permissions::{Action, Role};
use platform::room::{Contributions, Room};
use platform::table::Table;
use platform::words::{Catalogue, Lang};
use records::import::{Fault, Mapping, Plan, plan};
use records::{Body, Field, Form, Kind, KindExchange, Term, Vocabularies};
use testkit::site::{On, Site, on_both};

static EDIT: Action = Action { name: "test.shelter.edit", roles: &[Role::Editor] };
static FUND: &[Field] =
    &[Field::new("amount", Form::Number).required(), Field::new("state", Form::Choice(&["asked", "given"]))];
static SHELTER: Kind = Kind {
    name: "shelter",
    files: "shelters",
    words: "test-shelter-{}",
    home: "/casas",
    title: "name",
    summary: "name",
    beside: &[],
    fields: &[
        Field::new("name", Form::Line).required(),
        Field::new("status", Form::Choice(&["active", "closed", "paused", "in-transition"])),
        Field::new("open_now", Form::Choice(&["yes", "no"])),
        Field::new("country", Form::Country).many(),
        Field::new("topics", Form::Term("topics")).many(),
        Field::new("founded", Form::Date),
        Field::new("funds", Form::Parts(FUND)).many(),
    ],
    edit: &EDIT,
    carries: None,
    open: records::always,
    rules: records::Rules::NONE,
};

/// The words of a language: those of the fields are the same in all.
macro_rules! words {
    ($active:literal, $closed:literal, $paused:literal, $transition:literal, $yes:literal, $no:literal) => {
        concat!(
            "test-shelter-one = Casa\ntest-shelter-many = { $n } casas\ntest-shelter-new = Agregar una casa\n",
            "test-shelter-field-name = Nombre\ntest-shelter-field-status = Estado\ntest-shelter-field-open_now = Abierta\n",
            "test-shelter-field-country = País\ntest-shelter-field-topics = Temas\ntest-shelter-field-founded = Fundación\n",
            "test-shelter-field-funds = Fondos\ntest-shelter-field-amount = Monto\ntest-shelter-field-state = Trámite\n",
            "test-shelter-choice-state-asked = Pedido\ntest-shelter-choice-state-given = Concedido\n",
            "test-shelter-choice-status-active = ",
            $active,
            "\ntest-shelter-choice-status-closed = ",
            $closed,
            "\ntest-shelter-choice-status-paused = ",
            $paused,
            "\ntest-shelter-choice-status-in-transition = ",
            $transition,
            "\ntest-shelter-choice-open_now-yes = ",
            $yes,
            "\ntest-shelter-choice-open_now-no = ",
            $no,
            "\n"
        )
    };
}

const WORDS: Catalogue = Catalogue {
    room: "test",
    es: words!("Activa", "Cerrada", "Suspendida", "En transición", "Sí", "No"),
    en: words!("Active", "Closed", "Paused", "In transition", "Yes", "No"),
    pt: words!("Ativa", "Fechada", "Fechada", "Em transição", "Sim", "Não"),
    fr: words!("Active", "Fermée", "Suspendue", "En transition", "Oui", "Non"),
};

/// A house with fourteen topics.
async fn site(on: On) -> Site {
    let contribute: fn(&mut Contributions) = |to| KindExchange::contribute(to, &SHELTER);
    let room = Room {
        name: "test",
        catalogue: WORDS,
        actions: &[],
        routes: platform::web::Routes::new,
        contribute,
        sections: &[],
        desk: &[],
        footer: &[],
        jobs: &[],
        ..records::room()
    };
    let site = Site::start(vec![records::room(), room], on).await.unwrap();
    let mut tx = site.node.db.begin().await.unwrap();
    for n in 1..=14 {
        let labels =
            BTreeMap::from([("es".to_owned(), format!("Asunto {n}")), ("fr".to_owned(), format!("Sujet {n}"))]);
        let term = Term { id: format!("topic-{n}"), labels, broader: None, place: n, retired_at: None };
        Vocabularies::put(&mut tx, "topics", &term).await.unwrap();
    }
    tx.commit().await.unwrap();
    site
}

async fn planned(site: &Site, csv: &str) -> Plan {
    let table = Table::read(csv.as_bytes()).unwrap();
    let mapping = Mapping::guess(&SHELTER, &table.columns, &site.node.words);
    plan(&site.node, Lang::Es, &SHELTER, &table, &mapping).await.unwrap()
}

fn said(body: &Body, field: &str) -> Vec<String> {
    body.all(field).iter().map(|statement| statement.value.plain()).collect()
}

#[tokio::test]
async fn a_table_calls_values_as_people_of_any_of_the_languages_do() {
    on_both(|on| async move {
        let site = site(on).await;
        let csv = "key,Nombre,Estado,Abierta,País,Temas,Fondos\n\
                   a,Uno,ACTIVA,si,Brésil; PT,Sujet 3; topic-2,amount: 1 | state: concedido\n\
                   b,Dos,em transicao,Oui,hn,asunto 14,\n\
                   c,Tres,In transition,Não,República Dominicana,,\n\
                   d,Cuatro,in-transition,no,REG,,\n";
        let planned = planned(&site, csv).await;
        assert_eq!(planned.faults, []);
        let all = |field: &str| planned.rows.iter().map(|row| said(&row.body, field).join(" ")).collect::<Vec<_>>();
        assert_eq!(all("status"), ["active", "in-transition", "in-transition", "in-transition"]);
        assert_eq!(all("open_now"), ["yes", "yes", "no", "no"]);
        assert_eq!(all("country"), ["BR PT", "HN", "DO", "REG"]);
        assert_eq!(all("topics"), ["topic-3 topic-2", "topic-14", "", ""]);
        assert_eq!(planned.rows[0].body.all("funds")[0].value.part("state"), Some("given"));
    })
    .await;
}

#[tokio::test]
async fn what_is_no_value_is_told_with_its_field_and_the_values_there_are() {
    let site = site(On::Sqlite).await;
    let csv = "key,Nombre,Estado,País,Fundación,Temas,Fondos\n\
               a,Uno,Abierta,,,,\n\
               b,Dos,Fechada,,,,\n\
               c,Tres,,XX,,,\n\
               d,Cuatro,,,2005-13,,\n\
               e,Cinco,,,,Nada,\n\
               f,Seis,,,,,amount: 1 | state: perdido\n\
               g,,Activa,,,,\n";
    let planned = planned(&site, csv).await;
    let speech = site.node.words.speak(Lang::Es);
    let told = |fault: &Fault| (fault.line, fault.column.clone(), speech.with(fault.key, &fault.args));
    let told: Vec<(u64, String, String)> = planned.faults.iter().map(told).collect();
    let topics: Vec<String> = (1..=12).map(|n| format!("Asunto {n} (topic-{n})")).collect();
    let topics = format!("«Nada» no es un valor de «Temas». Escriba uno de estos: {} y 2 más", topics.join(", "));
    let expected = [
        (
            2,
            "Estado",
            "«Abierta» no es un valor de «Estado». Escriba uno de estos: Activa (active), Cerrada (closed), Suspendida (paused), En transición (in-transition)",
        ),
        (
            3,
            "Estado",
            "«Fechada» puede ser más de un valor de «Estado». Escriba la palabra que está entre paréntesis: Cerrada (closed), Suspendida (paused)",
        ),
        (
            4,
            "País",
            "«XX» no es un país: escriba su nombre o sus dos letras, por ejemplo Honduras o HN, o REG para la región",
        ),
        (5, "Fundación", "No hay mes 13. Un mes se escribe 2005-05; de un año a otro, 2005/2013"),
        (6, "Temas", topics.as_str()),
        (7, "Fondos", "«perdido» no es un valor de «Trámite». Escriba uno de estos: Pedido (asked), Concedido (given)"),
        (8, "Nombre", "Falta este dato, que es necesario"),
    ];
    assert_eq!(told, expected.map(|(line, column, says)| (line, column.to_owned(), says.to_owned())));
}

#[tokio::test]
async fn rows_are_told_as_the_sheet_counts_them_however_often_it_is_tried() {
    on_both(|on| async move {
        let site = site(on).await;
        let editor = site.signed_in(Role::Editor, &site.observatory("regional").await.unwrap()).await.unwrap();
        let csv = "Nombre,Estado\n\"Uno,\nla casa\",Activa\n\nDos,Abierta\n";
        let fields = [("clase", "shelter")];
        let file = ("archivo", "casas.csv", csv.as_bytes());
        let first = editor.upload("/fichas/importar", &fields, file).await.unwrap();
        let row = "<td class=\"n\">4</td><td>Estado</td>";
        assert!(first.text.contains(row), "{}", first.text);
        let list = first.attribute("value").into_iter().find(|value| value.starts_with("Nombre,")).unwrap();
        let list = list.replace("&#34;", "\"");
        let fields = [("clase", "shelter"), ("verbo", "probar"), ("lista", list.as_str())];
        let again = editor.upload("/fichas/importar", &fields, ("archivo", "", b"")).await.unwrap();
        assert!(again.text.contains(row), "{}", again.text);
    })
    .await;
}
