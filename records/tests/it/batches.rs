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
