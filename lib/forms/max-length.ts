/** The longest answers about a person that a form takes, in characters. An e-mail address has at most 254 (RFC 5321, erratum 1690). */
export const maxLength = { name: 200, email: 254, organisation: 200, role: 200, needs: 500, message: 2000 } as const;
