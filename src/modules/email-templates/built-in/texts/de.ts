import type { MessageTexts } from './en.js';

/** What messages say in German. */
export const de: MessageTexts = {
  types: {
    SignIn: { subject: 'Ihr Code zum Anmelden', lead: 'Geben Sie diesen Code ein, um sich anzumelden.' },
    Register: {
      subject: 'Ihr Code zum Registrieren',
      lead: 'Geben Sie diesen Code ein, um Ihr Konto anzulegen.',
    },
    ForgotPassword: {
      subject: 'Ihr Code zum Zurücksetzen des Passworts',
      lead: 'Geben Sie diesen Code ein, um ein neues Passwort zu wählen.',
    },
    OrganizationInvitation: { subject: 'Sie sind eingeladen', lead: 'Sie sind eingeladen, beizutreten.' },
    Generic: { subject: 'Ihr Code', lead: 'Geben Sie diesen Code ein, um fortzufahren.' },
    UserPermissionValidation: {
      subject: 'Ihr Code zur Bestätigung',
      lead: 'Geben Sie diesen Code ein, um zu bestätigen, dass Sie es sind.',
    },
    BindNewIdentifier: {
      subject: 'Ihr Bestätigungscode',
      lead: 'Geben Sie diesen Code ein, um diese Adresse Ihrem Konto hinzuzufügen.',
    },
    MfaVerification: {
      subject: 'Ihr Code für den zweiten Schritt',
      lead: 'Geben Sie diesen Code ein, um die Anmeldung abzuschließen.',
    },
    BindMfa: {
      subject: 'Ihr Code für die Anmeldung in zwei Schritten',
      lead: 'Geben Sie diesen Code ein, um künftig solche Codes als zweiten Schritt zu verwenden.',
    },
    CredentialChanged: {
      subject: 'Änderung an Ihrem Konto',
      lead: 'Womit Sie sich anmelden, wurde geändert.',
    },
  },
  invitedTo: 'Sie sind eingeladen, {{organization.name}} beizutreten.',
  accept: 'Einladung annehmen',
  continue: 'Weiter',
  linkAsText: 'Die Schaltfläche geht nicht? Öffnen Sie diese Adresse:',
  codeIsSecret: 'Der Code gilt einmal und nur für kurze Zeit. Geben Sie ihn niemandem weiter.',
  linkIsSecret: 'Der Link ist nur für Sie bestimmt. Bitte geben Sie ihn nicht weiter.',
  ignore: 'Sie haben das nicht angefordert? Dann können Sie diese Nachricht ignorieren.',
  ignoreReset:
    'Sie haben das nicht angefordert? Dann ignorieren Sie diese Nachricht: Ihr Passwort bleibt, wie es ist.',
  ignoreSecondStep: 'Das waren nicht Sie? Dann kennt vielleicht jemand Ihr Passwort. Ändern Sie es bald.',
};
