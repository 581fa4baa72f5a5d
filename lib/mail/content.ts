/** A mail before it becomes HTML and text: plain words, no markup. */
export type MailContent = {
  subject: string;
  title: string;
  paragraphs: string[];
  card?: { heading: string; name: string; organisation: string; number: string; stamp: string };
  action?: { label: string; url: string; note: string };
  facts: { label: string; value: string }[];
  closing: string;
  sender: string;
  reason: string;
  privacy: { label: string; url: string };
};
