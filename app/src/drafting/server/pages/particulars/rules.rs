//! By which rules the pact is signed and lived by: the first day of its force, the order of signing, and when its parties work.

use super::Shown;
use crate::commitments::calendar::{RestDay, WorkingCalendar};
use crate::commitments::server::zone;
use crate::drafting::model::Content;
use crate::kernel::error::FieldErrors;
use crate::pacts::draft::takes;
use crate::pacts::model::PartyRole;
use crate::pacts::server::pages::words::role;
use crate::pacts::signing::{Countersigner, Signing};
use crate::pacts::template::{PlaceholderKind, Template};
use crate::platform::i18n::{lang, t, ta};
use crate::site::typed::Typed;
use crate::ui::{Checkbox, Field, Fieldset, Select, TextArea};
use leptos::prelude::*;
use std::collections::BTreeSet;
use time::Date;
use time::format_description::well_known::Iso8601;

/// The roles that may have a place in the order of signing.
const ORDERED: [PartyRole; 4] = [PartyRole::Customs, PartyRole::Association, PartyRole::Member, PartyRole::Monitor];

/// Those of them that the pact knows.
fn ordered(template: &Template) -> impl Iterator<Item = PartyRole> {
    ORDERED.into_iter().filter(move |role| takes(template, *role))
}

/// Whether no place of the template names the first day.
fn asks_for_day(template: &Template) -> bool {
    !template.placeholders.iter().any(|p| p.key == "entry_into_force" && p.kind == PlaceholderKind::Date)
}

/// The form with what was saved last of it.
pub(super) fn typed(mut typed: Typed, content: &Content) -> Typed {
    if let Some(day) = content.not_before {
        typed = typed.with("not_before", day);
    }
    let signing = content.signing.clone().unwrap_or_default();
    for (place, role) in (1_u32..).zip(&signing.order) {
        typed = typed.with(&format!("order.{role}"), place);
    }
    if signing.countersignature.is_some() {
        typed = typed.with("countersigned", "yes");
    }
    if signing.countersigned_only {
        typed = typed.with("countersigned_only", "yes");
    }
    let calendar = content.calendar.clone().unwrap_or_default();
    for day in &calendar.weekend {
        typed = typed.with(&format!("rest.{day}"), "yes");
    }
    let holidays: Vec<String> = calendar.holidays.iter().map(ToString::to_string).collect();
    typed.with("zone", calendar.time_zone).with("holidays", holidays.join("\n"))
}

/// What was typed of it. The order of signing and the calendar of an amendment are its pact's.
pub(super) fn read(shown: &Shown, content: &mut Content, errors: &mut FieldErrors) {
    let text = shown.typed.get("not_before").trim();
    if asks_for_day(&shown.template) && !text.is_empty() {
        content.not_before = day(text);
        if content.not_before.is_none() {
            errors.add("not_before", "draft-not-before-wrong");
        }
    }
    if shown.work.base.is_none() {
        content.signing = Some(read_signing(shown, errors)).filter(|signing| *signing != Signing::default());
        content.calendar = Some(read_calendar(&shown.typed, errors)).filter(|calendar| *calendar != WorkingCalendar::default());
    }
}

fn day(text: &str) -> Option<Date> {
    Date::parse(text.trim(), &Iso8601::DATE).ok()
}

fn read_signing(Shown { typed, template, .. }: &Shown, errors: &mut FieldErrors) -> Signing {
    let place = |role: PartyRole| typed.get(&format!("order.{role}")).parse::<u32>().ok().map(|place| (place, role));
    let mut order: Vec<(u32, PartyRole)> = ordered(template).filter_map(place).collect();
    order.sort_unstable();
    if order.windows(2).any(|two| two[0].0 == two[1].0) {
        errors.add("order", "draft-order-twice");
    }
    let (countersigned, countersigned_only) = (typed.has("countersigned"), typed.has("countersigned_only"));
    if countersigned_only && !countersigned {
        errors.add("countersigned_only", "draft-countersigned-only-wrong");
    }
    let order = order.into_iter().map(|(_, role)| role).collect();
    Signing { order, countersignature: countersigned.then_some(Countersigner::Customs), countersigned_only }
}

fn read_calendar(typed: &Typed, errors: &mut FieldErrors) -> WorkingCalendar {
    let zone = Some(typed.get("zone").trim()).filter(|zone| !zone.is_empty()).unwrap_or("UTC");
    if !zone::is_known(zone) {
        errors.add("zone", "draft-zone-wrong");
    }
    let weekend: BTreeSet<RestDay> = RestDay::ALL.iter().copied().filter(|day| typed.has(&format!("rest.{day}"))).collect();
    if weekend.len() == RestDay::ALL.len() {
        errors.add("rest", "draft-rest-wrong");
    }
    let holidays: Option<BTreeSet<Date>> =
        typed.get("holidays").lines().filter(|line| !line.trim().is_empty()).map(day).collect();
    if holidays.is_none() {
        errors.add("holidays", "draft-holidays-wrong");
    }
    WorkingCalendar { time_zone: zone.to_owned(), weekend, holidays: holidays.unwrap_or_default() }
}

/// The first day on which it can be in force.
pub(super) fn not_before(Shown { template, typed, errors, .. }: &Shown) -> Option<AnyView> {
    asks_for_day(template).then(|| {
        view! {
            <Field name="not_before" kind="date" label=t("draft-not-before") hint=t("draft-not-before-hint")
                value=typed.get("not_before") error=errors.of("not_before").map(t)/>
        }
        .into_any()
    })
}

/// In which order it is signed, and whether Customs countersigns.
pub(super) fn signing(Shown { template, typed, errors, .. }: &Shown) -> AnyView {
    let places: u32 = ordered(template).map(|_| 1_u32).sum();
    let any = || std::iter::once((String::new(), t("draft-order-any")));
    let selects: Vec<_> = ordered(template)
        .map(|of| {
            let name = format!("order.{of}");
            let options = any().chain((1..=places).map(|n| (n.to_string(), lang().number(n)))).collect();
            let (label, selected) = (ta("draft-order-of", &[("role", role(of).into())]), typed.get(&name).to_owned());
            view! { <Select name=name label=label options=options selected=selected/> }
        })
        .collect();
    let twice = errors.of("order").map(|key| view! { <p class="field-error" id="order" tabindex="-1">{t(key)}</p> });
    let (countersigned, only) = (typed.has("countersigned"), typed.has("countersigned_only"));
    let wrong = errors.of("countersigned_only").map(t);
    view! {
        <Fieldset legend=t("draft-signing")>
            {twice}
            <p class="hint">{t("signatories-order")}</p>
            {selects}
            <Checkbox name="countersigned" label=t("draft-countersigned") checked=countersigned/>
            <Checkbox name="countersigned_only" label=t("draft-countersigned-only") checked=only error=wrong/>
        </Fieldset>
    }
    .into_any()
}

/// When its parties work.
pub(super) fn calendar(Shown { typed, errors, .. }: &Shown) -> AnyView {
    let boxes: Vec<_> = RestDay::ALL
        .iter()
        .map(|day| {
            let name = format!("rest.{day}");
            view! { <Checkbox checked=typed.has(&name) name=name label=t(&format!("rest-day-{day}"))/> }
        })
        .collect();
    let rest = errors.of("rest").map(|key| view! { <p class="field-error" id="rest" tabindex="-1">{t(key)}</p> });
    view! {
        <section id="calendar">
            <h2>{t("draft-calendar")}</h2>
            <p>{t("draft-calendar-hint")}</p>
            <Field name="zone" label=t("draft-zone") hint=t("draft-zone-hint") value=typed.get("zone") error=errors.of("zone").map(t)/>
            <Fieldset legend=t("draft-rest")>{rest} {boxes}</Fieldset>
            <TextArea name="holidays" label=t("draft-holidays") hint=t("draft-holidays-hint") value=typed.get("holidays")
                error=errors.of("holidays").map(t) rows=4/>
        </section>
    }
    .into_any()
}
