/** A price: without VAT in cents, and the VAT rate in hundredths of a per cent (2550 is 25.5 %). */
export type Price = { netCents: number; vatBasisPoints: number };

/** The VAT of a price in cents, half a cent rounded up. Whole numbers only: no amount passes through a fraction. */
export function vatCents({ netCents, vatBasisPoints }: Price): number {
  const rounded = netCents * vatBasisPoints + 5_000;
  return (rounded - (rounded % 10_000)) / 10_000;
}

/** What is to be paid, in cents. */
export function totalCents(price: Price): number {
  return price.netCents + vatCents(price);
}
