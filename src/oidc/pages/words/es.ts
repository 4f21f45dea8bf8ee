import type { Words } from '../words.js';

/** What pages that are made here say in Spanish. */
export const es: Words = {
  signOut: {
    title: 'Cerrar sesión',
    text: 'Su sesión está a punto de cerrarse.',
    button: 'Cerrar sesión',
    done: 'Ha cerrado la sesión.',
  },
  switchAccount: {
    title: 'Cambiar de cuenta',
    text: 'La sesión de la cuenta anterior está a punto de cerrarse.',
    button: 'Continuar',
  },
  goOn: { title: 'Un momento', text: 'Enseguida continuará.', button: 'Continuar' },
  signInAgain: 'Iniciar sesión de nuevo',
  mishaps: {
    expired: {
      title: 'Esta página ya no es válida',
      text: 'Ya se ha usado, ha tardado demasiado o se ha abierto en otro navegador.',
      advice: 'Vuelva a la aplicación y empiece de nuevo.',
    },
    denied: {
      title: 'No puede continuar aquí',
      text: 'Se ha denegado el acceso.',
      advice: 'Si debería tener acceso, consulte al responsable de la aplicación.',
    },
    refused: {
      title: 'La aplicación ha pedido algo que no es posible',
      text: 'Usted no ha hecho nada mal: la solicitud de la aplicación no es válida.',
      advice:
        'Vuelva atrás e inténtelo de nuevo. Si se repite, comunique al responsable de la aplicación lo que figura abajo.',
    },
    busy: {
      title: 'Hay demasiada actividad',
      text: 'Ahora mismo no se puede atender su solicitud.',
      advice: 'Espere un momento y vuelva a cargar la página.',
    },
    failed: {
      title: 'Algo ha fallado por nuestra parte',
      text: 'No se ha podido atender su solicitud.',
      advice:
        'Inténtelo de nuevo en unos minutos. Si se repite, comunique al responsable de la aplicación lo que figura abajo.',
    },
  },
  details: { code: 'Código', reason: 'Motivo', request: 'Solicitud' },
};
