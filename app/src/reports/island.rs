//! The island below a form: keeps the draft by itself a few seconds after the last key, and says so; where there is a place for it,
//! it shows how the draft will look. Without it the form's own buttons keep it.

use leptos::prelude::*;

/// Keeps the form with the id `form`; `saved` and `failed` are the sentences that may be said. What the server answers to a draft
/// that is to be shown goes into the element with the id `preview`.
#[island]
pub fn KeepDraft(form: String, saved: String, failed: String, preview: String) -> impl IntoView {
    let said = RwSignal::new(String::new());
    watch(&form, preview, (saved, failed), said);
    view! { <p class="note" role="status">{move || said.get()}</p> }
}

/// On the server nothing is typed.
#[cfg(not(feature = "hydrate"))]
fn watch(_: &str, _: String, _: (String, String), _: RwSignal<String>) {}

#[cfg(feature = "hydrate")]
use browser::watch;

#[cfg(feature = "hydrate")]
mod browser {
    use leptos::prelude::*;
    use std::time::Duration;
    use wasm_bindgen::{JsCast as _, JsValue, closure::Closure};
    use wasm_bindgen_futures::{JsFuture, spawn_local};
    use web_sys::{
        Event, FormData, HtmlFormElement, HtmlInputElement, HtmlTextAreaElement, RequestInit, RequestRedirect, Response,
        ResponseType, UrlSearchParams,
    };

    /// How long nothing must be typed before the draft is kept.
    const QUIET: Duration = Duration::from_secs(3);

    /// Keeps the form after each pause in the typing, for as long as the page lives.
    pub fn watch(form: &str, preview: String, (saved, failed): (String, String), said: RwSignal<String>) {
        let found = document().get_element_by_id(form).and_then(|form| form.dyn_into::<HtmlFormElement>().ok());
        let Some(form) = found else { return };
        let pause = StoredValue::new(None::<TimeoutHandle>);
        let typed = form.clone();
        let wait = Closure::<dyn Fn()>::new(move || {
            pause.get_value().inspect(TimeoutHandle::clear);
            let (form, preview, saved, failed) = (typed.clone(), preview.clone(), saved.clone(), failed.clone());
            let keep = move || {
                spawn_local(async move {
                    let kept = keep(&form, &preview).await.unwrap_or(false);
                    said.set(if kept { saved } else { failed });
                });
            };
            pause.set_value(set_timeout_with_handle(keep, QUIET).ok());
        });
        form.add_event_listener_with_callback("input", wait.as_ref().unchecked_ref()).ok();
        // On a slow line somebody may have typed before this was there.
        if is_changed(&form) {
            Event::new("input").and_then(|event| form.dispatch_event(&event)).ok();
        }
        wait.forget();
    }

    /// Whether a field of the form holds something else than the page came with.
    fn is_changed(form: &HtmlFormElement) -> bool {
        (0..form.length()).filter_map(|n| form.get_with_index(n.cast_unsigned())).any(|field| {
            let text = field.dyn_ref::<HtmlTextAreaElement>().map(|field| Ok(field.value()) != field.default_value());
            let line = field.dyn_ref::<HtmlInputElement>().map(|field| field.value() != field.default_value());
            text.or(line).unwrap_or(false)
        })
    }

    /// Posts the form as its own button would, or asks how it will look; whether it was kept. The page that would follow is not
    /// fetched.
    async fn keep(form: &HtmlFormElement, preview: &str) -> Result<bool, JsValue> {
        let place = document().get_element_by_id(preview);
        let fields = UrlSearchParams::new_with_str_sequence_sequence(&FormData::new_with_form(form)?.into())?;
        fields.set("then", if place.is_some() { "preview" } else { "save" });
        let request = RequestInit::new();
        request.set_method("POST");
        request.set_body(&fields);
        request.set_redirect(RequestRedirect::Manual);
        let answer = JsFuture::from(window().fetch_with_str_and_init(&form.action(), &request)).await?.dyn_into::<Response>()?;
        let Some(place) = place else { return Ok(answer.type_() == ResponseType::Opaqueredirect) };
        if answer.ok() {
            place.set_inner_html(&JsFuture::from(answer.text()?).await?.as_string().unwrap_or_default());
        }
        Ok(answer.ok())
    }
}
