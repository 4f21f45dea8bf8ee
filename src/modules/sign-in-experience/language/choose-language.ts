import Negotiator from 'negotiator';
import type { LanguageInfoDto } from '../settings/appearance.dto.js';

export interface LanguageWishes<Language extends string> {
  /** `ui_locales` of the request: language tags, the most wanted first, with spaces between (OpenID Connect Core §3.1.2.1). */
  readonly uiLocales?: string | undefined;
  /** The header of that name. */
  readonly acceptLanguage?: string | undefined;
  readonly languageInfo: LanguageInfoDto;
  /** Tags to choose from. The first is spoken where none is wanted. */
  readonly available: readonly [Language, ...Language[]];
}

/** More than browsers and applications say; what follows is not read, since anybody may send as much as a request holds. */
const MAX_WISH_LENGTH = 512;

/**
 * In which language to speak to somebody: as their application asked, else as their browser does where the tenant goes by
 * that, else the tenant's own. `de-AT` is served with `de`, and `zh` with `zh-CN` (RFC 4647 §3.4).
 */
export function chooseLanguage<Language extends string>({
  uiLocales = '',
  acceptLanguage,
  languageInfo: { autoDetect, fallbackLanguage },
  available,
}: LanguageWishes<Language>): Language {
  const fallback = preferred(fallbackLanguage, available) ?? available[0];
  const asked = uiLocales.slice(0, MAX_WISH_LENGTH).split(' ');
  const wishes = [...asked, autoDetect ? acceptLanguage?.slice(0, MAX_WISH_LENGTH) : undefined];
  // Whoever takes any language (`*`) gets the first.
  const offered = [fallback, ...available];
  for (const wish of wishes) {
    const language = preferred(wish, offered);
    if (language !== undefined) return language;
  }
  return fallback;
}

function preferred<Language extends string>(
  wish: string | undefined,
  offered: readonly Language[],
): Language | undefined {
  if (wish === undefined || wish === '') return undefined;
  const [tag] = new Negotiator({ headers: { 'accept-language': wish } }).languages([...offered]);
  return offered.find((language) => language === tag);
}
