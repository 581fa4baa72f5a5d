/** The empty words of each part of a seminar, for a new part or a language that has none yet. */
export const blankWords = {
  seminar: { title: null, lead: null, body: null, afterwards: null },
  venue: { venueName: null, venueAddress: null },
  programme: { title: "", description: null },
  option: { name: "", hint: null, confirmation: null },
  fee: { name: "", hint: null },
  question: { label: "", hint: null },
  choice: { label: "" },
};
