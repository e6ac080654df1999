//! What the trials stand on: a deployment with its servers, prepared statements, a load of posts, and the register
//! as the database holds it.

pub mod deployment;
pub mod desk;
pub mod load;
pub mod portals;
pub mod register;
pub mod reporters;
pub mod seed;
