import account from "./fi/account.json" with { type: "json" };
import alert from "./fi/alert.json" with { type: "json" };
import audit from "./fi/audit.json" with { type: "json" };
import calendar from "./fi/calendar.json" with { type: "json" };
import certificate from "./fi/certificate.json" with { type: "json" };
import checkIn from "./fi/checkIn.json" with { type: "json" };
import desk from "./fi/desk.json" with { type: "json" };
import editor from "./fi/editor.json" with { type: "json" };
import errors from "./fi/errors.json" with { type: "json" };
import exported from "./fi/export.json" with { type: "json" };
import feedback from "./fi/feedback.json" with { type: "json" };
import front from "./fi/front.json" with { type: "json" };
import guard from "./fi/guard.json" with { type: "json" };
import help from "./fi/help.json" with { type: "json" };
import imported from "./fi/import.json" with { type: "json" };
import kept from "./fi/kept.json" with { type: "json" };
import lists from "./fi/lists.json" with { type: "json" };
import mail from "./fi/mail.json" with { type: "json" };
import manage from "./fi/manage.json" with { type: "json" };
import merge from "./fi/merge.json" with { type: "json" };
import messages from "./fi/messages.json" with { type: "json" };
import overview from "./fi/overview.json" with { type: "json" };
import own from "./fi/own.json" with { type: "json" };
import pages from "./fi/pages.json" with { type: "json" };
import participant from "./fi/participant.json" with { type: "json" };
import participantForm from "./fi/participantForm.json" with { type: "json" };
import people from "./fi/people.json" with { type: "json" };
import preview from "./fi/preview.json" with { type: "json" };
import queue from "./fi/queue.json" with { type: "json" };
import registration from "./fi/registration.json" with { type: "json" };
import retention from "./fi/retention.json" with { type: "json" };
import seminarArranging from "./fi/seminarArranging.json" with { type: "json" };
import seminarDesk from "./fi/seminarDesk.json" with { type: "json" };
import shell from "./fi/shell.json" with { type: "json" };
import signIn from "./fi/signIn.json" with { type: "json" };
import site from "./fi/site.json" with { type: "json" };

/** The interface texts in Finnish. Finnish is the original: the other languages must have the same keys. */
export const fi = {
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
