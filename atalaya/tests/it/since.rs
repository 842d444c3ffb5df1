//! What the page "De 2008 a hoy" claims to work answers, in the whole program.

use room_programme::register::Register;
use testkit::site::{On, Site};

#[tokio::test(flavor = "multi_thread")]
async fn every_address_that_is_claimed_answers() {
    let site = Site::start(atalaya::rooms(), On::Sqlite).await.unwrap();
    for room in atalaya::rooms() {
        (room.starter)(site.node.db.clone(), true).await.unwrap();
    }
    let register = Register::load(&site.node.db).await.unwrap();
    let visitor = site.visitor().unwrap();
    let mut claimed = 0;
    for activity in register.activities() {
        for address in activity.rows("today").filter_map(|row| row.part("address")) {
            let got = visitor.get(address).await.unwrap();
            assert_eq!(got.status, 200, "{address}, claimed for {}", activity.key);
            claimed += 1;
        }
    }
    assert!(claimed > 15, "{claimed}");
}
