/// What a file may cost. Time and memory are the caller's to bound.
#[derive(Debug, Clone)]
pub struct Limits {
    /// Bytes of the file.
    pub bytes: usize,
    /// Pages.
    pub pages: usize,
    /// Bytes of text of all pages.
    pub text: usize,
    /// Files in a packed document.
    pub entries: usize,
    /// Bytes of all that is unpacked.
    pub unpacked: usize,
    /// How many times larger than packed a file may be.
    pub ratio: usize,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits { bytes: 100 << 20, pages: 3000, text: 20 << 20, entries: 10_000, unpacked: 128 << 20, ratio: 200 }
    }
}

/// Why a file is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// Beyond a limit.
    TooLarge,
    /// Opens with a password only.
    Encrypted,
    /// Not well-formed.
    Broken,
    /// Not a kind that is read.
    NotRead,
    /// No text on any page.
    NoText,
}
