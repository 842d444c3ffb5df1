//! What an observatory has of its own beside the installation's list, and how one state of it differs from another.

use std::collections::{BTreeSet, HashMap};

use anyhow::{Result, bail};
use platform::text;
use reading::{KnownName, NameList, Term, TermList};

/// What an observatory has of its own: terms, which of the installation's it does not use, and names that it knows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnList {
    /// The terms.
    pub list: TermList,
    /// Identifiers of terms of the installation's list.
    pub off: BTreeSet<String>,
    /// People, places and first names.
    pub names: NameList,
}

impl OwnList {
    /// What tells one state from another.
    pub fn digest(&self) -> String {
        digest(&self.list.write_csv(), &self.off, &self.names)
    }
}

/// What tells one state of a list from another: its terms as a file has them, what is not used, its names.
pub fn digest(csv: &str, off: &BTreeSet<String>, names: &NameList) -> String {
    let (off, names) = (write_off(off).unwrap_or_default(), write_names(names).unwrap_or_default());
    text::digest(format!("{csv}{off}{names}").as_bytes())
}

/// Names as the database keeps them; none where there are none.
pub fn write_names(names: &NameList) -> Option<String> {
    (!names.names().is_empty()).then(|| names.write_csv())
}

/// Names as the database has them; a list with faults was never kept, so a fault here is ours.
pub fn read_names(kept: Option<&str>) -> Result<NameList> {
    let Some(kept) = kept else { return Ok(NameList::default()) };
    let parsed = NameList::parse_csv(kept.as_bytes());
    match parsed.problems.first() {
        Some(problem) => bail!("line {} of a kept list of names has a fault: {}", problem.line, problem.fault.code()),
        None => Ok(parsed.list),
    }
}

/// What is not used, as the database keeps it; none where all is.
pub fn write_off(off: &BTreeSet<String>) -> Option<String> {
    (!off.is_empty()).then(|| serde_json::json!(off).to_string())
}

/// What is not used, as the database has it.
pub fn read_off(kept: Option<&str>) -> Result<BTreeSet<String>> {
    kept.map_or_else(|| Ok(BTreeSet::new()), |kept| Ok(serde_json::from_str(kept)?))
}

/// What a draft changes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// Terms that are new.
    pub added: Vec<Term>,
    /// Terms that are there and different, as the draft has them.
    pub changed: Vec<Term>,
    /// Terms that are left out.
    pub removed: Vec<Term>,
    /// Terms of the installation that are not used any more.
    pub off: Vec<String>,
    /// Terms of the installation that are used again.
    pub on: Vec<String>,
    /// The same of names.
    pub names: NameDifference,
}

/// What a draft changes of names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NameDifference {
    /// Names that are new.
    pub added: Vec<KnownName>,
    /// Names of which something else is said, as the draft has them.
    pub changed: Vec<KnownName>,
    /// Names that are left out.
    pub removed: Vec<KnownName>,
}

impl NameDifference {
    /// From one list of names to another.
    pub fn between(before: &NameList, after: &NameList) -> NameDifference {
        let (added, changed, removed) = differ(before.names(), after.names(), KnownName::key);
        NameDifference { added, changed, removed }
    }
}

impl Difference {
    /// From one list to another.
    pub fn between(before: &OwnList, after: &OwnList) -> Difference {
        let (added, changed, removed) = differ(before.list.terms(), after.list.terms(), |term| term.id.clone());
        Difference {
            added,
            changed,
            removed,
            off: after.off.difference(&before.off).cloned().collect(),
            on: before.off.difference(&after.off).cloned().collect(),
            names: NameDifference::between(&before.names, &after.names),
        }
    }

    /// Does it change anything?
    pub fn is_empty(&self) -> bool {
        *self == Difference::default()
    }
}

/// What is new, what is there and different (as it is afterwards), and what is left out.
fn differ<T: Clone + PartialEq>(before: &[T], after: &[T], key: impl Fn(&T) -> String) -> (Vec<T>, Vec<T>, Vec<T>) {
    let mut left: HashMap<String, &T> = before.iter().map(|one| (key(one), one)).collect();
    let (mut added, mut changed) = (Vec::new(), Vec::new());
    for one in after {
        match left.remove(&key(one)) {
            None => added.push(one.clone()),
            Some(old) if old != one => changed.push(one.clone()),
            Some(_) => {}
        }
    }
    let removed = before.iter().filter(|one| left.contains_key(&key(one))).cloned().collect();
    (added, changed, removed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(rows: &[&str], off: &[&str]) -> OwnList {
        let header = "id,language,label,pattern,category,severity,recommended,source,recommended_by";
        OwnList {
            list: TermList::parse_csv(format!("{header}\n{}", rows.join("\n")).as_bytes()).list,
            off: off.iter().map(|id| (*id).to_owned()).collect(),
            names: NameList::default(),
        }
    }

    #[test]
    fn a_difference_tells_added_changed_and_removed() {
        let before = own(&["a,es,x,x,slur,low,y,G,source", "b,es,x,z,slur,low,y,G,source"], &["n1", "n2"]);
        let after = own(&["a,es,x,x,slur,high,y,G,source", "c,es,x,w,slur,low,y,G,source"], &["n2", "n3"]);
        let ids = |terms: &[Term]| terms.iter().map(|term| term.id.clone()).collect::<Vec<_>>();
        let difference = Difference::between(&before, &after);
        assert_eq!(
            (ids(&difference.added), ids(&difference.changed), ids(&difference.removed)),
            (vec!["c".to_owned()], vec!["a".to_owned()], vec!["b".to_owned()])
        );
        assert_eq!((difference.off.clone(), difference.on.clone()), (vec!["n3".to_owned()], vec!["n1".to_owned()]));
        assert!(Difference::between(&before, &before).is_empty() && !difference.is_empty());
        assert_ne!(
            before.digest(),
            own(&["a,es,x,x,slur,low,y,G,source", "b,es,x,z,slur,low,y,G,source"], &[]).digest()
        );
    }

    #[test]
    fn names_that_differ_are_told_and_tell_states_apart() {
        let names = |rows: &str| {
            let list = NameList::parse_csv(format!("kind,name,sex,country,place_kind,source\n{rows}").as_bytes());
            assert_eq!(list.problems, []);
            OwnList { names: list.list, ..own(&[], &[]) }
        };
        let before = names("place,Laventana,,GT,city,\nfirst-name,Yuvenil,woman,,,R\n");
        let after = names("place,Laventana,,GT,border,\nplace,Elsitio,,HN,city,\n");
        let told = |names: &[KnownName]| names.iter().map(|name| name.name().to_owned()).collect::<Vec<_>>();
        let difference = Difference::between(&before, &after).names;
        assert_eq!(
            (told(&difference.added), told(&difference.changed), told(&difference.removed)),
            (vec!["Elsitio".to_owned()], vec!["Laventana".to_owned()], vec!["Yuvenil".to_owned()])
        );
        assert!(Difference::between(&before, &before).is_empty());
        assert_ne!(before.digest(), after.digest());
        let kept = write_names(&before.names);
        assert_eq!(read_names(kept.as_deref()).expect("it was written so"), before.names);
        assert_eq!(write_names(&NameList::default()), None);
    }

    #[test]
    fn what_is_switched_off_is_kept_as_it_was() {
        let list = own(&[], &["es-001", "pt-2"]);
        assert_eq!(read_off(write_off(&list.off).as_deref()).expect("it is read"), list.off);
        assert_eq!((write_off(&BTreeSet::new()), read_off(None).expect("nothing")), (None, BTreeSet::new()));
    }
}
