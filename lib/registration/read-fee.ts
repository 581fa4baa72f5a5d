import type { Read } from "@/lib/forms/read-fields";
import type { FeeCategoryText, FormValues } from "./form-spec";

/** Reads the chosen fee category. Returns null when the seminar has no fee categories, whatever the form sent. */
export function readFee(values: FormValues, feeCategories: readonly FeeCategoryText[]): Read<FeeCategoryText | null> {
  if (feeCategories.length === 0) return { ok: true, value: null };
  const sent = values["feeCategoryId"];
  const chosen = feeCategories.find(({ id }) => id === sent);
  if (chosen) return { ok: true, value: chosen };
  return { ok: false, problems: { feeCategoryId: sent ? "feeUnknown" : "feeMissing" } };
}
