import { Choice } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Messages } from "@/lib/i18n/messages";
import type { ImportState } from "./import-form";

/**
 * Asks the organiser to confirm that everybody in the list accepts the handling of their data. Also asks whether to
 * send mails, and whether people may join the queue.
 */
export function StoreFields({ texts, state }: { texts: Messages["import"]; state: ImportState }) {
  const labels = { privacyAccepted: texts.privacy, mail: state.mail, acceptQueue: texts.acceptQueue };
  return (
    <div className="max-w-text" key={state.attempt}>
      {(["privacyAccepted", "mail", "acceptQueue"] as const).map((name) => (
        <Choice
          key={name}
          {...{ id: name, name, type: "checkbox", plain: true }}
          label={labels[name]}
          defaultChecked={state.values[name] === "on"}
          error={state.errors[name]}
        />
      ))}
      <div className="mt-6">
        <SubmitButton label={texts.submit} busyLabel={texts.busy} />
      </div>
    </div>
  );
}
