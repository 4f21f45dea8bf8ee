import type { MessageTexts } from './en.js';

/** What messages say in Spanish. */
export const es: MessageTexts = {
  types: {
    SignIn: { subject: 'Su código para iniciar sesión', lead: 'Introduzca este código para iniciar sesión.' },
    Register: { subject: 'Su código para registrarse', lead: 'Introduzca este código para crear su cuenta.' },
    ForgotPassword: {
      subject: 'Su código para restablecer la contraseña',
      lead: 'Introduzca este código para elegir una contraseña nueva.',
    },
    OrganizationInvitation: { subject: 'Ha recibido una invitación', lead: 'Le invitan a unirse.' },
    Generic: { subject: 'Su código', lead: 'Introduzca este código para continuar.' },
    UserPermissionValidation: {
      subject: 'Su código para confirmar su identidad',
      lead: 'Introduzca este código para confirmar que es usted.',
    },
    BindNewIdentifier: {
      subject: 'Su código de confirmación',
      lead: 'Introduzca este código para añadir esta dirección a su cuenta.',
    },
    MfaVerification: {
      subject: 'Su código para el segundo paso',
      lead: 'Introduzca este código para terminar de iniciar sesión.',
    },
    BindMfa: {
      subject: 'Su código para activar la verificación en dos pasos',
      lead: 'Introduzca este código para usar códigos como este en el segundo paso.',
    },
    CredentialChanged: {
      subject: 'Un cambio en su cuenta',
      lead: 'Han cambiado los datos con los que inicia sesión.',
    },
  },
  invitedTo: 'Le invitan a unirse a {{organization.name}}.',
  accept: 'Aceptar la invitación',
  continue: 'Continuar',
  linkAsText: '¿El botón no funciona? Abra esta dirección:',
  codeIsSecret: 'El código sirve una sola vez y por poco tiempo. No lo comparta con nadie.',
  linkIsSecret: 'El enlace es solo para usted. No lo reenvíe.',
  ignore: '¿No lo ha solicitado usted? Puede ignorar este mensaje.',
  ignoreReset: '¿No lo ha solicitado usted? Ignore este mensaje: su contraseña no cambiará.',
  ignoreSecondStep: '¿No ha sido usted? Puede que alguien conozca su contraseña. Cámbiela pronto.',
};
