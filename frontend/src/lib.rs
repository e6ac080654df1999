//! The browser's side: wakes the islands that a page holds, and nothing else.

use app as _; // without this line the islands are not linked into the wasm
use wasm_bindgen::prelude::wasm_bindgen;

/// Called once by the hydration module after the wasm is loaded.
#[wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
