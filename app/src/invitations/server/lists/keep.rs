//! Keeping a list that was uploaded: read, looked at row by row, and written down for the next step.

use super::AT_ONCE;
use super::check::against;
use crate::identity::server::actor::Actor;
use crate::invitations::model::{ListState, RowState};
use crate::invitations::server::Error;
use crate::invitations::server::access::Place;
use crate::invitations::server::entity::{list, row};
use crate::kernel::ids::MemberListId;
use crate::pacts::members::{Member, RowProblem, read};
use crate::pacts::server::load::country;
use crate::platform::ctx::Ctx;
use sea_orm::{DbErr, EntityTrait as _, Set};
use std::collections::{BTreeMap, HashSet};

/// Reads a list, checks every row, and keeps it for the next step.
pub async fn keep(ctx: &Ctx, actor: &Actor, place: &Place, csv: &str) -> Result<MemberListId, Error> {
    if !(place.invites && place.is_of_association()) {
        return Err(Error::NotFound);
    }
    if !place.pact.state.takes_signatures() {
        return Err(Error::NotOpen);
    }
    let (members, mut problems) = read(csv, ctx.clock.today(), &|code| country(code, "en").is_some());
    let known = against(ctx.db.read(), place, &members, &mut problems).await?;
    let now = ctx.clock.now();
    let id: MemberListId = ctx.random.id(now);
    let rows = rows(id, &members, problems, &known)?;
    let tx = ctx.db.begin().await?;
    let head = list::ActiveModel {
        id: Set(id),
        pact_id: Set(place.pact.id),
        association_id: Set(place.association.id),
        person_id: Set(actor.person),
        state: Set(ListState::Waiting),
        uploaded_at: Set(now),
    };
    list::Entity::insert(head).exec_without_returning(&tx).await?;
    for rows in rows.chunks(AT_ONCE) {
        row::Entity::insert_many(rows.iter().cloned()).exec_without_returning(&tx).await?;
    }
    tx.commit().await?;
    Ok(id)
}

/// The rows as they are kept: a line with problems holds all of them.
fn rows(
    id: MemberListId,
    members: &[Member],
    problems: Vec<RowProblem>,
    known: &HashSet<u64>,
) -> Result<Vec<row::ActiveModel>, DbErr> {
    let mut bad: BTreeMap<u64, Vec<RowProblem>> = BTreeMap::new();
    for problem in problems {
        bad.entry(problem.line).or_default().push(problem);
    }
    let json = |value: serde_json::Result<String>| value.map_err(|error| DbErr::Json(error.to_string()));
    let mut lines = BTreeMap::new();
    for member in members.iter().filter(|m| !bad.contains_key(&m.line)) {
        let state = if known.contains(&member.line) { RowState::Known } else { RowState::Waiting };
        lines.insert(member.line, (state, json(serde_json::to_string(member))?));
    }
    for (line, problems) in &bad {
        lines.insert(*line, (RowState::Bad, json(serde_json::to_string(problems))?));
    }
    Ok(lines
        .into_iter()
        .zip(0..)
        .map(|((line, (state, content)), position)| row::ActiveModel {
            list_id: Set(id),
            position: Set(position),
            line: Set(i64::try_from(line).unwrap_or(i64::MAX)),
            state: Set(state),
            content: Set(content),
        })
        .collect())
}
