import { describe, expect, test } from "vitest";
import { hasSiteAddress } from "@/lib/forms/site-address";

const addresses = [
  "Tilisi on lukittu, avaa se: http://evil.example",
  "https://evil.example/x",
  "HTTPS://EVIL.EXAMPLE",
  "hxxp://evil.example",
  "h t t p : / / evil.example",
  "http:evil.example",
  "http:\\\\evil.example",
  "ht\u200Btp://evil.example",
  "ht\u00ADtps://evil.example",
  "ｈｔｔｐ：／／ｅｖｉｌ．ｅｘａｍｐｌｅ",
  "http\u2236\u2044\u2044evil.example",
  "ftp://evil.example",
  "mailto:evil@evil.example",
  "//evil.example/x",
  "www.evil.example",
  "WWW . evil.example",
  "www。evil.example",
  "evil.example/x",
  "Katso evil.example/lukittu heti",
  "evil．example／x",
  "evil[.]example/x",
  "evil(dot)example/x",
  "evil\u2060.example\u2060/x",
  "evil.example./x",
  "evil.example:8080",
  "evil.example?tili=1",
  "user@evil.example/x",
  "пример.рф/вход",
  "kirjästö.fi/x",
  "xn--kirjst-cuac.fi",
  "192.0.2.1/x",
  "t.co/abc",
];

test.each(addresses)("%s is the address of a site, whoever is called so", (text) => {
  expect([hasSiteAddress(text, "person"), hasSiteAddress(text, "organisation")]).toEqual([true, true]);
});

test.each([
  "evil.example",
  "Avaa tilisi: evil.com",
  "Evil.Com",
  "EVIL.FI",
  "a.b.evil.example",
  "пример.рф",
  "evil.example.",
])("%s is none in the name of an organisation, but nobody's name", (text) => {
  expect([hasSiteAddress(text, "person"), hasSiteAddress(text, "organisation")]).toEqual([true, false]);
});

describe("names", () => {
  test.each([
    "Malli Kirjastolainen",
    "A.I. Virtanen",
    "A.I.Virtanen",
    "J. R. R. Tolkien",
    "Matti.Virtanen",
    "St.John Smith",
    "Dr. Åsa Öhman",
    "O'Neil",
    "O’Neil-Smith, Sinéad",
    "Anna-Liisa af Forselles",
    "von der Leyen",
    "Nguyễn Văn A",
    "李小龍",
    "Ωμέγα Παπαδοπούλου",
    "محمد",
    "X",
    "Httpinen",
    "Wwwilson",
  ])("%s", (name) => {
    expect(hasSiteAddress(name, "person")).toBe(false);
  });
});

describe("organisations, titles and tasks", () => {
  test.each([
    "Kirjastot.fi",
    "Booky.fi Oy",
    "Yle.fi",
    "Kansalliskirjasto / Asiakaspalvelu",
    "Helsingin yliopisto/Kirjasto",
    "STKS:n asiakaspalvelutyöryhmä",
    "Turun AMK, kirjasto- ja tietopalvelut",
    "C/O Kirjasto",
    "Tampereen yliopisto (TAU)",
    "HUS: tietopalvelu",
    "AS Eesti 2.0",
    "Kirjasto 24/7",
    "Palvelu nro 1/2",
    "klo 9.00/10.00",
    "palveluesihenkilö, fil.tri",
    "FM, erikoiskirjastonhoitaja (vv. 2019–2023)",
    "Vad heter du? Bibliotek",
    "R&D // kehittäminen",
  ])("%s", (name) => {
    expect(hasSiteAddress(name, "organisation")).toBe(false);
  });
});
