// What the portal is compared with: nginx, the bare handler and the floor.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { folder, freePort, ready, start, stop } from "./processes.mjs";
import { yardsticks } from "./settings.mjs";

export const nginxProgram = existsSync("/usr/sbin/nginx") ? "/usr/sbin/nginx" : "nginx";

async function started(program, args, port, path, work) {
  const child = start(program, args);
  const url = `http://127.0.0.1:${port}${path}`;
  try {
    await ready(url, child);
    return await work(url, [child.pid]);
  } finally {
    await stop(child);
  }
}

// nginx with these bytes as a file, compressed already; `work` is given the URL and the processes.
export function nginx({ body, headers }, work) {
  const dir = join(folder, "nginx");
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, "page"), body);
  const port = freePort();
  writeFileSync(join(dir, "nginx.conf"), configuration(dir, port, headers["content-encoding"] ?? "identity"));
  return started(nginxProgram, ["-p", dir, "-e", "stderr", "-c", join(dir, "nginx.conf")], port, "/page", work);
}

// As many workers as processors, as the portal has threads; open files are kept open, nothing is logged.
const configuration = (dir, port, encoding) => `
daemon off;
worker_processes auto;
pid ${dir}/pid;
error_log stderr error;
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000000;
  open_file_cache max=100;
  client_body_temp_path ${dir}/body; proxy_temp_path ${dir}/proxy; fastcgi_temp_path ${dir}/fastcgi;
  uwsgi_temp_path ${dir}/uwsgi; scgi_temp_path ${dir}/scgi;
  server {
    listen 127.0.0.1:${port};
    root ${dir};
    default_type "text/html; charset=utf-8";
    add_header Content-Encoding ${encoding};
  }
}
user ${process.getuid() === 0 ? "root" : "nobody"};
`;

// The bare handler with these bytes in memory.
export function bare({ body, headers }, work) {
  const file = join(folder, "body");
  writeFileSync(file, body);
  const port = freePort();
  return started(join(yardsticks, "bare"), [port, file, headers["content-encoding"] ?? "identity"], port, "/", work);
}

// The floor on the portal's SQLite file, with so many rows; `path` is /list or /list.json.
export function floor({ file }, rows, path, work) {
  const port = freePort();
  return started(join(yardsticks, "floor"), [port, file, String(rows)], port, path, work);
}
