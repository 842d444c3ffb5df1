//! The tree of a catalogue as Turtle (RDF 1.1): named nodes one after the other, the others inside of them.

use serde_json::{Map, Value};

use crate::turtle::{iri, is_tag, literal, literal_in};

/// Writes a node with a context of prefixes and all that hangs on it.
pub fn write(root: &Value) -> String {
    let mut out = String::new();
    let Value::Object(root) = root else { return out };
    if let Some(Value::Object(prefixes)) = root.get("@context") {
        for (prefix, address) in prefixes {
            out.push_str(&format!("@prefix {prefix}: {} .\n", iri(address.as_str().unwrap_or_default())));
        }
    }
    // all that were met, each once; those behind `at` are still to be written
    let mut waiting = vec![root.clone()];
    let mut at = 0;
    while let Some(node) = waiting.get(at).cloned() {
        at += 1;
        let id = node.get("@id").and_then(Value::as_str).unwrap_or_default();
        out.push_str(&format!("\n{}", iri(id)));
        out.push_str(&properties(&node, &mut waiting, 1));
        out.push_str(" .\n");
    }
    out
}

/// ` a dcat:Dataset ;` and what else is said of a node.
fn properties(node: &Map<String, Value>, waiting: &mut Vec<Map<String, Value>>, depth: usize) -> String {
    let indent = "    ".repeat(depth);
    let mut lines = Vec::new();
    if let Some(kind) = node.get("@type").and_then(Value::as_str) {
        lines.push(format!(" a {kind}"));
    }
    for (name, value) in node.iter().filter(|(name, _)| !name.starts_with('@')) {
        let values: Vec<&Value> = match value {
            Value::Array(values) => values.iter().collect(),
            one => vec![one],
        };
        let objects: Vec<String> = values.into_iter().map(|value| object(value, waiting, depth)).collect();
        lines.push(format!("\n{indent}{name} {}", objects.join(", ")));
    }
    lines.join(" ;")
}

fn object(value: &Value, waiting: &mut Vec<Map<String, Value>>, depth: usize) -> String {
    let Value::Object(node) = value else {
        return literal(value.as_str().unwrap_or_default());
    };
    let text = |name: &str| node.get(name).and_then(Value::as_str);
    if let Some(said) = text("@value") {
        return match (text("@language"), text("@type")) {
            (Some(language), _) if is_tag(language) => literal_in(language, said),
            (_, Some(kind)) => format!("{}^^{kind}", literal(said)),
            _ => literal(said),
        };
    }
    match text("@id") {
        Some(id) => {
            if node.len() > 1 && !waiting.iter().any(|other| other.get("@id") == node.get("@id")) {
                waiting.push(node.clone());
            }
            iri(id)
        }
        None => format!("[{} ]", properties(node, waiting, depth + 1)),
    }
}
