import type { EnterprisePhrases } from './en.js';

/** What the pages say in Portuguese about signing in through an enterprise. */
export const enterprisePt: EnterprisePhrases = {
  single_sign_on: 'Início de sessão único',
  enter_address: 'Introduza o endereço pelo qual a sua organização o conhece.',
  required: 'Aqui você entra pela sua organização.',
  none_for_address: 'Nenhuma organização inicia sessão aqui com este endereço.',
  choose: 'Escolha como iniciar sessão',
  choose_hint: 'A sua organização tem várias formas.',
  failed: 'Não foi possível iniciar a sua sessão',
  tell_administrator: 'Se voltar a acontecer, envie isto ao seu administrador:',
  provider_refused: 'O fornecedor de identidade da sua organização não o deixou entrar, ou cancelou.',
  answer_refused: 'O que o fornecedor de identidade da sua organização devolveu não foi aceite.',
  address_taken: 'Uma conta aqui já tem o seu endereço, e {{name}} não pode iniciar sessão nela.',
  connector: 'Conector',
  error_code: 'Código de erro',
  request_id: 'ID do pedido',
  time: 'Hora',
};
