//! The pages of the library.

mod shelves;

use platform::web::Routes;

/// The addresses of the room.
pub fn routes() -> Routes {
    shelves::add_to(Routes::new())
}
