/** Ranges of several areas, and sorting. */

import { clearCells } from "../../editing/clear-cells.ts";
import { edit } from "../spec.ts";
import { node, type Spec } from "../targets.ts";
import { addressOf, cellCount, rangeNode } from "./areas.ts";

export const rangeAreas: Spec<"RangeAreas"> = {
  properties: {
    address: { read: ({ sheet, boxes }) => addressOf(sheet, boxes) },
    areaCount: { read: ({ boxes }) => boxes.length },
    cellCount: { read: ({ boxes }) => boxes.reduce((sum, box) => sum + cellCount(box), 0) },
  },
  links: {
    areas: (self) => node("RangeCollection", self),
    worksheet: ({ sheet }) => node("Worksheet", sheet),
  },
  methods: {
    clear: edit(({ sheet, boxes }, _args, host) => {
      for (const box of boxes) clearCells(host.workbook, sheet, box, "all");
    }),
  },
};

export const rangeCollection: Spec<"RangeCollection"> = {
  items: ({ sheet, boxes }) => boxes.map((box) => rangeNode(sheet, box)),
};
