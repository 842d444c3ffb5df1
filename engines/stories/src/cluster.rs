//! Many texts at once.

use crate::shelf::Shelf;
use crate::signature::Signature;

/// A text in its story.
#[derive(Clone, PartialEq, Debug)]
pub struct Placed {
    /// As given.
    pub id: u64,
    /// The first text, in the order given, of the story.
    pub story: u64,
    /// The text that it is closest to; none for the first of a story.
    pub copy_of: Option<u64>,
    /// Share of the shorter of the two that stands in the longer; 0 for the first of a story.
    pub similarity: f64,
}

/// Groups texts into stories, each looking among all, so that their order changes nothing but which is called the first.
/// Identifiers are the caller's and should differ.
pub fn cluster(items: impl Iterator<Item = (u64, Signature)>) -> Vec<Placed> {
    let items: Vec<(u64, Signature)> = items.collect();
    let mut shelf = Shelf::new(items.len());
    for (at, (_, signature)) in (0..).zip(&items) {
        shelf.restore(at, signature.clone());
    }
    let mut stories = Stories { first: (0..items.len()).collect() };
    let mut partners = Vec::with_capacity(items.len());
    for (at, (_, signature)) in items.iter().enumerate() {
        let placement = shelf.look(signature, Some(at));
        let partner = placement.partner.and_then(|id| usize::try_from(id).ok());
        for other in placement.partner.iter().chain(&placement.also).filter_map(|id| usize::try_from(*id).ok()) {
            stories.join(at, other);
        }
        partners.push((partner, placement.similarity));
    }
    let id_at = |at: usize| items.get(at).map_or(0, |(id, _)| *id);
    let mut out = Vec::with_capacity(items.len());
    for ((at, (id, _)), (partner, similarity)) in items.iter().enumerate().zip(partners) {
        let first = stories.first_of(at);
        let is_first = first == at;
        out.push(Placed {
            id: *id,
            story: id_at(first),
            copy_of: if is_first { None } else { Some(id_at(partner.unwrap_or(first))) },
            similarity: if is_first { 0.0 } else { similarity },
        });
    }
    out
}

/// Disjoint sets, each named by its first member.
struct Stories {
    first: Vec<usize>,
}

impl Stories {
    fn first_of(&mut self, mut at: usize) -> usize {
        while let Some(&up) = self.first.get(at) {
            if up == at {
                break;
            }
            let higher = self.first.get(up).copied().unwrap_or(up);
            if let Some(slot) = self.first.get_mut(at) {
                *slot = higher;
            }
            at = higher;
        }
        at
    }

    fn join(&mut self, a: usize, b: usize) {
        let (a, b) = (self.first_of(a), self.first_of(b));
        if let Some(slot) = self.first.get_mut(a.max(b)) {
            *slot = a.min(b);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn sign(topic: u64, length: usize) -> Signature {
        let text: String = (0..length).map(|at| format!("tema{topic}x{at} ")).collect();
        Signature::of(None, &text)
    }

    #[test]
    fn stories_are_called_by_their_first() {
        let placed = cluster([(5, sign(1, 80)), (3, sign(2, 80)), (9, sign(1, 40))].into_iter());
        let named: Vec<_> = placed.iter().map(|p| (p.id, p.story, p.copy_of)).collect();
        assert_eq!(named, [(5, 5, None), (3, 3, None), (9, 5, Some(5))]);
    }

    #[test]
    fn nothing_gives_nothing() {
        assert!(cluster(std::iter::empty()).is_empty());
    }

    proptest! {
        #[test]
        fn order_changes_no_story(
            texts in proptest::collection::vec((0_u64..6, 30_usize..90), 1..25).prop_shuffle(),
        ) {
            let items = (0..).zip(texts.iter().map(|(topic, length)| sign(*topic, *length)));
            let placed = cluster(items);
            for (one, (topic, _)) in placed.iter().zip(&texts) {
                for (other, (other_topic, _)) in placed.iter().zip(&texts) {
                    prop_assert_eq!(one.story == other.story, topic == other_topic);
                }
            }
        }

        #[test]
        fn one_by_one_and_at_once_agree_on_plain_copies(topics in proptest::collection::vec(0_u64..6, 1..25)) {
            let mut shelf = Shelf::new(100);
            let placed = cluster((0..).zip(topics.iter().map(|topic| sign(*topic, 50))));
            for (id, topic) in (0..).zip(&topics) {
                let partner = shelf.place(id, sign(*topic, 50)).partner;
                let is_first = placed.iter().any(|p| p.id == id && p.story == id);
                prop_assert_eq!(partner.is_none(), is_first);
            }
        }
    }
}
