// Starts the islands of a page. Only pages that have one load this file.
// An island is <leptos-island data-component="NAME">; NAME is a function of the wasm module. Server-rendered content
// inside an island stands in <leptos-children>, whose own islands start within the reactive owner of the outer one.
// Where a page is read long before its island is needed, [data-asleep] around it holds the wasm back until something
// within is touched: [data-waking] is shown meanwhile, [data-failed] when the wasm did not come.
let islands;

async function wake(element, enterOwner) {
  if (element.localName === "leptos-children") {
    enterOwner = element.$$on_hydrate;
  } else if (element.localName === "leptos-island") {
    enterOwner?.();
    await islands[element.dataset.component](element);
  }
  for (const child of element.children) await wake(child, enterOwner);
}

async function start() {
  islands = await import("./pkg/pacthouse.js");
  await islands.default({ module_or_path: new URL("./pkg/pacthouse.wasm", import.meta.url) });
  islands.hydrate();
  await wake(document.body);
}

const asleep = document.querySelector("[data-asleep]");
if (asleep) {
  const waking = asleep.querySelector("[data-waking]");
  const failed = asleep.querySelector("[data-failed]");
  const fields = [...asleep.querySelectorAll("input")];
  // What was chosen before anybody listened is told again.
  const chosen = () => fields.filter((field) => field.files?.length);
  const show = () => (waking.hidden = !chosen().length);
  const touched = ["pointerdown", "focusin", "dragenter", "change"];
  await new Promise((go) => touched.forEach((event) => asleep.addEventListener(event, go, { once: true })));
  asleep.addEventListener("change", show);
  show();
  try {
    await start();
    asleep.removeEventListener("change", show);
    chosen().forEach((field) => field.dispatchEvent(new Event("change", { bubbles: true })));
  } catch (error) {
    failed.hidden = false;
    throw error;
  } finally {
    waking.hidden = true;
  }
} else {
  await start();
}
