//! The form that adds a file, with the island that sends it piece by piece.

use super::path;
use crate::files::island::SendFile;
use crate::files::model::{Ground, MAX_MEGABYTES, MAX_SIZE, Purpose};
use crate::kernel::error::FieldErrors;
use crate::platform::i18n::{lang, link, t, ta};
use crate::ui::{Button, ButtonKind, Field, Radios};
use leptos::prelude::*;
use std::collections::BTreeMap;

/// The id of the form, by which the island finds it.
const FORM: &str = "add-file";

pub(super) fn form(purpose: Purpose, withheld: String, errors: &FieldErrors) -> AnyView {
    let (action, error) = (link(&path(purpose)), errors.of("file").map(t));
    let limits = match purpose {
        Purpose::Paper(_) => ta("paper-file-limits", &[("megabytes", MAX_MEGABYTES.into())]),
        Purpose::Report(_) | Purpose::Case(_) | Purpose::Update(_) | Purpose::Mandate(_) => {
            ta("file-limits", &[("files", purpose.most().into()), ("megabytes", MAX_MEGABYTES.into())])
        }
    };
    let grounds = Ground::ALL.iter().map(|ground| (ground.to_string(), t(&format!("file-ground-{ground}"))));
    let options = std::iter::once((String::new(), t("file-withhold-no"))).chain(grounds).collect();
    let (words, steps) = words();
    // What a case or a mandate holds is for its readers alone, and a scan for a few: nothing of it need be withheld.
    let withhold = (!matches!(purpose, Purpose::Case(_) | Purpose::Paper(_) | Purpose::Mandate(_))).then(|| {
        view! { <Radios name="withheld" label=t("file-withhold") hint=t("file-withhold-hint") options=options selected=withheld/> }
    });
    view! {
        <form id=FORM method="post" novalidate action=action enctype="multipart/form-data">
            <Field name="file" kind="file" accept=purpose.accept() label=t("file-choose") hint=limits error=error/>
            {withhold}
            <Button kind=ButtonKind::Primary>{t("file-send")}</Button>
        </form>
        <SendFile form=FORM.to_owned() purpose=purpose.to_string() limit=MAX_SIZE language=lang().to_string() words=words steps=steps/>
    }
    .into_any()
}

/// Every sentence that the island may say, and what it says at each tenth of the way.
fn words() -> (BTreeMap<String, String>, Vec<String>) {
    let keys = ["file-refused-empty", "file-refused-large", "file-way", "file-broken-off", "file-looking", "file-lost"];
    let words = keys.map(|key| (key.to_owned(), t(key)));
    (words.into(), (0..=10).map(|tenth| ta("file-sent", &[("percent", (tenth * 10).into())])).collect())
}
