//! A running site on either database, and the sample press
