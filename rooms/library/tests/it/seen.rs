//! What is for members is on no page, in no table and in no data that others take.

use platform::permissions::Role;
use records::{Shown, Statement, Value};
use room_library::{DOCUMENT, LAW, TREATY};
use testkit::site::on_both;

use crate::made::{add, site};

fn text(text: &str) -> Statement {
    Statement::text(text)
}

fn hidden(statement: Statement) -> Statement {
    Statement { shown: Shown::Members, ..statement }
}

fn party(parts: &[(&str, &str)]) -> Statement {
    Statement::of(Value::Parts(parts.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()))
}

#[tokio::test]
async fn a_hidden_status_and_a_hidden_ratification_are_told_to_members_alone() {
    on_both(|on| async move {
        let site = site(on).await;
        let law = vec![
            ("title", Statement { lang: Some("es".into()), ..text("Ley contra la trata") }),
            ("kind", text("law")),
            ("country", text("HN")),
            ("keywords", text("trata")),
            ("number", hidden(text("secreto-59"))),
            ("status", hidden(text("repealed"))),
        ];
        add(&site, &LAW, law).await;
        let bound = [("country", "HN"), ("status", "party"), ("date", "2025-02-03"), ("date_kind", "ratification")];
        let treaty = vec![
            ("title", Statement { lang: Some("es".into()), ..text("Protocolo contra la trata") }),
            ("short_name", hidden(text("Apodo secreto"))),
            ("keywords", text("trata")),
            ("parties", hidden(party(&bound))),
        ];
        add(&site, &TREATY, treaty).await;
        let document = vec![
            ("title", Statement { lang: Some("es".into()), ..text("Un informe") }),
            ("title", hidden(Statement { lang: Some("fr".into()), ..text("Titre secret") })),
            ("type", text("report")),
            ("country", text("HN")),
        ];
        add(&site, &DOCUMENT, document).await;
        let (visitor, scope) = (site.visitor().unwrap(), site.observatory("regional").await.unwrap());
        let member = site.signed_in(Role::Member, &scope).await.unwrap();
        let cases: [(&str, &[&str]); 6] = [
            ("/leyes/comparar?tema=trata", &["Derogada", "Apodo secreto", "Ratificado"]),
            ("/leyes/comparar.csv?tema=trata", &["secreto-59", "repealed"]),
            ("/leyes/comparar.json?tema=trata", &["secreto-59", "repealed"]),
            ("/paises/hn", &["Derogada"]),
            ("/paises/hn?lang=fr", &["Titre secret", "Abrogée"]),
            ("/leyes/cambios?desde=2025-01-01&lang=es", &["Ratificación o adhesión de Honduras"]),
        ];
        for (path, secrets) in cases {
            let (public, own) = (visitor.get(path).await.unwrap(), member.get(path).await.unwrap());
            assert_eq!((public.status, own.status), (200, 200), "{path}");
            for secret in secrets {
                assert!(!public.words().contains(secret), "{path}: {secret}: {}", public.words());
                assert!(own.words().contains(secret), "{path}: {secret}: {}", own.words());
            }
            assert!(public.words().contains("trata") || !path.contains("comparar"), "{path}: {}", public.words());
        }
    })
    .await;
}
