/**
 * The data that protects a public form against bots (programs that fill in forms). `stamp` is a time with a signature
 * of the server. `label` is the label of a hidden field.
 */
export type Guard = { stamp: string; label: string };

/**
 * Protects a form against bots (programs that fill in forms). It adds a signed time and a hidden field. People cannot
 * see the field, and cannot reach it with the keyboard or a screen reader, but bots fill it in. If the styles cannot be
 * loaded, the field is visible. Its label then asks people to leave it empty.
 */
export function FormGuard({ stamp, label }: Guard) {
  return (
    <>
      <input type="hidden" name="stamp" value={stamp} />
      <div className="decoy" aria-hidden="true">
        <label>
          {label}
          <input type="text" name="website" tabIndex={-1} autoComplete="off" />
        </label>
      </div>
    </>
  );
}
