//! Reports through commands and HTTP, on both databases.
