//! A table compared with the records that are there.

use std::collections::HashMap;

use anyhow::Result;
use platform::node::Node;
use platform::table::Table;
use platform::words::Lang;

use super::circles;
use super::lists::Lists;
use super::mapping::{Mapping, Target};
use super::plan::{Fault, Plan, There};
use super::reading::{Cells, Reading};
use crate::kind::Kind;
use crate::vocabulary::Vocabularies;

/// Compares a table with the records that are there. A record is found by identifier, by key, else by its name where only
/// one of its kind has it; an empty cell leaves what is there, a filled one replaces it. What is wrong names fields and values
/// in `lang`.
pub async fn plan(node: &Node, lang: Lang, kind: &'static Kind, table: &Table, mapping: &Mapping) -> Result<Plan> {
    let db = &node.db;
    let vocabularies = Vocabularies::load(db).await?;
    let speech = node.words.speak(lang);
    let lists = Lists::of(kind, &node.words, &vocabularies, &speech);
    let mut there = There::of(db).await?;
    let targets: Vec<Option<&Target>> = table.columns.iter().map(|column| mapping.0.get(column)).collect();
    let mut plan = Plan::default();
    for broken in &table.broken {
        let column = broken.column.clone();
        plan.faults.push(Fault { line: broken.line, column, key: broken.key, args: Vec::new() });
    }
    there.foresee(kind, table, &targets);
    let mut seen: HashMap<String, u64> = HashMap::new();
    for row in &table.rows {
        let cells = Cells { columns: &table.columns, targets: &targets, cells: &row.cells };
        let mut reading = Reading {
            kind,
            there: &there,
            vocabularies: &vocabularies,
            lists: &lists,
            faults: Vec::new(),
            line: row.line,
            number: row.number,
        };
        let planned = reading.row(db, &cells, &mut seen).await?;
        plan.faults.append(&mut reading.faults);
        match planned {
            Some(row) if row.before.is_some() && row.differences(kind).is_empty() => plan.same += 1,
            Some(row) => plan.rows.push(row),
            None => {}
        }
    }
    circles::refuse(db, kind, &lists, &mut plan).await?;
    plan.faults.sort_by_key(|fault| fault.line);
    Ok(plan)
}
