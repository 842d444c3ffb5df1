//! Directory: the outlets
