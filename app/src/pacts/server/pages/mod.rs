//! The pages of pacts and commitments.

pub mod legal;
pub mod text;
