//! Addresses of pages and their parameters: path and query, as [`super::View::address`] holds them.

use url::form_urlencoded::{Serializer, parse};

/// The value of a parameter without blanks around it; none where it is empty.
pub fn parameter(address: &str, name: &str) -> Option<String> {
    let (_, query) = address.split_once('?')?;
    let (_, value) = parse(query.as_bytes()).find(|(n, _)| n == name)?;
    Some(value.trim().to_owned()).filter(|value| !value.is_empty())
}

/// All values of a parameter that may be given several times, without blanks around them, each once.
pub fn parameters(address: &str, name: &str) -> Vec<String> {
    let query = address.split_once('?').map_or("", |(_, query)| query);
    let mut values: Vec<String> = Vec::new();
    for (_, value) in parse(query.as_bytes()).filter(|(n, _)| n == name) {
        let value = value.trim();
        if !value.is_empty() && !values.iter().any(|known| known == value) {
            values.push(value.to_owned());
        }
    }
    values
}

/// The address with one more value of a parameter, or without it where it has it.
pub fn with_value_toggled(address: &str, name: &str, value: &str) -> String {
    let mut values = parameters(address, name);
    match values.iter().position(|known| known == value) {
        Some(at) => drop(values.remove(at)),
        None => values.push(value.to_owned()),
    }
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let mut kept = Serializer::new(String::new());
    kept.extend_pairs(parse(query.as_bytes()).filter(|(n, _)| n != name));
    kept.extend_pairs(values.iter().map(|value| (name, value)));
    match kept.finish() {
        query if query.is_empty() => path.to_owned(),
        query => format!("{path}?{query}"),
    }
}

/// The address with one parameter set, in the place of what it was before.
pub fn with_parameter(address: &str, name: &str, value: &str) -> String {
    changed(address, &[name], Some((name, value)))
}

/// The address without some parameters.
pub fn without_parameters(address: &str, names: &[&str]) -> String {
    changed(address, names, None)
}

fn changed(address: &str, dropped: &[&str], added: Option<(&str, &str)>) -> String {
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let mut kept = Serializer::new(String::new());
    kept.extend_pairs(parse(query.as_bytes()).filter(|(name, _)| !dropped.contains(&&**name)));
    kept.extend_pairs(added);
    match kept.finish() {
        query if query.is_empty() => path.to_owned(),
        query => format!("{path}?{query}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_read_set_and_taken_out_one_by_one() {
        let address = "/medios?pais=HN&q=x+y&despues=a%7Cb&vacio=+";
        assert_eq!(parameter(address, "q").as_deref(), Some("x y"));
        assert_eq!(
            (parameter(address, "vacio"), parameter(address, "z"), parameter("/medios", "q")),
            (None, None, None)
        );
        assert_eq!(with_parameter("/medios?idioma=es&pais=GT", "pais", "HN"), "/medios?idioma=es&pais=HN");
        assert_eq!(with_parameter("/medios", "nombre", "a&b"), "/medios?nombre=a%26b");
        assert_eq!(without_parameters(address, &["despues", "pais", "vacio"]), "/medios?q=x+y");
        assert_eq!(without_parameters("/medios?pais=HN", &["pais"]), "/medios");
    }

    #[test]
    fn a_parameter_may_have_several_values() {
        let address = "/directorio?tema=a&q=x&tema=+b+&tema=a&tema=";
        assert_eq!(parameters(address, "tema"), ["a", "b"]);
        assert_eq!(parameters("/directorio", "tema"), Vec::<String>::new());
        assert_eq!(with_value_toggled(address, "tema", "c"), "/directorio?q=x&tema=a&tema=b&tema=c");
        assert_eq!(with_value_toggled(address, "tema", "a"), "/directorio?q=x&tema=b");
        assert_eq!(with_value_toggled("/directorio?tema=a", "tema", "a"), "/directorio");
    }
}
