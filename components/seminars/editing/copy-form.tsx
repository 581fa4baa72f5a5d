"use client";

import { AnsweredForm, type AnsweredFormProps } from "@/components/ui/answered-form";
import { Select, TextField } from "@/components/ui/field";
import type { SeminarDeskTexts } from "./fields-props";

type CopyFormProps = Pick<
  AnsweredFormProps<"fromYear" | "year">,
  "action" | "locale" | "labelledBy" | "submissionId"
> & {
  texts: SeminarDeskTexts["copy"];
  /** The years that have a seminar. The newest year comes first. */
  years: readonly number[];
};

/** Shows a form that creates a seminar for a new year. The new seminar is a copy of an existing one. */
export function CopyForm({ texts, years, ...form }: CopyFormProps) {
  const [newest] = years;
  const first = { fromYear: String(newest ?? ""), year: newest ? String(newest + 1) : "" };
  const { submit, busy } = texts;
  return (
    <AnsweredForm {...form} id="copy" texts={{ submit, busy }} initial={first}>
      {({ attempt, values, errors }, idOf) => (
        <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2" key={attempt}>
          <Select
            id={idOf("fromYear")}
            name="fromYear"
            label={texts.from}
            defaultValue={values.fromYear}
            error={errors.fromYear}
          >
            {years.map((year) => (
              <option key={year}>{year}</option>
            ))}
          </Select>
          <TextField
            id={idOf("year")}
            name="year"
            inputMode="numeric"
            label={texts.year}
            defaultValue={values.year}
            error={errors.year}
          />
        </div>
      )}
    </AnsweredForm>
  );
}
