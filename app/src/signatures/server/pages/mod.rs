//! The pages of signing, step by step, and of a signature.

pub mod annul;
pub mod annul_given;
pub mod attest;
pub mod check;
pub mod code;
pub mod decline;
pub mod mandates;
pub mod paper;
pub mod provider;
pub mod read;
pub mod record;
mod ways;
pub mod withdraw;

use super::Error;
use crate::platform::i18n::t;
use crate::signatures::model::SigningMethod;
use crate::site::Refusal;
use crate::ui::{Digest, Notice, Steps, SummaryRow, Tone};
use leptos::prelude::*;

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        match error {
            Error::NotFound => Self::NotFound,
            Error::May(why) => Self::Refused(why.key()),
            Error::TooManyCodes => Self::TooMany(u64::try_from(super::prepare::CODE_LIFE.whole_seconds()).unwrap_or(900)),
            Error::WrongCode => Self::Refused("sign-refused-wrong-code"),
            Error::NoPasskey => Self::Refused("sign-refused-no-passkey"),
            Error::WrongAssertion => Self::Refused("passkey-refused-answer"),
            Error::NoProvider => Self::Refused("sign-refused-no-provider"),
            Error::Unsigned(_) => Self::Refused("sign-refused-token"),
            Error::DeadCode => Self::Refused("sign-refused-dead-code"),
            Error::AlreadyWithdrawn => Self::Refused("withdraw-refused-already"),
            Error::Delegation(why) => Self::Refused(why.as_str()),
            Error::Paper(why) => Self::Refused(why.as_str()),
            Error::Scan(error) => error.into(),
            Error::Annulled => Self::Refused("annul-refused-already"),
            Error::Db(error) => error.into(),
        }
    }
}

/// Where one is on the way to a signature: 1 read, 2 check, 3 confirm, 4 receipt.
fn steps(current: usize) -> impl IntoView {
    let labels = ["sign-step-read", "sign-step-check", "sign-step-confirm", "sign-step-receipt"].map(t).to_vec();
    view! { <Steps current=current labels=labels/> }
}

/// A line of a summary: the message key of its term, and its value.
fn row(term: &str, value: impl IntoView + 'static) -> AnyView {
    view! { <SummaryRow term=t(term)>{value}</SummaryRow> }.into_any()
}

/// Who signed and in what capacity; that the name was taken out, where it was.
pub fn signer(name: &str, title: &str) -> AnyView {
    if name.is_empty() {
        return view! { <span class="note">{t("signature-erased")}</span> }.into_any();
    }
    view! { <bdi>{name.to_owned()}</bdi> <br/> <bdi>{title.to_owned()}</bdi> }.into_any()
}

fn digest(value: &str) -> AnyView {
    view! { <Digest value=value.to_owned()/> }.into_any()
}

/// How much a way of signing proves, in a sentence.
fn level(method: SigningMethod) -> AnyView {
    row("sign-level", t(&format!("sign-level-{method}")))
}

/// Why one cannot sign, in a sentence.
fn refused(why: &str) -> AnyView {
    let why = t(why);
    view! { <Notice tone=Tone::Bad title=t("sign-refused-title")>{why}</Notice> }.into_any()
}
