const marks = {
  line: <path d="M0 6h28" stroke="var(--color-shelf)" strokeWidth="3" />,
  broken: <path d="M0 6h28" stroke="var(--color-pencil)" strokeWidth="2" strokeDasharray="5 4" />,
  dotted: <path d="M1 6h27" stroke="var(--color-ink)" strokeWidth="1.5" strokeDasharray="1 4" strokeLinecap="round" />,
  filled: <rect width="28" height="12" fill="var(--color-shelf)" />,
  outlined: (
    <rect
      x="1"
      y="1"
      width="26"
      height="10"
      fill="none"
      stroke="var(--color-pencil)"
      strokeWidth="1.5"
      strokeDasharray="4 2"
    />
  ),
  pale: <rect width="28" height="12" fill="var(--color-rule)" />,
  tick: <rect x="12" width="3" height="12" fill="var(--color-ink)" />,
} as const;

/** An entry of the legend, which explains a line or an area of the chart. */
export type Mark = { look: keyof typeof marks; label: string };

export function ChartLegend({ marks: all }: { marks: readonly Mark[] }) {
  return (
    <ul className="mb-3 flex flex-wrap gap-x-6 gap-y-1 text-sm">
      {all.map(({ look, label }) => (
        <li key={look} className="flex items-center gap-2">
          <svg width="28" height="12" viewBox="0 0 28 12" aria-hidden="true" className="flex-none">
            {marks[look]}
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
