import { ar } from './words/ar.js';
import { de } from './words/de.js';
import { en } from './words/en.js';
import { es } from './words/es.js';
import { fr } from './words/fr.js';
import { ja } from './words/ja.js';
import { ko } from './words/ko.js';
import { pt } from './words/pt.js';
import { ru } from './words/ru.js';
import { zhCn } from './words/zh-cn.js';
import type { Words } from './words.js';

/** What pages say that are made here, in each language that they speak. The first is for everybody else. */
export const WORDS = { en, de, 'zh-CN': zhCn, ja, ru, es, fr, pt, ko, ar } satisfies Record<string, Words>;

export type PageLanguage = keyof typeof WORDS;

export const PAGE_LANGUAGES = Object.keys(WORDS) as [PageLanguage, ...PageLanguage[]];
