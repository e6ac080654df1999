//! A pact whose place another takes.

use super::*;
use crate::commitments::model::ObligationState;
use crate::commitments::server::entity::obligation;
use crate::commitments::server::settle::END;
use crate::pacts::draft::tests::pact as document;
use crate::pacts::model::{PactKind, Texts};
use crate::pacts::server::commands::{Adoption, adopt, open, seat};
use crate::pacts::server::queries::{public_pact, superseding};

/// A pact without parties but Customs, which enters into force once it is open; adopted, and opened where it is said.
async fn founded(ctx: &Ctx, slug: &str, supersedes: Option<&str>, (customs, opened): (&str, bool)) -> Result<(), Error> {
    let mut text = document();
    text.pact = slug.parse().unwrap();
    text.kind = PactKind::Memorandum;
    text.entry_into_force.signatures.clear();
    text.entry_into_force.not_before = None;
    text.supersedes = supersedes.map(|slug| slug.parse().unwrap());
    let by = || By::portal("operator");
    let tx = ctx.db.begin().await?;
    let adoption =
        Adoption { document: text, summary: Texts::default(), country: "UY".to_owned(), is_demo: false, calendar: None };
    adopt(ctx, &tx, by(), adoption).await?;
    seat(ctx, &tx, by(), (slug, customs, PartyRole::Customs)).await?;
    if opened {
        open(ctx, &tx, by(), slug).await?;
    }
    tx.commit().await?;
    Ok(())
}

#[tokio::test]
async fn a_pact_whose_place_another_takes_ends_when_that_one_enters_into_force() {
    for stage in Amending::each().await {
        let ctx = stage.ctx();
        stage.0.passes(3).await;
        let tx = ctx.db.begin().await.unwrap();
        let kind = crate::organisations::model::OrganisationKind::Customs;
        crate::commitments::server::tests::organisation(ctx, &tx, "other-customs", kind).await;
        tx.commit().await.unwrap();
        let old = stage.0.pact.clone();
        for (slug, other, customs) in
            [("new-pact", "new-pact", "customs"), ("new-pact", "nothing", "customs"), ("new-pact", old.as_str(), "other-customs")]
        {
            let refused = founded(ctx, slug, Some(other), (customs, true)).await;
            assert!(matches!(refused, Err(Error::NotReplaceable)), "{other} by {customs}: {refused:?}");
        }
        founded(ctx, "new-pact", Some(&old), ("customs", true)).await.unwrap();
        assert_eq!(stage.pact().await.state, PactState::InForce, "not before the new one is in force");
        tick(ctx).await.unwrap();
        tick(ctx).await.unwrap();
        assert_eq!(stage.pact().await.state, PactState::Superseded);
        let owed = obligation::Entity::find().filter(obligation::COLUMN.state.eq(ObligationState::Upcoming));
        assert_eq!(owed.count(ctx.db.read()).await.unwrap(), 0);
        assert!(stage.0.obligations("acme").await.iter().any(|o| o.waived_because.as_deref() == Some(END)));
        let [none, by] = superseding(ctx.db.read(), &stage.pact().await).await.unwrap();
        assert_eq!((none, by.unwrap().slug.to_string()), (None, "new-pact".to_owned()));
        let new = public_pact(ctx.db.read(), "new-pact").await.unwrap().unwrap();
        assert_eq!(superseding(ctx.db.read(), &new).await.unwrap()[0].as_ref().unwrap().slug.to_string(), old);
        let again = founded(ctx, "newer-pact", Some(&old), ("customs", true)).await;
        assert!(matches!(again, Err(Error::NotReplaceable)), "it has ended");
        founded(ctx, "older-pact", None, ("customs", false)).await.unwrap();
        founded(ctx, "third-pact", Some("older-pact"), ("customs", true)).await.unwrap();
        tick(ctx).await.unwrap();
        let kept = public_pact(ctx.db.read(), "older-pact").await.unwrap().unwrap();
        assert_eq!(kept.state, PactState::Superseded, "one that was adopted and never opened too");
        stage.0.is_clean().await;
    }
}
