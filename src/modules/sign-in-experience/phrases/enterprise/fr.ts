import type { EnterprisePhrases } from './en.js';

/** What the pages say in French about signing in through an enterprise. */
export const enterpriseFr: EnterprisePhrases = {
  single_sign_on: 'Authentification unique',
  enter_address: 'Saisissez l’adresse sous laquelle votre organisation vous connaît.',
  required: 'Ici, vous vous connectez par votre organisation.',
  none_for_address: 'Aucune organisation ne connecte de personnes ici avec cette adresse.',
  choose: 'Choisissez comment vous connecter',
  choose_hint: 'Votre organisation propose plusieurs moyens.',
  failed: 'Vous n’avez pas pu être connecté',
  tell_administrator: 'Si cela se reproduit, envoyez ceci à votre administrateur :',
  provider_refused:
    'Le fournisseur d’identité de votre organisation ne vous a pas laissé entrer, ou vous avez annulé.',
  answer_refused: 'Ce que le fournisseur d’identité de votre organisation a renvoyé n’a pas été accepté.',
  address_taken: 'Un compte ici a déjà votre adresse, et {{name}} ne peut pas y connecter.',
  connector: 'Connecteur',
  error_code: 'Code d’erreur',
  request_id: 'ID de requête',
  time: 'Heure',
};
