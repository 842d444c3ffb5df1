//! The setting that says by which way mail leaves.

use std::path::PathBuf;

/// The way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Transport {
    /// A host, and how the connection is kept private.
    Smtp(String, u16, Privacy),
    /// A folder in which each mail is a file.
    Folder(PathBuf),
}

/// How a connection is kept private.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Privacy {
    /// TLS from the first byte.
    Tls,
    /// TLS after a greeting; without it nothing is said.
    StartTls,
    /// Nothing leaves the machine.
    Loopback,
}

impl Transport {
    /// `smtps://host:465`, `smtp://host:587`, `folder:path`.
    pub(crate) fn parse(text: &str) -> Option<Transport> {
        if let Some(folder) = text.strip_prefix("folder:") {
            return (!folder.is_empty()).then(|| Transport::Folder(PathBuf::from(folder)));
        }
        let address = url::Url::parse(text).ok()?;
        let host = address.host_str().filter(|host| !host.is_empty())?.to_owned();
        let bare = address.username().is_empty() && address.password().is_none();
        let ends = matches!(address.path(), "" | "/") && address.query().is_none();
        if !bare || !ends {
            return None;
        }
        let loopback = matches!(host.as_str(), "localhost" | "127.0.0.1" | "[::1]");
        let (privacy, port) = match address.scheme() {
            "smtps" => (Privacy::Tls, 465),
            "smtp" if loopback => (Privacy::Loopback, 25),
            "smtp" => (Privacy::StartTls, 587),
            _ => return None,
        };
        let host = host.trim_matches(['[', ']']).to_owned();
        Some(Transport::Smtp(host, address.port().unwrap_or(port), privacy))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_connection_is_private_unless_it_stays_on_the_machine() {
        let smtp = |host: &str, port, privacy| Some(Transport::Smtp(host.to_owned(), port, privacy));
        for (text, way) in [
            ("smtps://mail.example", smtp("mail.example", 465, Privacy::Tls)),
            ("smtp://mail.example", smtp("mail.example", 587, Privacy::StartTls)),
            ("smtp://mail.example:25", smtp("mail.example", 25, Privacy::StartTls)),
            ("smtp://127.0.0.1:2525", smtp("127.0.0.1", 2525, Privacy::Loopback)),
            ("smtp://[::1]", smtp("::1", 25, Privacy::Loopback)),
            ("folder:mail", Some(Transport::Folder("mail".into()))),
            ("folder:", None),
            ("http://mail.example", None),
            ("smtp://user:secret@mail.example", None),
            ("smtp://mail.example/?tls=none", None),
            ("mail.example", None),
        ] {
            assert_eq!(Transport::parse(text), way, "{text}");
        }
    }
}
