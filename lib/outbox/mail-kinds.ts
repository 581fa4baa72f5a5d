import { MailKind } from "@/lib/db/generated/enums";

type Trait =
  /** It belongs to a registration, but its reader is not the participant: a colleague, or who was it before. */
  | "toSomebodyElse"
  /** It goes to an address that a participant has just given, for themselves or a colleague. Its owner knows nothing yet. */
  | "toGivenAddress"
  /** Anybody can cause it by typing in somebody's address. */
  | "byAnyone"
  /** It makes sense only for a seminar that will be held. */
  | "ofSeminarToCome"
  /** It tells a participant with a seat when and where the seminar is, so that no reminder is needed soon after it. */
  | "likeReminder"
  /** It goes to a user of the desk and lets them sign in. */
  | "toUser";

/** What the site has to know of each kind of mail apart from its text (lib/mail/mail-forms.ts has the parts of that). */
export const mailTraits: Readonly<Record<MailKind, readonly Trait[]>> = {
  confirmation: ["ofSeminarToCome", "likeReminder"],
  waitingList: ["ofSeminarToCome"],
  alreadyRegistered: ["ofSeminarToCome", "byAnyone"],
  promotion: ["ofSeminarToCome", "likeReminder"],
  change: [],
  handOver: ["toSomebodyElse", "toGivenAddress", "byAnyone"],
  handedOver: ["toSomebodyElse"],
  emailChange: ["toGivenAddress", "byAnyone"],
  emailChanged: [],
  cancellation: [],
  restoration: ["ofSeminarToCome", "likeReminder"],
  reminder: [],
  seminarMoved: ["ofSeminarToCome", "likeReminder"],
  seminarCancelled: [],
  alertConfirmation: ["byAnyone"],
  registrationOpened: [],
  manageLink: ["byAnyone"],
  signIn: ["toUser", "byAnyone"],
  invitation: ["toUser"],
  message: [],
  surge: [],
};

/** All kinds of mails that have the trait. */
export const mailsThatAre = (trait: Trait): MailKind[] =>
  Object.values(MailKind).filter((kind) => mailTraits[kind].includes(trait));
