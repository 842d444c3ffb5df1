//! Watch: sources, collecting, archive, articles, stories
