import type { PageText } from "../../page-text";
import { doc, h2, link, p, ul } from "../../rich-text";

export default {
  title: "Privacy",
  lead: "What we ask for when you register for the seminar, what we use it for and when we delete it.",
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
      "Name, e-mail address, organisation, job title (if you give it), way of taking part and language: to reserve a place, confirm it, tell you about changes and make the participant list.",
      "Fee category and billing details, if the seminar has a fee: to invoice it.",
      "Answers to the organisers’ questions, if there are any: for the purpose stated next to the question on the form.",
      "Dietary and accessibility needs, if you tell us about them: to arrange the catering and the room. They may reveal something about your health, so we ask for separate consent.",
      "Your message to the organisers: to answer it.",
      "What has happened to your registration, such as a change, a cancellation or a place from the waiting list: to answer the organisers’ questions and to sort out mistakes. It shows which field was changed and when, not what was in it.",
      "E-mail address, if you want to be told when registration opens: to send that one message.",
      "For the group's users who sign in: name, e-mail address, sessions with their browsers, passkeys, and a record of what each user has published or changed: to run the site.",
    ),
    h2("On what basis"),
    p(
      "We need the registration data to arrange the attendance that you yourself have registered for. Dietary and accessibility needs are stored only with your explicit consent, and your name and organisation are shown to other participants only if you allow it. Those who have a place then see them on their own page, until you withdraw your permission or the registration data is erased. The legal bases are to be confirmed by the association before publication.",
    ),
    h2("For how long"),
    ul(
      "Dietary and accessibility needs: 14 days after the seminar.",
      "Answers to additional questions: for the time that the organisers have set for the question, but at most 12 months after the seminar.",
      "All other registration data, including billing details and the addresses of the messages sent to you: 12 months after the seminar. Only counts remain after that: how many registered, how, in which fee category and on which day, and how many cancelled.",
      "If you hand your place over to a colleague: your data is erased at once when the colleague takes the place.",
      "A new e-mail address, and a colleague to whom you offer your place: 48 hours, unless the address is confirmed or the place is taken.",
      "A request to be told when registration opens: until that message has been written, or seven days if the address is not confirmed; at most until the seminar is over or cancelled.",
      "The addresses of messages sent to others than the registered: seven days.",
      "A user’s session: 14 days after its last use. A sign-in link: half an hour after it was sent. The record of what users have done is kept, but the name disappears from it when the user is removed.",
    ),
    p(
      "The site erases the data automatically, every night. If a seminar is cancelled, the times are still counted from its day. The data disappears from the backups when the backups are destroyed. How long backups, and invoices in the accounts, are kept is still to be confirmed by the association.",
    ),
    h2("Who sees the data"),
    p(
      "Only the organisers of the seminar and the administrator of the site see the registrations. The caterer is given counts of diets without names. Data is not sold or used for marketing. The suppliers of the server and the mail, and where the data is kept, are to be confirmed by the association.",
    ),
    h2("Your rights"),
    p(
      "You may ask to see your data, to have it corrected or erased, to restrict or object to its use, and to receive it in a portable form. You can withdraw your consent at any time. With the link in the confirmation you can see, change, download and erase your data yourself, and cancel your registration. In other matters, write to the contact persons. You may also complain to the Data Protection Ombudsman of Finland.",
    ),
    h2("Network addresses and logs"),
    p(
      "To prevent misuse, the site counts how many times forms are sent from one network in ten minutes. The address of your connection (IP address) is not stored: the counter knows only a hash made with a key, from which the address can’t be read, and it is deleted the next night at the latest. No names, addresses or anything else that could identify you are written to the site’s log. What the supplier of the server records of connections is to be confirmed by the association.",
    ),
    h2("Cookies"),
    p(
      "The site does not track its visitors and fetches nothing from other servers. There are five cookies, and all are necessary: the session of a user who has signed in; the check of a passkey, which disappears in five minutes; a note that you are looking at a preview of the site; a receipt with the name, organisation and way of taking part that the confirmation page shows after you register, which disappears in ten minutes; and the organisation and billing details, so that you can register a colleague at the same time, which disappear in half an hour. That is why there is no cookie banner.",
    ),
  ),
} satisfies PageText;
