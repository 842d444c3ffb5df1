//! Web archive records: written, read, repaired, indexed
