/** A price: the amount without VAT in cents, and the VAT rate in hundredths of a percent (2550 means 25.5 %). */
export type Price = { netCents: number; vatBasisPoints: number };

/**
 * Returns the VAT of a price in cents. Half a cent is rounded up. The calculation uses only whole numbers, because
 * fractions would cause rounding errors.
 */
export function vatCents({ netCents, vatBasisPoints }: Price): number {
  const rounded = netCents * vatBasisPoints + 5_000;
  return (rounded - (rounded % 10_000)) / 10_000;
}

/** Returns the price with VAT, in cents. */
export function totalCents(price: Price): number {
  return price.netCents + vatCents(price);
}
