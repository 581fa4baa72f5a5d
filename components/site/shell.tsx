import type { ReactNode } from "react";
import { preloadFonts } from "@/components/ui/preload-fonts";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import type { ContactDetails } from "@/lib/site/load-site";
import { DemonstrationNotice } from "./demonstration-notice";
import { Footer } from "./footer";
import { Header, type HeaderProps } from "./header";

type FrameProps = {
  locale: Locale;
  header: ReactNode;
  footer?: ReactNode;
  /** The current time of the demonstration's own clock. Null if the site is not a demonstration. */
  demonstration: Date | null;
  /** Whether the page belongs to the desk (the pages of signed-in users). */
  desk?: boolean;
  /** The notice that the page is a preview. Undefined if it is not a preview. */
  preview?: ReactNode;
  children: ReactNode;
};

/** The frame of every page: skip link, notices, header, content and footer. */
export function Frame({ locale, header, footer, demonstration, desk, preview, children }: FrameProps) {
  preloadFonts();
  return (
    <div className={desk ? "bound desk" : "bound"}>
      <a className="skip-link" href="#content">
        {translator(locale, "shell")("skip")}
      </a>
      {preview}
      {demonstration && <DemonstrationNotice locale={locale} today={demonstration} />}
      {header}
      <main id="content" tabIndex={-1} className="outline-none">
        {children}
      </main>
      {footer}
    </div>
  );
}

type ShellProps = HeaderProps &
  Pick<FrameProps, "demonstration" | "preview" | "children"> & { contact: ContactDetails };

/** The frame of a public page, with the public header and footer. */
export function Shell({ demonstration, preview, contact, children, ...header }: ShellProps) {
  const { locale } = header;
  return (
    <Frame
      locale={locale}
      header={<Header {...header} />}
      footer={<Footer locale={locale} contact={contact} />}
      demonstration={demonstration}
      preview={preview}
    >
      {children}
    </Frame>
  );
}
