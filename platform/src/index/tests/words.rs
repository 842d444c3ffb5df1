//! What is found by which words.
#![allow(clippy::unwrap_used)]

use proptest::prelude::*;

use super::*;
use crate::index::{Facets, SearchProblem};

async fn four_languages() -> Site {
    Site::with(vec![
        article("es1", "es", "Cierra el albergue", "Los migrantes y las mujeres de la migración huyeron. Francés."),
        article("es2", "es", "La mujer del río", "Una persona migrante cruzó con niños; hubo violaciones."),
        article("pt1", "pt", "Onze mulheres grávidas", "A imigração dos homens e as nações. Uma irmã."),
        article("pt2", "pt", "Uma mulher", "O homem da imigração cruzou."),
        article("fr1", "fr", "Des femmes réfugiées", "L’immigration de l'étranger. Un réfugié."),
        article("fr2", "fr", "Une femme", "Les étrangères sont parties; réfugiés."),
        article("en1", "en", "Women at the border", "Migrants crossed the borders."),
        article("en2", "en", "A woman crosses", "One migrant in crossing."),
        article("qu1", "qu", "Runakuna", "Migrante nisqa runa."),
    ])
    .await
}

#[tokio::test]
async fn words_are_found_in_any_form_and_without_accents() {
    let site = four_languages().await;
    for (text, found) in [
        ("migrante", vec!["en1", "en2", "es1", "es2", "qu1"]),
        ("mujeres", vec!["es1", "es2"]),
        ("MUJER", vec!["es1", "es2"]),
        ("mulher", vec!["pt1", "pt2"]),
        ("mulheres", vec!["pt1", "pt2"]),
        ("homens", vec!["pt1", "pt2"]),
        ("femme", vec!["fr1", "fr2"]),
        ("women", vec!["en1", "en2"]),
        ("border", vec!["en1"]),
        ("migracion", vec!["es1"]),
        ("violacion", vec!["es2"]),
        ("ninos", vec!["es2"]),
        ("ños", vec![]),
        ("niño", vec!["es2"]),
        ("imigracao", vec!["pt1", "pt2"]),
        ("irmas", vec!["pt1"]),
        ("refugie", vec!["fr1", "fr2"]),
        ("etrangere", vec!["fr1", "fr2"]),
        ("immigration", vec!["fr1"]),
        ("franceses", vec!["es1"]),
        ("albergue mujeres", vec!["es1"]),
        ("albergue homens", vec![]),
    ] {
        assert_eq!(site.ids(text).await, found, "{text}");
    }
}

#[tokio::test]
async fn phrases_exclusions_beginnings_and_either() {
    let site = four_languages().await;
    for (text, found) in [
        ("\"las mujeres\"", vec!["es1"]),
        ("\"mujeres las\"", vec![]),
        ("\"mujer\"", vec!["es2"]),
        ("«La Mujer del Rio»", vec!["es2"]),
        ("migrante -albergue -border", vec!["en2", "es2", "qu1"]),
        ("migrante idioma:es -\"las mujeres\"", vec!["es2"]),
        ("refug*", vec!["fr1", "fr2"]),
        ("runa*", vec!["qu1"]),
        ("albergue OR rio O mulher", vec!["es1", "es2", "pt1", "pt2"]),
        ("homem OU femme cruzou", vec!["pt2"]),
        ("titulo:mujeres", vec!["es2"]),
        ("título:\"once mujeres\"", vec![]),
        ("", vec!["en1", "en2", "es1", "es2", "fr1", "fr2", "pt1", "pt2", "qu1"]),
    ] {
        assert_eq!(site.ids(text).await, found, "{text}");
    }
}

#[tokio::test]
async fn fields_and_filters_narrow() {
    let one = Document {
        authors: vec!["Ana Pérez Gómez".to_owned()],
        section: Some("Política".to_owned()),
        story_id: Some("s1".to_owned()),
        terms: vec!["ilegal".to_owned(), "oleada".to_owned()],
        ..article("a", "es", "Uno", "palabra común")
    };
    let two = Document {
        country: "GT".to_owned(),
        outlet_id: "o2".to_owned(),
        outlet: "La Voz Inventada".to_owned(),
        language: "pt".to_owned(),
        day: "2026-02-01".to_owned(),
        terms: vec!["oleada".to_owned()],
        ..article("b", "pt", "Dois", "palabra común")
    };
    let site = Site::with(vec![one, two, article("c", "es", "Tres", "palabra común")]).await;
    for (text, found) in [
        ("autor:perez", vec!["a"]),
        ("autor:\"ana perez\" palabra", vec!["a"]),
        ("medio:\"voz inventada\"", vec!["b"]),
        ("outlet:diario -autor:ana", vec!["c"]),
        ("seccion:politica", vec!["a"]),
        ("pais:guatemala", vec!["b"]),
        ("country:HN", vec!["a", "c"]),
        ("idioma:português OR autor:ana", vec!["a", "b"]),
        ("perez", vec![]),
    ] {
        assert_eq!(site.ids(text).await, found, "{text}");
    }
    let some = |change: fn(&mut Query)| {
        let mut query = asking("palabras");
        change(&mut query);
        query
    };
    for (query, found) in [
        (some(|q| q.countries = vec!["GT".to_owned(), "XX".to_owned()]), vec!["b"]),
        (some(|q| q.outlets = vec!["o1".to_owned()]), vec!["a", "c"]),
        (some(|q| q.languages = vec!["pt".to_owned()]), vec!["b"]),
        (some(|q| q.from = Some("2026-03-17".to_owned())), vec!["a", "c"]),
        (some(|q| q.to = Some("2026-03-16".to_owned())), vec!["b"]),
        (some(|q| q.story = Some("s1".to_owned())), vec!["a"]),
        (some(|q| q.terms = vec!["oleada".to_owned()]), vec!["a", "b"]),
        (some(|q| q.without_terms = true), vec!["c"]),
        (some(|q| (q.terms, q.without_terms) = (vec!["ilegal".to_owned()], true)), vec!["a", "c"]),
        (some(|q| q.within_countries = Some(vec!["HN".to_owned()])), vec!["a", "c"]),
        (some(|q| q.within_countries = Some(Vec::new())), vec![]),
    ] {
        assert_eq!(site.ids_of(query.clone()).await, found, "{query:?}");
    }
}

#[tokio::test]
async fn counts_pass_over_their_own_filter() {
    let marked =
        Document { country: "GT".to_owned(), terms: vec!["oleada".to_owned()], ..article("a", "es", "A", "x") };
    let outside = Document { country: "AR".to_owned(), ..article("d", "es", "D", "x") };
    let site = Site::with(vec![marked, article("b", "es", "B", "x"), article("c", "pt", "C", "x"), outside]).await;
    let found = site
        .find(Query {
            countries: vec!["HN".to_owned()],
            within_countries: Some(vec!["HN".to_owned(), "GT".to_owned()]),
            facets: true,
            ..asking("x")
        })
        .await;
    let count = |value: &str, n| (value.to_owned(), n);
    assert_eq!(found.total, 2);
    assert_eq!(
        found.facets,
        Facets {
            countries: vec![count("HN", 2), count("GT", 1)],
            outlets: vec![count("o1", 2)],
            languages: vec![count("es", 1), count("pt", 1)],
            terms: Vec::new(),
            without_terms: 2,
            traits: Vec::new(),
        }
    );
}

#[tokio::test]
async fn traits_narrow_by_family_and_are_counted_past_their_own() {
    let said = |id: &str, traits: &[&str]| Document {
        traits: traits.iter().map(|one| (*one).to_owned()).collect(),
        ..article(id, "es", "A", "x")
    };
    let site = Site::with(vec![
        said("a", &["habla:mujer", "habla:hombre", "voz:propia"]),
        said("b", &["habla:hombre", "voz:citada"]),
        said("c", &["habla:mujer", "voz:citada"]),
        article("d", "es", "D", "x"),
    ])
    .await;
    let asked = |traits: &[&str]| Query {
        traits: traits.iter().map(|one| (*one).to_owned()).collect(),
        facets: true,
        ..asking("x")
    };
    for (traits, found) in [
        (&[][..], vec!["a", "b", "c", "d"]),
        (&["habla:mujer"], vec!["a", "c"]),
        (&["habla:mujer", "habla:hombre"], vec!["a", "b", "c"]),
        (&["habla:mujer", "voz:citada"], vec!["c"]),
        (&["habla:nadie"], vec![]),
    ] {
        assert_eq!(site.ids_of(asked(traits)).await, found, "{traits:?}");
    }
    let count = |value: &str, n| (value.to_owned(), n);
    let all = site.find(asked(&[])).await.facets.traits;
    assert_eq!(
        all,
        [count("habla:hombre", 2), count("habla:mujer", 2), count("voz:citada", 2), count("voz:propia", 1)]
    );
    let narrowed = site.find(asked(&["habla:mujer"])).await.facets.traits;
    assert_eq!(
        narrowed,
        [count("habla:hombre", 2), count("habla:mujer", 2), count("voz:citada", 1), count("voz:propia", 1)]
    );
}

#[tokio::test]
async fn hits_tell_what_was_found_in_them() {
    let site = four_languages().await;
    let found = site.find(asking("mujer")).await;
    let hit = found.hits.iter().find(|hit| hit.id == "es2").unwrap();
    assert_eq!(hit.version_id, "v-es2");
    assert_eq!(hit.sort_at, 1_000_000);
    let marked: Vec<&str> = hit.title.iter().filter(|piece| piece.hit).map(|piece| piece.text.as_str()).collect();
    assert_eq!(marked, ["mujer"]);
    assert!(hit.snippet.iter().any(|piece| piece.text.contains("Una persona migrante")));
}

#[tokio::test]
async fn a_headline_is_nearer_than_a_text() {
    let site = Site::with(vec![
        article("text", "es", "Otra cosa", "Una mujer habló de la frontera y de la lluvia."),
        article("title", "es", "Mujeres en la frontera", "Hablaron de la lluvia y de otras cosas."),
    ])
    .await;
    let found = site.find(Query { sort: crate::index::Sort::Best, ..asking("mujeres frontera") }).await;
    let ids: Vec<&str> = found.hits.iter().map(|hit| hit.id.as_str()).collect();
    assert_eq!(ids, ["title", "text"]);
    assert!(found.hits.iter().all(|hit| hit.score > 0.0));
}

#[tokio::test]
async fn what_is_refused_has_a_key_of_the_catalogue() {
    let site = Site::new().await;
    let mut keys = Vec::new();
    for query in [
        asking(&"x".repeat(2000)),
        asking(&"x ".repeat(200)),
        asking("-perros"),
        Query { from: Some("ayer".to_owned()), ..asking("x") },
        Query { after: Some("zz".to_owned()), ..asking("x") },
    ] {
        let problem: SearchProblem = site.index.search(&query).await.unwrap_err();
        keys.push(problem.key());
    }
    assert_eq!(
        keys,
        [
            "site-search-too-long",
            "site-search-too-many-words",
            "site-search-only-exclusions",
            "site-search-not-a-day",
            "site-search-not-a-key"
        ]
    );
}

/// No text makes the index itself fail: it is answered, or refused with a reason.
#[test]
fn strange_searches_never_fail() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let site = runtime.block_on(four_languages());
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig::with_cases(100));
    let texts = "(\\PC|[-\"«»:*?+.()\\[\\]{}|\\\\ ]|OR |titulo:|pais:|mujer|migra\\*| ){0,40}";
    runner
        .run(&texts, |text| {
            for sort in [crate::index::Sort::Newest, crate::index::Sort::Best, crate::index::Sort::MostCopied] {
                let query = Query { sort, facets: true, after: None, limit: 3, ..asking(&text) };
                if let Err(problem) = runtime.block_on(site.index.search(&query)) {
                    prop_assert!(!matches!(problem, SearchProblem::Failed(_)), "{}", problem);
                }
            }
            Ok(())
        })
        .unwrap();
}
