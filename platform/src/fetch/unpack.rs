//! Unpacking bodies, with limits on what comes out.

use std::io::Read;

use super::problem::FetchProblem;

/// Packed this many times tighter than plain text ever is, and larger than a megabyte: not an honest page.
const MOST_RATIO: usize = 200;
const RATIO_FROM: usize = 1 << 20;
/// Encodings applied one upon the other.
const MOST_LAYERS: usize = 3;

/// The body behind its `content-encoding`.
pub fn unpack(body: &[u8], content_encoding: Option<&str>, limit: usize) -> Result<Vec<u8>, FetchProblem> {
    let layers: Vec<String> = content_encoding
        .unwrap_or_default()
        .split(',')
        .map(|layer| layer.trim().to_ascii_lowercase())
        .filter(|layer| !layer.is_empty() && layer != "identity")
        .collect();
    if layers.len() > MOST_LAYERS {
        return Err(FetchProblem::Packed(format!("{} layers", layers.len())));
    }
    let mut body = body.to_vec();
    for layer in layers.iter().rev() {
        body = match layer.as_str() {
            "gzip" | "x-gzip" => limited(flate2::read::MultiGzDecoder::new(&body[..]), body.len(), limit)?,
            // "deflate" is zlib by the standard and raw by habit
            "deflate" => match limited(flate2::read::ZlibDecoder::new(&body[..]), body.len(), limit) {
                Err(FetchProblem::Packed(_)) => {
                    limited(flate2::read::DeflateDecoder::new(&body[..]), body.len(), limit)?
                }
                other => other?,
            },
            "br" => limited(brotli::Decompressor::new(&body[..], 4096), body.len(), limit)?,
            other => return Err(FetchProblem::Packed(format!("unknown encoding {other}"))),
        };
    }
    Ok(body)
}

fn limited(reader: impl Read, packed: usize, limit: usize) -> Result<Vec<u8>, FetchProblem> {
    let honest = packed.saturating_mul(MOST_RATIO).max(RATIO_FROM);
    let most = limit.min(honest);
    let mut out = Vec::new();
    let taken = reader.take(most as u64 + 1).read_to_end(&mut out);
    if out.len() > most {
        return Err(FetchProblem::Bomb(most));
    }
    match taken {
        Ok(_) => Ok(out),
        // what came before the break is of use, as in a browser
        Err(_) if !out.is_empty() => Ok(out),
        Err(error) => Err(FetchProblem::Packed(error.to_string())),
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    fn gzip(bytes: &[u8]) -> Vec<u8> {
        let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        packer.write_all(bytes).and_then(|()| packer.finish()).expect("packed")
    }

    #[test]
    fn packed_bodies_come_out_and_bombs_do_not() {
        let text = "Las mujeres migrantes ".repeat(100);
        assert_eq!(unpack(&gzip(text.as_bytes()), Some("gzip"), 1 << 20).expect("text"), text.as_bytes());
        assert_eq!(unpack(text.as_bytes(), None, 10).expect("plain").len(), text.len());
        let bomb = gzip(&vec![0; 40 << 20]);
        assert!(matches!(unpack(&bomb, Some("gzip"), 32 << 20), Err(FetchProblem::Bomb(_))));
        assert!(matches!(unpack(b"not gzip", Some("gzip"), 10), Err(FetchProblem::Packed(_))));
        assert!(matches!(unpack(b"x", Some("gzip, gzip, gzip, gzip"), 10), Err(FetchProblem::Packed(_))));
    }
}
