//! Good practices: sent without an account, reviewed by two, published or sent back, compared.
#![allow(clippy::unwrap_used, missing_docs)]

use platform::permissions::{Role, Scope};
use platform::time;
use testkit::site::{Person, Site, on_both};

mod site;
use site::site;

async fn send(site: &Site, title: &str, token: &str) -> String {
    let since = (time::now() - 10 * time::SECOND).to_string();
    let fields = [
        ("titulo", title),
        ("lado", "origin"),
        ("lado", "transit"),
        ("pais", "GT"),
        ("problema", "Nadie informa antes de salir."),
        ("que_hace", "Una ventanilla\nen la terminal."),
        ("resultado", "800 personas informadas."),
        ("evidencia", "https://x.example/informe"),
        ("desde", since.as_str()),
        ("web", ""),
        ("token", token),
    ];
    let sent = site.visitor().unwrap().post("/programa/practicas/proponer", &fields).await.unwrap();
    sent.leads_to().unwrap_or_else(|| panic!("{}: {}", sent.status, sent.words())).split('?').next().unwrap().to_owned()
}

async fn review(person: &Person, address: &str, verdict: &str, reason: &str) -> u16 {
    let form = person.get(address).await.unwrap();
    let (_, rest) = form.text.split_once("name=\"revision\" value=\"").unwrap();
    let fields = [
        ("revision", rest.split('"').next().unwrap()),
        ("relevance", "yes"),
        ("results", "partly"),
        ("rights", "yes"),
        ("repeatable", "yes"),
        ("veredicto", verdict),
        ("motivo", reason),
    ];
    person.post(address, &fields).await.unwrap().status
}

#[tokio::test]
async fn two_reviewers_publish_a_practice_and_one_sends_it_back_with_reasons() {
    on_both(|on| async move {
        let site = site(on).await;
        let visitor = site.visitor().unwrap();
        let now = time::now().to_string();
        let hasty = [("titulo", "Spam"), ("desde", now.as_str()), ("token", "x")];
        let refused = visitor.post("/programa/practicas/proponer", &hasty).await.unwrap();
        assert!(
            refused.status == 422 && refused.words().contains("sin ello no se puede revisar"),
            "{}",
            refused.words()
        );
        let own = send(&site, "Ventanilla de informe", "s1").await;
        assert_eq!(send(&site, "Ventanilla de informe", "s1").await, own, "sent twice it is one");
        let waits = visitor.get(&own).await.unwrap();
        assert!(waits.words().contains("Espera revisión"), "{}", waits.words());
        assert!(!visitor.get("/programa/practicas").await.unwrap().words().contains("Ventanilla de informe"));
        let scope = site.observatory("regional").await.unwrap();
        let first = site.signed_in(Role::ProgrammeCoordinator, &scope).await.unwrap();
        let second = site.signed_in(Role::Officer, &Scope::Office("cim".into())).await.unwrap();
        let queue = first.get("/programa/practicas/revisar").await.unwrap();
        assert!(queue.words().contains("Ventanilla de informe"), "{}", queue.words());
        let address = queue.attribute("href").into_iter().find(|href| href.ends_with("/revision")).unwrap();
        let public = address.trim_end_matches("/revision").to_owned();
        assert_eq!(visitor.get(&public).await.unwrap().status, 404, "nobody sees it before it is reviewed");
        assert_eq!(review(&first, &address, "return", "").await, 422, "what is sent back has reasons");
        assert_eq!(review(&first, &address, "return", "Falta decir cuánto cuesta.").await, 303);
        assert!(visitor.get(&own).await.unwrap().words().contains("Falta decir cuánto cuesta."));
        // one person alone publishes nothing, however often they look
        for _ in 0..2 {
            assert_eq!(review(&first, &address, "publish", "").await, 303);
        }
        assert_eq!(visitor.get(&public).await.unwrap().status, 404);
        assert_eq!(review(&second, &address, "publish", "").await, 303);
        let page = visitor.get(&public).await.unwrap();
        assert!(page.status == 200 && page.words().contains("800 personas informadas."), "{}", page.words());
        assert!(!page.words().contains("Revisiones"), "reviews are not public: {}", page.words());
        assert!(visitor.get(&own).await.unwrap().words().contains("Publicada"));
        assert!(visitor.get("/programa/practicas?lado=transit").await.unwrap().words().contains("Ventanilla"));
        let id = public.rsplit('/').next().unwrap();
        let compared = visitor.get(&format!("/programa/practicas/comparar?ficha={id}")).await.unwrap();
        assert!(compared.words().contains("Nadie informa antes de salir."), "{}", compared.words());
        assert_eq!(visitor.get("/programa/practicas/revisar").await.unwrap().status, 401);
        assert_eq!(visitor.get("/practicas/otra").await.unwrap().status, 404);
    })
    .await;
}
