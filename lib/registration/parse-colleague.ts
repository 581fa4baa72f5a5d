import { z } from "zod";
import { type Read, readFields } from "@/lib/forms/read-fields";
import type { FormValues } from "./form-spec";
import type { Colleague } from "./offer-place";
import { personSchema } from "./schema";

const { name, email, organisation } = personSchema.shape;
const colleagueSchema = z.object({ name, email, organisation });

/** Checks the form that offers a seat to a colleague. Returns one problem for each wrong field. */
export function parseColleague(values: FormValues): Read<Colleague> {
  return readFields(colleagueSchema, values);
}
