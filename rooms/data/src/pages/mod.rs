//! What stands where.

mod about;
mod catalogue;
mod files;
mod list;
mod sitemap;

use platform::web::Routes;

pub use about::ABOUT;

use crate::actions::SEE_DATA;

/// The addresses of the room.
pub fn routes() -> Routes {
    Routes::new()
        .get(ABOUT, &SEE_DATA, about::show)
        .get("/datos", &SEE_DATA, list::show)
        .get("/datos/datapackage.json", &SEE_DATA, files::described)
        .get("/datos/{file}", &SEE_DATA, files::give)
        .get("/catalog.jsonld", &SEE_DATA, catalogue::json_ld)
        .get("/catalog.ttl", &SEE_DATA, catalogue::turtle)
        .get("/sitemap.xml", &SEE_DATA, sitemap::index)
        .get("/sitemap/{file}", &SEE_DATA, sitemap::part)
        .get("/robots.txt", &SEE_DATA, sitemap::robots)
}
