//! Publication itself: the permanent name, the row that is read, the entry that opens the steps, and the tombstone.

use super::Error;
use super::access::Work;
use super::act::occasion;
use super::entity::{edition, step, update};
use super::subjects::{self, Named, Subject};
use crate::files::model::Purpose;
use crate::files::server as files;
use crate::kernel::canonical::salted_digest;
use crate::kernel::ids::UpdateId;
use crate::kernel::text::Slug;
use crate::log::entry::{Act, By};
use crate::log::server::append;
use crate::organisations::model::OrganisationKind;
use crate::pacts::model::Texts;
use crate::platform::ctx::Ctx;
use crate::platform::salted::salt_of;
use crate::platform::search::words::Text;
use crate::platform::search::{Kind, index};
use crate::publications::model::{Audience, Content, Occasion, Period, Whole};
use crate::publications::step::{EditionState, StepKind};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, DatabaseTransaction, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _, Set,
};
use serde_json::{Map, Value, json};
use time::OffsetDateTime;

/// The steps that publication opens: the last of each kind. What was said on the way stays between those who said it.
const OPENED: [StepKind; 4] = [StepKind::Submit, StepKind::Approve, StepKind::Schedule, StepKind::Publish];

/// Who acts in the log: the organisation, as its communications service or as the monitor.
pub(super) fn by(work: &Work) -> By {
    let role = if work.organisation.kind == OrganisationKind::Monitor { "monitor" } else { "communications" };
    By::new(work.organisation.slug.as_str(), role)
}

/// Publishes the edition that was frozen.
pub(super) async fn publish(ctx: &Ctx, tx: &DatabaseTransaction, work: &mut Work) -> Result<(), Error> {
    let draft = work.edition.draft()?;
    let whole = draft.check(occasion(&work.edition), work.update.audience)?;
    let about = subjects::whole(tx, &draft.about).await??;
    let (content, salt) = match (&work.edition.content, &work.edition.salt) {
        (Some(content), Some(salt)) => (content.clone(), salt.clone()),
        _ => return Err(Error::NotNow),
    };
    let now = ctx.clock.now();
    let slug = match &work.update.slug {
        Some(slug) => slug.clone(),
        None => free_name(tx, &name(&whole.content, now)).await?,
    };
    let inside = whole.inside.as_ref().map(serde_json::to_string).transpose().map_err(|error| DbErr::Json(error.to_string()))?;
    let digest = |text: &str| salted_digest(&salt_of(&salt), text);
    let mut digests = json!({ "content": digest(&content), "inside": inside.as_deref().map(digest) });
    files::publish(ctx, tx, Purpose::Update(work.update.id)).await?;
    let attached = files::of_update(tx, work.update.id).await?;
    if !attached.is_empty() {
        digests["attachments"] = json!(files::Shown::of(&attached, &salt_of(&salt))?);
    }
    let seq = log(ctx, tx, work, (&slug, &whole, draft.tell), &about, digests).await?;
    let wrong = serde_json::to_string(&whole.wrong).map_err(|error| DbErr::Json(error.to_string()))?;
    let of_edition = edition::ActiveModel {
        update_id: Set(work.update.id),
        number: Set(work.edition.number),
        state: Set(EditionState::Published),
        state_since: Set(now),
        due_at: Set(None),
        content: Set(Some(content.clone())),
        salt: Set(Some(salt.clone())),
        wrong: Set(Some(wrong)),
        published_at: Set(Some(now)),
        log_seq: Set(seq),
        ..Default::default()
    };
    of_edition.update(tx).await?;
    let mut row = update::ActiveModel {
        id: Set(work.update.id),
        slug: Set(Some(slug.clone())),
        edition: Set(Some(work.edition.number)),
        languages: Set(Some(languages(&whole.content))),
        content: Set(Some(content)),
        salt: Set(Some(salt)),
        inside: Set(inside),
        period_from: Set(whole.period.map(|(from, _)| from)),
        period_to: Set(whole.period.map(|(_, to)| to)),
        changed_at: Set(Some(now)),
        changed_seq: Set(seq),
        ..Default::default()
    };
    if occasion(&work.edition) == Occasion::First {
        (row.published_at, row.log_seq) = (Set(Some(now)), Set(seq));
    }
    work.update = row.update(tx).await?;
    if work.update.audience == Audience::Public {
        searched(tx, work.update.id, &whole.content).await?;
    }
    work.edition.state = EditionState::Published;
    Ok(subjects::put(tx, work.update.id, &about).await?)
}

/// Tells the log of a publication for everyone, with the steps that led to it. One for fewer stays sealed.
async fn log(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    work: &Work,
    (slug, whole, tell): (&Slug, &Whole, bool),
    about: &[Subject],
    digests: Value,
) -> Result<Option<i64>, Error> {
    if work.update.audience != Audience::Public {
        return Ok(None);
    }
    let steps = last_steps(tx, work.update.id, work.edition.number).await?;
    let named = Named::of(about);
    let opened: Vec<_> = steps.iter().map(|s| json!({ "sealed": s.sealed_seq, "salt": s.salt, "text": s.sealed })).collect();
    let mut data = json!({
        "number": work.edition.number,
        "languages": whole.content.languages(),
        "steps": opened,
    });
    merge(&mut data, digests);
    merge(&mut data, json!(named));
    merge(&mut data, json!(period(whole)));
    let kind = match occasion(&work.edition) {
        Occasion::First => {
            merge(&mut data, json!({ "id": work.update.id, "kind": work.update.kind }));
            "update.published"
        }
        Occasion::Correction => {
            merge(&mut data, json!({ "wrong": whole.wrong, "tell": tell }));
            "update.corrected"
        }
    };
    let mut act = Act::new(kind, ctx.clock.now(), by(work)).on(slug.as_str()).with(data);
    if let [pact] = named.pacts.as_slice() {
        act = act.in_pact(pact.as_str());
    }
    let seq = append(tx, act).await?;
    step::Entity::update_many()
        .col_expr(step::Column::OpenedSeq, Expr::value(Some(seq)))
        .filter(step::Column::Id.is_in(steps.iter().map(|s| s.id)))
        .exec(tx)
        .await?;
    Ok(Some(seq))
}

fn period(whole: &Whole) -> Period {
    Period { period_from: whole.period.map(|(from, _)| from), period_to: whole.period.map(|(_, to)| to) }
}

fn merge(data: &mut Value, more: Value) {
    if let (Value::Object(all), Value::Object(more)) = (data, more) {
        all.extend::<Map<String, Value>>(more);
    }
}

/// The last step of each kind that is opened, in their order.
async fn last_steps(tx: &DatabaseTransaction, id: UpdateId, number: i32) -> Result<Vec<step::Model>, DbErr> {
    let steps = step::Entity::find()
        .filter(step::COLUMN.update_id.eq(id))
        .filter(step::COLUMN.number.eq(number))
        .order_by_desc(step::COLUMN.sealed_seq)
        .all(tx)
        .await?;
    let mut last: Vec<_> = OPENED.iter().filter_map(|kind| steps.iter().find(|s| s.kind == *kind).cloned()).collect();
    last.sort_by_key(|s| s.sealed_seq);
    Ok(last)
}

/// Takes an update down: a tombstone with the reason stays in its place.
pub(super) async fn retract(ctx: &Ctx, tx: &DatabaseTransaction, work: &mut Work, reason: &str, tell: bool) -> Result<(), Error> {
    let (now, reason) = (ctx.clock.now(), reason.trim());
    let seq = match (&work.update.slug, work.update.audience) {
        (Some(slug), Audience::Public) => {
            let mut act = Act::new("update.retracted", now, by(work)).on(slug.as_str());
            let named = Named::of(&subjects::of(tx, work.update.id).await?);
            if let [pact] = named.pacts.as_slice() {
                act = act.in_pact(pact.as_str());
            }
            Some(append(tx, act.with(json!({ "reason": reason, "tell": tell }))).await?)
        }
        _ => None,
    };
    let row = update::ActiveModel {
        id: Set(work.update.id),
        retraction: Set(Some(reason.to_owned())),
        changed_at: Set(Some(now)),
        changed_seq: Set(seq.or(work.update.changed_seq)),
        ..Default::default()
    };
    work.update = row.update(tx).await?;
    let title = work.update.content()?.title;
    let names: Vec<_> = title.0.values().map(String::as_str).collect();
    Ok(index::forget(tx, Kind::Update, &work.update.id.to_string(), &names).await?)
}

fn languages(content: &Content) -> String {
    let all: Vec<_> = content.languages().iter().map(ToString::to_string).collect();
    format!(" {} ", all.join(" "))
}

/// An update for everyone is found by its title, its summary and its text.
pub async fn searched(tx: &DatabaseTransaction, id: UpdateId, content: &Content) -> Result<(), DbErr> {
    let texts = [&content.title, &content.summary, &content.body].into_iter().flat_map(Texts::in_languages);
    let texts: Vec<_> = texts.map(|(text, lang)| Text(text, lang)).collect();
    let names: Vec<_> = content.title.0.values().map(String::as_str).collect();
    index::record(tx, Kind::Update, &id.to_string(), &texts, &names).await
}

/// The day and the title's first words, as far as Latin letters write them.
fn name(content: &Content, now: OffsetDateTime) -> String {
    let title = ["en", "fr", "es"].iter().find_map(|lang| content.title.0.get(*lang)).map(String::as_str).unwrap_or_default();
    let plain: String =
        title.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { plain(c) }).collect();
    let words: Vec<&str> = plain.split('-').filter(|word| !word.is_empty()).take(7).collect();
    let day = now.date();
    let name = if words.is_empty() { "update".to_owned() } else { words.join("-") };
    format!("{day}-{}", &name[..name.len().min(60)]).trim_end_matches('-').to_owned()
}

/// A letter without its accent, or what parts words.
const fn plain(c: char) -> char {
    match c {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'À' | 'Á' | 'Â' | 'Ä' => 'a',
        'ç' | 'Ç' => 'c',
        'è' | 'é' | 'ê' | 'ë' | 'È' | 'É' | 'Ê' | 'Ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' | 'Í' | 'Î' => 'i',
        'ñ' | 'Ñ' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'Ó' | 'Ô' | 'Ö' => 'o',
        'ù' | 'ú' | 'û' | 'ü' | 'Ú' | 'Ù' | 'Ü' => 'u',
        _ => '-',
    }
}

/// The name, or with the first number that is free.
async fn free_name(tx: &DatabaseTransaction, name: &str) -> Result<Slug, DbErr> {
    let known: Vec<_> = update::Entity::find().filter(update::COLUMN.slug.starts_with(name)).all(tx).await?;
    let taken = |wanted: &str| known.iter().any(|u| u.slug.as_ref().is_some_and(|s| s.as_str() == wanted));
    let numbered = (2..=known.len() + 1).map(|n| format!("{name}-{n}"));
    let free = std::iter::once(name.to_owned()).chain(numbered).find(|wanted| !taken(wanted));
    let bad = |bad: crate::kernel::text::BadText| DbErr::Custom(bad.to_string());
    free.unwrap_or_default().parse().map_err(bad)
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    #[test]
    fn a_name_is_the_day_and_the_first_words_without_accents() {
        let named = |lang: &str, title: &str| {
            let title = Texts([(lang.to_owned(), title.to_owned())].into());
            name(&Content { title, ..Content::default() }, datetime!(2026-11-24 10:00 UTC))
        };
        assert_eq!(named("fr", "Été à la douane : 3 décisions !"), "2026-11-24-ete-a-la-douane-3-decisions");
        assert_eq!(named("en", "One two three four five six seven eight"), "2026-11-24-one-two-three-four-five-six-seven");
        assert_eq!(named("ar", "نشرة"), "2026-11-24-update");
        assert!(named("en", &"x".repeat(300)).parse::<Slug>().is_ok());
    }
}
