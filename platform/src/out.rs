//! Results on standard output.

use std::io::{ErrorKind, Write};

/// One line of result. When nobody reads any more (`| head`), the program ends quietly, as its neighbours do.
pub fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    match out.write_all(line.as_bytes()).and_then(|()| out.write_all(b"\n")) {
        Ok(()) => {}
        Err(error) if error.kind() == ErrorKind::BrokenPipe => std::process::exit(0),
        Err(error) => {
            eprintln!("atalaya: standard output cannot be written: {error}");
            std::process::exit(i32::from(crate::fault::SYSTEM));
        }
    }
}

/// Did this fail only because nobody reads the output any more?
pub fn is_unread(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| {
        let io = cause.downcast_ref::<std::io::Error>().map(std::io::Error::kind);
        io.or_else(|| cause.downcast_ref::<serde_json::Error>().and_then(serde_json::Error::io_error_kind))
            == Some(ErrorKind::BrokenPipe)
    })
}
