//! Tables of records, as offices send them.

use platform::accounts::Who;
use platform::pages::{Cell, csv_text};
use platform::permissions::{Action, Role};
use platform::room::{Contributions, Import, Room};
use platform::table::Table;
use platform::words::{Arg, Lang};
use records::import::{Mapping, Plan, apply, plan, undo};
use records::{
    Body, By, Field, Filter, Form, Kind, KindExchange, Record, Records, Shown, State, Statement, Term, Vocabularies,
    check,
};
use testkit::site::{On, Site, on_both};

static EDIT: Action = Action { name: "test.record.edit", roles: &[Role::Editor] };
static FUND: &[Field] = &[
    Field::new("amount", Form::Number).required(),
    Field::new("for_what", Form::Line),
    Field::new("country", Form::Country),
    Field::new("by", Form::Record(&["body"])),
];
static BODY: Kind = Kind {
    name: "body",
    files: "bodies",
    words: "test-body-{}",
    home: "/cuerpos",
    title: "name",
    summary: "about",
    beside: &["country"],
    fields: &[
        Field::new("name", Form::Line).required(),
        Field::new("about", Form::Tongues).many(),
        Field::new("country", Form::Country).required().many(),
        Field::new("founded", Form::Date),
        Field::new("part_of", Form::Record(&["body"])).many(),
        Field::new("topics", Form::Term("topics")).many(),
        Field::new("funds", Form::Parts(FUND)).many(),
        Field::new("seat", Form::Parts(FUND)),
    ],
    edit: &EDIT,
    carries: None,
    open: records::always,
    rules: records::Rules::NONE,
};

async fn site(on: On) -> Site {
    let contribute: fn(&mut Contributions) = |to| KindExchange::contribute(to, &BODY);
    Site::start(vec![Room { contribute, ..records::room() }], on).await.unwrap()
}

async fn planned(site: &Site, csv: &str) -> Plan {
    let table = Table::read(csv.as_bytes()).unwrap();
    let mapping = Mapping::guess(&BODY, &table.columns, &site.node.words);
    plan(&site.node, Lang::Es, &BODY, &table, &mapping).await.unwrap()
}

async fn import(site: &Site, csv: &str) -> String {
    let planned = planned(site, csv).await;
    assert_eq!(planned.faults, []);
    let mut tx = site.node.db.begin().await.unwrap();
    let batch = apply(&mut tx, &BODY, &planned, "lista.csv", &Who::operator(), false).await.unwrap();
    tx.commit().await.unwrap();
    batch
}

async fn of(site: &Site, key: &str) -> Record {
    Records::of(&site.node.db).by_key("body", key).await.unwrap().unwrap()
}

fn said(body: &Body, field: &str) -> Vec<String> {
    body.all(field).iter().map(|statement| statement.value.plain()).collect()
}

#[tokio::test]
async fn a_table_adds_and_changes_by_key_and_says_nothing_new_the_second_time() {
    on_both(|on| async move {
        let site = site(on).await;
        let first = "key;name;country;about:es;about:en;part_of;source\n\
                     red;Red Ñ;HN; GT;Une casas;;;acta\n\
                     casa;Casa;HN;;A house;red;acta\n"
            .replace("HN; GT;", "\"HN; GT\";");
        import(&site, &first).await;
        let (red, casa) = (of(&site, "red").await, of(&site, "casa").await);
        assert_eq!(said(&red.body, "country"), ["HN", "GT"]);
        assert_eq!(said(&casa.body, "part_of"), [red.id.as_str()], "a row names one that comes with the same table");
        assert_eq!(casa.body.all("about")[0].lang.as_deref(), Some("en"));
        let again = planned(&site, &first).await;
        assert_eq!((again.rows.len(), again.same), (0, 2));

        import(&site, "key,name,country,about:es,founded\ncasa,Casa,HN,Una casa,2008\n").await;
        let casa = of(&site, "casa").await;
        assert_eq!(said(&casa.body, "about"), ["A house", "Una casa"], "another language stays");
        assert_eq!(said(&casa.body, "part_of"), [red.id.as_str()], "what the table does not speak of stays");
        assert_eq!(casa.body.all("name")[0].source.as_deref(), Some("acta"), "what says the same keeps its source");
        assert_eq!(casa.revision, 2);
        assert!(check(&site.node.db, &[&BODY]).await.unwrap().is_empty());
    })
    .await;
}

#[tokio::test]
async fn each_fault_is_told_by_row_and_column_and_the_other_rows_can_come_in() {
    let site = site(On::Sqlite).await;
    let csv = "key,name,country,founded,part_of\n\
               a,Bien,HN,1998,\n\
               b,Mal,Atlántida,hoy,nadie\n\
               a,Otra vez,HN,,\n\
               ,,HN,,\n\
               c,Sin país,,,\n";
    let planned = planned(&site, csv).await;
    let faults: Vec<(u64, &str, &str)> = planned.faults.iter().map(|f| (f.line, f.column.as_str(), f.key)).collect();
    assert_eq!(
        faults,
        [
            (3, "country", "records-misread-country"),
            (3, "founded", "records-misread-date"),
            (3, "part_of", "records-import-unknown-record"),
            (4, "", "records-import-doubled"),
            (5, "", "records-import-nameless"),
            (6, "country", "records-import-missing"),
        ]
    );
    assert_eq!(planned.rows.iter().map(|row| row.key.as_str()).collect::<Vec<_>>(), ["a"]);
}

#[tokio::test]
async fn a_row_with_more_cells_than_columns_is_told_and_not_read_as_another() {
    let site = site(On::Sqlite).await;
    let planned = planned(&site, "key,name,country\ncasa,Casa, sede norte,HN\nred,Red,HN,,\n").await;
    let faults: Vec<(u64, &str, &str)> = planned.faults.iter().map(|f| (f.line, f.column.as_str(), f.key)).collect();
    assert_eq!(faults, [(2, "", "site-table-row-wide")]);
    assert_eq!(planned.rows.iter().map(|row| row.key.as_str()).collect::<Vec<_>>(), ["red"]);
}

#[tokio::test]
async fn more_values_than_a_form_could_hold_are_no_row() {
    let site = site(On::Sqlite).await;
    let funds = |many: usize| (0..many).map(|n| format!("amount: {n}")).collect::<Vec<_>>().join("; ");
    let csv = format!("key,name,country,funds\na,A,HN,{}\nb,B,HN,{}\n", funds(501), funds(500));
    let planned = planned(&site, &csv).await;
    let faults: Vec<(u64, &str, &str)> = planned.faults.iter().map(|f| (f.line, f.column.as_str(), f.key)).collect();
    assert_eq!(faults, [(2, "funds", "records-form-rows-many")]);
    assert_eq!(planned.rows.iter().map(|row| row.key.as_str()).collect::<Vec<_>>(), ["b"]);
}

#[tokio::test]
async fn an_import_is_undone_as_a_whole_but_not_over_what_somebody_changed_since() {
    on_both(|on| async move {
        let site = site(on).await;
        let db = &site.node.db;
        import(&site, "key,name,country\na,Uno,HN\nb,Dos,HN\n").await;
        let batch = import(&site, "key,name,country\na,Uno,GT\nb,Dos,GT\nc,Tres,GT\n").await;
        import(&site, "key,name,country\nb,Dos,SV\n").await;
        for _ in 0..2 {
            let mut tx = db.begin().await.unwrap();
            let undone = undo(&mut tx, &[&BODY], &batch, &Who::operator()).await.unwrap();
            tx.commit().await.unwrap();
            assert!(undone.changed_since <= 1);
        }
        assert_eq!(said(&of(&site, "a").await.body, "country"), ["HN"]);
        assert_eq!(said(&of(&site, "b").await.body, "country"), ["SV"]);
        assert_eq!(of(&site, "c").await.state, State::Removed);
        assert_eq!(Records::of(db).count(&Filter::of("body")).await.unwrap(), 2);
        assert!(check(db, &[&BODY]).await.unwrap().is_empty());
    })
    .await;
}

async fn undone(site: &Site, batch: &str) {
    let mut tx = site.node.db.begin().await.unwrap();
    undo(&mut tx, &[&BODY], batch, &Who::operator()).await.unwrap();
    tx.commit().await.unwrap();
}

/// Says something else of a record, by hand.
async fn say(site: &Site, key: &str, change: impl FnOnce(&mut Body)) {
    let record = of(site, key).await;
    let (mut body, who) = (record.body.clone(), Who::operator());
    change(&mut body);
    let mut tx = site.node.db.begin().await.unwrap();
    let vocabularies = Vocabularies::load_in(&mut tx).await.unwrap();
    assert!(Records::change(&mut tx, &BODY, &record, &body, By::hand(&who, ""), &vocabularies).await.unwrap());
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn what_an_undone_import_made_comes_back_with_the_mended_table() {
    on_both(|on| async move {
        let site = site(on).await;
        let batch = import(&site, "key,name,country,founded,part_of\na,Uno,HN,1998,\nb,Dos,GT,,a\n").await;
        let first = of(&site, "a").await;
        undone(&site, &batch).await;
        let mended = "key,name,country,part_of\na,Uno mejor,SV,\nb,Dos,GT,a\n";
        for _ in 0..2 {
            let planned = planned(&site, mended).await;
            assert_eq!((planned.new_ones(), planned.changed(), planned.same), (2, 0, 0));
            let batch = import(&site, mended).await;
            let (a, b) = (of(&site, "a").await, of(&site, "b").await);
            assert_eq!((a.id.as_str(), a.state, a.title.as_str()), (first.id.as_str(), State::Published, "Uno mejor"));
            assert_eq!((said(&a.body, "country"), said(&a.body, "founded")), (vec!["SV".to_owned()], Vec::new()));
            assert_eq!((b.state, said(&b.body, "part_of")), (State::Published, vec![a.id.clone()]));
            assert_eq!(Records::of(&site.node.db).count(&Filter::of("body")).await.unwrap(), 2);
            assert!(check(&site.node.db, &[&BODY]).await.unwrap().is_empty());
            undone(&site, &batch).await;
            assert_eq!(of(&site, "a").await.state, State::Removed);
        }
    })
    .await;
}

#[tokio::test]
async fn a_row_of_a_record_that_was_withdrawn_or_merged_is_told_and_the_others_come_in() {
    on_both(|on| async move {
        let site = site(on).await;
        import(&site, "key,name,country\na,Uno,HN\nb,Dos,HN\nc,Tres,HN\n").await;
        let (a, b, c) = (of(&site, "a").await, of(&site, "b").await, of(&site, "c").await);
        let who = Who::operator();
        let mut tx = site.node.db.begin().await.unwrap();
        assert!(Records::set_state(&mut tx, &BODY, &a, State::Removed, By::hand(&who, "")).await.unwrap());
        assert!(Records::merge(&mut tx, &[&BODY], &b, &c, &b.body, By::hand(&who, "")).await.unwrap());
        tx.commit().await.unwrap();
        let table = "key,name,country,part_of\na,Uno,GT,\nc,Tres,GT,\nd,Cuatro,HN,c\n";
        let planned = planned(&site, table).await;
        let faults: Vec<(u64, &str)> = planned.faults.iter().map(|fault| (fault.line, fault.key)).collect();
        assert_eq!(faults, [(2, "records-import-withdrawn"), (3, "records-import-merged")]);
        assert_eq!(planned.faults[1].args, [("name", Arg::from("Dos"))]);
        let mut tx = site.node.db.begin().await.unwrap();
        apply(&mut tx, &BODY, &planned, "lista.csv", &who, false).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(said(&of(&site, "d").await.body, "part_of"), [b.id], "who names the one means what it is now");
        assert_eq!(of(&site, "a").await.state, State::Removed);
    })
    .await;
}

#[tokio::test]
async fn what_takes_the_place_of_something_hidden_is_hidden() {
    on_both(|on| async move {
        let site = site(on).await;
        import(&site, "key,name,country,about:es,about:en\na,Uno,HN,Una,One\n").await;
        say(&site, "a", |body| {
            for field in ["country", "about"] {
                let mut said = body.all(field).to_vec();
                said[0].shown = Shown::Members;
                body.set(field, said);
            }
        })
        .await;
        import(&site, "key,name,country,about:es,about:en\na,Otro,SV,Otra,Another\n").await;
        let body = of(&site, "a").await.body;
        let shown = |field: &str| body.all(field).iter().map(|s| (s.value.plain(), s.shown)).collect::<Vec<_>>();
        assert_eq!(shown("country"), [("SV".to_owned(), Shown::Members)]);
        assert_eq!(shown("about"), [("Otra".to_owned(), Shown::Members), ("Another".to_owned(), Shown::Public)]);
        assert_eq!(shown("name"), [("Otro".to_owned(), Shown::Public)]);
    })
    .await;
}

#[tokio::test]
async fn what_is_said_twice_of_two_times_comes_in_again_without_a_change() {
    on_both(|on| async move {
        let site = site(on).await;
        import(&site, "key,name,country\nred,Red,HN\na,Uno,HN\n").await;
        let red = of(&site, "red").await.id;
        let time = |since: &str, until: Option<&str>| Statement {
            since: Some(since.to_owned()),
            until: until.map(str::to_owned),
            ..Statement::record(&red)
        };
        let both = vec![time("1990", Some("1995")), time("2005", None)];
        say(&site, "a", |body| body.set("part_of", both.clone())).await;
        let again = planned(&site, &exported(&site).await).await;
        assert_eq!((again.faults, again.rows.len(), again.same), (Vec::new(), 0, 2));
        import(&site, "key,country,part_of\na,GT,red; red; red\n").await;
        assert_eq!(of(&site, "a").await.body.all("part_of"), both, "no more often than it was said");
    })
    .await;
}

#[tokio::test]
async fn an_export_comes_in_again_without_a_change_and_a_name_that_two_have_is_not_guessed() {
    let site = site(On::Sqlite).await;
    import(&site, "key,name,country,about:es,about:en\na,Casa,HN,Una; dos,One\nb,Casa,GT,,\n").await;
    let csv = exported(&site).await;
    let importer = site.node.contributions.all::<dyn Import>().into_iter().find(|i| i.kind() == "bodies").unwrap();
    let report = importer.import(&site.node, csv.as_bytes(), false).await.unwrap();
    assert_eq!((report.new, report.changed, report.known, report.faults.len()), (0, 0, 2, 0));
    let planned = planned(&site, "name,country\nCasa,HN\n").await;
    assert_eq!(planned.faults[0].key, "records-import-ambiguous");
}

/// The file of all bodies.
async fn exported(site: &Site) -> String {
    let export = site.node.contributions.all::<dyn platform::room::Export>();
    let export = export.into_iter().find(|export| export.kind() == "bodies").unwrap();
    let rows = export.rows(&site.node.db, "", 10, false).await.unwrap();
    let columns: Vec<String> = rows[0].1.as_object().unwrap().keys().cloned().collect();
    let cells =
        |row: &serde_json::Value| -> Vec<Cell> { columns.iter().map(|column| row[column].as_str().into()).collect() };
    let names: Vec<&str> = columns.iter().map(String::as_str).collect();
    csv_text(Some(&names), rows.iter().map(|(_, row)| cells(row))).unwrap()
}

#[tokio::test]
async fn rows_of_a_table_come_in_by_the_names_of_their_parts_and_go_out_the_same() {
    on_both(|on| async move {
        let site = site(on).await;
        let first = "key,name,country,funds\n\
                     casa,Casa,HN,\n\
                     red,Red,HN,amount: 1 200 | for_what: techo\\; zinc \\| madera | by: casa; Amount: 5 | country: gt\n";
        import(&site, first).await;
        let (casa, red) = (of(&site, "casa").await, of(&site, "red").await);
        let part = |at: usize, name: &str| red.body.all("funds")[at].value.part(name).map(str::to_owned);
        assert_eq!(part(0, "amount").as_deref(), Some("1200"));
        assert_eq!(part(0, "for_what").as_deref(), Some("techo; zinc | madera"));
        assert_eq!(part(0, "by").as_deref(), Some(casa.id.as_str()));
        assert_eq!(part(1, "country").as_deref(), Some("GT"));
        let again = planned(&site, &exported(&site).await).await;
        assert_eq!((again.faults, again.rows.len(), again.same), (Vec::new(), 0, 2));

        let wrong = "key,funds,seat\nred,techo,\nred,amount: x | para: que,\nred,for_what: techo,amount: 1; amount: 2\n";
        let faults = planned(&site, wrong).await.faults;
        let faults: Vec<(u64, &str, &str)> = faults.iter().map(|f| (f.line, f.column.as_str(), f.key)).collect();
        assert_eq!(
            faults,
            [
                (2, "funds", "records-import-part"),
                (3, "funds", "records-import-part"),
                (4, "funds", "records-import-part-missing"),
                (4, "seat", "records-import-one-row"),
            ]
        );
    })
    .await;
}

#[tokio::test]
async fn a_term_out_of_use_stays_where_a_table_says_it_again_and_comes_nowhere_else() {
    on_both(|on| async move {
        let site = site(on).await;
        let mut tx = site.node.db.begin().await.unwrap();
        let labels = [("es".to_owned(), "Refugio".to_owned())].into();
        let term = Term { id: "refugio".to_owned(), labels, broader: None, place: 0, retired_at: None };
        Vocabularies::put(&mut tx, "topics", &term).await.unwrap();
        tx.commit().await.unwrap();
        import(&site, "key,name,country,topics\na,Uno,HN,Refugio\n").await;
        let mut tx = site.node.db.begin().await.unwrap();
        assert!(Vocabularies::retire(&mut tx, "topics", "refugio", 1).await.unwrap());
        tx.commit().await.unwrap();
        let again = planned(&site, &exported(&site).await.replace("Uno", "Otro")).await;
        assert_eq!((again.faults, again.rows.len()), (Vec::new(), 1));
        assert_eq!(said(&again.rows[0].body, "topics"), ["refugio"]);
        let new = planned(&site, "key,name,country,topics\nb,Dos,HN,Refugio\n").await;
        assert_eq!(new.faults[0].key, "records-misread-term-retired");
    })
    .await;
}
