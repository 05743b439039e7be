/** The emulated shell around a page: answers what is asked from there, and brings it the emulator's events. */

import type { Emulator } from "./emulator.ts";
import type { Boot, Plain, Platform, ToHost, ToPage } from "./messages.ts";

const Dispatch = { richApi: 93, commandCompleted: 94 } as const;
const ShellEvent = { richApi: 33, command: 39 } as const;
/** The category of events that carry batches' objects. */
const RICH_API_EVENT = 65_536;
const UNSUPPORTED = 5_000;

export interface ShellOptions {
  readonly platform: Platform;
  readonly locale?: string;
  readonly theme?: Readonly<Record<string, string>>;
}

const THEME = {
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#000000",
  controlBackgroundColor: "#F3F2F1",
  controlForegroundColor: "#262626",
};

/** Requirement sets besides ExcelApi; versions are texts, since 1.10 is not 1.1. */
const OTHER_SETS = { DialogApi: "1.2", RibbonApi: "1.2", RichApiRuntime: "1.3", SharedRuntime: "1.1" };

/** By these Office.js chooses which of its builds to load. */
const BUILDS: Readonly<Record<Platform, string>> = { win32: "Win32$16.01", mac: "Mac$16.00", web: "Web$16.00" };

/** The add-in's id towards the client library; any text does. */
const ID = "rungs";

export class Shell {
  readonly #emulator: Emulator;
  readonly #options: ShellOptions;
  readonly #toPage: (message: ToPage) => void;
  readonly #listening = new Set<string>();
  /** Ribbon commands that reported their end. */
  readonly completed: Plain[] = [];

  constructor(emulator: Emulator, options: ShellOptions, toPage: (message: ToPage) => void) {
    this.#emulator = emulator;
    this.#options = options;
    this.#toPage = toPage;
    emulator.onEvents = () => this.#flush();
  }

  boot(): Boot {
    const { platform, locale = "en-US", theme = THEME } = this.#options;
    return {
      platform,
      hostInfo: `Excel$${BUILDS[platform]}$${locale}$${ID}$$disableLogging$0`,
      settings: [...this.#emulator.workbook.settings],
      theme,
      context: contextOf(this.#emulator, locale),
    };
  }

  receive(message: ToHost): void {
    const reply = (value: Plain): void => this.#toPage({ type: "reply", id: message.id, value });
    switch (message.op) {
      case "execute":
        reply(this.#execute(message.dispatch, message.args));
        this.#flush();
        return;
      case "register":
        this.#listening.add(`${message.event}|${message.target}`);
        return reply(0);
      case "unregister":
        this.#listening.delete(`${message.event}|${message.target}`);
        return reply(0);
      case "settings":
        this.#emulator.replaceSettings(message.keys, message.values);
        return reply(0);
    }
  }

  /** Runs a function that the add-in associated with a ribbon command; false if it listens to none. */
  invokeCommand(name: string): boolean {
    if (!this.#listening.has(`${ShellEvent.command}|`)) return false;
    const payload = [`${ID}-${this.completed.length}`, name, JSON.stringify({ source: { id: name } })];
    this.#toPage({ type: "event", event: ShellEvent.command, target: "", payload });
    return true;
  }

  /** A status, 0 for success, and what belongs to it. */
  #execute(dispatch: number, args: readonly Plain[]): readonly Plain[] {
    if (dispatch === Dispatch.commandCompleted) {
      this.completed.push(args);
      return [0];
    }
    if (dispatch !== Dispatch.richApi) return [UNSUPPORTED];
    const [message] = args;
    const body = Array.isArray(message) ? message[4] : undefined;
    const answer = this.#emulator.answer(String(body));
    if (answer.status !== 0) return [answer.status];
    return [0, [200, ["Content-Type", "application/json"], answer.text]];
  }

  #flush(): void {
    const events = this.#emulator.events.drain();
    if (events.length === 0) return;
    const payload = events.map(({ type, targetId, message, id }) => [
      RICH_API_EVENT,
      type,
      targetId,
      message,
      id,
      false,
    ]);
    this.#toPage({ type: "event", event: ShellEvent.richApi, target: "", payload });
  }
}

const contextOf = (emulator: Emulator, locale: string): Boot["context"] => ({
  AppType: 1,
  SolutionRef: ID,
  AppVersionMajor: 16,
  AppVersionMinor: 1,
  AppUILocale: locale,
  AppDataLocale: locale,
  DocUrl: `C:\\${emulator.workbook.name}`,
  AppCapabilities: 0,
  ActivationMode: 1,
  ControlIntegrationLevel: 1,
  SolutionToken: "",
  CorrelationId: ID,
  InstanceId: ID,
  TouchEnabled: false,
  CommerceAllowed: false,
  SupportedMatrix: JSON.stringify({ ExcelApi: emulator.version, ...OTHER_SETS }),
  HostCustomMessage: "",
  HostFullVersion: "16.0.17928.20000",
  DialogRequirementMatrix: JSON.stringify({ DialogApi: "1.2" }),
  FeaturesForSolution: "{}",
  InitialDisplayMode: 2,
});
