"use client";

import "@/components/editing/zod-without-eval";
import { type TopicsContent, topicsContentSchema } from "@/lib/content/topics-kind";
import { ListEditor, type ListEditorProps } from "./list-editor";
import { TopicsFields } from "./topics-fields";

export function TopicsEditor(props: ListEditorProps<TopicsContent>) {
  return (
    <ListEditor {...props} schema={topicsContentSchema}>
      {(fields) => <TopicsFields {...fields} />}
    </ListEditor>
  );
}
