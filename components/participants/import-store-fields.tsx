import { Choice } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Messages } from "@/lib/i18n/messages";
import type { ImportState } from "./import-form";

/**
 * Three checkboxes: the organiser confirms that everybody in the list has been told how their data is handled, chooses
 * whether to send mails, and chooses whether people may join the queue if no seat is free.
 */
export function StoreFields({ texts, state }: { texts: Messages["import"]; state: ImportState }) {
  const labels = { privacyTold: texts.privacy, mail: state.mail, acceptQueue: texts.acceptQueue };
  return (
    <div className="max-w-text" key={state.attempt}>
      {(["privacyTold", "mail", "acceptQueue"] as const).map((name) => (
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
