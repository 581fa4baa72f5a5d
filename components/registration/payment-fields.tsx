import { InLanguage } from "@/components/content/in-language";
import { ChoiceGroup } from "@/components/ui/choice-group";
import { Choice } from "@/components/ui/field";
import { Hide } from "@/components/ui/hide";
import type { Locale } from "@/lib/i18n/locales";
import type { FeeChoice } from "@/lib/registration/price-words";
import { BillingFields } from "./billing-fields";
import type { SectionProps } from "./form-sections";
import { radio } from "./form-state";

type PaymentFieldsProps = SectionProps & { fees: readonly FeeChoice[]; locale: Locale };

/**
 * Asks for the fee category and the payer. If the chosen category is free of charge, the fields about the payer are
 * hidden.
 */
export function PaymentFields({ fees, locale, ...section }: PaymentFieldsProps) {
  const free = fees.filter(({ isFree }) => isFree);
  return (
    <>
      <FeeFields {...section} fees={fees} locale={locale} />
      {free.map(({ id }) => (
        <Hide key={id} target=".disclosure" when={{ name: "feeCategoryId", value: id }} />
      ))}
      {free.length < fees.length && <BillingFields {...section} />}
    </>
  );
}

/**
 * Asks for the fee category. Each category is shown with its price and with a hint about the people who may choose it.
 */
function FeeFields({ texts, state, fees, locale }: PaymentFieldsProps) {
  return (
    <ChoiceGroup id="feeCategoryId" of="radio" label={texts.feeCategory} error={state.errors["feeCategoryId"]}>
      {fees.map(({ id, name, hint, price }, index) => (
        <Choice
          key={id}
          {...radio(state, "feeCategoryId", id, index)}
          label={<InLanguage text={name} page={locale} />}
          hint={
            <>
              {price}
              {hint && (
                <span className="block">
                  <InLanguage text={hint} page={locale} />
                </span>
              )}
            </>
          }
        />
      ))}
    </ChoiceGroup>
  );
}
