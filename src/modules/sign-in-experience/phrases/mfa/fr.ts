import type { MfaPhrases } from './en.js';

/** What the pages say in French about second factors. */
export const mfaFr: MfaPhrases = {
  choose_verification: 'Confirmez que c’est bien vous',
  use_another_way: 'Utiliser un autre moyen',
  totp: 'Application d’authentification',
  passkey: 'Clé d’accès',
  backup_code: 'Code de secours',
  email: 'Code par e-mail',
  phone: 'Code par SMS',
  enter_totp: 'Saisissez le code de votre application',
  enter_totp_hint: 'Votre application d’authentification affiche un nouveau code toutes les 30 secondes.',
  enter_backup_code: 'Saisissez un code de secours',
  enter_backup_code_hint: 'Prenez l’un des codes que vous avez enregistrés. Chacun ne sert qu’une fois.',
  use_passkey: 'Utilisez votre clé d’accès',
  use_passkey_hint:
    'Votre appareil demande votre empreinte, votre visage, votre verrouillage d’écran ou votre clé de sécurité.',
  passkey_cancelled: 'Aucune clé d’accès n’a été utilisée. Vous pouvez réessayer ou choisir un autre moyen.',
  passkey_unsupported: 'Ce navigateur ne gère pas les clés d’accès. Un autre le peut peut-être.',
  passkey_exists: 'Cet appareil a déjà une clé d’accès pour ce compte.',
  sign_in_by_passkey: 'Se connecter avec une clé d’accès',
  onboarding: 'Protégez votre compte',
  onboarding_hint: 'Avec un second facteur, votre mot de passe seul ne suffit plus pour entrer.',
  skip: 'Pas maintenant',
  choose_factor: 'Configurer un second facteur',
  choose_factor_hint: 'Il vous sera demandé à la connexion.',
  choose_further: 'Configurer un autre facteur',
  choose_further_hint: 'Ainsi, vous pourrez entrer même si vous perdez le premier.',
  set_up_totp: 'Configurez votre application d’authentification',
  set_up_totp_hint:
    'Scannez l’image avec votre application d’authentification, puis saisissez le code qu’elle affiche.',
  qr_code: 'Code QR pour votre application d’authentification',
  manual_key: 'Ou saisissez cette clé dans l’application :',
  copy: 'Copier',
  copied: 'C’est copié.',
  create_passkey: 'Créer une clé d’accès',
  create_passkey_hint:
    'Votre appareil la garde en sûreté. Vous l’utilisez avec votre empreinte, votre visage, votre verrouillage d’écran ou une clé de sécurité.',
  save_backup_codes: 'Enregistrez vos codes de secours',
  save_backup_codes_hint:
    'Si vous perdez vos autres facteurs, chacun de ces codes vous permet d’entrer une fois. Ils ne sont affichés que maintenant : gardez-les en lieu sûr.',
  backup_codes: 'Codes de secours',
  download: 'Télécharger en fichier',
  backup_codes_saved: 'Je les ai enregistrés',
};
