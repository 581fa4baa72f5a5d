import type { z } from "zod";
import { type RichText, richTextSchema } from "@/lib/rich-text/schema";

/**
 * The type of a document's content while it is a draft. A number field may contain typed text that is not a number yet.
 * A text field may contain any text, even if the schema requires a date, a time or an e-mail address there.
 */
export type DraftOf<Content> = Content extends number
  ? number | string
  : Content extends RichText
    ? Content
    : Content extends readonly (infer Item)[]
      ? DraftOf<Item>[]
      : Content extends object
        ? { [Key in keyof Content]: DraftOf<Content[Key]> }
        : Content;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const emptyText: RichText = { type: "doc", content: [] };

/**
 * Converts any value to a draft with the structure of `schema`, so that the draft can be stored and opened again
 * exactly as the user has typed it. Texts and numbers are kept even if they could not be published. Fields that are not
 * in the schema are removed, and missing fields become empty.
 * @throws if the schema contains a type that drafts do not support
 */
export function asDraft<Content>(schema: z.ZodType<Content>, value: unknown): DraftOf<Content> {
  return shaped(schema, value) as DraftOf<Content>;
}

function shaped(schema: z.ZodType, value: unknown): unknown {
  if ((schema as unknown) === richTextSchema) return richTextSchema.safeParse(value).data ?? emptyText;
  const { def } = schema as unknown as z.core.$ZodTypes["_zod"];
  switch (def.type) {
    case "object":
      return shapedObject(def.shape as Record<string, z.ZodType>, value);
    case "array":
      return Array.isArray(value) ? value.map((item) => shaped(def.element as z.ZodType, item)) : [];
    case "nullable":
      return isAbsent(value, def.innerType as z.ZodType) ? null : shaped(def.innerType as z.ZodType, value);
    case "optional":
      return value === undefined ? undefined : shaped(def.innerType as z.ZodType, value);
    case "default":
      return value === undefined ? def.defaultValue : shaped(def.innerType as z.ZodType, value);
    case "pipe":
      return shaped(def.in as z.ZodType, value);
    case "string":
      return typeof value === "string" || typeof value === "number" ? String(value) : "";
    case "number":
      return typeof value === "number" || typeof value === "string" ? value : "";
    case "boolean":
      return value === true;
    case "enum":
      return schema.safeParse(value).success ? value : Object.values(def.entries)[0];
    default:
      throw new Error(`a draft can't have a ${def.type}`);
  }
}

function shapedObject(shape: Record<string, z.ZodType>, value: unknown): Record<string, unknown> {
  const given = isObject(value) ? value : {};
  const entries = Object.entries(shape).map(([key, inner]) => [key, shaped(inner, given[key])] as const);
  return Object.fromEntries(entries.filter(([, each]) => each !== undefined));
}

/**
 * Checks whether a nullable value is missing. If `inner` is the schema of an object, any value that is not an object
 * counts as missing too.
 */
function isAbsent(value: unknown, inner: z.ZodType): boolean {
  if (value === null || value === undefined) return true;
  const { type } = (inner as unknown as z.core.$ZodTypes["_zod"]).def;
  return type === "object" && !isObject(value);
}
