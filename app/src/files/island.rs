//! The island below the form that adds a file: sends it piece by piece (tus 1.0.0), says how far it is, and goes on where the
//! line broke. Without it the form works by itself.

use leptos::prelude::*;
use std::collections::BTreeMap;

/// What is shown beside the form.
#[derive(Clone, Debug, Default, PartialEq)]
struct Shown {
    /// Of the file, in hundredths; none while nothing is sent.
    percent: Option<u32>,
    said: String,
}

/// How far the file of the form with the id `form` is. `words` and `steps` (one for each tenth of the way) hold every sentence
/// that may be said, in the reader's language; refusals come from the server in the same.
#[island]
pub fn SendFile(
    form: String,
    purpose: String,
    limit: i64,
    language: String,
    words: BTreeMap<String, String>,
    steps: Vec<String>,
) -> impl IntoView {
    let shown = RwSignal::new(Shown::default());
    let way = words.get("file-way").cloned().unwrap_or_default();
    watch(&form, Sending { purpose, limit, language, words, steps }, shown);
    view! {
        {move || shown.get().percent.map(|percent| view! {
            <progress class="file-way" max="100" value=percent aria-label=way.clone()></progress>
        })}
        <p class="file-said" role="status">{move || shown.get().said}</p>
    }
}

/// What sending needs to know.
#[derive(Clone)]
#[cfg_attr(not(feature = "hydrate"), expect(dead_code, reason = "only a browser sends"))]
struct Sending {
    purpose: String,
    limit: i64,
    language: String,
    words: BTreeMap<String, String>,
    steps: Vec<String>,
}

/// On the server there is nothing to send: only the browser has the file.
#[cfg(not(feature = "hydrate"))]
fn watch(_: &str, _: Sending, _: RwSignal<Shown>) {}

#[cfg(feature = "hydrate")]
use browser::watch;

#[cfg(feature = "hydrate")]
mod browser {
    use super::{Sending, Shown};
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;
    use leptos::prelude::*;
    use wasm_bindgen::{JsCast as _, JsValue, closure::Closure};
    use wasm_bindgen_futures::{JsFuture, spawn_local};
    use web_sys::{Blob, File, FormData, Headers, HtmlFormElement, RequestInit, Response};

    /// Bytes of a piece. The server keeps what arrives of one even when it breaks.
    const PIECE: i64 = 1024 * 1024;
    /// Seconds to wait after the first break; each further one doubles them up to the longest.
    const PAUSE: i32 = 1;
    const LONGEST_PAUSE: i32 = 30;
    /// How many times in a row nothing may arrive.
    const TRIES: u32 = 20;

    /// Why the file was not taken, in words for the reader.
    struct Refused(String);

    /// Takes over when the form is sent, for as long as the page lives.
    pub fn watch(form: &str, sending: Sending, shown: RwSignal<Shown>) {
        let form = document().get_element_by_id(form).and_then(|form| form.dyn_into::<HtmlFormElement>().ok());
        let Some(form) = form else { return };
        let sent = form.clone();
        let take_over = Closure::<dyn Fn(web_sys::Event)>::new(move |event: web_sys::Event| {
            if let Some((file, withheld)) = chosen(&sent) {
                event.prevent_default();
                send(sent.action(), file, withheld, sending.clone(), shown);
            }
        });
        form.add_event_listener_with_callback("submit", take_over.as_ref().unchecked_ref()).ok();
        take_over.forget();
    }

    /// The file and the ground for withholding it. Where no file was chosen a browser gives a nameless empty one: the server
    /// has the words for that.
    fn chosen(form: &HtmlFormElement) -> Option<(File, String)> {
        let fields = FormData::new_with_form(form).ok()?;
        let file = fields.get("file").dyn_into::<File>().ok().filter(|file| !file.name().is_empty())?;
        Some((file, fields.get("withheld").as_string().unwrap_or_default()))
    }

    fn send(page: String, file: File, withheld: String, sending: Sending, shown: RwSignal<Shown>) {
        if shown.get_untracked().percent.is_some() {
            return;
        }
        spawn_local(async move {
            match sending.whole(&file, &withheld, shown).await {
                // The page itself shows what there is now.
                Ok(()) => drop(window().location().assign(&page)),
                Err(Refused(why)) => shown.set(Shown { percent: None, said: why }),
            }
        });
    }

    impl Sending {
        fn word(&self, key: &str) -> String {
            self.words.get(key).cloned().unwrap_or_default()
        }

        async fn whole(&self, file: &File, withheld: &str, shown: RwSignal<Shown>) -> Result<(), Refused> {
            #[expect(clippy::cast_possible_truncation, reason = "a file's size is a whole number far below 2^53")]
            let size = file.size() as i64;
            if size == 0 {
                return Err(Refused(self.word("file-refused-empty")));
            }
            if size > self.limit {
                return Err(Refused(self.word("file-refused-large")));
            }
            shown.set(Shown { percent: Some(0), said: self.step(0) });
            let (mut place, mut offset, mut tries) = (None::<String>, 0, 0);
            loop {
                let tried = match &place {
                    None => self.create(file, size, withheld).await,
                    Some(place) => {
                        if offset + PIECE >= size {
                            shown.update(|shown| shown.said = self.word("file-looking"));
                        }
                        self.piece(place, file, offset, size).await
                    }
                };
                match tried {
                    Ok(answer) if place.is_none() && answer.status() == 201 => {
                        place = answer.headers().get("location").ok().flatten();
                        tries = 0;
                    }
                    Ok(answer) if answer.status() == 204 => {
                        (offset, tries) = (stands(&answer).unwrap_or(offset), 0);
                        if offset >= size {
                            return Ok(());
                        }
                        self.show(offset, size, shown);
                    }
                    Ok(answer) if answer.status() == 409 => offset = stands(&answer).unwrap_or(offset),
                    Ok(answer) if (400..500).contains(&answer.status()) => return Err(Refused(self.why(&answer).await)),
                    _ => {
                        tries += 1;
                        if tries > TRIES {
                            return Err(Refused(self.word("file-lost")));
                        }
                        shown.update(|shown| shown.said = self.word("file-broken-off"));
                        pause((PAUSE << (tries - 1).min(5)).min(LONGEST_PAUSE)).await;
                        if let Some(place) = &place
                            && let Ok(answer) = self.ask("HEAD", place, &[], None).await
                            && let Some(at) = stands(&answer)
                        {
                            offset = at;
                        }
                    }
                }
            }
        }

        fn step(&self, tenth: usize) -> String {
            self.steps.get(tenth).cloned().unwrap_or_default()
        }

        /// Said at each tenth only, so that who listens is not told without end.
        fn show(&self, offset: i64, size: i64, shown: RwSignal<Shown>) {
            let percent = u32::try_from(offset * 100 / size).unwrap_or(100);
            let said = self.step(percent as usize / 10);
            shown.set(Shown { percent: Some(percent), said });
        }

        async fn create(&self, file: &File, size: i64, withheld: &str) -> Result<Response, JsValue> {
            let pair = |key: &str, value: &str| format!("{key} {}", STANDARD.encode(value));
            let pairs = [pair("purpose", &self.purpose), pair("filename", &file.name()), pair("withheld", withheld)].join(",");
            self.ask("POST", "/uploads", &[("Upload-Length", &size.to_string()), ("Upload-Metadata", &pairs)], None).await
        }

        /// Sends the piece at `offset`; an empty one, when all has arrived, asks what became of the file.
        async fn piece(&self, place: &str, file: &File, offset: i64, size: i64) -> Result<Response, JsValue> {
            #[expect(clippy::cast_precision_loss, reason = "sizes are far below 2^53")]
            let piece = file.slice_with_f64_and_f64(offset as f64, (offset + PIECE).min(size) as f64)?;
            let headers = [("Upload-Offset", &*offset.to_string()), ("Content-Type", "application/offset+octet-stream")];
            self.ask("PATCH", place, &headers, Some(&piece)).await
        }

        async fn ask(&self, method: &str, url: &str, more: &[(&str, &str)], body: Option<&Blob>) -> Result<Response, JsValue> {
            let headers = Headers::new()?;
            headers.set("Tus-Resumable", "1.0.0")?;
            headers.set("Accept-Language", &self.language)?;
            more.iter().try_for_each(|(name, value)| headers.set(name, value))?;
            let request = RequestInit::new();
            request.set_method(method);
            request.set_headers(&headers);
            if let Some(body) = body {
                request.set_body(body);
            }
            JsFuture::from(window().fetch_with_str_and_init(url, &request)).await?.dyn_into()
        }

        /// The title of the server's problem document.
        async fn why(&self, answer: &Response) -> String {
            let text = match answer.text() {
                Ok(text) => JsFuture::from(text).await.ok().and_then(|text| text.as_string()),
                Err(_) => None,
            };
            let problem: Option<serde_json::Value> = text.and_then(|text| serde_json::from_str(&text).ok());
            problem.and_then(|p| p["title"].as_str().map(str::to_owned)).unwrap_or_else(|| self.word("file-lost"))
        }
    }

    fn stands(answer: &Response) -> Option<i64> {
        answer.headers().get("upload-offset").ok().flatten()?.parse().ok()
    }

    async fn pause(seconds: i32) {
        let wait = js_sys::Promise::new(&mut |resolve, _| {
            window().set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, seconds * 1000).ok();
        });
        JsFuture::from(wait).await.ok();
    }
}
