import type { Words } from '../words.js';

/** What pages that are made here say in German. */
export const de: Words = {
  signOut: {
    title: 'Abmelden',
    text: 'Sie werden gleich abgemeldet.',
    button: 'Abmelden',
    done: 'Sie haben sich abgemeldet.',
  },
  switchAccount: {
    title: 'Konto wechseln',
    text: 'Das Konto, das hier vorher angemeldet war, wird gleich abgemeldet.',
    button: 'Weiter',
  },
  goOn: { title: 'Einen Moment', text: 'Gleich geht es weiter.', button: 'Weiter' },
  signInAgain: 'Erneut anmelden',
  mishaps: {
    expired: {
      title: 'Diese Seite gilt nicht mehr',
      text: 'Sie wurde schon verwendet, war zu lange offen oder wurde in einem anderen Browser geöffnet.',
      advice: 'Gehen Sie zur Anwendung zurück und beginnen Sie noch einmal.',
    },
    denied: {
      title: 'Hier geht es für Sie nicht weiter',
      text: 'Der Zugriff wurde verweigert.',
      advice: 'Wenn Sie Zugriff haben sollten, fragen Sie den Betreiber der Anwendung.',
    },
    refused: {
      title: 'Die Anwendung hat etwas verlangt, das nicht möglich ist',
      text: 'Sie haben nichts falsch gemacht: Die Anfrage der Anwendung ist ungültig.',
      advice:
        'Gehen Sie zurück und versuchen Sie es noch einmal. Wenn es wieder geschieht, nennen Sie dem Betreiber der Anwendung, was unten steht.',
    },
    busy: {
      title: 'Gerade ist zu viel los',
      text: 'Ihre Anfrage kann im Moment nicht beantwortet werden.',
      advice: 'Warten Sie kurz und laden Sie die Seite dann neu.',
    },
    failed: {
      title: 'Bei uns ist etwas schiefgegangen',
      text: 'Ihre Anfrage konnte nicht beantwortet werden.',
      advice:
        'Versuchen Sie es in einigen Minuten noch einmal. Wenn es wieder geschieht, nennen Sie dem Betreiber der Anwendung, was unten steht.',
    },
  },
  details: { code: 'Code', reason: 'Grund', request: 'Anfrage' },
};
