import { config } from "zod";

// The site's security policy does not allow `eval`. In a browser, zod would try it as soon as it makes the first schema,
// and the browser would report that. A client component that uses schemas imports this module before all others.
config({ jitless: typeof window === "object" });
