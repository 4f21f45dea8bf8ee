import type { SocialPhrases } from './en.js';

/** What the pages say in German about signing in with other providers. */
export const socialDe: SocialPhrases = {
  signing_in: 'Sie werden angemeldet',
  continue_with: 'Weiter mit {{name}}',
  or: 'oder',
  offer_link:
    'Es gibt schon ein Konto mit {{address}}. Verknüpfen Sie es mit {{name}}, oder legen Sie ein neues an.',
  offer_link_only: 'Es gibt schon ein Konto mit {{address}}. Sie können es mit {{name}} verknüpfen.',
  link: 'Verknüpfen und anmelden',
  create_new_account: 'Neues Konto anlegen',
  offer_account: 'Mit Ihrem Konto bei {{name}} ist noch kein Konto verknüpft. Sie können eines anlegen.',
  closed:
    'Mit Ihrem Konto bei {{name}} ist kein Konto verknüpft, und neue können hier nicht angelegt werden.',
  began_elsewhere: 'Diese Anmeldung hat nicht hier begonnen',
  began_elsewhere_hint:
    'Zu Ihrer Sicherheit wurde sie nicht abgeschlossen. Beginnen Sie von vorn, und bleiben Sie in einem Tab.',
  start_again: 'Diese Anmeldung hat nicht hier begonnen. Bitte beginnen Sie von vorn.',
  took_too_long: 'Das hat zu lange gedauert. Bitte beginnen Sie von vorn.',
  cancelled: 'Sie haben sich beim anderen Anbieter nicht angemeldet. Wählen Sie, wie es weitergeht.',
  provider_failed:
    'Der Anbieter konnte Sie nicht anmelden. Versuchen Sie es noch einmal, oder wählen Sie einen anderen Weg.',
  identity_in_use: 'Dieses Konto des Anbieters gehört hier zu einem anderen Konto.',
  linked_otherwise: 'Jenes Konto ist schon mit einem anderen Konto dieses Anbieters verknüpft.',
};
