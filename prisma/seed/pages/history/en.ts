import type { PageText } from "../../page-text";
import { doc, p } from "../../rich-text";

export default {
  title: "Autumn after autumn since\u00a02007",
  lead: "One stamp is one seminar. Where a year has none, the reason is noted in pencil.",
  body: doc(
    p(
      "The seminars have turned over large questions and always looked at something quite concrete as well. About ten years ago it was how to bring e-books forward and what a library should do with Twitter and Facebook. In recent years we have seen how a telepresence robot works and listened to the soundscape of libraries.",
    ),
    p("We have not yet gathered the topics of every year."),
  ),
} satisfies PageText;
