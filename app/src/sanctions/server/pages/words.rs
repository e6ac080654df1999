//! How what is in a case is said.

use crate::pacts::procedure::{Body, Effect};
use crate::platform::i18n::t;
use crate::sanctions::act::ActKind;
use crate::sanctions::model::{
    Capacity, ConditionKind, Discipline, Ending, Practice, Relation, ReopeningGround, Seat, Source, Stage, Vote, Withholding,
};
use crate::ui::{Tag, Tone};
use leptos::prelude::*;
use std::fmt::Display;

/// A word as message keys and addresses spell it.
pub fn dashed(word: impl Display) -> String {
    word.to_string().replace('_', "-")
}

macro_rules! said {
    ($($(#[$meta:meta])* $name:ident($type:ty) = $pattern:literal;)+) => {
        $($(#[$meta])* pub fn $name(word: $type) -> String { t(&format!($pattern, dashed(word))) })+
    };
}

said! {
    /// How far a case is.
    stage(Stage) = "case-stage-{}";
    /// How it ended.
    ending(Ending) = "case-ending-{}";
    /// What is said to have been done.
    practice(Practice) = "case-practice-{}";
    /// What that means.
    practice_means(Practice) = "case-practice-{}-means";
    /// From where it comes.
    source(Source) = "case-source-{}";
    /// Who acts.
    capacity(Capacity) = "case-capacity-{}";
    /// A seat.
    seat(Seat) = "case-seat-{}";
    /// A body.
    body(Body) = "case-body-{}";
    /// A vote.
    vote(Vote) = "case-vote-{}";
    /// A kind of condition.
    condition(ConditionKind) = "case-condition-{}";
    /// How an organisation belongs to the respondent.
    relation(Relation) = "case-relation-{}";
    /// Why publication waits.
    withholding(Withholding) = "case-withholding-{}";
    /// Why a decision is looked at again.
    reopening(ReopeningGround) = "case-reopening-{}";
    /// What Customs did within its house.
    discipline(Discipline) = "case-discipline-{}";
    /// What the respondent may not do.
    effect(Effect) = "case-effect-{}";
    /// What happened.
    happened(ActKind) = "case-act-{}";
    /// What can be done.
    to_do(ActKind) = "case-do-{}";
    /// What that means.
    to_do_means(ActKind) = "case-do-{}-means";
    /// What comes next in a stage.
    next(Stage) = "case-next-{}";
}

/// The state of a case in a word with its shape.
pub fn state(stage: Stage, ending: Option<Ending>) -> AnyView {
    let tone = match stage {
        Stage::Allegation | Stage::Review | Stage::Decision | Stage::Appeal | Stage::Reconsideration => Tone::Pending,
        Stage::Response | Stage::Appealable => Tone::Soon,
        Stage::Final => Tone::Bad,
        Stage::Closed => Tone::Neutral,
    };
    let words = ending.map_or_else(|| self::stage(stage), self::ending);
    view! { <Tag tone=tone>{words}</Tag> }.into_any()
}
