import { language } from '../settings.js';

/** Written by the build: regions (ISO 3166-1) and their calling codes (ITU-T E.164). */
declare const CALLING_CODES: string;

const codes: ReadonlyMap<string, string> = new Map(
  [...CALLING_CODES.matchAll(/([A-Z]{2})(\d+)/g)].map(([, region = '', code = '']) => [region, code]),
);

export const callingCodeOf = (region: string): string => codes.get(region) ?? '';

export interface Country {
  readonly region: string;
  readonly name: string;
  readonly code: string;
}

let listed: readonly Country[] | undefined;

/** All of them by their names in the language of the page, in its order. */
export function listCountries(): readonly Country[] {
  if (listed) return listed;
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const { compare } = new Intl.Collator(language);
  listed = [...codes]
    .map(([region, code]) => ({ region, code, name: names.of(region) ?? region }))
    .toSorted((one, other) => compare(one.name, other.name));
  return listed;
}

/** Where the browser says that its user is at home. */
export function ownRegion(): string {
  const { region = '' } = new Intl.Locale(navigator.language).maximize();
  return codes.has(region) ? region : 'US';
}
