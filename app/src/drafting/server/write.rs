//! Writing: a draft is begun from a template or blank, saved as often as one likes, and read by those who are named in it.
//!
//! Every save that changes something is a version of its own, with who made it and when. What somebody else has changed since it was
//! on the screen is not written over unseen.

use super::Error;
use super::access::{Parties, Work, offices, own, version};
use super::entity::{draft, draft_party, draft_version};
use super::make::template;
use crate::drafting::model::{Change, Content};
use crate::identity::server::actor::Actor;
use crate::kernel::error::FieldErrors;
use crate::kernel::ids::{DraftId, PersonId};
use crate::kernel::locale::Lang;
use crate::kernel::text::Slug;
use crate::organisations::server::queries::by_slug;
use crate::pacts::lasting::Lasting;
use crate::pacts::model::{PactKind, PartyRole, Texts};
use crate::pacts::server::queries::pact_by_slug;
use crate::pacts::server::templates::carried;
use crate::pacts::template::Template;
use crate::platform::ctx::Ctx;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait as _, DatabaseTransaction, DbErr, EntityTrait as _, QueryFilter as _, Set};
use std::collections::BTreeMap;

/// What a draft begins with.
#[derive(Clone, Debug)]
pub struct New {
    /// The administration, by its slug.
    pub organisation: String,
    /// The name of a carried template; blank without one.
    pub template: Option<String>,
    /// What it is, where it is blank.
    pub kind: PactKind,
    /// The permanent name of the pact.
    pub slug: Slug,
    /// What it is called, in the language in which it is begun.
    pub title: String,
    /// That language.
    pub lang: Lang,
}

/// Begins a draft; the same by the same person again is the one that was begun.
pub async fn begin(ctx: &Ctx, actor: &Actor, new: New) -> Result<DraftId, Error> {
    let tx = ctx.db.begin().await?;
    let office = offices(&tx, actor.person).await?.into_iter().find(|o| o.slug.as_str() == new.organisation);
    let office = office.ok_or(Error::NotFound)?;
    let known = draft::Entity::find().filter(draft::COLUMN.slug.eq(new.slug.as_str())).one(&tx).await?;
    if let Some(known) = known {
        let untouched = known.version == 1 && known.given_up_at.is_none();
        let same = untouched && known.organisation_id == office.id && known.template == new.template;
        return if same { Ok(known.id) } else { Err(Error::Taken) };
    }
    if pact_by_slug(&tx, new.slug.as_str()).await?.is_some() {
        return Err(Error::Taken);
    }
    let made = new.template.as_deref().map(|name| carried(name).ok_or(Error::NotFound)).transpose()?;
    let now = ctx.clock.now();
    let row = draft::Model {
        id: ctx.random.id(now),
        slug: new.slug.clone(),
        pact_id: None,
        organisation_id: office.id,
        kind: made.as_ref().map_or(new.kind, |(template, _)| template.kind),
        template: new.template.clone(),
        country: office.country,
        version: 1,
        begun_at: now,
        adopted_at: None,
        told_at: None,
        untold: 0,
        given_up_at: None,
        given_up_why: None,
    };
    let content = beginning(&new, made);
    draft::Entity::insert(draft::ActiveModel::from(row.clone())).exec_without_returning(&tx).await?;
    put(ctx, &tx, (row.id, 1), actor.person, &content).await?;
    tx.commit().await?;
    Ok(row.id)
}

/// The texts and the commitments of the template, or a few lines that show how a text is built.
fn beginning(new: &New, made: Option<(Template, BTreeMap<String, String>)>) -> Content {
    let lang = new.lang.to_string();
    // What marks directions on a page does not belong into a text.
    let written = |text: String| text.replace(['\u{2068}', '\u{2069}'], "");
    let blank = || written(new.lang.ta("draft-blank-text", &[("title", new.title.as_str().into())]));
    let title = Texts(BTreeMap::from([(lang.clone(), new.title.clone())]));
    let begun = Content { title, needed: [(PartyRole::Customs, 1)].into(), ..Content::default() };
    match made {
        Some((template, texts)) => Content {
            authentic: [template.language.clone()].into(),
            texts,
            term: template.term.as_ref().map(Lasting::from),
            commitments: template.commitments,
            described: template.language,
            signing: template.signing,
            ..begun
        },
        None => Content {
            authentic: [lang.clone()].into(),
            texts: BTreeMap::from([(lang.clone(), blank())]),
            described: lang,
            ..begun
        },
    }
}

pub(super) async fn put(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    (id, number): (DraftId, i32),
    by: PersonId,
    content: &Content,
) -> Result<(), DbErr> {
    let row = draft_version::ActiveModel {
        draft_id: Set(id),
        number: Set(number),
        person_id: Set(by),
        saved_at: Set(ctx.clock.now()),
        content: Set(serde_json::to_string(content).map_err(|error| DbErr::Json(error.to_string()))?),
    };
    draft_version::Entity::insert(row).exec_without_returning(tx).await.map(drop)
}

/// Saves a change to what was on the screen as version `seen`; returns the number of the newest version. What changes nothing is
/// no version.
pub async fn keep(ctx: &Ctx, actor: &Actor, id: DraftId, seen: i32, change: Change) -> Result<i32, Error> {
    let errors = change.check();
    if !errors.is_empty() {
        return Err(errors.into());
    }
    let tx = ctx.db.begin().await?;
    let work = own(&tx, actor, id).await?;
    work.way.edit()?;
    let number = save(ctx, &tx, actor, &work, (seen, &change)).await?;
    tx.commit().await?;
    Ok(number)
}

async fn save(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    actor: &Actor,
    work: &Work,
    (seen, change): (i32, &Change),
) -> Result<i32, Error> {
    let id = work.draft.id;
    let content = change.apply(&work.content);
    if content == work.content {
        return Ok(work.draft.version);
    }
    let on_screen = version(tx, id, seen).await?.ok_or(Error::NotFound)?;
    if change.concerns(&on_screen, &work.content) {
        return Err(Error::Newer);
    }
    let number = work.draft.version + 1;
    put(ctx, tx, (id, number), actor.person, &content).await?;
    draft::Entity::update_many()
        .col_expr(draft::Column::Version, Expr::value(number))
        .filter(draft::COLUMN.id.eq(id))
        .exec(tx)
        .await?;
    Ok(number)
}

/// The form of the particulars: what stands beside the texts, and who is named, as they were on the screen and as they are now.
#[derive(Clone, Debug)]
pub struct Filled {
    /// The version that was on the screen.
    pub seen: i32,
    /// Who was named there.
    pub named: Parties,
    /// What stands beside the texts now.
    pub content: Box<Content>,
    /// Who will have a seat besides the administration itself, each in a role that the draft knows.
    pub parties: Parties,
}

/// Saves the particulars together with who is named and so reads the draft. Where somebody else changed either since, neither is saved.
pub async fn keep_particulars(ctx: &Ctx, actor: &Actor, id: DraftId, filled: Filled) -> Result<i32, Error> {
    let Filled { seen, named, content, parties } = filled;
    let change = Change::Particulars(content);
    let errors = change.check();
    if !errors.is_empty() {
        return Err(errors.into());
    }
    let tx = ctx.db.begin().await?;
    let work = own(&tx, actor, id).await?;
    work.way.edit()?;
    name_parties(&tx, &work, (&named, &parties)).await?;
    let number = save(ctx, &tx, actor, &work, (seen, &change)).await?;
    tx.commit().await?;
    Ok(number)
}

/// Names the parties that the form changes.
async fn name_parties(tx: &DatabaseTransaction, work: &Work, (seen, parties): (&Parties, &Parties)) -> Result<(), Error> {
    let now = work.named();
    // Those of an amendment are the parties of its pact.
    if work.base.is_some() || parties == seen || *parties == now {
        return Ok(());
    }
    if *seen != now {
        return Err(Error::Newer);
    }
    let (id, roles, mut rows) = (work.draft.id, template(work).party_roles, Vec::new());
    for (slug, role) in parties {
        let found = by_slug(tx, slug).await?.filter(|o| role.admits(o.kind) && o.id != work.organisation.id);
        let known = roles.iter().any(|r| r.role.as_str() == role.as_str());
        let organisation = found.filter(|_| known).ok_or_else(|| FieldErrors::one(field(*role), "draft-party-wrong"))?;
        rows.push(draft_party::ActiveModel { draft_id: Set(id), organisation_id: Set(organisation.id), role: Set(*role) });
    }
    draft_party::Entity::delete_many().filter(draft_party::COLUMN.draft_id.eq(id)).exec(tx).await?;
    if !rows.is_empty() {
        draft_party::Entity::insert_many(rows).exec_without_returning(tx).await?;
    }
    Ok(())
}

/// The field of the form in which those of a role are named.
const fn field(role: PartyRole) -> &'static str {
    match role {
        PartyRole::Association => "associations",
        PartyRole::Monitor => "monitor",
        PartyRole::Customs | PartyRole::Member | PartyRole::Observer => "members",
    }
}
