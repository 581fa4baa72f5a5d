type Names = readonly (readonly [sign: RegExp, name: string])[];

// The order matters: most browsers also include the names of others in their user agent.
const browsers: Names = [
  [/Edg(e|A|iOS)?\//, "Edge"],
  [/OPR\//, "Opera"],
  [/SamsungBrowser\//, "Samsung Internet"],
  [/(Firefox|FxiOS)\//, "Firefox"],
  [/(Chrome|CriOS)\//, "Chrome"],
  [/Safari\//, "Safari"],
];

const systems: Names = [
  [/iPhone/, "iPhone"],
  [/iPad/, "iPad"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/Mac OS X/, "Mac"],
  [/CrOS/, "Chromebook"],
  [/Linux/, "Linux"],
];

/**
 * The common names of the browser and system in a user agent, such as `Firefox, Windows`; null when neither is
 * recognised.
 */
export function deviceOf(userAgent: string | null): string | null {
  const nameIn = (names: Names) => names.find(([sign]) => sign.test(userAgent ?? ""))?.[1];
  return [nameIn(browsers), nameIn(systems)].filter(Boolean).join(", ") || null;
}
