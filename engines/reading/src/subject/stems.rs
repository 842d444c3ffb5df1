//! Words cut to what their forms share, so that a list need not hold every plural.

/// A key without the endings of number and gender: *huelgas* and *huelga* are one. Crude on purpose: both the lists and
/// the texts go through it, and what it joins wrongly is rare.
pub(super) fn stem(key: &str) -> &str {
    const SHORTEST: usize = 4;
    let mut stem = key;
    let long = |stem: &str| stem.len() > SHORTEST;
    if let Some(cut) = stem.strip_suffix('s').filter(|_| long(stem)) {
        stem = cut;
    }
    if let Some(cut) = stem.strip_suffix(['a', 'o', 'e']).filter(|_| long(stem)) {
        stem = cut;
    }
    stem
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_share_a_stem() {
        assert_eq!(stem("huelgas"), stem("huelga"));
        assert_eq!(stem("elecciones"), stem("eleccion"));
        assert_eq!(stem("migrantes"), stem("migrante"));
        assert_eq!(stem("floods"), stem("flood"));
        assert_ne!(stem("casa"), stem("caso"), "short words stay");
    }
}
