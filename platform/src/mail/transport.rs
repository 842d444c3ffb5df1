//! By which way mail leaves: a host that takes it, or a folder.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result, anyhow};
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Mailbox, Message};
use lettre::transport::smtp::authentication::Credentials;
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};

use super::way::{Privacy, Transport};
use crate::config::Config;

/// A host answers within this time.
const ANSWER_WITHIN: Duration = Duration::from_secs(30);

/// A mail on its way.
pub(super) struct Letter {
    pub id: String,
    pub address: String,
    pub subject: String,
    pub body: String,
    pub unsubscribe: Option<String>,
    pub created_at: i64,
}

impl Transport {
    /// The way that is set; nothing where none is.
    pub(crate) fn of(config: &Config) -> Result<Option<Transport>> {
        match config.mail_transport.as_str() {
            "" => Ok(None),
            text => Transport::parse(text).map(Some).context("the setting `mail_transport` cannot be read"),
        }
    }

    /// Hands a mail over. The error tells what the host said, and nothing of the body.
    pub(super) async fn send(&self, config: &Config, letter: Letter) -> Result<()> {
        let id = letter.id.clone();
        let message = message(config, letter)?;
        match self {
            Transport::Smtp(host, port, privacy) => {
                let builder = match privacy {
                    Privacy::Tls => AsyncSmtpTransport::<Tokio1Executor>::relay(host)?,
                    Privacy::StartTls => AsyncSmtpTransport::<Tokio1Executor>::starttls_relay(host)?,
                    Privacy::Loopback => AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(host),
                };
                let mut builder = builder.port(*port).timeout(Some(ANSWER_WITHIN));
                if !config.mail_user.is_empty() {
                    builder = builder.credentials(Credentials::new(config.mail_user.clone(), password(config)?));
                }
                builder.build().send(message).await.with_context(|| format!("handing mail to {host}"))?;
            }
            Transport::Folder(folder) => {
                let folder = if folder.is_absolute() { folder.clone() } else { config.data.join(folder) };
                let (new, name) = (folder.join(format!("{id}.new")), folder.join(format!("{id}.eml")));
                tokio::fs::create_dir_all(&folder).await.context("making the folder of mail")?;
                tokio::fs::write(&new, message.formatted()).await.context("writing a mail")?;
                tokio::fs::rename(&new, &name).await.context("writing a mail")?;
            }
        }
        Ok(())
    }
}

fn message(config: &Config, letter: Letter) -> Result<Message> {
    let from: Mailbox = config.mail_from.parse().context("the setting `mail_from` is no address")?;
    let domain = from.email.domain().to_owned();
    let to = letter.address.parse().context("the address of a mail is none")?;
    let created = UNIX_EPOCH + Duration::from_micros(u64::try_from(letter.created_at).unwrap_or(0));
    let mut builder = Message::builder()
        .from(from)
        .to(Mailbox::new(None, to))
        .subject(letter.subject)
        .message_id(Some(format!("<{}@{domain}>", letter.id)))
        .date(created.min(SystemTime::now()))
        .raw_header(own_header("Auto-Submitted", "auto-generated".to_owned())?)
        .header(ContentType::TEXT_PLAIN);
    if let Some(address) = letter.unsubscribe {
        builder = builder.raw_header(own_header("List-Unsubscribe", format!("<{address}>"))?);
    }
    builder.body(letter.body).map_err(|error| anyhow!("a mail cannot be written: {error}"))
}

fn own_header(name: &'static str, value: String) -> Result<HeaderValue> {
    if value.chars().any(char::is_control) {
        return Err(anyhow!("a line of a mail's head has more than one line"));
    }
    Ok(HeaderValue::new(HeaderName::new_from_ascii_str(name), value))
}

fn password(config: &Config) -> Result<String> {
    if config.mail_password_file.as_os_str().is_empty() {
        return Ok(config.mail_password.clone());
    }
    let file = &config.mail_password_file;
    let text =
        std::fs::read_to_string(file).with_context(|| format!("reading `mail_password_file` {}", file.display()))?;
    Ok(text.trim_end_matches(['\r', '\n']).to_owned())
}
