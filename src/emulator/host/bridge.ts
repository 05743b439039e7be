/**
 * The object that a desktop Excel puts into the add-in's page, on which Office.js builds. To be installed before office.js
 * loads. Touches nothing of Office.js, and runs in a browser and in Node alike.
 */

import type { Boot, Plain, ToHost, ToPage } from "./messages.ts";

type Callback = (value: unknown) => void;
const ignore: Callback = () => undefined;
type Query = ToHost extends infer M ? (M extends { readonly id: number } ? Omit<M, "id"> : never) : never;

/** The parts of a page's window that the bridge sets. */
export interface BridgeWindow {
  external?: unknown;
  webkit?: unknown;
}

/** Event 10 is the dialog's; its "target" is the dialog's description, not a place to deliver to. */
const DIALOG_EVENT = 10;
const eventKey = (event: number, target: string): string => `${event}|${event === DIALOG_EVENT ? "" : target}`;

/** The array type of the Windows shell. */
class SafeArray {
  readonly #items: readonly Plain[];

  constructor(items: readonly Plain[]) {
    this.#items = items;
  }

  toArray(): Plain[] {
    return [...this.#items];
  }

  dimensions(): number {
    return 1;
  }

  lbound(): number {
    return 0;
  }

  ubound(): number {
    return this.#items.length;
  }

  getItem(index: number): Plain {
    return this.#items[index];
  }
}

/** Sends questions to the host and gives the answers to those who asked. */
class Line {
  readonly #send: (message: ToHost) => void;
  readonly #waiting = new Map<number, Callback>();
  readonly handlers = new Map<string, (event: number, payload: readonly Plain[]) => void>();
  #nextId = 1;

  constructor(send: (message: ToHost) => void) {
    this.#send = send;
  }

  ask(query: Query, callback: Callback): void {
    const id = this.#nextId++;
    this.#waiting.set(id, callback);
    this.#send({ ...query, id });
  }

  receive(message: ToPage): void {
    if (message.type === "event") {
      this.handlers.get(eventKey(message.event, message.target))?.(message.event, message.payload);
      return;
    }
    const callback = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    callback?.(message.value);
  }
}

/** Installs the bridge; answers the function that takes the host's messages. */
export function installBridge(
  window: BridgeWindow,
  boot: Boot,
  send: (message: ToHost) => void,
): (message: ToPage) => void {
  const line = new Line(send);
  if (boot.platform === "win32") window.external = windowsExternal(boot, line);
  else installMac(window, boot, line);
  return (message) => line.receive(message);
}

const asArray = (value: unknown): unknown => (Array.isArray(value) ? new SafeArray(value) : value);

/** Colours as Windows has them: one number each. */
const themeNumbers = (theme: Boot["theme"]): string =>
  JSON.stringify(
    Object.fromEntries(Object.entries(theme).map(([name, color]) => [name, Number.parseInt(color.slice(1), 16)])),
  );

function windowsContext(boot: Boot, line: Line): Record<string, unknown> {
  let settings: readonly (readonly [string, string])[] = boot.settings;
  const getters = Object.entries(boot.context).map(([name, value]) => [`Get${name}`, () => value] as const);
  return {
    ...Object.fromEntries(getters),
    GetOfficeThemeInfo: () => themeNumbers(boot.theme),
    GetSettings: () => ({
      Read(keys: string[], values: string[]) {
        keys.push(...settings.map(([key]) => key));
        values.push(...settings.map(([, value]) => value));
      },
      WriteAsync(keys: readonly string[], values: readonly string[], callback: Callback) {
        settings = keys.map((key, index) => [key, values[index] ?? ""]);
        line.ask({ op: "settings", keys: [...keys], values: [...values] }, callback);
      },
    }),
  };
}

function windowsExternal(boot: Boot, line: Line): Record<string, unknown> {
  const context = windowsContext(boot, line);
  return {
    GetHostInfo: () => boot.hostInfo,
    GetContext: () => context,
    Execute(dispatch: number, args: ArrayLike<Plain>, callback: Callback) {
      line.ask({ op: "execute", dispatch, args: Array.from(args) }, (value) => callback(asArray(value)));
    },
    RegisterEvent(
      event: number,
      target: string,
      handler: (event: number, payload: unknown) => void,
      callback: Callback,
    ) {
      line.handlers.set(eventKey(event, target), (number, payload) => handler(number, asArray(payload)));
      line.ask({ op: "register", event, target }, callback);
    },
    UnregisterEvent(event: number, target: string, callback: Callback) {
      line.handlers.delete(eventKey(event, target));
      line.ask({ op: "unregister", event, target }, callback);
    },
  };
}

/** The calls that the Mac shell takes, by number. */
const MacMethod = { execute: 1, register: 2, unregister: 3, writeSettings: 4, getContext: 5 } as const;

interface MacParams {
  readonly id: number;
  readonly targetId: string;
  readonly apiArgs: readonly Plain[];
  readonly keys: readonly string[];
  readonly values: readonly string[];
}

interface MacCall {
  readonly methodId: number;
  readonly params: MacParams;
}

/** The 24 places of the Mac's context record. */
function macContext({ context, settings }: Boot): readonly unknown[] {
  const pick = (...names: readonly string[]): unknown[] => names.map((name) => context[name]);
  return [
    [settings.map(([key]) => key), settings.map(([, value]) => value)],
    ...pick("SolutionRef", "AppType", "AppVersionMajor"),
    0,
    0,
    0,
    ...pick("AppCapabilities", "AppUILocale", "AppDataLocale"),
    0,
    ...pick("DocUrl", "ActivationMode", "ControlIntegrationLevel", "SolutionToken"),
    0,
    ...pick(
      "CorrelationId",
      "InstanceId",
      "TouchEnabled",
      "CommerceAllowed",
      "SupportedMatrix",
      "HostCustomMessage",
      "HostFullVersion",
      "InitialDisplayMode",
    ),
  ];
}

function macCall({ methodId, params }: MacCall, boot: Boot, line: Line, callback: Callback): void {
  switch (methodId) {
    case MacMethod.execute:
      return line.ask({ op: "execute", dispatch: params.id, args: params.apiArgs }, (value) => callback([0, value]));
    case MacMethod.register:
      return line.ask({ op: "register", event: params.id, target: params.targetId }, (value) => callback([value]));
    case MacMethod.unregister:
      return line.ask({ op: "unregister", event: params.id, target: params.targetId }, (value) => callback([value]));
    case MacMethod.writeSettings:
      return line.ask({ op: "settings", keys: params.keys, values: params.values }, (value) => callback([value]));
    case MacMethod.getContext:
      return callback(macContext(boot));
    default:
      return undefined;
  }
}

function installMac(window: BridgeWindow, boot: Boot, line: Line): void {
  let registrations = 0;
  const keys = new Map<string, string>();
  window.external = { GetHostInfo: () => boot.hostInfo };
  window.webkit = { messageHandlers: { Agave: { postMessage: () => undefined } } };
  const direct = {
    _osfHostAPI: (_name: string, call: MacCall, callback: Callback = ignore) => macCall(call, boot, line, callback),
    _osfHostRegisterEvent(_name: string, call: MacCall, onEvent: Callback, callback: Callback = ignore) {
      const id = `event${++registrations}`;
      const key = eventKey(call.params.id, call.params.targetId);
      keys.set(id, key);
      line.handlers.set(key, (event, payload) => onEvent([payload, event]));
      macCall(call, boot, line, callback);
      return { eventCallbackId: id };
    },
    _osfHostUnregisterCallback: (id: string) => line.handlers.delete(keys.get(id) ?? ""),
  };
  Object.assign(window, direct);
}
