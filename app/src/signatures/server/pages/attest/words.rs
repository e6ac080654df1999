//! What the pages of either kind say.

use crate::signatures::model::AttestationKind;

/// What a page of either kind says.
pub(super) struct Words {
    pub(super) not_yours: &'static str,
    pub(super) title: &'static str,
    pub(super) what: &'static str,
    pub(super) progress: &'static str,
    pub(super) which: &'static str,
    pub(super) this: &'static str,
    pub(super) none_chosen: &'static str,
    pub(super) confirm: &'static str,
    pub(super) confirm_missing: &'static str,
    pub(super) nothing_title: &'static str,
    pub(super) nothing: &'static str,
    pub(super) done_title: &'static str,
    pub(super) done: &'static str,
}

/// The words of a kind.
pub(super) const fn words(kind: AttestationKind) -> Words {
    match kind {
        AttestationKind::Countersignature => Words {
            not_yours: "countersign-refused-not-yours",
            title: "countersign-title",
            what: "countersign-what",
            progress: "countersign-progress",
            which: "countersign-which",
            this: "countersign-this",
            none_chosen: "countersign-none-chosen",
            confirm: "countersign-confirm",
            confirm_missing: "countersign-confirm-missing",
            nothing_title: "countersign-nothing-title",
            nothing: "countersign-nothing",
            done_title: "countersigned-title",
            done: "countersigned-what",
        },
        AttestationKind::Witness => Words {
            not_yours: "attest-refused-not-yours",
            title: "attest-title",
            what: "attest-what",
            progress: "attest-progress",
            which: "attest-which",
            this: "attest-this",
            none_chosen: "countersign-none-chosen",
            confirm: "attest-confirm",
            confirm_missing: "attest-confirm-missing",
            nothing_title: "countersign-nothing-title",
            nothing: "attest-nothing",
            done_title: "attested-title",
            done: "attested-what",
        },
    }
}
