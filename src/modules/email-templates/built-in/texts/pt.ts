import type { MessageTexts } from './en.js';

/** What messages say in Portuguese, as in Brazil. */
export const pt: MessageTexts = {
  types: {
    SignIn: { subject: 'Seu código para entrar', lead: 'Digite este código para entrar.' },
    Register: { subject: 'Seu código de cadastro', lead: 'Digite este código para criar sua conta.' },
    ForgotPassword: {
      subject: 'Seu código para redefinir a senha',
      lead: 'Digite este código para escolher uma nova senha.',
    },
    OrganizationInvitation: {
      subject: 'Você recebeu um convite',
      lead: 'Você recebeu um convite para participar.',
    },
    Generic: { subject: 'Seu código', lead: 'Digite este código para continuar.' },
    UserPermissionValidation: {
      subject: 'Seu código de confirmação',
      lead: 'Digite este código para confirmar que é você.',
    },
    BindNewIdentifier: {
      subject: 'Seu código de confirmação',
      lead: 'Digite este código para adicionar este endereço à sua conta.',
    },
    MfaVerification: {
      subject: 'Seu código para a segunda etapa',
      lead: 'Digite este código para concluir o acesso.',
    },
    BindMfa: {
      subject: 'Seu código para ativar a verificação em duas etapas',
      lead: 'Digite este código para usar códigos como este na segunda etapa.',
    },
    CredentialChanged: {
      subject: 'Uma mudança na sua conta',
      lead: 'Os dados com que você entra foram alterados.',
    },
  },
  invitedTo: 'Você recebeu um convite para participar de {{organization.name}}.',
  accept: 'Aceitar o convite',
  continue: 'Continuar',
  linkAsText: 'O botão não funciona? Abra este endereço:',
  codeIsSecret: 'O código vale uma só vez e por pouco tempo. Não o compartilhe com ninguém.',
  linkIsSecret: 'O link é só para você. Não o repasse.',
  ignore: 'Não foi você quem pediu? Então pode ignorar esta mensagem.',
  ignoreReset: 'Não foi você quem pediu? Então ignore esta mensagem: sua senha continua a mesma.',
  ignoreSecondStep: 'Não foi você? Alguém pode saber sua senha. Troque-a logo.',
};
