/**
 * The method for a recommended level as native formulas, alive for people without the add-in. They only look up the
 * tables of `rule-tables.ts`; rules are data there. To be portable (Excel 2021, LibreOffice) the outermost function over
 * an array is an aggregate, and on arrays stand only operators, SUMPRODUCT, MIN, MAX and INDEX(range, 0, n).
 */

import { codeOf, type RatedCompetency, type RowReferences } from "./code-formulas.ts";
import { LEVEL_NAMES as L, ruleName } from "./names.ts";
import { CODE } from "./rating-codes.ts";

/** Sum over the competencies of one table's column for the row's codes: one number per level. */
function tableSum(
  row: RowReferences,
  competencies: readonly RatedCompetency[],
  table: "miss" | "rise",
  blanks: "bottom" | "top",
): string {
  const terms = competencies.map(({ word }, index) => {
    const code = codeOf(row.codes, index);
    return `INDEX(${ruleName(word, table)},0,${blanks === "bottom" ? code : `MAX(${code},${CODE.blankAsTop})`})`;
  });
  return `(${terms.join("+")})`;
}

/**
 * The highest step that is shown, with it and every step below reached; 0 is not even the first. With `blanks` at the
 * bottom or at the top grade this is the lower or the upper end of the interval.
 */
export function stepFormula(
  row: RowReferences,
  competencies: readonly RatedCompetency[],
  blanks: "bottom" | "top",
): string {
  const missed = tableSum(row, competencies, "miss", blanks);
  const firstUnmet = `SUMPRODUCT(MIN(${L.step}+1000*(((${L.track}<>${row.firstLevel})+(${missed}<=${L.allowed}))>0)))`;
  const isShown = `(${tableSum(row, competencies, "rise", blanks)}<=${L.slack})`;
  const highest = `SUMPRODUCT(MAX(${L.step}*(${L.track}=${row.firstLevel})*(${L.step}<${firstUnmet})*${isShown}))`;
  return `=IF(${row.codes}="","",IFERROR(${highest},0))`;
}
