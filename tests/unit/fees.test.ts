import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatCents, formatRate } from "@/lib/i18n/format";
import { totalCents, vatCents } from "@/lib/registration/fees";
import { priceWords } from "@/lib/registration/price-words";

const prices = fc.record({
  netCents: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
  vatBasisPoints: fc.integer({ min: 0, max: 10_000 }),
});

describe("VAT in cents", () => {
  it.each([
    [14_000, 2400, 3360],
    [14_000, 2550, 3570],
    [3226, 2400, 774],
    [1, 2550, 0],
    [2, 2500, 1],
    [199, 2550, 51],
    [0, 2550, 0],
    [14_000, 0, 0],
  ])("of %i cents at %i is %i", (netCents, vatBasisPoints, vat) => {
    expect(vatCents({ netCents, vatBasisPoints })).toBe(vat);
  });

  it("is the exact product rounded half up, whatever the price", () => {
    fc.assert(
      fc.property(prices, (price) => {
        const exact = BigInt(price.netCents) * BigInt(price.vatBasisPoints);
        expect(BigInt(vatCents(price))).toBe((exact + 5_000n) / 10_000n);
        expect(totalCents(price)).toBe(price.netCents + vatCents(price));
      }),
    );
  });

  it("never falls when the price rises", () => {
    fc.assert(
      fc.property(prices, (price) => {
        expect(vatCents({ ...price, netCents: price.netCents + 1 })).toBeGreaterThanOrEqual(vatCents(price));
      }),
    );
  });
});

describe("amounts in words", () => {
  it("are written as in Finland, with a no-break space", () => {
    expect(formatCents(17_360, "fi")).toBe("173,60\u00A0€");
    expect(formatCents(17_360, "sv")).toBe("173,60\u00A0€");
    expect(formatCents(17_360, "en")).toBe("€173.60");
    expect(formatCents(123_456, "fi")).toBe("1\u00A0234,56\u00A0€");
    expect(formatCents(5, "fi")).toBe("0,05\u00A0€");
  });

  it("and rates with as many decimals as they have", () => {
    expect(formatRate(2400, "fi")).toBe("24\u00A0%");
    expect(formatRate(2550, "sv")).toBe("25,5\u00A0%");
    expect(formatRate(2550, "en")).toBe("25.5%");
    expect(formatRate(1, "fi")).toBe("0,01\u00A0%");
  });

  it("say every cent of every amount", () => {
    fc.assert(
      fc.property(prices, ({ netCents }) => {
        expect(formatCents(netCents, "fi").replace(/\D/g, "")).toBe(String(netCents).padStart(3, "0"));
      }),
    );
  });

  it("tell what is paid, and what of it is tax", () => {
    const price = { netCents: 14_000, vatBasisPoints: 2400 };
    expect(priceWords(price, "fi").replaceAll("\u00A0", " ")).toBe("173,60 € (veroton 140,00 € + alv 24 % 33,60 €)");
    expect(priceWords({ ...price, vatBasisPoints: 0 }, "en")).toBe("€140.00, no VAT");
    expect(priceWords({ ...price, netCents: 0 }, "sv")).toBe("avgiftsfri");
  });
});
