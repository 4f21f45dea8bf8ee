import type { BuiltInLanguage } from '../built-in-phrases.js';
import { ar } from './ar.js';
import { de } from './de.js';
import { type AccountPhrases, en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ja } from './ja.js';
import { ko } from './ko.js';
import { pt } from './pt.js';
import { ru } from './ru.js';
import { zhCn } from './zh-cn.js';

/** What the account page says besides what all pages say, by language tag (BCP 47). */
export const BUILT_IN_ACCOUNT_PHRASES: Readonly<Record<BuiltInLanguage, AccountPhrases>> = {
  en,
  de,
  'zh-CN': zhCn,
  ja,
  ru,
  es,
  fr,
  pt,
  ko,
  ar,
};
