//! Dates on which reports are due, and who is reminded of them.

use platform::accounts::{self, Who};
use platform::jobs::Due;
use platform::permissions::{Role, Scope};
use platform::time::{self, DAY};
use testkit::site::on_both;

use crate::site::{coordinator, mailing, officer_of, site, work};

#[tokio::test]
async fn dates_of_reports_are_kept_by_who_compiles_them() {
    on_both(|on| async move {
        let site = site(on).await;
        let coordinator = coordinator(&site).await;
        let date = |day: &'static str, days: &'static str| {
            [("verbo", "agregar"), ("titulo", "Informe anual"), ("dia", day), ("dias", days), ("token", "p1")]
        };
        let wrong = coordinator.post("/programa/plazos", &date("mañana", "siete")).await.unwrap();
        assert!(wrong.status == 422 && wrong.words().contains("Escriba el día como"), "{}", wrong.words());
        for _ in 0..2 {
            coordinator.post("/programa/plazos", &date("2030-01-30", "7 30")).await.unwrap();
        }
        let officer = officer_of(&site, "cim").await;
        let page = officer.get("/programa/plazos").await.unwrap();
        assert_eq!(page.words().matches("Informe anual").count(), 1, "{}", page.words());
        assert!(page.words().contains("31 de diciembre de 2029"), "{}", page.words());
        let refused = officer.post("/programa/plazos", &date("2030-01-30", "7")).await.unwrap();
        assert_eq!(refused.status, 404);
        let (id,): (String,) = site.node.db.one("SELECT id FROM report_date", ()).await.unwrap();
        coordinator.post("/programa/plazos", &[("verbo", "quitar"), ("cual", &id)]).await.unwrap();
        assert!(coordinator.get("/programa/plazos").await.unwrap().words().contains("Todavía no hay plazos"));
    })
    .await;
}

#[tokio::test]
async fn each_officer_is_reminded_once_however_often_the_job_is_done() {
    on_both(|on| async move {
        let site = mailing(on).await;
        let db = &site.node.db;
        for office in ["cim", "iin"] {
            officer_of(&site, office).await;
        }
        let coordinator = coordinator(&site).await;
        let day = time::day_in(time::now() + 3 * DAY, "UTC");
        let date = [
            ("verbo", "agregar"),
            ("titulo", "Informe anual"),
            ("dia", day.as_str()),
            ("dias", "30 7 1"),
            ("token", "p1"),
        ];
        coordinator.post("/programa/plazos", &date).await.unwrap();
        for _ in 0..2 {
            for due in site.node.contributions.all::<dyn Due>() {
                due.open(db, time::now()).await.unwrap();
            }
            assert_eq!(work(&site, "remind-offices").await, 1);
            // as if it had been cut off before it noted that it is done
            db.run("UPDATE report_date SET next_at = 0", ()).await.unwrap();
        }
        let mails: Vec<(String, String)> = db
            .all("SELECT address, body FROM outbox WHERE subject LIKE 'Informe anual%' ORDER BY address", ())
            .await
            .unwrap();
        assert_eq!(mails.len(), 2, "{mails:?}");
        assert!(mails[0].1.contains("https://atalaya.example/programa/actividades?oficina="), "{}", mails[0].1);
        let page = coordinator.get("/programa/plazos").await.unwrap();
        assert!(page.words().contains("2 recordatorios enviados"), "{}", page.words());
    })
    .await;
}

#[tokio::test]
async fn who_is_an_officer_of_two_offices_is_reminded_of_each() {
    on_both(|on| async move {
        let site = mailing(on).await;
        let db = &site.node.db;
        officer_of(&site, "cim").await;
        let (officer,): (String,) =
            db.one("SELECT account_id FROM role_held WHERE role = 'officer'", ()).await.unwrap();
        let other = Scope::Office("iin".into());
        accounts::hold(db, &Who::operator(), &officer, Role::Officer, &other).await.unwrap().unwrap();
        let day = time::day_in(time::now() + 3 * DAY, "UTC");
        let date =
            [("verbo", "agregar"), ("titulo", "Informe anual"), ("dia", day.as_str()), ("dias", "7"), ("token", "p1")];
        coordinator(&site).await.post("/programa/plazos", &date).await.unwrap();
        for _ in 0..2 {
            for due in site.node.contributions.all::<dyn Due>() {
                due.open(db, time::now()).await.unwrap();
            }
            assert_eq!(work(&site, "remind-offices").await, 1);
            db.run("UPDATE report_date SET next_at = 0", ()).await.unwrap();
        }
        let sql = "SELECT body FROM outbox WHERE subject LIKE 'Informe anual%' ORDER BY body";
        let mails: Vec<(String,)> = db.all(sql, ()).await.unwrap();
        assert_eq!(mails.len(), 2, "{mails:?}");
        assert_ne!(mails[0], mails[1]);
    })
    .await;
}
