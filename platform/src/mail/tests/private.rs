//! A connection to a host of mail on another machine is private, or nothing is said.

use std::process::Stdio;
use std::sync::Arc;

use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

use super::*;

/// Where the child that sends finds the transport it is to take.
const TRANSPORT: &str = "ATALAYA_TEST_MAIL_TRANSPORT";
/// An address that counts as another machine, though it is this one.
const ELSEWHERE: &str = "127.0.0.2";

/// A certificate for the host, and who takes connections with it.
fn certified(host: &str) -> (String, TlsAcceptor) {
    let made = rcgen::generate_simple_self_signed([host.to_owned()]).unwrap();
    let key = PrivateKeyDer::Pkcs8(made.signing_key.serialize_der().into());
    let settings =
        ServerConfig::builder().with_no_client_auth().with_single_cert(vec![made.cert.der().clone()], key).unwrap();
    (made.cert.pem(), TlsAcceptor::from(Arc::new(settings)))
}

/// Sends a mail in a process of its own, which trusts the certificate and no other: what a process trusts is read from
/// its variables. Gives whether it was taken, and what the child wrote.
async fn sent_from_a_child(transport: String, trusted: &str) -> (bool, String) {
    let folder = tempfile::tempdir().unwrap();
    let roots = folder.path().join("roots.pem");
    std::fs::write(&roots, trusted).unwrap();
    let child = tokio::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "--ignored", "mail::tests::private::send_by_the_given_transport"])
        .env(TRANSPORT, transport)
        .env("SSL_CERT_FILE", &roots)
        .env_remove("SSL_CERT_DIR")
        .env_remove("ATALAYA_TEST_POSTGRES")
        .stdin(Stdio::null())
        .output();
    let child = tokio::time::timeout(Duration::from_secs(60), child).await.unwrap().unwrap();
    (child.status.success(), String::from_utf8_lossy(&[child.stdout, child.stderr].concat()).into_owned())
}

#[tokio::test]
#[ignore = "run by the other tests of this file, in a process of its own"]
async fn send_by_the_given_transport() {
    let transport = std::env::var(TRANSPORT).unwrap();
    on_both(|db| {
        let mail_transport = transport.clone();
        async move {
            let folder = tempfile::tempdir().unwrap();
            let config = Config {
                data: folder.path().to_owned(),
                mail_transport,
                mail_from: "atalaya@diario.example".into(),
                mail_user: "atalaya".into(),
                mail_password: "palabra de paso".into(),
                ..Config::default()
            };
            let ana = somebody(&db).await;
            let mut tx = db.begin().await.unwrap();
            Mail::to(&ana).subject("Hola").body("Crece el río.").send(&mut tx).await.unwrap();
            tx.commit().await.unwrap();
            let node = Node::with(config, Vec::new(), db.clone()).await.unwrap();
            let job = claim(&db, 9, Duration::from_secs(60)).await.unwrap().remove(0);
            (SEND.run)(node, job).await.unwrap();
        }
    })
    .await;
}

#[tokio::test]
async fn mail_goes_through_tls_from_the_first_byte() {
    let (certificate, acceptor) = certified("localhost");
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let transport = format!("smtps://localhost:{}", listener.local_addr().unwrap().port());
    let host = tokio::spawn(async move {
        let stream = acceptor.accept(listener.accept().await.unwrap().0).await.unwrap();
        host_of_mail(stream, true).await
    });
    let (taken, wrote) = sent_from_a_child(transport, &certificate).await;
    assert!(taken, "{wrote}");
    let told = told_by(host).await;
    assert!(told.contains("RCPT TO:<ana@diario.example>") && told.contains("Subject: Hola"), "{told}");
}

#[tokio::test]
async fn a_host_with_a_certificate_that_nobody_vouches_for_is_told_nothing() {
    let (_, acceptor) = certified("localhost");
    let (another, _) = certified("localhost");
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let transport = format!("smtps://localhost:{}", listener.local_addr().unwrap().port());
    let host = tokio::spawn(async move { acceptor.accept(listener.accept().await.unwrap().0).await.is_err() });
    let (taken, wrote) = sent_from_a_child(transport, &another).await;
    assert!(!taken, "{wrote}");
    assert!(told_by(host).await, "the connection was made");
}

async fn told_by<T>(host: tokio::task::JoinHandle<T>) -> T {
    tokio::time::timeout(Duration::from_secs(9), host).await.unwrap().unwrap()
}

/// Takes the words up to STARTTLS, which it offers or not; gives what was said and the connection.
async fn greeted(mut stream: TcpStream, offers: bool) -> (String, TcpStream) {
    let mut told = String::new();
    stream.write_all(b"220 mail.example\r\n").await.unwrap();
    let mut lines = BufReader::new(&mut stream);
    loop {
        let before = told.len();
        if lines.read_line(&mut told).await.unwrap() == 0 {
            return (told, stream);
        }
        let answer: &[u8] = match told.get(before..).unwrap_or_default().trim() {
            "STARTTLS" => b"220 go on\r\n",
            said if said.starts_with("EHLO") && offers => b"250-mail.example\r\n250 STARTTLS\r\n",
            said if said.starts_with("EHLO") => b"250-mail.example\r\n250 AUTH PLAIN\r\n",
            _ => b"250 yes\r\n",
        };
        lines.get_mut().write_all(answer).await.unwrap();
        if told.ends_with("STARTTLS\r\n") {
            return (told, stream);
        }
    }
}

#[tokio::test]
async fn mail_goes_through_tls_after_a_greeting() {
    let (certificate, acceptor) = certified(ELSEWHERE);
    let listener = TcpListener::bind((ELSEWHERE, 0)).await.unwrap();
    let transport = format!("smtp://{}", listener.local_addr().unwrap());
    let host = tokio::spawn(async move {
        let (open, stream) = greeted(listener.accept().await.unwrap().0, true).await;
        (open, host_of_mail(acceptor.accept(stream).await.unwrap(), false).await)
    });
    let (taken, wrote) = sent_from_a_child(transport, &certificate).await;
    assert!(taken, "{wrote}");
    let (open, told) = told_by(host).await;
    assert!(told.contains("Subject: Hola") && !open.contains("ana@"), "{open} / {told}");
}

#[tokio::test]
async fn a_host_that_offers_no_tls_is_told_nothing() {
    let listener = TcpListener::bind((ELSEWHERE, 0)).await.unwrap();
    let transport = format!("smtp://{}", listener.local_addr().unwrap());
    let host = tokio::spawn(async move { greeted(listener.accept().await.unwrap().0, false).await.0 });
    let (taken, wrote) = sent_from_a_child(transport, &certified(ELSEWHERE).0).await;
    assert!(!taken, "{wrote}");
    let told = told_by(host).await;
    assert!(!told.contains("MAIL") && !told.contains("AUTH") && !told.contains("Hola"), "{told}");
}
