// Signatures over HTTP, as a signatory's browser makes them: a statement is asked for, its code comes by mail, the code signs.
import { execFileSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { Agent, request } from "node:http";
import { join } from "node:path";
import { look } from "./portal.mjs";
import { later, say } from "./processes.mjs";

const agent = new Agent({ keepAlive: true, maxSockets: 32 });

// Seats so many companies in a pact and gives each a signatory with a mandate and an open session. Written straight into a
// copy of the database, before it is served: nobody needs them in the log, which tells only of what they sign.
export function signatories(here, count) {
  const [pact] = look(here, OPEN);
  if (!pact) throw new Error("no pact can be signed: none is open or in force with a member");
  const people = Array.from({ length: count }, (_, n) => ({ slug: `signatory-${n}`, token: randomBytes(24).toString("hex") }));
  const sql = `BEGIN;\n${people.map((person) => seat(pact.id, person)).join("\n")}\nCOMMIT;`;
  execFileSync("sqlite3", ["-bail", here.file], { input: sql });
  return people.map((person) => ({ ...person, pact: pact.slug, version: pact.number }));
}

const OPEN = `SELECT hex(p.id) AS id, p.slug, max(v.number) AS number FROM pacts p JOIN pact_versions v ON v.pact_id = p.id
  WHERE p.state IN ('open', 'in_force') AND EXISTS (SELECT 1 FROM parties y WHERE y.pact_id = p.id AND y.role = 'member')
  GROUP BY p.id ORDER BY p.slug LIMIT 1`;

function seat(pact, { slug, token }) {
  const [organisation, person, party, mandate] = Array.from({ length: 4 }, () => `x'${randomBytes(16).toString("hex")}'`);
  const now = new Date().toISOString();
  const hash = createHash("sha256").update(token).digest("hex");
  return `
INSERT INTO organisations (id, slug, kind, name, country, is_demo, registered_at, log_seq)
  VALUES (${organisation}, '${slug}', 'company', 'Company ${slug}', 'UY', 0, '${now}', 0);
INSERT INTO people (id, email, name, lang, created_at) VALUES (${person}, '${slug}@bench.example', 'Ana Duarte', 'en', '${now}');
INSERT INTO parties (id, pact_id, organisation_id, role, seated_at, log_seq) VALUES (${party}, x'${pact}', ${organisation}, 'member', '${now}', 0);
INSERT INTO mandates (id, person_id, organisation_id, title, document, vouched_by, valid_from)
  VALUES (${mandate}, ${person}, ${organisation}, 'Managing director', 'Power of attorney', 'Chamber of Importers', '2026-01-01');
INSERT INTO sessions (token_hash, person_id, created_at, expires_at) VALUES ('${hash}', ${person}, '${now}', '2099-01-01T00:00:00Z');`;
}

// Posts a form as this person: the status, where it leads, and how many milliseconds it took.
function post(portal, { token }, path, form) {
  const body = new URLSearchParams(form).toString();
  const headers = {
    origin: `http://localhost:${portal.port}`,
    cookie: `__Host-session=${token}`,
    "content-type": "application/x-www-form-urlencoded",
    "content-length": Buffer.byteLength(body),
  };
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const sent = request(portal.base + path, { method: "POST", headers, agent }, (response) => {
      response.resume();
      response.on("end", () =>
        resolve({ status: response.statusCode, to: response.headers.location ?? "", took: performance.now() - begun }),
      );
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

// Asks for everyone's statement and waits for the codes; adds `path`, which takes the code, and `code`.
export async function prepare(portal, here, people) {
  say(`asking for ${people.length} codes`);
  for (const person of people) {
    const { pact, version, slug } = person;
    const path = `/en/pacts/${pact}/sign/check?organisation=${slug}&version=${version}`;
    const { status, to } = await post(portal, person, path, { organisation: slug, version, confirm: "on" });
    if (status !== 303) throw new Error(`${path} answered ${status} instead of leading to the code`);
    person.path = to;
  }
  for (let tries = 0; tries < 300; tries++) {
    const codes = mailed(join(here.dir, "outbox"));
    for (const person of people) person.code = codes.get(`${person.slug}@bench.example`);
    if (people.every((person) => person.code)) return;
    await later(200);
  }
  throw new Error("a minute later, not all codes have been mailed");
}

// The code in each mail of the outbox folder, by its recipient.
function mailed(outbox) {
  const mails = readdirSync(outbox, { withFileTypes: true }).filter((file) => file.name.endsWith(".eml"));
  const read = mails.map((file) => readFileSync(join(outbox, file.name), "utf8"));
  return new Map(read.map((mail) => [mail.match(/^To: .*?([^\s<>]+@[^\s<>]+)/m)?.[1], mail.match(/^\s*(\d{6})\s*$/m)?.[1]]));
}

// Signs so many a second, whether or not the one before was answered; the answers.
export async function sign(portal, people, rate) {
  const begun = performance.now();
  const answers = people.map(async (person, n) => {
    await later((n * 1000) / rate - (performance.now() - begun));
    return post(portal, person, person.path, { code: person.code });
  });
  const all = await Promise.all(answers);
  const took = all.map((one) => one.took).sort((a, b) => a - b);
  const bad = all.filter(({ status, to }) => status !== 303 || !to.includes("/signatures/"));
  return { bad, median: took[Math.floor(took.length / 2)], p99: took[Math.floor(took.length * 0.99)] };
}
