// Starts nginx, the proxy in front of the instances, as in a real installation.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { atEnd } from "@/lib/launch/ending";

/** The settings that docs/operations.md recommends for an installation. */
const proxySettings = path.resolve("docs/nginx-proxy.conf");

/**
 * Starts nginx at `port`. If an instance does not answer, nginx sends the request to the next instance, unless the
 * request could change data.
 */
export async function startProxy(port: number, instances: readonly number[]): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "chaos-nginx-"));
  await chmod(folder, 0o777);
  await writeFile(path.join(folder, "nginx.conf"), configuration(port, instances, folder));
  const nginx = spawn("nginx", ["-p", folder, "-c", "nginx.conf", "-e", "error.log"], { stdio: "inherit" });
  nginx.once("error", (error) => console.error(`nginx is needed (Debian: nginx-light): ${error.message}`));
  atEnd(async () => {
    if (nginx.exitCode === null && nginx.kill()) await once(nginx, "exit");
    await rm(folder, { recursive: true, force: true });
  });
}

const configuration = (port: number, instances: readonly number[], folder: string) => `
daemon off;
pid ${folder}/pid;
worker_processes 1;
# When these run out nginx answers 500 by itself: each reader needs two, also while the sites are slow.
events { worker_connections 4096; }
http {
  access_log off;
  ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((kind) => `${kind}_temp_path ${folder}/${kind};`).join("\n  ")}
  # By default nginx doesn't ask an instance for ten seconds after it has failed, and asks none when all have failed.
  upstream site {
    ${instances.map((instance) => `server 127.0.0.1:${instance} max_fails=0;`).join("\n    ")}
    keepalive 16;
  }
  server {
    listen 127.0.0.1:${port};
    location / {
      proxy_pass http://site;
      include ${proxySettings};
    }
  }
}`;
