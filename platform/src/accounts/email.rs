//! An electronic address, parsed once at the edge.

/// Longest address, by RFC 5321.
const MOST_LETTERS: usize = 254;

/// An address that could exist, in lower case: one account an address, however it is typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Email(String);

impl Email {
    /// Takes `name@domain`; nothing if it cannot be an address. Whether it is reached only a letter can tell.
    pub fn parse(text: &str) -> Option<Email> {
        let text = text.trim().to_lowercase();
        let (name, domain) = text.rsplit_once('@')?;
        let plain = |part: &str| {
            !part.is_empty() && !part.chars().any(|c| c.is_whitespace() || c.is_control() || "<>\"(),:;@\\".contains(c))
        };
        let dotted = domain.contains('.') && domain.split('.').all(|label| !label.is_empty());
        (text.chars().count() <= MOST_LETTERS && plain(name) && plain(domain) && dotted).then_some(Email(text))
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Email;

    #[test]
    fn an_address_is_one_however_it_is_typed() {
        assert_eq!(
            Email::parse("  Ana.Ejemplo@Diario.EXAMPLE ").map(|e| e.0),
            Some("ana.ejemplo@diario.example".into())
        );
        for wrong in [
            "",
            "ana",
            "ana@",
            "@diario.example",
            "ana@diario",
            "ana@.example",
            "a na@b.example",
            "a@b@c.example",
            "<a>@b.example",
        ] {
            assert_eq!(Email::parse(wrong), None, "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_taken_or_refused_and_what_is_taken_stays(text in ".*") {
            if let Some(email) = Email::parse(&text) {
                prop_assert_eq!(Email::parse(email.as_str()), Some(email));
            }
        }
    }
}
