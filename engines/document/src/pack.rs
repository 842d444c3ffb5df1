//! Packed files: nothing is written anywhere, names are only compared, and unpacking ends at a limit.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use crate::{Limits, Refusal};

/// What any file may unpack to, however tightly packed it is.
const FREE: usize = 1 << 20;

pub(crate) struct Pack<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    left: usize,
    ratio: usize,
}

impl<'a> Pack<'a> {
    pub(crate) fn open(bytes: &'a [u8], limits: &Limits) -> Result<Pack<'a>, Refusal> {
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refusal::Broken)?;
        if archive.len() > limits.entries {
            return Err(Refusal::TooLarge);
        }
        Ok(Pack { archive, left: limits.unpacked, ratio: limits.ratio })
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.archive.index_for_name(name).is_some()
    }

    /// Do any of its names lead out of a folder into which it would be unpacked?
    pub(crate) fn leads_outside(&self) -> bool {
        self.archive
            .file_names_raw()
            .any(|name| name.starts_with(b"/") || name.split(|b| matches!(b, b'/' | b'\\')).any(|part| part == b".."))
    }

    /// A file of it; none where there is none of this name.
    pub(crate) fn text(&mut self, name: &str) -> Result<Option<String>, Refusal> {
        let Some(index) = self.archive.index_for_name(name) else { return Ok(None) };
        let head = self.archive.by_index_raw(index).map_err(|_| Refusal::Broken)?;
        if head.encrypted() {
            return Err(Refusal::Encrypted);
        }
        let packed = usize::try_from(head.compressed_size()).unwrap_or(usize::MAX);
        drop(head);
        let most = self.left.min(packed.saturating_mul(self.ratio).max(FREE));
        let file = self.archive.by_index(index).map_err(|_| Refusal::Broken)?;
        let mut bytes = Vec::new();
        file.take(most as u64 + 1).read_to_end(&mut bytes).map_err(|_| Refusal::Broken)?;
        if bytes.len() > most {
            return Err(Refusal::TooLarge);
        }
        self.left -= bytes.len();
        Ok(Some(article::decode(&bytes, None).text))
    }
}
