//! Fields of very many values: none is lost unsaid.

use platform::accounts::Who;
use platform::permissions::Role;
use records::{By, Records, Statement, Vocabularies};
use testkit::site::on_both;

use crate::site::{self, BODY, House, entered};

fn names(many: usize) -> Vec<(String, String)> {
    let row = |n: usize| [(format!("name.{n}"), format!("Casa {n}")), (format!("name.{n}.lang"), "es".to_owned())];
    (0..many).flat_map(row).collect()
}

#[tokio::test]
async fn more_values_than_a_field_holds_are_told_and_not_dropped() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let editor = house.person(Role::Editor).await;
        for (many, status) in [(501, 422), (2001, 422), (500, 303)] {
            let got = site::send(&editor, "/cuerpos/nuevo/body", &names(many)).await;
            assert_eq!(got.status, status, "{many}");
            assert_eq!(got.words().contains("como mucho 500 valores"), status == 422, "{many}");
            // what was typed is there to be mended
            assert_eq!(got.text.contains("value=\"Casa 500\""), status == 422, "{many}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_record_that_an_older_import_gave_more_values_is_changed_without_losing_any() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let path = entered(&house, "Casa").await;
        let (db, who, before) = (&house.site.node.db, Who::operator(), house.record(&path).await);
        let mut body = before.body.clone();
        let name = |n: usize| Statement { lang: Some("es".into()), ..Statement::text(format!("Casa {n}")) };
        body.set("name", (0..600).map(name).collect());
        let vocabularies = Vocabularies::load(db).await.unwrap();
        let mut tx = db.begin().await.unwrap();
        assert!(Records::change(&mut tx, &BODY, &before, &body, By::hand(&who, ""), &vocabularies).await.unwrap());
        tx.commit().await.unwrap();
        let editor = house.person(Role::Editor).await;
        let mut fields = site::filled(&editor.get(&format!("{path}/editar")).await.unwrap());
        site::set(&mut fields, "phone.0", "+504 99");
        let got = site::send(&editor, &format!("{path}/editar"), &fields).await;
        assert_eq!(got.status, 303, "{}", got.words());
        let after = house.record(&path).await;
        assert_eq!(after.body.text("phone"), Some("+504 99"));
        assert_eq!(after.body.all("name"), body.all("name"));
    })
    .await;
}
