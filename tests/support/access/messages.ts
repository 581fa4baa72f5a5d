import { randomUUID } from "node:crypto";
import { scheduleMessage } from "@/lib/messages/schedule-message";
import { sendMessage } from "@/lib/messages/send-message";
import { draftOf, written } from "@/tests/support/messages";
import { registerAll } from "@/tests/support/queue";
import type { TestSite } from "@/tests/support/seminar";
import { type Access, arrangers, form, type Prepare, unsent, within } from "./given";

type Given = Parameters<Prepare>[0];

async function draft({ site, userId }: Given) {
  if ((await site.db.registration.count()) === 0) await registerAll(site, ["vastaanottaja"]);
  return draftOf(site, written({ fi: "Tervetuloa" }), { userId });
}

const dayAfter = ({ clock }: TestSite) => new Date(clock.now().getTime() + 24 * 3_600_000);

const writing: Record<string, Access> = {
  startMessage: {
    allowed: arrangers,
    untraced: "The log records that a message is sent.",
    publicPages: "stay",
    prepare: async () => [2023, randomUUID(), {}, form()],
  },
  saveMessageAction: {
    allowed: arrangers,
    untraced: "The log records that a message is sent.",
    publicPages: "stay",
    prepare: async (given) => {
      const { messageId, version } = await draft(given);
      return [2023, { documentId: messageId, basis: { number: 0, version } }, written({ fi: "Toinen" })];
    },
  },
};

const sending: Record<string, Access> = {
  sendMessageAction: {
    allowed: arrangers,
    publicPages: "stay",
    prepare: async (given) => {
      const { messageId, version } = await draft(given);
      return [2023, messageId, version, unsent, form()];
    },
  },
  scheduleMessageAction: {
    allowed: arrangers,
    publicPages: "stay",
    prepare: async (given) => {
      const { messageId, version } = await draft(given);
      return [2023, messageId, version, unsent, form({ sendAt: dayAfter(given.site).toISOString().slice(0, 16) })];
    },
  },
  withdrawMessage: {
    allowed: arrangers,
    publicPages: "stay",
    prepare: async (given) => {
      const at = await draft(given);
      await scheduleMessage(given.site, { ...at, sendAt: dayAfter(given.site), userId: given.userId });
      return ["takeBack", 2023, at.messageId, unsent, form()];
    },
  },
  sendTestMail: {
    allowed: arrangers,
    untraced: "Only the organiser who asks for the mail receives it.",
    publicPages: "stay",
    repeats: "A mail is sent again as often as somebody asks for it.",
    prepare: async (given) => [2023, (await draft(given)).messageId, unsent, form()],
  },
  retryMails: {
    allowed: arrangers,
    publicPages: "stay",
    prepare: async (given) => {
      const at = await draft(given);
      await sendMessage(given.site, { ...at, userId: given.userId });
      const where = { messageId: at.messageId };
      await given.site.db.outboxMail.updateMany({ where, data: { attempts: 1, lastError: "EENVELOPE 550" } });
      return [2023, at.messageId, unsent, form()];
    },
  },
};

/** The actions for messages to participants. */
export const messages: Record<string, Access> = {
  ...within("seminars/[year]/messages/actions.ts", writing),
  ...within("seminars/[year]/messages/[id]/actions.ts", sending),
};
