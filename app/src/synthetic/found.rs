//! A pact and its parties, founded by the commands that all pacts go through, in one transaction.

use super::plan::Plan;
use super::text::{Particular, version};
use super::words::{Named, Words, any, one, slug};
use super::{Error, cases, chance};
use crate::identity::server::commands::register as put_on_record;
use crate::kernel::ids::PersonId;
use crate::kernel::locale::Lang;
use crate::kernel::text::Slug;
use crate::log::entry::By;
use crate::organisations::model::{MemberRole, OrganisationKind};
use crate::organisations::server::commands::{NewOrganisation, join, register};
use crate::pacts::model::{PartyRole, Texts};
use crate::pacts::server::commands::{Adoption, adopt, open, seat};
use crate::platform::ctx::Ctx;
use crate::signatures::model::SigningMethod;
use crate::signatures::server::mandates::{NewMandate, record};
use crate::signatures::server::prepare::statement;
use crate::signatures::server::sign::sign_stated;
use crate::signatures::server::standing::standing;
use sea_orm::{DatabaseTransaction, DbErr};
use std::collections::BTreeMap;

/// An organisation that is registered, with who signs for it.
struct Founder {
    slug: Slug,
    name: String,
    role: PartyRole,
    person: PersonId,
    person_name: String,
    lang: Lang,
}

/// What pacts are founded from.
pub struct Founding<'a> {
    pub plan: &'a Plan,
    pub words: &'a BTreeMap<String, Words>,
}

impl Founding<'_> {
    /// Founds the pact of this number: registers, adopts, seats, opens and signs; with the last signature it enters into force.
    pub async fn found(&self, ctx: &Ctx, tx: &DatabaseTransaction, number: u64) -> Result<(), Error> {
        let size = self.plan.size(number)?;
        let (lang, words) = any(ctx, self.words)?;
        let (place, country) = (words.place(ctx).to_owned(), one(ctx, &words.countries).to_owned());
        let mut founders = Vec::new();
        let many = |count: u64, named| (0..count).map(move |_| named);
        let all = many(1, Named::Monitor).chain(many(size.companies, Named::Company)).chain(many(1, Named::Customs));
        for named in all.chain(many(size.associations, Named::Association)).chain(many(1, Named::Observer)) {
            // One company in four is from elsewhere.
            let (own, of) =
                if matches!(named, Named::Company) && chance(ctx, 25) { any(ctx, self.words)? } else { (lang, words) };
            let from = if own == lang { country.clone() } else { one(ctx, &of.countries).to_owned() };
            let name = of.organisation(ctx, named, &place);
            let slug = slug(&name, named, (number, founders.len()))?;
            founders.push(founder(ctx, tx, (slug, name, from), (named, own, of)).await?);
        }
        let slug = self.adopted(ctx, tx, (number, place, country, lang), &founders).await?;
        for f in &founders {
            seat(ctx, tx, By::portal("operator"), (slug.as_str(), f.slug.as_str(), f.role)).await?;
        }
        open(ctx, tx, By::portal("operator"), slug.as_str()).await?;
        cases::cast(ctx, tx, slug.as_str(), lang, words).await?;
        for f in founders.iter().filter(|f| f.role != PartyRole::Observer) {
            sign(ctx, tx, slug.as_str(), f).await?;
        }
        Ok(())
    }

    async fn adopted(
        &self,
        ctx: &Ctx,
        tx: &DatabaseTransaction,
        (number, place, country, lang): (u64, String, String, Lang),
        founders: &[Founder],
    ) -> Result<Slug, Error> {
        let of = |role| founders.iter().filter(move |f| f.role == role);
        let customs = of(PartyRole::Customs).next().ok_or_else(|| DbErr::RecordNotFound("Customs of a pact".to_owned()))?;
        let slug: Slug = format!("integrity-pact-{}", number + 1).parse().map_err(|e| DbErr::Custom(format!("{e}")))?;
        let (mut title, mut summary) = (Texts::default(), Texts::default());
        for (tag, words) in self.words.iter().filter(|(tag, _)| tag.as_str() == lang.as_str() || tag.as_str() == "en") {
            title.0.insert(tag.clone(), words.pact(&place));
            summary.0.insert(tag.clone(), words.summary.clone());
        }
        let particular = Particular {
            slug: slug.clone(),
            title,
            place: &place,
            country: &country,
            customs: (&customs.slug, &customs.name),
            associations: of(PartyRole::Association).map(|f| f.name.as_str()).collect::<Vec<_>>().join("; "),
            begins: ctx.clock.today(),
        };
        let size = self.plan.size(number)?;
        let adoption = Adoption { document: version(size, particular)?, summary, country, is_demo: true, calendar: None };
        adopt(ctx, tx, By::portal("operator"), adoption).await?;
        Ok(slug)
    }
}

/// Registers an organisation, with a person who acts for it and, but for observers, may bind it.
async fn founder(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    (slug, name, country): (Slug, String, String),
    (named, lang, words): (Named, Lang, &Words),
) -> Result<Founder, Error> {
    let (kind, role) = match named {
        Named::Customs => (OrganisationKind::Customs, PartyRole::Customs),
        Named::Association => (OrganisationKind::Association, PartyRole::Association),
        Named::Company => (OrganisationKind::Company, PartyRole::Member),
        Named::Monitor => (OrganisationKind::Monitor, PartyRole::Monitor),
        Named::Observer => (OrganisationKind::CivilSociety, PartyRole::Observer),
    };
    let new = NewOrganisation {
        slug: slug.clone(),
        kind,
        name: name.clone(),
        country,
        registry_number: None,
        lei: None,
        is_demo: true,
    };
    let organisation = register(ctx, tx, By::portal("operator"), new).await?;
    let email = format!("{slug}@synthetic.example").parse().map_err(|e| DbErr::Custom(format!("{slug}: {e}")))?;
    let person_name = words.person(ctx);
    let person = put_on_record(ctx, tx, &email, &person_name, lang).await?;
    for part in parts(role) {
        join(ctx, tx, person, organisation, *part).await?;
    }
    let mandate = NewMandate {
        person,
        organisation,
        pact: None,
        title: &words.title,
        document: &words.document,
        vouched_by: &name,
        valid_from: ctx.clock.today(),
        valid_until: None,
    };
    if role != PartyRole::Observer {
        record(ctx, tx, mandate).await?;
    }
    Ok(Founder { slug, name, role, person, person_name, lang })
}

/// What the one person of an organisation in this seat does for it.
const fn parts(role: PartyRole) -> &'static [MemberRole] {
    match role {
        PartyRole::Customs => &[MemberRole::Signatory, MemberRole::Secretariat],
        PartyRole::Association => &[MemberRole::Signatory, MemberRole::Coordinator],
        PartyRole::Member => &[MemberRole::Signatory],
        PartyRole::Monitor => &[MemberRole::Monitor],
        PartyRole::Observer => &[MemberRole::Representative],
    }
}

async fn sign(ctx: &Ctx, tx: &DatabaseTransaction, pact: &str, f: &Founder) -> Result<(), Error> {
    let missing = || DbErr::RecordNotFound("what is to be signed".to_owned());
    let found = standing(tx, (pact, Some(1)), f.slug.as_str(), f.person, ctx.clock.today()).await?;
    let standing = found.ok_or_else(missing)?;
    let stated = statement(ctx, &f.person_name, &standing, f.lang, SigningMethod::EmailCode)?;
    let text = stated.canonical().map_err(|error| DbErr::Custom(error.to_string()))?;
    sign_stated(ctx, tx, f.person, &standing, (&stated, &text), None).await?;
    Ok(())
}
