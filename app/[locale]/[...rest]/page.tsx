import { notFound } from "next/navigation";

/** Never kept: a stranger can think of any number of addresses that do not exist. */
export const dynamic = "force-dynamic";

export default function UnknownPage() {
  notFound();
}
