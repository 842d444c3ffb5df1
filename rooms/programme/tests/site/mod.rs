//! A site with the programme and its starter content, on either database.
#![allow(dead_code)]

use platform::config::Config;
use testkit::site::{On, Site};

/// Starts one.
pub async fn site(on: On) -> Site {
    site_with(on, |_| {}).await
}

/// The same with other settings.
pub async fn site_with(on: On, set: impl FnOnce(&mut Config)) -> Site {
    let rooms = || vec![records::room(), room_directory::room(), room_library::room(), room_programme::room()];
    let site = Site::start_with(rooms(), on, set).await.unwrap();
    for room in rooms() {
        (room.starter)(site.node.db.clone(), true).await.unwrap();
    }
    site
}
