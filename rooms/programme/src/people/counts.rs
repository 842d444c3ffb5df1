//! How many people are told of, so that nobody can be made out: a count of one to four stands for nobody in particular only
//! where it is added to others.

use super::store::Sex;

/// Fewest people of whom a count is told by country or sex.
const FEWEST: i64 = 5;

/// How many people, as everybody may know it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// All of them.
    pub total: i64,
    /// By sex as they said it; nothing where one of the counts would be of few.
    pub by_sex: Vec<(Sex, i64)>,
    /// By country, most first; those of few are among the others.
    pub countries: Vec<(String, i64)>,
    /// From countries that are not named.
    pub elsewhere: i64,
}

/// The counts of these people, each by country and sex.
pub fn counts<'a>(people: impl IntoIterator<Item = (&'a str, Sex)>) -> Counts {
    let mut countries: Vec<(String, i64)> = Vec::new();
    let mut by_sex = Sex::ALL.map(|sex| (sex, 0));
    for (country, sex) in people {
        match countries.iter_mut().find(|(known, _)| known == country) {
            Some((_, n)) => *n += 1,
            None => countries.push((country.to_owned(), 1)),
        }
        by_sex.iter_mut().filter(|(known, _)| *known == sex).for_each(|(_, n)| *n += 1);
    }
    let total = by_sex.iter().map(|(_, n)| n).sum();
    countries.sort_by(|(a, n), (b, m)| m.cmp(n).then(a.cmp(b)));
    let named = countries.iter().filter(|(_, n)| *n >= FEWEST).count();
    let mut elsewhere: i64 = countries.split_off(named).iter().map(|(_, n)| n).sum();
    // whoever knows the whole would know the rest: a small one takes the next country with it
    while elsewhere > 0 && elsewhere < FEWEST {
        let Some((_, n)) = countries.pop() else { break };
        elsewhere += n;
    }
    if countries.is_empty() {
        elsewhere = 0;
    }
    let is_told = by_sex.iter().all(|(_, n)| *n == 0 || *n >= FEWEST);
    Counts { total, by_sex: if is_told && total > 0 { by_sex.into() } else { Vec::new() }, countries, elsewhere }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn of(said: &[(&'static str, Sex, usize)]) -> Counts {
        counts(said.iter().flat_map(|(country, sex, n)| std::iter::repeat_n((*country, *sex), *n)))
    }

    #[test]
    fn few_are_told_among_others_or_not_at_all() {
        let told = of(&[("HN", Sex::Woman, 8), ("GT", Sex::Man, 6), ("MX", Sex::Woman, 2)]);
        assert_eq!(told.countries, [("HN".to_owned(), 8)], "with Mexico alone, Mexico would be known");
        assert_eq!((told.total, told.elsewhere), (16, 8));
        assert_eq!(told.by_sex[0], (Sex::Woman, 10));
        let few = of(&[("HN", Sex::Woman, 3), ("GT", Sex::Man, 1)]);
        assert_eq!((few.total, few.by_sex.len(), few.countries.len(), few.elsewhere), (4, 0, 0, 0));
        assert_eq!(of(&[]), Counts::default());
    }

    proptest! {
        #[test]
        fn no_count_is_of_few_and_countries_add_up(people in prop::collection::vec((0_u8..6, 0_usize..4), 0..60)) {
            let names = ["AR", "BR", "CL", "DO", "EC", "FR"];
            let told = counts(people.iter().map(|(country, sex)| (names[usize::from(*country)], Sex::ALL[*sex])));
            prop_assert_eq!(told.total, people.len() as i64);
            let cells = told.countries.iter().map(|(_, n)| *n).chain(told.by_sex.iter().map(|(_, n)| *n));
            prop_assert!(cells.chain([told.elsewhere]).all(|n| n == 0 || n >= FEWEST));
            if !told.countries.is_empty() {
                prop_assert_eq!(told.countries.iter().map(|(_, n)| n).sum::<i64>() + told.elsewhere, told.total);
            }
        }
    }
}
