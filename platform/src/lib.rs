//! The platform: one technical job each, for every room.
//!
//! `db` reaches the database and keeps the change log; `jobs` and `follow` do work that outlives a request;
//! `archive` and `fetch` keep and ask; `index` finds; `accounts`, `permissions` and `observatories` say who may;
//! `words` and `pages` speak; `web` joins them into a site; `room` is what a room gives to the house.

pub mod accounts;
pub mod archive;
pub mod child;
pub mod config;
pub mod cpu;
pub mod db;
mod disagreement;
pub mod fault;
pub mod fetch;
pub mod files;
pub mod follow;
mod holder;
pub mod id;
pub mod index;
pub mod input;
pub mod jobs;
pub mod kept;
pub mod ledger;
pub mod mail;
mod network;
pub mod node;
pub mod observatories;
pub mod observe;
pub mod out;
pub mod pages;
pub mod permissions;
pub mod private;
pub mod room;
pub mod sent;
pub mod table;
pub mod text;
pub mod time;
pub mod web;
pub mod words;
