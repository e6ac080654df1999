//! Ten thousand people with one report each to send, in the tables where signing and reporting would have left them.

use app::commitments::model::{ObligationState, falls_due_at};
use app::commitments::server::entity::{bond, obligation};
use app::identity::server::entity::person;
use app::kernel::ids::{BondId, CommitmentId, ObligationId, OrganisationId, PactId, PartyId, PersonId};
use app::kernel::locale::Lang;
use app::organisations::model::{MemberRole, OrganisationKind};
use app::organisations::server::entity::{membership, organisation};
use app::pacts::model::{Addressee, PactKind, PactState, PartyRole};
use app::pacts::server::entity::{commitment, pact, party};
use app::pacts::server::load::{ValuesFile, load};
use app::pacts::server::templates::carried;
use app::platform::ctx::Ctx;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, DatabaseTransaction, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, Set,
};
use time::{Date, Duration, OffsetDateTime};

/// A pact in force with so many organisations, each of which owes a report on `due_on` and has so many people to send it.
/// Answers everyone's address.
pub async fn seed(ctx: &Ctx, organisations: usize, people: usize, due_on: Date) -> Vec<String> {
    let (pact, commitment) = pact_in_force(ctx).await;
    let tx = ctx.db.begin().await.unwrap();
    let mut rows = Rows::default();
    let mut addresses = Vec::new();
    for n in 0..organisations {
        let organisation = rows.organisation(ctx, &format!("company-{n}"), (pact, commitment), due_on);
        for m in 0..people {
            let address = format!("reporter-{m}@company-{n}.example");
            rows.person(ctx, organisation, &address, Lang::ALL[(n + m) % Lang::ALL.len()]);
            addresses.push(address);
        }
    }
    rows.write(&tx).await;
    tx.commit().await.unwrap();
    addresses
}

/// The demonstration's integrity pact without its parties and with the days of UTC, in force, and what a member owes under it.
async fn pact_in_force(ctx: &Ctx) -> (PactId, CommitmentId) {
    let mut file: ValuesFile = serde_json::from_str(include_str!("../../../../app/demo/integrity-pact.json")).unwrap();
    (file.organisations, file.parties, file.calendar) = (Vec::new(), Vec::new(), None);
    let (mut template, texts) = carried("integrity-pact").unwrap();
    // One that opens without a monitor.
    template.kind = PactKind::Memorandum;
    load(ctx, &template, &texts, file, true).await.unwrap();
    pact::Entity::update_many()
        .col_expr(pact::Column::State, Expr::value(PactState::InForce))
        .exec(ctx.db.write())
        .await
        .unwrap();
    let pact = pact::Entity::find().one(ctx.db.read()).await.unwrap().unwrap();
    let owed = commitment::Entity::find().filter(commitment::COLUMN.role.eq(Addressee::Member));
    (pact.id, owed.one(ctx.db.read()).await.unwrap().unwrap().id)
}

#[derive(Default)]
struct Rows {
    organisations: Vec<organisation::ActiveModel>,
    parties: Vec<party::ActiveModel>,
    bonds: Vec<bond::ActiveModel>,
    obligations: Vec<obligation::ActiveModel>,
    people: Vec<person::ActiveModel>,
    memberships: Vec<membership::ActiveModel>,
}

impl Rows {
    fn organisation(&mut self, ctx: &Ctx, slug: &str, owes: (PactId, CommitmentId), due_on: Date) -> OrganisationId {
        let now = ctx.clock.now();
        let (id, party): (OrganisationId, PartyId) = (ctx.random.id(now), ctx.random.id(now));
        let bond: BondId = ctx.random.id(now);
        self.organisations.push(organisation::ActiveModel {
            id: Set(id),
            slug: Set(slug.parse().unwrap()),
            kind: Set(OrganisationKind::Company),
            name: Set(slug.to_owned()),
            country: Set("UY".to_owned()),
            registry_number: Set(None),
            lei: Set(None),
            is_demo: Set(false),
            registered_at: Set(now),
            log_seq: Set(0),
        });
        self.parties.push(party::ActiveModel {
            id: Set(party),
            pact_id: Set(owes.0),
            organisation_id: Set(id),
            role: Set(PartyRole::Member),
            seated_at: Set(now),
            log_seq: Set(0),
            declined_at: Set(None),
            decline_reason: Set(None),
            declined_seq: Set(None),
        });
        self.bonds.push(bond::ActiveModel {
            id: Set(bond),
            party_id: Set(party),
            commitment_id: Set(owes.1),
            since: Set(now.date()),
            next_number: Set(2),
            next_at: Set(now + Duration::days(365)),
            ended_at: Set(None),
        });
        self.obligations.push(obligation((ctx.random.id(now), bond, party, id), owes, due_on, now));
        id
    }

    fn person(&mut self, ctx: &Ctx, organisation: OrganisationId, address: &str, lang: Lang) {
        let now = ctx.clock.now();
        let id: PersonId = ctx.random.id(now);
        self.people.push(person::ActiveModel {
            id: Set(id),
            email: Set(address.parse().unwrap()),
            name: Set("Ana Duarte".to_owned()),
            lang: Set(lang),
            created_at: Set(now),
            erased_at: Set(None),
        });
        self.memberships.push(membership::ActiveModel {
            id: Set(ctx.random.id(now)),
            person_id: Set(id),
            organisation_id: Set(organisation),
            role: Set(MemberRole::Representative),
            since: Set(now),
        });
    }

    async fn write(self, tx: &DatabaseTransaction) {
        insert::<organisation::Entity, _>(tx, self.organisations).await;
        insert::<party::Entity, _>(tx, self.parties).await;
        insert::<bond::Entity, _>(tx, self.bonds).await;
        insert::<obligation::Entity, _>(tx, self.obligations).await;
        insert::<person::Entity, _>(tx, self.people).await;
        insert::<membership::Entity, _>(tx, self.memberships).await;
    }
}

fn obligation(
    (id, bond, party, organisation): (ObligationId, BondId, PartyId, OrganisationId),
    (pact, commitment): (PactId, CommitmentId),
    due_on: Date,
    now: OffsetDateTime,
) -> obligation::ActiveModel {
    let due_at = (due_on + Duration::DAY).midnight().assume_utc();
    obligation::Model {
        id,
        bond_id: bond,
        pact_id: pact,
        commitment_id: commitment,
        party_id: party,
        organisation_id: organisation,
        number: 1,
        period_from: now.date(),
        period_to: due_on,
        due_on,
        due_at,
        state: ObligationState::Upcoming,
        state_since: now,
        state_seq: 0,
        changed_seq: 0,
        missed_at: None,
        reported_at: None,
        waived_because: None,
        log_seq: 0,
        ordinal: (id.0.as_u64_pair().1 >> 1).cast_signed(),
        role: PartyRole::Member,
        country: "UY".to_owned(),
        factor: 1,
        falls_due_at: falls_due_at(due_on, due_at),
        completion: None,
        found: None,
    }
    .into_active_model()
    .reset_all()
}

async fn insert<E, A>(tx: &DatabaseTransaction, rows: Vec<A>)
where
    E: sea_orm::EntityTrait,
    A: sea_orm::ActiveModelTrait<Entity = E> + Clone + Send,
{
    for rows in rows.chunks(500) {
        E::insert_many(rows.iter().cloned()).exec_without_returning(tx).await.unwrap();
    }
}
