/** Rows or columns along one direction, in pixels. A sheet has a million rows, so only those of unusual size are listed. */

export interface Axis {
  readonly count: number;
  /** Pixels from the first line to the start of `index`; `start(count)` is the whole length. */
  readonly start: (index: number) => number;
  /** Pixels; 0 for a hidden line. */
  readonly size: (index: number) => number;
  /** The visible line at an offset in pixels; the nearest one for offsets beyond the ends. */
  readonly at: (offset: number) => number;
}

/** `sizes`: lines that are not `normal` pixels long, by index. */
export function makeAxis(count: number, normal: number, sizes: ReadonlyMap<number, number>): Axis {
  const indexes = [...sizes.keys()].sort((a, b) => a - b);
  const starts: number[] = [];
  let extra = 0;
  for (const index of indexes) {
    starts.push(index * normal + extra);
    extra += (sizes.get(index) ?? normal) - normal;
  }
  const size = (index: number): number => sizes.get(index) ?? normal;
  const start = (index: number): number => {
    const before = lowerBound(indexes, index) - 1;
    const last = indexes[before];
    if (last === undefined) return index * normal;
    return (starts[before] ?? 0) + size(last) + (index - last - 1) * normal;
  };
  const at = (offset: number): number => {
    const wanted = Math.max(0, offset);
    const before = lowerBound(starts, wanted + 1) - 1;
    const last = indexes[before];
    if (last === undefined) return Math.min(count - 1, Math.floor(wanted / normal));
    const into = wanted - (starts[before] ?? 0);
    if (into < size(last)) return last;
    return Math.min(count - 1, last + 1 + Math.floor((into - size(last)) / normal));
  };
  return { count, start, size, at };
}

/** The first place in an ascending list whose entry is not below `wanted`. */
function lowerBound(ascending: readonly number[], wanted: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? Infinity) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
