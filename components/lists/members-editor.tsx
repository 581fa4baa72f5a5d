"use client";

import "@/components/editing/zod-without-eval";
import { type MembersContent, membersContentSchema } from "@/lib/members/members-kind";
import { ListEditor, type ListEditorProps } from "./list-editor";
import { MembersFields } from "./members-fields";

export function MembersEditor(props: ListEditorProps<MembersContent>) {
  return (
    <ListEditor {...props} schema={membersContentSchema}>
      {(fields) => <MembersFields {...fields} />}
    </ListEditor>
  );
}
