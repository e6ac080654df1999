// What pages and style sheets are judged by, and the few things said of them that are not held against them, each with its reason.
import type { ConfigData } from "html-validate";

// html-validate judges by the HTML standard: what is nobody's error. Its recommendations on style are a matter of taste.
export const html: ConfigData = {
  root: true,
  extends: ["html-validate:standard"],
};

// What the Nu checker says of style sheets: its list of properties is older than these.
export const unknownToNu = [
  // SVG 2, 13.8 (and CSS Fill and Stroke 3): all browsers have it.
  "“paint-order”: Property “paint-order” doesn't exist.",
];

// Bytes as sent, compressed with Brotli, and requests.
export const limits = { htmlAndCss: 25_000, all: 50_000, requests: 6 };

// A page with an island also loads what wakes it, but the wasm only when it is needed; one that asks for a passkey loads what speaks with
// the device. No other public page has a script.
export const withIsland = ["/verify", "/sign-in"];
