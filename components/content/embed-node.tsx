import { ContactList } from "@/components/members/contact-list";
import { Programme } from "@/components/seminars/programme";
import { RegistrationBox } from "@/components/seminars/registration-box";
import type { Embeds } from "@/lib/content/page";
import type { Embed } from "@/lib/rich-text/schema";
import { FigureView } from "./figure-view";

/**
 * Shows a block that refers by an id to a picture, a contact, a programme or a registration box. If the data with this
 * id does not exist any more, nothing is shown.
 */
export function EmbedNode({ embed, embeds }: { embed: Embed; embeds: Embeds }) {
  const { locale } = embeds;
  if (embed.type === "figure") {
    const picture = embeds.pictures[embed.attrs.pictureId];
    return picture && <FigureView locale={locale} picture={picture} {...embed.attrs} />;
  }
  if (embed.type === "contact") {
    const member = embeds.contacts[embed.attrs.memberId];
    return member && <ContactList locale={locale} members={[member]} />;
  }
  const seminar = embeds.seminars[embed.attrs.year];
  if (!seminar) return null;
  return embed.type === "programme" ? (
    <Programme locale={locale} programme={seminar.programme} />
  ) : (
    <RegistrationBox locale={locale} seminar={seminar} />
  );
}
