import type { Guard } from "@/components/ui/form-guard";

/** What the form shows: the answers as they were given, and a sentence for each that needs correcting. */
export type RegistrationFormState = {
  /** Made with the empty form and sent along, so that sending it twice registers once. */
  submissionId: string;
  guard: Guard;
  /** How many times it has been sent: each answer is told anew. */
  attempt: number;
  /** By the names of the fields. A ticked box is `"on"`, any other missing. */
  values: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string>>;
  /** How many things need correcting, in words; or why nothing could be received. */
  summary?: string | undefined;
};
