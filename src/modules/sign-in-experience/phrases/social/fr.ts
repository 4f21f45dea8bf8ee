import type { SocialPhrases } from './en.js';

/** What the pages say in French about signing in with other providers. */
export const socialFr: SocialPhrases = {
  signing_in: 'Connexion en cours',
  continue_with: 'Continuer avec {{name}}',
  or: 'ou',
  offer_link: 'Un compte existe déjà avec {{address}}. Associez-le à {{name}}, ou créez-en un nouveau.',
  offer_link_only: 'Un compte existe déjà avec {{address}}. Vous pouvez l’associer à {{name}}.',
  link: 'Associer et se connecter',
  create_new_account: 'Créer un nouveau compte',
  offer_account: 'Aucun compte n’est encore associé à votre compte {{name}}. Vous pouvez en créer un.',
  closed: 'Aucun compte n’est associé à votre compte {{name}}, et il n’est pas possible d’en créer ici.',
  began_elsewhere: 'Cette connexion n’a pas commencé ici',
  began_elsewhere_hint:
    'Pour votre sécurité, elle n’a pas été terminée. Recommencez, en restant dans le même onglet.',
  start_again: 'Cette connexion n’a pas commencé ici. Veuillez recommencer.',
  took_too_long: 'Cela a pris trop de temps. Veuillez recommencer.',
  cancelled: 'Vous ne vous êtes pas connecté auprès de l’autre fournisseur. Choisissez comment continuer.',
  provider_failed: 'Le fournisseur n’a pas pu vous connecter. Réessayez, ou choisissez un autre moyen.',
  identity_in_use: 'Ce compte du fournisseur appartient ici à un autre compte.',
  linked_otherwise: 'Ce compte est déjà associé à un autre compte de ce fournisseur.',
};
