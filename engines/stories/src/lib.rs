//! Near-duplicate signatures, and copies grouped into stories
