//! The parts of the package beside what the document says.

use std::fmt::Write;

use crate::escape::escaped;
use crate::model::Document;

const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;
/// The number of the first link among the relations; before it stand styles, numbering and footer.
pub const FIRST_LINK: usize = 10;

pub const CONTENT_TYPES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/><Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>"#;

pub const PACKAGE_RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>"#;

/// The number of the first list that counts on from a number of its own; before it stand those of [`LISTS`].
pub const FIRST_COUNT: usize = 3;

/// The lists, and those that count paragraphs on from these numbers.
pub fn numbering(starts: &[u32]) -> String {
    let mut out = LISTS.to_owned();
    for (at, start) in starts.iter().enumerate() {
        let _ = write!(
            out,
            "<w:num w:numId=\"{}\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\">\
             <w:startOverride w:val=\"{start}\"/></w:lvlOverride></w:num>",
            FIRST_COUNT + at
        );
    }
    out.push_str("</w:numbering>");
    out
}

/// List 1 numbers paragraphs through the whole document, list 2 has points.
const LISTS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="567" w:hanging="567"/></w:pPr></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="2"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="850" w:hanging="283"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>"#;

pub const FOOTER: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>"#;

/// Title, publisher and language.
pub fn properties(document: &Document) -> String {
    let publisher = document.front.bodies.first().map(String::as_str).unwrap_or_default();
    format!(
        "{HEAD}\n<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{}</dc:title><dc:creator>{}</dc:creator>\
         <dc:language>{}</dc:language></cp:coreProperties>",
        escaped(&document.title),
        escaped(publisher),
        escaped(&document.lang)
    )
}

/// Where the links of the document lead, from [`FIRST_LINK`].
pub fn relations(links: &[String]) -> String {
    const KIND: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let mut out =
        format!("{HEAD}\n<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    for (id, kind) in [(1, "styles"), (2, "numbering"), (3, "footer")] {
        let target = if kind == "footer" { "footer1" } else { kind };
        let _ = write!(out, "<Relationship Id=\"rId{id}\" Type=\"{KIND}/{kind}\" Target=\"{target}.xml\"/>");
    }
    for (at, link) in links.iter().enumerate() {
        let _ = write!(
            out,
            "<Relationship Id=\"rId{}\" Type=\"{KIND}/hyperlink\" Target=\"{}\" TargetMode=\"External\"/>",
            FIRST_LINK + at,
            escaped(link)
        );
    }
    out.push_str("</Relationships>");
    out
}

/// The styles, by the names that text processors know in every language.
pub fn styles(lang: &str) -> String {
    let mut out = format!(
        "{HEAD}\n<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:docDefaults>\
         <w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Cambria\" w:hAnsi=\"Cambria\" w:cs=\"Times New Roman\"/><w:sz w:val=\"22\"/>\
         <w:szCs w:val=\"22\"/><w:lang w:val=\"{0}\" w:eastAsia=\"{0}\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault>\
         <w:pPrDefault><w:pPr><w:spacing w:after=\"140\" w:line=\"271\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>",
        region(lang)
    );
    out.push_str("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>");
    out.push_str("<w:style w:type=\"character\" w:styleId=\"Hyperlink\"><w:name w:val=\"Hyperlink\"/><w:rPr><w:color w:val=\"17486F\"/><w:u w:val=\"single\"/></w:rPr></w:style>");
    let mut style = |id: &str, name: &str, paragraph: &str, run: &str| {
        let _ = write!(
            out,
            "<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"Normal\"/>\
             <w:next w:val=\"Normal\"/><w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
        );
    };
    let strong = |size: u8| format!("<w:b/><w:bCs/><w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/>");
    style("Title", "Title", "<w:keepNext/><w:spacing w:before=\"480\" w:after=\"160\"/>", &strong(36));
    style("Subtitle", "Subtitle", "<w:spacing w:after=\"360\"/>", "<w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>");
    for level in 0..4u8 {
        style(
            &format!("Heading{}", level + 1),
            &format!("heading {}", level + 1),
            &format!(
                "<w:keepNext/><w:spacing w:before=\"{}\" w:after=\"120\"/><w:outlineLvl w:val=\"{level}\"/>",
                360 - 60 * u16::from(level)
            ),
            &strong(28 - 2 * level.min(3)),
        );
    }
    style("FrontMatter", "Front matter", "<w:spacing w:after=\"0\"/>", "");
    style("TOCHeading", "TOC Heading", "<w:keepNext/><w:spacing w:before=\"240\"/>", &strong(24));
    style("TOC1", "toc 1", "<w:spacing w:after=\"60\"/>", "");
    style("TOC2", "toc 2", "<w:spacing w:after=\"40\"/><w:ind w:left=\"284\"/>", "");
    style("Numbered", "Numbered paragraph", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>", "");
    style("ListBullet", "List Bullet", "<w:numPr><w:numId w:val=\"2\"/></w:numPr><w:spacing w:after=\"60\"/>", "");
    style("Caption", "caption", "<w:keepNext/><w:spacing w:before=\"200\" w:after=\"80\"/>", "<w:b/><w:bCs/>");
    style(
        "TableText",
        "Table text",
        "<w:spacing w:after=\"40\" w:line=\"240\" w:lineRule=\"auto\"/>",
        "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>",
    );
    style("Footer", "footer", "<w:jc w:val=\"center\"/>", "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>");
    style("Colophon", "Colophon", "<w:spacing w:before=\"480\"/>", "<w:sz w:val=\"17\"/><w:szCs w:val=\"17\"/>");
    out.push_str("</w:styles>");
    out
}

/// The language as text processors name it, with the region whose spelling is meant.
pub fn region(lang: &str) -> &str {
    match lang {
        "es" => "es-419",
        "en" => "en-US",
        "pt" => "pt-BR",
        "fr" => "fr-FR",
        other => other,
    }
}
