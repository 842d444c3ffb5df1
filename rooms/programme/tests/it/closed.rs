//! A draft that was frozen: it shows what stands in the report, whatever becomes of the register.

use testkit::site::on_both;

use crate::drafts::{draft, hidden, move_register};
use crate::site::{led_to, site, work};

#[tokio::test]
async fn a_frozen_draft_shows_what_was_frozen_and_has_no_files_of_its_own() {
    on_both(|on| async move {
        let site = site(on).await;
        let (coordinator, address) = draft(&site).await;
        let passage = format!("{address}/es/parrafo/office-cim.activity.cim-database");
        let section = format!("{address}/es/seccion/office-cim");
        let edit = [("verbo", "guardar"), ("revision", "0"), ("texto", "Texto de entonces."), ("token", "")];
        assert!(coordinator.post(&passage, &edit).await.unwrap().leads_to().is_some());
        let said = [("verbo", "comentar"), ("comentario", "Falta el año."), ("token", "c1")];
        coordinator.post(&section, &said).await.unwrap();
        let read = hidden(&coordinator.get(&section).await.unwrap(), "huella");
        coordinator.post(&section, &[("verbo", "aprobar"), ("huella", &read)]).await.unwrap();
        assert!(coordinator.post(&format!("{address}/archivos"), &[]).await.unwrap().leads_to().is_some());
        let page = coordinator.get(&address).await.unwrap();
        let read = hidden(&page, "huella.es");
        let fields = [("huella.es", read.as_str()), ("lenguas", "es"), ("asi", "1")];
        let report = led_to(&coordinator.post(&format!("{address}/congelar"), &fields).await.unwrap());
        move_register(&site, "cim-case-studies", "Ahora trata de otra cosa.").await;

        let page = coordinator.get(&address).await.unwrap();
        assert!(page.words().contains("ya se congeló"), "{}", page.words());
        assert!(!page.words().contains("Preparar los archivos") && !page.text.contains("/archivo/"), "{}", page.text);
        for href in [section.clone(), format!("{report}?texto=es")] {
            assert!(page.attribute("href").contains(&href), "{href}: {}", page.text);
        }
        assert!(page.words().contains("aprobó la sección"), "{}", page.words());
        let read = coordinator.get(&section).await.unwrap();
        for words in ["Texto de entonces.", "Falta el año.", "aprobó la sección"] {
            assert!(read.words().contains(words), "{words}: {}", read.words());
        }
        assert!(!read.words().contains("Ahora trata de otra cosa."), "{}", read.words());
        assert_eq!(
            coordinator.get(&format!("{address}/en/seccion/office-cim")).await.unwrap().status,
            404,
            "not frozen"
        );
        // every state of what people wrote stays readable, and nothing else of the register stands as the draft's text
        assert!(read.attribute("href").contains(&passage), "{}", read.text);
        assert!(coordinator.get(&passage).await.unwrap().words().contains("Texto de entonces."));
        for (own, theirs) in [
            (format!("{address}/es"), report.clone()),
            (format!("{address}/es/parrafo/office-cim.activity.cim-case-studies"), report.clone()),
            (format!("{address}/archivo/es.pdf"), format!("{report}/es.pdf")),
            (format!("{address}/preparado/es.docx"), format!("{report}/es.docx")),
        ] {
            assert_eq!(led_to(&coordinator.get(&own).await.unwrap()), theirs, "{own}");
        }
        // nor are files set of it, even where somebody asked before
        assert_eq!(coordinator.post(&format!("{address}/archivos"), &[]).await.unwrap().status, 409);
        work(&site, "draft-files").await;
        let (set,): (i64,) = site.node.db.one("SELECT count(*) FROM draft_file", ()).await.unwrap();
        assert_eq!(set, 0);
    })
    .await;
}
