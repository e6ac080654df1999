//! The island of `/{lang}/verify`: reads a file in the browser, verifies it there, and sends nothing.

use super::{Report, verify_here};
use crate::kernel::text::shown;
use leptos::prelude::*;
use std::collections::BTreeMap;

/// The file field and, once a file was chosen, its verdict line by line.
/// `words` holds every sentence that may be shown, by message key, in the reader's language; `own` is the portal's own key, which came
/// with the page.
#[island]
pub fn VerifyBundle(words: BTreeMap<String, String>, own: String) -> impl IntoView {
    let (words, own) = (StoredValue::new(words), StoredValue::new(own));
    let say = move |key: &str| words.with_value(|w| w.get(key).cloned().unwrap_or_default());
    let report = RwSignal::new(None::<Report>);
    let chosen =
        move |event: leptos::ev::Event| read(&event, move |file| report.set(Some(own.with_value(|own| verify_here(&file, own)))));
    view! {
        <div class="field">
            <label for="bundle">{say("evidence-file")}</label>
            <p class="hint" id="bundle-hint">{say("evidence-file-hint")}</p>
            <input id="bundle" type="file" accept=".json,.pdf,application/json,application/pdf" aria-describedby="bundle-hint" on:change=chosen/>
        </div>
        <div role="status">
            {move || report.get().map(|report| view! {
                <p class="lead"><strong>{say(report.says())}</strong></p>
                {report.to_compare().map(|(key, how)| view! { <p>{say(how)}<br/><code class="digest" dir="ltr">{shown(key)}</code></p> })}
                <ul class="checks">{report.checks.into_iter().map(|check| {
                    let key = check.says();
                    let mark = if check.ok { "✓ " } else { "✗ " };
                    view! {
                        <li class=if check.ok { "check-good" } else { "check-false" }>
                            <span aria-hidden="true">{mark}</span>{say(&key)}<br/><code dir="ltr">{check.detail}</code>
                        </li>
                    }
                }).collect_view()}</ul>
            })}
        </div>
    }
}

/// Reads the chosen file.
#[cfg(feature = "hydrate")]
fn read(event: &leptos::ev::Event, then: impl Fn(Vec<u8>) + 'static) {
    use js_sys::Uint8Array;
    use wasm_bindgen::{JsCast as _, closure::Closure};
    use web_sys::{FileReader, HtmlInputElement};
    let input: Option<HtmlInputElement> = event.target().and_then(|target| target.dyn_into().ok());
    let Some(file) = input.and_then(|input| input.files()?.get(0)) else { return };
    let Ok(reader) = FileReader::new() else { return };
    let done = reader.clone();
    let loaded =
        Closure::once_into_js(move || then(done.result().map(|bytes| Uint8Array::new(&bytes).to_vec()).unwrap_or_default()));
    reader.set_onload(Some(loaded.unchecked_ref()));
    if reader.read_as_array_buffer(&file).is_err() {
        reader.set_onload(None);
    }
}

/// On the server there is nothing to read: only the browser has the file.
#[cfg(not(feature = "hydrate"))]
fn read(_: &leptos::ev::Event, _: impl Fn(Vec<u8>) + 'static) {}
