"use client";

import "@/components/editing/zod-without-eval";
import { type SiteContent, siteContentSchema } from "@/lib/site/site-content";
import { ListEditor, type ListEditorProps } from "./list-editor";
import { SiteFields, type SiteFieldsProps } from "./site-fields";

/** The editing screen of the menu and the contact details. */
export function SiteEditor({ choices, ...props }: ListEditorProps<SiteContent> & Pick<SiteFieldsProps, "choices">) {
  return (
    <ListEditor {...props} schema={siteContentSchema}>
      {(fields) => <SiteFields {...fields} choices={choices} />}
    </ListEditor>
  );
}
