import type { EnterprisePhrases } from './en.js';

/** What the pages say in Japanese about signing in through an enterprise. */
export const enterpriseJa: EnterprisePhrases = {
  single_sign_on: 'シングルサインオン',
  enter_address: '組織に登録されているメールアドレスを入力してください。',
  required: 'ここでは組織を通してサインインします。',
  none_for_address: 'このアドレスでサインインできる組織はありません。',
  choose: 'サインイン方法を選択してください',
  choose_hint: 'お使いの組織には複数の方法があります。',
  failed: 'サインインできませんでした',
  tell_administrator: '再び発生する場合は、次の内容を管理者に送ってください。',
  provider_refused: '組織の ID プロバイダーがサインインを許可しなかったか、キャンセルされました。',
  answer_refused: '組織の ID プロバイダーからの応答は受け入れられませんでした。',
  address_taken: 'このアドレスのアカウントがすでにあり、{{name}} からはサインインできません。',
  connector: 'コネクター',
  error_code: 'エラーコード',
  request_id: 'リクエスト ID',
  time: '時刻',
};
