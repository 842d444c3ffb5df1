//! The activities of the register for registers of cooperation.

use platform::pages::attachment;
use platform::time;
use platform::web::{Answer, Ask};

use crate::iati;
use crate::register::Register;

/// Where it stands.
pub const PATH: &str = "/programa/actividades/iati.xml";

/// The file.
pub async fn show(ask: Ask) -> Answer {
    let register = Register::kept(&ask.node).await?;
    let origin = ask.origin.clone();
    let file = ask.node.cpu.run(move || iati::file(&register, &origin, time::now())).await?;
    Ok(attachment("application/xml", "iati.xml", file))
}
