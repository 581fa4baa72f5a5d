import { Button } from "@/components/ui/button";
import { TextArea, TextField } from "@/components/ui/field";
import { Section } from "@/components/ui/tab";
import { locales } from "@/lib/i18n/locales";
import type { SiteContent } from "@/lib/site/site-content";
import type { ContentFieldsProps } from "./content-fields";
import type { ListsTexts } from "./lists-texts";
import { type NavigationChoice, NavigationFields } from "./navigation-fields";
import { OrderedList } from "./ordered-list";

export type SiteFieldsProps = ContentFieldsProps<SiteContent> & {
  texts: ListsTexts;
  /** The pages that can be entries of the menu. */
  choices: readonly NavigationChoice[];
};

/** The fields of the menu and the contact details. */
export function SiteFields({ choices, ...props }: SiteFieldsProps) {
  const { texts } = props;
  return (
    <>
      <Section id="navigation" title={texts.site.navigation} className="first:mt-8">
        <p className="mb-6 max-w-text">{texts.site.navigationHint}</p>
        <NavigationFields {...props} choices={choices} />
      </Section>
      <Section id="contact" title={texts.site.contact}>
        <p className="mb-6 max-w-text">{texts.site.contactHint}</p>
        <AddressFields {...props} />
      </Section>
      <Section id="links" title={texts.site.links}>
        <p className="mb-6 max-w-text">{texts.site.linksHint}</p>
        <LinkFields {...props} />
      </Section>
    </>
  );
}

type PartProps = Omit<SiteFieldsProps, "choices">;

function AddressFields({ content, onChange, errorAt, texts }: PartProps) {
  const { email, address } = content;
  return (
    <div className="grid gap-6">
      <div className="max-w-text">
        <TextField
          id="email"
          name="email"
          type="email"
          label={texts.site.email}
          value={email ?? ""}
          error={errorAt("email")}
          onChange={({ target }) => onChange({ ...content, email: target.value || null })}
        />
      </div>
      <fieldset>
        <legend className="font-semibold">{texts.site.address}</legend>
        <div className="mt-2 grid gap-x-6 gap-y-4 sm:grid-cols-3">
          {locales.map((locale) => (
            <TextArea
              key={locale}
              id={`address-${locale}`}
              name={`address-${locale}`}
              lang={locale}
              label={texts.languages[locale]}
              value={address[locale] ?? ""}
              onChange={({ target }) =>
                onChange({ ...content, address: { ...address, [locale]: target.value || null } })
              }
            />
          ))}
        </div>
      </fieldset>
    </div>
  );
}

const blankLink = () => ({ id: crypto.randomUUID(), name: "", url: "https://" });

function LinkFields({ content, onChange, errorAt, texts }: PartProps) {
  return (
    <OrderedList
      items={content.links}
      keyOf={({ id }) => id}
      nameOf={({ name }) => name || texts.site.unnamed}
      texts={texts.order}
      onChange={(links) => onChange({ ...content, links })}
      adding={(add) => <Button onClick={() => add(blankLink())}>{texts.site.addLink}</Button>}
    >
      {({ id, name, url }, change, index) => (
        <>
          <TextField
            id={`name-${id}`}
            name="name"
            label={texts.site.linkName}
            value={name}
            error={errorAt("links", index, "name")}
            onChange={({ target }) => change({ name: target.value })}
          />
          <TextField
            id={`url-${id}`}
            name="url"
            type="url"
            label={texts.site.linkUrl}
            value={url}
            error={errorAt("links", index, "url")}
            onChange={({ target }) => change({ url: target.value })}
          />
        </>
      )}
    </OrderedList>
  );
}
