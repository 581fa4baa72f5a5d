import { doc, p, ul } from "../rich-text";
import type { SeminarText } from "../seminar-text";

export default {
  lead: "Save the date: the working group's traditional autumn seminar will be held in Helsinki in the week of the Book Fair, in person again, we hope.",
  body: doc(
    p("In 2023 we are especially interested in:"),
    ul(
      "the changes of premises under way at many universities",
      "the solutions that are found when library space shrinks, collections need room and customers want ever more of it",
      "sound levels and furniture in library spaces",
      "the growing number of technical solutions in customer service",
    ),
    p("Alongside the discussion, our seminars always have concrete, topical examples from libraries."),
  ),
  venueName: "House of Science and Letters",
  venueAddress: "Kirkkokatu 6, Helsinki",
  option: { name: "On site", hint: "House of Science and Letters, Kirkkokatu 6, Helsinki" },
} satisfies SeminarText;
