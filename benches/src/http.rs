//! A client that costs the machine little: blocking, one connection kept open, the body read and dropped. Whatever it
//! burns is taken from the site that it measures.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow, ensure};

/// An answer comes by then or the measure fails.
const WAIT: Duration = Duration::from_secs(30);

/// One connection.
pub struct Client {
    stream: BufReader<TcpStream>,
    address: String,
}

impl Client {
    /// Connects.
    pub fn open(address: &str) -> Result<Client> {
        let stream = TcpStream::connect(address).with_context(|| format!("connecting to {address}"))?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(WAIT))?;
        Ok(Client { stream: BufReader::with_capacity(1 << 16, stream), address: address.to_owned() })
    }

    /// Asks for a page as a browser does; gives the bytes of its body. Anything but 200 is an error.
    pub fn get(&mut self, path: &str) -> Result<u64> {
        let ask = format!("GET {path} HTTP/1.1\r\nHost: {}\r\nAccept-Encoding: gzip\r\n\r\n", self.address);
        self.stream.get_mut().write_all(ask.as_bytes())?;
        let status = self.line()?;
        ensure!(status.starts_with("HTTP/1.1 200"), "{path} answered {status}");
        let (mut length, mut chunked) = (0u64, false);
        loop {
            let line = self.line()?.to_ascii_lowercase();
            match line.split_once(':').map(|(name, value)| (name, value.trim())) {
                Some(("content-length", value)) => length = value.parse().context("a length")?,
                Some(("transfer-encoding", "chunked")) => chunked = true,
                Some(_) => {}
                None => break,
            }
        }
        if chunked { self.chunks() } else { self.skip(length) }
    }

    fn chunks(&mut self) -> Result<u64> {
        let mut total = 0;
        loop {
            let size = u64::from_str_radix(self.line()?.trim(), 16).context("the size of a chunk")?;
            total += self.skip(size)?;
            self.line()?;
            if size == 0 {
                return Ok(total);
            }
        }
    }

    fn line(&mut self) -> Result<String> {
        let mut line = String::new();
        ensure!(self.stream.read_line(&mut line)? > 0, "the connection was closed");
        Ok(line.trim_end().to_owned())
    }

    fn skip(&mut self, bytes: u64) -> Result<u64> {
        let read = std::io::copy(&mut self.stream.by_ref().take(bytes), &mut std::io::sink())?;
        ensure!(read == bytes, "the answer was cut short");
        Ok(read)
    }
}

/// How long answers took.
pub struct Times {
    sorted: Vec<Duration>,
    /// Of the whole run.
    pub wall: Duration,
}

impl Times {
    /// The time within which this share of the answers came, in milliseconds (nearest rank).
    pub fn within_ms(&self, share: f64) -> f64 {
        let rank = (share * self.sorted.len() as f64).ceil() as usize;
        let at = rank.clamp(1, self.sorted.len().max(1)) - 1;
        self.sorted.get(at).map_or(f64::NAN, |time| time.as_secs_f64() * 1000.0)
    }

    /// Answers a second, all clients together.
    pub fn a_second(&self) -> f64 {
        self.sorted.len() as f64 / self.wall.as_secs_f64()
    }
}

/// Asks for each path once, with so many clients side by side, each with a connection of its own.
pub fn ask_all(address: &str, paths: &[String], clients: usize) -> Result<Times> {
    let next = AtomicUsize::new(0);
    let began = Instant::now();
    let one = || -> Result<Vec<Duration>> {
        let mut client = Client::open(address)?;
        let mut times = Vec::new();
        while let Some(path) = paths.get(next.fetch_add(1, Ordering::Relaxed)) {
            let asked = Instant::now();
            client.get(path)?;
            times.push(asked.elapsed());
        }
        Ok(times)
    };
    let mut sorted = std::thread::scope(|scope| -> Result<Vec<Duration>> {
        let threads: Vec<_> = (0..clients).map(|_| scope.spawn(one)).collect();
        let mut all = Vec::new();
        for thread in threads {
            all.extend(thread.join().map_err(|_| anyhow!("a client broke off"))??);
        }
        Ok(all)
    })?;
    let wall = began.elapsed();
    sorted.sort_unstable();
    Ok(Times { sorted, wall })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_rank_is_taken() {
        let sorted = (1..=200).map(Duration::from_millis).collect();
        let times = Times { sorted, wall: Duration::from_secs(2) };
        assert!((times.within_ms(0.99) - 198.0).abs() < 1e-9);
        assert!((times.within_ms(0.5) - 100.0).abs() < 1e-9);
        assert!((times.a_second() - 100.0).abs() < 1e-9);
    }
}
