//! Pages that are older than what they show: what is sent from one meets a document or a provider that is not there any
//! more.

use platform::accounts::Who;
use platform::permissions::Role;
use records::{By, RecordFiles, Records, State, Statement};
use room_library::{DOCUMENT, HarvestState, Providers};
use testkit::site::on_both;

use crate::files::named;
use crate::harvesting::{add as add_provider, librarian, start};
use crate::made::{add, site};
use crate::provider::Made;

#[tokio::test]
async fn a_file_goes_to_what_its_document_became_and_to_none_that_was_taken_out() {
    on_both(|on| async move {
        let site = site(on).await;
        let (db, operator) = (&site.node.db, Who::operator());
        let editor = site.signed_in(Role::Editor, &site.observatory("regional").await.unwrap()).await.unwrap();
        let said = |title: &'static str| vec![("title", Statement::text(title)), ("type", Statement::text("report"))];
        let (kept, lost) = (add(&site, &DOCUMENT, said("Rutas")).await, add(&site, &DOCUMENT, said("Las rutas")).await);
        let record = async |id: &str| Records::of(db).find(id).await.unwrap().unwrap();
        let (one, other) = (record(&kept).await, record(&lost).await);
        let mut tx = db.begin().await.unwrap();
        let by = By::hand(&operator, "");
        assert!(Records::merge(&mut tx, &[&DOCUMENT], &one, &other, &one.body, by).await.unwrap());
        tx.commit().await.unwrap();
        let file = named(&site, "rutas.pdf", "Rutas", "").await;
        let join = [("verbo", "unir"), ("registro", lost.as_str())];
        let joined = editor.post(&format!("/biblioteca/agregar/{file}"), &join).await.unwrap();
        assert_eq!(joined.status, 303, "{}", joined.words());
        assert_eq!(RecordFiles::find(db, &file).await.unwrap().unwrap().record_id, Some(kept.clone()));

        let mut tx = db.begin().await.unwrap();
        assert!(Records::set_state(&mut tx, &DOCUMENT, &record(&kept).await, State::Removed, by).await.unwrap());
        tx.commit().await.unwrap();
        let file = named(&site, "caminos.pdf", "Caminos", "").await;
        let address = format!("/biblioteca/agregar/{file}");
        for id in [&kept, &lost] {
            let refused = editor.post(&address, &[("verbo", "unir"), ("registro", id)]).await.unwrap();
            assert!(refused.status == 409 && refused.words().contains("ya no está"), "{}", refused.words());
        }
        assert_eq!(RecordFiles::find(db, &file).await.unwrap().unwrap().record_id, None);

        let discarded = editor.post(&address, &[("verbo", "descartar")]).await.unwrap();
        assert_eq!(discarded.status, 303, "{}", discarded.words());
        let (noted,): (i64,) =
            db.one("SELECT count(*) FROM audit WHERE action = 'file.discard' AND target = $1", (&file,)).await.unwrap();
        assert_eq!(noted, 1, "who discarded it is known");
    })
    .await;
}

#[tokio::test]
async fn a_provider_that_was_removed_does_not_go_on_where_it_stood() {
    on_both(|on| async move {
        let made = Made::start().await;
        let site = start(on, &[&made.host]).await;
        let who = librarian(&site).await;
        let provider = add_provider(&site, &who, &made.address).await;
        let path = |verb: &str| format!("/cosechas/{}/{verb}", provider.id);
        for _ in 0..2 {
            assert_eq!(who.post(&path("quitar"), &[]).await.unwrap().status, 303, "a repeat is no fault");
        }
        for verb in ["reanudar", "pausar"] {
            let late = who.post(&path(verb), &[]).await.unwrap();
            assert!(late.status == 409 && late.words().contains("agréguela de nuevo"), "{verb}: {}", late.words());
        }
        let after = Providers::of(&site.node.db).find(&provider.id).await.unwrap().unwrap();
        assert_eq!(after.state, HarvestState::Removed);
    })
    .await;
}
