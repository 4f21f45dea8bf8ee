import type { MessageTexts } from './en.js';

/** What messages say in French. */
export const fr: MessageTexts = {
  types: {
    SignIn: { subject: 'Votre code de connexion', lead: 'Saisissez ce code pour vous connecter.' },
    Register: { subject: 'Votre code d’inscription', lead: 'Saisissez ce code pour créer votre compte.' },
    ForgotPassword: {
      subject: 'Votre code de réinitialisation du mot de passe',
      lead: 'Saisissez ce code pour choisir un nouveau mot de passe.',
    },
    OrganizationInvitation: { subject: 'Vous avez reçu une invitation', lead: 'Une invitation vous attend.' },
    Generic: { subject: 'Votre code', lead: 'Saisissez ce code pour continuer.' },
    UserPermissionValidation: {
      subject: 'Votre code de confirmation',
      lead: 'Saisissez ce code pour confirmer que c’est bien vous.',
    },
    BindNewIdentifier: {
      subject: 'Votre code de confirmation',
      lead: 'Saisissez ce code pour ajouter cette adresse à votre compte.',
    },
    MfaVerification: {
      subject: 'Votre code pour la seconde étape',
      lead: 'Saisissez ce code pour terminer la connexion.',
    },
    BindMfa: {
      subject: 'Votre code pour activer la validation en deux étapes',
      lead: 'Saisissez ce code pour utiliser désormais de tels codes comme seconde étape.',
    },
    CredentialChanged: {
      subject: 'Un changement sur votre compte',
      lead: 'Vos informations de connexion ont changé.',
    },
  },
  invitedTo: '{{organization.name}} vous invite à rejoindre l’organisation.',
  accept: 'Accepter l’invitation',
  continue: 'Continuer',
  linkAsText: 'Le bouton ne fonctionne pas ? Ouvrez cette adresse :',
  codeIsSecret: 'Le code est valable une seule fois et peu de temps. Ne le communiquez à personne.',
  linkIsSecret: 'Ce lien vous est strictement personnel. Ne le transmettez pas.',
  ignore: 'Vous n’avez rien demandé ? Vous pouvez ignorer ce message.',
  ignoreReset: 'Vous n’avez rien demandé ? Ignorez ce message : votre mot de passe reste inchangé.',
  ignoreSecondStep:
    'Ce n’était pas vous ? Quelqu’un connaît peut-être votre mot de passe. Changez-le sans tarder.',
};
