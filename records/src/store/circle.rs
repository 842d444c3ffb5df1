//! What records are part of: none is part of itself.

use std::collections::HashMap;

use anyhow::Result;

use super::find::Records;
use crate::body::Body;
use crate::kind::Kind;
use crate::value::Value;

/// Steps upward from a record: no whole has parts within parts so deep.
const DEEPEST: usize = 64;

impl Records<'_> {
    /// What is wrong where records of these identifiers, which are one, say this: the field and the catalogue key, if they
    /// would be part of themselves by what they are part of, what that is part of, and so on. Of the records `ahead` that
    /// counts which they will say.
    pub async fn circle(
        &self,
        kind: &Kind,
        itself: &[&str],
        body: &Body,
        ahead: &HashMap<&str, &Body>,
    ) -> Result<Option<(&'static str, &'static str)>> {
        let Some((field, key)) = kind.rules.whole else { return Ok(None) };
        let mut next = whole(body, field);
        for _ in 0..DEEPEST {
            let Some(id) = next else { break };
            if itself.contains(&id.as_str()) {
                return Ok(Some((field, key)));
            }
            next = match ahead.get(id.as_str()) {
                Some(body) => whole(body, field),
                None => {
                    self.find(&id).await?.and_then(|record| record.merged_into.or_else(|| whole(&record.body, field)))
                }
            };
        }
        Ok(None)
    }
}

fn whole(body: &Body, field: &str) -> Option<String> {
    body.all(field).iter().find_map(|statement| match &statement.value {
        Value::Record(id) => Some(id.clone()),
        _ => None,
    })
}
