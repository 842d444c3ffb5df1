//! Laws that follow a model law, article by article, on both databases.

use platform::permissions::Role;
use records::{Filing, RecordFiles, Statement};
use room_library::LAW;
use testkit::site::on_both;

use crate::files::named;
use crate::made::{add, get, site, title};

#[tokio::test]
async fn a_law_that_holds_the_beginning_of_a_long_text_is_saved_with_articles_further_on() {
    on_both(|on| async move {
        let site = site(on).await;
        let editor = site.signed_in(Role::Editor, &site.observatory("regional").await.unwrap()).await.unwrap();
        let text = |field: &'static str, text: &str| (field, Statement::text(text));
        let said = vec![title("Ley modelo"), text("kind", "model-law"), text("status", "in-force")];
        let model = add(&site, &LAW, said).await;
        let short = "Artículo 1. Objeto\nUno.\nArtículo 2. Ámbito\nDos.\nArtículo 3. Principios\nTres.";
        let long = format!("{short}\n{}", "palabra ".repeat(2000));
        for (name, text, has_file, is_told) in [
            ("Ley breve", short, false, true),
            ("Ley con archivo", short, true, false),
            ("Ley larga", &long, false, false),
        ] {
            let fields = [
                ("title.0", name),
                ("title.0.lang", "es"),
                ("kind.0", "law"),
                ("status.0", "in-force"),
                ("country.0", "HN"),
                ("text.0", text),
                ("maps.0.article", "9"),
                ("maps.0.model", &model),
                ("maps.0.model_article", "4"),
            ];
            let entered = editor.post("/leyes/nuevo/law", &fields).await.unwrap();
            assert_eq!(entered.status, 303, "{name}: {}", entered.words());
            let path = entered.leads_to().unwrap().split('?').next().unwrap().to_owned();
            if has_file {
                let file = named(&site, "ley.pdf", name, "").await;
                let record = path.rsplit('/').next().unwrap();
                let mut tx = site.node.db.begin().await.unwrap();
                assert!(RecordFiles::file(&mut tx, &file, record, Filing::default()).await.unwrap());
                tx.commit().await.unwrap();
            }
            let page = editor.get(&path).await.unwrap();
            let told = page.words().contains("no está en el texto que hay aquí");
            assert_eq!((page.status, told), (200, is_told), "{name}: {}", page.words());
        }
        let page = get(&site, &format!("/leyes/{model}")).await;
        assert_eq!(page.words().matches("no tiene ese artículo").count(), 1, "{}", page.words());
    })
    .await;
}
