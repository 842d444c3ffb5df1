use super::{Letters, read, write};
use crate::edtf;
use crate::reference::{Loss, Reference, Source};
use crate::vocabulary::{DateField, Field, Kind, Role};

fn one(text: &str) -> Reference {
    let read = read(text.as_bytes());
    assert_eq!(read.problems, []);
    read.references.into_iter().next().unwrap_or_default()
}

fn title(latex: &str) -> String {
    one(&format!("@misc{{k, title = {{{latex}}}}}")).title().unwrap_or("").to_owned()
}

#[test]
fn latex_becomes_unicode() {
    for (latex, text) in [
        (r"Migraci\'on y g\'{e}nero", "Migración y género"),
        (r"{\'A}ngeles {\~n}and{\'u}", "Ángeles ñandú"),
        (r#"Espa\~na, coraz\'{o}n, ping\"uino"#, "España, corazón, pingüino"),
        (r#"a\c{c}\~ao, L\'{\i}bano, na\"{\i}ve"#, "ação, Líbano, naïve"),
        (r"Stra\ss e, \O{}rsted, \L{\'o}d\'z, fa\c cade", "Straße, Ørsted, Łódź, façade"),
        (r"{NASA} \& {the} 100\% \$5 \#1 a\_b", "NASA & the 100% $5 #1 a_b"),
        (r"1990--2000 --- ``quoted'' !", "1990–2000 — “quoted” !"),
        (r"\emph{El} \textbf{{gran}} r\'io", "El gran río"),
        ("two\n   lines~here", "two lines\u{a0}here"),
        (r"\'{E}l \.{I}", "Él İ"),
        (r"\unknown{kept}", r"\unknownkept"),
    ] {
        assert_eq!(title(latex), text, "{latex}");
    }
}

#[test]
fn names_in_all_orders() {
    let text = r"@book{k, title={x}, author = {Ludwig van Beethoven and de la Cruz, Juana In{\'e}s and King, Jr, Martin Luther
      and {Barnes and Noble, Inc.} and Sarah J. Mahler AND {de Souza}, Ana and Organizaci{\'o}n Mundial and others}}";
    let sorted: Vec<String> = one(text).people(Role::Author).iter().map(crate::Name::sorted).collect();
    let wanted = [
        "van Beethoven, Ludwig",
        "de la Cruz, Juana Inés",
        "King, Martin Luther, Jr",
        "Barnes and Noble, Inc.",
        "Mahler, Sarah J.",
        "de Souza, Ana",
        "Organización Mundial",
        "et al.",
    ];
    assert_eq!(sorted, wanted);
}

#[test]
fn a_surname_before_a_particle_is_no_given_name() {
    let text = r"@book{k, title={x}, author = {M. J. P{\'e}rez de la Cruz and Mar{\'i}a Jos{\'e} P{\'e}rez de la Cruz and
      MAR{\'I}A JOS{\'E} P{\'E}REZ DE LA CRUZ and Juana In{\'e}s de la Cruz and Jos{\'e} Ortega y Gasset}}";
    let sorted: Vec<String> = one(text).people(Role::Author).iter().map(crate::Name::sorted).collect();
    let wanted = [
        "Pérez de la Cruz, M. J.",
        "Pérez de la Cruz, María José",
        "Pérez de la Cruz, María José",
        "de la Cruz, Juana Inés",
        "Ortega y Gasset, José",
    ];
    assert_eq!(sorted, wanted);
}

#[test]
fn strings_comments_and_joins() {
    let text = r#"Free text with an a@b.org address.
@comment{ @book{hidden, title={no}} }
@preamble{"\newcommand{\x}{}"}
@string{ oim = "Organizaci{\'o}n Internacional" # " para las Migraciones" }
@ARTICLE ( key1 , Title = "A {B} " # {C}, journal = oim, month = may, YEAR = 1998, number = 3, volume = "12",
   pages = {10--20,} , )
@string(x = {y})
"#;
    let found = one(text);
    assert_eq!((found.id.as_str(), found.kind), ("key1", Kind::ArticleJournal));
    assert_eq!(found.title(), Some("A B C"));
    assert_eq!(found.get(Field::ContainerTitle), Some("Organización Internacional para las Migraciones"));
    assert_eq!(found.issued().map(|d| d.to_string()).as_deref(), Some("1998-05"));
    assert_eq!((found.get(Field::Issue), found.get(Field::Volume)), (Some("3"), Some("12")));
}

#[test]
fn biblatex_fields_and_dates() {
    let found = one(
        "@report{k, title={T}, author={A, B}, date={1998-05-02/2004~}, institution={I}, location={L}, type={informe},
         number={7}, urldate={2024-01-31}, journaltitle={J}, langid={spanish}, origdate={1890?}, annex={kept}, titleaddon={kept too}}",
    );
    assert_eq!(found.issued(), edtf::parse("1998-05-02/2004~").ok());
    assert_eq!(found.dates.get(&DateField::Accessed).map(ToString::to_string).as_deref(), Some("2024-01-31"));
    assert_eq!(found.dates.get(&DateField::OriginalDate).map(ToString::to_string).as_deref(), Some("1890?"));
    assert_eq!((found.get(Field::Publisher), found.get(Field::Number)), (Some("I"), Some("7")));
    assert_eq!(found.extra(Source::Bibtex, "annex"), Some("kept"));
    assert_eq!(found.extra(Source::Bibtex, "entrytype"), Some("report"));
    let text = write(std::slice::from_ref(&found), Letters::Utf8);
    assert!(text.starts_with("@report{k,"), "{text}");
    assert!(text.contains("date = {1998-05-02/2004~}") && !text.contains("x-exchange"), "{text}");
    assert_eq!(one(&text), found);
}

#[test]
fn crossref_gives_what_the_volume_says() {
    let text = "@incollection{a, title={Part}, author={A, B}, crossref={v}}
                @collection{v, title={Whole}, editor={E, F}, publisher={P}, year=2001}";
    let part = one(text);
    assert_eq!(part.get(Field::ContainerTitle), Some("Whole"));
    assert_eq!((part.get(Field::Publisher), part.issued()), (Some("P"), edtf::parse("2001").ok()));
    assert_eq!(part.people(Role::Editor).len(), 1);
}

#[test]
fn a_broken_entry_is_told_and_the_others_are_read() {
    let text = "@book{a, title={One}, year=2001}\n@book{b, title={Broken, year=2002\n\n@book{c, title={Three}}\n\
                @book{d, title Four}\n@article{e title={no comma}}\n@book{f, title={Six}}";
    let read = read(text.as_bytes());
    let ids: Vec<&str> = read.references.iter().map(|r| r.id.as_str()).collect();
    assert_eq!(ids, ["a", "c", "f"]);
    let lines: Vec<usize> = read.problems.iter().filter(|p| p.loss == Loss::Reference).map(|p| p.line).collect();
    assert_eq!(lines, [2, 5, 6]);
}

#[test]
fn a_title_that_was_edited_elsewhere_is_believed() {
    let mut work = Reference::new(Kind::Book);
    work.id = "k".into();
    work.set(Field::Title, "Old").set(Field::OriginalTitle, "Ancien").set(Field::Dimensions, "20 cm");
    work.dates.insert(DateField::Issued, edtf::parse("1998").unwrap_or(edtf::Date::Undated));
    let text = write(&[work.clone()], Letters::Utf8);
    assert!(text.contains("x-exchange"));
    let edited = one(&text.replace("{{Old}}", "{New}").replace("1998", "1999"));
    assert_eq!((edited.title(), edited.get(Field::Dimensions)), (Some("New"), Some("20 cm")));
    assert_eq!(edited.issued(), edtf::parse("1999").ok());
}

#[test]
fn bombs_are_refused() {
    let deep = format!("@book{{a, title={{{}x{}}}}}\n@book{{b, title={{ok}}}}", "{".repeat(500), "}".repeat(500));
    assert_eq!(read(deep.as_bytes()).references.len(), 1);
    let mut laughs = "@string{a0={ha}}\n".to_owned();
    for n in 1..40 {
        laughs += &format!("@string{{a{n} = a{} # a{}}}\n", n - 1, n - 1);
    }
    laughs += "@book{x, title=a39}\n@book{y, title={ok}}";
    let read = read(laughs.as_bytes());
    assert!(read.references.iter().any(|r| r.id == "y"));
    assert!(!read.problems.is_empty());
}
