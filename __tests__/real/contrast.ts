// Whether the texts of a page can be read on what is behind them.

const TEXTS = 'h1, h2, p, dt, dd, caption, th, td, code, button, a, li, strong, label, input, select';

/** To be run in a page: each text's color, and that of what is behind it. */
export const COLORS = `[...document.querySelectorAll('${TEXTS}')].map((element) => {
  let behind = element;
  while (behind.parentElement && getComputedStyle(behind).backgroundColor === 'rgba(0, 0, 0, 0)') behind = behind.parentElement;
  return { what: element.tagName, text: getComputedStyle(element).color, ground: getComputedStyle(behind).backgroundColor };
})`;

export interface Colors {
  readonly what: string;
  readonly text: string;
  readonly ground: string;
}

/** The contrast of two colors as WCAG 2.2 computes it. */
export function contrast({ text, ground }: Colors): number {
  const luminance = (color: string) => {
    const [red = 0, green = 0, blue = 0] = [...color.matchAll(/[\d.]+/g)].slice(0, 3).map(([part]) => {
      const value = Number(part) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(text), luminance(ground)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
