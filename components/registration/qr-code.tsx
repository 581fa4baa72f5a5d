import encodeQR from "qr";

/** In modules. QR readers need a light margin, and the padding of the card adds to it. */
const BORDER = 2;

/** The dark modules as an SVG path of horizontal runs. */
function darkRuns(rows: readonly boolean[][]): string {
  return rows
    .flatMap((row, y) => {
      const line = row.map((dark) => (dark ? "1" : "0")).join("");
      return [...line.matchAll(/1+/g)].map((run) => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`);
    })
    .join("");
}

/** A QR code. It is always black on white, since readers need that contrast in the dark theme too. */
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
