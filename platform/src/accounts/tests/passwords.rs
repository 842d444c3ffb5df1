//! Passwords that change: by their owner, by a link, and in the moment between.

use super::*;
use crate::accounts::hash::hashed;

#[tokio::test]
async fn a_changed_password_ends_the_other_sessions() {
    on_both(|db| async move {
        let config = Config::default();
        person(&db, "ana@diario.example").await;
        let here = enter(&db, "ana@diario.example", SECRET).await.ok().unwrap().token;
        let there = enter(&db, "ana@diario.example", SECRET).await.ok().unwrap().token;
        let asking = who(&db, &config, &here).await.unwrap();
        let wrong = change_password(&db, &asking, &here, "192.0.2.7", OTHER, &password(OTHER)).await.unwrap();
        assert_eq!(wrong, Err(Refused::Wrong));
        change_password(&db, &asking, &here, "192.0.2.7", SECRET, &password(OTHER)).await.unwrap().unwrap();
        assert!(who(&db, &config, &here).await.unwrap().account.is_some());
        assert!(who(&db, &config, &there).await.unwrap().account.is_none());
        assert!(enter(&db, "ana@diario.example", SECRET).await.is_err());
        assert!(enter(&db, "ana@diario.example", OTHER).await.is_ok());
    })
    .await;
}

#[tokio::test]
async fn a_reset_link_works_once_and_only_the_last_one() {
    on_both(|db| async move {
        let ana = person(&db, "ana@diario.example").await;
        let session = enter(&db, "ana@diario.example", SECRET).await.ok().unwrap().token;
        let first = ask_reset(&db, &Who::operator(), &ana.id).await.unwrap().unwrap();
        let second = ask_reset(&db, &Who::operator(), &ana.id).await.unwrap().unwrap();
        assert!(reset_owner(&db, &first).await.unwrap().is_none());
        assert_eq!(reset_owner(&db, &second).await.unwrap().map(|account| account.id), Some(ana.id.clone()));
        let new = password(OTHER);
        let (one, two) = tokio::join!(use_reset(&db, &second, &new), use_reset(&db, &second, &new));
        assert_eq!([one.unwrap(), two.unwrap()].iter().filter(|worked| **worked).count(), 1);
        assert!(who(&db, &Config::default(), &session).await.unwrap().account.is_none());
        assert!(enter(&db, "ana@diario.example", OTHER).await.is_ok());
        let third = ask_reset(&db, &Who::operator(), &ana.id).await.unwrap().unwrap();
        db.run("UPDATE reset SET until = 1", ()).await.unwrap();
        assert!(!use_reset(&db, &third, &new).await.unwrap(), "an old link does not work");
        assert_eq!(ask_reset(&db, &Who::operator(), "nobody").await.unwrap(), None);
        assert!(set_password(&db, &Who::operator(), &ana.id, &password(SECRET)).await.unwrap());
        assert!(!set_password(&db, &Who::operator(), "nobody", &password(SECRET)).await.unwrap());
        assert!(enter(&db, "ana@diario.example", SECRET).await.is_ok());
    })
    .await;
}

#[tokio::test]
async fn a_password_that_is_changed_while_it_is_looked_at_opens_nothing_and_changes_nothing() {
    on_both(|db| async move {
        let ana = person(&db, "ana@diario.example").await;
        let who = Who { account: Some(ana.clone()), held: Vec::new(), confined: false };
        let changed_meanwhile = async |to: &str| {
            let mut tx = db.begin().await.unwrap();
            tx.run("UPDATE account SET state = state WHERE id = $1", (ana.id.as_str(),)).await.unwrap();
            // takes as long as looking at the old one does, which is read by then
            let hash = hashed(&password(to)).await.unwrap();
            tx.run("UPDATE account SET password = $2 WHERE id = $1", (ana.id.as_str(), hash)).await.unwrap();
            tx.commit().await.unwrap();
        };
        // each waits for its turn to write: first the try is noted, then the password is another, then it is to count
        let turn = db.begin().await.unwrap();
        let (entered, (), ()) =
            tokio::join!(enter(&db, "ana@diario.example", SECRET), changed_meanwhile(OTHER), async { drop(turn) });
        assert_eq!(entered.err(), Some(Refused::Wrong));
        let (sessions,): (i64,) = db.one("SELECT count(*) FROM session", ()).await.unwrap();
        assert_eq!(sessions, 0);

        let turn = db.begin().await.unwrap();
        let own = password("cuatro gatos en la azotea");
        let (changed, (), ()) = tokio::join!(
            change_password(&db, &who, "token", "192.0.2.7", OTHER, &own),
            changed_meanwhile(SECRET),
            async { drop(turn) }
        );
        assert_eq!(changed.unwrap(), Err(Refused::Wrong));
        assert!(enter(&db, "ana@diario.example", SECRET).await.is_ok(), "what somebody else set meanwhile stays");
    })
    .await;
}
