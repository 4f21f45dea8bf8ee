/** What a proxy has found out about where a request comes from. */
export interface SignInSignals {
  /** As ISO 3166-1 has it, or `T1` for the Tor network. */
  readonly country?: string;
  readonly position?: Position;
  /** From 1, which is certainly a program, to 99. */
  readonly botScore?: number;
  /** Whether it is a program that says so, such as a search engine. */
  readonly isVerifiedBot: boolean;
}

/** In degrees. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** Reads them out of the context of a sign-in. What makes no sense says nothing. */
export function signalsOf(context: Readonly<Record<string, string>> = {}): SignInSignals {
  const country = context['country']?.toUpperCase();
  const latitude = numberIn(context['latitude'], -90, 90);
  const longitude = numberIn(context['longitude'], -180, 180);
  // Cloudflare writes 0 where it has not looked.
  const botScore = numberIn(context['botScore'], 1, 99);
  return {
    ...(country !== undefined && isCountry(country) && { country }),
    ...(latitude !== undefined && longitude !== undefined && { position: { latitude, longitude } }),
    ...(botScore !== undefined && { botScore }),
    isVerifiedBot: context['botVerified']?.toLowerCase() === 'true',
  };
}

/** Proxies write `XX` where they do not know. */
const isCountry = (country: string): boolean => /^[A-Z][A-Z\d]$/.test(country) && country !== 'XX';

function numberIn(written: string | undefined, min: number, max: number): number | undefined {
  if (written === undefined || !/^-?\d{1,3}(\.\d{1,15})?$/.test(written)) return undefined;
  const value = Number(written);
  return value >= min && value <= max ? value : undefined;
}
