//! Meetings: registering without an account, taking it back, who came, certificates, conclusions followed.

use platform::accounts::Who;
use platform::time;
use records::{Body, By, Records, Statement};
use room_programme::MEETING;
use testkit::site::{Site, on_both};

use crate::site::{a_moment_ago, coordinator, holding, led_to, mailing, officer_of, row, say_of, site};

/// Changes what is said of a meeting; gives its address.
async fn say(site: &Site, key: &str, change: impl FnOnce(&mut Body)) -> String {
    MEETING.address(&say_of(site, &MEETING, key, change).await)
}

async fn some_meeting(site: &Site) -> String {
    let (key,): (String,) = site
        .node
        .db
        .one("SELECT min(key) FROM record WHERE kind = 'meeting' AND state = 'published'", ())
        .await
        .unwrap();
    key
}

/// A meeting for which anybody may register, with so many places.
async fn open_meeting(site: &Site, key: &str, places: Option<&str>) -> String {
    say(site, key, |body| {
        body.set("registration", vec![Statement::text("open")]);
        body.set("places", places.map(Statement::text).into_iter().collect());
        body.set("start", vec![Statement::text("2030-05-01")]);
        body.set("end", Vec::new());
    })
    .await
}

/// Its days are over.
async fn hold(site: &Site, key: &str) {
    say(site, key, |body| {
        body.set("start", vec![Statement::text("2020-05-01")]);
        body.set("end", vec![Statement::text("2020-05")]);
    })
    .await;
}

fn form<'a>(name: &'a str, since: &'a str, token: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("nombre", name),
        ("correo", "ana@example.org"),
        ("pais", "HN"),
        ("sexo", "woman"),
        ("publico", "1"),
        ("acepto", "1"),
        ("desde", since),
        ("web", ""),
        ("token", token),
    ]
}

#[tokio::test]
async fn anybody_registers_sees_what_is_kept_and_takes_it_back() {
    on_both(|on| async move {
        let site = site(on).await;
        let key = some_meeting(&site).await;
        let address = open_meeting(&site, &key, None).await;
        let visitor = site.visitor().unwrap();
        let page = visitor.get(&address).await.unwrap();
        assert!(page.words().contains("Inscribirse"), "{}", page.words());
        let place = format!("{address}/inscripcion");
        assert_eq!(visitor.get(&place).await.unwrap().status, 200);
        let since = a_moment_ago();
        // what is missing is told, what a program would send is held back
        let mut lacking = form("Ana Pérez", &since, "i0");
        lacking.retain(|(name, _)| *name != "acepto");
        let refused = visitor.post(&place, &lacking).await.unwrap();
        assert!(refused.status == 422 && refused.words().contains("Sin su acuerdo"), "{}", refused.words());
        let now = time::now().to_string();
        let hasty = visitor.post(&place, &form("Ana Pérez", &now, "i0")).await.unwrap();
        assert_eq!(hasty.status, 422);
        let sent = visitor.post(&place, &form("Ana Pérez", &since, "i1")).await.unwrap();
        let own = led_to(&sent);
        assert!(own.starts_with("/inscripciones/"), "{own}");
        let again = visitor.post(&place, &form("Ana Pérez", &since, "i1")).await.unwrap();
        assert!(again.leads_to().unwrap().starts_with(&own), "sent twice it is one registration");
        let kept = visitor.get(&own).await.unwrap();
        assert!(kept.words().contains("Ana Pérez") && kept.words().contains("Todo el mundo ve"), "{}", kept.words());
        let page = visitor.get(&address).await.unwrap();
        assert!(page.words().contains("Una persona inscrita") && page.words().contains("Ana Pérez (Honduras)"));
        assert!(page.words().contains("serían pocas personas") && !page.words().contains("ana@example.org"));
        assert_eq!(
            visitor.get(&format!("{own}/constancia.pdf")).await.unwrap().status,
            404,
            "nobody noted that she came"
        );
        assert_eq!(visitor.get("/inscripciones/otra").await.unwrap().status, 404);
        // looking takes nothing back, the button does, and nothing is left
        assert_eq!(visitor.post(&own, &[]).await.unwrap().status, 400);
        visitor.post(&own, &[("verbo", "quitar")]).await.unwrap();
        assert_eq!(visitor.get(&own).await.unwrap().status, 404);
        let (left,): (i64,) = site.node.db.one("SELECT count(*) FROM participant", ()).await.unwrap();
        assert_eq!(left, 0);
        assert!(!visitor.get(&address).await.unwrap().words().contains("Ana Pérez"));
    })
    .await;
}

#[tokio::test]
async fn who_keeps_a_meeting_notes_who_came_and_gives_certificates() {
    on_both(|on| async move {
        let site = site(on).await;
        let db = &site.node.db;
        let key = some_meeting(&site).await;
        let office = Records::of(db).by_key("body", "cim").await.unwrap().unwrap();
        open_meeting(&site, &key, Some("1")).await;
        let address = say(&site, &key, |body| body.set("host", vec![Statement::record(office.id.clone())])).await;
        let visitor = site.visitor().unwrap();
        let since = a_moment_ago();
        let place = format!("{address}/inscripcion");
        let sent = visitor.post(&place, &form("=Ana Pérez", &since, "i1")).await.unwrap();
        let own = led_to(&sent);
        let full = visitor.post(&place, &form("Luz Ramos", &since, "i2")).await.unwrap();
        assert!(full.words().contains("El cupo está completo"), "{}", full.words());
        let people = format!("{address}/participantes");
        let officer = officer_of(&site, "cim").await;
        let other = officer_of(&site, "iin").await;
        assert_eq!(other.get(&people).await.unwrap().status, 404, "another office's meeting");
        assert_eq!(visitor.get(&people).await.unwrap().status, 401);
        let list = officer.get(&people).await.unwrap();
        assert!(list.words().contains("ana@example.org"), "{}", list.words());
        let csv = officer.get(&format!("{people}.csv")).await.unwrap();
        assert!(csv.text.contains("'=Ana Pérez"), "no cell begins a formula: {}", csv.text);
        let (id,): (String,) = db.one("SELECT id FROM participant", ()).await.unwrap();
        hold(&site, &key).await;
        officer.post(&people, &[("verbo", "vino"), ("quien", &id)]).await.unwrap();
        for certificate in [format!("{own}/constancia.pdf"), format!("{people}/{id}")] {
            let person = if certificate.starts_with("/inscripciones") { &visitor } else { &officer };
            let pdf = person.get(&certificate).await.unwrap();
            assert_eq!((pdf.status, pdf.header("content-type")), (200, Some("application/pdf")), "{certificate}");
        }
        officer.post(&people, &[("verbo", "quitar"), ("quien", &id)]).await.unwrap();
        assert_eq!(visitor.get(&own).await.unwrap().status, 404);
        // closed, nobody registers
        say(&site, &key, |body| body.set("registration", vec![Statement::text("closed")])).await;
        let closed = visitor.post(&place, &form("Luz Ramos", &since, "i3")).await.unwrap();
        assert!(closed.status == 422 && closed.words().contains("La inscripción está cerrada"), "{}", closed.words());
    })
    .await;
}

#[tokio::test]
async fn a_meeting_tells_its_programme_and_its_conclusions_are_followed_to_their_body() {
    on_both(|on| async move {
        let site = site(on).await;
        let db = &site.node.db;
        let key = some_meeting(&site).await;
        let office = Records::of(db).by_key("body", "cim").await.unwrap().unwrap();
        let address = say(&site, &key, |body| {
            body.set(
                "sessions",
                vec![
                    row(&[("day", "2030-05-02"), ("at", "09:00"), ("es", "Cierre")]),
                    row(&[("day", "2030-05-01"), ("at", "14:00"), ("en", "Second session")]),
                    row(&[("day", "2030-05-01"), ("at", "09:30"), ("es", "Apertura"), ("speaker", "Mora, Ana")]),
                ],
            );
            body.set(
                "materials",
                vec![row(&[("kind", "paper"), ("title", "Una ponencia"), ("address", "https://x.example/p.pdf")])],
            );
            let recommendation = [
                ("kind", "recommendation"),
                ("goes_to", office.id.as_str()),
                ("state", "taken-up"),
                ("es", "Hacer la red."),
            ];
            body.set("conclusions", vec![row(&recommendation)]);
        })
        .await;
        let visitor = site.visitor().unwrap();
        let page = visitor.get(&address).await.unwrap();
        let words = page.words();
        let at = |text: &str| words.find(text).unwrap_or_else(|| panic!("{text}: {words}"));
        assert!(at("Apertura") < at("Second session") && at("Second session") < at("Cierre"));
        assert!(words.contains("Una ponencia") && words.contains("Hacer la red.") && words.contains("Mora, Ana"));
        let all = visitor.get("/programa/conclusiones").await.unwrap();
        assert!(all.words().contains("Hacer la red.") && all.words().contains("Retomada"), "{}", all.words());
        let done = visitor.get("/programa/conclusiones?estado=done").await.unwrap();
        assert!(!done.words().contains("Hacer la red."));
    })
    .await;
}

#[tokio::test]
async fn of_many_who_register_at_once_no_more_are_taken_than_there_are_places() {
    on_both(|on| async move {
        let site = site(on).await;
        let address = open_meeting(&site, &some_meeting(&site).await, Some("2")).await;
        let since = a_moment_ago();
        let place = format!("{address}/inscripcion");
        let visitor = site.visitor().unwrap();
        let tokens: Vec<String> = (0..6).map(|n| format!("t{n}")).collect();
        let forms: Vec<_> = tokens.iter().map(|token| form("Ana Pérez", &since, token)).collect();
        let sent = futures_util::future::join_all(forms.iter().map(|form| visitor.post(&place, form))).await;
        let kept = sent.into_iter().filter(|sent| sent.as_ref().unwrap().status == 303).count();
        let (rows,): (i64,) = site.node.db.one("SELECT count(*) FROM participant", ()).await.unwrap();
        assert_eq!((kept, rows), (2, 2));
    })
    .await;
}

#[tokio::test]
async fn who_registered_for_a_meeting_that_is_merged_comes_to_the_one_that_it_is_now() {
    on_both(|on| async move {
        let site = site(on).await;
        let db = &site.node.db;
        let sql = "SELECT key FROM record WHERE kind = 'meeting' AND state = 'published' ORDER BY key LIMIT 2";
        let keys: Vec<(String,)> = db.all(sql, ()).await.unwrap();
        let (kept, lost) =
            (open_meeting(&site, &keys[0].0, Some("2")).await, open_meeting(&site, &keys[1].0, None).await);
        let visitor = site.visitor().unwrap();
        let since = a_moment_ago();
        let register = async |address: &str, name: &str, token: &str| {
            visitor.post(&format!("{address}/inscripcion"), &form(name, &since, token)).await.unwrap()
        };
        let own = led_to(&register(&lost, "Luz Ramos", "l1").await);
        register(&kept, "Ana Pérez", "k1").await;
        let records = Records::of(db);
        let find = async |address: &str| records.find(address.rsplit('/').next().unwrap()).await.unwrap().unwrap();
        let (kept_record, lost_record) = (find(&kept).await, find(&lost).await);
        let mut tx = db.begin().await.unwrap();
        let (kinds, who) = (records::Kind::all(&site.node.contributions), Who::operator());
        let (body, by) = (kept_record.body.clone(), By::hand(&who, ""));
        assert!(Records::merge(&mut tx, &kinds, &kept_record, &lost_record, &body, by).await.unwrap());
        tx.commit().await.unwrap();
        let page = visitor.get(&kept).await.unwrap();
        assert!(
            page.words().contains("Luz Ramos") && page.words().contains("2 personas inscritas"),
            "{}",
            page.words()
        );
        let coordinator = coordinator(&site).await;
        let people = format!("{kept}/participantes");
        let list = coordinator.get(&people).await.unwrap();
        assert!(list.words().contains("Luz Ramos") && list.words().contains("Ana Pérez"), "{}", list.words());
        let full = register(&kept, "Sol Paz", "k2").await;
        assert!(full.words().contains("El cupo está completo"), "both count: {}", full.words());
        // she still has her page, which leads to the meeting that it is now, and goes from there
        assert!(visitor.get(&own).await.unwrap().text.contains(&kept));
        let (id,): (String,) = db.one("SELECT id FROM participant WHERE name = 'Luz Ramos'", ()).await.unwrap();
        hold(&site, &keys[0].0).await;
        coordinator.post(&people, &[("verbo", "vino"), ("quien", &id)]).await.unwrap();
        assert_eq!(visitor.get(&format!("{own}/constancia.pdf")).await.unwrap().status, 200);
        assert!(visitor.post(&own, &[("verbo", "quitar")]).await.unwrap().leads_to().unwrap().starts_with(&kept));
    })
    .await;
}

#[tokio::test]
async fn a_full_meeting_invites_nobody_and_certifies_nobody_before_its_last_day() {
    on_both(|on| async move {
        let site = site(on).await;
        let key = some_meeting(&site).await;
        let address = open_meeting(&site, &key, Some("1")).await;
        let visitor = site.visitor().unwrap();
        let place = format!("{address}/inscripcion");
        assert!(visitor.get(&address).await.unwrap().text.contains(&place), "there is a place");
        let own = led_to(&visitor.post(&place, &form("Ana Pérez", &a_moment_ago(), "i1")).await.unwrap());
        let page = visitor.get(&address).await.unwrap();
        assert!(page.words().contains("no quedan lugares") && !page.text.contains(&place), "{}", page.words());
        let page = visitor.get(&place).await.unwrap();
        assert!(
            page.words().contains("no quedan lugares") && !page.text.contains("name=\"nombre\""),
            "{}",
            page.words()
        );
        // who came is not known before the first day
        let coordinator = coordinator(&site).await;
        let people = format!("{address}/participantes");
        let (id,): (String,) = site.node.db.one("SELECT id FROM participant", ()).await.unwrap();
        let came = [("verbo", "vino"), ("quien", id.as_str())];
        let list = coordinator.get(&people).await.unwrap();
        assert!(list.words().contains("todavía no ha empezado") && !list.text.contains("\"vino\""), "{}", list.words());
        let early = coordinator.post(&people, &came).await.unwrap();
        assert!(early.status == 409 && early.words().contains("todavía no ha empezado"), "{}", early.words());
        // a last day that is known to the year only comes with the end of the year
        say(&site, &key, |body| {
            body.set("start", vec![Statement::text("2020-05-01")]);
            body.set("end", vec![Statement::text("2099")]);
        })
        .await;
        coordinator.post(&people, &came).await.unwrap();
        let list = coordinator.get(&people).await.unwrap();
        assert!(list.words().contains("desde el último día") && !list.words().contains("Constancia de asistencia"));
        let kept = visitor.get(&own).await.unwrap();
        assert!(kept.words().contains("desde el último día") && !kept.text.contains("constancia.pdf"));
        for (person, certificate) in
            [(&visitor, format!("{own}/constancia.pdf")), (&coordinator, format!("{people}/{id}"))]
        {
            let refused = person.get(&certificate).await.unwrap();
            assert_eq!(refused.status, 409, "{certificate}: {}", refused.words());
            assert!(refused.words().contains("desde el último día"), "{}", refused.words());
        }
        // where the meeting may be over and its date alone does not tell, that is said to both
        say(&site, &key, |body| body.set("end", vec![Statement::text("20XX")])).await;
        for (person, page) in [(&coordinator, &people), (&visitor, &own)] {
            let page = person.get(page).await.unwrap();
            assert!(page.words().contains("si en la ficha de la reunión se escribe el día exacto"), "{}", page.words());
            assert!(!page.words().contains("desde el último día") && !page.text.contains("constancia.pdf"));
        }
        let refused = visitor.get(&format!("{own}/constancia.pdf")).await.unwrap();
        assert!(
            refused.status == 409 && refused.words().contains("solo consta el mes o el año"),
            "{}",
            refused.words()
        );
        hold(&site, &key).await;
        assert!(visitor.get(&own).await.unwrap().text.contains("constancia.pdf"));
        assert_eq!(visitor.get(&format!("{people}/{id}")).await.unwrap().status, 401);
        assert_eq!(coordinator.get(&format!("{people}/{id}")).await.unwrap().status, 200);
    })
    .await;
}

#[tokio::test]
async fn of_who_takes_a_registration_back_no_mail_is_left() {
    on_both(|on| async move {
        let site = mailing(on).await;
        let db = &site.node.db;
        let address = open_meeting(&site, &some_meeting(&site).await, None).await;
        let visitor = site.visitor().unwrap();
        let since = a_moment_ago();
        let place = format!("{address}/inscripcion");
        let mut own = Vec::new();
        for token in ["i1", "i2"] {
            let sent = visitor.post(&place, &form("Ana Pérez", &since, token)).await.unwrap();
            own.push(led_to(&sent));
        }
        visitor.post(&own[0], &[("verbo", "quitar")]).await.unwrap();
        let mails: Vec<(String,)> =
            db.all("SELECT body FROM outbox WHERE address = 'ana@example.org'", ()).await.unwrap();
        assert_eq!(mails.len(), 1, "{mails:?}");
        assert!(mails[0].0.contains(&own[1]), "only the mail of what was taken back goes: {mails:?}");
        let door = own[1].rsplit('/').next().unwrap();
        assert_eq!(holding(&site, platform::db::TABLES, door).await, 0, "no backup opens a door");
    })
    .await;
}
