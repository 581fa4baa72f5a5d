import { MailKind } from "@/lib/db/generated/enums";

type Trait =
  /**
   * The mail belongs to a registration but does not go to its participant. It goes to a colleague, or to a former
   * participant.
   */
  | "toSomebodyElse"
  /**
   * The mail goes to an e-mail address that a participant has just typed, for themselves or for a colleague. The owner
   * of the address may not expect the mail.
   */
  | "toGivenAddress"
  /** Anybody can cause the mail if they type somebody's e-mail address into a form. */
  | "byAnyone"
  /** The mail makes sense only if the seminar is still to come. */
  | "ofSeminarToCome"
  /**
   * The mail tells a participant with a seat when and where the seminar takes place. After such a mail, no reminder is
   * needed soon.
   */
  | "likeReminder"
  /** The mail goes to a user and lets the user sign in. */
  | "toUser";

/** The traits of each kind of mail. The texts of the mails are made elsewhere (lib/mail/mail-forms.ts). */
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

/** Returns all kinds of mails that have the trait. */
export const mailsThatAre = (trait: Trait): MailKind[] =>
  Object.values(MailKind).filter((kind) => mailTraits[kind].includes(trait));
