import type { PageText } from "../../page-text";
import { doc, p } from "../../rich-text";

export default {
  title: "The working group",
  lead: "There are eleven of us, from different kinds of libraries and from all over Finland. Whatever touches customer service in libraries interests us.",
  body: doc(
    p(
      "Our meetings are open and relaxed: we talk, exchange news from the field and visit a library that is topical at the time. In the autumn we arrange a seminar.",
    ),
    p("These are the members of the group in February 2023."),
  ),
} satisfies PageText;
