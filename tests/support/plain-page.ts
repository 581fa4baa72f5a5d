import { queryAllByLabelText, queryAllByRole, queryAllByText } from "@testing-library/dom";
import { JSDOM } from "jsdom";
import { fromSomewhere } from "./visitor";

type Name = string | RegExp;
type ByRole = { name?: Name; exact?: boolean; level?: number };
type File = { name: string; mimeType: string; buffer: Buffer };
/**
 * The files that a test has chosen, by their input element. They are stored here because jsdom cannot set the files of
 * an input.
 */
const chosenFiles = new WeakMap<Element, File>();

/**
 * A search for elements of the current page. The search is repeated each time it is used, so it finds the elements that
 * the page has at that time. The methods have Playwright's names, so that HTTP tests and browser tests look the same.
 */
export class Found {
  constructor(
    private readonly page: PlainPage,
    private readonly find: () => HTMLElement[],
  ) {}

  all = (): HTMLElement[] => this.find();
  count = (): number => this.all().length;

  /**
   * Returns the element.
   * @throws unless there is exactly one.
   */
  one(): HTMLElement {
    const [element, ...others] = this.all();
    if (!element || others.length > 0)
      throw new Error(`${this.count()} elements where one is meant: ${this.describe()}`);
    return element;
  }

  nth = (index: number): Found => this.narrowed((elements) => elements.slice(index).slice(0, 1));
  first = (): Found => this.nth(0);
  last = (): Found => this.nth(-1);

  filter({ hasText, has }: { hasText?: Name; has?: (element: HTMLElement) => boolean }): Found {
    return this.narrowed((elements) =>
      elements.filter((element) => (!hasText || matches(textOf(element), hasText)) && (!has || has(element))),
    );
  }

  getByRole = (role: string, options: ByRole = {}): Found => this.within((each) => byRole(each, role, options));
  getByText = (text: Name, options: { exact?: boolean } = {}): Found =>
    this.within((each) => byText(each, text, options));
  getByLabel = (label: Name, options: { exact?: boolean } = {}): Found =>
    this.within((each) => byLabel(each, label, options));
  locator = (selector: string): Found => this.within((each) => [...each.querySelectorAll<HTMLElement>(selector)]);

  getAttribute = (name: string): string | null => this.one().getAttribute(name);
  inputValue = (): string => (this.one() as HTMLInputElement).value;

  async fill(text: string): Promise<void> {
    (this.one() as HTMLInputElement).value = text;
  }

  async check(): Promise<void> {
    (this.one() as HTMLInputElement).checked = true;
  }

  async selectOption({ label }: { label: string }): Promise<void> {
    const option = [...(this.one() as HTMLSelectElement).options].find((each) => textOf(each) === label);
    if (!option) throw new Error(`no option ${label}`);
    option.selected = true;
  }

  async setInputFiles(file: File): Promise<void> {
    chosenFiles.set(this.one(), file);
  }

  /** Follows a link or sends a form, like a browser without scripts. */
  async click(): Promise<void> {
    const element = this.one();
    if (element.matches("a[href]")) await this.page.goto(element.getAttribute("href") ?? "");
    else if (element.matches("button, input[type=submit]")) await this.page.submit(element as HTMLButtonElement);
    else if (element.matches("input[type=checkbox], input[type=radio]")) await this.check();
    else if (!element.closest("summary")) throw new Error(`nothing to press: ${element.outerHTML.slice(0, 200)}`);
  }

  private describe = () =>
    this.all()
      .map(({ outerHTML }) => outerHTML.slice(0, 120))
      .join("\n");
  private narrowed = (narrow: (elements: HTMLElement[]) => HTMLElement[]) =>
    new Found(this.page, () => narrow(this.all()));
  private within = (search: (element: HTMLElement) => HTMLElement[]) =>
    new Found(this.page, () => [...new Set(this.all().flatMap(search))]);
}

/** A browser without scripts: it requests pages over HTTP, keeps cookies, follows links and sends forms. */
export class PlainPage {
  private dom = new JSDOM();
  private cookies = new Map<string, string>();
  private readonly network = fromSomewhere();
  private address: URL;
  status = 0;
  headers = new Headers();

  constructor(private readonly siteUrl: string) {
    this.address = new URL(siteUrl);
  }

  url = (): string => this.address.href;
  path = (): string => this.address.pathname + this.address.search;
  title = (): string => this.document.title;
  clearCookies = (): void => this.cookies.clear();
  cookieNames = (): string[] => [...this.cookies.keys()];

  get document(): Document {
    return this.dom.window.document;
  }

  /** Sends a request with the reader's cookies. Does not follow redirects and does not show the answer. */
  async request(path: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const headers = { Origin: this.siteUrl, ...this.network, ...(cookie && { Cookie: cookie }), ...init.headers };
    const answer = await fetch(new URL(path, this.siteUrl), { redirect: "manual", ...init, headers });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/max-age=0|expires=thu, 01 jan 1970/i.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return answer;
  }

  /** Opens a URL and follows redirects. Returns the status of the page that is shown. */
  async goto(path: string, init: RequestInit = {}): Promise<number> {
    let to = new URL(path, this.address);
    let answer = await this.request(to.href, init);
    for (let steps = 0; answer.status >= 300 && answer.status < 400 && steps < 10; steps += 1) {
      to = new URL(answer.headers.get("location") ?? "", to);
      answer = await this.request(to.href);
    }
    this.dom = new JSDOM(await answer.text(), { url: to.href });
    this.address = to;
    this.headers = answer.headers;
    this.status = answer.status;
    return answer.status;
  }

  reload = (): Promise<number> => this.goto(this.address.href);

  async submit(button: HTMLButtonElement): Promise<void> {
    const form = button.form;
    if (!form) throw new Error("a button outside of a form");
    const body = new FormData();
    for (const [name, value] of new this.dom.window.FormData(form, button)) body.append(name, String(value));
    for (const input of form.querySelectorAll<HTMLInputElement>("input[type=file]")) {
      const file = chosenFiles.get(input);
      body.set(
        input.name,
        file ? new Blob([new Uint8Array(file.buffer)], { type: file.mimeType }) : new Blob([]),
        file?.name ?? "",
      );
    }
    const action = button.getAttribute("formaction") ?? form.getAttribute("action") ?? this.address.href;
    if (form.method === "post") await this.goto(action || this.address.href, { method: "POST", body });
    else {
      const query = new URLSearchParams([...body].map(([name, value]) => [name, String(value)]));
      const to = new URL(action || this.address.href, this.address);
      to.search = String(query);
      await this.goto(to.href);
    }
  }

  private whole = new Found(this, () => [this.document.documentElement]);
  getByRole = this.whole.getByRole;
  getByText = this.whole.getByText;
  getByLabel = this.whole.getByLabel;
  locator = this.whole.locator;
}

/** Returns the text of an element, with single spaces. */
export const textOf = (element: Element): string => (element.textContent ?? "").replace(/\s+/g, " ").trim();

/**
 * Returns whether a text matches, by Playwright's rule: unless `exact` is true, the text only has to contain the words,
 * ignoring case.
 */
function matches(text: string, words: Name, exact = false): boolean {
  if (words instanceof RegExp) return words.test(text);
  const wanted = words.replace(/\s+/g, " ").trim();
  return exact ? text === wanted : text.toLowerCase().includes(wanted.toLowerCase());
}

const asMatcher = (words: Name, exact?: boolean) => (text: string) =>
  matches(text.replace(/\s+/g, " ").trim(), words, exact);

const byRole = (within: HTMLElement, role: string, { name, exact, level }: ByRole) =>
  queryAllByRole(within, role, {
    // Hidden elements are found too. To leave them out, the library would compute the styles of the page, which would
    // take most of the time of a test.
    hidden: true,
    ...(level !== undefined && { level }),
    ...(name !== undefined && { name: asMatcher(name, exact) }),
  });
const byText = (within: HTMLElement, text: Name, { exact }: { exact?: boolean }) =>
  queryAllByText(within, asMatcher(text, exact), { ignore: "script, style" });
const byLabel = (within: HTMLElement, label: Name, { exact }: { exact?: boolean }) =>
  queryAllByLabelText(within, asMatcher(label, exact));
