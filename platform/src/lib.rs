//! One technical job each, for every room
