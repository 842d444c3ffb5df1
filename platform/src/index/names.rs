//! The names that people may use in a search: of fields, countries, languages.

use super::split::fold;

/// Where to look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Within {
    /// Title and text.
    Everywhere,
    Title,
    Author,
    Outlet,
    Section,
    Country,
    Language,
}

/// The field of this name, in any of the four languages.
pub(super) fn field_named(name: &str) -> Option<Within> {
    match fold(name).as_str() {
        "titulo" | "title" | "titre" => Some(Within::Title),
        "autor" | "autora" | "author" | "auteur" => Some(Within::Author),
        "medio" | "outlet" | "veiculo" | "media" => Some(Within::Outlet),
        "seccion" | "section" | "secao" | "rubrique" => Some(Within::Section),
        "pais" | "country" | "pays" => Some(Within::Country),
        "idioma" | "lengua" | "language" | "langue" => Some(Within::Language),
        _ => None,
    }
}

/// The ISO 3166-1 code of a country, given by code or name; what is not known is taken for a code.
pub fn country_code(name: &str) -> String {
    coded(COUNTRIES, name).map_or_else(|| name.trim().to_uppercase(), str::to_owned)
}

/// The ISO 639-1 code of a language, given by code or name; what is not known is taken for a code.
pub fn language_code(name: &str) -> String {
    coded(LANGUAGES, name).map_or_else(|| name.trim().to_lowercase(), str::to_owned)
}

fn coded(list: &[(&'static str, &str)], name: &str) -> Option<&'static str> {
    let name = fold(name.trim());
    list.iter().find(|(_, names)| names.split('|').any(|n| n == name)).map(|(code, _)| *code)
}

const LANGUAGES: &[(&str, &str)] = &[
    ("es", "espanol|castellano|spanish|espanhol|espagnol"),
    ("pt", "portugues|portuguese|portugais"),
    ("fr", "frances|french|francais"),
    ("en", "ingles|english|anglais"),
];

/// The countries of the Americas and those whose press writes of them most; without accents.
const COUNTRIES: &[(&str, &str)] = &[
    ("AG", "antigua y barbuda|antigua and barbuda|antigua e barbuda|antigua-et-barbuda|antigua"),
    ("AR", "argentina|argentine"),
    ("BB", "barbados|barbade"),
    ("BO", "bolivia|bolivie"),
    ("BR", "brasil|brazil|bresil"),
    ("BS", "bahamas"),
    ("BZ", "belice|belize"),
    ("CA", "canada"),
    ("CL", "chile|chili"),
    ("CO", "colombia|colombie"),
    ("CR", "costa rica"),
    ("CU", "cuba"),
    ("DM", "dominica|dominique"),
    ("DO", "republica dominicana|dominican republic|republique dominicaine"),
    ("EC", "ecuador|equador|equateur"),
    ("ES", "espana|spain|espanha|espagne"),
    ("GD", "granada|grenada|grenade"),
    ("GT", "guatemala"),
    ("GY", "guyana|guiana"),
    ("HN", "honduras"),
    ("HT", "haiti"),
    ("JM", "jamaica|jamaique"),
    ("KN", "san cristobal y nieves|saint kitts and nevis|sao cristovao e nevis|saint-christophe-et-nieves"),
    ("LC", "santa lucia|saint lucia|sainte-lucie"),
    ("MX", "mexico|mejico|mexique"),
    ("NI", "nicaragua"),
    ("PA", "panama"),
    ("PE", "peru|perou"),
    ("PY", "paraguay|paraguai"),
    ("SR", "surinam|suriname"),
    ("SV", "el salvador|salvador"),
    ("TT", "trinidad y tobago|trinidad and tobago|trinidad e tobago|trinite-et-tobago|trinidad"),
    ("US", "estados unidos|eeuu|united states|usa|etats-unis"),
    ("UY", "uruguay|uruguai"),
    ("VC", "san vicente y las granadinas|saint vincent and the grenadines|sao vicente e granadinas"),
    ("VE", "venezuela"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_codes_are_both_known() {
        assert_eq!(country_code("Panamá"), "PA");
        assert_eq!(country_code("hn"), "HN");
        assert_eq!(language_code("Português"), "pt");
        assert_eq!(field_named("Título"), Some(Within::Title));
        assert_eq!(field_named("http"), None);
    }
}
