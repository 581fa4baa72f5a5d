/**
 * The maximum length of answers about a person, in characters. An e-mail address has at most 254 (RFC 3696, erratum
 * 1690, by the limits of RFC 5321).
 */
export const maxLength = { name: 200, email: 254, organisation: 200, role: 200, needs: 500, message: 2000 } as const;
