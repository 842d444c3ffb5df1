use crate::prose::Prose;
use crate::{Document, Kind, Limits, Refusal};

/// Plain text: a form feed ends a page, a blank line a paragraph.
pub(crate) fn read(bytes: &[u8], limits: &Limits) -> Result<Document, Refusal> {
    let mut prose = Prose::new(limits);
    for page in article::decode(bytes, None).text.split('\u{c}') {
        for line in page.lines() {
            if line.trim().is_empty() {
                prose.end_block();
            }
            prose.text(line)?;
            prose.text("\n")?;
        }
        prose.end_page(None)?;
    }
    Ok(Document::of(Kind::Text, prose.end()?))
}
