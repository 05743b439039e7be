import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { crc32, deflateSync } from "node:zlib";

/** The sizes in pixels that the manifest names. All are multiples of the grid, so that every edge is sharp. */
const sizes = [16, 32, 64, 80];
const grid = 16;
const colour = [0x3d, 0x60, 0xc2];

/** Three rising steps, in grid units from the top left; the lower steps are paler. */
const steps = [
  { left: 1, top: 11, opacity: 0.55 },
  { left: 6, top: 6, opacity: 0.78 },
  { left: 11, top: 1, opacity: 1 },
];
const step = { width: 4, bottom: 15 };

const opacityAt = (x: number, y: number): number =>
  steps.find(({ left, top }) => x >= left && x < left + step.width && y >= top && y < step.bottom)?.opacity ?? 0;

/** One row of pixels as PNG wants it: the filter (0, none), then red, green, blue and opacity of each pixel. */
const pixelRow = (size: number, y: number): number[] => {
  const toGrid = (pixel: number): number => Math.floor((pixel * grid) / size);
  const pixels = Array.from({ length: size }, (_, x) => [...colour, Math.round(255 * opacityAt(toGrid(x), toGrid(y)))]);
  return [0, ...pixels.flat()];
};

const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  return Buffer.concat([uint32(data.length), body, uint32(crc32(body))]);
};

const icon = (size: number): Buffer => {
  const eightBitsWithOpacity = [8, 6, 0, 0, 0];
  const pixels = Array.from({ length: size }, (_, y) => pixelRow(size, y)).flat();
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", Buffer.concat([uint32(size), uint32(size), Buffer.from(eightBitsWithOpacity)])),
    chunk("IDAT", deflateSync(Buffer.from(pixels), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
};

const folder = fileURLToPath(new URL("../src/taskpane/assets/", import.meta.url));
mkdirSync(folder, { recursive: true });
for (const size of sizes) writeFileSync(`${folder}icon-${size}.png`, icon(size));
