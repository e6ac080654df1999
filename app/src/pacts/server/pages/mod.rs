//! The pages of pacts and commitments.

mod legal;
pub mod text;
