#!/usr/bin/env node
// Stand-in for Prisma's native schema-engine (which Prisma otherwise downloads).
// Speaks the same JSON-RPC over stdin/stdout, backed by @prisma/schema-engine-wasm + @prisma/adapter-pg.
import { appendFileSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import readline from "node:readline";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as bg from "@prisma/schema-engine-wasm/schema_engine_bg";

const log = process.env.SCHEMA_ENGINE_LOG
  ? (...a) => appendFileSync(process.env.SCHEMA_ENGINE_LOG, a.join(" ") + "\n")
  : () => {};
log("ARGV", JSON.stringify(process.argv.slice(2)));

async function loadWasm() {
  const require = createRequire(import.meta.url);
  const dir = require.resolve("@prisma/schema-engine-wasm/schema_engine_bg").replace(/schema_engine_bg\.js$/, "");
  const { instance } = await WebAssembly.instantiate(readFileSync(dir + "schema_engine_bg.wasm"), {
    "./schema_engine_bg.js": bg,
  });
  bg.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return bg.SchemaEngine;
}
const argv = process.argv.slice(2);
const opt = (n) => {
  const i = argv.indexOf(n);
  return i < 0 ? undefined : argv[i + 1];
};
const url = (() => {
  const d = opt("--datasource");
  if (d) {
    try {
      return JSON.parse(d).url;
    } catch {
      try {
        return JSON.parse(Buffer.from(d, "base64").toString()).url;
      } catch {}
    }
  }
  return process.env.DATABASE_URL;
})();
if (argv.includes("--version")) {
  console.log("schema-engine-wasm");
  process.exit(0);
}
if (argv.includes("cli")) {
  const pg = (await import("pg")).default;
  const c = new pg.Client(url);
  try {
    await c.connect();
    await c.end();
    process.exit(0);
  } catch (e) {
    console.error(
      JSON.stringify({
        level: "ERROR",
        target: "schema_engine::logger",
        fields: { error_code: "P1001", message: String(e.message) },
      }),
    );
    process.exit(1);
  }
}
const SchemaEngine = await loadWasm();
// adapter-pg rejects pg's internal "char" (oid 18) that catalog queries return: present it as text.
const { default: Result } = await import("pg/lib/result.js");
const addFields = Result.prototype.addFields;
Result.prototype.addFields = function (fields) {
  for (const f of fields) if (f.dataTypeID === 18) f.dataTypeID = 25;
  return addFields.call(this, fields);
};
// explicit fields, NOT connectionString: adapter-pg's shadow database is {...config, database} and pg lets connectionString win.
const u = url && new URL(url);
const config = u && {
  host: u.hostname,
  port: Number(u.port || 5432),
  user: decodeURIComponent(u.username),
  password: decodeURIComponent(u.password),
  database: u.pathname.slice(1),
};
class Factory extends PrismaPg {
  async connectToShadowDb() {
    // adapter-pg 7.10.1 drops the shadow database before closing its own pool
    const main = await this.connect();
    const database = `prisma_shadow_${crypto.randomUUID()}`;
    await main.executeScript(`CREATE DATABASE "${database}"`);
    const shadow = await new PrismaPg({ ...this.config, database }).connect();
    const dispose = shadow.dispose.bind(shadow);
    shadow.dispose = async () => {
      await dispose();
      await main.executeScript(`DROP DATABASE "${database}"`);
      await main.dispose();
    };
    return shadow;
  }
}
const factory = config ? bindMigrationAwareSqlAdapterFactory(new Factory(config)) : undefined;
let engine;
const getEngine = async () =>
  (engine ??= await SchemaEngine.new({ datamodels: undefined }, (l) => log("ENGINE", l), factory));
const rl = readline.createInterface({ input: process.stdin });
let chain = Promise.resolve();
for await (const line of rl) {
  if (!line.trim()) continue;
  log("REQ", line.slice(0, 2000));
  chain = chain.then(async () => {
    const { id, method, params } = JSON.parse(line);
    let out;
    try {
      const m = method === "getDatabaseVersion" ? "version" : method;
      const result = await (await getEngine())[m](params);
      out = { jsonrpc: "2.0", id, result: result ?? null };
    } catch (e) {
      log("ERR", e?.stack ?? e, JSON.stringify(e));
      out = {
        jsonrpc: "2.0",
        id,
        error: {
          code: 4466,
          message: String(e?.message ?? e),
          data: { is_panic: false, message: String(e?.message ?? e), error_code: e?.code, meta: e?.meta ?? null },
        },
      };
    }
    log("RES", JSON.stringify(out).slice(0, 1500));
    process.stdout.write(JSON.stringify(out) + "\n");
  });
  await chain;
}
process.exit(0);
