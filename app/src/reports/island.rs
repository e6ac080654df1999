//! The island below the form of a report: keeps the draft by itself a few seconds after the last key, and says so. Without it
//! the form's own buttons keep it.

use leptos::prelude::*;

/// Keeps the form with the id `form`; `saved` and `failed` are the sentences that may be said.
#[island]
pub fn KeepDraft(form: String, saved: String, failed: String) -> impl IntoView {
    let said = RwSignal::new(String::new());
    watch(&form, saved, failed, said);
    view! { <p class="note" role="status">{move || said.get()}</p> }
}

/// On the server nothing is typed.
#[cfg(not(feature = "hydrate"))]
fn watch(_: &str, _: String, _: String, _: RwSignal<String>) {}

#[cfg(feature = "hydrate")]
use browser::watch;

#[cfg(feature = "hydrate")]
mod browser {
    use leptos::prelude::*;
    use std::time::Duration;
    use wasm_bindgen::{JsCast as _, JsValue, closure::Closure};
    use wasm_bindgen_futures::{JsFuture, spawn_local};
    use web_sys::{FormData, HtmlFormElement, RequestInit, RequestRedirect, Response, ResponseType, UrlSearchParams};

    /// How long nothing must be typed before the draft is kept.
    const QUIET: Duration = Duration::from_secs(3);

    /// Keeps the form after each pause in the typing, for as long as the page lives.
    pub fn watch(form: &str, saved: String, failed: String, said: RwSignal<String>) {
        let found = document().get_element_by_id(form).and_then(|form| form.dyn_into::<HtmlFormElement>().ok());
        let Some(form) = found else { return };
        let pause = StoredValue::new(None::<TimeoutHandle>);
        let typed = form.clone();
        let wait = Closure::<dyn Fn()>::new(move || {
            pause.get_value().inspect(TimeoutHandle::clear);
            let (form, saved, failed) = (typed.clone(), saved.clone(), failed.clone());
            let keep = move || {
                spawn_local(async move {
                    let kept = keep(&form).await.unwrap_or(false);
                    said.set(if kept { saved } else { failed });
                });
            };
            pause.set_value(set_timeout_with_handle(keep, QUIET).ok());
        });
        form.add_event_listener_with_callback("input", wait.as_ref().unchecked_ref()).ok();
        wait.forget();
    }

    /// Posts the form as its own button would; whether it was kept. The page that would follow is not fetched.
    async fn keep(form: &HtmlFormElement) -> Result<bool, JsValue> {
        let fields = UrlSearchParams::new_with_str_sequence_sequence(&FormData::new_with_form(form)?.into())?;
        fields.set("then", "save");
        let request = RequestInit::new();
        request.set_method("POST");
        request.set_body(&fields);
        request.set_redirect(RequestRedirect::Manual);
        let answer = JsFuture::from(window().fetch_with_str_and_init(&form.action(), &request)).await?;
        Ok(answer.dyn_into::<Response>()?.type_() == ResponseType::Opaqueredirect)
    }
}
