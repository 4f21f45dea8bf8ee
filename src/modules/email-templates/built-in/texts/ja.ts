import type { MessageTexts } from './en.js';

/** What messages say in Japanese. */
export const ja: MessageTexts = {
  types: {
    SignIn: { subject: 'サインイン用コード', lead: 'サインインするには、このコードを入力してください。' },
    Register: { subject: '登録用コード', lead: 'アカウントを作成するには、このコードを入力してください。' },
    ForgotPassword: {
      subject: 'パスワード再設定用コード',
      lead: '新しいパスワードを設定するには、このコードを入力してください。',
    },
    OrganizationInvitation: { subject: '招待のお知らせ', lead: '参加への招待が届いています。' },
    Generic: { subject: '確認コード', lead: '続けるには、このコードを入力してください。' },
    UserPermissionValidation: {
      subject: '本人確認用コード',
      lead: 'ご本人であることを確認するため、このコードを入力してください。',
    },
    BindNewIdentifier: {
      subject: '連絡先の確認コード',
      lead: 'この連絡先をアカウントに追加するには、このコードを入力してください。',
    },
    MfaVerification: {
      subject: '2 段階目の確認コード',
      lead: 'サインインを完了するには、このコードを入力してください。',
    },
    BindMfa: {
      subject: '2 段階認証の設定用コード',
      lead: '今後このようなコードを 2 段階目の確認に使うには、このコードを入力してください。',
    },
    CredentialChanged: {
      subject: 'アカウントの変更のお知らせ',
      lead: 'サインインに使用する情報が変更されました。',
    },
  },
  invitedTo: '{{organization.name}} への招待が届いています。',
  accept: '招待を受ける',
  continue: '続ける',
  linkAsText: 'ボタンが使えない場合は、このアドレスを開いてください。',
  codeIsSecret: 'コードの有効時間は短く、使えるのは一度だけです。誰にも教えないでください。',
  linkIsSecret: 'このリンクはご本人専用です。転送しないでください。',
  ignore: '心当たりがない場合は、このメッセージを無視してください。',
  ignoreReset: '心当たりがない場合は、このメッセージを無視してください。パスワードは変わりません。',
  ignoreSecondStep:
    '心当たりがない場合は、パスワードが他人に知られているおそれがあります。早めに変更してください。',
};
