import type { PageText } from "../../page-text";
import { doc, h2, h3, p } from "../../rich-text";

export default {
  title: "The service environment changes, the customers remain",
  lead: "One autumn day on customer service in libraries, with the people who do the work. We meet in the week of the Helsinki Book Fair.",
  body: doc(
    h2("When a shelf moves, something takes its place"),
    p(
      "Many universities are moving or reducing their premises. Libraries get less space while more people want to use it. That is our question of 2023.",
    ),
    h3("Where does the customer sit when the library shrinks?"),
    p("Collections need room, and customers want more of it. What solutions have different libraries found?"),
    h3("What should a library sound like?"),
    p(
      "Silence, group work and phone calls rarely fit in one room. We talk about sound levels and the furniture that can change them.",
    ),
    h3("Who helps when there is more technology?"),
    p(
      "There are more and more technical solutions in customer service. We compare notes on which of them help the customer, behind a screen or face to face.",
    ),
  ),
} satisfies PageText;
