import type { Locale } from "@/lib/i18n/locales";
import type { MailContent } from "./content";
import { type Html, html } from "./html";

// Mail programs know no style sheets: tables and inline styles, with the site's daylight colours.
const sans = "font-family:'Source Sans 3','Segoe UI',Arial,sans-serif";
const serif = "font-family:Georgia,'Times New Roman',serif";
const mono = "font-family:'Courier New',Courier,monospace";

const row = (content: Html, padding = "26px 32px 0") => html`<tr><td style="padding:${padding}">${content}</td></tr>`;

const header = (mail: MailContent) => html`
<tr><td style="background:#17494D;padding:18px 32px"><table role="presentation"><tr>
<td style="background:#F3EEDF;color:#0F3639;padding:8px 9px;${mono};font-size:14px;line-height:16px;font-weight:bold;text-align:center">ASI<br>PAL</td>
<td style="padding-left:16px;${serif};font-size:20px;line-height:24px;color:#F3EEDF">${mail.sender}</td>
</tr></table></td></tr>`;

const card = ({ heading, number, name, organisation, stamp }: NonNullable<MailContent["card"]>) => html`
<table role="presentation" width="100%" style="background:#EFE1BC;border-top:10px solid #DCC994"><tr><td style="padding:20px 22px">
<p style="margin:0;${serif};font-size:20px;line-height:24px;color:#17494D">${heading}</p>
<p style="margin:14px 0 0;${mono};font-size:20px;line-height:26px;font-weight:bold;color:#1B2221">${name}</p>
<p style="margin:2px 0 0;${mono};font-size:15px;line-height:22px;color:#1B2221">${organisation}</p>
<p style="margin:10px 0 0;${mono};font-size:15px;line-height:22px;color:#1B2221">${number}</p>
<p style="margin:20px 0 0;${mono};font-size:21px;line-height:24px;font-weight:bold;letter-spacing:1px;color:#5A2A88">${stamp}</p>
</td></tr></table>`;

const action = ({ label, url, note }: NonNullable<MailContent["action"]>) => html`
<a href="${url}" style="display:inline-block;background:#17494D;border-radius:2px;padding:13px 24px;${sans};font-size:17px;line-height:22px;font-weight:600;color:#F3EEDF;text-decoration:none">${label}</a>
<p style="margin:14px 0 0;${sans};font-size:16px;line-height:24px;color:#4A514E">${note}</p>`;

const facts = (list: MailContent["facts"]) => html`
<table role="presentation" width="100%" style="border-top:2px solid #17494D;border-collapse:collapse">${list.map(
  ({ label, value }) => html`<tr>
<td style="width:120px;padding:9px 16px 9px 0;border-bottom:1px solid #D5D0C0;vertical-align:top;${sans};font-size:15px;line-height:22px;color:#4A514E">${label}</td>
<td style="padding:8px 0;border-bottom:1px solid #D5D0C0;vertical-align:top;${sans};font-size:17px;line-height:24px;color:#1B2221">${value}</td></tr>`,
)}</table>`;

const text = (mail: MailContent) => html`
<h1 style="margin:0;${serif};font-size:36px;line-height:42px;font-weight:normal;color:#1B2221">${mail.title}</h1>
${mail.paragraphs.map((paragraph) => html`<p style="margin:12px 0 0;${sans};font-size:18px;line-height:27px;color:#1B2221">${paragraph}</p>`)}`;

const closing = (mail: MailContent) => html`
<p style="margin:0;${sans};font-size:16px;line-height:24px;color:#1B2221">${mail.closing}</p>
<p style="margin:18px 0 0;${serif};font-style:italic;font-size:17px;line-height:25px;color:#5B5D62">${mail.sender}</p>`;

const foot = (mail: MailContent) => html`
<table role="presentation" width="100%" style="max-width:600px"><tr><td style="padding:18px 32px;${sans};font-size:14px;line-height:21px;color:#4A514E">
${mail.reason} <a href="${mail.privacy.url}" style="color:#17494D">${mail.privacy.label}</a></td></tr></table>`;

/** The mail as an HTML document that needs nothing from the network. */
export function renderHtml(mail: MailContent, locale: Locale): string {
  return html`<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${mail.subject}</title></head>
<body style="margin:0;padding:24px 0;background:#F6F4EC"><table role="presentation" width="100%"><tr><td align="center">
<table role="presentation" width="100%" style="max-width:600px;background:#FEFDF9;border-spacing:0">
${header(mail)}
${row(text(mail), "30px 32px 0")}
${mail.card && row(card(mail.card))}
${mail.action && row(action(mail.action))}
${mail.facts.length > 0 ? row(facts(mail.facts)) : undefined}
${row(closing(mail), "28px 32px 36px")}
</table>${foot(mail)}</td></tr></table></body></html>`.source;
}
