import encodeQR from "qr";

/**
 * The width of the white border around the QR code. The unit is a module, which is one of the small squares of the
 * code. QR readers need a white border. The padding of the card makes the border even wider.
 */
const BORDER = 2;

/**
 * Returns an SVG path of the dark modules (the dark squares of the code). Each part of the path covers neighbouring
 * dark modules in one row.
 */
function darkRuns(rows: readonly boolean[][]): string {
  return rows
    .flatMap((row, y) => {
      const line = row.map((dark) => (dark ? "1" : "0")).join("");
      return [...line.matchAll(/1+/g)].map((run) => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`);
    })
    .join("");
}

/** A QR code as an SVG picture. It is black on white in the dark theme too, because QR readers need that contrast. */
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
