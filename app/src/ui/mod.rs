//! The design system: one component a file, rendered on the server.
