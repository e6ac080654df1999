//! Invitations through their commands and pages, as named actors, on both databases.
