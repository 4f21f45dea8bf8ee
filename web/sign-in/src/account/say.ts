import type { AccountPhrases } from '../../../../src/modules/sign-in-experience/phrases/account/en.js';
import { find, type PathIn } from '../i18n.js';
import { language } from '../settings.js';

export type AccountPhraseKey = PathIn<AccountPhrases['account']>;

/** A phrase that only this page has, in its language. */
export const say = (key: AccountPhraseKey, values: Readonly<Record<string, string | number>> = {}): string =>
  find(`account.${key}`, values) ?? key;

const dates = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });

/** Of a time as the API tells it: epoch milliseconds or ISO 8601. */
export const dateOf = (time: string | number): string => dates.format(new Date(time));
