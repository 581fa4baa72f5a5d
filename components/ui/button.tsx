import type { ComponentProps } from "react";

const looks = {
  /** Use this look for at most one button on a page. */
  primary: "button button-primary",
  /** Use this look on the dark green background (`--color-cloth`), which looks like a cloth book cover. */
  paper: "button button-paper",
  quiet: "button button-quiet",
  /** For what cannot be undone. Only links to pages that ask, and buttons that have asked (danger-form.tsx), use it. */
  danger: "button button-danger",
  text: "button button-text",
};

export type ButtonLook = { look?: keyof typeof looks | undefined; small?: boolean | undefined };

export function buttonClass({ look = "quiet", small }: ButtonLook): string {
  return small ? `${looks[look]} button-small` : looks[look];
}

type ButtonProps = ButtonLook & Omit<ComponentProps<"button">, "className">;

export function Button({ look, small, type = "button", ...props }: ButtonProps) {
  return <button className={buttonClass({ look, small })} type={type} {...props} />;
}

type ButtonLinkProps = ButtonLook & Omit<ComponentProps<"a">, "className"> & { href: string };

export function ButtonLink({ look, small, children, ...props }: ButtonLinkProps) {
  return (
    <a className={buttonClass({ look, small })} {...props}>
      {children}
    </a>
  );
}
