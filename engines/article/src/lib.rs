//! An HTML page in, its article out: title, authors, dates, section, text, links
