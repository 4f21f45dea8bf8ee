type Rgb = readonly [number, number, number];

/** The colour of a brand, as a page uses it so that everybody can read it. All are `#rrggbb`. */
export interface BrandColors {
  /** Of what stands out, such as the button that goes on. */
  readonly primary: string;
  /** Of the text on that. */
  readonly onPrimary: string;
  /** Of links and the like on the page itself: as near to the brand's as contrast allows. */
  readonly primaryText: string;
}

const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];

/** The least contrast of text (WCAG 2.2, 1.4.3). */
const READABLE = 4.5;
/** In how many steps a colour is brought nearer to black or white. */
const STEPS = 20;

/** For a page whose own ground is `surface`. Colours are `#rgb` or `#rrggbb`. */
export function brandColors(primary: string, surface: string): BrandColors {
  const brand = parse(primary);
  const ground = parse(surface);
  return {
    primary: format(brand),
    onPrimary: format(furthest(brand)),
    primaryText: format(readableOn(ground, brand)),
  };
}

function readableOn(ground: Rgb, brand: Rgb): Rgb {
  const goal = furthest(ground);
  for (let step = 0; step < STEPS; step += 1) {
    const mixed = mix(brand, goal, step / STEPS);
    if (contrast(mixed, ground) >= READABLE) return mixed;
  }
  return goal;
}

const furthest = (color: Rgb): Rgb => (contrast(color, WHITE) >= contrast(color, BLACK) ? WHITE : BLACK);

const mix = (from: Rgb, to: Rgb, part: number): Rgb => [
  between(from[0], to[0], part),
  between(from[1], to[1], part),
  between(from[2], to[2], part),
];

const between = (from: number, to: number, part: number): number => Math.round(from + (to - from) * part);

/** WCAG 2.2, "contrast ratio". */
function contrast(one: Rgb, other: Rgb): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** WCAG 2.2, "relative luminance". */
function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function parse(color: string): Rgb {
  const digits = color.slice(1);
  const long = digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits;
  const channel = (at: number): number => Number.parseInt(long.slice(at, at + 2), 16);
  return [channel(0), channel(2), channel(4)];
}

const format = (color: Rgb): string =>
  `#${color.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
