//! The room through its pages and commands.
#![allow(clippy::unwrap_used)]

mod commands;
mod databases;
mod mails;
mod pages;
mod rooms;
mod second;
mod site;
