//! The whole program, as people use it: over HTTP and on the command line, on both databases.
#![allow(clippy::unwrap_used)]

mod archive;
mod backup;
mod codes;
mod commands;
mod docs;
mod documents;
mod erasure;
mod faults;
mod files;
mod host;
mod hostile;
mod keepers;
mod lost;
mod made;
mod main_job;
mod main_job_sources;
mod permissions;
mod politely;
mod publicly;
mod references;
mod since;
mod sources;
mod trouble;
mod twins;
mod words;
mod world;
