//! People by the names that they have.

use super::*;
use crate::fault;

async fn named(db: &Db, email: &str, name: &str) -> anyhow::Result<Option<Account>> {
    let email = Email::parse(email).unwrap();
    let new = NewAccount { email, name: name.into(), language: Lang::Es, sample: false };
    add(db, &Who::operator(), &new, &password(SECRET)).await
}

#[tokio::test]
async fn a_name_is_found_however_it_is_written() {
    on_both(|db| async move {
        let angela = named(&db, "angela@diario.example", "Ángela Ñúñez").await.unwrap().unwrap();
        let namesake = named(&db, "otra@diario.example", "angela nuñez").await.unwrap().unwrap();
        named(&db, "eva@diario.example", "Eva Supuesta").await.unwrap().unwrap();
        for text in ["Ángela", "ÁNGELA", "ángela ñ", "ÑÚÑEZ", "nunez"] {
            let filter = Filter { text: Some(text.into()), ..Filter::default() };
            let found = list(&db, &filter, None, 9).await.unwrap();
            let found: Vec<&str> = found.iter().map(|one| one.account.email.as_str()).collect();
            assert_eq!(found, ["angela@diario.example", "otra@diario.example"], "{text}");
            assert_eq!(count(&db, &filter).await.unwrap(), 2, "{text}");
            let next = list(&db, &filter, Some("angela@diario.example"), 1).await.unwrap();
            assert_eq!(next.len(), 1, "{text}");
        }
        for (account, target) in [(&angela, "t1"), (&namesake, "t2"), (&angela, "t3")] {
            let who = Who { account: Some(account.clone()), held: Vec::new(), confined: false };
            audit_alone(&db, &who, "source.pause", target, ()).await.unwrap();
        }
        let lines = async |who: &str, limit| {
            let filter = AuditFilter { who: Some(who.into()), ..AuditFilter::default() };
            let lines = audit_list(&db, &filter, None, limit).await.unwrap();
            lines.into_iter().map(|line| line.target).collect::<Vec<_>>()
        };
        for who in ["Ángela Ñúñez", "ÁNGELA ÑÚÑEZ", "angela nunez"] {
            assert_eq!(lines(who, 9).await, ["t3", "t2", "t1"], "{who}");
            assert_eq!(lines(who, 2).await, ["t3", "t2"], "{who}");
        }
        assert_eq!(lines(&angela.id, 9).await, ["t3", "t1"], "by the account it is she alone");
    })
    .await;
}

#[tokio::test]
async fn nobody_has_a_name_by_which_the_log_calls_the_machine() {
    on_both(|db| async move {
        for name in ["operator", " Visitor ", "OPERATOR", "óperator"] {
            let refused = named(&db, "ana@diario.example", name).await.unwrap_err();
            assert_eq!(fault::code_of(&refused), fault::USAGE, "{name}");
        }
        let ana = named(&db, "ana@diario.example", "Ana Operator").await.unwrap().unwrap();
        assert!(set_profile(&db, &Who::operator(), &ana.id, "Operator", Lang::Es).await.is_err());
        assert_eq!(find(&db, &ana.id).await.unwrap().unwrap().name, "Ana Operator");
    })
    .await;
}
