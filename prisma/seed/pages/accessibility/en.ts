import type { PageText } from "../../page-text";
import { doc, h2, link, p } from "../../rich-text";

export default {
  title: "Accessibility",
  lead: "This site is made to be used with a keyboard, with a screen reader and without JavaScript.",
  body: doc(
    h2("What we aim at"),
    p(
      "Our aim is level AA of WCAG 2.2, which includes the level that the law asks for, WCAG 2.1 AA. The owner of the site is to confirm whether the Finnish act on the provision of digital services binds the association. We keep to its requirements in any case.",
    ),
    h2("How we assess it"),
    p(
      "We assess accessibility ourselves. Every public page is checked by automated axe tests in light and dark, and registration is gone through with the keyboard alone. The site has not yet been tested with users, and no outside assessment has been made.",
    ),
    h2("Known failings"),
    p(
      "We know of no failing that would prevent the use of the site. The Swedish and English texts have not yet been read by a native speaker.",
    ),
    h2("Tell us of a failing"),
    p(
      "If something does not work, or you need the information in another form, write to the contact persons: ",
      link("virpi.kultanen@stks.fi", "mailto:virpi.kultanen@stks.fi"),
      " or ",
      link("tytti.p.leppanen@jyu.fi", "mailto:tytti.p.leppanen@jyu.fi"),
      ". We answer within 14 days.",
    ),
    h2("Supervision"),
    p(
      "If our answer is not enough, or none comes in two weeks, you can turn to the authority that supervises accessibility. Its current contact details are at ",
      link("webaccessibility.fi", "https://www.webaccessibility.fi/"),
      ".",
    ),
  ),
} satisfies PageText;
