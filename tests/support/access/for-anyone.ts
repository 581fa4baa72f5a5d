import type { Access } from "./given";

const own = "[locale]/(public)/my-registration";
const year = "[locale]/(public)/seminars/[year]";

/**
 * The actions and routes that need no sign-in. Participants have no user account. The token in a mailed link proves
 * which registration is theirs.
 */
const files: Record<string, readonly string[]> = {
  [`${own}/[token]/edit/actions.ts`]: ["saveChanges"],
  [`${own}/[token]/feedback/actions.ts`]: ["giveFeedbackAction"],
  [`${own}/[token]/email/actions.ts`]: ["askNewEmail"],
  [`${own}/[token]/hand-over/actions.ts`]: ["offerHandOver"],
  [`${own}/actions.ts`]: [
    ...[
      "sendManageLink",
      "cancelOwn",
      "undoCancellation",
      "switchReminders",
      "registerColleague",
      "withdrawHandOver",
      "eraseOwn",
      "confirmEmail",
      "takeOver",
    ],
  ],
  [`${year}/alert/actions.ts`]: ["askForAlert", "confirmAlertAction", "cancelAlert"],
  [`${year}/register/actions.ts`]: ["register"],
  "[locale]/(public)/sign-in/actions.ts": [
    ...["sendSignInLink", "signInByLink", "beginSignInByPasskey", "signInByPasskey", "enterDemonstration", "signOut"],
  ],
  "[locale]/(public)/preview/actions.ts": ["enterByPreviewLink", "leavePreview"],
  "api/calendar/route.ts": ["GET"],
  "api/feed/route.ts": ["GET"],
  "api/health/route.ts": ["GET"],
  "api/ready/route.ts": ["GET"],
  "api/pictures/[id]/[file]/route.ts": ["GET"],
  "api/registrations/[token]/calendar/route.ts": ["GET"],
  "api/registrations/[token]/certificate/route.ts": ["GET"],
  "api/registrations/[token]/data/route.ts": ["GET"],
  "api/registrations/[token]/unsubscribe/route.ts": ["GET", "POST"],
  "api/seminars/[year]/alerts/[token]/unsubscribe/route.ts": ["GET", "POST"],
  "api/seminars/[year]/calendar/route.ts": ["GET"],
  "api/seminars/[year]/slip/route.ts": ["GET"],
};

export const forAnyone: Record<string, Access> = Object.fromEntries(
  Object.entries(files).flatMap(([file, names]) => names.map((name) => [`${file} ${name}`, "anyone"])),
);
