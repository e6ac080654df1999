//! What is filled in below the texts: who is in, whose place the pact takes, and the places of its template.

use super::Shown;
use super::choices::monitors;
use crate::kernel::locale::dir_of;
use crate::organisations::model::OrganisationKind;
use crate::pacts::model::PartyRole;
use crate::pacts::server::entity::pact;
use crate::pacts::server::pages::words::role;
use crate::pacts::template::PlaceholderKind;
use crate::platform::i18n::{lang, t, ta};
use crate::ui::{Checkbox, Field, Fieldset, Select, TextArea};
use leptos::prelude::*;

/// Who is named: they read the draft, are told of its rounds, and get their seats with its adoption.
pub(super) fn parties(shown: &Shown) -> AnyView {
    let Shown { template, known, typed, errors, .. } = shown;
    let takes = |role: PartyRole| template.party_roles.iter().any(|r| r.role.as_str() == role.as_str());
    let associations: Vec<_> = known
        .iter()
        .filter(|o| o.kind == OrganisationKind::Association)
        .map(|o| {
            let name = format!("association.{}", o.slug);
            view! { <Checkbox checked=typed.has(&name) name=name label=o.name.clone()/> }
        })
        .collect();
    let associations = takes(PartyRole::Association).then(|| {
        let wrong =
            errors.of("associations").map(|key| view! { <p class="field-error" id="associations" tabindex="-1">{t(key)}</p> });
        view! { <Fieldset legend=t("draft-associations")>{wrong} {associations}</Fieldset> }
    });
    let monitor = takes(PartyRole::Monitor).then(|| {
        let options = monitors(known);
        view! {
            <Select name="monitor" label=role(PartyRole::Monitor) hint=t("draft-monitor-hint") options=options
                selected=typed.get("monitor") error=errors.of("monitor").map(t)/>
        }
    });
    let members = takes(PartyRole::Member).then(|| {
        view! {
            <TextArea name="members" label=t("draft-members") hint=t("draft-members-hint") value=typed.get("members")
                error=errors.of("members").map(t) rows=3/>
        }
    });
    view! { <section id="parties"><h2>{t("draft-parties")}</h2> <p>{t("draft-parties-hint")}</p> {associations} {monitor} {members}</section> }
        .into_any()
}

/// The pact whose place it takes.
pub(super) fn supersedes(shown: &Shown) -> Option<AnyView> {
    let name = |p: &pact::Model| (p.slug.to_string(), p.title.pick(lang()).0.to_owned());
    let options =
        std::iter::once((String::new(), t("draft-supersedes-none"))).chain(shown.replaceable.iter().map(name)).collect();
    (!shown.replaceable.is_empty()).then(|| {
        view! {
            <Select name="supersedes" label=t("draft-supersedes") hint=t("draft-supersedes-hint") options=options
                selected=shown.typed.get("supersedes")/>
        }
        .into_any()
    })
}

/// The places of the template.
pub(super) fn values(shown: &Shown) -> Option<AnyView> {
    let language = shown.template.language.clone();
    let fields: Vec<_> = shown
        .template
        .placeholders
        .iter()
        .map(|place| {
            let name = format!("value.{}", place.key);
            let value = shown.typed.get(&name).to_owned();
            let kind = if place.kind == PlaceholderKind::Date { "date" } else { "text" };
            let inputmode = if place.kind == PlaceholderKind::Integer { "numeric" } else { "text" };
            let example = place.example.as_str().map_or_else(|| place.example.to_string(), str::to_owned);
            let hint = ta("draft-example", &[("example", example.into())]);
            view! { <Field name=name label=place.label.clone() hint=hint value=value kind=kind inputmode=inputmode/> }
        })
        .collect();
    let dir = dir_of(&language);
    (!fields.is_empty()).then(|| {
        view! {
            <section id="places">
                <h2>{t("draft-places")}</h2>
                <p>{t("draft-places-hint")}</p>
                <div lang=language dir=dir>{fields}</div>
            </section>
        }
        .into_any()
    })
}
