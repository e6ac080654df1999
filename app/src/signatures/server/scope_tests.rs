//! A mandate for one pact founds nothing in another, whatever the command; on both databases, with two pacts in force.

use super::Error;
use super::delegate::{NewDelegation, delegate};
use super::entity::{mandate, signature};
use super::mandates::{NewMandate, record, revoke};
use super::prepare::{Request, prepare};
use super::sign::sign;
use super::standing::to_sign;
use super::withdraw::withdraw;
use crate::commitments::server::access::{Reporting, judges, may_report, reporters, reporting, roles_in, within};
use crate::commitments::server::entity::obligation;
use crate::commitments::server::tests::{Stage, mandate as of_the_office};
use crate::identity::server::actor::{Actor, COOKIE};
use crate::identity::server::commands::{open_session, register};
use crate::identity::server::entity::person;
use crate::invitations::server::Error as NotVouched;
use crate::invitations::server::access::place;
use crate::invitations::server::answer::misdirected;
use crate::invitations::server::lists::{faults, keep};
use crate::invitations::server::vouch::{Vouched, vouch};
use crate::kernel::ids::{PactId, SignatureId};
use crate::kernel::locale::Lang;
use crate::kernel::text::{EmailAddress, NonEmptyText};
use crate::log::entry::By;
use crate::organisations::model::MemberRole;
use crate::organisations::server::commands::join;
use crate::organisations::server::queries::by_slug;
use crate::pacts::draft::tests::pact as document;
use crate::pacts::members::RowProblemKind;
use crate::pacts::model::{PactKind, PartyRole, Texts};
use crate::pacts::server::commands::{Adoption, Error as PactError, adopt, may, open, say, seat};
use crate::pacts::server::entity::pact;
use crate::pacts::server::invite::{InviteError, invite};
use crate::pacts::server::queries::pact_by_slug;
use crate::pacts::term::{Renewal, Said, Term};
use crate::platform::ctx::Ctx;
use crate::platform::mail;
use crate::platform::testing::Portal;
use crate::reports::model::Draft;
use crate::reports::server::draft::save;
use crate::signatures::delegation::DelegationRefused;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait as _, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, QueryOrder as _};

const SECOND: &str = "second";
const SEATS: [(&str, PartyRole); 4] = [
    ("customs", PartyRole::Customs),
    ("brokers", PartyRole::Association),
    ("acme", PartyRole::Member),
    ("zenith", PartyRole::Member),
];
const LIST: &str = "slug,name,registry_number,country,contact_name,contact_email,contact_title,language,mandate_document\n\
    sur,Sur,77,UY,Eva Ruiz,eva@sur.example,Director,en,Power 3/2026\n";

/// A pact in force and a second one beside it, with the same seats but for the monitor's; Zenith has signed neither.
struct Two(Stage);

impl Two {
    async fn each() -> Vec<Self> {
        let mut all = Vec::new();
        for portal in Portal::each().await {
            all.push(Self::on(portal).await);
        }
        all
    }

    async fn on(portal: Portal) -> Self {
        let stage = Stage::in_force(portal).await;
        let ctx = stage.ctx().clone();
        let mut text = document();
        text.pact = SECOND.parse().unwrap();
        text.kind = PactKind::Memorandum;
        text.entry_into_force.signatures = [(PartyRole::Customs, 1), (PartyRole::Association, 1)].into();
        text.entry_into_force.not_before = None;
        text.term = Some(Term { months: 12, renewal: Renewal::Tacit, notice_months: 0, terminable_months: None });
        let tx = ctx.db.begin().await.unwrap();
        let by = || By::portal("operator");
        let adoption =
            Adoption { document: text, summary: Texts::default(), country: "UY".to_owned(), is_demo: false, calendar: None };
        adopt(&ctx, &tx, by(), adoption).await.unwrap();
        for (slug, role) in SEATS {
            seat(&ctx, &tx, by(), (SECOND, slug, role)).await.unwrap();
        }
        open(&ctx, &tx, by(), SECOND).await.unwrap();
        tx.commit().await.unwrap();
        let two = Self(stage);
        for slug in ["acme", "customs", "brokers"] {
            let actor = two.0.actor(slug).await;
            two.try_sign(&actor, slug, SECOND).await.unwrap();
        }
        two
    }

    fn ctx(&self) -> &Ctx {
        self.0.ctx()
    }

    async fn pact(&self, slug: &str) -> pact::Model {
        pact_by_slug(self.ctx().db.read(), slug).await.unwrap().unwrap()
    }

    async fn try_sign(&self, actor: &Actor, slug: &str, pact: &str) -> Result<SignatureId, Error> {
        let request = Request { pact, version: 1, organisation: slug, lang: Lang::En };
        let prepared = prepare(self.ctx(), actor, request).await?;
        sign(self.ctx(), actor, prepared.id, &prepared.code, Lang::En).await
    }

    /// The signatures of an organisation on the first pact and on the second.
    async fn signatures(&self, slug: &str) -> (SignatureId, SignatureId) {
        let db = self.ctx().db.read();
        let of = by_slug(db, slug).await.unwrap().unwrap().id;
        let of = signature::Entity::find().filter(signature::COLUMN.organisation_id.eq(of));
        let all = of.order_by_asc(signature::COLUMN.log_seq).all(db).await.unwrap();
        (all[0].id, all[1].id)
    }

    /// A person with a mandate for the first pact alone and the role that comes with it, and the cookie of their browser.
    async fn holder(&self, slug: &str) -> (Actor, String) {
        let (ctx, name) = (self.ctx(), "Holder".to_owned());
        let first = self.pact(&self.0.pact).await.id;
        let tx = ctx.db.begin().await.unwrap();
        let organisation = by_slug(&tx, slug).await.unwrap().unwrap().id;
        let email: EmailAddress = format!("holder@{slug}.example").parse().unwrap();
        let person = register(ctx, &tx, &email, &name, Lang::En).await.unwrap();
        join(ctx, &tx, person, organisation, MemberRole::Signatory).await.unwrap();
        record(ctx, &tx, NewMandate { pact: Some(first), ..of_the_office(person, organisation) }).await.unwrap();
        let token = open_session(ctx, &tx, person).await.unwrap();
        tx.commit().await.unwrap();
        (Actor { person, name, email, lang: Lang::En, session: String::new() }, format!("{COOKIE}={token}"))
    }

    /// Brings Sur into a pact, and says the secret of the link that its contact got.
    async fn invites(&self, pact: &str) -> String {
        self.ctx().clock.travel(time::Duration::SECOND);
        assert_eq!(invite(self.ctx(), pact, "brokers", LIST, false).await.unwrap().new, 1);
        let mails = mail::newest(self.ctx(), 1000).await.unwrap();
        let mut theirs = mails.iter().filter(|mail| mail.recipient.as_str() == "eva@sur.example");
        let letter = theirs.find(|mail| mail.body.contains("/invitations/")).unwrap();
        letter.body.split("/invitations/").nth(1).unwrap().split_whitespace().next().unwrap().to_owned()
    }

    async fn eva(&self) -> Actor {
        let found = person::Entity::find().filter(person::COLUMN.email.eq("eva@sur.example"));
        let p = found.one(self.ctx().db.read()).await.unwrap().unwrap();
        Actor { person: p.id, name: p.name, email: p.email, lang: p.lang, session: String::new() }
    }

    async fn visit(&self, cookie: &str, path: &str) -> (u16, String) {
        let (status, _, page) = self.0.portal.visit(cookie, "GET", path, "").await;
        (status.as_u16(), page)
    }
}

fn reason(text: &str) -> NonEmptyText {
    text.parse().unwrap()
}

#[tokio::test]
async fn a_mandate_for_one_pact_withdraws_nothing_from_another() {
    for two in Two::each().await {
        let ctx = two.ctx();
        let (holder, cookie) = two.holder("acme").await;
        let (first, second) = two.signatures("acme").await;
        let refused = withdraw(ctx, &holder, second, &reason("Not mine.")).await;
        assert!(matches!(refused, Err(Error::NotFound)), "{refused:?}");
        for (id, status) in [(first, 200), (second, 403)] {
            let way = format!("/en/signatures/{id}/withdraw");
            assert_eq!(two.visit(&cookie, &way).await.0, status);
            let (_, page) = two.visit(&cookie, &format!("/en/signatures/{id}")).await;
            assert_eq!(page.contains(&way), status == 200, "it is offered to who may");
        }
        withdraw(ctx, &holder, first, &reason("We leave.")).await.unwrap();
        two.0.is_clean().await;
    }
}

#[tokio::test]
async fn a_mandate_for_one_pact_says_nothing_of_the_end_of_another() {
    for two in Two::each().await {
        let (ctx, second) = (two.ctx(), two.pact(SECOND).await);
        let ((holder, _), customs) = (two.holder("customs").await, two.0.actor("customs").await);
        assert!(may(ctx, ctx.db.read(), &holder, &second).await.unwrap().is_empty());
        assert_eq!(may(ctx, ctx.db.read(), &customs, &second).await.unwrap().len(), 1);
        let why = || Some(reason("Another text is being written."));
        let refused = say(ctx, &holder, (SECOND, "customs"), Said::Notice, why()).await;
        assert!(matches!(refused, Err(PactError::NotNow)), "{refused:?}");
        say(ctx, &customs, (SECOND, "customs"), Said::Notice, why()).await.unwrap();
        two.0.is_clean().await;
    }
}

#[tokio::test]
async fn a_mandate_for_one_pact_reports_on_nothing_in_another() {
    for two in Two::each().await {
        let (ctx, db, today) = (two.ctx(), two.ctx().db.read(), two.ctx().clock.today());
        let second: PactId = two.pact(SECOND).await.id;
        let (holder, _) = two.holder("acme").await;
        let (others, own): (Vec<_>, Vec<_>) = two.0.obligations("acme").await.into_iter().partition(|o| o.pact_id == second);
        assert!(!others.is_empty() && !own.is_empty());
        for (all, may) in [(&others, false), (&own, true)] {
            for o in all {
                assert_eq!(may_report(db, holder.person, o, today).await.unwrap(), may);
                assert_eq!(save(ctx, &holder, o.id, Draft::default()).await.is_ok(), may);
                let told = reporters(db, &[o.organisation_id], o.pact_id, today).await.unwrap();
                assert_eq!((told.contains(&holder.person), told.len()), (may, 1 + usize::from(may)));
            }
        }
        let of = reporting(db, &Reporting::People(&[holder.person]), today).await.unwrap();
        for (of, count) in [(of, own.len()), (Vec::new(), 0)] {
            let seen = within(&of, obligation::Column::OrganisationId, obligation::Column::PactId);
            assert_eq!(obligation::Entity::find().filter(seen).count(db).await.unwrap(), count as u64);
        }
        let held = mandate::Entity::find().filter(mandate::COLUMN.person_id.eq(holder.person)).one(db).await.unwrap().unwrap();
        revoke(ctx, held.id).await.unwrap();
        let of = reporting(db, &Reporting::People(&[holder.person]), today).await.unwrap();
        assert!(of.is_empty(), "the role without a mandate is nothing: {of:?}");
    }
}

#[tokio::test]
async fn who_monitors_one_pact_gets_no_mandate_of_its_parties_for_another() {
    for two in Two::each().await {
        let (ctx, db) = (two.ctx(), two.ctx().db.read());
        let (watch, acme, second) = (two.0.actor("watch").await, two.0.actor("acme").await, two.pact(SECOND).await.id);
        let organisation = by_slug(db, "acme").await.unwrap().unwrap().id;
        let own = NewMandate { pact: Some(second), ..of_the_office(acme.person, organisation) };
        let own = record(ctx, ctx.db.write(), own).await.unwrap();
        let (name, title, pact) = (reason("Watch"), reason("Director"), Some(SECOND.to_owned()));
        let new = NewDelegation { name, email: watch.email.clone(), lang: Lang::En, title, pact, until: None };
        let refused = delegate(ctx, &acme, own, &new).await;
        assert!(matches!(refused, Err(Error::Delegation(DelegationRefused::NotIndependent))), "{refused:?}");

        let of_customs = place(db, two.0.actor("customs").await.person, (SECOND, "customs")).await.unwrap().unwrap();
        let (name, title, document) = (reason("Watch"), reason("Director"), reason("Resolution 9"));
        let (from, until) = (ctx.clock.today(), None);
        let new = Vouched { name, email: watch.email.clone(), lang: Lang::En, title, document, from, until };
        let refused = vouch(ctx, &of_customs, "acme", &new).await;
        assert!(matches!(refused, Err(NotVouched::NotIndependent)), "{refused:?}");

        two.invites(&two.0.pact).await;
        let brokers = two.0.actor("brokers").await;
        let of_brokers = place(db, brokers.person, (SECOND, "brokers")).await.unwrap().unwrap();
        for (email, why) in [(&watch.email, "pacts-refused-not-independent"), (&brokers.email, "vouch-refused-own")] {
            let list = LIST.replace("eva@sur.example", email.as_str());
            let expected = RowProblemKind::Refused(why.to_owned());
            let refused = invite(ctx, SECOND, "brokers", &list, false).await;
            assert!(matches!(&refused, Err(InviteError::Rows(rows)) if rows[0].kind == expected), "{refused:?}");
            let kept = keep(ctx, &brokers, &of_brokers, &list).await.unwrap();
            assert_eq!(faults(db, kept).await.unwrap()[0].kind, expected, "and told before");
        }
        let first = two.pact(&two.0.pact).await.id;
        assert!(judges(db, watch.person, first).await.unwrap().is_some(), "who judges still does");
        two.0.is_clean().await;
    }
}

#[tokio::test]
async fn a_mandate_for_one_pact_is_asked_to_sign_no_other() {
    for two in Two::each().await {
        let (db, today) = (two.ctx().db.read(), two.ctx().clock.today());
        let ((holder, _), zenith) = (two.holder("zenith").await, two.0.actor("zenith").await);
        let waiting = to_sign(db, holder.person, today).await.unwrap();
        assert_eq!(waiting.iter().map(|(pact, _)| pact.slug.as_str()).collect::<Vec<_>>(), [two.0.pact.as_str()]);
        assert_eq!(to_sign(db, zenith.person, today).await.unwrap().len(), 2);
        assert!(two.try_sign(&holder, "zenith", SECOND).await.is_err());
        two.try_sign(&holder, "zenith", &two.0.pact).await.unwrap();
    }
}

#[tokio::test]
async fn a_member_that_is_invited_to_a_second_pact_signs_it_too() {
    for two in Two::each().await {
        for pact in [two.0.pact.as_str(), SECOND] {
            two.invites(pact).await;
        }
        let eva = two.eva().await;
        for pact in [two.0.pact.as_str(), SECOND] {
            two.try_sign(&eva, "sur", pact).await.unwrap();
        }
        two.0.is_clean().await;
    }
}

#[tokio::test]
async fn the_wrong_person_for_one_invitation_keeps_what_came_otherwise() {
    for two in Two::each().await {
        let (ctx, db) = (two.ctx(), two.ctx().db.read());
        let secret = two.invites(&two.0.pact).await;
        two.invites(SECOND).await;
        let (eva, first) = (two.eva().await, two.pact(&two.0.pact).await.id);
        let sur = by_slug(db, "sur").await.unwrap().unwrap().id;
        record(ctx, ctx.db.write(), NewMandate { pact: Some(first), ..of_the_office(eva.person, sur) }).await.unwrap();
        misdirected(ctx, &secret).await.unwrap();
        let held = mandate::Entity::find().filter(mandate::COLUMN.person_id.eq(eva.person)).all(db).await.unwrap();
        let ended: Vec<_> = held.iter().filter(|m| m.revoked_at.is_some()).collect();
        assert_eq!((held.len(), ended.len()), (3, 1));
        assert_eq!((ended[0].pact_id, ended[0].vouched_by.as_str()), (Some(first), "brokers"));
        assert!(ended[0].revoked_seq.is_some());
        assert_eq!(two.0.kinds().await.iter().filter(|kind| *kind == "mandate.revoked").count(), 1, "it is said in public");
        assert_eq!(roles_in(db, eva.person, sur).await.unwrap(), [MemberRole::Signatory]);
        two.try_sign(&eva, "sur", SECOND).await.unwrap();
        two.0.is_clean().await;
    }
}

#[tokio::test]
async fn a_withdrawal_is_told_once_to_who_runs_the_pact_and_to_who_invited() {
    for two in Two::each().await {
        let ctx = two.ctx();
        let in_french = person::Entity::update_many().col_expr(person::Column::Lang, Expr::value(Lang::Fr));
        in_french.filter(person::COLUMN.email.eq("brokers@example.org")).exec(ctx.db.write()).await.unwrap();
        two.invites(&two.0.pact).await;
        let eva = two.eva().await;
        let id = two.try_sign(&eva, "sur", &two.0.pact).await.unwrap();
        let told = async |name: &str| {
            let subject = |lang: Lang| lang.ta("mail-withdrawn-subject", &[("organisation", name.into())]);
            let mails = mail::newest(ctx, 1000).await.unwrap();
            let mut told: Vec<_> = mails
                .iter()
                .filter(|mail| mail.body.contains("We close.") && [Lang::En, Lang::Fr].map(subject).contains(&mail.subject))
                .map(|mail| (mail.recipient.to_string(), mail.subject == subject(Lang::Fr)))
                .collect();
            told.sort();
            told
        };
        withdraw(ctx, &eva, id, &reason("We close.")).await.unwrap();
        let both = [("brokers@example.org".to_owned(), true), ("customs@example.org".to_owned(), false)];
        assert_eq!(told("Sur").await, both);
        assert!(withdraw(ctx, &eva, id, &reason("We close.")).await.is_err());
        assert_eq!(told("Sur").await, both, "once");
        let ((acme, _), (_, customs)) = (two.signatures("acme").await, two.signatures("customs").await);
        withdraw(ctx, &two.0.actor("acme").await, acme, &reason("We close.")).await.unwrap();
        assert_eq!(told("acme").await, [("customs@example.org".to_owned(), false)], "nobody invited it");
        withdraw(ctx, &two.0.actor("customs").await, customs, &reason("We close.")).await.unwrap();
        assert!(told("customs").await.is_empty(), "nobody is told of what they did themselves");
    }
}
