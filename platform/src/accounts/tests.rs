#![allow(clippy::unwrap_used)]

mod names;
mod passwords;

use super::*;
use crate::config::Config;
use crate::db::Db;
use crate::db::testing::on_both;
use crate::id::new_id;
use crate::permissions::{Role, Scope};
use crate::time::{self, SECOND};
use crate::words::Lang;

const SECRET: &str = "el río crece en mayo";
const OTHER: &str = "tres tristes tigres tragan";

fn password(text: &str) -> Password {
    Password::chosen(text, "", "").ok().unwrap()
}

async fn person(db: &Db, email: &str) -> Account {
    let new = NewAccount {
        email: Email::parse(email).unwrap(),
        name: "Ana Supuesta".into(),
        language: Lang::Es,
        sample: true,
    };
    add(db, &Who::operator(), &new, &password(SECRET)).await.unwrap().unwrap()
}

async fn observatory(db: &Db, slug: &str) -> Scope {
    let id = new_id();
    db.run(
        "INSERT INTO observatory (id, slug, name, countries, languages, place, full_text, created_at)
         VALUES ($1, $2, '{}', '[]', '[]', 0, 'members', 0)",
        (id.as_str(), slug),
    )
    .await
    .unwrap();
    Scope::Observatory(id)
}

async fn enter(db: &Db, email: &str, password: &str) -> Result<SignedIn, Refused> {
    let asked = SignIn { email, password, client: "192.0.2.7", agent: "Navegador de ejemplo" };
    sign_in(db, &Config::default(), &asked).await.unwrap().map(|entered| entered.open().expect("no code is asked"))
}

async fn actions(db: &Db) -> Vec<String> {
    let lines = audit_list(db, &AuditFilter::default(), None, 100).await.unwrap();
    lines.into_iter().rev().map(|line| line.action).collect()
}

/// Makes all tries so far older, as if time had gone by.
async fn let_pass(db: &Db, seconds: i64) {
    db.run("UPDATE attempt SET at = at - $1", (seconds * SECOND,)).await.unwrap();
}

#[tokio::test]
async fn somebody_signs_in_is_known_and_signs_out() {
    on_both(|db| async move {
        let account = person(&db, "ana@diario.example").await;
        let scope = observatory(&db, "regional").await;
        hold(&db, &Who::operator(), &account.id, Role::Editor, &scope).await.unwrap().unwrap();
        let config = Config::default();
        let signed = enter(&db, " Ana@Diario.EXAMPLE", SECRET).await.ok().unwrap();
        assert_eq!(signed.account.id, account.id);
        let asking = who(&db, &config, &signed.token).await.unwrap();
        assert_eq!(asking.name(), "Ana Supuesta");
        assert_eq!(asking.held.len(), 1);
        assert_eq!(asking.held[0].scope, scope);
        assert!(asking.account.unwrap().last_at.is_some());
        let (tokens,): (i64,) =
            db.one("SELECT count(*) FROM session WHERE token_digest = $1", (signed.token.as_str(),)).await.unwrap();
        assert_eq!(tokens, 0, "the token itself is not kept");
        sign_out(&db, &signed.token).await.unwrap();
        assert!(who(&db, &config, &signed.token).await.unwrap().account.is_none());
        assert!(who(&db, &config, "invented").await.unwrap().held.is_empty());
        assert_eq!(actions(&db).await, ["account.add", "role.give", "session.open"]);
    })
    .await;
}

#[tokio::test]
async fn an_unknown_address_a_wrong_password_and_a_disabled_account_look_the_same() {
    on_both(|db| async move {
        let ana = person(&db, "ana@diario.example").await;
        let luz = person(&db, "luz@diario.example").await;
        set_state(&db, &Who::operator(), &luz.id, AccountState::Disabled).await.unwrap().unwrap();
        assert_eq!(enter(&db, "ana@diario.example", OTHER).await.err(), Some(Refused::Wrong));
        assert_eq!(enter(&db, "nadie@diario.example", SECRET).await.err(), Some(Refused::Wrong));
        assert_eq!(enter(&db, "luz@diario.example", SECRET).await.err(), Some(Refused::Wrong));
        let lines =
            audit_list(&db, &AuditFilter { action: Some("session".into()), ..AuditFilter::default() }, None, 10)
                .await
                .unwrap();
        assert_eq!(lines.len(), 3);
        assert!(lines.iter().all(|line| line.action == "session.refuse" && line.who == Who::VISITOR));
        assert!(lines.iter().any(|line| line.target == ana.id));
        assert!(lines.iter().all(|line| !line.detail.contains("nadie")), "what was typed is not kept");
    })
    .await;
}

#[tokio::test]
async fn guessing_is_slowed_for_an_account_and_for_an_address() {
    on_both(|db| async move {
        person(&db, "ana@diario.example").await;
        for _ in 0..5 {
            assert_eq!(enter(&db, "ana@diario.example", OTHER).await.err(), Some(Refused::Wrong));
        }
        let refused = enter(&db, "ana@diario.example", SECRET).await.err().unwrap();
        assert!(matches!(refused, Refused::TooMany { retry_after_seconds: 55..=60 }), "{refused:?}");
        // the same for an address that has no account
        for _ in 0..5 {
            assert_eq!(enter(&db, "nadie@diario.example", OTHER).await.err(), Some(Refused::Wrong));
        }
        assert!(matches!(enter(&db, "nadie@diario.example", OTHER).await.err(), Some(Refused::TooMany { .. })));
        let_pass(&db, 61).await;
        assert!(enter(&db, "ana@diario.example", SECRET).await.is_ok());
        // being right forgives the account, not the network it came from
        for at in 0..10 {
            let _ = enter(&db, &format!("otra{at}@diario.example"), OTHER).await;
        }
        assert!(matches!(enter(&db, "ana@diario.example", SECRET).await.err(), Some(Refused::TooMany { .. })));
        let asked = SignIn { email: "ana@diario.example", password: SECRET, client: "192.0.2.8", agent: "" };
        assert!(sign_in(&db, &Config::default(), &asked).await.unwrap().is_ok(), "another network may");
        let_pass(&db, 3601).await;
        assert!(enter(&db, "ana@diario.example", SECRET).await.is_ok());
    })
    .await;
}

#[tokio::test]
async fn guesses_side_by_side_all_count() {
    on_both(|db| async move {
        person(&db, "ana@diario.example").await;
        let tries = (0..12).map(|_| enter(&db, "ana@diario.example", OTHER));
        let answers = futures_util::future::join_all(tries).await;
        let looked_at = answers.iter().filter(|answer| matches!(answer, Err(Refused::Wrong))).count();
        assert_eq!(looked_at, 5);
    })
    .await;
}

#[tokio::test]
async fn a_session_slides_ends_and_is_shorter_for_administrators() {
    on_both(|db| async move {
        let ana = person(&db, "ana@diario.example").await;
        let eva = person(&db, "eva@diario.example").await;
        hold(&db, &Who::operator(), &eva.id, Role::Administrator, &Scope::Node).await.unwrap().unwrap();
        let config = Config { session_hours: 8, ..Config::default() };
        let left = |db: Db, id: String| async move {
            let (until, seen): (i64, i64) =
                db.one("SELECT until, seen_at FROM session WHERE account_id = $1", (id,)).await.unwrap();
            (until - seen) / (3600 * SECOND)
        };
        let mut tokens = Vec::new();
        for (email, id, hours) in [("ana@diario.example", &ana.id, 8), ("eva@diario.example", &eva.id, 2)] {
            let asked = SignIn { email, password: SECRET, client: "192.0.2.7", agent: "" };
            tokens.push(sign_in(&db, &config, &asked).await.unwrap().ok().unwrap().open().unwrap().token);
            assert_eq!(left(db.clone(), id.clone()).await, hours);
        }
        // used within the minute: nothing is written; after it: the session lasts from now
        let seen = |db: Db, id: String| async move {
            db.one::<(i64,)>("SELECT seen_at FROM session WHERE account_id = $1", (id,)).await.unwrap().0
        };
        let before = seen(db.clone(), ana.id.clone()).await;
        who(&db, &config, &tokens[0]).await.unwrap();
        assert_eq!(seen(db.clone(), ana.id.clone()).await, before);
        db.run("UPDATE session SET seen_at = seen_at - $1, until = until - $1", (90 * SECOND,)).await.unwrap();
        who(&db, &config, &tokens[0]).await.unwrap();
        assert!(seen(db.clone(), ana.id.clone()).await >= before);
        assert_eq!(left(db.clone(), ana.id.clone()).await, 8);
        // however busy, no longer than thirty days from its start
        db.run("UPDATE session SET started_at = started_at - $1, seen_at = 0", (30 * time::DAY - SECOND,))
            .await
            .unwrap();
        assert!(who(&db, &config, &tokens[0]).await.unwrap().account.is_some());
        let (until,): (i64,) =
            db.one("SELECT until FROM session WHERE account_id = $1", (ana.id.as_str(),)).await.unwrap();
        assert!(until <= time::now() + SECOND);
        db.run("UPDATE session SET until = 1", ()).await.unwrap();
        assert!(who(&db, &config, &tokens[0]).await.unwrap().account.is_none());
    })
    .await;
}

#[tokio::test]
async fn sessions_are_listed_and_ended_one_by_one_or_everywhere() {
    on_both(|db| async move {
        let ana = person(&db, "ana@diario.example").await;
        let mut tokens = Vec::new();
        for _ in 0..4 {
            tokens.push(enter(&db, "ana@diario.example", SECRET).await.ok().unwrap().token);
        }
        let config = Config::default();
        let asking = who(&db, &config, &tokens[0]).await.unwrap();
        let open = sessions(&db, &ana.id, &tokens[0]).await.unwrap();
        assert_eq!(open.len(), 4);
        assert_eq!(open.iter().filter(|session| session.current).count(), 1);
        assert_eq!(open[0].agent.as_deref(), Some("Navegador de ejemplo"));
        let other = open.iter().find(|session| !session.current).unwrap();
        assert!(end_session(&db, &asking, &ana.id, &other.id).await.unwrap());
        assert!(!end_session(&db, &asking, "somebody-else", &open[0].id).await.unwrap());
        assert_eq!(sign_out_everywhere(&db, &asking, &ana.id, Some(&tokens[0])).await.unwrap(), 2);
        assert!(who(&db, &config, &tokens[0]).await.unwrap().account.is_some());
        assert_eq!(sign_out_everywhere(&db, &asking, &ana.id, None).await.unwrap(), 1);
        assert!(who(&db, &config, &tokens[0]).await.unwrap().account.is_none());
    })
    .await;
}

#[tokio::test]
async fn whoever_is_shut_out_is_out_at_once() {
    on_both(|db| async move {
        let ana = person(&db, "ana@diario.example").await;
        let token = enter(&db, "ana@diario.example", SECRET).await.ok().unwrap().token;
        let link = ask_reset(&db, &Who::operator(), &ana.id).await.unwrap().unwrap();
        set_state(&db, &Who::operator(), &ana.id, AccountState::Disabled).await.unwrap().unwrap();
        assert!(who(&db, &Config::default(), &token).await.unwrap().account.is_none());
        assert!(!use_reset(&db, &link, &password(OTHER)).await.unwrap());
        assert_eq!(ask_reset(&db, &Who::operator(), &ana.id).await.unwrap(), None);
        set_state(&db, &Who::operator(), &ana.id, AccountState::Active).await.unwrap().unwrap();
        assert!(enter(&db, "ana@diario.example", SECRET).await.is_ok());
    })
    .await;
}

#[tokio::test]
async fn an_address_has_one_account() {
    on_both(|db| async move {
        let ana = person(&db, "ana@diario.example").await;
        let again = NewAccount {
            email: Email::parse("ANA@diario.example").unwrap(),
            name: "Otra".into(),
            language: Lang::En,
            sample: false,
        };
        assert!(add(&db, &Who::operator(), &again, &password(OTHER)).await.unwrap().is_none());
        assert_eq!(find_by_email(&db, "Ana@diario.example ").await.unwrap(), Some(ana.clone()));
        assert_eq!(find(&db, &ana.id).await.unwrap(), Some(ana.clone()));
        assert!(set_profile(&db, &Who::operator(), &ana.id, "Ana Inventada", Lang::Pt).await.unwrap());
        let changed = find(&db, &ana.id).await.unwrap().unwrap();
        assert_eq!((changed.name.as_str(), changed.language), ("Ana Inventada", Lang::Pt));
        let line = audit_list(&db, &AuditFilter::default(), None, 1).await.unwrap().remove(0);
        assert_eq!(line.detail, r#"{"language":["es","pt"],"name":["Ana Supuesta","Ana Inventada"]}"#);
    })
    .await;
}

#[tokio::test]
async fn roles_are_given_once_in_scopes_that_exist_and_taken() {
    on_both(|db| async move {
        let ana = person(&db, "ana@diario.example").await;
        let scope = observatory(&db, "regional").await;
        let by = Who::operator();
        assert_eq!(hold(&db, &by, &ana.id, Role::Editor, &Scope::Node).await.unwrap(), Err(Unfit::Scope));
        assert_eq!(hold(&db, &by, "nobody", Role::Editor, &scope).await.unwrap(), Err(Unfit::NoAccount));
        let nowhere = Scope::Observatory("nowhere".into());
        assert_eq!(hold(&db, &by, &ana.id, Role::Editor, &nowhere).await.unwrap(), Err(Unfit::NoObservatory));
        for _ in 0..2 {
            assert_eq!(hold(&db, &by, &ana.id, Role::Editor, &scope).await.unwrap(), Ok(()));
        }
        let given = held_by(&db, &ana.id).await.unwrap();
        assert_eq!(given.len(), 1);
        assert_eq!((given[0].role, &given[0].scope, given[0].given_by.as_str()), (Role::Editor, &scope, Who::OPERATOR));
        drop_role(&db, &by, &ana.id, Role::Editor, &scope).await.unwrap().unwrap();
        drop_role(&db, &by, &ana.id, Role::Editor, &scope).await.unwrap().unwrap();
        assert!(held_by(&db, &ana.id).await.unwrap().is_empty());
        assert_eq!(actions(&db).await, ["account.add", "role.give", "role.take"]);
    })
    .await;
}

#[tokio::test]
async fn a_link_made_before_a_role_in_another_place_does_not_open_it() {
    on_both(|db| async move {
        let by = Who::operator();
        let ana = person(&db, "ana@diario.example").await;
        let here = observatory(&db, "aqui").await;
        let link = ask_reset(&db, &by, &ana.id).await.unwrap().unwrap();
        hold(&db, &by, &ana.id, Role::Editor, &here).await.unwrap().unwrap();
        hold(&db, &by, &ana.id, Role::Coder, &here).await.unwrap().unwrap();
        assert!(reset_owner(&db, &link).await.unwrap().is_some(), "more of the same place");
        hold(&db, &by, &ana.id, Role::Administrator, &Scope::Node).await.unwrap().unwrap();
        assert!(reset_owner(&db, &link).await.unwrap().is_none());
    })
    .await;
}

#[tokio::test]
async fn the_last_administrator_stays() {
    on_both(|db| async move {
        let by = Who::operator();
        let ana = person(&db, "ana@diario.example").await;
        let eva = person(&db, "eva@diario.example").await;
        hold(&db, &by, &ana.id, Role::Administrator, &Scope::Node).await.unwrap().unwrap();
        let last = Err(Unfit::LastAdministrator);
        assert_eq!(drop_role(&db, &by, &ana.id, Role::Administrator, &Scope::Node).await.unwrap(), last);
        assert_eq!(set_state(&db, &by, &ana.id, AccountState::Disabled).await.unwrap(), last);
        hold(&db, &by, &eva.id, Role::Administrator, &Scope::Node).await.unwrap().unwrap();
        let (one, two) = tokio::join!(
            drop_role(&db, &by, &ana.id, Role::Administrator, &Scope::Node),
            set_state(&db, &by, &eva.id, AccountState::Disabled)
        );
        assert_eq!([one.unwrap(), two.unwrap()].iter().filter(|done| done.is_ok()).count(), 1);
    })
    .await;
}

#[tokio::test]
async fn people_are_listed_by_address_a_page_at_a_time_with_their_roles() {
    on_both(|db| async move {
        let by = Who::operator();
        let (here, there) = (observatory(&db, "aqui").await, observatory(&db, "alla").await);
        let mut ids = Vec::new();
        for name in ["d_o", "a", "c", "b"] {
            ids.push(person(&db, &format!("{name}@diario.example")).await.id);
        }
        for (id, role, scope) in [
            (0, Role::Coordinator, &here),
            (1, Role::Editor, &here),
            (1, Role::Coder, &there),
            (2, Role::Editor, &there),
        ] {
            hold(&db, &by, &ids[id], role, scope).await.unwrap().unwrap();
        }
        let emails = |listed: Vec<Listed>| listed.into_iter().map(|one| one.account.email).collect::<Vec<_>>();
        let page = list(&db, &Filter::default(), None, 2).await.unwrap();
        assert_eq!(page[0].held.len(), 2, "a page counts people, not roles");
        assert_eq!(emails(page), ["a@diario.example", "b@diario.example"]);
        let next = list(&db, &Filter::default(), Some("b@diario.example"), 9).await.unwrap();
        assert_eq!(emails(next), ["c@diario.example", "d_o@diario.example"]);
        let own = Filter { coordinated_by: Some(ids[0].clone()), ..Filter::default() };
        assert_eq!(count(&db, &own).await.unwrap(), 2);
        assert_eq!(emails(list(&db, &own, None, 9).await.unwrap()), ["a@diario.example", "d_o@diario.example"]);
        let editors = Filter { role: Some(Role::Editor), ..Filter::default() };
        assert_eq!(emails(list(&db, &editors, None, 9).await.unwrap()), ["a@diario.example", "c@diario.example"]);
        // what is special in patterns is only a letter here
        let underscore = Filter { text: Some("D_".into()), ..Filter::default() };
        assert_eq!(emails(list(&db, &underscore, None, 9).await.unwrap()), ["d_o@diario.example"]);
        let percent = Filter { text: Some("%".into()), ..Filter::default() };
        assert_eq!(count(&db, &percent).await.unwrap(), 0);
    })
    .await;
}

#[tokio::test]
async fn the_audit_log_is_filtered_and_paged() {
    on_both(|db| async move {
        let ana = person(&db, "ana@diario.example").await;
        let who = Who { account: Some(ana.clone()), held: Vec::new(), confined: false };
        for at in 0..5 {
            audit_alone(&db, &who, "source.pause", &format!("s{at}"), serde_json::json!({ "n": at })).await.unwrap();
        }
        audit_alone(&db, &Who::operator(), "sourcery.add", "x", ()).await.unwrap();
        let sources = AuditFilter { action: Some("source".into()), ..AuditFilter::default() };
        let first = audit_list(&db, &sources, None, 3).await.unwrap();
        assert_eq!(first.iter().map(|line| line.target.as_str()).collect::<Vec<_>>(), ["s4", "s3", "s2"]);
        let rest = audit_list(&db, &sources, Some(&first[2].id), 3).await.unwrap();
        assert_eq!(rest.iter().map(|line| line.target.as_str()).collect::<Vec<_>>(), ["s1", "s0"]);
        for who in [ana.id.as_str(), "ana supuesta"] {
            let filter = AuditFilter { who: Some(who.into()), ..AuditFilter::default() };
            assert_eq!(audit_list(&db, &filter, None, 99).await.unwrap().len(), 5, "{who}");
        }
        let since = AuditFilter { since: Some(first[1].at), ..AuditFilter::default() };
        assert_eq!(audit_list(&db, &since, None, 99).await.unwrap().len(), 3);
        let target = AuditFilter { target: Some("s1".into()), ..AuditFilter::default() };
        assert_eq!(audit_list(&db, &target, None, 99).await.unwrap()[0].detail, r#"{"n":1}"#);
    })
    .await;
}
