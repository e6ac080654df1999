//! Where people say which mails they want: a part of the account, and the page behind the address in each mail.

use super::preferences::{self, set, wanted};
use crate::kernel::ids::PersonId;
use crate::notifications::model::MailKind;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{link, t};
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, Checkbox, Fieldset};
use axum::extract::{Form, Path, State};
use axum::response::Redirect;
use leptos::prelude::*;
use sea_orm::DbErr;
use serde::Deserialize;

/// The part of the account that says which mails come: those one chooses, and those that cannot be refused.
pub async fn preferences(ctx: &Ctx, person: PersonId) -> Result<impl IntoView + use<>, DbErr> {
    let wanted = wanted(ctx.db.read(), person).await?;
    Ok(move || {
        let kinds: Vec<_> = MailKind::ALL
            .iter()
            .map(|kind| view! { <Checkbox name=kind.as_str() label=t(choice(*kind)) checked=wanted.contains(kind)/> })
            .collect();
        let always = ["account-mail-always-links", "account-mail-always-receipts", "account-mail-always-notices"];
        let always: Vec<_> = always.into_iter().map(|key| view! { <li>{t(key)}</li> }).collect();
        view! {
            <h2 id="mail">{t("account-mail")}</h2>
            <form method="post" novalidate action=link("/account/mail")>
                <Fieldset legend=t("account-mail-choose")>{kinds}</Fieldset>
                <Button kind=ButtonKind::Secondary>{t("account-mail-save")}</Button>
            </form>
            <p>{t("account-mail-always")}</p>
            <ul>{always}</ul>
        }
    })
}

const fn choice(kind: MailKind) -> &'static str {
    match kind {
        MailKind::Reminder => "account-mail-reminder",
        MailKind::Escalation => "account-mail-escalation",
    }
}

/// The boxes that were ticked.
#[derive(Deserialize)]
pub struct Choices {
    reminder: Option<String>,
    escalation: Option<String>,
}

/// Records the choices.
pub async fn choose(viewer: Viewer, State(ctx): State<Ctx>, Form(choices): Form<Choices>) -> Result<Redirect, Refusal> {
    let person = viewer.signed_in()?.person;
    for kind in MailKind::ALL {
        let ticked = match kind {
            MailKind::Reminder => &choices.reminder,
            MailKind::Escalation => &choices.escalation,
        };
        set(&ctx, ctx.db.write(), person, *kind, ticked.is_some()).await?;
    }
    Ok(Redirect::to(&viewer.href("/account?saved=mail#mail")))
}

/// Asks before refusing, so that programs that open links in mails do not refuse for their readers.
pub async fn ask(viewer: Viewer, State(ctx): State<Ctx>, Path(token): Path<String>) -> Result<Page, Refusal> {
    let (_, kind) = preferences::read(&ctx, &token).ok_or(Refusal::NotFound)?;
    Ok(Page::new(&viewer, viewer.lang.t("unsubscribe-title"), move || {
        view! {
            <h1>{t("unsubscribe-title")}</h1>
            <p>{t(question(kind))}</p>
            <form method="post" novalidate action=link(&format!("/mail/unsubscribe/{token}"))>
                <Button kind=ButtonKind::Primary>{t("unsubscribe-now")}</Button>
            </form>
            <p class="note">{t("unsubscribe-not-all")}</p>
        }
    })
    .for_the_reader_alone())
}

const fn question(kind: MailKind) -> &'static str {
    match kind {
        MailKind::Reminder => "unsubscribe-reminder",
        MailKind::Escalation => "unsubscribe-escalation",
    }
}

/// Refuses, for a reader who pressed the button or a mail program that posts by itself (RFC 8058); twice is as good as once.
pub async fn refuse(viewer: Viewer, State(ctx): State<Ctx>, Path(token): Path<String>) -> Result<Page, Refusal> {
    let (person, kind) = preferences::read(&ctx, &token).ok_or(Refusal::NotFound)?;
    set(&ctx, ctx.db.write(), person, kind, false).await?;
    Ok(Page::new(&viewer, viewer.lang.t("unsubscribed-title"), move || {
        view! {
            <h1>{t("unsubscribed-title")}</h1>
            <p>{t(done(kind))}</p>
            <p>{t("unsubscribed-still-owed")}</p>
            <p><a href=link("/account")>{t("unsubscribed-account")}</a></p>
        }
    }))
}

const fn done(kind: MailKind) -> &'static str {
    match kind {
        MailKind::Reminder => "unsubscribed-reminder",
        MailKind::Escalation => "unsubscribed-escalation",
    }
}
