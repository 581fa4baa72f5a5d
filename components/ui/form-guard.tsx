/** What tells people from programs in a form that anyone may send: its stamp, and what a hidden field says. */
export type Guard = { stamp: string; label: string };

/**
 * A signed time, and a field that people neither see nor reach by keyboard or screen reader, while programs that fill in
 * every field fill it in. Whoever sees it all the same, without styles, reads in its label to leave it empty.
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
