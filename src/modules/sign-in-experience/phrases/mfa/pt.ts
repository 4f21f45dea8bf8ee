import type { MfaPhrases } from './en.js';

/** What the pages say in Portuguese about second factors. */
export const mfaPt: MfaPhrases = {
  choose_verification: 'Confirme que é você',
  use_another_way: 'Usar outra forma',
  totp: 'Aplicativo autenticador',
  passkey: 'Chave de acesso',
  backup_code: 'Código de reserva',
  email: 'Código por e-mail',
  phone: 'Código por SMS',
  enter_totp: 'Digite o código do aplicativo',
  enter_totp_hint: 'Seu aplicativo autenticador mostra um novo código a cada 30 segundos.',
  enter_backup_code: 'Digite um código de reserva',
  enter_backup_code_hint: 'Use um dos códigos que você guardou. Cada um funciona uma vez.',
  use_passkey: 'Use sua chave de acesso',
  use_passkey_hint:
    'Seu dispositivo pede sua impressão digital, seu rosto, o bloqueio de tela ou sua chave de segurança.',
  passkey_cancelled: 'Nenhuma chave de acesso foi usada. Tente novamente ou escolha outra forma.',
  passkey_unsupported: 'Este navegador não usa chaves de acesso. Talvez outro use.',
  passkey_exists: 'Este dispositivo já tem uma chave de acesso para esta conta.',
  sign_in_by_passkey: 'Entrar com uma chave de acesso',
  onboarding: 'Proteja sua conta',
  onboarding_hint: 'Com um segundo fator, ninguém entra sabendo apenas sua senha.',
  skip: 'Agora não',
  choose_factor: 'Configurar um segundo fator',
  choose_factor_hint: 'Ele será pedido quando você entrar.',
  choose_further: 'Configurar outro fator',
  choose_further_hint: 'Assim você entra mesmo se perder o que tem.',
  set_up_totp: 'Configure seu aplicativo autenticador',
  set_up_totp_hint:
    'Escaneie a imagem com seu aplicativo autenticador. Depois digite o código que ele mostra.',
  qr_code: 'Código QR para seu aplicativo autenticador',
  manual_key: 'Ou digite esta chave no aplicativo:',
  copy: 'Copiar',
  copied: 'Copiado.',
  create_passkey: 'Criar uma chave de acesso',
  create_passkey_hint:
    'Seu dispositivo a guarda com segurança. Você a usa com sua impressão digital, seu rosto, o bloqueio de tela ou uma chave de segurança.',
  save_backup_codes: 'Guarde seus códigos de reserva',
  save_backup_codes_hint:
    'Se você perder seus outros fatores, cada um destes códigos deixa você entrar uma vez. Eles só aparecem agora: guarde-os em um lugar seguro.',
  backup_codes: 'Códigos de reserva',
  download: 'Baixar como arquivo',
  backup_codes_saved: 'Já os guardei',
};
