#![doc = include_str!("../README.md")]

pub mod press;
pub mod site;
pub mod trouble;
