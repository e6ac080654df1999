//! The pages of monitoring: the monitor's queue and desk, what passes between it and a signatory, and what everyone reads of it.

pub mod accept;
pub mod ask;
pub mod beside;
pub mod declaration;
pub mod desk;
pub mod monitor;
pub mod publication;
pub mod publish;
pub mod queue;
pub mod rate;
pub mod reply;
pub mod review;
pub mod tasks;
pub mod term;
pub mod thread;
pub mod writing;

use super::Error;
use crate::kernel::ids::{ObligationId, ReportId};
use crate::platform::i18n::t;
use crate::site::page::Head;
use crate::site::typed::{Step, Typed, in_languages};
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, Notice, SummaryList, Tone};
use leptos::prelude::*;

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        match error {
            Error::NotFound => Self::NotFound,
            Error::Nothing => Self::Refused("review-refused-nothing"),
            Error::Newer => Self::Refused("review-refused-newer"),
            Error::TooEarly => Self::Refused("review-refused-too-early"),
            Error::Replied => Self::Refused("review-refused-replied"),
            Error::Closed => Self::Refused("review-refused-closed"),
            Error::Incomplete(_) => Self::Refused("review-refused-incomplete"),
            Error::Db(error) => error.into(),
        }
    }
}

impl Typed {
    /// The revision that was looked at.
    fn seen(&self) -> Result<ReportId, Refusal> {
        self.get("report").parse().map_err(|_| Refusal::BadRequest)
    }
}

/// What the page of a last look says around its button.
struct Look {
    /// Its title.
    title: &'static str,
    /// What will happen.
    what: String,
    /// The button's words.
    act: &'static str,
    /// Whether what was typed can be changed.
    editable: bool,
}

/// The last look before an act that cannot be undone.
fn look(viewer: &Viewer, look: Look, typed: Typed, shown: impl FnOnce() -> Vec<AnyView> + 'static) -> Page {
    let here = viewer.href(viewer.path.split('?').next().unwrap_or_default());
    Page::with_head(viewer, viewer.lang.t(look.title), Head::quiet(false), move || {
        let (rows, carried) = (shown(), typed.carried());
        let edit = look.editable.then(|| {
            view! { <Button kind=ButtonKind::Secondary name="step".to_owned() value=Step::Edit.to_string()>{t("look-edit")}</Button> }
        });
        view! {
            <h1>{t(look.title)}</h1>
            <SummaryList>{rows}</SummaryList>
            <Notice tone=Tone::Soon title=t("look-title")>{look.what}</Notice>
            <form method="post" action=here>
                {carried}
                <p class="cluster">
                    <Button kind=ButtonKind::Primary name="step".to_owned() value=Step::Act.to_string()>{t(look.act)}</Button>
                    {edit}
                </p>
            </form>
        }
    })
}

/// An obligation's identifier from a path.
fn obligation_id(id: &str) -> Result<ObligationId, Refusal> {
    id.parse().map_err(|_| Refusal::NotFound)
}
