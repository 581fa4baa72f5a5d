import { useState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import type { PagesTexts } from "./texts";

type ScheduleFieldProps = {
  texts: PagesTexts;
  error: string | undefined;
  onChoose: (at: string) => void;
};

/** Asks for the day and time of a scheduled publication, in the time zone Europe/Helsinki. */
export function ScheduleField({ texts, error, onChoose }: ScheduleFieldProps) {
  const [at, setAt] = useState("");
  return (
    <form
      noValidate
      className="max-w-text"
      onSubmit={(event) => {
        event.preventDefault();
        onChoose(at);
      }}
    >
      <TextField
        id="publish-at"
        name="publishAt"
        label={texts.publish.when}
        hint={texts.publish.whenHint}
        autoComplete="off"
        value={at}
        error={error}
        onChange={({ target }) => setAt(target.value)}
      />
      <p className="mt-3">
        <Button small type="submit">
          {texts.publish.set}
        </Button>
      </p>
    </form>
  );
}
