import { ChoiceGroup } from "@/components/ui/choice-group";
import { Disclosure } from "@/components/ui/disclosure";
import { Choice, TextArea, TextField } from "@/components/ui/field";
import { billingFields } from "@/lib/registration/billing/fields";
import { operators } from "@/lib/registration/billing/operators";
import type { SectionProps } from "./form-sections";
import { radio, written } from "./form-state";

const kinds = ["eInvoice", "email", "post"] as const;

/**
 * Asks for the payer, if somebody else pays for the participant, and for the kind of invoice (e-invoice, e-mail or
 * post). The fields for one kind of invoice are visible only while that kind is chosen.
 */
export function BillingFields({ texts, state }: SectionProps) {
  const isOpen = billingFields.some((name) => state.values[name] || state.errors[name]);
  const { billing, optional } = texts;
  return (
    <Disclosure summary={billing.open} shut={billing.shut} open={isOpen}>
      <TextField label={billing.payer} hint={billing.payerHint} {...written(state, "payer")} />
      <ChoiceGroup id="invoiceKind" of="radio" label={billing.kind} error={state.errors["invoiceKind"]}>
        {kinds.map((kind, index) => (
          <Choice
            key={kind}
            {...radio(state, "invoiceKind", kind, index)}
            data-opens={kind}
            label={billing.kinds[kind]}
          />
        ))}
      </ChoiceGroup>
      <TextField label={billing.businessId} hint={billing.businessIdHint} {...written(state, "businessId")} />
      <EInvoiceFields texts={texts} state={state} />
      <div data-opened-by="email">
        <TextField label={billing.email} type="email" {...written(state, "invoiceEmail")} />
      </div>
      <div data-opened-by="post">
        <TextArea label={billing.postalAddress} {...written(state, "postalAddress")} />
      </div>
      <TextField label={billing.reference} optional={optional} {...written(state, "reference")} />
    </Disclosure>
  );
}

function EInvoiceFields({ texts: { billing }, state }: SectionProps) {
  return (
    <div className="fields" data-opened-by="eInvoice">
      <TextField label={billing.address} hint={billing.addressHint} {...written(state, "eInvoiceAddress")} />
      <TextField
        label={billing.operator}
        hint={billing.operatorHint}
        list="operators"
        {...written(state, "operatorCode")}
      />
      <datalist id="operators">
        {operators.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </datalist>
    </div>
  );
}
