//! Prints a feed as JSON lines: `cargo run -p press --example feed -- FILE --url URL`.
//! First `{"feed": …}`, then `{"entry": …}` each; exit 3 where the file is no feed.

use std::io::Write;
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut file = None;
    let mut url = String::new();
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--url" => url = arguments.next().unwrap_or_default(),
            "--json" => {}
            _ => file = Some(argument),
        }
    }
    let Some(file) = file else {
        eprintln!("usage: feed FILE --url URL");
        return ExitCode::from(2);
    };
    let bytes = match std::fs::read(&file) {
        Ok(bytes) => bytes,
        Err(error) => {
            eprintln!("{file}: {error}");
            return ExitCode::from(3);
        }
    };
    match press::feed::parse(&bytes, None, &url) {
        Ok(feed) => match print(&feed) {
            Ok(()) => ExitCode::SUCCESS,
            Err(_) => ExitCode::from(4),
        },
        Err(refusal) => {
            eprintln!("{file}: {refusal}");
            ExitCode::from(3)
        }
    }
}

fn print(feed: &press::feed::Feed) -> std::io::Result<()> {
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    let mut head = serde_json::to_value(feed)?;
    if let Some(fields) = head.as_object_mut() {
        fields.remove("entries");
    }
    serde_json::to_writer(&mut out, &serde_json::json!({ "feed": head }))?;
    writeln!(out)?;
    for entry in &feed.entries {
        serde_json::to_writer(&mut out, &serde_json::json!({ "entry": entry }))?;
        writeln!(out)?;
    }
    out.flush()
}
