/**
 * Excel on the web. It puts no object into the add-in's page: Office.js posts texts to the window around its own, which
 * it trusts only over https. They are put here into the messages of the desktop shells, so that one shell answers all.
 */

import type { Boot, Plain, ToHost, ToPage } from "./messages.ts";

const MessageType = { request: 0, response: 1 } as const;
const Action = { invoke: 0, register: 1, unregister: 2 } as const;
const ResponseType = { reply: 0, event: 1 } as const;
/** Answered in place of a result by a host that knows no such action. */
const UNKNOWN_ACTION = -2;

const SAVE_SETTINGS = 76;
/** The event whose payload is one list; the others have named or numbered parts. */
const RICH_API_EVENT = 33;
const EXCEL_ON_THE_WEB = 16;

/** What the library adds to the arguments of every call. */
interface Call {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
  readonly ArrayData?: readonly Plain[];
  readonly [argument: string]: unknown;
}

interface Registration {
  readonly eventDispId: number;
  readonly targetId?: string;
}

/** A message as the library writes it. */
interface Envelope {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

interface Request {
  readonly action: number;
  readonly name: string;
  readonly correlation: number;
  readonly data: unknown;
}

export interface WebEnds {
  readonly boot: Boot;
  /** Where the page around the frame is from; "https://…", or the library refuses it. */
  readonly origin: string;
  readonly toShell: (message: ToHost) => void;
  /** Posts to the frame. */
  readonly post: (text: string) => void;
}

/** The add-in's place in the page around it; any text does. */
const PLACE = "pane";

/** Null for what is not for us. */
function requestOf(text: string): Request | null {
  const {
    _messageType: type,
    _conversationId: place,
    _actionType: action,
    _actionName: name,
    _correlationId: correlation,
    _data: data,
  } = JSON.parse(text) as Envelope;
  return type === MessageType.request && place === PLACE ? { action, name, correlation, data } : null;
}

/** What the add-in is told of Excel when it asks. A theme is not among it: the library has no place for one. */
const appContext = ({ context, settings }: Boot): Plain => ({
  _id: context["InstanceId"],
  _appInstanceId: context["InstanceId"],
  _correlationId: context["CorrelationId"],
  _appName: EXCEL_ON_THE_WEB,
  _appVersion: "16.00",
  _appMinorVersion: 0,
  _appUILocale: context["AppUILocale"],
  _dataLocale: context["AppDataLocale"],
  _docUrl: context["DocUrl"],
  _clientMode: context["ActivationMode"],
  _reason: "documentOpened",
  _osfControlType: context["ControlIntegrationLevel"],
  _eToken: "",
  _settings: settings,
  _requirementMatrix: context["SupportedMatrix"],
  _dialogRequirementMatrix: context["DialogRequirementMatrix"],
  _hostFullVersion: context["HostFullVersion"],
  _hostCustomMessage: context["HostCustomMessage"],
  _initialDisplayMode: context["InitialDisplayMode"],
  _appDomains: [],
  _featureGates: {},
});

/** A call's arguments in their order: one list, or parts named "0", "1"… */
function argumentsOf(call: Call): readonly Plain[] {
  if (call.ArrayData) return [call.ArrayData];
  return Object.entries(call)
    .filter(([name]) => /^\d+$/.test(name))
    .map(([, value]) => value as Plain);
}

function questionOf(id: number, { action, data }: Request): ToHost {
  if (action !== Action.invoke) {
    const { eventDispId: event, targetId: target = "" } = data as Registration;
    return { op: action === Action.register ? "register" : "unregister", id, event, target };
  }
  const call = data as Call;
  const dispatch = call.DdaMethod.DispatchId;
  if (dispatch !== SAVE_SETTINGS) return { op: "execute", id, dispatch, args: argumentsOf(call) };
  const settings = call.DdaSettingsMethod?.Properties ?? [];
  return { op: "settings", id, keys: settings.map(([key]) => key), values: settings.map(([, value]) => value) };
}

/** The shell's status, with what belongs to it. */
function answerOf(value: Plain): Plain {
  const [status, data] = Array.isArray(value) ? (value as readonly Plain[]) : [value];
  return { Version: 1, Error: status, Data: data };
}

/** Calls that concern the frame and not the workbook. */
const FRAME_CALLS: Readonly<Record<string, (boot: Boot) => Plain>> = {
  ContextActivationManager_getAppContextAsync: appContext,
  ContextActivationManager_notifyHost: () => null,
};

export class WebWire {
  /** The name to give to the add-in's frame before its page loads: by it the library knows where it is. */
  readonly frameName: string;
  readonly #ends: WebEnds;
  readonly #asked = new Map<number, Request>();
  /** The library's names of the events that it listens to, by their numbers. */
  readonly #eventNames = new Map<number, string>();
  #lastId = 0;

  constructor(ends: WebEnds) {
    this.#ends = ends;
    this.frameName = JSON.stringify({
      baseFrameName: PLACE,
      hostInfo: ends.boot.hostInfo,
      xdmInfo: [PLACE, PLACE, ends.origin].join("|"),
      serializerVersion: "1",
      flights: "[]",
    });
  }

  /** Takes what was posted from the frame. */
  receive(text: string): void {
    const request = requestOf(text);
    if (!request) return;
    const { action, name } = request;
    const frameCall = FRAME_CALLS[name];
    if (frameCall) this.#reply(request, frameCall(this.#ends.boot));
    else if (action === Action.invoke && name !== "executeMethod") this.#reply(request, null, UNKNOWN_ACTION);
    else this.#ask(request);
  }

  /** Takes what the shell answers and tells. */
  tell(message: ToPage): void {
    if (message.type === "event") {
      const { event, payload } = message;
      const data = event === RICH_API_EVENT ? { ArrayData: payload } : payload;
      this.#post(ResponseType.event, this.#eventNames.get(event) ?? "", { _data: data });
      return;
    }
    const request = this.#asked.get(message.id);
    this.#asked.delete(message.id);
    if (request) this.#reply(request, answerOf(message.value));
  }

  #ask(request: Request): void {
    const question = questionOf(++this.#lastId, request);
    if (question.op === "register") this.#eventNames.set(question.event, request.name);
    this.#asked.set(question.id, request);
    this.#ends.toShell(question);
  }

  #reply({ name, correlation }: Request, data: Plain, error = 0): void {
    this.#post(ResponseType.reply, name, { _correlationId: correlation, _data: data, _errorCode: error });
  }

  #post(type: number, name: string, content: Readonly<Record<string, Plain>>): void {
    const message = {
      _messageType: MessageType.response,
      _responseType: type,
      _actionName: name,
      _conversationId: PLACE,
      _origin: this.#ends.origin,
      _serializerVersion: 1,
      ...content,
    };
    this.#ends.post(JSON.stringify(message));
  }
}
