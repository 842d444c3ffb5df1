//! What people write over the register in a draft: while the register moves, while offices become others, whatever they leave
//! out.

use platform::accounts::Who;
use platform::permissions::Role;
use records::{By, Kind, Records, State};
use room_programme::BODY;
use testkit::site::{Got, On, on_both};

use crate::drafts::{draft, hidden, move_register};
use crate::site::{coordinator, led_to, officer_of, put, site};

/// What a hidden field holds, as a browser sends it.
fn held(page: &Got, name: &str) -> String {
    let signs = [("&#34;", "\""), ("&#39;", "'"), ("&#60;", "<"), ("&#62;", ">"), ("&#38;", "&"), ("\n", "\r\n")];
    signs.into_iter().fold(hidden(page, name), |text, (from, to)| text.replace(from, to))
}

#[tokio::test]
async fn what_the_register_says_meanwhile_is_seen_before_anything_is_saved_over_it() {
    on_both(|on| async move {
        let site = site(on).await;
        let (coordinator, address) = draft(&site).await;
        let officer = officer_of(&site, "cim").await;
        let section = format!("{address}/es/seccion/office-cim");
        let passage = format!("{address}/es/parrafo/office-cim.activity.cim-database");
        let save = async |page: &Got, text: &str| {
            let (revision, seen) = (held(page, "revision"), held(page, "registro"));
            let fields =
                [("verbo", "guardar"), ("revision", revision.as_str()), ("registro", seen.as_str()), ("texto", text)];
            coordinator.post(&passage, &fields).await.unwrap()
        };
        let moved = "El registro cambió mientras usted escribía";
        move_register(&site, "cim-database", "Llegaron 30 personas.").await;
        let opened = coordinator.get(&passage).await.unwrap();
        move_register(&site, "cim-database", "Llegaron 300 personas.").await;
        let told = save(&opened, "A la base llegaron 30 personas.").await;
        assert_eq!(told.status, 409, "{}", told.words());
        for said in [moved, "Llegaron 30 personas.", "Llegaron 300 personas.", "A la base llegaron 30 personas."] {
            assert!(told.words().contains(said), "{said}: {}", told.words());
        }
        assert!(!coordinator.get(&section).await.unwrap().words().contains("A la base"), "nothing is saved yet");
        // what was seen then is what it is edited from
        assert!(save(&told, "A la base llegaron 300 personas.").await.leads_to().is_some());
        let read = coordinator.get(&section).await.unwrap();
        assert!(read.words().contains("A la base llegaron 300 personas."), "{}", read.words());
        assert!(!read.words().contains("dice otra cosa desde entonces"), "{}", read.words());
        // somebody else saved, and the register changed: one after the other
        let opened = coordinator.get(&passage).await.unwrap();
        let theirs = [("verbo", "guardar"), ("revision", "1"), ("texto", "De la oficina.")];
        assert!(officer.post(&passage, &theirs).await.unwrap().leads_to().is_some());
        move_register(&site, "cim-database", "Llegaron 3000 personas.").await;
        let first = save(&opened, "De la coordinación.").await;
        assert!(first.status == 409 && first.words().contains("guardó otro texto antes"), "{}", first.words());
        assert!(!first.words().contains(moved), "{}", first.words());
        let second = save(&first, "De la coordinación.").await;
        assert!(second.status == 409 && second.words().contains(moved), "{}", second.words());
        assert!(save(&second, "De la coordinación.").await.leads_to().is_some());
        // back to the register is back to whatever it says
        let opened = coordinator.get(&passage).await.unwrap();
        move_register(&site, "cim-database", "Y otra vez.").await;
        let (revision, seen) = (held(&opened, "revision"), held(&opened, "registro"));
        let back = [("verbo", "volver"), ("revision", revision.as_str()), ("registro", seen.as_str())];
        assert!(coordinator.post(&passage, &back).await.unwrap().leads_to().is_some());
        assert!(coordinator.get(&section).await.unwrap().words().contains("Y otra vez."));
        // what is too long stays to be compared with what was seen, and the text of the passage with it
        let long = "a".repeat(40_001);
        let (opened, add) =
            (coordinator.get(&passage).await.unwrap(), [("verbo", "agregar"), ("nuevo", long.as_str())]);
        let refused = coordinator.post(&passage, &add).await.unwrap();
        assert_eq!(refused.status, 422);
        assert_eq!(held(&refused, "registro"), held(&opened, "registro"));
        assert!(refused.words().contains("Y otra vez."), "the other form keeps its text: {}", refused.words());
    })
    .await;
}

#[tokio::test]
async fn what_stands_behind_a_passage_that_is_taken_out_stays_there() {
    on_both(|on| async move {
        let site = site(on).await;
        let (coordinator, address) = draft(&site).await;
        let passage = |name: &str| format!("{address}/es/parrafo/{name}");
        let add = async |behind: &str, text: &str| {
            let fields = [("verbo", "agregar"), ("nuevo", text), ("token", text)];
            assert!(coordinator.post(&passage(behind), &fields).await.unwrap().leads_to().is_some(), "{text}");
            let sql = "SELECT name FROM report_passage WHERE text = $1";
            let (name,): (String,) = site.node.db.one(sql, (text,)).await.unwrap();
            name
        };
        let first = add("office-cim.activity.cim-database", "Uno que se quita.").await;
        add(&first, "Otro que se queda.").await;
        let behind = async || {
            let whole = coordinator.get(&format!("{address}/es")).await.unwrap().words();
            let (_, rest) = whole.split_once("Otro que se queda.").unwrap();
            rest.chars().take(60).collect::<String>()
        };
        let before = behind().await;
        let out = [("verbo", "volver"), ("revision", "1")];
        assert!(coordinator.post(&passage(&first), &out).await.unwrap().leads_to().is_some());
        assert!(!coordinator.get(&format!("{address}/es")).await.unwrap().words().contains("Uno que se quita."));
        assert_eq!(behind().await, before);
    })
    .await;
}

#[tokio::test]
async fn a_draft_without_headings_and_with_an_address_of_any_length_has_its_files() {
    let site = site(On::Sqlite).await;
    let (coordinator, address) = draft(&site).await;
    let far = format!("[Palabras](https://x.example/{})", "a".repeat(20_000));
    for (name, text) in [("office-cim.heading-cim.cim", ""), ("opening.says", far.as_str())] {
        let fields = [("verbo", "guardar"), ("revision", "0"), ("texto", text)];
        let saved = coordinator.post(&format!("{address}/es/parrafo/{name}"), &fields).await.unwrap();
        assert!(saved.leads_to().is_some(), "{name}: {}", saved.words());
    }
    let whole = coordinator.get(&format!("{address}/es")).await.unwrap();
    assert!(whole.words().contains("Palabras") && !whole.text.contains("x.example/a"), "{}", whole.words());
    for file in ["es.pdf", "es.docx"] {
        assert_eq!(coordinator.get(&format!("{address}/archivo/{file}")).await.unwrap().status, 200, "{file}");
    }
}

#[tokio::test]
async fn a_draft_of_an_office_follows_it_into_another_and_is_never_one_of_all() {
    on_both(|on| async move {
        let site = site(on).await;
        let db = &site.node.db;
        let records = Records::of(db);
        let by_key = async |key: &str| records.by_key("body", key).await.unwrap().unwrap();
        let (lost, kept) = (by_key("cim").await, by_key("iin").await);
        let coordinator = coordinator(&site).await;
        let fields = [
            ("periodo", "2006/2008-01"),
            ("forma", "committee"),
            ("oficinas", lost.id.as_str()),
            ("lenguas", "es"),
            ("token", "o1"),
        ];
        let draft = led_to(&coordinator.post("/programa/borradores", &fields).await.unwrap());
        let report = format!("/programa/informe?periodo=2006%2F2008-01&forma=committee&oficinas={}", lost.id);
        let tells = async |office: &str| {
            let page = coordinator.get(&draft).await.unwrap();
            assert_eq!(page.status, 200, "{}", page.words());
            page.text.contains(&format!("/es/seccion/office-{office}\""))
        };
        assert!(tells("cim").await && !tells("iin").await && !tells("gs").await);
        let (kinds, who) = (Kind::all(&site.node.contributions), Who::operator());
        let mut tx = db.begin().await.unwrap();
        assert!(Records::merge(&mut tx, &kinds, &kept, &lost, &kept.body, By::hand(&who, "")).await.unwrap());
        tx.commit().await.unwrap();
        assert!(tells("iin").await && !tells("cim").await && !tells("gs").await);
        let read = coordinator.get(&report).await.unwrap();
        assert_eq!(read.status, 200, "{}", read.words());
        let files: Vec<String> = read.attribute("href").into_iter().filter(|href| href.contains("/archivo?")).collect();
        assert!(
            files.len() == 2 && files.iter().all(|file| file.contains(&format!("oficinas={}", kept.id))),
            "{files:?}"
        );
        // one that is gone is told
        put(&site, &BODY, &kept.id, State::Removed).await;
        let gone = coordinator.get(&draft).await.unwrap();
        assert!(gone.status == 409 && gone.words().contains("El registro ya no tiene"), "{}", gone.words());
        let gone = coordinator.get(&report).await.unwrap();
        assert!(gone.status == 422 && gone.words().contains("ya no está en el registro"), "{}", gone.words());
        let other =
            site.signed_in(Role::ProgrammeCoordinator, &site.observatory("regional").await.unwrap()).await.unwrap();
        assert_eq!(other.post("/programa/borradores", &fields).await.unwrap().status, 422);
    })
    .await;
}
