//! What happens in a pact on a day: obligations arise and are missed as the clock's acts are, reports and findings come by the
//! hundred, and each has its entry.

use super::content::{Judged, content, judged};
use super::plan::{Cell, Deed, Plan};
use super::words::Words;
use super::{Error, cases, chance};
use crate::commitments::model::ObligationState;
use crate::commitments::server::entity::obligation;
use crate::commitments::server::many::{AT_ONCE, change_many, found_many};
use crate::commitments::server::settle::{Change, Known, Waiver, change};
use crate::commitments::server::{arise, fall_due, miss};
use crate::kernel::ids::{CommitmentId, ObligationId, OrganisationId, PartyId, PersonId};
use crate::kernel::locale::Lang;
use crate::log::entry::By;
use crate::log::server::append_all;
use crate::monitoring::model::Side;
use crate::monitoring::server::conclude::{Finding, Said};
use crate::monitoring::server::entity::{finding, message};
use crate::monitoring::server::thread;
use crate::organisations::model::MemberRole;
use crate::organisations::server::entity::{membership, organisation};
use crate::pacts::model::PartyRole;
use crate::pacts::server::entity::{commitment, pact, party, version};
use crate::platform::ctx::Ctx;
use crate::platform::salted::salted;
use crate::reports::server::entity::report;
use crate::reports::server::send::Revision;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _,
};
use std::collections::{BTreeMap, HashMap};
use time::Date;

/// Of the reports that the monitor looks at, so many in a hundred are sent back.
const RETURNED: u64 = 4;

/// A seat with who acts for it.
struct Seat {
    role: PartyRole,
    slug: String,
    organisation: OrganisationId,
    person: PersonId,
}

/// A pact with all that its entries name.
struct Living<'a> {
    pact: pact::Model,
    seats: HashMap<PartyId, Seat>,
    commitments: HashMap<CommitmentId, commitment::Model>,
    words: &'a BTreeMap<String, Words>,
}

/// Does what a cell says.
pub async fn happen(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    (plan, words): (&Plan, &BTreeMap<String, Words>),
    cell: Cell,
) -> Result<(), Error> {
    let (pact, due_on) = (nth(tx, cell.pact).await?, cell.due_on);
    match cell.deed {
        Deed::Arise => return Ok(arise::due(ctx, tx, Some(pact.id)).await.map(drop)?),
        Deed::FallDue => {
            while fall_due::due(ctx, tx).await? > 0 {}
            return Ok(());
        }
        Deed::Miss => {
            while miss::due(ctx, tx).await? > 0 {}
            return Ok(());
        }
        Deed::Open => return cases::open(ctx, tx, words, (&pact, plan.size(cell.pact)?.cases)).await,
        Deed::Notice | Deed::Answer | Deed::Decide => return cases::go_on(ctx, tx, words, (&pact, cell.deed)).await,
        Deed::Report(_) | Deed::ReportLate(_) | Deed::Review(_) | Deed::Waive(_) => {}
    }
    let living = Living::of(tx, pact, words).await?;
    match cell.deed {
        Deed::Report(percent) => living.report(ctx, tx, (due_on, ObligationState::Due), percent).await,
        Deed::ReportLate(percent) => living.report(ctx, tx, (due_on, ObligationState::Missed), percent).await,
        Deed::Review(percent) => living.review(ctx, tx, due_on, percent).await,
        Deed::Waive(percent) => living.waive(ctx, tx, due_on, percent).await,
        Deed::Arise | Deed::FallDue | Deed::Miss | Deed::Open | Deed::Notice | Deed::Answer | Deed::Decide => Ok(()),
    }
}

/// The pact that was adopted as this one, from 0.
async fn nth(db: &impl ConnectionTrait, number: u64) -> Result<pact::Model, DbErr> {
    let found = pact::Entity::find().order_by_asc(pact::COLUMN.log_seq).offset(number).one(db).await?;
    found.ok_or_else(|| missing("pact"))
}

fn missing(what: &str) -> DbErr {
    DbErr::RecordNotFound(format!("the {what} of an obligation"))
}

impl<'a> Living<'a> {
    async fn of(db: &impl ConnectionTrait, pact: pact::Model, words: &'a BTreeMap<String, Words>) -> Result<Self, DbErr> {
        let commitments = commitment::Entity::find().inner_join(version::Entity).filter(version::COLUMN.pact_id.eq(pact.id));
        let commitments = commitments.all(db).await?.into_iter().map(|c| (c.id, c)).collect();
        let rows = party::Entity::find().find_also_related(organisation::Entity).filter(party::COLUMN.pact_id.eq(pact.id));
        let rows = rows.all(db).await?;
        let members = membership::Entity::find()
            .filter(membership::Column::OrganisationId.is_in(rows.iter().map(|(party, _)| party.organisation_id)))
            .filter(membership::COLUMN.role.ne(MemberRole::SanctionsOfficer));
        let people: HashMap<_, _> = members.all(db).await?.into_iter().map(|m| (m.organisation_id, m.person_id)).collect();
        let seat = |(party, of): (party::Model, Option<organisation::Model>)| {
            let (slug, person) = (of?.slug.to_string(), *people.get(&party.organisation_id)?);
            Some((party.id, Seat { role: party.role, slug, organisation: party.organisation_id, person }))
        };
        Ok(Self { seats: rows.into_iter().filter_map(seat).collect(), pact, commitments, words })
    }

    /// The obligations that are due on a day and in a state, each taken by chance; the monitor's own only where nobody judges them.
    async fn some(
        &self,
        ctx: &Ctx,
        tx: &DatabaseTransaction,
        (due_on, state): (Date, ObligationState),
        percent: u64,
    ) -> Result<Vec<obligation::Model>, DbErr> {
        let rows = obligation::Entity::find()
            .filter(obligation::COLUMN.pact_id.eq(self.pact.id))
            .filter(obligation::COLUMN.due_on.eq(due_on))
            .filter(obligation::COLUMN.state.eq(state))
            .order_by_asc(obligation::COLUMN.id);
        Ok(rows.all(tx).await?.into_iter().filter(|_| chance(ctx, percent)).collect())
    }

    fn seat(&self, o: &obligation::Model) -> Result<&Seat, DbErr> {
        self.seats.get(&o.party_id).ok_or_else(|| missing("seat"))
    }

    fn commitment(&self, o: &obligation::Model) -> Result<&commitment::Model, DbErr> {
        self.commitments.get(&o.commitment_id).ok_or_else(|| missing("commitment"))
    }

    fn monitor(&self) -> Result<(By, &Seat), DbErr> {
        let seat = self.seats.values().find(|s| s.role == PartyRole::Monitor).ok_or_else(|| missing("monitor"))?;
        Ok((By::new(seat.slug.as_str(), PartyRole::Monitor.as_str()), seat))
    }

    fn known<'b>(&'b self, o: &'b obligation::Model, by: By) -> Result<Known<'b>, DbErr> {
        Ok(Known { o, by, organisation: &self.seat(o)?.slug, commitment: &self.commitment(o)?.code })
    }

    async fn report(
        &self,
        ctx: &Ctx,
        tx: &DatabaseTransaction,
        owed: (Date, ObligationState),
        percent: u64,
    ) -> Result<(), Error> {
        let owed = self.some(ctx, tx, owed, percent).await?;
        for owed in owed.chunks(AT_ONCE) {
            let said =
                owed.iter().map(|o| content(ctx, self.words, self.commitment(o)?, o)).collect::<Result<Vec<_>, DbErr>>()?;
            let (mut changes, mut revisions) = (Vec::new(), Vec::new());
            for (o, content) in owed.iter().zip(&said) {
                let seat = self.seat(o)?;
                let revision = Revision::new(ctx, (o.id, 1), seat.person, content)?;
                let by = By::new(seat.slug.as_str(), seat.role.as_str());
                changes.push((self.known(o, by)?, Change::Reported(revision.told(&[])?)));
                revisions.push(revision);
            }
            let first = change_many(ctx, tx, &self.pact, &changes).await?;
            let rows = revisions.into_iter().zip(first..).map(|(revision, seq)| revision.row(ctx.clock.now(), seq));
            report::Entity::insert_many(rows).exec_without_returning(tx).await?;
        }
        Ok(())
    }

    /// The monitor accepts, rates otherwise, or sends back with a question. It does not judge what it owes itself.
    async fn review(&self, ctx: &Ctx, tx: &DatabaseTransaction, due_on: Date, percent: u64) -> Result<(), Error> {
        let mut waiting = self.some(ctx, tx, (due_on, ObligationState::Reported), percent).await?;
        waiting.retain(|o| self.seats.get(&o.party_id).is_some_and(|seat| seat.role != PartyRole::Monitor));
        let (returned, looked_at): (Vec<_>, Vec<_>) = waiting.into_iter().partition(|_| chance(ctx, RETURNED));
        for returned in returned.chunks(AT_ONCE) {
            self.send_back(ctx, tx, returned).await?;
        }
        for looked_at in looked_at.chunks(AT_ONCE) {
            self.conclude(ctx, tx, looked_at).await?;
        }
        Ok(())
    }

    async fn send_back(&self, ctx: &Ctx, tx: &DatabaseTransaction, returned: &[obligation::Model]) -> Result<(), Error> {
        let (by, monitor) = self.monitor()?;
        let question = self.words.get(Lang::En.as_str()).map_or("", |words| words.question.as_str());
        let words = thread::Words::read("body", question, Lang::En).map_err(|e| DbErr::Custom(format!("{e:?}")))?;
        let changes = returned.iter().map(|o| Ok((self.known(o, by.clone())?, Change::Returned)));
        change_many(ctx, tx, &self.pact, &changes.collect::<Result<Vec<_>, DbErr>>()?).await?;
        let rows = returned.iter().map(|o| thread::message(ctx, (o.id, 1), (Side::Monitor, monitor.person), words.clone()));
        message::Entity::insert_many(rows).exec_without_returning(tx).await?;
        Ok(())
    }

    async fn conclude(&self, ctx: &Ctx, tx: &DatabaseTransaction, looked_at: &[obligation::Model]) -> Result<(), Error> {
        let (now, (by, monitor)) = (ctx.clock.now(), self.monitor()?);
        let reports = report::Entity::find().filter(report::Column::ObligationId.is_in(looked_at.iter().map(|o| o.id)));
        let reports: HashMap<ObligationId, report::Model> =
            reports.all(tx).await?.into_iter().map(|r| (r.obligation_id, r)).collect();
        let (mut acts, mut findings) = (Vec::new(), Vec::new());
        for o in looked_at {
            let report = reports.get(&o.id).ok_or_else(|| missing("report"))?;
            let Judged { completion, results, grounds } = judged(ctx, self.words, report.completion);
            let content = salted(ctx, &grounds)?;
            let said = Said { person: monitor.person, completion, results, grounds };
            let (id, monitor) = (ctx.random.id(now), monitor.organisation);
            let finding = Finding { id, report: report.id, obligation: o.id, number: 1, monitor, said, content };
            let named = (self.seat(o)?.slug.as_str(), self.commitment(o)?.code.as_str());
            acts.push(finding.entry(now, by.clone(), &self.pact, named));
            findings.push(finding);
        }
        let first = append_all(tx, acts).await.map_err(DbErr::from)?;
        let found = looked_at.iter().zip(findings.iter().map(|finding| finding.said.completion));
        let found = found_many(tx, found).await?;
        let rows = findings.into_iter().zip(first..).map(|(finding, seq)| finding.row(now, seq));
        finding::Entity::insert_many(rows).exec_without_returning(tx).await?;
        let changes = found.iter().map(|o| Ok((self.known(o, by.clone())?, Change::Verified)));
        let changes = changes.collect::<Result<Vec<_>, DbErr>>()?;
        change_many(ctx, tx, &self.pact, &changes).await?;
        Ok(())
    }

    async fn waive(&self, ctx: &Ctx, tx: &DatabaseTransaction, due_on: Date, percent: u64) -> Result<(), Error> {
        let (by, _) = self.monitor()?;
        let reason = self.words.get(Lang::En.as_str()).map_or("", |words| words.waiver.as_str());
        let reason = reason.parse().map_err(|e| DbErr::Custom(format!("{e}")))?;
        let because = Change::Waived(Waiver::Because(reason));
        for o in self.some(ctx, tx, (due_on, ObligationState::Missed), percent).await? {
            if self.seat(&o)?.role != PartyRole::Monitor {
                change(ctx, tx, by.clone(), &o, because.clone()).await?;
            }
        }
        Ok(())
    }
}
