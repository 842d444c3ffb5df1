//! An outlet that is left out while somebody else changes it, and what of records is for members alone.

use std::time::Duration;

use platform::accounts::Who;
use platform::permissions::Role;
use records::{Body, By, Records, Shown, Statement, Value, Vocabularies};
use room_directory::ORGANISATION;
use testkit::site::{Person, Site, on_both};

const NEW: [(&str, &str); 4] =
    [("name", "El Diario de Ejemplo"), ("country", "HN"), ("medium", "newspaper"), ("language", "es")];

async fn editor(site: &Site) -> Person {
    site.signed_in(Role::Editor, &site.observatory("regional").await.unwrap()).await.unwrap()
}

#[tokio::test]
async fn the_ground_that_was_typed_is_not_lost_when_somebody_else_saves_first() {
    on_both(|on| async move {
        let site = Site::start(vec![records::room(), room_directory::room()], on).await.unwrap();
        let (editor, db) = (editor(&site).await, &site.node.db);
        let entered = editor.post("/medios/nuevo", &NEW).await.unwrap();
        let path = entered.leads_to().unwrap().split('?').next().unwrap().to_owned();
        let leave = format!("{path}/dejar-fuera");
        // the form reads the outlet, then waits for who is writing; that it has read is not to be seen from here
        for wait in [20, 50, 100, 200, 400, 800, 1600, 3200] {
            let mut tx = db.begin().await.unwrap();
            tx.run("UPDATE outlet SET revision = revision + 1", ()).await.unwrap();
            let saves = async {
                tokio::time::sleep(Duration::from_millis(wait)).await;
                tx.commit().await.unwrap();
            };
            let typed = [("verbo", "dejar-fuera"), ("motivo", "A su pedido")];
            let (got, ()) = tokio::join!(editor.post(&leave, &typed), saves);
            let got = got.unwrap();
            if got.status == 409 {
                assert!(got.words().contains("cambió mientras tanto"), "{}", got.words());
                assert!(got.attribute("value").contains(&"A su pedido".to_owned()), "{}", got.text);
                let again = editor.post(&leave, &typed).await.unwrap();
                assert!(again.leads_to().unwrap().contains("directory-done-fuera"), "{}", again.words());
                return;
            }
            assert_eq!(got.status, 303, "{}", got.words());
            editor.post(&leave, &[("verbo", "volver-a-incluir")]).await.unwrap();
        }
        panic!("nobody saved between the reading and the writing");
    })
    .await;
}

#[tokio::test]
async fn what_is_for_members_is_not_told_on_the_board_of_a_country() {
    on_both(|on| async move {
        let site = Site::start(vec![records::room(), room_directory::room()], on).await.unwrap();
        let seat = [("board_country", "HN"), ("board_state", "accepted")];
        let seat = seat.map(|(name, text)| (name.to_owned(), text.to_owned()));
        let mut body = Body::new();
        body.say("name", Statement::text("Casa Prueba"));
        body.say("country", Statement::text("HN"));
        body.say("kind", Statement { shown: Shown::Members, ..Statement::text("clase-secreta") });
        body.say("board", Statement::of(Value::Parts(seat.into())));
        let (who, vocabularies) = (Who::operator(), Vocabularies::load(&site.node.db).await.unwrap());
        let mut tx = site.node.db.begin().await.unwrap();
        let by = By::hand(&who, "");
        Records::add(&mut tx, &ORGANISATION, None, &body, by, false, &vocabularies).await.unwrap();
        tx.commit().await.unwrap();
        let public = site.visitor().unwrap().get("/paises/hn").await.unwrap();
        assert!(public.words().contains("Casa Prueba") && !public.words().contains("clase-secreta"));
        assert!(editor(&site).await.get("/paises/hn").await.unwrap().words().contains("clase-secreta"));
    })
    .await;
}
