import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { deps } from "@/app/_server/deps";
import { pageLocale } from "@/app/_server/locale";
import { WalkInForm } from "@/components/check-in/walk-in-form";
import { ButtonLink } from "@/components/ui/button";
import { canArrangeSeminar } from "@/lib/auth/policies";
import { messagesOf, translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { loadFormSpec } from "@/lib/registration/load-form-spec";
import { offeredOptions } from "@/lib/registration/offered-options";
import { loadSeatStates } from "@/lib/seats/seat-states";
import { DeskPage } from "../../../../../_desk-page";
import { deskSeminar } from "../../_desk-seminar";
import { admitWalkInAction } from "./actions";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await pageLocale(), "checkIn")("walkIn.title"), robots: { index: false } };
}

type Props = PageProps<"/[locale]/desk/seminars/[year]/check-in/walk-in">;

export default async function WalkInPage({ params }: Props) {
  const { locale, user, year, seminar } = await deskSeminar(params, canArrangeSeminar);
  const { title: checkIn, walkIn: texts } = messagesOf(locale, "checkIn");
  const [seats, { feeCategories }] = await Promise.all([
    loadSeatStates(deps(), seminar.id),
    loadFormSpec(deps(), year, locale),
  ]);
  const options = offeredOptions(seminar.options, { seats, words: { full: texts.full, notYet: texts.optionNotYet } });
  const fees = feeCategories.map(({ id, name }) => ({ id, name: name.value }));
  return (
    <DeskPage locale={locale} user={user} current="seminar">
      <div className="wrap grid gap-6 pt-6 pb-16">
        <div>
          <ButtonLink look="text" href={href("checkIn", locale, { year })}>
            {checkIn}
          </ButtonLink>
          <h1 id="walk-in">{texts.title}</h1>
          <p className="max-w-text">{texts.lead}</p>
        </div>
        <div className="max-w-text">
          <WalkInForm
            {...{ locale, texts, options, fees }}
            submissionId={randomUUID()}
            action={admitWalkInAction.bind(null, year)}
          />
        </div>
      </div>
    </DeskPage>
  );
}
