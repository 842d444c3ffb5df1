//! Terms of the installation that an observatory does not use, on both databases.

use platform::permissions::Role;
use testkit::site::on_both;

use crate::site::{count, is_whole, person, start_with, work};

const TEXT: &str = "El cierre deja sin techo a unas 40 ilegales que esperaban en la frontera.";

#[tokio::test]
async fn an_observatory_does_not_use_a_term_of_the_installation_and_uses_it_again() {
    on_both(|on| async move {
        let site = start_with(on, TEXT).await;
        let editor = person(&site, Role::Editor).await;
        editor.keep_cookie("observatorio", "honduras");
        let visitor = site.visitor().unwrap();
        visitor.keep_cookie("observatorio", "honduras");
        let seen = visitor.get("/n/nota").await.unwrap();
        assert!(seen.text.contains("/terminos/es-002"), "{}", seen.words());
        let term = editor.get("/terminos/es-002").await.unwrap();
        is_whole(&term);
        assert!(term.text.contains("/terminos-borrador/termino?id=es-002"), "{}", term.words());
        editor.post("/terminos-borrador", &[("verbo", "empezar")]).await.unwrap();
        let form = editor.get("/terminos-borrador/termino?id=es-002").await.unwrap();
        is_whole(&form);
        assert!(form.words().contains("No usar en este observatorio"), "{}", form.words());
        let switch = |verb: &'static str, number: &'static str| [("verbo", verb), ("id", "es-002"), ("numero", number)];
        let got = editor.post("/terminos-borrador/termino", &switch("apagar", "1")).await.unwrap();
        assert_eq!(got.status, 303, "{}", got.words());
        assert_eq!(editor.post("/terminos-borrador", &[("verbo", "probar")]).await.unwrap().status, 303);
        work(&site).await;
        let draft = editor.get("/terminos-borrador").await.unwrap();
        is_whole(&draft);
        for said in ["Un término del nodo que deja de usarse", "Perdidas: 1", "Términos del nodo que no se usan"] {
            assert!(draft.words().contains(said), "{said}: {}", draft.words());
        }
        assert!(visitor.get("/n/nota").await.unwrap().text.contains("/terminos/es-002"), "a draft changes nothing");
        let publish = |number: &'static str| {
            [("verbo", "publicar"), ("numero", number), ("nombre", "Lista de Honduras"), ("motivo", "No es de aquí")]
        };
        assert_eq!(editor.post("/terminos-borrador", &publish("2")).await.unwrap().status, 303);
        let own = visitor.get("/n/nota").await.unwrap();
        is_whole(&own);
        assert!(!own.text.contains("/terminos/es-002"), "{}", own.words());
        assert_eq!(visitor.get("/terminos/es-002").await.unwrap().status, 404);
        let other = site.visitor().unwrap();
        other.keep_cookie("observatorio", "regional");
        assert!(other.get("/n/nota").await.unwrap().text.contains("/terminos/es-002"), "others go on using it");
        assert!(count(&site, "SELECT count(*) FROM mark WHERE term_id = 'es-002'").await > 0, "its marks stay");
        // the next draft begins with it and takes it back
        editor.post("/terminos-borrador", &[("verbo", "empezar")]).await.unwrap();
        let got = editor.post("/terminos-borrador/termino", &switch("encender", "1")).await.unwrap();
        assert_eq!(got.status, 303, "{}", got.words());
        assert_eq!(editor.post("/terminos-borrador", &publish("2")).await.unwrap().status, 303);
        assert!(visitor.get("/n/nota").await.unwrap().text.contains("/terminos/es-002"));
    })
    .await;
}

#[tokio::test]
async fn in_which_company_a_word_is_a_term_is_told_in_words() {
    let site = start_with(testkit::site::On::Sqlite, TEXT).await;
    let page = site.visitor().unwrap().get("/terminos/es-014").await.unwrap();
    is_whole(&page);
    for said in [
        "Solo cerca de",
        "frontera, valla, aduana, palabras para migrantes",
        "No si está más cerca",
        "palabras del deporte",
    ] {
        assert!(page.words().contains(said), "{said}: {}", page.words());
    }
    assert!(!page.words().contains("!@"), "{}", page.words());
}
