// A walk through the demonstration in one language: every public page that links lead to, from the dashboard on.
import { Agent, get } from "node:http";
import { brotliDecompressSync } from "node:zlib";

export type Walked = {
  address: string;
  html: string;
  // As it was sent, compressed with Brotli.
  bytes: number;
};

type Answer = { status: number; type: string; sent: Buffer };

const agent = new Agent({ keepAlive: true });
// Pages whose addresses differ in numbers, ids and answers to one question only are made by the same code: this many stand for all.
const ofOneShape = 6;

// What the server sends at an address to a browser that reads Brotli.
export function fetched(url: string): Promise<Answer> {
  return new Promise((done, failed) => {
    const request = get(url, { agent, headers: { "accept-encoding": "br" } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("error", failed);
      answer.on("end", () => done({ status: answer.statusCode!, type: answer.headers["content-type"] ?? "", sent: Buffer.concat(parts) }));
    });
    request.on("error", failed);
  });
}

function shape(address: string): string {
  const [path, question] = address.split("?");
  const named = [...new URLSearchParams(question).keys()].sort();
  return `${path.split("/").map((part) => (/\d/.test(part) ? "#" : part)).join("/")}?${named}`;
}

// Where the links and frames of a page lead within the portal, in its language.
function leadsTo(html: string, language: string): string[] {
  const found = html.matchAll(/<(?:a|iframe)\b[^>]*?\s(?:href|src)="([^"#]+)/g);
  const paths = [...found].map(([, path]) => path.replaceAll("&amp;", "&"));
  return paths.filter((path) => path.startsWith(`/${language}/`) || path.startsWith("/embed/"));
}

// The pages, and the addresses that a link names and the server does not know.
export async function walk(portal: string, language: string): Promise<{ pages: Walked[]; astray: string[] }> {
  const seen = new Set([`/${language}/`]);
  const shapes = new Map<string, number>();
  const [pages, astray]: [Walked[], string[]] = [[], []];
  for (const address of seen) {
    const { status, type, sent } = await fetched(portal + address);
    if (status >= 400 && status !== 410) astray.push(`${address}: ${status}`);
    if (!type.startsWith("text/html") || sent.length === 0) continue;
    const html = brotliDecompressSync(sent).toString();
    pages.push({ address, html, bytes: sent.length });
    for (const next of leadsTo(html, language)) {
      const alike = shapes.get(shape(next)) ?? 0;
      if (seen.has(next) || alike === ofOneShape) continue;
      shapes.set(shape(next), alike + 1);
      seen.add(next);
    }
  }
  return { pages, astray };
}
