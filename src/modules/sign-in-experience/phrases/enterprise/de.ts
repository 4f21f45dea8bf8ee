import type { EnterprisePhrases } from './en.js';

/** What the pages say in German about signing in through an enterprise. */
export const enterpriseDe: EnterprisePhrases = {
  single_sign_on: 'Single Sign-on',
  enter_address: 'Geben Sie die Adresse ein, unter der Ihre Organisation Sie kennt.',
  required: 'Sie melden sich hier über Ihre Organisation an.',
  none_for_address: 'Mit dieser Adresse meldet hier keine Organisation Personen an.',
  choose: 'Wählen Sie, wie Sie sich anmelden',
  choose_hint: 'Ihre Organisation hat mehrere Möglichkeiten.',
  failed: 'Sie konnten nicht angemeldet werden',
  tell_administrator: 'Wenn das wieder geschieht, senden Sie dies an Ihre Administration:',
  provider_refused:
    'Der Identitätsanbieter Ihrer Organisation hat Sie nicht eingelassen, oder Sie haben abgebrochen.',
  answer_refused: 'Was der Identitätsanbieter Ihrer Organisation zurückgesendet hat, wurde nicht angenommen.',
  address_taken: 'Ein Konto hier hat Ihre Adresse bereits, und {{name}} darf nicht darin anmelden.',
  connector: 'Anbindung',
  error_code: 'Fehlercode',
  request_id: 'Anfrage-ID',
  time: 'Zeit',
};
