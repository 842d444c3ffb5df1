//! Do pages, versions, stories and captures agree?

use anyhow::Result;
use platform::node::Node;
use platform::room::Disagreement;

use crate::erase::erased_in_word_only;

/// What the message says, its code, whether it can be mended, and the query that finds the records.
const RULES: &[(&str, &str, bool, &str)] = &[
    (
        "page-without-version",
        "the page names a version that is not there",
        false,
        "SELECT p.id FROM page p LEFT JOIN version v ON v.id = p.version_id WHERE p.version_id IS NOT NULL AND v.id IS NULL",
    ),
    (
        "version-without-capture",
        "the version names a capture that is not there",
        false,
        "SELECT v.id FROM version v LEFT JOIN capture c ON c.id = v.capture_id WHERE c.id IS NULL",
    ),
    (
        "version-numbers",
        "the page's versions are not numbered from one without gaps",
        false,
        "SELECT v.page_id FROM version v GROUP BY v.page_id HAVING count(*) <> max(v.number)",
    ),
    (
        "story-count",
        "the story's count of articles is not that of its pages",
        true,
        "SELECT s.id FROM story s WHERE s.merged_into IS NULL AND s.articles <>
           (SELECT count(*) FROM page p WHERE p.story_id = s.id AND p.version_id IS NOT NULL AND p.hidden_at IS NULL)",
    ),
    (
        "erased-not-gone",
        "the page was erased, and versions or captures of it are still there",
        false,
        "SELECT p.id FROM page p WHERE p.state = 'erased' AND p.address LIKE 'erased:%' AND (p.version_id IS NOT NULL
           OR EXISTS (SELECT 1 FROM version v WHERE v.page_id = p.id)
           OR EXISTS (SELECT 1 FROM capture c WHERE c.page_id = p.id AND c.erased_at IS NULL))",
    ),
    (
        "erasure-not-done",
        "the page is marked as erased and is not, and no job is to erase it; the next start of collecting asks for one",
        false,
        concat!("SELECT p.id FROM ", erased_in_word_only!()),
    ),
    (
        "twin-of-a-twin",
        "the page says the same as another that is itself the same as a third",
        false,
        "SELECT p.id FROM page p JOIN page q ON q.id = p.same_as WHERE q.same_as IS NOT NULL",
    ),
    (
        "page-without-story",
        "the page names a story that is not there or lives on elsewhere",
        false,
        "SELECT p.id FROM page p LEFT JOIN story s ON s.id = p.story_id WHERE p.story_id IS NOT NULL AND (s.id IS NULL OR s.merged_into IS NOT NULL)",
    ),
];

/// Everything that does not agree.
pub async fn check(node: &Node) -> Result<Vec<Disagreement>> {
    let mut found = Vec::new();
    for (code, says, mendable, sql) in RULES {
        let rows: Vec<(String,)> = node.db.all(sql, ()).await?;
        found.extend(rows.into_iter().map(|(record,)| Disagreement {
            code,
            record,
            says: (*says).to_owned(),
            mendable: *mendable,
        }));
    }
    Ok(found)
}
