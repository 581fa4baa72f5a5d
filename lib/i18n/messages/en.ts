import account from "./en/account.json" with { type: "json" };
import alert from "./en/alert.json" with { type: "json" };
import audit from "./en/audit.json" with { type: "json" };
import calendar from "./en/calendar.json" with { type: "json" };
import certificate from "./en/certificate.json" with { type: "json" };
import checkIn from "./en/checkIn.json" with { type: "json" };
import desk from "./en/desk.json" with { type: "json" };
import editor from "./en/editor.json" with { type: "json" };
import errors from "./en/errors.json" with { type: "json" };
import exported from "./en/export.json" with { type: "json" };
import feedback from "./en/feedback.json" with { type: "json" };
import front from "./en/front.json" with { type: "json" };
import guard from "./en/guard.json" with { type: "json" };
import help from "./en/help.json" with { type: "json" };
import imported from "./en/import.json" with { type: "json" };
import kept from "./en/kept.json" with { type: "json" };
import lists from "./en/lists.json" with { type: "json" };
import mail from "./en/mail.json" with { type: "json" };
import manage from "./en/manage.json" with { type: "json" };
import merge from "./en/merge.json" with { type: "json" };
import messages from "./en/messages.json" with { type: "json" };
import overview from "./en/overview.json" with { type: "json" };
import own from "./en/own.json" with { type: "json" };
import pages from "./en/pages.json" with { type: "json" };
import participant from "./en/participant.json" with { type: "json" };
import participantForm from "./en/participantForm.json" with { type: "json" };
import people from "./en/people.json" with { type: "json" };
import preview from "./en/preview.json" with { type: "json" };
import queue from "./en/queue.json" with { type: "json" };
import registration from "./en/registration.json" with { type: "json" };
import retention from "./en/retention.json" with { type: "json" };
import seminarArranging from "./en/seminarArranging.json" with { type: "json" };
import seminarDesk from "./en/seminarDesk.json" with { type: "json" };
import shell from "./en/shell.json" with { type: "json" };
import signIn from "./en/signIn.json" with { type: "json" };
import site from "./en/site.json" with { type: "json" };

/** The interface texts in English. */
export const en = {
  account,
  alert,
  audit,
  calendar,
  checkIn,
  certificate,
  desk,
  editor,
  errors,
  export: exported,
  feedback,
  front,
  guard,
  import: imported,
  kept,
  lists,
  help,
  mail,
  manage,
  messages,
  overview,
  merge,
  own,
  pages,
  participant,
  participantForm,
  people,
  preview,
  queue,
  registration,
  retention,
  seminarArranging,
  seminarDesk,
  shell,
  signIn,
  site,
};
