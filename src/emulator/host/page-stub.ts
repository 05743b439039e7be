/** As much of a page's `window` as office.js looks at while it loads. */

/** Add-ins come over https; Office.js for the web refuses to run otherwise. */
export const ORIGIN = "https://localhost";

interface StubElement {
  readonly tagName: string;
  src?: string;
  onload?: () => void;
  onerror?: (error: unknown) => void;
}

function memoryStorage(): Record<string, unknown> {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: unknown) => void items.set(key, String(value)),
    removeItem: (key: string) => void items.delete(key),
    clear: () => items.clear(),
    key: (index: number) => [...items.keys()][index] ?? null,
  };
}

function element(tag: string): StubElement {
  const made: Record<string, unknown> = {
    tagName: tag.toUpperCase(),
    style: {},
    setAttribute: (name: string, value: unknown) => void (made[name] = value),
    getAttribute: (name: string) => made[name] ?? null,
    appendChild: () => undefined,
  };
  if (tag === "a") addLocation(made);
  return made as unknown as StubElement;
}

/** Office.js takes URLs apart with an anchor element. */
function addLocation(anchor: Record<string, unknown>): void {
  let url = new URL(ORIGIN);
  Object.defineProperty(anchor, "href", {
    get: () => url.href,
    set(text: string) {
      url = new URL(text, ORIGIN);
    },
  });
  for (const part of ["hostname", "protocol", "port", "host", "pathname"] as const)
    Object.defineProperty(anchor, part, { get: () => url[part] });
}

const nothing = (): void => undefined;

function documentStub(load: (file: string) => void): Record<string, unknown> {
  const head = {
    appendChild(script: StubElement) {
      if (script.tagName === "SCRIPT") queueMicrotask(() => run(script, load));
      return script;
    },
  };
  const self = { tagName: "SCRIPT", src: `${ORIGIN}/office-js/office.js`, getAttribute: () => null };
  const byTag: Readonly<Record<string, readonly unknown[]>> = { head: [head], script: [self] };
  return {
    head,
    body: element("body"),
    domain: "localhost",
    URL: ORIGIN,
    readyState: "complete",
    cookie: "",
    documentElement: { lang: "en" },
    createElement: element,
    getElementsByTagName: (tag: string) => byTag[tag] ?? [],
    querySelectorAll: () => [],
    getElementById: () => null,
    addEventListener: nothing,
    removeEventListener: nothing,
  };
}

/** `load(file)` runs a script of the library by its path under the directory of office.js. */
export function pageStub(load: (file: string) => void): Record<string, unknown> {
  return {
    document: documentStub(load),
    location: new URL(`${ORIGIN}/taskpane.html`),
    name: "",
    opener: null,
    external: {},
    navigator: { userAgent: "node", language: "en-US", platform: "node" },
    sessionStorage: memoryStorage(),
    localStorage: memoryStorage(),
    history: {},
    // The library's dialogs read a bare global `status`.
    status: "",
    screen: { width: 1_000, height: 800 },
    addEventListener: nothing,
    removeEventListener: nothing,
  };
}

function run(script: StubElement, load: (file: string) => void): void {
  try {
    load(new URL(script.src ?? "").pathname.replace(/^\/office-js\//, ""));
  } catch (error) {
    script.onerror?.(error);
    throw error;
  }
  script.onload?.();
}
