//! The log through its database and its URLs.
