//! Atalaya: the list of rooms, the command line, and what concerns all rooms at once.

mod cli;
mod commands;
mod engines;
mod flags;

use platform::room::Room;

pub use cli::run;
pub use commands::{Demo, demo_node};

/// The rooms. Adding a room touches its own folder and this list.
pub const ROOMS: &[fn() -> Room] = &[
    records::room,
    room_directory::room,
    room_library::room,
    room_programme::room,
    room_watch::room,
    room_reading::room,
    room_data::room,
    room_admin::room,
];

/// The rooms, made.
pub fn rooms() -> Vec<Room> {
    ROOMS.iter().map(|room| room()).collect()
}
