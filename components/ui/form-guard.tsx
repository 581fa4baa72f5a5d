/** What a public form needs to detect programs: a signed time stamp, and the label of a hidden field. */
export type Guard = { stamp: string; label: string };

/**
 * A signed time stamp, and a field that people neither see nor reach by keyboard or screen reader, while programs fill
 * it in. If somebody sees it because the styles are missing, its label says to leave it empty.
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
