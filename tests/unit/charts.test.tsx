import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Bars } from "@/components/overview/bars";
import { Columns } from "@/components/overview/columns";
import { Curves } from "@/components/overview/curves";

test("what people wrote is text in a picture, whatever it looks like", () => {
  const name = '"><script>alert(1)</script>&amp;';
  const svg = renderToStaticMarkup(<Bars width="wide" bars={[{ name, parts: [3] }]} />);
  expect(svg).not.toContain("<script");
  expect(svg).not.toContain("<style");
  expect(svg).toContain("&lt;script&gt;");
  expect(svg).toContain('fill="var(--color-shelf)"');
});

test("a bar's parts are as long as their counts, and its capacity has a mark", () => {
  const svg = renderToStaticMarkup(
    <Bars width="wide" bars={[{ name: "Paikan päällä", parts: [30, 15, 5], capacity: 100 }]} />,
  );
  const lengths = [...svg.matchAll(/<rect x="[\d.]+" y="22" width="([\d.]+)"/g)].map(([, length]) => Number(length));
  expect(lengths.map((length) => Math.round((length / (lengths[2] ?? 1)) * 5))).toEqual([30, 15, 5]);
  expect(svg).toMatch(/<rect x="502\.5"/);
});

test("a curve rises at the end of a day and begins on the left", () => {
  const svg = renderToStaticMarkup(
    <Curves
      width="narrow"
      now={[
        [10, 0],
        [9, 4],
        [2, 8],
      ]}
      before={null}
      capacity={null}
    />,
  );
  const path = /<path d="(M[^"]*)" stroke="var\(--color-shelf\)"/.exec(svg)?.[1] ?? "";
  const points = path
    .slice(1)
    .split("L")
    .map((point) => point.split(",").map(Number));
  expect(points.length).toBeGreaterThan(3);
  expect(points.every(([x = 0], at) => at === 0 || x >= (points[at - 1]?.[0] ?? 0))).toBe(true);
  expect(points.at(-1)?.[1]).toBe(14);
});

test("of many columns only as many names are written as have room", () => {
  const columns = Array.from({ length: 40 }, (_, at) => ({ name: `9.${10 + at}`, count: at }));
  const svg = renderToStaticMarkup(<Columns width="narrow" columns={columns} />);
  expect(svg.match(/<rect/g)).toHaveLength(40);
  expect(svg.match(/>9\.\d\d</g)?.length).toBeLessThan(10);
});
