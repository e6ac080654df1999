//! The page on which evidence is verified.

pub mod pages;
