import type { Words } from '../words.js';

/** What pages that are made here say in Portuguese, as in Brazil. */
export const pt: Words = {
  signOut: {
    title: 'Sair',
    text: 'Sua sessão será encerrada em instantes.',
    button: 'Sair',
    done: 'Você saiu.',
  },
  switchAccount: {
    title: 'Trocar de conta',
    text: 'A conta que estava conectada aqui será desconectada em instantes.',
    button: 'Continuar',
  },
  goOn: { title: 'Um momento', text: 'Você vai seguir em instantes.', button: 'Continuar' },
  signInAgain: 'Entrar novamente',
  mishaps: {
    expired: {
      title: 'Esta página não é mais válida',
      text: 'Ela já foi usada, demorou demais ou foi aberta em outro navegador.',
      advice: 'Volte ao aplicativo e comece de novo.',
    },
    denied: {
      title: 'Você não pode continuar aqui',
      text: 'O acesso foi negado.',
      advice: 'Se você deveria ter acesso, fale com o responsável pelo aplicativo.',
    },
    refused: {
      title: 'O aplicativo pediu algo que não é possível',
      text: 'Você não fez nada de errado: a solicitação do aplicativo não é válida.',
      advice:
        'Volte e tente novamente. Se isso se repetir, informe ao responsável pelo aplicativo o que está abaixo.',
    },
    busy: {
      title: 'Há atividade demais',
      text: 'Sua solicitação não pode ser atendida agora.',
      advice: 'Aguarde um momento e recarregue a página.',
    },
    failed: {
      title: 'Algo deu errado do nosso lado',
      text: 'Sua solicitação não pôde ser atendida.',
      advice:
        'Tente novamente em alguns minutos. Se isso se repetir, informe ao responsável pelo aplicativo o que está abaixo.',
    },
  },
  details: { code: 'Código', reason: 'Motivo', request: 'Solicitação' },
};
