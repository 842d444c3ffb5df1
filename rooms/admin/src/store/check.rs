//! Do accounts and roles agree with each other?

use std::sync::Arc;

use anyhow::Result;
use platform::node::Node;
use platform::permissions::{Role, Scope};
use platform::room::Disagreement;

/// Roles in observatories that are not there, roles that nobody knows, and a node that nobody administers.
pub async fn check(node: Arc<Node>) -> Result<Vec<Disagreement>> {
    let roles: Vec<(String, String, String)> =
        node.db.all("SELECT account_id, role, scope FROM role_held ORDER BY account_id, role, scope", ()).await?;
    let observatories: Vec<(String,)> = node.db.all("SELECT id FROM observatory ORDER BY id", ()).await?;
    let mut found = Vec::new();
    for (account, role, scope) in &roles {
        let says = match (Role::parse(role), Scope::parse(scope)) {
            (None, _) => format!("the role {role} is not known"),
            (_, None) => format!("the scope {scope} is not known"),
            (_, Some(Scope::Observatory(id))) if !observatories.contains(&(id.clone(),)) => {
                format!("the role {role} is held in the observatory {id}, which is not there")
            }
            _ => continue,
        };
        found.push(Disagreement { code: "role-nowhere", record: account.clone(), says, mendable: false });
    }
    let (people, administrators): (i64, i64) = node
        .db
        .one(
            "SELECT (SELECT count(*) FROM account), (SELECT count(*) FROM role_held r JOIN account a ON a.id = r.account_id
               WHERE r.role = 'administrator' AND a.state = 'active')",
            (),
        )
        .await?;
    if people > 0 && administrators == 0 {
        let says = "no active account administers the installation".to_owned();
        found.push(Disagreement { code: "no-administrator", record: String::new(), says, mendable: false });
    }
    Ok(found)
}
