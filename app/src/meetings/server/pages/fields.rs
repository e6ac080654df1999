//! The fields of each form.

use super::words::attendance;
use super::{Open, Typed, in_languages};
use crate::kernel::error::FieldErrors;
use crate::meetings::act::ActKind;
use crate::meetings::model::{Attendance, MOST_ITEMS};
use crate::platform::i18n::{lang, t, ta};
use crate::ui::{Field, Fieldset, Radios, Select, TextArea};
use leptos::prelude::*;

/// The names of the fields of an agenda's items.
pub const ITEMS: [&str; MOST_ITEMS] =
    ["item_1", "item_2", "item_3", "item_4", "item_5", "item_6", "item_7", "item_8", "item_9", "item_10", "item_11", "item_12"];
/// How many documents a call can name.
pub const DOCUMENTS: usize = 4;
/// How many empty items stand below those that are there.
const SPARE: usize = 3;

/// A form with what stands in it and what is wrong with it.
pub struct Form<'a> {
    /// What was typed.
    pub typed: &'a Typed,
    /// What is wrong.
    pub errors: &'a FieldErrors,
}

impl Form<'_> {
    fn error(&self, field: &str) -> Option<String> {
        self.errors.of(field).map(t)
    }

    pub(super) fn texts(&self, field: &'static str, label: &str, hint: &str, rows: u32) -> AnyView {
        in_languages(field, label, hint, self.typed, self.errors, rows)
    }

    pub(super) fn line(&self, name: &'static str, label: &str, hint: &str, kind: &'static str) -> AnyView {
        let (value, error) = (self.typed.get(name).to_owned(), self.error(name));
        let hint = Some(hint).filter(|key| !key.is_empty()).map(t);
        if kind == "number" {
            let field = view! { <Field name=name label=t(label) hint=hint value=value error=error inputmode="numeric"/> };
            return field.into_any();
        }
        view! { <Field name=name label=t(label) hint=hint kind=kind value=value error=error/> }.into_any()
    }

    pub(super) fn select(&self, name: &'static str, label: &str, options: Vec<(String, String)>) -> AnyView {
        let (selected, error) = (self.typed.get(name).to_owned(), self.error(name));
        view! { <Select name=name label=t(label) options=options selected=selected error=error/> }.into_any()
    }

    pub(super) fn one_of(&self, name: &'static str, label: &str, options: Vec<(String, String)>) -> AnyView {
        let (selected, error) = (self.typed.get(name).to_owned(), self.error(name));
        view! { <Radios name=name label=t(label) options=options selected=selected error=error/> }.into_any()
    }

    /// When, where and what about.
    pub(super) fn call(&self, zone: &str) -> AnyView {
        let filled = ITEMS.iter().rposition(|name| !self.typed.texts(name).0.is_empty()).map_or(0, |last| last + 1);
        let items: Vec<_> =
            (1_u32..).zip(ITEMS).take((filled + SPARE).min(MOST_ITEMS)).map(|(n, name)| self.item(n, name)).collect();
        let documents: Vec<_> = (1..=DOCUMENTS).map(|n| self.document(n)).collect();
        let error = self.error("documents").map(|error| view! { <p class="field-error">{error}</p> });
        view! {
            {self.line("day", "meeting-day", "", "date")}
            <Field name="time" label=t("meeting-time") hint=ta("meeting-time-hint", &[("zone", zone.to_owned().into())]) kind="time"
                value=self.typed.get("time") error=self.error("time")/>
            {self.line("minutes", "meeting-length", "meeting-length-hint", "number")}
            {self.line("place", "meeting-place", "meeting-place-hint", "text")}
            {self.line("link", "meeting-link", "meeting-link-hint", "url")}
            <h2>{t("meeting-agenda")}</h2>
            {items}
            {self.line("agenda_until", "meeting-agenda-until-label", "meeting-agenda-until-hint", "date")}
            <div id="documents">
                <Fieldset legend=t("meeting-documents")>
                    <p class="hint">{t("meeting-documents-hint")}</p>
                    {error}
                    {documents}
                </Fieldset>
            </div>
        }
        .into_any()
    }

    fn item(&self, n: u32, name: &'static str) -> AnyView {
        let by = format!("asked_{n}");
        let asked = self.typed.get(&by).to_owned();
        let text = self.texts(name, "meeting-item-text", "meeting-item-hint", 2);
        view! {
            <Fieldset legend=ta("meeting-item", &[("number", n.into())])>
                <input type="hidden" name=by value=asked/>
                {text}
            </Fieldset>
        }
        .into_any()
    }

    fn document(&self, n: usize) -> AnyView {
        let (title, url) = (format!("document_{n}_title"), format!("document_{n}_url"));
        let (called, at) = (self.typed.get(&title).to_owned(), self.typed.get(&url).to_owned());
        let number = lang().number(n as u64);
        view! {
            <div class="case-row">
                <Field name=title label=ta("meeting-document-title", &[("number", number.clone().into())]) value=called/>
                <Field name=url label=ta("meeting-document-url", &[("number", number.into())]) kind="url" value=at/>
            </div>
        }
        .into_any()
    }

    /// Seat by seat, whether it was taken.
    fn attendance(&self, open: &Open) -> AnyView {
        let words: Vec<(String, String)> = Attendance::ALL.iter().map(|a| (a.to_string(), attendance(*a))).collect();
        let seats: Vec<_> = open
            .file
            .committee
            .seats
            .iter()
            .map(|p| {
                let name = format!("seat_{}", p.organisation.slug);
                let selected = self.typed.get(&name).to_owned();
                view! { <Radios name=name label=p.organisation.name.clone() options=words.clone() selected=selected/> }
            })
            .collect();
        let error = self.error("attendance").map(|error| view! { <p class="field-error">{error}</p> });
        view! { <div id="attendance">{error} {seats}</div> }.into_any()
    }

    /// For which of the reader's seats, where there are several.
    fn whose(&self, open: &Open) -> Option<AnyView> {
        let own = open.own_seats();
        let options = || own.iter().map(|seat| (seat.to_string(), open.name(seat))).collect();
        (own.len() > 1).then(|| self.select("organisation", "meeting-whose", options()))
    }

    /// The fields of an act's form; `later` are the meetings that may have adopted the minutes.
    pub fn of(&self, open: &Open, kind: ActKind, later: &[(String, String)]) -> AnyView {
        let zone = &open.file.committee.calendar.time_zone;
        match kind {
            ActKind::Changed => view! {
                {self.call(zone)}
                {self.texts("why", "meeting-why", "meeting-why-hint", 3)}
            }
            .into_any(),
            ActKind::Cancelled | ActKind::Dropped => self.texts("why", "meeting-why", "meeting-why-hint", 3),
            ActKind::Asked => {
                view! { {self.whose(open)} {self.texts("item_1", "meeting-item-text", "meeting-item-hint", 3)} }.into_any()
            }
            ActKind::Answered => {
                let words = [("yes", "answer-comes"), ("no", "answer-declines")].map(|(value, key)| (value.to_owned(), t(key)));
                view! {
                    {self.whose(open)}
                    {self.one_of("comes", "meeting-answer", words.to_vec())}
                    {self.line("with", "answer-with", "answer-with-hint", "text")}
                }
                .into_any()
            }
            ActKind::Held => self.attendance(open),
            ActKind::Drafted => view! {
                {self.texts("minutes", "minutes-title", "minutes-hint", 16)}
                {self.line("until", "minutes-until", "minutes-until-hint", "date")}
            }
            .into_any(),
            ActKind::Commented => {
                let (value, error) = (self.typed.get("comment").to_owned(), self.error("comment"));
                view! {
                    {self.whose(open)}
                    <TextArea name="comment" label=t("minutes-comment") hint=t("minutes-comment-hint") value=value error=error rows=6/>
                }
                .into_any()
            }
            ActKind::Decided => {
                let none = (String::new(), t("decision-nobody"));
                let seats =
                    open.file.committee.seats.iter().map(|p| (p.organisation.slug.to_string(), p.organisation.name.clone()));
                view! {
                    {self.texts("text", "decision-what", "decision-hint", 4)}
                    {self.select("owner", "decision-owner", std::iter::once(none).chain(seats).collect())}
                    {self.line("due_on", "decision-due", "decision-due-hint", "date")}
                }
                .into_any()
            }
            ActKind::Adopted => {
                let chair = open.own_seats().contains(&open.file.committee.row.terms.chair);
                let chair = chair.then(|| ("chair".to_owned(), t("minutes-by-chair")));
                self.one_of("how", "minutes-how", chair.into_iter().chain(later.iter().cloned()).collect())
            }
            ActKind::Done => self.texts("note", "action-note", "action-note-hint", 4),
            ActKind::Founded | ActKind::Reformed | ActKind::Closed | ActKind::Called | ActKind::Late => ().into_any(),
        }
    }
}
