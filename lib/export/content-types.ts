/** The Content-Type of each kind of file. The keys are file name extensions. */
export const contentTypes = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  pdf: "application/pdf",
  json: "application/json; charset=utf-8",
};
