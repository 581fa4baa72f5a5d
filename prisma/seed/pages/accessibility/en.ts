import type { PageText } from "../../page-text";
import { doc, h2, link, p } from "../../rich-text";

export default {
  title: "Accessibility",
  lead: "This site is made so that it can be used with a keyboard, with a screen reader and without JavaScript.",
  body: doc(
    h2("What we aim for"),
    p(
      "We aim for level AA of WCAG 2.2, which includes the level that the law asks for, WCAG 2.1 AA. The owner of the site is to confirm whether the Finnish act on the provision of digital services binds the association. We follow its requirements in any case.",
    ),
    h2("How we assess it"),
    p(
      "We assess accessibility ourselves. Every public page is checked by automated axe tests in light and dark mode, and registration is tested with the keyboard alone. The site has not yet been tested with users, and it has not been assessed by anyone outside.",
    ),
    h2("Known shortcomings"),
    p(
      "We know of no shortcomings that would prevent you from using the site. The Swedish and English texts have not yet been checked by native speakers.",
    ),
    h2("Tell us about a problem"),
    p(
      "If something does not work, or you need the information in another format, write to the contact persons: ",
      link("virpi.kultanen@stks.fi", "mailto:virpi.kultanen@stks.fi"),
      " or ",
      link("tytti.p.leppanen@jyu.fi", "mailto:tytti.p.leppanen@jyu.fi"),
      ". We will answer within 14 days.",
    ),
    h2("Supervision"),
    p(
      "If our answer is not enough, or you do not get one within two weeks, you can contact the authority that supervises accessibility. Its current contact details are at ",
      link("webaccessibility.fi", "https://www.webaccessibility.fi/"),
      ".",
    ),
  ),
} satisfies PageText;
