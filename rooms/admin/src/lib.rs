//! Administration: people, roles, jobs, audit, upkeep
