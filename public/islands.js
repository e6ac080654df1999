// Starts the islands of a page. Only pages that have one load this file.
// An island is <leptos-island data-component="NAME">; NAME is a function of the wasm module. Server-rendered content
// inside an island stands in <leptos-children>, whose own islands start within the reactive owner of the outer one.
import start, * as islands from "./pkg/pacthouse.js";

async function wake(element, enterOwner) {
  if (element.localName === "leptos-children") {
    enterOwner = element.$$on_hydrate;
  } else if (element.localName === "leptos-island") {
    enterOwner?.();
    await islands[element.dataset.component](element);
  }
  for (const child of element.children) await wake(child, enterOwner);
}

await start({ module_or_path: new URL("./pkg/pacthouse.wasm", import.meta.url) });
islands.hydrate();
await wake(document.body);
