// npm run admin -- you@example.org "Your Name": creates the first administrator, who can then invite the other users.
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { recordAudit } from "@/lib/audit/record-audit";
import { openDatabase } from "./database";
import { end, runMain } from "./ending";
import { loadSettings } from "./settings";

const inputSchema = z.object({ email: z.email().toLowerCase(), name: z.string().trim().min(1) });

await runMain(async () => {
  const [email, name] = process.argv.slice(2);
  const input = inputSchema.safeParse({ email, name });
  if (!input.success) throw new Error('Give an address and a name: npm run admin -- you@example.org "Your Name"');

  const url = await openDatabase(await loadSettings());
  await makeAdministrator(url, input.data);
  console.log(`${input.data.email} is an administrator and can sign in by mail.`);
  await end(0);
});

async function makeAdministrator(url: string, { email, name }: z.infer<typeof inputSchema>): Promise<void> {
  // This import is dynamic because the generated Prisma client might not exist before `openDatabase` is called.
  const { createDb } = await import("@/lib/db/client");
  const db = createDb(url);
  try {
    await db.$transaction(async (tx) => {
      const user = await tx.user.upsert({
        where: { email },
        create: { id: randomUUID(), email, name, role: "administrator" },
        update: { name, role: "administrator" },
      });
      // The person at the server's command line has no user account.
      await recordAudit(tx, { userId: null, action: "user.fromCommandLine", subject: user.id, now: new Date() });
    });
  } finally {
    await db.$disconnect();
  }
}
