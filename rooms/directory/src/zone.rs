//! In which zone the days of a country's press are counted.

/// The zone of a country's capital, by the IANA database; UTC where it is not known.
pub fn zone_of_country(code: &str) -> &'static str {
    match code {
        "AG" => "America/Antigua",
        "AR" => "America/Argentina/Buenos_Aires",
        "BB" => "America/Barbados",
        "BO" => "America/La_Paz",
        "BR" => "America/Sao_Paulo",
        "BS" => "America/Nassau",
        "BZ" => "America/Belize",
        "CA" => "America/Toronto",
        "CL" => "America/Santiago",
        "CO" => "America/Bogota",
        "CR" => "America/Costa_Rica",
        "CU" => "America/Havana",
        "DM" => "America/Dominica",
        "DO" => "America/Santo_Domingo",
        "EC" => "America/Guayaquil",
        "ES" => "Europe/Madrid",
        "GD" => "America/Grenada",
        "GF" => "America/Cayenne",
        "GT" => "America/Guatemala",
        "GY" => "America/Guyana",
        "HN" => "America/Tegucigalpa",
        "HT" => "America/Port-au-Prince",
        "JM" => "America/Jamaica",
        "KN" => "America/St_Kitts",
        "LC" => "America/St_Lucia",
        "MX" => "America/Mexico_City",
        "NI" => "America/Managua",
        "PA" => "America/Panama",
        "PE" => "America/Lima",
        "PR" => "America/Puerto_Rico",
        "PY" => "America/Asuncion",
        "SR" => "America/Paramaribo",
        "SV" => "America/El_Salvador",
        "TT" => "America/Port_of_Spain",
        "US" => "America/New_York",
        "UY" => "America/Montevideo",
        "VC" => "America/St_Vincent",
        "VE" => "America/Caracas",
        _ => "UTC",
    }
}

#[cfg(test)]
mod tests {
    use super::zone_of_country;
    use crate::pages::COUNTRIES;

    #[test]
    fn every_country_offered_has_a_zone_that_exists() {
        for code in COUNTRIES.iter().filter(|code| **code != "XX") {
            let zone = zone_of_country(code);
            assert_ne!(zone, "UTC", "{code}");
            assert!(jiff::tz::TimeZone::get(zone).is_ok(), "{zone}");
        }
    }
}
