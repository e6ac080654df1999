//! `/consultations/{slug}/{round}/changes`: what became of a round, of its text and of all that is frozen with it, in the next one or when it
//! was adopted; of an amendment also what it changes in the pact. With `from` and `to` any two rounds are set side by side.

use super::found;
use super::words::language;
use crate::drafting::beside::of_round;
use crate::drafting::consultation::{Frozen, Rules};
use crate::drafting::server::access::amended;
use crate::drafting::server::consult::text_of;
use crate::drafting::server::entity::consultation;
use crate::drafting::server::queries;
use crate::pacts::compare::markdown;
use crate::pacts::server::pages::amendment::commitments;
use crate::pacts::server::pages::beside::beside;
use crate::pacts::server::pages::redline::redline;
use crate::pacts::server::pages::words::said;
use crate::pacts::server::queries::{public_pact, version_of};
use crate::pacts::version::Document;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{link, t, ta};
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, Select};
use axum::extract::{Path, Query, State};
use leptos::prelude::*;
use serde::Deserialize;
use std::collections::BTreeSet;

/// In which language; which two rounds; and `pact` where it is set beside the text that it amends.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    text: String,
    from: String,
    to: String,
    against: String,
}

/// What is set side by side, and the message that says so.
struct Compared {
    key: &'static str,
    before: Frozen,
    after: Frozen,
}

/// A version as a round would freeze it. It has no summary, so it takes that of the round that stands beside it.
fn as_round(version: Document, beside: &Frozen) -> Frozen {
    Frozen {
        pact: version.pact.to_string(),
        round: beside.round,
        title: version.title,
        summary: beside.summary.clone(),
        authentic: version.authentic.into_iter().collect(),
        texts: version.texts,
        rules: Some(Rules {
            language: version.language,
            commitments: version.commitments,
            sanctions_ladder: version.sanctions_ladder,
            entry_into_force: version.entry_into_force,
            term: version.term,
            signing: version.signing,
        }),
    }
}

async fn compared(ctx: &Ctx, round: &consultation::Model, asked: &Asked) -> Result<Compared, Refusal> {
    let (db, slug, own) = (ctx.db.read(), round.slug.as_str(), text_of(round)?);
    let base = amended(db, round).await?;
    if asked.against == "pact" {
        let base = base.ok_or(Refusal::NotFound)?;
        return Ok(Compared { key: "consultation-changes-amended", before: as_round(base.document, &own), after: own });
    }
    if !asked.to.is_empty() {
        let (other, _) = found(ctx, slug, &asked.to).await?;
        return Ok(Compared { key: "consultation-changes-between", before: own, after: text_of(&other)? });
    }
    if let Some((next, _)) = queries::round(db, slug, round.number + 1).await? {
        return Ok(Compared { key: "consultation-changes-next", before: own, after: text_of(&next)? });
    }
    if !queries::is_adopted(db, round).await? {
        return Err(Refusal::NotFound);
    }
    let (pact, number) = match base {
        Some(base) => (base.pact, base.document.number + 1),
        None => (public_pact(db, slug).await?.ok_or(Refusal::NotFound)?, 1),
    };
    let version = version_of(db, pact.id, Some(number)).await?.ok_or(Refusal::NotFound)?;
    let adopted = Document::read(&version.canonical).map_err(Refusal::internal)?;
    Ok(Compared { key: "consultation-changes-adopted", after: as_round(adopted, &own), before: own })
}

/// The page.
pub async fn show(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path((slug, number)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Page, Refusal> {
    let from = if asked.from.is_empty() { &number } else { &asked.from };
    let (round, _) = found(&ctx, &slug, from).await?;
    let rounds = queries::rounds(ctx.db.read(), &slug).await?;
    let Compared { key, before, after } = compared(&ctx, &round, &asked).await?;
    let wanted = if asked.text.is_empty() { viewer.lang.as_str() } else { &asked.text };
    let there = after.texts.contains_key(wanted);
    let shown = if there { wanted } else { before.language_for(wanted) }.to_owned();
    let words = [("number", round.number.into()), ("from", before.round.into()), ("to", after.round.into())];
    let title = viewer.lang.ta(key, &words);
    let heading = title.clone();
    Ok(Page::new(&viewer, title, move || {
        let here = format!("/consultations/{}/{}", round.slug, round.number);
        let to = asked.to.parse().unwrap_or(rounds);
        view! {
            <p class="flush"><a href=link(&here)>{said(&round.title)}</a></p>
            <h1>{heading}</h1>
            <p class="no-print"><a href=link(&here)>{t("consultation-back")}</a></p>
            {any_two(&round, rounds, to, &shown)}
            {others(&here, &asked, (&before, &after), &shown)}
            {changed(&before, &after, &shown)}
        }
    }))
}

/// The same in the other languages of the two.
fn others(here: &str, asked: &Asked, (before, after): (&Frozen, &Frozen), shown: &str) -> AnyView {
    let two = match (asked.against.as_str(), asked.to.as_str()) {
        ("pact", _) => "against=pact&".to_owned(),
        (_, "") => String::new(),
        (_, to) => format!("to={to}&"),
    };
    let tags: BTreeSet<&String> = before.texts.keys().chain(after.texts.keys()).collect();
    let items: Vec<_> = tags
        .into_iter()
        .filter(|tag| *tag != shown)
        .map(|tag| {
            let to = link(&format!("{here}/changes?{two}text={tag}"));
            view! { <li><a href=to>{ta("text-read-in", &[("language", language(tag).into())])}</a></li> }
        })
        .collect();
    view! { <ul class="no-print">{items}</ul> }.into_any()
}

/// What changed in the text, beside it, and in what it obliges to; of rules only what both have frozen.
fn changed(before: &Frozen, after: &Frozen, shown: &str) -> AnyView {
    let text = |of: &Frozen| of.texts.get(shown).map(markdown).unwrap_or_default();
    let rules = before.rules.as_ref().zip(after.rules.as_ref());
    let ruled = rules.is_some();
    view! {
        {redline(&text(before), &text(after), shown)}
        {beside(&of_round(before, ruled), &of_round(after, ruled))}
        {rules.and_then(|(before, after)| commitments(&before.commitments, &after.commitments))}
    }
    .into_any()
}

/// A form that sets any two rounds side by side, where there are two.
pub(super) fn any_two(round: &consultation::Model, rounds: u64, to: u64, text: &str) -> Option<AnyView> {
    let all = || (1..=rounds).map(|n| (n.to_string(), ta("consultation-round", &[("number", n.into())]))).collect();
    let action = link(&format!("/consultations/{}/{}/changes", round.slug, round.number));
    (rounds > 1).then(|| {
        view! {
            <form method="get" class="filters no-print" action=action>
                <Select name="from" label=t("draft-from-version") options=all() selected=round.number.to_string()/>
                <Select name="to" label=t("draft-to-version") options=all() selected=to.to_string()/>
                <input type="hidden" name="text" value=text.to_owned()/>
                <Button kind=ButtonKind::Secondary>{t("draft-compare")}</Button>
            </form>
        }
        .into_any()
    })
}
