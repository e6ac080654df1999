//! Preparing a signature: the statement is fixed, word for word, and a code is sent to the mandate-holder, or
//! their passkey is asked, or they authenticate before their identity provider.

use super::Error;
use super::entity::{mandate, preparation};
use super::standing::{Standing, standing};
use crate::evidence::statement::{BoundOrganisation, Signer, StatedMandate, StatedProvider, Statement, StatementKind};
use crate::identity::server::actor::{Actor, digest};
use crate::kernel::ids::{MandateId, OrganisationId, PreparationId, VersionId};
use crate::kernel::locale::Lang;
use crate::organisations::server::entity::organisation;
use crate::pacts::model::{PartyRole, Texts};
use crate::pacts::server::entity::{pact, version};
use crate::passkeys::server::commands::that_sign;
use crate::platform::ctx::Ctx;
use crate::platform::mail::{self, Mail};
use crate::signatures::model::{SignRefusal, SigningMethod};
use sea_orm::{ColumnTrait as _, DatabaseTransaction, DbErr, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, Set};
use time::format_description::well_known::Iso8601;
use time::{Date, Duration};

/// How long a code works.
pub const CODE_LIFE: Duration = Duration::minutes(15);
/// How many codes a person may ask for within [`CODE_LIFE`].
const CODES_AT_ONCE: u64 = 10;

/// What is to be signed, for whom, in which language it was read.
pub struct Request<'a> {
    /// The pact's slug.
    pub pact: &'a str,
    /// The version's number.
    pub version: i32,
    /// The organisation's slug.
    pub organisation: &'a str,
    /// The language of the page.
    pub lang: Lang,
}

/// By what a statement is to be signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Means {
    /// A code that is sent.
    Code,
    /// A passkey of the person.
    Passkey,
    /// A fresh authentication before this provider.
    Provider(StatedProvider),
}

impl Means {
    /// What stands for the act.
    pub const fn method(&self) -> SigningMethod {
        match self {
            Self::Code => SigningMethod::EmailCode,
            Self::Passkey => SigningMethod::Passkey,
            Self::Provider(_) => SigningMethod::Oidc,
        }
    }

    /// Writes it into a statement.
    pub(super) fn of(self, statement: &mut Statement) {
        if let Self::Provider(provider) = self {
            statement.identity_provider = Some(provider);
        }
    }
}

/// A statement that waits for its code.
pub struct Prepared {
    /// Its identifier.
    pub id: PreparationId,
    /// The code that was sent.
    pub code: String,
}

/// Fixes the statement and sends the code.
pub async fn prepare(ctx: &Ctx, actor: &Actor, request: Request<'_>) -> Result<Prepared, Error> {
    prepare_by(ctx, actor, request, Means::Code).await
}

/// Fixes the statement for a passkey of the person; no code is sent, and none would be taken.
pub async fn prepare_for_passkey(ctx: &Ctx, actor: &Actor, request: Request<'_>) -> Result<PreparationId, Error> {
    if that_sign(ctx.db.read(), actor.person, &actor.name).await?.is_empty() {
        return Err(Error::NoPasskey);
    }
    Ok(prepare_by(ctx, actor, request, Means::Passkey).await?.id)
}

/// Fixes the statement, to be signed by these means, which the person has.
pub async fn prepare_by(ctx: &Ctx, actor: &Actor, request: Request<'_>, means: Means) -> Result<Prepared, Error> {
    let tx = ctx.db.begin().await?;
    let which = (request.pact, Some(request.version));
    let standing = standing(&tx, which, request.organisation, actor.person, ctx.clock.today()).await?.ok_or(Error::NotFound)?;
    let mut statement = statement(ctx, &actor.name, &standing, request.lang, means.method())?;
    means.of(&mut statement);
    let of = (standing.organisation.id, standing.version.id, standing.mandate.map(|m| m.id)?);
    let prepared = keep(ctx, &tx, actor, of, (&statement, &standing.pact.title), request.lang).await?;
    tx.commit().await?;
    Ok(prepared)
}

/// Keeps a statement until it is signed, and sends the code where it is to be signed with one.
pub(super) async fn keep(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    actor: &Actor,
    (organisation, version, mandate): (OrganisationId, VersionId, MandateId),
    (statement, pact): (&Statement, &Texts),
    lang: Lang,
) -> Result<Prepared, Error> {
    let now = ctx.clock.now();
    let recent = preparation::Entity::find()
        .filter(preparation::COLUMN.person_id.eq(actor.person))
        .filter(preparation::COLUMN.created_at.gt(now - CODE_LIFE))
        .count(tx)
        .await?;
    if recent >= CODES_AT_ONCE {
        return Err(Error::TooManyCodes);
    }
    let (id, code): (PreparationId, _) = (ctx.random.id(now), ctx.random.code());
    let row = preparation::ActiveModel {
        id: Set(id),
        person_id: Set(actor.person),
        organisation_id: Set(organisation),
        version_id: Set(version),
        mandate_id: Set(mandate),
        statement: Set(statement.canonical().map_err(custom)?),
        code_hash: Set(code_hash(id, &code)),
        attempts: Set(0),
        created_at: Set(now),
        expires_at: Set(now + CODE_LIFE),
    };
    preparation::Entity::insert(row).exec_without_returning(tx).await?;
    if statement.method == SigningMethod::EmailCode {
        mail::enqueue(ctx, tx, code_mail(actor, lang, pact, statement, &code)?).await?;
    }
    Ok(Prepared { id, code })
}

/// What the database keeps of a code: its digest together with what it is for.
pub fn code_hash(id: PreparationId, code: &str) -> String {
    digest(&format!("{id}:{code}"))
}

/// What a person of this name states where they sign now in this way, having read the text in `lang`.
pub fn statement(ctx: &Ctx, name: &str, s: &Standing, lang: Lang, method: SigningMethod) -> Result<Statement, Error> {
    let mandate = s.mandate.as_ref().map_err(|why| *why)?;
    let role = s.party.as_ref().ok_or(SignRefusal::NoSeat)?.role;
    stated(ctx, name, (&s.pact, &s.version, &s.organisation, mandate, role), lang, method)
}

/// That a person signs for an organisation in a seat under a mandate.
pub(super) fn stated(
    ctx: &Ctx,
    name: &str,
    (pact, version, organisation, mandate, role): (
        &pact::Model,
        &version::Model,
        &organisation::Model,
        &mandate::Model,
        PartyRole,
    ),
    lang: Lang,
    method: SigningMethod,
) -> Result<Statement, Error> {
    Ok(Statement {
        v: 1,
        kind: StatementKind::Signature,
        portal: ctx.config.url(""),
        pact: pact.slug.to_string(),
        version: u32::try_from(version.number).map_err(custom)?,
        text_digest: version.digest.clone(),
        organisation: BoundOrganisation {
            slug: organisation.slug.to_string(),
            name: organisation.name.clone(),
            country: organisation.country.clone(),
            registry_number: organisation.registry_number.clone(),
        },
        role,
        person: Signer { name: name.to_owned(), title: mandate.title.clone() },
        mandate: StatedMandate {
            id: mandate.id.to_string(),
            document: mandate.document.clone(),
            vouched_by: mandate.vouched_by.clone(),
            valid_from: day(mandate.valid_from)?,
            valid_until: mandate.valid_until.map(day).transpose()?,
            rests_on: mandate.rests_on_id.map(|id| id.to_string()),
        },
        language: lang.to_string(),
        countersigns: Vec::new(),
        witnesses: Vec::new(),
        paper: None,
        promise: lang.ta(&format!("sign-promise-{role}"), &[("organisation", organisation.name.as_str().into())]),
        method,
        identity_provider: None,
        level: method.level(),
        prepared_at: ctx.clock.now(),
    })
}

pub(super) fn day(date: Date) -> Result<String, Error> {
    date.format(&Iso8601::DATE).map_err(custom)
}

pub(super) fn custom(error: impl std::fmt::Display) -> Error {
    Error::Db(DbErr::Custom(error.to_string()))
}

fn code_mail(actor: &Actor, lang: Lang, pact: &Texts, statement: &Statement, code: &str) -> Result<Mail, Error> {
    Ok(Mail {
        to: actor.email.clone(),
        lang,
        subject: lang.t("mail-code-subject"),
        body: lang.ta(
            "mail-code-body",
            &[
                ("name", actor.name.as_str().into()),
                ("organisation", statement.organisation.name.as_str().into()),
                ("pact", pact.pick(lang).0.into()),
                ("digest", statement.digest().map_err(custom)?.into()),
                ("code", code.into()),
                ("minutes", CODE_LIFE.whole_minutes().into()),
            ],
        ),
    })
}
