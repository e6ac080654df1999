//! A person's own name and the language of their mails, as they correct them themselves. What they signed keeps the name under which
//! it was signed; their address stays the one that was proven.

use super::pages::page;
use crate::identity::server::actor::Actor;
use crate::identity::server::entity::person;
use crate::kernel::error::FieldErrors;
use crate::kernel::locale::Lang;
use crate::kernel::text::{BadText, NonEmptyText};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{link, t, ta};
use crate::platform::limits::Knocker;
use crate::platform::mail::{self, Mail};
use crate::site::typed::Typed;
use crate::site::{Refusal, Viewer};
use crate::ui::{Button, ButtonKind, Field, Select};
use axum::extract::{Form, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait as _, DbErr, EntityTrait as _, QueryFilter as _};

/// The form as it stands before anything is typed.
pub fn kept(actor: &Actor) -> Typed {
    Typed::default().with("name", &actor.name).with("language", actor.lang)
}

fn read(typed: &Typed) -> Result<(NonEmptyText, Lang), FieldErrors> {
    let mut errors = FieldErrors::default();
    let name = typed.get("name").parse::<NonEmptyText>().map_err(|bad: BadText| errors.add("name", bad.key())).ok();
    let lang = typed.get("language").parse::<Lang>().map_err(|_| errors.add("language", "members-row-language")).ok();
    name.zip(lang).ok_or(errors)
}

/// Corrects name and language. Another name is told by mail, so that nobody gives one behind its person's back; the same again is nothing
/// new.
pub async fn correct(ctx: &Ctx, actor: &Actor, name: &NonEmptyText, lang: Lang) -> Result<(), DbErr> {
    let tx = ctx.db.begin().await?;
    let Some(known) = person::Entity::find_by_id(actor.person).one(&tx).await?.filter(|p| p.erased_at.is_none()) else {
        return Ok(());
    };
    person::Entity::update_many()
        .col_expr(person::Column::Name, Expr::value(name.as_str()))
        .col_expr(person::Column::Lang, Expr::value(lang))
        .filter(person::COLUMN.id.eq(actor.person))
        .exec(&tx)
        .await?;
    if known.name != name.as_str() {
        let url = ctx.config.url(&format!("/{lang}/account/security"));
        let words = [("old", known.name.into()), ("new", name.as_str().into()), ("url", url.into())];
        let (subject, body) = (lang.t("mail-details-subject"), lang.ta("mail-details-body", &words));
        mail::enqueue(ctx, &tx, Mail { to: known.email, lang, subject, body }).await?;
    }
    tx.commit().await
}

/// Takes the form.
pub async fn save(
    viewer: Viewer,
    knocker: Knocker,
    State(ctx): State<Ctx>,
    Form(typed): Form<Typed>,
) -> Result<Response, Refusal> {
    knocker.knock(&ctx)?;
    let actor = viewer.signed_in()?;
    match read(&typed) {
        Ok((name, lang)) => {
            correct(&ctx, actor, &name, lang).await?;
            Ok(Redirect::to(&viewer.href("/account/security?done=saved")).into_response())
        }
        Err(errors) => Ok(page(&viewer, &ctx, false, (typed, errors)).await?.into_response()),
    }
}

/// The form, and what it does not change.
pub fn section(address: &str, typed: &Typed, errors: &FieldErrors) -> AnyView {
    let (name, language) = (typed.get("name").to_owned(), typed.get("language").to_owned());
    let languages = Lang::ALL.iter().map(|lang| (lang.to_string(), lang.endonym().to_owned())).collect();
    view! {
        <section aria-labelledby="details">
            <h2 id="details">{t("security-details")}</h2>
            <p>{t("security-details-what")}</p>
            <form method="post" novalidate action=link("/account/security/details")>
                <Field name="name" label=t("account-name") autocomplete="name" value=name error=errors.of("name").map(t)/>
                <Select name="language" label=t("security-details-language") options=languages selected=language
                    error=errors.of("language").map(t)/>
                <Button kind=ButtonKind::Primary>{t("security-details-now")}</Button>
            </form>
            <p class="note">{ta("security-details-address", &[("address", address.into())])}</p>
        </section>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_blank_name_and_an_unknown_language_are_named_each() {
        let errors = read(&Typed::default().with("name", "  ").with("language", "de")).unwrap_err();
        assert_eq!(errors.0.iter().map(|e| e.field).collect::<Vec<_>>(), ["name", "language"]);
        let (name, lang) = read(&Typed::default().with("name", " Ana ").with("language", "ar")).unwrap();
        assert_eq!((name.as_str(), lang), ("Ana", Lang::Ar));
    }
}
