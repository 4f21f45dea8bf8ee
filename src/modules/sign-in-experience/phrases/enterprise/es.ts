import type { EnterprisePhrases } from './en.js';

/** What the pages say in Spanish about signing in through an enterprise. */
export const enterpriseEs: EnterprisePhrases = {
  single_sign_on: 'Inicio de sesión único',
  enter_address: 'Introduzca la dirección con la que le conoce su organización.',
  required: 'Aquí se inicia sesión a través de su organización.',
  none_for_address: 'Ninguna organización inicia sesión aquí con esta dirección.',
  choose: 'Elija cómo iniciar sesión',
  choose_hint: 'Su organización tiene varias formas.',
  failed: 'No se ha podido iniciar su sesión',
  tell_administrator: 'Si vuelve a ocurrir, envíe esto a su administrador:',
  provider_refused:
    'El proveedor de identidad de su organización no le ha dejado entrar, o usted ha cancelado.',
  answer_refused: 'No se ha aceptado lo que ha devuelto el proveedor de identidad de su organización.',
  address_taken: 'Una cuenta de aquí ya tiene su dirección, y {{name}} no puede iniciar sesión en ella.',
  connector: 'Conector',
  error_code: 'Código de error',
  request_id: 'ID de solicitud',
  time: 'Hora',
};
