// Fills in forms with what a passkey answers (Web Authentication Level 3). Only pages that have one load this file.
// A form stands in <div data-passkey="create|get">; [data-from] is where to get a ceremony and its options (a post, answered in JSON),
// or [data-options] has the options themselves. What goes wrong is told in the sentences of the element's other data attributes.
const decode = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
const encode = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

// For browsers that cannot read the options by themselves.
const listed = (credentials) => credentials?.map((credential) => ({ ...credential, id: decode(credential.id) }));
const read = {
  create: (json) =>
    PublicKeyCredential.parseCreationOptionsFromJSON?.(json) ?? {
      ...json,
      challenge: decode(json.challenge),
      user: { ...json.user, id: decode(json.user.id) },
      excludeCredentials: listed(json.excludeCredentials),
    },
  get: (json) =>
    PublicKeyCredential.parseRequestOptionsFromJSON?.(json) ?? {
      ...json,
      challenge: decode(json.challenge),
      allowCredentials: listed(json.allowCredentials),
    },
};

function written({ id, rawId, type, response }) {
  const parts = ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"];
  const given = parts.map((part) => [part, response[part] ? encode(response[part]) : null]);
  return JSON.stringify({ id, rawId: encode(rawId), type, response: Object.fromEntries(given) });
}

async function begun(box) {
  if (box.dataset.options) return { ceremony: "", options: JSON.parse(box.dataset.options) };
  const answer = await fetch(box.dataset.from, { method: "POST" });
  if (!answer.ok) throw Object.assign(new Error(), { said: answer.status === 429 ? "often" : "failed" });
  return answer.json();
}

// Which sentence tells of an error. Browsers do not say whether somebody declined or had no passkey here.
function sentence(error, late) {
  if (error.said) return error.said;
  if (error.name === "InvalidStateError") return "known";
  if (error.name === "NotSupportedError" || error.name === "SecurityError" || error.name === "ConstraintError") return "unable";
  if (error.name === "NotAllowedError" || error.name === "AbortError") return late ? "late" : "cancelled";
  return "failed";
}

function ready(box) {
  const kind = box.dataset.passkey;
  const form = box.querySelector("form");
  const said = box.querySelector("[role=alert]");
  let busy = false;
  box.querySelector("[data-without]").hidden = true;
  form.hidden = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (busy) return;
    busy = true;
    said.textContent = "";
    let end = Infinity;
    try {
      const { ceremony, options } = await begun(box);
      end = Date.now() + options.timeout - 1000;
      const publicKey = read[kind](options);
      const credential = await navigator.credentials[kind]({ publicKey });
      form.elements.ceremony.value = ceremony;
      form.elements.answer.value = written(credential);
      form.submit();
    } catch (error) {
      said.textContent = box.dataset[sentence(error, Date.now() > end)];
    } finally {
      busy = false;
    }
  });
}

if (window.PublicKeyCredential) document.querySelectorAll("[data-passkey]").forEach(ready);
