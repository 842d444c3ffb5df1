//! The suggestions of a trained model, on both databases.

use platform::permissions::Role;
use reading::model::{LabelledText, train};
use testkit::site::on_both;

use crate::readings::TEXT;
use crate::site::{count, is_whole, person, start_with, work};

#[tokio::test]
async fn the_model_in_force_suggests_with_its_score_and_no_other_does() {
    on_both(|on| async move {
        let site = start_with(on, TEXT).await;
        let db = &site.node.db;
        let labelled = |text: String, labels: &[&str]| LabelledText {
            title: None,
            text,
            labels: labels.iter().map(|label| (*label).to_owned()).collect(),
        };
        let texts: Vec<LabelledText> = (0..40)
            .flat_map(|i| {
                let crisis = format!("La caravana espera en la frontera, sin techo, el día {i} de la marcha.");
                let other = format!("El equipo gana el partido {i} de la liga y celebra con su gente.");
                [labelled(crisis, &["crisis"]), labelled(other, &[])]
            })
            .collect();
        let trained = serde_json::to_vec(&train(&texts).unwrap()).unwrap();
        assert!(room_reading::model::set(db, b"{}").await.is_err());
        room_reading::model::set(db, &trained).await.unwrap();
        let editor = person(&site, Role::Editor).await;
        assert!(!editor.get("/n/nota").await.unwrap().words().contains("Sugerencias de un modelo"), "not read with it");
        assert_eq!(editor.post("/terminos-releer", &[]).await.unwrap().status, 303);
        work(&site).await;
        assert_eq!(count(&site, "SELECT count(*) FROM article_reading").await, 2, "the reader is another");
        let page = editor.get("/n/nota").await.unwrap();
        is_whole(&page);
        for said in ["Sugerencias de un modelo", "crisis", "F1 1", "n 80", "sin techo"] {
            assert!(page.words().contains(said), "{said}: {}", page.words());
        }
        for lang in ["es", "en", "pt", "fr"] {
            is_whole(&site.visitor().unwrap().get(&format!("/n/nota?lang={lang}")).await.unwrap());
        }
        assert!(room_reading::model::remove(db).await.unwrap());
        assert!(!room_reading::model::remove(db).await.unwrap());
        assert!(!editor.get("/n/nota").await.unwrap().words().contains("Sugerencias de un modelo"));
        assert_eq!(count(&site, "SELECT count(*) FROM audit WHERE action LIKE 'reading.model.%'").await, 2);
    })
    .await;
}
