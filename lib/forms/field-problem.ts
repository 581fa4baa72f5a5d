/**
 * The errors that the answer to an organisers' question can have. The error messages depend on the kind of the
 * question. They are in the site's texts in `registration`, under `kinds`.
 */
export type AnswerProblem = "answerMissing" | "answerMalformed";

/**
 * The errors that a form field can have. The site's texts have a sentence for each in `errors`, except for answers to
 * organisers' questions.
 */
export type FieldProblem =
  | "nameMissing"
  | "emailMissing"
  | "emailNoAt"
  | "emailMalformed"
  | "organisationMissing"
  | "optionMissing"
  | "optionUnknown"
  | "optionNotYet"
  | "feeMissing"
  | "feeUnknown"
  | "payerMissing"
  | "invoiceKindMissing"
  | "businessIdMissing"
  | "businessIdMalformed"
  | "businessIdWrong"
  | "eInvoiceAddressMissing"
  | "eInvoiceAddressMalformed"
  | "eInvoiceAddressWrong"
  | "operatorMissing"
  | "operatorMalformed"
  | "invoiceEmailMissing"
  | "postalAddressMissing"
  | AnswerProblem
  | "needsConsentMissing"
  | "privacyMissing"
  | "tooLong"
  | "siteAddress"
  | "forbiddenCharacter";
