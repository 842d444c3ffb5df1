//! The records of a list changed together, as people do it, on both databases.

use crate::site::{self, BODY, House, entered, filled, send};
use platform::accounts::Who;
use platform::permissions::Role;
use records::{Body, By, Records, SaidBy, Statement, Vocabularies};
use testkit::site::{Got, Person, on_both};

const OF_HONDURAS: &str = "/fichas/cambiar?lista=%2Fcuerpos&pais=HN";

/// The address where the value of a change is asked for.
fn asking(field: &str, what: &str) -> String {
    format!("{OF_HONDURAS}&campo={field}&hacer={what}")
}

/// What a change would do.
async fn tried(person: &Person, path: &str, values: &[(&str, &str)]) -> Got {
    let form = person.get(path).await.unwrap();
    assert_eq!(form.status, 200, "{}", form.words());
    site::is_whole(&form);
    let mut fields = filled(&form);
    for (name, _) in values {
        fields.retain(|(known, _)| known != name);
    }
    fields.extend(values.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    let got = send(person, path, &fields).await;
    site::is_whole(&got);
    got
}

/// Asks for what was tried.
async fn applied(person: &Person, path: &str, tried: &Got) -> Got {
    send(person, path, &filled(tried)).await
}

/// The mark of a value that can be taken out.
fn mark(got: &Got, label: &str) -> String {
    let (before, _) = got.text.split_once(&format!("> {label}")).unwrap();
    before.rsplit_once("value=\"").unwrap().1.split('"').next().unwrap().to_owned()
}

async fn said(house: &House, path: &str, field: &str) -> Vec<String> {
    house.record(path).await.body.all(field).iter().map(|statement| statement.value.plain()).collect()
}

/// Says something else of a record, by hand.
async fn say(house: &House, path: &str, change: impl FnOnce(&mut Body)) {
    let record = house.record(path).await;
    let (mut body, who) = (record.body.clone(), Who::operator());
    change(&mut body);
    let mut tx = house.site.node.db.begin().await.unwrap();
    let vocabularies = Vocabularies::load_in(&mut tx).await.unwrap();
    assert!(Records::change(&mut tx, &BODY, &record, &body, By::hand(&who, ""), &vocabularies).await.unwrap());
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn a_value_is_added_to_the_records_of_a_list_as_one_import_that_is_undone_as_a_whole() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let editor = house.person(Role::Editor).await;
        let [one, two, other] =
            [entered(&house, "Uno").await, entered(&house, "Dos").await, entered(&house, "Tres").await];
        say(&house, &two, |body| body.say("country", Statement::text("GT"))).await;
        say(&house, &other, |body| body.set("country", vec![Statement::text("SV")])).await;
        let list = editor.get("/cuerpos?pais=HN").await.unwrap();
        assert!(list.text.contains("/fichas/cambiar?pais=HN&#38;lista=%2Fcuerpos"), "{}", list.text);
        let choosing = editor.get(OF_HONDURAS).await.unwrap();
        site::is_whole(&choosing);
        assert!(choosing.words().contains("en 2 cuerpos"), "{}", choosing.words());

        let path = asking("country", "agregar");
        let tried = tried(&editor, &path, &[("country", "GT"), ("fuente", "Acta 7")]).await;
        for words in ["Cambiaría una ficha", "Una ficha queda como está", "Honduras", "Guatemala"] {
            assert!(tried.words().contains(words), "{words}: {}", tried.words());
        }
        assert_eq!(house.record(&one).await.revision, 1, "a trial stores nothing");
        for _ in 0..2 {
            let made = applied(&editor, &path, &tried).await;
            let told = "/fichas/importaciones?hecho=records-done-bulk&cuantos=1";
            assert_eq!((made.status, made.leads_to()), (303, Some(told)), "{}", made.words());
        }
        let record = house.record(&one).await;
        assert_eq!((record.revision, said(&house, &one, "country").await), (2, vec!["HN".into(), "GT".into()]));
        let added = &record.body.all("country")[1];
        assert_eq!((added.by, added.source.as_deref()), (SaidBy::Person, Some("Acta 7")));
        assert_eq!(house.record(&two).await.revision, 2, "what says it already is not touched");
        assert_eq!(said(&house, &other, "country").await, ["SV"], "what the list left out neither");
        let imports = editor.get("/fichas/importaciones").await.unwrap();
        assert!(imports.words().contains("1 cambiados; Cambio de varias fichas: País"), "{}", imports.words());

        let db = &house.site.node.db;
        let (batch,): (String,) = db.one("SELECT id FROM import_batch", ()).await.unwrap();
        editor.post(&format!("/fichas/importaciones/{batch}/deshacer"), &[]).await.unwrap();
        assert_eq!(said(&house, &one, "country").await, ["HN"]);
        assert_eq!(house.audited("import.").await, ["import.make", "import.undo"]);
        house.agrees().await;
    })
    .await;
}

#[tokio::test]
async fn a_value_is_set_emptied_or_taken_out_though_it_is_out_of_use() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let editor = house.person(Role::Editor).await;
        let [one, two] = [entered(&house, "Uno").await, entered(&house, "Dos").await];
        say(&house, &two, |body| body.say("topics", Statement::text("migration"))).await;
        let mut tx = house.site.node.db.begin().await.unwrap();
        assert!(Vocabularies::retire(&mut tx, "topics", "transit", 1).await.unwrap());
        tx.commit().await.unwrap();

        let path = asking("topics", "quitar");
        let value = mark(&editor.get(&path).await.unwrap(), "Tránsito (2)");
        let made = applied(&editor, &path, &tried(&editor, &path, &[("valor", &value)]).await).await;
        assert_eq!(made.status, 303, "{}", made.words());
        assert_eq!(
            (said(&house, &one, "topics").await, said(&house, &two, "topics").await),
            (vec![], vec!["migration".into()])
        );

        let path = asking("site", "poner");
        let made = applied(&editor, &path, &tried(&editor, &path, &[("site.0", "red.example")]).await).await;
        assert_eq!(made.status, 303, "{}", made.words());
        let site = house.record(&one).await.body.all("site").to_vec();
        assert_eq!((site.len(), site[0].value.plain().as_str()), (1, "https://red.example"));

        let path = asking("phone", "vaciar");
        let made = applied(&editor, &path, &tried(&editor, &path, &[]).await).await;
        assert_eq!(made.status, 303, "{}", made.words());
        assert_eq!(said(&house, &two, "phone").await, Vec::<String>::new());
        house.agrees().await;
    })
    .await;
}

#[tokio::test]
async fn what_cannot_be_changed_so_is_told_and_the_others_can_be() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let editor = house.person(Role::Editor).await;
        let [one, two] = [entered(&house, "Casa Uno").await, entered(&house, "Casa Dos").await];
        let english = Statement { lang: Some("en".into()), ..Statement::text("House Two") };
        say(&house, &two, |body| body.say("name", english)).await;

        let path = asking("name", "vaciar");
        let nothing = tried(&editor, &path, &[]).await;
        for words in ["No cambiaría ninguna ficha", "2 fichas no se pueden cambiar así", "Falta este dato"] {
            assert!(nothing.words().contains(words), "{words}: {}", nothing.words());
        }
        assert!(!nothing.text.contains("value=\"aplicar\""));

        let path = asking("name", "quitar");
        let form = editor.get(&path).await.unwrap();
        let [first, second] = ["Casa Uno", "Casa Dos"].map(|label| mark(&form, label));
        let part = tried(&editor, &path, &[("valor", &first), ("valor", &second)]).await;
        assert!(part.words().contains("Cambiar solo la ficha sin faltas"), "{}", part.words());
        assert_eq!(applied(&editor, &path, &part).await.status, 303);
        assert_eq!(said(&house, &one, "name").await, ["Casa Uno"]);
        assert_eq!(said(&house, &two, "name").await, ["House Two"]);

        for (field, what, value, told) in [
            ("site", "poner", ("site.0", "ftp://casa"), "<a href=\"#site.0\">"),
            ("country", "agregar", ("nada", ""), "<a href=\"#country\">"),
            ("part_of", "poner", ("part_of.0", "Nadie"), "<a href=\"#part_of.0\">"),
            ("name", "quitar", ("nada", ""), "<a href=\"#valor\">"),
        ] {
            let refused = tried(&editor, &asking(field, what), &[value]).await;
            assert!(refused.status == 422 && refused.text.contains(told), "{field}: {}", refused.text);
        }
        let single = editor.get(&asking("site", "agregar")).await.unwrap();
        assert!(single.status == 422 && single.words().contains("un solo valor"), "{}", single.words());
        house.agrees().await;
    })
    .await;
}

#[tokio::test]
async fn what_somebody_changed_since_the_trial_is_told_and_not_written_over_unseen() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let editor = house.person(Role::Editor).await;
        let [one, two, gone] =
            [entered(&house, "Uno").await, entered(&house, "Dos").await, entered(&house, "Tres").await];
        let path = asking("country", "poner");
        let first = tried(&editor, &path, &[("country", "SV")]).await;
        say(&house, &one, |body| body.set("country", vec![Statement::text("NI")])).await;
        let taken_out = editor
            .post(&format!("{gone}/retirar"), &[("verbo", "retirar"), ("revision", "1"), ("motivo", "Cerró")])
            .await
            .unwrap();
        assert_eq!(taken_out.status, 303, "{}", taken_out.words());
        // entered since: nobody has seen it, and it is not touched
        let new = entered(&house, "Cuatro").await;

        let told = applied(&editor, &path, &first).await;
        site::is_whole(&told);
        assert_eq!(told.status, 200);
        for words in ["Alguien cambió 2 de estas fichas", "Cambiaría 2 fichas", "Nicaragua", "Uno", "Tres"] {
            assert!(told.words().contains(words), "{words}: {}", told.words());
        }
        assert_eq!(
            (said(&house, &one, "country").await, said(&house, &two, "country").await),
            (vec!["NI".into()], vec!["HN".into()])
        );

        assert_eq!(applied(&editor, &path, &told).await.status, 303);
        for (path, country) in [(&one, "SV"), (&two, "SV"), (&gone, "HN"), (&new, "HN")] {
            assert_eq!(said(&house, path, "country").await, [country], "{path}");
        }
        house.agrees().await;
    })
    .await;
}

#[tokio::test]
async fn who_may_not_change_all_of_them_changes_none_and_too_many_are_not_changed() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let path = entered(&house, "Uno").await;
        let asking = asking("country", "vaciar");
        let [member, importer] = [house.person(Role::Member).await, house.person(Role::ProgrammeCoordinator).await];
        for person in [&member, &importer] {
            assert!(!person.get("/cuerpos").await.unwrap().text.contains("/fichas/cambiar"));
            assert_eq!(person.get(&asking).await.unwrap().status, 404);
            assert_eq!(person.post(&asking, &[("verbo", "aplicar")]).await.unwrap().status, 404);
        }
        assert_eq!(house.site.visitor().unwrap().get(&asking).await.unwrap().status, 401);
        let editor = house.person(Role::Editor).await;
        for nowhere in ["/fichas/cambiar", "/fichas/cambiar?lista=%2Fnada"] {
            assert_eq!(editor.get(nowhere).await.unwrap().status, 400, "{nowhere}");
        }

        let (body, who) = (house.record(&path).await.body, Who::operator());
        let mut tx = house.site.node.db.begin().await.unwrap();
        let vocabularies = Vocabularies::load_in(&mut tx).await.unwrap();
        for _ in 0..500 {
            Records::add(&mut tx, &BODY, None, &body, By::hand(&who, ""), false, &vocabularies).await.unwrap();
        }
        tx.commit().await.unwrap();
        for many in [editor.get(&asking).await.unwrap(), editor.post(&asking, &[]).await.unwrap()] {
            site::is_whole(&many);
            assert!(
                many.words().contains("La lista tiene 501 fichas, y de una vez se cambian hasta 500"),
                "{}",
                many.words()
            );
            assert!(!many.text.contains("name=\"campo\""));
        }
        assert_eq!(house.record(&path).await.revision, 1);
    })
    .await;
}
