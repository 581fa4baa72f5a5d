/**
 * The empty texts of each part of a seminar. These empty texts are used for a new part, and for a language in which a
 * part has no texts yet.
 */
export const blankWords = {
  seminar: { title: null, lead: null, body: null, afterwards: null },
  venue: { venueName: null, venueAddress: null },
  programme: { title: "", description: null },
  option: { name: "", hint: null, confirmation: null },
  fee: { name: "", hint: null },
  question: { label: "", hint: null },
  choice: { label: "" },
};
