// A minimal server. It shows the highest speed that Node can reach. It fetches the page at the URL in its first
// argument. Then it answers every request with the bytes of that page, plain or gzipped.
import { createServer } from "node:http";
import { gzipSync } from "node:zlib";

const [from = "", port] = process.argv.slice(2);
const plain = Buffer.from(await (await fetch(from)).arrayBuffer());
const gzipped = gzipSync(plain);
const type = { "Content-Type": "text/html; charset=utf-8" };

createServer((request, response) => {
  const zip = request.headers["accept-encoding"]?.includes("gzip");
  response.writeHead(200, zip ? { ...type, "Content-Encoding": "gzip" } : type).end(zip ? gzipped : plain);
}).listen(Number(port));
