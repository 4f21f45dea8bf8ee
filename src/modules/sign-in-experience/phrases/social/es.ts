import type { SocialPhrases } from './en.js';

/** What the pages say in Spanish about signing in with other providers. */
export const socialEs: SocialPhrases = {
  signing_in: 'Iniciando sesión',
  continue_with: 'Continuar con {{name}}',
  or: 'o',
  offer_link: 'Ya hay una cuenta con {{address}}. Vincúlela con {{name}} o cree una nueva.',
  offer_link_only: 'Ya hay una cuenta con {{address}}. Puede vincularla con {{name}}.',
  link: 'Vincular e iniciar sesión',
  create_new_account: 'Crear una cuenta nueva',
  offer_account: 'Todavía no hay ninguna cuenta vinculada con su cuenta de {{name}}. Puede crear una.',
  closed: 'No hay ninguna cuenta vinculada con su cuenta de {{name}}, y aquí no se pueden crear nuevas.',
  began_elsewhere: 'Este inicio de sesión no empezó aquí',
  began_elsewhere_hint:
    'Por su seguridad no se ha completado. Empiece de nuevo sin salir de la misma pestaña.',
  start_again: 'Este inicio de sesión no empezó aquí. Empiece de nuevo.',
  took_too_long: 'Ha tardado demasiado. Empiece de nuevo.',
  cancelled: 'No ha iniciado sesión con el otro proveedor. Elija cómo continuar.',
  provider_failed: 'El proveedor no pudo iniciar su sesión. Inténtelo de nuevo o elija otro modo.',
  identity_in_use: 'Esta cuenta del proveedor pertenece aquí a otra cuenta.',
  linked_otherwise: 'Esa cuenta ya está vinculada con otra cuenta de este proveedor.',
};
