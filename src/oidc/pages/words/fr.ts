import type { Words } from '../words.js';

/** What pages that are made here say in French. */
export const fr: Words = {
  signOut: {
    title: 'Se déconnecter',
    text: 'Vous allez être déconnecté.',
    button: 'Se déconnecter',
    done: 'Vous êtes déconnecté.',
  },
  switchAccount: {
    title: 'Changer de compte',
    text: 'Le compte connecté ici auparavant va être déconnecté.',
    button: 'Continuer',
  },
  goOn: { title: 'Un instant', text: 'La suite arrive.', button: 'Continuer' },
  signInAgain: 'Se reconnecter',
  mishaps: {
    expired: {
      title: 'Cette page n’est plus valable',
      text: 'Elle a déjà été utilisée, a trop attendu ou a été ouverte dans un autre navigateur.',
      advice: 'Revenez à l’application et recommencez.',
    },
    denied: {
      title: 'Vous ne pouvez pas continuer ici',
      text: 'L’accès a été refusé.',
      advice: 'Si vous devriez avoir accès, adressez-vous au responsable de l’application.',
    },
    refused: {
      title: 'L’application a demandé quelque chose d’impossible',
      text: 'Vous n’avez rien fait de mal : la demande de l’application n’est pas valable.',
      advice:
        'Revenez en arrière et réessayez. Si cela se reproduit, transmettez au responsable de l’application ce qui figure ci-dessous.',
    },
    busy: {
      title: 'Il y a trop d’activité',
      text: 'Votre demande ne peut pas être traitée pour le moment.',
      advice: 'Patientez un instant, puis rechargez la page.',
    },
    failed: {
      title: 'Un problème est survenu de notre côté',
      text: 'Votre demande n’a pas pu être traitée.',
      advice:
        'Réessayez dans quelques minutes. Si cela se reproduit, transmettez au responsable de l’application ce qui figure ci-dessous.',
    },
  },
  details: { code: 'Code', reason: 'Motif', request: 'Demande' },
};
