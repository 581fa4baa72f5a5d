import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";

type ParticipantFormPageProps = {
  title: string;
  lead: string;
  back: { href: string; label: string };
  children: ReactNode;
};

/** The frame of a page with a form about participants. It has a link back to the previous page. */
export function ParticipantFormPage({ title, lead, back, children }: ParticipantFormPageProps) {
  return (
    <div className="wrap wrap-break-word pt-8">
      <p>
        <ButtonLink look="text" href={back.href}>
          {back.label}
        </ButtonLink>
      </p>
      <h1 id="page-title">{title}</h1>
      <p className="lead mt-5">{lead}</p>
      {children}
    </div>
  );
}
