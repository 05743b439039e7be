/** Fillings that carry meaning without colour: stripes are a shortfall, dots are what nobody knows. */

import type { ReactElement } from "react";
import { token } from "../parts/pane-theme.ts";

export interface PatternIds {
  readonly stripes: string;
  readonly dots: string;
}

/** The ids are unique on the page for each drawing of its own `id`. */
export const patternIds = (id: string): PatternIds => ({ stripes: `${id}-stripes`, dots: `${id}-dots` });

const STRIPES = { pitch: 5, thick: 1.8 };
const DOTS = { pitch: 5, radius: 0.8 };

export const Patterns = ({ stripes, dots }: PatternIds): ReactElement => (
  <defs>
    <pattern
      id={stripes}
      width={STRIPES.pitch}
      height={STRIPES.pitch}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width={STRIPES.pitch} height={STRIPES.pitch} fill={token("shortFill")} />
      <rect width={STRIPES.thick} height={STRIPES.pitch} fill={token("short")} />
    </pattern>
    <pattern id={dots} width={DOTS.pitch} height={DOTS.pitch} patternUnits="userSpaceOnUse">
      <circle cx={DOTS.pitch / 2} cy={DOTS.pitch / 2} r={DOTS.radius} fill={token("unk")} />
    </pattern>
  </defs>
);
