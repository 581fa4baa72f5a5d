/**
 * The props of the components that show the fields of a document: its content, a function that changes the content, and
 * the error messages.
 */
export type ContentFieldsProps<Content> = {
  content: Content;
  onChange: (content: Content) => void;
  /** Returns the error message for the field at a path in the content, or undefined if the field has no error. */
  errorAt: (...place: (string | number)[]) => string | undefined;
};
