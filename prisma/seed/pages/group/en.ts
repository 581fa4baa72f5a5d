import type { PageText } from "../../page-text";
import { doc, p } from "../../rich-text";

export default {
  title: "The working group",
  lead: "There are eleven of us, from different kinds of libraries and from all over Finland. We are interested in everything that affects customer service in libraries.",
  body: doc(
    p(
      "At our meetings we talk freely, exchange news from the field and visit interesting libraries while we are at it. Every autumn we arrange a seminar.",
    ),
    p("These are the members of the group in February 2023."),
  ),
} satisfies PageText;
