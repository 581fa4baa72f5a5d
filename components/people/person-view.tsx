import { PageHead } from "@/components/site/page-head";
import { ButtonLink } from "@/components/ui/button";
import { SureForm, type SureFormProps } from "@/components/ui/sure-form";
import { Section } from "@/components/ui/tab";
import type { Role } from "@/lib/auth/role";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { roleTexts } from "./people-texts";
import { RoleForm, type RoleFormProps } from "./role-form";

type PersonViewProps = {
  locale: Locale;
  person: { name: string; email: string; role: Role };
  giveRole: RoleFormProps["action"];
  remove: SureFormProps["action"];
};

/** Shows one user: their role, which can be changed, and a button that removes the user. */
export function PersonView({ locale, person, giveRole, remove }: PersonViewProps) {
  const t = translator(locale, "people");
  const { name, email, role } = person;
  const busy = t("busy");
  return (
    <div className="wrap">
      <PageHead title={name} lead={email} />
      <p className="mt-4">
        <ButtonLink small href={href("people", locale)}>
          {t("toPeople")}
        </ButtonLink>
      </p>
      <Section id="role" title={t("changeRole.title")}>
        <div className="max-w-text">
          <RoleForm
            locale={locale}
            labelledBy="role"
            action={giveRole}
            role={role}
            roles={roleTexts(locale)}
            texts={{ submit: t("changeRole.submit"), busy }}
          />
        </div>
      </Section>
      <Section id="remove" title={t("remove.title")}>
        <div className="max-w-text">
          <SureForm
            locale={locale}
            action={remove}
            texts={{
              open: t("remove.open", { name }),
              shut: t("remove.shut"),
              text: t("remove.text"),
              submit: t("remove.submit", { name }),
              busy,
            }}
          />
        </div>
      </Section>
    </div>
  );
}
