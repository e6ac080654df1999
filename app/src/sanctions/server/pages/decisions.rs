//! The fields of what decides: a measure with its length and conditions, and what else is put to the vote.

use super::begin::before;
use super::fields::{Form, options};
use super::meant::CONDITIONS;
use super::words;
use crate::platform::i18n::{lang, t, ta};
use crate::sanctions::act::ActKind;
use crate::sanctions::model::ConditionKind;
use crate::sanctions::rules::Rules;
use crate::ui::{Checkbox, Field, Fieldset, Select};
use leptos::prelude::*;

impl Form<'_> {
    fn measures(&self) -> Vec<(String, String)> {
        let none = (self.kind == ActKind::Moved).then(|| ("none".to_owned(), t("case-no-measure")));
        let ladder = self.desk.file.case.rules.ladder.iter().map(|m| {
            let words = [("measure", m.title.pick(lang()).0.to_owned().into()), ("count", Rules::longest(m).into())];
            (m.code.clone(), ta("case-measure-most", &words))
        });
        none.into_iter().chain(ladder).collect()
    }

    fn conditions(&self) -> AnyView {
        if let Some(term) = before(self.desk) {
            let boxes: Vec<_> = term
                .conditions
                .iter()
                .enumerate()
                .map(|(n, c)| {
                    let name = format!("kept.{n}");
                    let ticked = self.typed.has(&name);
                    let words = format!("{}: {}", words::condition(c.kind), c.text.pick(lang()).0);
                    view! { <Checkbox name=name label=words checked=ticked/> }
                })
                .collect();
            let legend = t("case-conditions-kept");
            return (!boxes.is_empty()).then(|| view! { <Fieldset legend=legend>{boxes}</Fieldset> }).into_any();
        }
        let kinds = [vec![(String::new(), t("case-affiliate-none"))], options(ConditionKind::ALL, words::condition)].concat();
        let rows: Vec<_> = (1..=CONDITIONS)
            .map(|n| {
                let (kind, text) = (format!("condition_kind.{n}"), format!("condition_text.{n}"));
                let chosen = (self.typed.get(&kind).to_owned(), self.typed.get(&text).to_owned());
                let which = |key| ta(key, &[("number", n.into())]);
                view! {
                    <div class="case-row">
                        <Select name=kind label=which("case-condition-kind") options=kinds.clone() selected=chosen.0/>
                        <Field name=text label=which("case-condition-what") value=chosen.1/>
                    </div>
                }
            })
            .collect();
        view! {
            <Fieldset legend=t("case-fact-conditions")>
                <p class="note">{t("case-conditions-hint")}</p>
                {rows}
            </Fieldset>
        }
        .into_any()
    }

    fn reach(&self) -> Option<AnyView> {
        let boxes: Vec<_> = self
            .desk
            .file
            .case
            .affiliates
            .iter()
            .enumerate()
            .map(|(n, a)| {
                let name = format!("reach.{n}");
                let ticked = self.typed.has(&name);
                let words = format!("{}: {}", self.desk.organisation(a.organisation.as_str()), words::relation(a.relation));
                view! { <Checkbox name=name label=words checked=ticked/> }
            })
            .collect();
        let legend = t("case-fact-affiliates");
        (!boxes.is_empty()).then(|| view! { <Fieldset legend=legend>{boxes}</Fieldset> }.into_any())
    }

    pub(super) fn decision(&self) -> AnyView {
        let may_hurry = before(self.desk).is_none_or(|term| term.at_once.is_some()) && self.kind == ActKind::Moved;
        let at_once = may_hurry.then(|| self.texts("at_once", "case-fact-at-once", "case-at-once-hint"));
        view! {
            {self.one_of("measure", "case-fact-measure", self.measures())}
            {self.line("months", "case-months-label", t("case-months-hint"), "number")}
            {self.conditions()}
            {self.reach()}
            {self.texts("reasons", "case-fact-reasons", "case-reasons-hint")}
            {at_once}
        }
        .into_any()
    }

    pub(super) fn motion(&self) -> AnyView {
        let motion = self.typed.get("motion").to_owned();
        let reasons = || self.texts("reasons", "case-fact-reasons", "case-reasons-hint");
        let until = || self.line("until", "case-until-label", t("case-until-hint"), "date");
        let fields = match motion.as_str() {
            "interim" | "prolong" => view! { {until()} {reasons()} }.into_any(),
            "lift-interim" | "release" => reasons(),
            _ => self.decision(),
        };
        view! { <input type="hidden" name="motion" value=motion/> {fields} }.into_any()
    }
}
