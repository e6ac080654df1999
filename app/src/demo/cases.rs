//! The past of the airport pact's cases, told by the command that all cases go through.

use super::{DemoError, cast};
use crate::identity::server::actor::Actor;
use crate::kernel::ids::CaseId;
use crate::kernel::text::{EmailAddress, NonEmptyText};
use crate::platform::ctx::Ctx;
use crate::sanctions::act::{Act, Charge};
use crate::sanctions::model::{Seat, Withholding};
use crate::sanctions::server::act::act;
use crate::sanctions::server::list::propose;
use crate::sanctions::server::open::{Opening, open};
use crate::sanctions::server::tick;
use serde::Deserialize;
use std::collections::HashMap;
use time::Duration;

/// What happens in cases, by days from the beginning. People are called by the first part of their address.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// Who is put on the list from which appeals are heard, and for which side.
    list: Vec<Listed>,
    steps: Vec<Step>,
    /// The cases that were opened, by their names in the plan.
    #[serde(skip)]
    cases: HashMap<String, CaseId>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Listed {
    side: String,
    email: String,
    name: NonEmptyText,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Step {
    day: i64,
    case: String,
    who: String,
    opens: Option<Opens>,
    named: Option<Named>,
    act: Option<Act>,
    withheld: Option<Withheld>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Withheld {
    ground: Withholding,
    reference: String,
    /// For how many days.
    days: i64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Opens {
    respondent: String,
    charge: Charge,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Named {
    seat: Seat,
    email: String,
}

impl Plan {
    /// The plan that the program carries.
    pub fn carried() -> Result<Self, DemoError> {
        Ok(serde_json::from_str(include_str!("../../demo/cases.json"))?)
    }

    /// Puts people on the list.
    pub async fn begin(&self, ctx: &Ctx, pact: &str) -> Result<(), DemoError> {
        for listed in &self.list {
            let email: EmailAddress = address(&listed.email).parse().map_err(super::custom)?;
            propose(ctx, &person(ctx, &listed.side).await?, pact, &email, &listed.name).await?;
        }
        Ok(())
    }

    /// Does what falls on the days from `from` up to, not including, `to`.
    pub async fn days(&mut self, ctx: &Ctx, pact: &str, (from, to): (i64, i64)) -> Result<(), DemoError> {
        tick(ctx).await?;
        for step in self.steps.iter().filter(|s| (from..to).contains(&s.day)) {
            let who = person(ctx, &step.who).await?;
            if let Some(Opens { respondent, charge }) = &step.opens {
                let opening = Opening { pact, respondent, complainant: None, obligation: None, charge: charge.clone() };
                self.cases.insert(step.case.clone(), open(ctx, &who, opening).await?);
            }
            let Some(id) = self.cases.get(&step.case).copied() else { continue };
            if let Some(Named { seat, email }) = &step.named {
                let person = person(ctx, email).await?.person;
                act(ctx, &who, id, i32::MAX, Act::Named { seat: *seat, person }).await?;
            }
            if let Some(Withheld { ground, reference, days }) = &step.withheld {
                let until = ctx.clock.today() + Duration::days(*days);
                let what = Act::Withheld { ground: *ground, reference: reference.clone(), until };
                act(ctx, &who, id, i32::MAX, what).await?;
            }
            if let Some(what) = &step.act {
                act(ctx, &who, id, i32::MAX, what.clone()).await?;
            }
        }
        Ok(())
    }
}

fn address(name: &str) -> String {
    format!("{name}@demo.example")
}

async fn person(ctx: &Ctx, name: &str) -> Result<Actor, DemoError> {
    cast::by_email(ctx, &address(name)).await
}
