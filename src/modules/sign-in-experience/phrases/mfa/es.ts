import type { MfaPhrases } from './en.js';

/** What the pages say in Spanish about second factors. */
export const mfaEs: MfaPhrases = {
  choose_verification: 'Confirme que es usted',
  use_another_way: 'Usar otra forma',
  totp: 'Aplicación de autenticación',
  passkey: 'Llave de acceso',
  backup_code: 'Código de respaldo',
  email: 'Código por correo electrónico',
  phone: 'Código por SMS',
  enter_totp: 'Introduzca el código de su aplicación',
  enter_totp_hint: 'Su aplicación de autenticación muestra un código nuevo cada 30 segundos.',
  enter_backup_code: 'Introduzca un código de respaldo',
  enter_backup_code_hint: 'Tome uno de los códigos que guardó. Cada uno sirve una vez.',
  use_passkey: 'Use su llave de acceso',
  use_passkey_hint:
    'Su dispositivo le pide la huella, el rostro, el bloqueo de pantalla o su llave de seguridad.',
  passkey_cancelled: 'No se ha usado ninguna llave de acceso. Puede reintentarlo o elegir otra forma.',
  passkey_unsupported: 'Este navegador no admite llaves de acceso. Quizá otro sí.',
  passkey_exists: 'Este dispositivo ya tiene una llave de acceso para esta cuenta.',
  sign_in_by_passkey: 'Iniciar sesión con una llave de acceso',
  onboarding: 'Proteja su cuenta',
  onboarding_hint: 'Con un segundo factor no entra nadie que solo sepa su contraseña.',
  skip: 'Ahora no',
  choose_factor: 'Configurar un segundo factor',
  choose_factor_hint: 'Se le pedirá al iniciar sesión.',
  choose_further: 'Configurar otro factor',
  choose_further_hint: 'Así podrá entrar aunque pierda el que tiene.',
  set_up_totp: 'Configure su aplicación de autenticación',
  set_up_totp_hint:
    'Escanee la imagen con su aplicación de autenticación. Después escriba el código que muestra.',
  qr_code: 'Código QR para su aplicación de autenticación',
  manual_key: 'O escriba esta clave en la aplicación:',
  copy: 'Copiar',
  copied: 'Copiado.',
  create_passkey: 'Crear una llave de acceso',
  create_passkey_hint:
    'Su dispositivo la guarda de forma segura. Se usa con la huella, el rostro, el bloqueo de pantalla o una llave de seguridad.',
  save_backup_codes: 'Guarde sus códigos de respaldo',
  save_backup_codes_hint:
    'Si pierde sus otros factores, cada uno de estos códigos le deja entrar una vez. Solo se muestran ahora: guárdelos en un lugar seguro.',
  backup_codes: 'Códigos de respaldo',
  download: 'Descargar como archivo',
  backup_codes_saved: 'Los he guardado',
};
