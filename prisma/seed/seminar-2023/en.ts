import { doc, p, ul } from "../rich-text";
import type { SeminarText } from "../seminar-text";

export default {
  lead: "Save the date: the working group's traditional autumn seminar takes place in Helsinki in the week of the Book Fair, we hope in one room again.",
  body: doc(
    p("The title and the programme are still being worked on. This year we are especially interested in:"),
    ul(
      "the changes of premises under way at many universities",
      "what comes up when library space shrinks, collections need their room and customers ask for ever more",
      "the sound levels and the furniture of library spaces",
      "technical solutions in customer service, of which there are more all the time",
    ),
    p("Beside the reflection there will be, as always, concrete and topical cases from libraries."),
  ),
  venueName: "House of Science and Letters",
  venueAddress: "Kirkkokatu 6, Helsinki",
  option: { name: "On site", hint: "House of Science and Letters, Kirkkokatu 6, Helsinki" },
} satisfies SeminarText;
