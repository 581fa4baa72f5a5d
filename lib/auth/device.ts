type Names = readonly (readonly [sign: RegExp, name: string])[];

// In this order: most browsers also call themselves by the names of others.
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

/** A browser and what it runs on, by the names that people know them by: `Firefox, Windows`. Null for one unheard of. */
export function deviceOf(userAgent: string | null): string | null {
  const nameIn = (names: Names) => names.find(([sign]) => sign.test(userAgent ?? ""))?.[1];
  return [nameIn(browsers), nameIn(systems)].filter(Boolean).join(", ") || null;
}
