import type { PageText } from "../../page-text";
import { doc, p } from "../../rich-text";

export default {
  title: "Every autumn since\u00a02007",
  lead: "Each stamp is one seminar. If there was none that year, the reason is noted in pencil.",
  body: doc(
    p(
      "The seminars have taken on big questions and always looked at something quite concrete as well. Around 2013 it was how to promote e-books and what a library could do with Twitter and Facebook. Since then we have seen how a telepresence robot works and listened to the soundscape of libraries.",
    ),
    p("We have not yet collected the topics of all the years."),
  ),
} satisfies PageText;
