import fc from "fast-check";
import { composeIBAN } from "ibantools";
import { describe, expect, it } from "vitest";
import { readBusinessId, readEInvoiceAddress, readOperatorCode } from "@/lib/registration/billing/numbers";
import { operators } from "@/lib/registration/billing/operators";

/** Generates Business IDs with a correct check digit, calculated by the rule of the Finnish Tax Administration. */
const businessIds = fc
  .integer({ min: 1, max: 9_999_999 })
  .map((number) => String(number).padStart(7, "0"))
  .map((digits) => {
    const weights = [7, 9, 10, 5, 8, 4, 2];
    const rest = weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11;
    return { digits, check: rest === 0 ? 0 : 11 - rest };
  })
  .filter(({ check }) => check < 10)
  .map(({ digits, check }) => `${digits}-${check}`);

const ibans = fc
  .stringMatching(/^\d{14}$/)
  .map((bban) => composeIBAN({ countryCode: "FI", bban }) ?? "")
  .filter((iban) => "value" in readEInvoiceAddress(iban));

/** Changes one digit of the text, at the index `from` or later, into another digit. */
const oneDigitChanged = (texts: fc.Arbitrary<string>, from: number) =>
  texts.chain((text) => {
    const places = [...text].flatMap((letter, place) => (place >= from && /\d/.test(letter) ? [place] : []));
    return fc
      .tuple(fc.constantFrom(...places), fc.integer({ min: 1, max: 9 }))
      .map(([place, shift]) => text.slice(0, place) + ((Number(text[place]) + shift) % 10) + text.slice(place + 1));
  });

describe("a Business ID", () => {
  it.each([
    ["1234567-1", "1234567-1"],
    [" 12345671 ", "1234567-1"],
    ["FI12345671", "1234567-1"],
    ["fi 1234567–1", "1234567-1"],
    ["123457-0", "0123457-0"],
  ])("written %j is read as %j", (written, value) => {
    expect(readBusinessId(written)).toEqual({ ok: true, value });
  });

  it.each(["", "1234567", "123456-78", "1234567-1x", "x1234567-1", "１２３４５６７-１", "1234567-1\n1234567-1"])(
    "is not of the form of %j",
    (written) => expect(readBusinessId(written)).toEqual({ ok: false, problem: "businessIdMalformed" }),
  );

  it("is read whenever its check digit is right", () => {
    fc.assert(
      fc.property(businessIds, (id) => {
        expect(readBusinessId(id)).toEqual({ ok: true, value: id });
      }),
    );
    expect(readBusinessId("0000000-0")).toEqual({ ok: false, problem: "businessIdWrong" });
  });

  it("is refused with any one digit changed", () => {
    fc.assert(
      fc.property(oneDigitChanged(businessIds, 0), (id) => {
        expect(readBusinessId(id)).toEqual({ ok: false, problem: "businessIdWrong" });
      }),
    );
  });
});

describe("an e-invoice address", () => {
  it.each([
    ["0037 1234 5671", "003712345671"],
    ["0216:003712345671", "003712345671"],
    ["003712345671abc12", "003712345671ABC12"],
    ["FI21 1234 5600 0007 85", "FI2112345600000785"],
  ])("written %j is read as %j", (written, value) => {
    expect(readEInvoiceAddress(written)).toEqual({ ok: true, value });
  });

  it.each(["", "1234567-1", "00371234567", "003712345671ABC123", "003712345671-A", "lasku@example.org", "XX"])(
    "is not of the form of %j",
    (written) => expect(readEInvoiceAddress(written)).toEqual({ ok: false, problem: "eInvoiceAddressMalformed" }),
  );

  it("is refused with any one digit changed that its check digits guard", () => {
    const ovts = businessIds.map((id) => `0037${id.replace("-", "")}`);
    for (const changed of [oneDigitChanged(ovts, 4), oneDigitChanged(ibans, 2)])
      fc.assert(
        fc.property(changed, (address) => {
          expect(readEInvoiceAddress(address)).toEqual({ ok: false, problem: "eInvoiceAddressWrong" });
        }),
      );
  });
});

describe("an operator's code", () => {
  it("is known by its name too, or may be another", () => {
    for (const { code, name } of operators) {
      expect(readOperatorCode(name)).toEqual({ ok: true, value: code });
      expect(readOperatorCode(code.toLowerCase())).toEqual({ ok: true, value: code });
    }
    expect(readOperatorCode("5909000716438")).toEqual({ ok: true, value: "5909000716438" });
    expect(readOperatorCode("EXPSYS")).toEqual({ ok: true, value: "EXPSYS" });
  });

  it.each(["", "abc", "Verkkolasku Oy:n tunnus", "BAWCFI22; DROP", "x".repeat(21)])("is not %j", (written) => {
    expect(readOperatorCode(written)).toEqual({ ok: false, problem: "operatorMalformed" });
  });
});
