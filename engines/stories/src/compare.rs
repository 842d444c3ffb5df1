//! How alike two texts are, and whether one is a copy of the other.

use crate::limits::{BEFORE_TAIL, FEW_WORDS, LARGE_PART, LEAST_CONTAINMENT, LEAST_SHARED, TAIL_BEGINS};
use crate::numbers::is_filled_in_anew;
use crate::signature::{Shingle, Signature};

/// How alike two texts are.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Likeness {
    /// Share of the shorter text's shingles that the longer one has too, 0 to 1.
    pub containment: f64,
    /// Shingles in common (of those sampled).
    pub shared: usize,
    /// Whether one is a copy of the other, by the rule in the crate's documentation.
    pub same: bool,
}

/// Compares two texts by their signatures. Symmetric.
pub fn compare(a: &Signature, b: &Signature) -> Likeness {
    compare_without(a, b, &[])
}

/// Compares two texts, leaving out of account the shingles in `common` (sorted).
pub(crate) fn compare_without(a: &Signature, b: &Signature, common: &[u32]) -> Likeness {
    let limit = a.limit.min(b.limit);
    let (a_size, b_size) = (size(a, limit, common), size(b, limit, common));
    let (shorter, longer, least, most) = match a_size <= b_size {
        true => (a, b, a_size, b_size),
        false => (b, a, b_size, a_size),
    };
    let (mut shared, mut early) = (0_usize, 0_usize);
    let tail_begins = TAIL_BEGINS * 255.0;
    for (_, there) in in_both(shorter, longer) {
        if there.hash <= limit && common.binary_search(&there.hash).is_err() {
            shared += 1;
            early += usize::from(f64::from(there.at) < tail_begins);
        }
    }
    let containment = share(shared, least);
    let is_tail = share(early, shared) < BEFORE_TAIL && share(shared, most) < LARGE_PART;
    let enough = match a.words.min(b.words) as usize >= FEW_WORDS {
        true => shared >= LEAST_SHARED,
        false => shared > 0 && a.title != 0 && a.title == b.title && a.words.abs_diff(b.words) <= 2,
    };
    let same = enough && containment >= LEAST_CONTAINMENT && !is_tail && !is_filled_in_anew(&a.numbers, &b.numbers);
    Likeness { containment, shared, same }
}

/// The shingles that both have, as they stand in each.
pub(crate) fn in_both<'a>(a: &'a Signature, b: &'a Signature) -> impl Iterator<Item = (&'a Shingle, &'a Shingle)> {
    let (mut left, mut right) = (a.shingles.iter().peekable(), b.shingles.iter().peekable());
    std::iter::from_fn(move || {
        loop {
            let (x, y) = (left.peek()?, right.peek()?);
            match x.hash.cmp(&y.hash) {
                std::cmp::Ordering::Less => left.next(),
                std::cmp::Ordering::Greater => right.next(),
                std::cmp::Ordering::Equal => return left.next().zip(right.next()),
            };
        }
    })
}

/// Shingles under the limit that are not common.
fn size(signature: &Signature, limit: u32, common: &[u32]) -> usize {
    let kept = signature.shingles.partition_point(|s| s.hash <= limit);
    let has = |hash: &&u32| **hash <= limit && signature.shingles.binary_search_by_key(*hash, |s| s.hash).is_ok();
    kept - common.iter().filter(has).count()
}

pub(crate) fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STORM: &str = "La tormenta dejó a doce familias sin casa en la ribera y el alcalde pidió ayuda. \
        Los vecinos llevaron agua y frijoles a la escuela, donde hay catres para cuarenta personas. \
        El puente de madera cedió al amanecer y nadie pudo cruzar hasta que llegó una lancha del ejército.";
    const MARKET: &str = "El mercado municipal reabrió sus puertas con nuevas normas para las vendedoras. \
        Cada puesto pagará una cuota semanal y tendrá luz propia, explicó la administradora. \
        Las vendedoras reclaman que nadie las consultó y anuncian una marcha para la próxima semana.";

    fn likeness(a: &str, b: &str) -> Likeness {
        let (a, b) = (Signature::of(None, a), Signature::of(None, b));
        assert_eq!(compare(&a, &b), compare(&b, &a));
        compare(&a, &b)
    }

    #[test]
    fn a_text_is_its_own_copy() {
        let own = likeness(STORM, STORM);
        assert!(own.same && own.containment == 1.0);
        assert!(!likeness(STORM, MARKET).same);
        assert!(!likeness("", "").same);
    }

    #[test]
    fn a_cut_text_is_a_copy() {
        let cut = STORM.get(..90).unwrap_or_default();
        let cut = likeness(&format!("AGENCIAS, 3 mar. {cut}"), STORM);
        assert!(cut.same && cut.containment > 0.7, "{cut:?}");
    }

    #[test]
    fn an_appended_second_dispatch_is_not_the_story() {
        let head = format!("{STORM} {}", STORM.replace("tormenta", "lluvia").replace(" y ", " o "));
        assert!(!likeness(&format!("{head} {MARKET}"), MARKET).same);
        assert!(likeness(&format!("{head} {MARKET}"), STORM).same);
    }

    #[test]
    fn tomorrows_notice_is_another_story() {
        let notice = |day, a, b, c| {
            format!(
                "El dólar se vendió este {day} a {a} en las ventanillas de los bancos de la capital, \
                 el euro se vendió a {b} y las reservas llegaron a {c} millones, según el banco central."
            )
        };
        let monday = notice("lunes", "24,61", "27,10", "8.120");
        assert!(likeness(&monday, &monday).same);
        assert!(!likeness(&monday, &notice("martes", "24,65", "27,02", "8.090")).same);
    }

    #[test]
    fn stubs_need_the_same_title() {
        let stub = "Este contenido es solo para suscriptores";
        let of = |title| Signature::of(Some(title), stub);
        assert!(!compare(&of("Cierra la frontera"), &of("Abre el mercado")).same);
        assert!(compare(&of("Cierra la frontera"), &of("Cierra la frontera")).same);
    }
}
