//! Documents made for tests.

/// A stream of what a page shows.
pub fn content(dict: &str, text: &str) -> Vec<u8> {
    format!("<< {dict} /Length {} >>\nstream\n{text}\nendstream", text.len()).into_bytes()
}

/// A PDF of these objects, numbered from 1.
pub fn pdf(objects: &[Vec<u8>], trailer: &str) -> Vec<u8> {
    let mut bytes = b"%PDF-1.7\n".to_vec();
    let mut places = Vec::new();
    for (at, object) in objects.iter().enumerate() {
        places.push(bytes.len());
        bytes.extend(format!("{} 0 obj\n", at + 1).bytes());
        bytes.extend_from_slice(object);
        bytes.extend_from_slice(b"\nendobj\n");
    }
    let (start, size) = (bytes.len(), objects.len() + 1);
    bytes.extend(format!("xref\n0 {size}\n0000000000 65535 f \n").bytes());
    for place in places {
        bytes.extend(format!("{place:010} 00000 n \n").bytes());
    }
    bytes.extend(format!("trailer\n<< /Size {size} /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF\n").bytes());
    bytes
}

/// A page whose stream is this object, set in the font of object 9.
pub fn page_of(content: usize) -> Vec<u8> {
    format!("<< /Type /Page /Parent 2 0 R /Contents {content} 0 R /Resources << /Font << /F1 9 0 R >> >> >>")
        .into_bytes()
}
