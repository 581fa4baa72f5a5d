import { Button } from "@/components/ui/button";
import { Select, TextField } from "@/components/ui/field";
import { type MemberGroup, memberGroups } from "@/lib/members/members";
import type { MembersContent } from "@/lib/members/members-kind";
import type { ContentFieldsProps } from "./content-fields";
import type { ListsTexts } from "./lists-texts";
import { OrderedList } from "./ordered-list";

type Member = MembersContent["members"][number];

const blank = (): Member => ({
  id: crypto.randomUUID(),
  givenName: "",
  familyName: "",
  organisation: "",
  group: "university",
  contactEmail: null,
});

type MembersFieldsProps = ContentFieldsProps<MembersContent> & { texts: ListsTexts };

/** The fields of all members of the working group. They contain the details that the site shows about each member. */
export function MembersFields({ content, onChange, errorAt, texts }: MembersFieldsProps) {
  return (
    <OrderedList
      items={content.members}
      keyOf={({ id }) => id}
      nameOf={({ givenName, familyName }) => `${givenName} ${familyName}`.trim() || texts.members.unnamed}
      texts={texts.order}
      onChange={(members) => onChange({ members })}
      adding={(add) => <Button onClick={() => add(blank())}>{texts.members.add}</Button>}
    >
      {(member, change, index) => (
        <MemberFields
          member={member}
          texts={texts.members}
          errorAt={(field) => errorAt("members", index, field)}
          onChange={change}
        />
      )}
    </OrderedList>
  );
}

type MemberFieldsProps = {
  member: Member;
  texts: ListsTexts["members"];
  errorAt: (field: keyof Member) => string | undefined;
  onChange: (changes: Partial<Member>) => void;
};

function MemberFields({ member, texts, errorAt, onChange }: MemberFieldsProps) {
  const field = (name: keyof Member) => ({ id: `${name}-${member.id}`, name, error: errorAt(name) });
  return (
    <>
      {(["givenName", "familyName", "organisation"] as const).map((name) => (
        <TextField
          key={name}
          {...field(name)}
          label={texts[name]}
          value={member[name]}
          onChange={({ target }) => onChange({ [name]: target.value })}
        />
      ))}
      <Select
        {...field("group")}
        label={texts.group}
        value={member.group}
        onChange={({ target }) => onChange({ group: target.value as MemberGroup })}
      >
        {memberGroups.map((group) => (
          <option key={group} value={group}>
            {texts.groups[group]}
          </option>
        ))}
      </Select>
      <TextField
        {...field("contactEmail")}
        type="email"
        label={texts.contactEmail}
        hint={texts.contactEmailHint}
        value={member.contactEmail ?? ""}
        onChange={({ target }) => onChange({ contactEmail: target.value || null })}
      />
    </>
  );
}
