import { test as base, expect } from "@playwright/test";
import { fromSomewhere } from "@/tests/support/visitor";

/**
 * The base of all tests in the browser. Each test has its own client address. A test fails if a script on the page
 * causes an unexpected error, if anything on the page violates the site's security policy, or if the page sends a request
 * to another site.
 */
export const test = base.extend<{ strict: undefined }>({
  extraHTTPHeaders: async ({ extraHTTPHeaders }, use) => use({ ...extraHTTPHeaders, ...fromSomewhere() }),
  strict: [
    async ({ page, baseURL }, use) => {
      const wrong: string[] = [];
      page.on("pageerror", (error) => wrong.push(error.message));
      page.on("console", (message) => {
        const expected = /status of (404|401|403)/.test(message.text());
        if (message.type() === "error" && !expected) wrong.push(message.text());
      });
      await page.exposeFunction("tellViolation", (violation: string) => wrong.push(violation));
      await page.addInitScript(() => {
        document.addEventListener(
          "securitypolicyviolation",
          ({ violatedDirective, blockedURI, sourceFile, sample }) => {
            const tell: unknown = Reflect.get(window, "tellViolation");
            if (typeof tell === "function")
              tell(`${location.pathname} violates ${violatedDirective}: ${blockedURI} ${sourceFile} ${sample}`);
          },
        );
      });
      page.on("request", (request) => {
        const { origin, protocol } = new URL(request.url());
        if (/^http/.test(protocol) && origin !== baseURL) wrong.push(`a request to ${origin}`);
      });
      await use(undefined);
      expect(wrong).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
