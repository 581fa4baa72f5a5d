/** What the words of each thing of a seminar begin as. */
export const blankWords = {
  seminar: { title: null, lead: null, body: null, afterwards: null },
  venue: { venueName: null, venueAddress: null },
  programme: { title: "", description: null },
  option: { name: "", hint: null, confirmation: null },
  fee: { name: "", hint: null },
  question: { label: "", hint: null },
  choice: { label: "" },
};
