//! Imports that were made: each is seen and undone by those who may change its records, however long ago it was.

use crate::site::{self, House};
use platform::permissions::Role;
use records::{Records, State};
use testkit::site::on_both;

#[tokio::test]
async fn an_import_is_undone_by_nobody_who_may_not_make_it() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let db = &house.site.node.db;
        let editor = house.person(Role::Editor).await;
        let fields = [("clase", "body"), ("verbo", "importar"), ("token", "t1")];
        let list = ("archivo", "l.csv", "name,country\nCasa,HN\n".as_bytes());
        let made = editor.upload("/fichas/importar", &fields, list).await.unwrap();
        assert_eq!(made.status, 303, "{}", made.words());
        let (batch,): (String,) = db.one("SELECT id FROM import_batch", ()).await.unwrap();
        for n in 0..120 {
            let sql = "INSERT INTO import_batch (id, kind, name, at, who, added, changed) VALUES ($1, 'other', '', 0, '', 0, 0)";
            db.run(sql, (format!("zz{n:03}"),)).await.unwrap();
        }
        let state = async || {
            let (id,): (String,) = db.one("SELECT id FROM record", ()).await.unwrap();
            Records::of(db).find(&id).await.unwrap().unwrap().state
        };
        let undo = format!("/fichas/importaciones/{batch}/deshacer");
        // who imports other records, and finds no form for these
        let other = house.person(Role::ProgrammeCoordinator).await;
        let list = other.get("/fichas/importaciones").await.unwrap();
        site::is_whole(&list);
        assert!(list.status == 200 && !list.text.contains("/deshacer"), "{}", list.text);
        assert_eq!(other.post(&undo, &[]).await.unwrap().status, 404);
        assert_eq!(state().await, State::Published);

        let list = editor.get("/fichas/importaciones").await.unwrap();
        assert!(list.text.contains(&undo) && !list.text.contains("zz000"), "{}", list.text);
        for (other, status) in [("zz000", 404), ("nada", 303)] {
            let path = format!("/fichas/importaciones/{other}/deshacer");
            assert_eq!(editor.post(&path, &[]).await.unwrap().status, status, "{other}");
        }
        assert_eq!(editor.post(&undo, &[]).await.unwrap().status, 303);
        assert_eq!(state().await, State::Removed);
        assert_eq!(house.audited("import.").await, ["import.make", "import.undo"]);
    })
    .await;
}

#[tokio::test]
async fn what_an_undo_left_is_named_and_undone_once_it_is_as_the_import_left_it() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let db = &house.site.node.db;
        let editor = house.person(Role::Editor).await;
        for (token, table) in
            [("t1", "key,name,country\na,Casa Uno,HN\nb,Casa Dos,HN\n"), ("t2", "key,name,country\nb,Casa Dos,SV\n")]
        {
            let fields = [("clase", "body"), ("verbo", "importar"), ("token", token)];
            let list = ("archivo", "l.csv", table.as_bytes());
            let made = editor.upload("/fichas/importar", &fields, list).await.unwrap();
            assert_eq!(made.status, 303, "{}", made.words());
        }
        let batches: Vec<(String,)> = db.all("SELECT id FROM import_batch ORDER BY id", ()).await.unwrap();
        let [first, second] = [0, 1].map(|at| format!("/fichas/importaciones/{}/deshacer", batches[at].0));
        let (b,): (String,) = db.one("SELECT id FROM record WHERE key = 'b'", ()).await.unwrap();
        let part = editor.post(&first, &[]).await.unwrap();
        assert!(part.leads_to().is_some_and(|to| to.contains("deshecho-en-parte")), "{:?}", part.leads_to());
        let list = editor.get("/fichas/importaciones").await.unwrap();
        site::is_whole(&list);
        for words in ["Deshecha en parte el", "Un registro queda como está", "Casa Dos", "Deshacer el resto"] {
            assert!(list.words().contains(words), "{words}: {}", list.words());
        }
        assert!(list.text.contains(&format!("/cuerpos/{b}/historia")) && !list.words().contains("Casa Uno"));
        // asked again too early, it does nothing more
        editor.post(&first, &[]).await.unwrap();
        let state = async || Records::of(db).find(&b).await.unwrap().unwrap().state;
        assert_eq!(state().await, State::Published);

        for undo in [&second, &first] {
            let undone = editor.post(undo, &[]).await.unwrap();
            assert!(undone.leads_to().is_some_and(|to| to.ends_with("hecho=records-done-deshecho")), "{undo}");
        }
        assert_eq!(state().await, State::Removed);
        let list = editor.get("/fichas/importaciones").await.unwrap();
        assert!(!list.text.contains("/deshacer") && !list.words().contains("en parte"), "{}", list.words());
        house.agrees().await;
    })
    .await;
}
