import type { PageText } from "../../page-text";
import { doc, h2, h3, p } from "../../rich-text";

export default {
  title: "The service environment changes, the customers remain",
  lead: "One autumn day about customer service in libraries, among the people who do it. We meet in the week of the Helsinki Book Fair and hope to share a room again.",
  body: doc(
    h2("When a shelf moves, something takes its place"),
    p(
      "Many universities are moving or condensing their premises just now. Libraries are given less space while more people want to use it. This is what we are thinking about this year.",
    ),
    h3("Where does the customer sit when the library shrinks?"),
    p("Collections need their room and customers ask for more of it. What solutions have different libraries found?"),
    h3("What may a library sound like?"),
    p(
      "Silence, group work and a phone call seldom fit in one room. We talk about sound levels, and about furniture that can change them.",
    ),
    h3("Who helps when there is more technology?"),
    p(
      "Technical solutions in customer service keep growing. We compare notes on which of them help the customer, behind a screen or face to face.",
    ),
  ),
} satisfies PageText;
