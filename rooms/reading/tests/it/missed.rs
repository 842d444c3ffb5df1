//! What the machine missed, told by people, on both databases.

use platform::jobs::Due;
use platform::permissions::Role;
use platform::room::Export;
use serde_json::Value;
use testkit::site::{Site, on_both};

use crate::readings::TEXT;
use crate::site::{correct, count, is_whole, key, person, start_with, work};

/// The corrected quotations of the export, in their words, with who says them; and the whole line.
async fn exported(site: &Site) -> (Vec<(String, Option<String>)>, Value) {
    let exports = site.node.contributions.all::<dyn Export>();
    let export = exports.iter().find(|one| one.kind() == "corrections").unwrap();
    let line = export.rows(&site.node.db, "", 10, false).await.unwrap().remove(0).1;
    let gold: reading::score::GoldText = serde_json::from_value(line.clone()).unwrap();
    let words = |start: usize, end: usize| gold.text.chars().skip(start).take(end - start).collect::<String>();
    (gold.quotes.iter().map(|quote| (words(quote.start, quote.end), quote.speaker.clone())).collect(), line)
}

#[tokio::test]
async fn what_the_machine_missed_is_told_by_a_person_and_taken_back_like_a_correction() {
    on_both(|on| async move {
        let site = start_with(on, TEXT).await;
        let editor = person(&site, Role::Editor).await;
        for lang in ["es", "en", "pt", "fr"] {
            for what in ["cita", "termino"] {
                is_whole(&editor.get(&format!("/n/nota/corregir?marca={what}&lang={lang}")).await.unwrap());
            }
        }
        editor.get("/n/nota/corregir?lang=es").await.unwrap();
        for (fields, said) in [
            (vec![("marca", "cita"), ("palabras", ""), ("valor", "man")], "Pegue las palabras del texto"),
            (vec![("marca", "cita"), ("palabras", "Esperaban allí"), ("valor", "man")], "no están así en el texto"),
            (vec![("marca", "cita"), ("palabras", "dijo"), ("valor", "man")], "están 2 veces"),
            (vec![("marca", "cita"), ("palabras", "dijo"), ("valor", "man"), ("vez", "3")], "están 2 veces"),
            (vec![("marca", "cita"), ("palabras", "se cortó"), ("valor", "right")], "Elija lo que es"),
            (vec![("marca", "termino"), ("palabras", "sin techo"), ("valor", "own")], "Elija el término"),
        ] {
            let got = correct(&editor, "nota", &fields).await;
            assert_eq!(got.status, 422, "{said}");
            assert!(got.words().contains(said), "{said}: {}", got.words());
            is_whole(&got);
        }
        let missed = [
            ("marca", "cita"),
            ("palabras", "«esperaban\r\nen la frontera»"),
            ("valor", "group"),
            ("quien", "40 ilegales"),
        ];
        let term = [("marca", "termino"), ("palabras", "sin techo"), ("termino", "es-001"), ("valor", "own")];
        for fields in [&missed[..], &term[..], &[("marca", "article-text-0-0"), ("valor", "checked")][..]] {
            let got = correct(&editor, "nota", fields).await;
            assert_eq!(got.status, 303, "{}", got.words());
        }
        let again = correct(&editor, "nota", &missed).await;
        assert!(again.status == 422 && again.words().contains("ya está en la lista"), "{}", again.words());
        let page = editor.get("/n/nota").await.unwrap();
        is_whole(&page);
        for said in ["Citas que dijeron personas", "esperaban en la frontera", "Grupo: 40 ilegales", "De una persona"] {
            assert!(page.words().contains(said), "{said}: {}", page.words());
        }
        let public = site.visitor().unwrap().get("/n/nota").await.unwrap();
        assert!(!public.words().contains("De una persona") && !public.words().contains("40 ilegales:"));

        // gold with its place, and what was not found is missed
        let (quotes, line) = exported(&site).await;
        let told = ("esperaban en la frontera".to_owned(), Some("40 ilegales".to_owned()));
        assert!(quotes.contains(&told), "{quotes:?}");
        assert_eq!((line["terms"][0]["term"].as_str(), line["terms"][0]["voice"].as_str()), (Some("es-001"), Some("own")));
        let (start, end) = (line["terms"][0]["start"].as_u64().unwrap(), line["terms"][0]["end"].as_u64().unwrap());
        let (start, end) = (usize::try_from(start).unwrap(), usize::try_from(end).unwrap());
        assert_eq!(TEXT.chars().skip(start).take(end - start).collect::<String>(), "sin techo");
        for one in &site.node.contributions.all::<dyn Due>() {
            one.open(&site.node.db, platform::time::now()).await.unwrap();
        }
        work(&site).await;
        let quotations = "SELECT count(*) FROM reading_quality WHERE source = 'people' AND variable = 'quotes' AND measure = 'recall'
                          AND of_ - right_ = 1 AND right_ > 0";
        assert_eq!(count(&site, quotations).await, 2, "of its country and of all");
        let terms = "SELECT count(*) FROM reading_quality WHERE source = 'people' AND variable = 'terms' AND measure = 'recall'
                     AND of_ = 1 AND right_ = 0";
        assert_eq!(count(&site, terms).await, 2);

        // taken back
        let list = editor.get("/n/nota/corregir").await.unwrap();
        let (start, end) = {
            let at = TEXT.find("esperaban").unwrap();
            let start = TEXT[..at].chars().count();
            (start, start + "esperaban en la frontera".chars().count())
        };
        let told_key = key(&list, &format!("quote-text-{start}-{end}"));
        let back = [("marca", told_key.as_str()), ("valor", "wrong"), ("motivo", "No lo dice nadie")];
        assert_eq!(correct(&editor, "nota", &back).await.status, 303);
        assert!(!editor.get("/n/nota").await.unwrap().words().contains("Citas que dijeron personas"));
        assert!(!exported(&site).await.0.contains(&told));
    })
    .await;
}

#[tokio::test]
async fn the_borders_of_a_quotation_are_corrected_beside_those_of_the_machine() {
    on_both(|on| async move {
        let site = start_with(on, TEXT).await;
        let editor = person(&site, Role::Editor).await;
        let quote = key(&editor.get("/n/nota/corregir").await.unwrap(), "quote-");
        let elsewhere = [("marca", quote.as_str()), ("valor", "right"), ("palabras", "El cierre deja")];
        let got = correct(&editor, "nota", &elsewhere).await;
        assert!(got.status == 422 && got.words().contains("en otra parte del texto"), "{}", got.words());
        let words = "No podemos con esta oleada de migrantes";
        let same = [("marca", quote.as_str()), ("valor", "right"), ("palabras", words)];
        assert_eq!(correct(&editor, "nota", &same).await.status, 303);
        assert_eq!(count(&site, "SELECT count(*) FROM correction").await, 1, "the same words are no other borders");
        let other = [("marca", quote.as_str()), ("valor", "right"), ("palabras", "con esta oleada de migrantes")];
        assert_eq!(correct(&editor, "nota", &other).await.status, 303);
        let (quotes, _) = exported(&site).await;
        let of_it: Vec<_> = quotes.iter().filter(|(words, _)| words.contains("oleada")).collect();
        assert_eq!(of_it.len(), 1, "{quotes:?}");
        assert_eq!(of_it[0].0, "con esta oleada de migrantes");
        assert!(of_it[0].1.as_deref().unwrap().contains("Ramiro Ficticio"), "{quotes:?}");
        let page = editor.get("/n/nota").await.unwrap();
        is_whole(&page);
        assert!(page.words().contains("Empieza o termina en otra parte"), "{}", page.words());
        is_whole(&editor.get("/n/nota/corregir").await.unwrap());
    })
    .await;
}
