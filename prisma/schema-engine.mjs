#!/usr/bin/env node
// This program replaces Prisma's native schema engine, which the Prisma CLI would otherwise download. It uses the
// WebAssembly version of that engine, from an npm package. It receives JSON-RPC requests on stdin and sends the answers
// on stdout, like the native engine.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import readline from "node:readline";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";
import Result from "pg/lib/result.js";

const charColumns = new Set();
noteCatalogChars();
const url = databaseUrl(process.argv.slice(2));

if (process.argv.includes("--version")) {
  console.log("schema-engine-wasm");
} else if (process.argv.includes("cli")) {
  await canConnect();
} else {
  await answerRequests(await startEngine());
}
process.exit();

function databaseUrl(args) {
  const source = args[args.indexOf("--datasource") + 1];
  if (!args.includes("--datasource")) return process.env.DATABASE_URL;
  const json = source.startsWith("{") ? source : Buffer.from(source, "base64").toString();
  return JSON.parse(json).url;
}

/**
 * Checks whether the database can be reached. The Prisma CLI asks for this check before it starts the engine. If the
 * database cannot be reached, prints an error in the format of the native engine and exits with code 1.
 */
async function canConnect() {
  const client = new pg.Client(url);
  try {
    await client.connect();
    await client.end();
  } catch (error) {
    const fields = { error_code: "P1001", message: String(error.message) };
    console.error(JSON.stringify({ level: "ERROR", target: "schema_engine::logger", fields }));
    process.exit(1);
  }
}

async function startEngine() {
  // The engine reports its internal errors through this object.
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => console.error(message) };
  const script = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const binary = readFileSync(script.replace(/\.js$/, ".wasm"));
  const { instance } = await WebAssembly.instantiate(binary, { "./schema_engine_bg.js": bindings });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  const adapter = url ? bindMigrationAwareSqlAdapterFactory(adapterWithShadow(new URL(url))) : undefined;
  return bindings.SchemaEngine.new({ datamodels: undefined }, () => {}, adapter);
}

function adapterWithShadow({ hostname, port, username, password, pathname }) {
  // The URL is not passed as `connectionString`, because pg would then use the database name in the URL instead of the
  // name of the shadow database (a temporary database in which Prisma tries out migrations).
  const config = {
    host: hostname,
    port: Number(port || 5432),
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    database: pathname.slice(1),
  };
  return new (class extends PrismaPg {
    async connect() {
      return readingCatalogChars(await super.connect());
    }

    // This method replaces the adapter's own method, which drops the shadow database while its pool is still connected
    // to that database.
    async connectToShadowDb() {
      const main = await this.connect();
      const database = `prisma_shadow_${crypto.randomUUID()}`;
      await main.executeScript(`CREATE DATABASE "${database}"`);
      const shadow = readingCatalogChars(await new PrismaPg({ ...config, database }).connect());
      const dispose = shadow.dispose.bind(shadow);
      shadow.dispose = async () => {
        await dispose();
        await main.executeScript(`DROP DATABASE "${database}"`);
        await main.dispose();
      };
      return shadow;
    }
  })(config);
}

/**
 * Changes the adapter so that the engine can read columns of the type "char" (id 18) in PostgreSQL's system tables. The
 * adapter does not know this type, so it reads these columns as text (id 25). The result then tells the engine that
 * they contain characters.
 */
function readingCatalogChars(adapter) {
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    const isChar = result.columnNames.map((name) => charColumns.has(name));
    const columnTypes = result.columnTypes.map((type, index) => (isChar[index] ? ColumnTypeEnum.Character : type));
    return { ...result, columnTypes };
  };
  return adapter;
}

/** Makes pg report columns of the type "char" as text, and stores the names of these columns in `charColumns`. */
function noteCatalogChars() {
  const addFields = Result.prototype.addFields;
  Result.prototype.addFields = function (fields) {
    for (const field of fields) {
      if (field.dataTypeID !== 18) continue;
      charColumns.add(field.name);
      field.dataTypeID = 25;
    }
    return addFields.call(this, fields);
  };
}

async function answerRequests(engine) {
  for await (const line of readline.createInterface({ input: process.stdin })) {
    if (!line.trim()) continue;
    const message = JSON.parse(line);
    // A message without a method is an answer from the CLI, which says that the CLI has printed a text.
    if (message.method) send(await answer(engine, message));
  }
}

async function answer(engine, { id, method, params }) {
  try {
    const result = await engine[method === "getDatabaseVersion" ? "version" : method](params);
    // The native engine asks the CLI to print a diff. This engine returns the diff instead.
    if (result?.stdout) send({ jsonrpc: "2.0", id: "print", method: "print", params: { content: result.stdout } });
    return { jsonrpc: "2.0", id, result: result ?? null };
  } catch (error) {
    const message = String(error?.message ?? error);
    const data = { is_panic: false, message, error_code: error?.code, meta: error?.meta ?? null };
    return { jsonrpc: "2.0", id, error: { code: 4466, message, data } };
  }
}

function send(message) {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}
