//! The mail of Administration: links for forgotten passwords, and warnings.

use std::time::Duration;

use crate::site::{SECRET, Site};
use axum::http::StatusCode;
use platform::config::Config;
use platform::jobs::{Ask, claim};
use platform::permissions::{Role, Scope};

fn by_mail(config: &mut Config) {
    config.mail_transport = "folder:mail".into();
    config.mail_from = "atalaya@diario.example".into();
    config.public_address = "https://atalaya.example".into();
}

/// Does what is due, and what comes of it.
async fn worked(site: &Site) {
    let runners: Vec<_> = site.node.rooms.iter().flat_map(|room| room.jobs).collect();
    loop {
        let jobs = claim(&site.node.db, 9, Duration::from_secs(60)).await.unwrap();
        if jobs.is_empty() {
            return;
        }
        for job in jobs {
            let runner = runners.iter().find(|kind| kind.kind == job.kind).unwrap();
            (runner.run)(site.node.clone(), job).await.unwrap();
        }
    }
}

/// The mails in the folder, their texts decoded; the folder is empty then.
fn taken(site: &Site) -> Vec<String> {
    let folder = site.node.config.data.join("mail");
    let Ok(files) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut mails = Vec::new();
    for file in files {
        let path = file.unwrap().path();
        // lines that were broken to be short are whole again
        mails.push(std::fs::read_to_string(&path).unwrap().replace("=\r\n", ""));
        std::fs::remove_file(path).unwrap();
    }
    mails
}

#[tokio::test]
async fn a_forgotten_password_is_set_by_a_mailed_link_and_nobody_learns_who_has_an_account() {
    for site in Site::on_both_with(by_mail).await {
        let scope = site.observatory("regional").await;
        let ana = site.person("ana@diario.example", &[(Role::Editor, &scope)]).await;
        let session = site.sign_in("ana@diario.example").await;
        let ask = async |email: &str| site.post("", "/entrar/olvido", &[("correo", email)]).await;
        assert_eq!(ask("ana@").await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let (known, unknown) = (ask(" Ana@diario.example").await, ask("eva@diario.example").await);
        assert_eq!((known.status, &known.location), (unknown.status, &unknown.location));
        assert_eq!(known.location, "/entrar/olvido?hecho=admin-done-enlace");
        assert!(site.get("", &known.location).await.body.contains("va en camino"));
        worked(&site).await;
        let mails = taken(&site);
        assert_eq!(mails.len(), 1, "nobody else is written to");
        assert!(mails[0].contains("To: ana@diario.example"), "{}", mails[0]);
        let token = mails[0].split("https://atalaya.example/clave/").nth(1).unwrap().split_whitespace().next().unwrap();
        let (kept, body): (String, String) =
            site.node.db.one("SELECT r.token_digest, o.body FROM reset r, outbox o", ()).await.unwrap();
        assert!(kept != token && body.is_empty(), "neither the link nor the mail is kept");
        let path = format!("/clave/{token}");
        assert_eq!(site.get("", &path).await.status, StatusCode::OK);
        let set = site.post("", &path, &[("clave", "llueve en la montaña")]).await;
        assert_eq!(set.location, "/entrar?hecho=admin-done-clave");
        assert_eq!(site.get("", &path).await.status, StatusCode::NOT_FOUND, "it works once");
        assert_eq!(site.get(&session, "/cuenta").await.status, StatusCode::UNAUTHORIZED);
        let old = site.post("", "/entrar", &[("correo", "ana@diario.example"), ("clave", SECRET)]).await;
        assert_eq!(old.status, StatusCode::UNPROCESSABLE_ENTITY);
        worked(&site).await;
        let told = taken(&site);
        assert_eq!(told.len(), 1, "whoever the account belongs to hears of it");
        assert!(told[0].contains("To: ana@diario.example") && told[0].contains("elija ya otra"), "{}", told[0]);
        assert!(!told[0].contains("llueve"), "the password is in no mail");
        // a later link dies of old age after an hour
        ask("ana@diario.example").await;
        worked(&site).await;
        // both databases share the folder
        assert_eq!(taken(&site).len(), 1);
        let (left,): (i64,) = site
            .node
            .db
            .one(
                "SELECT until - (SELECT max(at) FROM audit) FROM reset WHERE account_id = $1 AND used_at IS NULL",
                (ana.id.as_str(),),
            )
            .await
            .unwrap();
        assert!(left <= 3_600_000_000 && left > 3_500_000_000, "{left}");
    }
}

#[tokio::test]
async fn asking_for_links_is_slowed_whether_there_is_an_account_or_not() {
    for site in Site::on_both_with(by_mail).await {
        let scope = site.observatory("regional").await;
        site.person("ana@diario.example", &[(Role::Editor, &scope)]).await;
        let mut answers = Vec::new();
        for email in ["ana@diario.example", "eva@diario.example"] {
            let mut statuses = Vec::new();
            for _ in 0..7 {
                statuses.push(site.post("", "/entrar/olvido", &[("correo", email)]).await.status.as_u16());
            }
            answers.push(statuses);
        }
        assert_eq!(answers, [[303, 303, 303, 303, 303, 429, 429], [303, 303, 303, 303, 303, 429, 429]]);
        site.sign_in("ana@diario.example").await;
    }
}

#[tokio::test]
async fn without_mail_the_page_says_whom_to_ask() {
    for site in Site::on_both().await {
        assert!(site.get("", "/entrar").await.body.contains("href=\"/entrar/olvido\""));
        let page = site.get("", "/entrar/olvido").await;
        assert!(page.body.contains("no envía correo") && !page.body.contains("name=\"correo\""), "{}", page.body);
        let got = site.post("", "/entrar/olvido", &[("correo", "ana@diario.example")]).await;
        assert_eq!(got.status, StatusCode::CONFLICT);
        room_admin::watch_over(&site.node).await.unwrap();
        let (jobs,): (i64,) = site.node.db.one("SELECT count(*) FROM job", ()).await.unwrap();
        assert_eq!(jobs, 0);
    }
}

#[tokio::test]
async fn where_mail_was_switched_off_nothing_is_written_that_nobody_sends() {
    for site in Site::on_both().await {
        let eva = site.person("eva@diario.example", &[(Role::Administrator, &Scope::Node)]).await;
        let db = &site.node.db;
        // left from when there was mail
        for (kind, payload) in [("mail-warn", ""), ("mail-reset", eva.id.as_str())] {
            let ask = Ask {
                key: kind.to_owned(),
                kind,
                lane: kind.to_owned(),
                payload: payload.to_owned(),
                due_at: 0,
                asked_by: None,
            };
            let mut tx = db.begin().await.unwrap();
            ask.open(&mut tx).await.unwrap();
            tx.commit().await.unwrap();
        }
        worked(&site).await;
        let (mails, links, left): (i64, i64, i64) = db
            .one(
                "SELECT (SELECT count(*) FROM outbox), (SELECT count(*) FROM reset),
                        (SELECT count(*) FROM job WHERE state <> 'done')",
                (),
            )
            .await
            .unwrap();
        assert_eq!((mails, links, left), (0, 0, 0));
    }
}

#[tokio::test]
async fn administrators_are_told_of_trouble_once_a_day_in_their_language() {
    for site in Site::on_both_with(by_mail).await {
        let scope = site.observatory("regional").await;
        let eva = site.person("eva@diario.example", &[(Role::Administrator, &Scope::Node)]).await;
        site.person("ana@diario.example", &[(Role::Editor, &scope)]).await;
        let db = &site.node.db;
        db.run("UPDATE account SET language = 'en' WHERE id = $1", (eva.id.as_str(),)).await.unwrap();
        // a disk that is nearly full on the machine of the test is no part of it
        let again = async || {
            room_admin::watch_over(&site.node).await.unwrap();
            db.run("UPDATE job SET due_at = 0 WHERE kind = 'mail-warn'", ()).await.unwrap();
            worked(&site).await;
            taken(&site)
        };
        // nothing is wrong with an installation of today that has no backup yet
        assert!(!again().await.concat().contains("- Backup: "));
        db.run("UPDATE migration SET at = at - 86400000000 - 1", ()).await.unwrap();
        let mails = again().await;
        assert_eq!(mails.len(), 1, "{mails:?}");
        assert!(mails[0].contains("To: eva@diario.example") && mails[0].contains("- Backup: "), "{}", mails[0]);
        assert!(mails[0].contains("https://atalaya.example/admin/estado"), "{}", mails[0]);
        assert_eq!(again().await, Vec::<String>::new(), "the same trouble within the day");
        db.run(
            "INSERT INTO job (id, key, kind, lane, payload, state, due_at, lease_until, attempts, done, total, created_at)
             VALUES ('j1', 'j1', 'reread', 'upkeep', '{}', 'aside', 0, 0, 8, 0, 0, 0)",
            (),
        )
        .await
        .unwrap();
        let mails = again().await;
        assert!(mails.len() == 1 && mails[0].contains("- Jobs: ") && !mails[0].contains("- Backup: "), "{mails:?}");
        db.run("UPDATE warned SET at = at - 86400000000 - 1", ()).await.unwrap();
        db.run("UPDATE job SET attempts = 7, error = 'away' WHERE kind = 'mail-warn'", ()).await.unwrap();
        assert_eq!(again().await.len(), 1, "another day");
        let jobs: Vec<(i64, Option<String>)> =
            db.all("SELECT attempts, error FROM job WHERE kind = 'mail-warn'", ()).await.unwrap();
        assert_eq!(jobs, [(0, None)], "one job that comes back, and old failures are no part of it");
    }
}
