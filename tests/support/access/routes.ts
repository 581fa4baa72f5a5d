import sharp from "sharp";
import { roles } from "@/lib/auth/role";
import { type Access, arrangers } from "./given";

/** The routes that only signed-in users may use. */
export const routes: Record<string, Access> = {
  "api/pictures/route.ts POST": {
    allowed: roles,
    untraced: "A picture is shown only when a page with it is published.",
    publicPages: "stay",
    prepare: async () => [await sentPicture(), { params: Promise.resolve({}) }],
  },
  "api/seminars/[year]/feedback/[format]/route.ts GET": {
    allowed: arrangers,
    publicPages: "stay",
    prepare: async () => {
      const params = Promise.resolve({ year: "2023", format: "csv" });
      return [new Request("http://localhost/"), { params }];
    },
  },
  "api/seminars/[year]/deadlines/route.ts GET": {
    allowed: arrangers,
    untraced: "The file contains no personal data.",
    publicPages: "stay",
    prepare: async () => [new Request("http://localhost/"), { params: Promise.resolve({ year: "2023" }) }],
  },
  "api/seminars/[year]/participants/[format]/route.ts GET": {
    allowed: arrangers,
    publicPages: "stay",
    prepare: async () => {
      const params = Promise.resolve({ year: "2023", format: "csv" });
      return [new Request("http://localhost/"), { params }];
    },
  },
};

async function sentPicture(): Promise<Request> {
  const picture = await sharp({ create: { width: 20, height: 20, channels: 3, background: "#17494d" } })
    .png()
    .toBuffer();
  const headers = { "Content-Length": String(picture.length) };
  return new Request("http://localhost/api/pictures", { method: "POST", body: new Uint8Array(picture), headers });
}
