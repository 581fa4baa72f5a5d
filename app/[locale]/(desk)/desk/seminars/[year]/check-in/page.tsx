import type { Metadata } from "next";
import { deps } from "@/app/_server/deps";
import { pageLocale } from "@/app/_server/locale";
import { DoorView } from "@/components/check-in/door-view";
import { fillIn } from "@/components/check-in/fill-in";
import { PlainDoor } from "@/components/check-in/plain-door";
import { ButtonLink } from "@/components/ui/button";
import { canSeeParticipants } from "@/lib/auth/policies";
import { parseCardCode } from "@/lib/check-in/card-code";
import { findPeople } from "@/lib/check-in/find-people";
import { loadPeople } from "@/lib/check-in/load-people";
import { readCard } from "@/lib/check-in/read-card";
import { messagesOf, translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { DeskPage } from "../../../../_desk-page";
import { deskSeminar } from "../_desk-seminar";
import { markArrival } from "./actions";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await pageLocale(), "checkIn")("title"), robots: { index: false } };
}

/**
 * Finds the participants who match the text `search`: words (for example a name), or the code on a participant's card.
 * Participants show this card when they arrive. If no participant of this seminar has the code, `problem` in the result
 * is a text that explains the reason.
 */
async function find(
  seminar: { id: string; year: number },
  search: string,
  texts: { otherSeminar: string; unknown: string },
) {
  const { cardsKey } = deps().env;
  const people = await loadPeople(deps(), { seminar, since: null, cardsKey });
  if (!parseCardCode(search)) return { people, found: findPeople(people, search), problem: undefined };
  const reading = await readCard(deps(), { seminarYear: seminar.year, text: search, cardsKey });
  if (reading.kind === "participant")
    return { people, found: people.filter(({ id }) => id === reading.registrationId), problem: undefined };
  const problem = reading.kind === "unknown" ? texts.unknown : fillIn(texts.otherSeminar, { year: reading.year });
  return { people, found: [], problem };
}

type Props = PageProps<"/[locale]/desk/seminars/[year]/check-in">;

export default async function CheckInPage({ params, searchParams }: Props) {
  const { locale, user, year, seminar, detail } = await deskSeminar(params, canSeeParticipants);

  const search = String((await searchParams)["q"] ?? "");
  const texts = messagesOf(locale, "checkIn");
  const { people, found, problem } = await find(seminar, search, texts.outcomes);
  const options = seminar.options.map(({ id, name }) => ({ id, name: name?.value ?? "" }));
  const counted = people.map(({ optionId, status, arrivedAt }) => ({ optionId, status, arrivedAt }));
  return (
    <DeskPage locale={locale} user={user} current="seminar">
      <div className="wrap grid gap-6 pt-6 pb-16">
        <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-2">
          <div>
            <h1>{texts.title}</h1>
            <p className="text-ink-soft">{detail}</p>
          </div>
          <div className="flex flex-wrap gap-x-6">
            <ButtonLink look="text" href={href("walkIn", locale, { year })}>
              {texts.walkIn.link}
            </ButtonLink>
            <ButtonLink look="text" href={href("participants", locale, { year })}>
              {texts.toParticipants}
            </ButtonLink>
          </div>
        </div>
        <DoorView {...{ locale, texts, year, options }} signInHref={href("signIn", locale)}>
          <PlainDoor
            {...{ locale, texts, search, options, found, problem }}
            people={counted}
            mark={markArrival.bind(null, year)}
          />
        </DoorView>
      </div>
    </DeskPage>
  );
}
