import { InLanguage } from "@/components/content/in-language";
import { ChoiceGroup } from "@/components/ui/choice-group";
import { Choice } from "@/components/ui/field";
import type { Locale } from "@/lib/i18n/locales";
import type { FeeChoice } from "@/lib/registration/price-words";
import { BillingFields } from "./billing-fields";
import type { SectionProps } from "./form-sections";
import { onlyChoice, radio } from "./form-state";

type PaymentFieldsProps = SectionProps & { fees: readonly FeeChoice[]; locale: Locale };

/**
 * Asks for the fee category and the payer. If the chosen category is free of charge, the fields about the payer are
 * hidden (opened-parts.css).
 */
export function PaymentFields({ fees, locale, ...section }: PaymentFieldsProps) {
  return (
    <>
      <FeeFields {...section} fees={fees} locale={locale} />
      {fees.some(({ isFree }) => !isFree) && <BillingFields {...section} />}
    </>
  );
}

/**
 * Asks for the fee category. Each category is shown with its price and with a hint about the people who may choose it.
 * If there is only one category, a sentence says so.
 */
function FeeFields({ texts, state, fees, locale }: PaymentFieldsProps) {
  const only = onlyChoice(state, "feeCategoryId", fees);
  if (only)
    return (
      <p>
        {texts.onlyFee}{" "}
        <strong>
          <InLanguage text={only.name} page={locale} />
        </strong>{" "}
        <span className="hint block">
          <FeeHint fee={only} locale={locale} />
        </span>
        <input type="hidden" name="feeCategoryId" value={only.id} data-free={only.isFree || undefined} />
      </p>
    );
  return (
    <ChoiceGroup id="feeCategoryId" of="radio" label={texts.feeCategory} required error={state.errors["feeCategoryId"]}>
      {fees.map((fee, index) => (
        <Choice
          key={fee.id}
          {...radio(state, "feeCategoryId", fee.id, index)}
          data-free={fee.isFree || undefined}
          label={<InLanguage text={fee.name} page={locale} />}
          hint={<FeeHint fee={fee} locale={locale} />}
        />
      ))}
    </ChoiceGroup>
  );
}

const FeeHint = ({ fee: { price, hint }, locale }: { fee: FeeChoice; locale: Locale }) => (
  <>
    {price}
    {hint && (
      <span className="block">
        <InLanguage text={hint} page={locale} />
      </span>
    )}
  </>
);
