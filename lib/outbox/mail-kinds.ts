import { MailKind } from "@/lib/db/generated/enums";

type Trait =
  /**
   * The mail belongs to a registration, but its recipient is not the participant. The recipient is a colleague or a
   * former participant.
   */
  | "toSomebodyElse"
  /**
   * The recipient is an e-mail address that a participant has just typed, for themselves or for a colleague. Perhaps
   * the owner of the address does not expect the mail.
   */
  | "toGivenAddress"
  /** Anybody can cause the mail by typing another person's e-mail address into a form. */
  | "byAnyone"
  /** The mail makes sense only if the seminar will still take place. */
  | "ofSeminarToCome"
  /**
   * The mail informs a participant with a seat about the date and venue of the seminar. A participant who has just got
   * such a mail does not need a reminder.
   */
  | "likeReminder"
  /** The recipient is a user of the site, who can sign in with the mail. */
  | "toUser";

/** The traits of each kind of mail. (The contents of the mails are in lib/mail.) */
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
