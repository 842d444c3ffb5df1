//! What works are about, in the language of who reads, on both databases.

use std::collections::HashMap;
use std::time::Duration;

use platform::jobs::claim;
use platform::permissions::Role;
use platform::text::fold;
use records::{Records, Statement, Term, Vocabularies};
use room_library::{DOCUMENT, LAW};
use testkit::site::{Site, on_both};

use crate::made::{add, get, site, starter_site, title};

async fn terms(site: &Site) -> Vec<Term> {
    let vocabularies = Vocabularies::load(&site.node.db).await.unwrap();
    vocabularies.get("subjects").map(|subjects| subjects.terms().to_vec()).unwrap_or_default()
}

#[tokio::test]
async fn subjects_are_told_in_four_languages_and_keep_their_addresses() {
    on_both(|on| async move {
        let site = starter_site(on).await;
        for (path, words) in [
            ("/leyes/comparar?tema=trata&lang=en", "trafficking in persons"),
            ("/leyes/comparar?tema=trafficking%20in%20persons&lang=fr", "traite des personnes"),
            ("/leyes/comparar?tema=Trata&lang=pt", "tráfico de pessoas"),
            ("/leyes/comparar?tema=trata&lang=es", "trata"),
            ("/leyes?tema=trata&lang=fr", "traite des personnes"),
            ("/tratados?tema=apatridia&lang=en", "statelessness"),
        ] {
            let page = get(&site, path).await;
            assert!(page.words().contains(words), "{path}: {}", page.words());
        }
        let english = get(&site, "/leyes/comparar?lang=en").await.text;
        assert!(english.contains(">children <span") && !english.contains(">niñez <span"), "{english}");
        let data = async |subject: &str| get(&site, &format!("/leyes/comparar.csv?tema={subject}&lang=es")).await.text;
        let by_word = data("trata").await;
        assert!(by_word.lines().count() > 5, "{by_word}");
        assert_eq!(data("traite%20des%20personnes").await, by_word);

        let all = get(&site, "/vocabularios?lang=en").await;
        assert!(all.words().contains("Subjects of laws, treaties and documents"), "{}", all.words());
        let one = get(&site, "/vocabularios/subjects?lang=en").await;
        assert!(one.words().contains("trafficking in persons"), "{}", one.words());
        assert!(one.text.contains("id=\"ninez\"") && !one.text.contains("id=\"violencia contra"), "{}", one.words());
        let skos = get(&site, "/vocabularios/subjects.ttl").await.text;
        assert!(skos.contains("subjects#violencia-contra-las-mujeres>") && skos.contains("\"niñez\""), "{skos}");
    })
    .await;
}

#[tokio::test]
async fn a_word_that_means_a_subject_is_that_subject_and_any_other_stays() {
    on_both(|on| async move {
        let site = starter_site(on).await;
        let editor = site.signed_in(Role::Editor, &site.observatory("regional").await.unwrap()).await.unwrap();
        let form = editor.get("/leyes/nuevo/law").await.unwrap();
        assert!(form.text.contains("name=\"keywords\" value=\"niñez\""), "terms are offered: {}", form.words());
        let fields = [
            ("title.0", "Ley de prueba"),
            ("title.0.lang", "es"),
            ("kind.0", "law"),
            ("status.0", "in-force"),
            ("country.0", "HN"),
            ("keywords.0", "Trafficking in persons"),
            ("keywords.1", "Palabra Propia"),
            ("keywords", "niñez"),
        ];
        let entered = editor.post("/leyes/nuevo/law", &fields).await.unwrap();
        assert_eq!(entered.status, 303, "{}", entered.words());
        let path = entered.leads_to().unwrap().split('?').next().unwrap().to_owned();
        let id = path.rsplit('/').next().unwrap();
        let law = Records::of(&site.node.db).find(id).await.unwrap().unwrap();
        assert_eq!(law.body.texts("keywords"), ["trata", "Palabra Propia", "niñez"]);

        let page = get(&site, &format!("{path}?lang=en")).await;
        for words in ["trafficking in persons", "Palabra Propia", "children"] {
            assert!(page.words().contains(words), "{words}: {}", page.words());
        }
        assert!(page.text.contains("\"trafficking in persons\""), "its JSON-LD says it so, too");
        let again = editor.get(&format!("{path}/editar?lang=en")).await.unwrap();
        assert!(again.text.contains("value=\"trafficking in persons\""), "{}", again.words());
        assert!(!again.text.contains("name=\"keywords\" value=\"trata\""), "what is said is offered no more");
        let own = get(&site, "/leyes.csv?tema=palabra%20propia").await;
        assert!(own.text.contains("Ley de prueba"), "{}", own.text);
    })
    .await;
}

#[tokio::test]
async fn words_of_files_and_other_libraries_join_the_subject_that_they_mean() {
    on_both(|on| async move {
        let site = starter_site(on).await;
        let word = |text: &str| ("keywords", Statement::text(text));
        let said =
            vec![title("Un informe"), ("type", Statement::text("report")), word("Domestic work"), word("Zeta Omega")];
        let id = add(&site, &DOCUMENT, said).await;
        let document = Records::of(&site.node.db).find(&id).await.unwrap().unwrap();
        assert_eq!(document.body.texts("keywords"), ["Domestic work", "Zeta Omega"], "what was written stays");
        let found = get(&site, "/biblioteca.csv?tema=trabajo%20dom%C3%A9stico").await;
        assert!(found.text.contains("Un informe"), "{}", found.text);
        let page = get(&site, &format!("/biblioteca/{id}?lang=fr")).await;
        for word in ["travail domestique", "Zeta Omega"] {
            assert!(page.text.contains(&format!("name=\"citation_keywords\" content=\"{word}\"")), "{word}");
        }
        let oai = format!("/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:localhost:{id}");
        let oai = get(&site, &oai).await.text;
        assert!(oai.contains("<dc:subject>trabajo doméstico</dc:subject>") && oai.contains("Zeta Omega"), "{oai}");

        // a word that becomes a term brings the records along that say it
        let editor = site.signed_in(Role::Editor, &site.observatory("regional").await.unwrap()).await.unwrap();
        let term = [("es", "Zeta omega"), ("en", "Last of letters")];
        assert_eq!(editor.post("/vocabularios/subjects/nuevo", &term).await.unwrap().status, 303);
        let jobs = claim(&site.node.db, 10, Duration::from_secs(60)).await.unwrap();
        assert_eq!(jobs.len(), 1);
        for job in jobs {
            let kind = records::room().jobs.iter().find(|kind| kind.kind == job.kind).unwrap();
            (kind.run)(site.node.clone(), job).await.unwrap();
        }
        let found = get(&site, "/biblioteca.csv?tema=zeta-omega").await;
        assert!(found.text.contains("Un informe"), "{}", found.text);
        assert!(get(&site, &format!("/biblioteca/{id}?lang=en")).await.words().contains("Last of letters"));
    })
    .await;
}

#[tokio::test]
async fn an_installation_that_has_works_is_given_the_subjects_of_the_starter_content() {
    on_both(|on| async move {
        let began = terms(&starter_site(on).await).await;
        let mut meant = HashMap::new();
        for term in &began {
            assert_eq!(term.labels.len(), 4, "{}", term.id);
            for label in term.labels.values() {
                let other = meant.insert(fold(label), &term.id);
                assert!(other.is_none_or(|other| *other == term.id), "{label} means one subject");
            }
        }

        let site = site(on).await;
        let bring = async || {
            let sql = include_str!("../../../../migrations/0025-subjects.sql");
            site.node.db.run(sql, ()).await.unwrap();
        };
        bring().await;
        assert!(terms(&site).await.is_empty(), "where there are no works nothing is brought");
        add(&site, &LAW, vec![title("Ley"), ("keywords", Statement::text("trata"))]).await;
        bring().await;
        assert_eq!(terms(&site).await, began);
        bring().await;
        assert_eq!(terms(&site).await.len(), began.len());
    })
    .await;
}
