import type { PageText } from "../../page-text";
import { doc, h2, link, p, ul } from "../../rich-text";

export default {
  title: "Privacy",
  lead: "What we ask of you when you register for the seminar, what we use it for and when we delete it.",
  body: doc(
    h2("Who is responsible"),
    p(
      "The controller is the Finnish Research Library Association (STKS). The data is handled by its customer-service working group, which arranges the seminar. The contact details of the controller and a possible data protection officer are still to be confirmed by the association.",
    ),
    p(
      "Questions about privacy are answered by the contact persons of the group: Virpi Kultanen, ",
      link("virpi.kultanen@stks.fi", "mailto:virpi.kultanen@stks.fi"),
      ", and Tytti Leppänen, ",
      link("tytti.p.leppanen@jyu.fi", "mailto:tytti.p.leppanen@jyu.fi"),
      ".",
    ),
    h2("What data and why"),
    ul(
      "Name, e-mail address, organisation and way of taking part: to reserve a place, confirm it, tell you of changes and make the participant list.",
      "Dietary and accessibility needs, if you tell us of them: to arrange the catering and the room. They may reveal something about health, so we ask for a consent of their own.",
      "Your message to the organisers: to answer it.",
      "Name, e-mail address and session of the group's users who sign in: to run the site.",
    ),
    h2("On what basis"),
    p(
      "The registration data is needed to arrange the attendance that you have registered for yourself. Dietary and accessibility needs are stored only with your explicit consent, and your name is shown to other participants only if you allow it. The legal bases are to be confirmed by the association before publication.",
    ),
    h2("For how long"),
    ul(
      "Dietary and accessibility needs are erased 14 days after the seminar.",
      "All other registration data is made anonymous 12 months after the seminar. Only counts remain.",
    ),
    h2("Who sees the data"),
    p(
      "Only the organisers of the seminar and the administrator of the site see the registrations. The caterer is given counts of diets without names. Data is not sold or used for marketing. The suppliers of the server and the mail, and where the data is kept, are to be confirmed by the association.",
    ),
    h2("Your rights"),
    p(
      "You may ask to see your data, to have it corrected or erased, to restrict or object to its use, and to receive it in a portable form. A consent can be withdrawn at any time. You can cancel a registration yourself by the link in the confirmation; in other matters write to the contact persons. You may also complain to the Data Protection Ombudsman of Finland.",
    ),
    h2("Cookies"),
    p(
      "The site does not track its visitors and fetches nothing from other servers. There are two cookies, and both are necessary: the session of a user who has signed in, and a receipt with the name and organisation that the confirmation page shows after registering. The receipt is gone in ten minutes. That is why there is no cookie banner.",
    ),
  ),
} satisfies PageText;
