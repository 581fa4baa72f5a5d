import account from "./sv/account.json" with { type: "json" };
import alert from "./sv/alert.json" with { type: "json" };
import audit from "./sv/audit.json" with { type: "json" };
import calendar from "./sv/calendar.json" with { type: "json" };
import certificate from "./sv/certificate.json" with { type: "json" };
import checkIn from "./sv/checkIn.json" with { type: "json" };
import desk from "./sv/desk.json" with { type: "json" };
import editor from "./sv/editor.json" with { type: "json" };
import errors from "./sv/errors.json" with { type: "json" };
import exported from "./sv/export.json" with { type: "json" };
import feedback from "./sv/feedback.json" with { type: "json" };
import front from "./sv/front.json" with { type: "json" };
import guard from "./sv/guard.json" with { type: "json" };
import help from "./sv/help.json" with { type: "json" };
import imported from "./sv/import.json" with { type: "json" };
import kept from "./sv/kept.json" with { type: "json" };
import lists from "./sv/lists.json" with { type: "json" };
import mail from "./sv/mail.json" with { type: "json" };
import manage from "./sv/manage.json" with { type: "json" };
import merge from "./sv/merge.json" with { type: "json" };
import messages from "./sv/messages.json" with { type: "json" };
import overview from "./sv/overview.json" with { type: "json" };
import own from "./sv/own.json" with { type: "json" };
import pages from "./sv/pages.json" with { type: "json" };
import participant from "./sv/participant.json" with { type: "json" };
import participantForm from "./sv/participantForm.json" with { type: "json" };
import people from "./sv/people.json" with { type: "json" };
import preview from "./sv/preview.json" with { type: "json" };
import queue from "./sv/queue.json" with { type: "json" };
import registration from "./sv/registration.json" with { type: "json" };
import retention from "./sv/retention.json" with { type: "json" };
import seminarArranging from "./sv/seminarArranging.json" with { type: "json" };
import seminarDesk from "./sv/seminarDesk.json" with { type: "json" };
import shell from "./sv/shell.json" with { type: "json" };
import signIn from "./sv/signIn.json" with { type: "json" };
import site from "./sv/site.json" with { type: "json" };

/** The interface texts in Finland Swedish. */
export const sv = {
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
