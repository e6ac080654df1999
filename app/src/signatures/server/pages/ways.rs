//! The ways of signing that a person has, as a form offers them.

use crate::evidence::statement::StatedProvider;
use crate::identity::server::actor::Actor;
use crate::passkeys::server::commands::that_sign;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{t, ta};
use crate::platform::oidc::Provider;
use crate::signatures::model::SigningMethod;
use crate::signatures::server::prepare::Means;
use crate::signatures::server::step_up::{providers_of, stated};
use crate::ui::Radios;
use leptos::prelude::*;
use sea_orm::DbErr;

/// What a person can sign with.
pub struct Ways {
    email: String,
    passkey: bool,
    providers: Vec<Provider>,
}

impl Ways {
    /// The ways of this person.
    pub async fn of(ctx: &Ctx, actor: &Actor) -> Result<Self, DbErr> {
        Ok(Self {
            email: actor.email.to_string(),
            passkey: !that_sign(ctx.db.read(), actor.person, &actor.name).await?.is_empty(),
            providers: providers_of(ctx, actor.person).await?,
        })
    }

    /// Whether there is another one than a code.
    pub const fn are_many(&self) -> bool {
        self.passkey || !self.providers.is_empty()
    }

    /// Where a code would be sent.
    pub fn email(&self) -> String {
        self.email.clone()
    }

    /// What a form's word stands for; a code where it is nothing that the person has.
    pub fn means(&self, word: &str) -> Means {
        let by_provider = |provider: &&Provider| named(provider) == word;
        if word == SigningMethod::Passkey.as_str() && self.passkey {
            Means::Passkey
        } else if let Some(provider) = self.providers.iter().find(by_provider) {
            Means::Provider(stated(provider))
        } else {
            Means::Code
        }
    }

    /// The choice; what proves most is chosen at first.
    pub fn choice(&self, chosen: Option<&str>) -> AnyView {
        let best = if self.passkey { SigningMethod::Passkey } else { SigningMethod::EmailCode };
        let chosen = chosen.unwrap_or(best.as_str()).to_owned();
        let passkey = self.passkey.then(|| (SigningMethod::Passkey.to_string(), t("sign-by-passkey")));
        let code = (SigningMethod::EmailCode.to_string(), ta("sign-by-code", &[("email", self.email().into())]));
        let by_provider =
            |provider: &Provider| (named(provider), ta("sign-by-provider", &[("provider", provider.label.as_str().into())]));
        let ways = passkey.into_iter().chain([code]).chain(self.providers.iter().map(by_provider)).collect();
        view! { <Radios name="method" label=t("sign-how") options=ways selected=chosen/> }.into_any()
    }
}

/// The word of a form for a provider.
fn named(provider: &Provider) -> String {
    format!("{} {}", SigningMethod::Oidc, provider.name)
}

/// What people call the provider that a statement names; its issuer where the operator has parted from it.
pub fn label(ctx: &Ctx, named: &StatedProvider) -> String {
    crate::identity::server::providers::link::label(ctx, &named.issuer)
}
