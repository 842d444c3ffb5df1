//! A connection whose other side takes what it is sent, or is dropped: whoever asks for much and reads nothing would else
//! hold a place for ever.

use std::io::{self, ErrorKind, IoSlice};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Sleep, sleep};

/// A stream on which writing ends with an error where nothing is taken any more.
pub(super) struct Timely<S> {
    stream: S,
    within: Duration,
    /// Since a write had to wait.
    waits: Option<Pin<Box<Sleep>>>,
}

impl<S> Timely<S> {
    /// A stream that takes something within this time.
    pub fn new(stream: S, within: Duration) -> Timely<S> {
        Timely { stream, within, waits: None }
    }

    /// What came of a write; one that waits is waited for, for as long as that may last. A byte now and then does not help:
    /// the system takes more only when a good part of what it holds is gone.
    fn in_time(&mut self, cx: &mut Context<'_>, wrote: Poll<io::Result<usize>>) -> Poll<io::Result<usize>> {
        if wrote.is_ready() {
            self.waits = None;
            return wrote;
        }
        let within = self.within;
        ready!(self.waits.get_or_insert_with(|| Box::pin(sleep(within))).as_mut().poll(cx));
        Poll::Ready(Err(io::Error::new(ErrorKind::TimedOut, "nobody reads what is sent")))
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Timely<S> {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, buf)
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Timely<S> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        let wrote = Pin::new(&mut self.stream).poll_write(cx, buf);
        self.in_time(cx, wrote)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bufs: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let wrote = Pin::new(&mut self.stream).poll_write_vectored(cx, bufs);
        self.in_time(cx, wrote)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use tokio::io::{AsyncReadExt, AsyncWriteExt, duplex};

    use super::*;

    const SHORT: Duration = Duration::from_millis(50);

    #[tokio::test]
    async fn whoever_reads_nothing_is_not_written_to_for_ever() {
        let (ours, _theirs) = duplex(1 << 10);
        let mut ours = Timely::new(ours, SHORT);
        assert_eq!(ours.write_all(&[b'x'; 2 << 10]).await.unwrap_err().kind(), ErrorKind::TimedOut);
    }

    #[tokio::test]
    async fn whoever_reads_slowly_gets_everything() {
        let (ours, mut theirs) = duplex(1 << 10);
        let mut ours = Timely::new(ours, SHORT * 20);
        let reads = tokio::spawn(async move {
            let (mut part, mut whole) = ([0; 1 << 10], 0);
            while let Ok(read) = theirs.read(&mut part).await
                && read > 0
            {
                whole += read;
                tokio::time::sleep(SHORT).await;
            }
            whole
        });
        // longer in all than one write may last
        ours.write_all(&[b'x'; 32 << 10]).await.unwrap();
        drop(ours);
        assert_eq!(reads.await.unwrap(), 32 << 10);
    }
}
