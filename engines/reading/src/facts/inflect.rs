//! The forms of words of the tables, from the short writing in which the tables hold them.

use crate::sex::Sex;

/// A form with what it tells of whom it names.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Form {
    pub(super) text: String,
    /// None: either, or a masculine plural, which does not tell.
    pub(super) sex: Option<Sex>,
    pub(super) plural: bool,
}

/// All forms of a demonym: `hondureño`, or each form written out, `alemão/alemã/alemães/alemãs`.
pub(super) fn demonym(language: &str, written: &str) -> Vec<Form> {
    let given: Vec<&str> = written.split('/').collect();
    let four = match given.as_slice() {
        [man, woman, men, women] => [(*man).into(), (*woman).into(), (*men).into(), (*women).into()],
        [man, woman] => [(*man).into(), (*woman).into(), format!("{man}s"), format!("{woman}s")],
        _ => by_rule(language, written),
    };
    let [man, woman, men, women] = four;
    let tells = man != woman;
    let sex = |sex: Sex| tells.then_some(sex);
    let mut forms = vec![Form { text: man.clone(), sex: sex(Sex::Man), plural: false }];
    if tells {
        forms.push(Form { text: woman, sex: sex(Sex::Woman), plural: false });
    }
    if men != man {
        forms.push(Form { text: men.clone(), sex: None, plural: true });
    }
    if women != men {
        forms.push(Form { text: women, sex: sex(Sex::Woman), plural: true });
    }
    forms
}

/// Man, woman, men, women.
fn by_rule(language: &str, word: &str) -> [String; 4] {
    let cut = |tail: &str| word.strip_suffix(tail).map(str::to_owned);
    let of = |stem: String, ends: [&str; 4]| ends.map(|end| format!("{stem}{end}"));
    let same = |many: String| [word.to_owned(), word.to_owned(), many.clone(), many];
    match language {
        "es" => None
            .or_else(|| cut("o").map(|stem| of(stem, ["o", "a", "os", "as"])))
            .or_else(|| cut("és").map(|stem| of(stem, ["és", "esa", "eses", "esas"])))
            .or_else(|| cut("án").map(|stem| of(stem, ["án", "ana", "anes", "anas"])))
            .or_else(|| cut("ín").map(|stem| of(stem, ["ín", "ina", "ines", "inas"])))
            .or_else(|| cut("ol").map(|stem| of(stem, ["ol", "ola", "oles", "olas"])))
            .or_else(|| cut("í").map(|stem| same(format!("{stem}íes"))))
            .unwrap_or_else(|| same(format!("{word}s"))),
        "pt" => None
            .or_else(|| cut("o").map(|stem| of(stem, ["o", "a", "os", "as"])))
            .or_else(|| cut("ês").map(|stem| of(stem, ["ês", "esa", "eses", "esas"])))
            .unwrap_or_else(|| same(format!("{word}s"))),
        "fr" => None
            .or_else(|| cut("ien").map(|stem| of(stem, ["ien", "ienne", "iens", "iennes"])))
            .or_else(|| cut("éen").map(|stem| of(stem, ["éen", "éenne", "éens", "éennes"])))
            .or_else(|| cut("ais").map(|stem| of(stem, ["ais", "aise", "ais", "aises"])))
            .or_else(|| cut("ois").map(|stem| of(stem, ["ois", "oise", "ois", "oises"])))
            .or_else(|| cut("e").map(|stem| same(format!("{stem}es"))))
            .unwrap_or_else(|| of(word.to_owned(), ["", "e", "s", "es"])),
        _ if word.ends_with(['h', 's', 'e']) => same(word.to_owned()),
        _ => same(format!("{word}s")),
    }
}

/// All forms of a phrase whose words carry how they change: `trabajador/a migrante/e`. Tags: `o` (-o, -a, -os, -as),
/// `a` (-, -a, -es, -as), `x` (-, -e, -s, -es), `e` and `s` (-, -s), `es` (-, -es), `f` and `m` (one sex, -s or -es).
/// A phrase without tags stands as it is; it names several unless it is told apart by its end.
pub(super) fn phrase(language: &str, written: &str) -> Vec<Form> {
    let words: Vec<(&str, Option<&str>)> = written
        .split(' ')
        .map(|word| word.split_once('/').map_or((word, None), |(stem, tag)| (stem, Some(tag))))
        .collect();
    let tags: Vec<&str> = words.iter().filter_map(|(_, tag)| *tag).collect();
    if tags.is_empty() {
        return vec![Form { text: written.to_owned(), sex: sex_of(written), plural: !is_one(written) }];
    }
    let has = |tag: &str| tags.contains(&tag);
    let sexes: &[Option<Sex>] = match () {
        _ if has("f") => &[Some(Sex::Woman)],
        _ if has("m") => &[Some(Sex::Man)],
        _ if has("o") || has("a") || has("x") => &[Some(Sex::Man), Some(Sex::Woman)],
        _ => &[None],
    };
    let mut forms: Vec<Form> = Vec::new();
    for sex in sexes {
        for plural in [false, true] {
            let form = |(stem, tag): &(&str, Option<&str>)| {
                tag.map_or((*stem).to_owned(), |tag| word(language, stem, tag, *sex, plural))
            };
            let text = words.iter().map(form).collect::<Vec<_>>().join(" ");
            // a masculine plural may name women, too
            let told = sex.filter(|sex| *sex == Sex::Woman || !plural || has("m"));
            if !forms.iter().any(|known| known.text == text) {
                let plural = plural || is_many(&text);
                forms.push(Form { text, sex: told, plural });
            }
        }
    }
    forms
}

fn word(language: &str, stem: &str, tag: &str, sex: Option<Sex>, plural: bool) -> String {
    let is_woman = sex == Some(Sex::Woman);
    let end = match (tag, is_woman, plural) {
        ("o", false, false) => "o",
        ("o", true, false) | ("a", true, false) => "a",
        ("o", false, true) => "os",
        ("o", true, true) | ("a", true, true) => "as",
        ("a", false, true) | ("es", _, true) | ("x", true, true) => "es",
        ("x", true, false) => "e",
        ("x", false, true) | ("e" | "s", _, true) => "s",
        ("f" | "m", _, true) if is_many(stem) => "",
        ("f" | "m", _, true) if matches!(language, "es" | "pt") && stem.ends_with(['r', 'l']) => "es",
        ("f" | "m", _, true) => "s",
        _ => "",
    };
    format!("{stem}{end}")
}

fn is_many(text: &str) -> bool {
    text.ends_with('s') || text.ends_with("women") || text.ends_with(" men") || text == "men"
}

/// Phrases without tags that name one.
fn is_one(text: &str) -> bool {
    let first = text.split(' ').next().unwrap_or_default();
    let last = text.rsplit(' ').next().unwrap_or_default();
    matches!(
        first,
        "trabajadora" | "trabalhadora" | "empregada" | "travailleur" | "travailleuse" | "demandeur" | "ouvrier"
    ) || matches!(
        last,
        "child" | "person" | "nanny" | "étranger" | "jovem" | "citoyen" | "cidadão" | "homosexuel" | "homossexual"
    ) || matches!(
        text,
        "mujer maltratada"
            | "mujer trans"
            | "mulher trans"
            | "mulher grávida"
            | "madre buscadora"
            | "adolescente embarazada"
    )
}

/// Women, where a phrase without tags says so.
fn sex_of(text: &str) -> Option<Sex> {
    const WOMEN: &[&str] = &[
        "mujer",
        "mujeres",
        "madre",
        "madres",
        "trabajadora",
        "trabajadoras",
        "empleadas",
        "adolescente embarazada",
        "adolescentes embarazadas",
        "mulher",
        "mulheres",
        "mães",
        "trabalhadora",
        "trabalhadoras",
        "empregada",
        "grávidas",
        "empregadas",
        "femmes",
        "mamans",
        "travailleuse",
        "travailleuses",
        "ouvrières",
        "petites filles",
        "women",
        "trans women",
        "battered women",
        "trafficked women",
        "employées",
    ];
    let is_of = |women: &&&str| text == **women || text.strip_prefix(**women).is_some_and(|rest| rest.starts_with(' '));
    WOMEN.iter().any(|women| is_of(&women)).then_some(Sex::Woman)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(forms: &[Form]) -> Vec<&str> {
        forms.iter().map(|form| form.text.as_str()).collect()
    }

    #[test]
    fn demonyms_have_their_forms_in_each_language() {
        assert_eq!(texts(&demonym("es", "hondureño")), ["hondureño", "hondureña", "hondureños", "hondureñas"]);
        assert_eq!(texts(&demonym("es", "costarricense")), ["costarricense", "costarricenses"]);
        assert_eq!(texts(&demonym("es", "iraní")), ["iraní", "iraníes"]);
        assert_eq!(texts(&demonym("pt", "português")), ["português", "portuguesa", "portugueses", "portuguesas"]);
        assert_eq!(texts(&demonym("fr", "haïtien")), ["haïtien", "haïtienne", "haïtiens", "haïtiennes"]);
        assert_eq!(texts(&demonym("fr", "français")), ["français", "française", "françaises"]);
        assert_eq!(texts(&demonym("en", "Haitian")), ["Haitian", "Haitians"]);
        assert_eq!(texts(&demonym("en", "Spanish")), ["Spanish"]);
    }

    #[test]
    fn a_masculine_plural_does_not_tell_the_sex() {
        let forms = phrase("es", "trabajador/a migrante/e");
        let told: Vec<_> = forms.iter().map(|form| (form.text.as_str(), form.sex, form.plural)).collect();
        assert_eq!(
            told,
            [
                ("trabajador migrante", Some(Sex::Man), false),
                ("trabajadores migrantes", None, true),
                ("trabajadora migrante", Some(Sex::Woman), false),
                ("trabajadoras migrantes", Some(Sex::Woman), true),
            ]
        );
        assert_eq!(texts(&phrase("es", "mujer/f")), ["mujer", "mujeres"]);
        assert_eq!(texts(&phrase("fr", "réfugié/x")), ["réfugié", "réfugiés", "réfugiée", "réfugiées"]);
        assert_eq!(texts(&phrase("en", "pregnant women/f")), ["pregnant women"]);
    }
}
