"use client";

import { AnsweredForm, type AnsweredFormProps } from "@/components/ui/answered-form";

export type MergeFormProps = {
  locale: string;
  action: AnsweredFormProps<never>["action"];
  texts: Record<"intro" | "submit" | "busy", string>;
};

export function MergeForm({ locale, action, texts }: MergeFormProps) {
  return (
    <AnsweredForm<never> id="merge" look="danger" {...{ locale, action, texts }} initial={{}} labelledBy="page-title">
      {() => <p>{texts.intro}</p>}
    </AnsweredForm>
  );
}
