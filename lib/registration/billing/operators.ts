/**
 * The operators and banks that deliver e-invoices in Finland, with the code that identifies each of them on an invoice.
 * The list contains an operator if several of its customers publish the same code for it. The form also accepts any
 * other code.
 */
export const operators: readonly { code: string; name: string }[] = [
  { code: "HELSFIHH", name: "Aktia" },
  { code: "003723327487", name: "Apix Messaging" },
  { code: "BAWCFI22", name: "Basware" },
  { code: "003703575029", name: "CGI" },
  { code: "DABAFIHH", name: "Danske Bank" },
  { code: "HANDFIHH", name: "Handelsbanken" },
  { code: "INEXCHANGE", name: "InExchange" },
  { code: "003721291126", name: "Maventa" },
  { code: "003726044706", name: "Netbox Finland" },
  { code: "NDEAFIHH", name: "Nordea" },
  { code: "OKOYFIHH", name: "OP" },
  { code: "003708599126", name: "OpenText" },
  { code: "E204503", name: "OpusCapita Solutions" },
  { code: "003723609900", name: "Pagero" },
  { code: "POPFFI22", name: "POP Pankki" },
  { code: "FI28768767", name: "Posti Messaging" },
  { code: "003701150617", name: "PostNord Strålfors" },
  { code: "003714377140", name: "Ropo Capital" },
  { code: "SBANFIHH", name: "S-Pankki" },
  { code: "ITELFIHH", name: "Säästöpankit" },
  { code: "003701011385", name: "Tietoevry" },
  { code: "003722207029", name: "Åland Post" },
  { code: "AABAFI22", name: "Ålandsbanken" },
];
