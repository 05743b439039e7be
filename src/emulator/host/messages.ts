/** What the page's bridge and the emulated shell say to each other: plain data, so that it can cross a frame. */

export type Plain = string | number | boolean | null | undefined | readonly Plain[] | { readonly [key: string]: Plain };

export type Platform = "win32" | "mac" | "web";

/** What a shell knows of Excel when the page is opened, before any message. */
export interface Boot {
  readonly platform: Platform;
  readonly hostInfo: string;
  /** Document settings: key and JSON text. */
  readonly settings: readonly (readonly [string, string])[];
  /** "#RRGGBB" by the names of `Office.context.officeTheme`. */
  readonly theme: Readonly<Record<string, string>>;
  readonly context: Readonly<Record<string, Plain>>;
}

export type ToHost =
  | { readonly op: "execute"; readonly id: number; readonly dispatch: number; readonly args: readonly Plain[] }
  | { readonly op: "register" | "unregister"; readonly id: number; readonly event: number; readonly target: string }
  | {
      readonly op: "settings";
      readonly id: number;
      readonly keys: readonly string[];
      readonly values: readonly string[];
    };

export type ToPage =
  | { readonly type: "reply"; readonly id: number; readonly value: Plain }
  | { readonly type: "event"; readonly event: number; readonly target: string; readonly payload: readonly Plain[] };
