/** The elements of the grid: a canvas, over it what scrolls, over that what floats by the cells, and a voice for screen readers. */

import { addElement } from "./element.ts";
import type { Viewport } from "./layout.ts";

export interface Surface {
  readonly canvas: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
  /** Takes the pointer. */
  readonly scroller: HTMLElement;
  /** Holds the editor, the list and the note. */
  readonly overlay: HTMLElement;
  view(): Viewport;
  /** How large the scrolled content is, headers included. */
  setExtent(size: { readonly width: number; readonly height: number }): void;
  scrollTo(offsets: { readonly left: number; readonly top: number }): void;
  /** Also for scrollbars, which are the browser's. */
  setTheme(background: string, isDark: boolean): void;
  /** Paints before the next frame. */
  readonly invalidate: () => void;
  announce(text: string): void;
  destroy(): void;
}

const FILL = { position: "absolute", inset: "0" };
/** Read by screen readers, seen by nobody. */
const UNSEEN: Partial<CSSStyleDeclaration> = {
  position: "absolute",
  width: "1px",
  height: "1px",
  overflow: "hidden",
  clipPath: "inset(50%)",
  whiteSpace: "nowrap",
};

/** Calls `paint` at most once a frame. */
function frameQueue(paint: () => void): { readonly request: () => void; readonly cancel: () => void } {
  let pending = 0;
  const run = (): void => {
    pending = 0;
    paint();
  };
  return {
    request: () => {
      if (pending === 0) pending = requestAnimationFrame(run);
    },
    cancel: () => cancelAnimationFrame(pending),
  };
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext("2d", { alpha: false });
  if (!context) throw new Error("This browser cannot draw on a canvas.");
  return context;
}

/** The canvas has as many pixels as the screen shows of it. */
function fitCanvas(canvas: HTMLCanvasElement, context: CanvasRenderingContext2D, width: number, height: number): void {
  const ratio = window.devicePixelRatio || 1;
  const pixels = { width: Math.round(width * ratio), height: Math.round(height * ratio) };
  if (canvas.width !== pixels.width || canvas.height !== pixels.height) {
    Object.assign(canvas, pixels);
    Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
  }
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
}

interface Elements {
  readonly root: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly scroller: HTMLElement;
  readonly sizer: HTMLElement;
  readonly overlay: HTMLElement;
  readonly voice: HTMLElement;
}

function addElements(container: HTMLElement): Elements {
  const root = addElement(container, "div", { ...FILL, overflow: "hidden" });
  const canvas = addElement(root, "canvas", { position: "absolute" }, { role: "grid", tabindex: "0" });
  const scroller = addElement(root, "div", { ...FILL, overflow: "auto" }, { tabindex: "-1" });
  const sizer = addElement(scroller, "div", {});
  const overlay = addElement(root, "div", { ...FILL, pointerEvents: "none", overflow: "hidden" });
  const voice = addElement(root, "div", UNSEEN, { "aria-live": "polite" });
  return { root, canvas, scroller, sizer, overlay, voice };
}

const viewOf = ({ clientWidth, clientHeight, scrollLeft, scrollTop }: HTMLElement): Viewport => ({
  width: clientWidth,
  height: clientHeight,
  left: scrollLeft,
  top: scrollTop,
});

/** Builds the elements in `container`. `paint` draws a frame. */
export function makeSurface(container: HTMLElement, paint: () => void): Surface {
  const { root, canvas, scroller, sizer, overlay, voice } = addElements(container);
  const context = contextOf(canvas);
  const frames = frameQueue(() => {
    fitCanvas(canvas, context, scroller.clientWidth, scroller.clientHeight);
    paint();
  });
  const resizing = new ResizeObserver(frames.request);
  resizing.observe(root);
  scroller.addEventListener("scroll", frames.request);
  return {
    canvas,
    context,
    scroller,
    overlay,
    view: () => viewOf(scroller),
    setExtent: ({ width, height }) => void Object.assign(sizer.style, { width: `${width}px`, height: `${height}px` }),
    scrollTo: (offsets) => scroller.scrollTo({ ...offsets, behavior: "instant" }),
    setTheme: (background, isDark) =>
      void Object.assign(root.style, { background, colorScheme: isDark ? "dark" : "light" }),
    invalidate: frames.request,
    announce: (text) => {
      voice.textContent = text;
    },
    destroy: () => {
      frames.cancel();
      resizing.disconnect();
      root.remove();
    },
  };
}
