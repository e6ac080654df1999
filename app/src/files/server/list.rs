//! Files as their readers see them: name, size, digest, what keeps them closed.

use super::entity::file;
use crate::files::model::FileState;
use crate::kernel::locale::Lang;
use crate::platform::i18n::{lang, t, ta};
use crate::ui::{Button, ButtonKind, Digest, Tag, Tone};
use leptos::prelude::*;

/// A list of files. `opens_withheld` says whether the reader may open what the public may not; `remove` makes the address to
/// which a file's removal is posted, where it may be removed.
pub fn list(files: Vec<file::Model>, opens_withheld: bool, remove: Option<&dyn Fn(&file::Model) -> String>) -> AnyView {
    let rows: Vec<_> = files
        .into_iter()
        .map(|file| {
            let button = remove.map(|remove| removal(remove(&file), &file.name));
            let opens = file.state == FileState::Kept && (opens_withheld || file.is_open());
            let name = view! { <bdi>{file.name.clone()}</bdi> };
            let name = if opens {
                view! { <a href=format!("/files/{}", file.id)>{name}</a> }.into_any()
            } else {
                view! { <span>{name}</span> }.into_any()
            };
            view! {
                <li class="file">
                    <p class="file-name">{name} " " <span class="note">{kind(&file)} " · " {size(lang(), file.size)}</span></p>
                    {state(&file)}
                    <p class="file-digest"><Digest value=format!("sha256:{}", file.sha256)/></p>
                    {button}
                </li>
            }
        })
        .collect();
    view! { <ul class="files">{rows}</ul> }.into_any()
}

/// The type in the letters that its names end in.
fn kind(file: &file::Model) -> String {
    file.media_type.endings().first().copied().unwrap_or_default().to_uppercase()
}

/// A size in kilobytes or megabytes, rounded up to one digit more than none.
pub fn size(lang: Lang, bytes: i64) -> String {
    let tenths = |unit: i64| {
        let tenths = (bytes * 10 + unit - 1) / unit;
        lang.decimal(&format!("{}.{}", tenths / 10, tenths % 10))
    };
    match bytes {
        1_000_000.. => lang.ta("file-size-mb", &[("size", tenths(1_000_000).into())]),
        _ => lang.ta("file-size-kb", &[("size", tenths(1_000).into())]),
    }
}

fn state(file: &file::Model) -> Option<AnyView> {
    let tag = |tone, words: String| view! { <p><Tag tone=tone>{words}</Tag></p> }.into_any();
    match (file.state, file.withheld) {
        (FileState::Infected, _) => Some(tag(Tone::Bad, t("file-infected"))),
        (FileState::Checking, _) => Some(tag(Tone::Pending, t("file-checking"))),
        (FileState::Kept, Some(ground)) => Some(tag(Tone::Neutral, t(&format!("file-withheld-{ground}")))),
        (FileState::Kept, None) => None,
    }
}

fn removal(action: String, name: &str) -> impl IntoView + use<> {
    let named = ta("file-remove-named", &[("name", name.into())]);
    view! {
        <form method="post" novalidate action=action>
            <Button kind=ButtonKind::Danger>
                <span aria-hidden="true">{t("file-remove")}</span>
                <span class="visually-hidden">{named}</span>
            </Button>
        </form>
    }
}
