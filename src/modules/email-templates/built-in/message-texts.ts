import { ar } from './texts/ar.js';
import { de } from './texts/de.js';
import { en, type MessageTexts } from './texts/en.js';
import { es } from './texts/es.js';
import { fr } from './texts/fr.js';
import { ja } from './texts/ja.js';
import { ko } from './texts/ko.js';
import { pt } from './texts/pt.js';
import { ru } from './texts/ru.js';
import { zhCn } from './texts/zh-cn.js';

const TEXTS = { en, de, 'zh-CN': zhCn, ja, ru, es, fr, pt, ko, ar } satisfies Record<string, MessageTexts>;

type MessageLanguage = keyof typeof TEXTS;

/** The languages that built-in messages are written in. */
export const MESSAGE_LANGUAGES = Object.keys(TEXTS) as [MessageLanguage, ...MessageLanguage[]];

/** What messages say in a language: `de-AT` is served with `de`, `zh` with `zh-CN`, what is not known with English. */
export function messageTexts(tag: string): {
  readonly language: MessageLanguage;
  readonly texts: MessageTexts;
} {
  const [subtag = ''] = tag.split('-');
  const language =
    MESSAGE_LANGUAGES.find((known) => known === tag) ??
    MESSAGE_LANGUAGES.find((known) => known.split('-')[0] === subtag.toLowerCase()) ??
    'en';
  return { language, texts: TEXTS[language] };
}
