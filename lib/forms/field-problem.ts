/**
 * What can be wrong with the answer to one of the organisers' questions. `kinds` of `registration` in the site's texts has
 * the sentences for each kind of question.
 */
export type AnswerProblem = "answerMissing" | "answerMalformed";

/** What can be wrong with a field of a form. `errors` in the site's texts has a sentence for each, except for answers. */
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
