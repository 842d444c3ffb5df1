//! A site with the programme and its starter content, on either database.

use testkit::site::{On, Site};

/// Starts one.
pub async fn site(on: On) -> Site {
    let rooms = || vec![records::room(), room_directory::room(), room_library::room(), room_programme::room()];
    let site = Site::start(rooms(), on).await.unwrap();
    for room in rooms() {
        (room.starter)(site.node.db.clone(), true).await.unwrap();
    }
    site
}
