import type { SocialPhrases } from './en.js';

/** What the pages say in Portuguese about signing in with other providers. */
export const socialPt: SocialPhrases = {
  signing_in: 'Entrando',
  continue_with: 'Continuar com {{name}}',
  or: 'ou',
  offer_link: 'Já existe uma conta com {{address}}. Vincule-a a {{name}} ou crie uma nova.',
  offer_link_only: 'Já existe uma conta com {{address}}. Você pode vinculá-la a {{name}}.',
  link: 'Vincular e entrar',
  create_new_account: 'Criar uma nova conta',
  offer_account: 'Ainda não há nenhuma conta vinculada à sua conta {{name}}. Você pode criar uma.',
  closed: 'Não há nenhuma conta vinculada à sua conta {{name}}, e aqui não é possível criar novas.',
  began_elsewhere: 'Este acesso não começou aqui',
  began_elsewhere_hint: 'Para sua segurança, ele não foi concluído. Comece de novo e permaneça na mesma aba.',
  start_again: 'Este acesso não começou aqui. Comece de novo.',
  took_too_long: 'Demorou demais. Comece de novo.',
  cancelled: 'Você não entrou pelo outro provedor. Escolha como continuar.',
  provider_failed: 'O provedor não conseguiu fazer você entrar. Tente novamente ou escolha outra forma.',
  identity_in_use: 'Esta conta do provedor pertence aqui a outra conta.',
  linked_otherwise: 'Essa conta já está vinculada a outra conta deste provedor.',
};
