/** A mail before it becomes HTML and text: plain words, no markup. */
export type MailContent = {
  subject: string;
  title: string;
  paragraphs: string[];
  card?: { heading: string; name: string; organisation: string; number: string; stamp: string };
  action?: { label: string; url: string; note: string; other?: { label: string; url: string } };
  facts: { label: string; value: string; url?: string }[];
  closing: string;
  sender: string;
  reason: string;
  privacy: { label: string; url: string };
};
