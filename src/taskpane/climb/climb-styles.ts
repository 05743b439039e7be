/** What the drawings of the climb have in common. */

import { makeStyles } from "@fluentui/react-components";
import { token } from "../parts/pane-theme.ts";

/** In forced colours the line is a contour like the others, the band shows through the fills, and the bead is chosen. */
const FORCED = {
  "--met": "CanvasText",
  "--lane": "transparent",
  "--step": "transparent",
  "--colorNeutralForeground2": "CanvasText",
  "--colorBrandBackground": "Highlight",
  "--colorNeutralForegroundOnBrand": "HighlightText",
};

const forcedOutline = { "@media (forced-colors: active)": { stroke: "CanvasText", strokeWidth: "1px" } };

export const useClimbStyles = makeStyles({
  drawing: {
    display: "block",
    overflow: "visible",
    fontFamily: "inherit",
    "@media (forced-colors: active)": { ...FORCED, forcedColorAdjust: "none" },
  },
  reached: { fill: token("met"), "@media (forced-colors: active)": { fill: "Highlight" } },
  beyond: { fill: token("step"), ...forcedOutline },
  band: { fill: token("band"), stroke: token("edge") },
  possible: { stroke: token("unk"), strokeDasharray: "2 2" },
  figure: { fill: token("colorNeutralForeground1") },
  axis: { fontSize: "11px", fill: token("colorNeutralForeground2"), textAnchor: "middle" },
  strong: { fill: token("colorNeutralForeground1"), fontWeight: token("fontWeightSemibold") },
  heading: {
    fontSize: "11px",
    fill: token("colorNeutralForeground1"),
    fontWeight: token("fontWeightSemibold"),
    textAnchor: "end",
  },
  met: { fill: token("lane") },
  under: { fill: token("step") },
  contour: { fill: "none", stroke: token("colorNeutralForeground2"), strokeWidth: "1.25px" },
  blank: { stroke: token("unk"), strokeDasharray: "4 2.5" },
  none: { fill: "none", stroke: token("colorNeutralForeground2"), strokeWidth: "1.5px" },
  moving: {
    transitionProperty: "transform",
    transitionDuration: "150ms",
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0s" },
  },
  line: { stroke: token("met"), strokeWidth: "2px" },
  bead: { fill: token("colorBrandBackground") },
  grade: {
    fontSize: "11px",
    fontWeight: token("fontWeightSemibold"),
    fill: token("colorNeutralForegroundOnBrand"),
    textAnchor: "middle",
  },
  openBead: { fill: token("colorNeutralBackground1"), stroke: token("unk"), strokeDasharray: "2.5 2" },
  unknownGrade: { fontSize: "11px", fill: token("unk"), textAnchor: "middle" },
  sign: { fontSize: "12px", fontWeight: token("fontWeightSemibold"), textAnchor: "end" },
  isShort: { fill: token("short") },
  isBlank: { fill: token("unk") },
  check: { fill: "none", stroke: token("metText"), strokeWidth: "1.8px", strokeLinecap: "round" },
});
