//! History, restoring, taking out, merging and confirming, over HTTP, on both databases.

use crate::site::{self, House, entered};
use platform::permissions::Role;
use records::{Shown, State};
use testkit::site::{Person, on_both};

/// Changes one field by the form.
async fn typed(person: &Person, path: &str, fields: &[(&str, &str)]) {
    let edit = format!("{path}/editar");
    let mut form = site::filled(&person.get(&edit).await.unwrap());
    for (name, value) in fields {
        site::set(&mut form, name, value);
    }
    let got = site::send(person, &edit, &form).await;
    assert_eq!(got.status, 303, "{}", got.words());
}

#[tokio::test]
async fn every_state_is_told_and_one_can_come_back() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let path = entered(&house, "Casa").await;
        let editor = house.person(Role::Editor).await;
        typed(&editor, &path, &[("about.0", "Otra cosa"), ("motivo", "Lo dijo la casa")]).await;
        let history = editor.get(&format!("{path}/historia")).await.unwrap();
        site::is_whole(&history);
        for said in ["Persona 0", "Lo dijo la casa", "quitado: Una línea.", "agregado: Otra cosa"] {
            assert!(history.words().contains(said), "{said}: {}", history.words());
        }
        let first = format!("{path}/historia/1");
        let old = editor.get(&first).await.unwrap();
        site::is_whole(&old);
        assert!(old.words().contains("Una línea."));
        let visitor = house.site.visitor().unwrap();
        assert!(!visitor.get(&first).await.unwrap().text.contains("name=\"revision\""));
        assert_eq!(visitor.post(&first, &[("revision", "2")]).await.unwrap().status, 401);
        assert_eq!(editor.post(&first, &[("revision", "1")]).await.unwrap().status, 409, "made from an older state");
        assert_eq!(editor.post(&first, &[("revision", "2")]).await.unwrap().status, 303);
        let record = house.record(&path).await;
        assert_eq!((record.revision, record.body.text("about")), (3, Some("Una línea.\nOtra línea.")));
        assert_eq!(house.audited("record.").await, ["record.change", "record.restore"]);
        assert_eq!(editor.get(&format!("{path}/historia/9")).await.unwrap().status, 404);
        house.agrees().await;
    })
    .await;
}

#[tokio::test]
async fn history_tells_a_visitor_neither_who_nor_what_was_ever_kept_from_the_public() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let path = entered(&house, "Casa").await;
        let editor = house.person(Role::Editor).await;
        // public in the first state, kept from the public in the second, gone in the third
        typed(&editor, &path, &[("site.0.shown", "members")]).await;
        typed(&editor, &path, &[("site.0", ""), ("phone.0", "+504 2")]).await;
        let visitor = house.site.visitor().unwrap();
        for address in ["historia", "historia/1", "historia/2", "historia/3"] {
            let seen = visitor.get(&format!("{path}/{address}")).await.unwrap();
            assert_eq!(seen.status, 200);
            site::is_whole(&seen);
            for secret in ["casa.example", "+504", "Persona 0"] {
                assert!(!seen.text.contains(secret), "{secret} in {address}: {}", seen.words());
            }
            assert!(
                editor.get(&format!("{path}/{address}")).await.unwrap().text.contains("casa.example")
                    || address == "historia/3"
            );
        }
        let page = visitor.get(&path).await.unwrap();
        assert!(!page.text.contains("value=\"phone\""), "a fact for members is not offered in the form of a proposal");
    })
    .await;
}

#[tokio::test]
async fn a_record_taken_out_is_gone_for_the_public_and_comes_back() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let path = entered(&house, "Casa").await;
        let (editor, visitor) = (house.person(Role::Editor).await, house.site.visitor().unwrap());
        let form = format!("{path}/retirar");
        site::is_whole(&editor.get(&form).await.unwrap());
        let out = [("verbo", "retirar"), ("revision", "1")];
        let refused = editor.post(&form, &out).await.unwrap();
        assert_eq!(refused.status, 422, "a reason is needed");
        let out = [("verbo", "retirar"), ("revision", "1"), ("motivo", "Lo pidió la casa")];
        assert_eq!(editor.post(&form, &out).await.unwrap().status, 303);
        for address in [path.clone(), format!("{path}/historia"), format!("{path}.json")] {
            assert_eq!(visitor.get(&address).await.unwrap().status, 404, "{address}");
        }
        assert!(!visitor.get("/cuerpos").await.unwrap().text.contains("Casa"));
        let page = editor.get(&path).await.unwrap();
        assert!(page.status == 200 && page.words().contains("Publicar de nuevo"));
        let back = [("verbo", "publicar"), ("revision", "2")];
        assert_eq!(editor.post(&form, &back).await.unwrap().status, 303);
        assert_eq!(visitor.get(&path).await.unwrap().status, 200);
        assert_eq!(house.audited("record.").await, ["record.remove", "record.publish"]);
        house.agrees().await;
    })
    .await;
}

#[tokio::test]
async fn the_name_of_a_record_that_is_not_public_is_told_to_members_only() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let (red, casa) = (entered(&house, "Red Callada").await, entered(&house, "Casa").await);
        let (editor, visitor) = (house.person(Role::Editor).await, house.site.visitor().unwrap());
        typed(&editor, &casa, &[("part_of.0", "Red Callada")]).await;
        assert!(visitor.get(&casa).await.unwrap().words().contains("Red Callada"));
        let out = [("verbo", "retirar"), ("revision", "1"), ("motivo", "Lo pidió la red")];
        assert_eq!(editor.post(&format!("{red}/retirar"), &out).await.unwrap().status, 303);
        for address in [casa.clone(), format!("{casa}/historia"), format!("{casa}/historia/2"), "/cuerpos".to_owned()] {
            let seen = visitor.get(&address).await.unwrap();
            assert_eq!(seen.status, 200, "{address}");
            site::is_whole(&seen);
            assert!(!seen.text.contains("Red Callada") && !seen.text.contains(&red), "{address}: {}", seen.text);
        }
        assert!(visitor.get(&casa).await.unwrap().words().contains("un registro que no es público"));
        assert!(editor.get(&casa).await.unwrap().words().contains("Red Callada"));
        // the form goes on naming it, and saving it as it stands changes nothing
        typed(&editor, &casa, &[("about.0", "Otra cosa")]).await;
        let named = house.record(&casa).await.body.all("part_of")[0].value.plain();
        assert_eq!(Some(named.as_str()), red.rsplit('/').next());
    })
    .await;
}

#[tokio::test]
async fn two_records_become_one_and_the_old_address_leads_to_it() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let (kept, lost) = (entered(&house, "Red").await, entered(&house, "Red, A.C.").await);
        let member = entered(&house, "Casa").await;
        let editor = house.person(Role::Editor).await;
        typed(&editor, &member, &[("part_of.0", "Red, A.C.")]).await;
        typed(&editor, &lost, &[("phone.0", "+504 7"), ("country", "GT")]).await;
        let form = format!("{kept}/unir");
        site::is_whole(&editor.get(&form).await.unwrap());
        let unknown = editor.get(&format!("{form}?con=Nadie")).await.unwrap();
        assert!(unknown.status == 422 && unknown.text.contains("value=\"Nadie\""));
        let both = editor.get(&format!("{form}?con=red,+a.c.")).await.unwrap();
        site::is_whole(&both);
        for ticked in [
            "name=\"name\" value=\"k0\" checked",
            "name=\"name\" value=\"l0\" checked",
            "name=\"country\" value=\"l1\" checked",
        ] {
            assert!(both.text.contains(ticked), "{ticked}: {}", both.text);
        }
        for open in ["name=\"country\" value=\"l0\" checked", "name=\"phone\" value=\"l0\" checked"] {
            assert!(!both.text.contains(open), "a repeat, or a second value of one, does not stay by itself: {open}");
        }
        let lost_id = lost.rsplit('/').next().unwrap();
        let choice = |phone: &'static [&'static str]| {
            let mut sent =
                vec![("con", lost_id), ("revision", "1"), ("revision_con", "2"), ("name", "k0"), ("name", "l0")];
            sent.extend([("country", "k0"), ("country", "l1"), ("about", "k0")]);
            sent.extend(phone.iter().map(|mark| ("phone", *mark)));
            sent
        };
        let two = editor.post(&form, &choice(&["k0", "l0"])).await.unwrap();
        assert!(two.status == 422 && two.text.contains("href=\"#phone\""));
        assert_eq!(editor.post(&form, &choice(&["l0"])).await.unwrap().status, 303);
        let record = house.record(&kept).await;
        assert_eq!((record.body.all("name").len(), record.body.all("country").len()), (2, 2));
        assert_eq!(record.body.text("phone"), Some("+504 7"));
        assert_eq!(house.record(&lost).await.state, State::Merged);
        let visitor = house.site.visitor().unwrap();
        assert_eq!(visitor.get(&lost).await.unwrap().leads_to(), Some(kept.as_str()));
        let kept_id = kept.rsplit('/').next().unwrap();
        assert_eq!(house.record(&member).await.body.all("part_of")[0].value.plain(), kept_id);
        assert_eq!(editor.post(&form, &choice(&["l0"])).await.unwrap().status, 303, "a repeat does nothing");
        assert_eq!(house.record(&kept).await.revision, 2);
        house.agrees().await;
    })
    .await;
}

#[tokio::test]
async fn the_queue_holds_what_nobody_confirmed_for_a_year_and_one_button_confirms() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let (old, never) = (entered(&house, "Vieja").await, entered(&house, "Nunca").await);
        let editor = house.person(Role::Editor).await;
        typed(&editor, &never, &[("about.0", "Cambiada sin confirmar")]).await;
        let queue = "/fichas/por-confirmar";
        let all = editor.get(queue).await.unwrap();
        site::is_whole(&all);
        let place = |name: &str| all.words().find(name).unwrap();
        assert!(place("Nunca") < place("Vieja"), "the never confirmed stand first");
        assert!(all.text.contains("aria-current=\"page\">Por confirmar</a>"), "it stands in the desk bar");
        assert!(!editor.get(&format!("{queue}?pais=GT")).await.unwrap().text.contains("Vieja"));
        assert_eq!(house.site.visitor().unwrap().get(queue).await.unwrap().status, 401);
        assert_eq!(house.person(Role::Member).await.get(queue).await.unwrap().status, 404);

        let confirm = format!("{old}/confirmar");
        assert_eq!(editor.post(&confirm, &[("revision", "7")]).await.unwrap().status, 409);
        let before = house.record(&old).await;
        assert_eq!(editor.post(&confirm, &[("revision", "1")]).await.unwrap().status, 303);
        let after = house.record(&old).await;
        assert!(
            after.confirmed_on > before.confirmed_on && after.body.seen_by(&site::BODY, Shown::Members) == after.body
        );
        assert!(!editor.get(queue).await.unwrap().text.contains("Vieja"));
        assert_eq!(house.audited("record.confirm").await.len(), 1);
        house.agrees().await;
    })
    .await;
}
