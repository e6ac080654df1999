//! The fields of each act's form.

use super::begin::offered;
use super::meant::AFFILIATES;
use super::{Desk, Typed, in_languages, told, words};
use crate::kernel::error::FieldErrors;
use crate::kernel::locale::Lang;
use crate::platform::i18n::{lang, link, t, ta};
use crate::sanctions::act::ActKind;
use crate::sanctions::model::{Discipline, Relation, ReopeningGround, Seat, Vote, Withholding};
use crate::sanctions::rules::LONGEST_EXTENSION;
use crate::sanctions::server::queue::seat_of;
use crate::ui::{Checkbox, Field, Fieldset, Radios, Select, SummaryList, TextArea};
use leptos::prelude::*;

/// A form with what stands in it and what is wrong with it.
pub struct Form<'a> {
    /// The case.
    pub desk: &'a Desk,
    /// What is to be done.
    pub kind: ActKind,
    /// What was typed.
    pub typed: &'a Typed,
    /// What is wrong.
    pub errors: &'a FieldErrors,
    /// Every organisation that a notice could name: slug and name.
    pub organisations: &'a [(String, String)],
}

pub(super) fn options<T: Copy + ToString>(all: &[T], words: impl Fn(T) -> String) -> Vec<(String, String)> {
    all.iter().map(|word| (word.to_string(), words(*word))).collect()
}

impl Form<'_> {
    pub(super) fn error(&self, field: &str) -> Option<String> {
        self.errors.of(field).map(t)
    }

    pub(super) fn texts(&self, field: &'static str, label: &str, hint: &str) -> AnyView {
        in_languages(field, label, hint, self.typed, self.errors, 8)
    }

    fn area(&self, name: &'static str, label: &str, hint: &str) -> AnyView {
        let (value, error) = (self.typed.get(name).to_owned(), self.error(name));
        view! { <TextArea name=name label=t(label) hint=t(hint) value=value error=error rows=6/> }.into_any()
    }

    pub(super) fn line(&self, name: &'static str, label: &str, hint: String, kind: &'static str) -> AnyView {
        let (value, error) = (self.typed.get(name).to_owned(), self.error(name));
        if kind == "number" {
            let field = view! { <Field name=name label=t(label) hint=hint value=value error=error inputmode="numeric"/> };
            return field.into_any();
        }
        view! { <Field name=name label=t(label) hint=hint kind=kind value=value error=error/> }.into_any()
    }

    pub(super) fn one_of(&self, name: &'static str, label: &str, options: Vec<(String, String)>) -> AnyView {
        let (selected, error) = (self.typed.get(name).to_owned(), self.error(name));
        view! { <Radios name=name label=t(label) options=options selected=selected error=error/> }.into_any()
    }

    /// The files that the reader added, to tick.
    fn files(&self) -> AnyView {
        let all = offered(self.desk, self.kind);
        let add = link(&format!("/cases/{}/evidence", self.desk.file.row.id));
        let boxes: Vec<_> = all
            .iter()
            .map(|d| {
                let name = format!("file.{}", d.id);
                let ticked = self.typed.has(&name);
                view! { <Checkbox name=name label=d.name.clone() checked=ticked/> }
            })
            .collect();
        let none = boxes.is_empty().then(|| view! { <p class="note">{t("case-files-none")}</p> });
        view! {
            <Fieldset legend=t("case-files-tick")>
                {none}
                {boxes}
                <p><a href=add>{t("case-files-first")}</a></p>
            </Fieldset>
        }
        .into_any()
    }

    fn affiliates(&self) -> AnyView {
        let none = || vec![(String::new(), t("case-affiliate-none"))];
        let all = [none(), self.organisations.to_vec()].concat();
        let relations = [none(), options(Relation::ALL, words::relation)].concat();
        let rows: Vec<_> = (1..=AFFILIATES)
            .map(|n| {
                let (slug, relation) = (format!("affiliate.{n}"), format!("relation.{n}"));
                let chosen = (self.typed.get(&slug).to_owned(), self.typed.get(&relation).to_owned());
                let which = |key| ta(key, &[("number", n.into())]);
                view! {
                    <div class="case-row">
                        <Select name=slug label=which("case-affiliate-who") options=all.clone() selected=chosen.0/>
                        <Select name=relation label=which("case-affiliate-how") options=relations.clone() selected=chosen.1/>
                    </div>
                }
            })
            .collect();
        let error = self.error("affiliates").map(|error| view! { <p class="field-error">{error}</p> });
        view! {
            <div id="affiliates">
                <Fieldset legend=t("case-fact-affiliates")>
                    <p class="note">{t("case-affiliate-hint")}</p>
                    {error}
                    {rows}
                </Fieldset>
            </div>
        }
        .into_any()
    }

    fn seat(&self) -> AnyView {
        let case = &self.desk.file.case;
        let seat = case.capacity(&self.desk.who, ActKind::Named).ok().and_then(seat_of);
        let Some(seat) = seat.filter(|seat| *seat != Seat::Officer) else {
            return view! { <p>{t("case-seat-own")}</p> }.into_any();
        };
        let proposed = case.first.proposed.filter(|_| seat == Seat::Chair).map(|(_, person)| self.desk.name(person));
        let proposed = proposed.map(|name| view! { <p>{ta("case-seat-proposed", &[("name", name.into())])}</p> });
        let languages = options(Lang::ALL, |l| t(&format!("language-{l}")));
        let chosen = if self.typed.has("lang") { self.typed.get("lang").to_owned() } else { lang().to_string() };
        view! {
            <p>{ta("case-seat-given", &[("seat", words::seat(seat).into())])}</p>
            {proposed}
            {self.line("email", "case-seat-email", t("case-seat-email-hint"), "email")}
            {self.line("name", "case-seat-name", t("case-seat-name-hint"), "text")}
            <Select name="lang" label=t("case-seat-language") options=languages selected=chosen/>
        }
        .into_any()
    }

    fn condition(&self) -> AnyView {
        let conditions = self.desk.file.case.force.iter().flat_map(|f| &f.term.conditions).enumerate();
        let options = conditions.map(|(n, c)| (n.to_string(), c.text.pick(lang()).0.to_owned())).collect();
        self.one_of("condition", "case-fact-condition", options)
    }

    fn vote(&self) -> AnyView {
        let open = self.desk.file.case.bench().open.as_ref();
        let facts = open.map(|o| told::motion(&o.motion, self.desk)).unwrap_or_default();
        view! {
            <SummaryList>{facts}</SummaryList>
            {self.one_of("vote", "case-fact-vote", options(Vote::ALL, words::vote))}
            {self.texts("dissent", "case-fact-dissent", "case-dissent-hint")}
        }
        .into_any()
    }

    fn offer(&self) -> AnyView {
        let offer = self.desk.file.case.offer.as_ref();
        let facts = offer.map(|(_, d)| told::decision(d, self.desk)).unwrap_or_default();
        view! { <SummaryList>{facts}</SummaryList> }.into_any()
    }

    fn days(&self) -> AnyView {
        self.line("days", "case-days-label", ta("case-days-hint", &[("count", LONGEST_EXTENSION.into())]), "number")
    }

    /// All fields of the act; nothing where there is nothing to say.
    pub fn fields(&self) -> Option<AnyView> {
        let fields = match self.kind {
            ActKind::Declined => self.texts("reasons", "case-fact-reasons", "case-reasons-hint"),
            ActKind::Named => self.seat(),
            ActKind::Recused => self.area("reason", "case-fact-reasons", "case-recused-hint"),
            ActKind::ExtensionRefused => self.area("reason", "case-fact-reasons", "case-reason-hint"),
            ActKind::Noticed => {
                let account = self.texts("account", "case-fact-account", "case-notice-hint");
                view! { {account} {self.affiliates()} {self.files()} }.into_any()
            }
            ActKind::ExtensionAsked => {
                view! { {self.days()} {self.area("reason", "case-fact-reasons", "case-reason-hint")} }.into_any()
            }
            ActKind::ExtensionGranted => self.days(),
            ActKind::Responded => view! { {self.texts("reply", "case-fact-reply", "case-reply-hint")} {self.files()} }.into_any(),
            ActKind::HearingHeld => view! {
                {self.line("on", "case-fact-on", t("case-on-hint"), "date")}
                {self.line("present", "case-fact-present", t("case-present-hint"), "text")}
                {self.area("minutes", "case-fact-minutes", "case-minutes-hint")}
                {self.files()}
            }
            .into_any(),
            ActKind::Moved => self.motion(),
            ActKind::Voted => self.vote(),
            ActKind::Appealed => {
                view! { {self.texts("grounds", "case-fact-grounds", "case-grounds-hint")} {self.files()} }.into_any()
            }
            ActKind::SettlementOffered => self.decision(),
            ActKind::SettlementAccepted | ActKind::SettlementRefused => self.offer(),
            ActKind::Withheld => view! {
                {self.one_of("ground", "case-fact-ground", options(Withholding::ALL, words::withholding))}
                {self.line("reference", "case-fact-reference", t("case-reference-hint"), "text")}
                {self.line("until", "case-until-label", t("case-withheld-until-hint"), "date")}
            }
            .into_any(),
            ActKind::Supplemented => {
                view! { {self.texts("account", "case-fact-account", "case-shown-hint")} {self.files()} }.into_any()
            }
            ActKind::Reopened => view! {
                {self.one_of("ground", "case-fact-ground", options(ReopeningGround::ALL, words::reopening))}
                {self.texts("reasons", "case-fact-reasons", "case-reasons-hint")}
                {self.files()}
            }
            .into_any(),
            ActKind::ConditionShown => view! {
                {self.condition()}
                {self.texts("account", "case-fact-account", "case-shown-hint")}
                {self.files()}
            }
            .into_any(),
            ActKind::ConditionMet => self.condition(),
            ActKind::Disciplined => view! {
                {self.one_of("outcome", "case-fact-discipline", options(Discipline::ALL, words::discipline))}
                {self.line("officials", "case-fact-officials", t("case-officials-hint"), "number")}
                {self.texts("account", "case-fact-account", "case-discipline-hint")}
            }
            .into_any(),
            ActKind::Alleged
            | ActKind::Opened
            | ActKind::TakenUp
            | ActKind::Declared
            | ActKind::Delivered
            | ActKind::Read
            | ActKind::HearingAsked
            | ActKind::HearingWaived
            | ActKind::Carried
            | ActKind::Lost
            | ActKind::AppealWithdrawn
            | ActKind::WithholdingLifted
            | ActKind::ResponseOver
            | ActKind::DeadlineMissed
            | ActKind::AppealOver
            | ActKind::InterimOver
            | ActKind::Began
            | ActKind::Expired
            | ActKind::Published => return None,
        };
        Some(fields)
    }
}

/// Whether the page of the act is itself the last look, for there is nothing to type.
pub const fn is_plain(kind: ActKind) -> bool {
    matches!(
        kind,
        ActKind::TakenUp
            | ActKind::Declared
            | ActKind::Read
            | ActKind::HearingAsked
            | ActKind::HearingWaived
            | ActKind::AppealWithdrawn
            | ActKind::SettlementAccepted
            | ActKind::SettlementRefused
            | ActKind::WithholdingLifted
    )
}
