/** What the fields of any list are given: its content, and where in it something is missing or wrong. */
export type ContentFieldsProps<Content> = {
  content: Content;
  onChange: (content: Content) => void;
  /** The sentence beside the field at a place of the content; undefined when nothing is wrong with it. */
  errorAt: (...place: (string | number)[]) => string | undefined;
};
