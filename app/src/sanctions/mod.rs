//! Cases and sanctions: what a signatory is told to have done, how it is heard, who decides, what follows and when it ends.
//!
//! A case is the list of its steps. [`case::Case`] folds them, says what may be done next and by whom, and refuses the rest; the
//! pact's signed text gives the bodies, the periods and the ladder ([`rules::Rules`]). People decide; the clock only ends periods,
//! begins and ends measures, and publishes.
//!
//! Invariants: nobody decides who is a party to the matter, monitors the pact, or sat in the other instance; nothing is decided
//! before the respondent was told and could answer; an appeal never makes a measure heavier; nothing is public before the time for
//! appeal is over or the appeal is decided; every measure has an end; a period that passes leaves a step.

pub mod act;
pub mod allow;
pub mod bench;
pub mod case;
mod charge;
mod check;
pub mod clock;
mod fold;
mod kind;
pub mod model;
pub mod public;
pub mod rules;

#[cfg(feature = "ssr")]
pub mod server;

#[cfg(test)]
mod drawn_tests;
#[cfg(test)]
mod model_tests;
#[cfg(test)]
mod written_tests;
