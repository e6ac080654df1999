//! What somebody can do now with an update: a form for each step that is theirs.

use super::record::Shown;
use crate::platform::i18n::{link, t, ta};
use crate::publications::server::access::Work;
use crate::publications::step::{Barred, EditionState, StepKind};
use crate::ui::{Button, ButtonKind, Checkbox, Field, LinkButton, Notice, TextArea};
use leptos::prelude::*;

/// What this person can do now.
pub(super) fn acts(shown: &Shown) -> AnyView {
    let work = &shown.work;
    let may = |kind: StepKind| kind.take(work.edition.state, work.hand).is_ok();
    let own = StepKind::Approve.take(work.edition.state, work.hand) == Err(Barred::OwnWork);
    let own = own.then(|| view! { <Notice title=t("update-own-work-title")>{t("update-refused-own-work")}</Notice> });
    let edit = (work.edition.state == EditionState::Draft && work.hand.writes)
        .then(|| view! { <LinkButton kind=ButtonKind::Secondary href=link(&format!("/desk/updates/{}/edit", work.update.id))>{t("update-edit")}</LinkButton> });
    let simple = [StepKind::Submit, StepKind::TakeBack, StepKind::Unschedule];
    let simple: Vec<_> = simple.into_iter().filter(|kind| may(*kind)).map(|kind| one(shown, kind)).collect();
    let standing = work.edition.state == EditionState::Published && work.update.retraction.is_none() && work.hand.writes;
    view! {
        <section id="acts" class="update-acts no-print">
            <h2>{t("update-next")}</h2>
            <p>{t(next(work))}</p>
            {own}
            <div class="cluster">{edit} {simple}</div>
            {may(StepKind::Approve).then(|| judging(shown))}
            {may(StepKind::Publish).then(|| publishing(shown))}
            {(may(StepKind::Comment) && !may(StepKind::Approve)).then(|| commenting(shown))}
            {may(StepKind::Drop).then(|| dropping(shown))}
            {standing.then(|| after(shown))}
        </section>
    }
    .into_any()
}

/// Whose turn it is, in a sentence.
const fn next(work: &Work) -> &'static str {
    match work.edition.state {
        EditionState::Draft if work.hand.independent => "update-next-independent",
        EditionState::Draft => "update-next-draft",
        EditionState::Submitted => "update-next-submitted",
        EditionState::Approved => "update-next-approved",
        EditionState::Scheduled => "update-next-scheduled",
        EditionState::Published if work.update.retraction.is_some() => "update-next-retracted",
        EditionState::Published => "update-next-published",
        EditionState::Dropped => "update-next-dropped",
    }
}

/// The hidden fields of each form: the save that was looked at.
fn seen(shown: &Shown) -> AnyView {
    view! { <input type="hidden" name="seen" value=shown.work.edition.save/> }.into_any()
}

fn here(shown: &Shown) -> String {
    link(&format!("/desk/updates/{}", shown.work.update.id))
}

fn one(shown: &Shown, kind: StepKind) -> AnyView {
    let style = if kind == StepKind::Submit { ButtonKind::Primary } else { ButtonKind::Secondary };
    view! {
        <form method="post" novalidate action=here(shown)>
            {seen(shown)}
            <Button kind=style name="step".to_owned() value=kind.to_string()>{t(word(kind))}</Button>
        </form>
    }
    .into_any()
}

/// The words of a step's button.
const fn word(kind: StepKind) -> &'static str {
    match kind {
        StepKind::Submit => "update-do-submit",
        StepKind::TakeBack => "update-do-take-back",
        StepKind::Comment => "update-do-comment",
        StepKind::Return => "update-do-return",
        StepKind::Approve => "update-do-approve",
        StepKind::Schedule => "update-do-schedule",
        StepKind::Unschedule => "update-do-unschedule",
        StepKind::Publish => "update-do-publish",
        StepKind::Drop => "update-do-drop",
        StepKind::Retract => "update-do-retract",
    }
}

fn comment(shown: &Shown, label: &'static str) -> AnyView {
    let error = shown.errors.of("comment").map(t);
    view! { <TextArea name="comment" label=t(label) value=shown.typed.get("comment").to_owned() error=error rows=3/> }.into_any()
}

fn judging(shown: &Shown) -> AnyView {
    let button = |kind: StepKind, style| {
        view! { <Button kind=style name="step".to_owned() value=kind.to_string()>{t(word(kind))}</Button> }
    };
    view! {
        <form method="post" novalidate action=here(shown)>
            {seen(shown)}
            {comment(shown, "update-comment")}
            <p class="cluster">
                {button(StepKind::Approve, ButtonKind::Primary)}
                {button(StepKind::Return, ButtonKind::Secondary)}
                {button(StepKind::Comment, ButtonKind::Secondary)}
            </p>
        </form>
    }
    .into_any()
}

fn commenting(shown: &Shown) -> AnyView {
    view! {
        <details open=shown.errors.of("comment").is_some()>
            <summary>{t("update-comment-way")}</summary>
            <form method="post" novalidate action=here(shown)>
                {comment(shown, "update-comment")}
                <Button kind=ButtonKind::Secondary name="step".to_owned() value=StepKind::Comment.to_string()>
                    {t(word(StepKind::Comment))}
                </Button>
            </form>
        </details>
    }
    .into_any()
}

/// Now, or at a minute on the clocks of the organisation.
fn publishing(shown: &Shown) -> AnyView {
    let zone = ta("update-zone", &[("zone", shown.calendar.time_zone.as_str().into())]);
    let scheduled = shown.work.edition.state == EditionState::Scheduled;
    let later = (!scheduled).then(|| {
        view! {
            <form method="post" novalidate action=here(shown)>
                {seen(shown)}
                <div class="fields-in-row">
                    <Field name="day" label=t("update-day") kind="date" value=shown.typed.get("day") error=shown.errors.of("day").map(t)/>
                    <Field name="hour" label=t("update-hour") kind="time" value=shown.typed.get("hour") hint=zone
                        error=shown.errors.of("hour").map(t)/>
                </div>
                <Button name="step".to_owned() value=StepKind::Schedule.to_string()>{t(word(StepKind::Schedule))}</Button>
            </form>
        }
    });
    view! {
        {later}
        <form method="post" novalidate action=here(shown)>
            {seen(shown)}
            <p class="hint">{t("update-publish-means")}</p>
            <Button kind=ButtonKind::Secondary name="step".to_owned() value=StepKind::Publish.to_string()>
                {t(word(StepKind::Publish))}
            </Button>
        </form>
    }
    .into_any()
}

fn dropping(shown: &Shown) -> AnyView {
    view! {
        <details>
            <summary>{t("update-drop-way")}</summary>
            <form method="post" novalidate action=here(shown)>
                <p>{t("update-drop-means")}</p>
                <Button kind=ButtonKind::Danger name="step".to_owned() value=StepKind::Drop.to_string()>{t(word(StepKind::Drop))}</Button>
            </form>
        </details>
    }
    .into_any()
}

/// What can be done with what was published: correct it, or take it down.
fn after(shown: &Shown) -> AnyView {
    let tell = shown.typed.has("tell") || shown.errors.is_empty();
    view! {
        <form method="post" novalidate action=format!("{}/correct", here(shown))>
            <p>{t("update-correct-means")}</p>
            <Button kind=ButtonKind::Secondary>{t("update-do-correct")}</Button>
        </form>
        <details open=!shown.errors.is_empty()>
            <summary>{t("update-retract-way")}</summary>
            <form method="post" novalidate action=here(shown)>
                <p>{t("update-retract-means")}</p>
                {comment(shown, "retract-reason")}
                <Checkbox name="tell" label=t("update-tell") checked=tell/>
                <Button kind=ButtonKind::Danger name="step".to_owned() value=StepKind::Retract.to_string()>
                    {t(word(StepKind::Retract))}
                </Button>
            </form>
        </details>
    }
    .into_any()
}
