/** `npm run icons`: draws the pictures that the manifest names, each in every size that Excel takes. */

import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { crc32, deflateSync } from "node:zlib";

/** In pixels. Excel asks for 16, 32 and 80, and takes the others for screens of other densities. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

/** The ribbon is white or nearly black, the picture the same on both: this blue has a contrast of 3 or more with either. */
const COLOUR = [0x4a, 0x76, 0xdd];

/** All shapes are given on a grid of 16 × 16 units, from the top left. */
const GRID = 16;
const LINE_WIDTH = 1.75;

type Point = readonly [x: number, y: number];

/** An upright rectangle. */
interface Bar {
  readonly from: Point;
  readonly to: Point;
  readonly opacity: number;
}

interface Picture {
  readonly bars: readonly Bar[];
  /** Each a line through these points, with round ends. */
  readonly lines?: readonly (readonly Point[])[];
}

/** Three rising steps with these tops; the lower ones are paler. */
const steps = (tops: readonly number[], opacities: readonly number[]): readonly Bar[] =>
  tops.map((top, index) => {
    const left = 1 + 5 * index;
    return { from: [left, top], to: [left + 4, 15], opacity: opacities[index] ?? 1 };
  });

/** Behind the sign of a command, which needs the top left. */
const behind = steps([13, 11, 4], [0.4, 0.5, 0.6]);

/** The bend of the arrow back, from its start (0) to its end (1). */
const bend = (part: number): Point => [6.75 + 2.9 * Math.sin(Math.PI * part), 6.4 - 2.9 * Math.cos(Math.PI * part)];

const PICTURES: Readonly<Record<string, Picture>> = {
  icon: { bars: steps([11, 6, 1], [0.55, 0.78, 1]) },
  insert: {
    bars: [...behind, { from: [4, 1], to: [6, 9], opacity: 1 }, { from: [1, 4], to: [9, 6], opacity: 1 }],
  },
  check: {
    bars: behind,
    lines: [
      [
        [1.5, 5.5],
        [4, 8],
        [8.5, 2],
      ],
    ],
  },
  undo: {
    bars: behind,
    lines: [
      [
        [3.9, 1],
        [1.4, 3.5],
        [3.9, 6],
      ],
      [[1.4, 3.5], ...[0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1].map(bend), [5.25, 9.3]],
    ],
  },
};

/** Whether the bar covers a pixel: its edges lie between pixels, so that they are sharp in every size. */
function isInBar({ from, to }: Bar, [x, y]: Point, unit: number): boolean {
  const edge = (position: number): number => Math.round(position * unit);
  return x >= edge(from[0]) && x < edge(to[0]) && y >= edge(from[1]) && y < edge(to[1]);
}

function distance([x, y]: Point, [startX, startY]: Point, [endX, endY]: Point): number {
  const [alongX, alongY] = [endX - startX, endY - startY];
  const along = ((x - startX) * alongX + (y - startY) * alongY) / (alongX ** 2 + alongY ** 2);
  const nearest = Math.min(1, Math.max(0, along));
  return Math.hypot(x - startX - nearest * alongX, y - startY - nearest * alongY);
}

/** How much of a pixel a line covers, from 0 to 1. */
function shareOfLine(points: readonly Point[], [x, y]: Point, unit: number): number {
  const centre: Point = [(x + 0.5) / unit, (y + 0.5) / unit];
  const distances = points.slice(1).map((end, index) => distance(centre, points[index] ?? end, end));
  const inPixels = (LINE_WIDTH / 2 - Math.min(...distances)) * unit;
  return Math.min(1, Math.max(0, inPixels + 0.5));
}

function opacityAt({ bars, lines = [] }: Picture, pixel: Point, unit: number): number {
  const covering = bars.filter((bar) => isInBar(bar, pixel, unit));
  return Math.max(
    0,
    ...covering.map(({ opacity }) => opacity),
    ...lines.map((points) => shareOfLine(points, pixel, unit)),
  );
}

/** One row of pixels as PNG wants it: the filter (0, none), then red, green, blue and opacity of each pixel. */
function pixelRow(picture: Picture, size: number, y: number): number[] {
  const opacity = (x: number): number => Math.round(255 * opacityAt(picture, [x, y], size / GRID));
  return [0, ...Array.from({ length: size }, (_, x) => [...COLOUR, opacity(x)]).flat()];
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  return Buffer.concat([uint32(data.length), body, uint32(crc32(body))]);
}

function png(picture: Picture, size: number): Buffer {
  const eightBitsWithOpacity = [8, 6, 0, 0, 0];
  const pixels = Array.from({ length: size }, (_, y) => pixelRow(picture, size, y)).flat();
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", Buffer.concat([uint32(size), uint32(size), Buffer.from(eightBitsWithOpacity)])),
    chunk("IDAT", deflateSync(Buffer.from(pixels), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

const folder = fileURLToPath(new URL("../src/taskpane/assets/", import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [name, picture] of Object.entries(PICTURES))
  for (const size of SIZES) writeFileSync(`${folder}${name}-${size}.png`, png(picture, size));
