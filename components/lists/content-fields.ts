/** The props of the fields of any list: its content, and what is wrong with it. */
export type ContentFieldsProps<Content> = {
  content: Content;
  onChange: (content: Content) => void;
  /** The error message of the field at a path of the content, or undefined. */
  errorAt: (...place: (string | number)[]) => string | undefined;
};
