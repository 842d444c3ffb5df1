//! Reading: terms that stigmatise, with their evidence
