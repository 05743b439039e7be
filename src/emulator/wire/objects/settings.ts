/** Excel.SettingCollection: key and value pairs that the document keeps for the add-in. */

import type { Workbook } from "../../model/workbook.ts";
import { plainText, WireError, type Json } from "../protocol.ts";
import { ask } from "../spec.ts";
import { node, type Spec } from "../targets.ts";
import { Node } from "../spec.ts";

const settingOrNull = (book: Workbook, key: Json): Node | null =>
  book.settings.has(plainText(key)) ? node("Setting", { key: plainText(key) }) : null;

export const settingCollection: Spec<"SettingCollection"> = {
  items: (book) => [...book.settings.keys()].map((key) => node("Setting", { key })),
  find: settingOrNull,
  methods: {
    add: ask((book, [key, value]) => {
      if (typeof key !== "string" || value instanceof Node) throw new WireError("InvalidArgument");
      book.settings.set(key, JSON.stringify(value ?? null));
      return node("Setting", { key });
    }),
  },
};

export const setting: Spec<"Setting"> = {
  properties: {
    _Id: { read: ({ key }) => key },
    key: { read: ({ key }) => key },
    value: {
      read: ({ key }, { workbook }) => JSON.parse(workbook.settings.get(key) ?? "null") as Json,
      write: ({ key }, value, { workbook }) => void workbook.settings.set(key, JSON.stringify(value)),
    },
  },
  methods: {
    delete: ask(({ key }, _args, { workbook }) => void workbook.settings.delete(key)),
  },
};
