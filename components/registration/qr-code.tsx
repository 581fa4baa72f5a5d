import encodeQR from "qr";

/** In modules. Readers want a light margin; the card's own adds to it. */
const BORDER = 2;

/** The dark modules as horizontal runs of an SVG path. */
function darkRuns(rows: readonly boolean[][]): string {
  return rows
    .flatMap((row, y) => {
      const line = row.map((dark) => (dark ? "1" : "0")).join("");
      return [...line.matchAll(/1+/g)].map((run) => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`);
    })
    .join("");
}

/** A QR code, black on white whatever the page's colours, or a reader could not read it. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const modules = encodeQR(text, "raw", { ecc: "medium", border: BORDER });
  const size = modules.length;
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges">
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={darkRuns(modules)} />
    </svg>
  );
}
