//! Feeds, sitemaps, robots rules, OPML and web addresses: parsed and written
