import type { Words } from '../words.js';

/** What pages that are made here say in Japanese. */
export const ja: Words = {
  signOut: {
    title: 'サインアウト',
    text: 'まもなくサインアウトします。',
    button: 'サインアウト',
    done: 'サインアウトしました。',
  },
  switchAccount: {
    title: 'アカウントの切り替え',
    text: 'これまでサインインしていたアカウントは、まもなくサインアウトされます。',
    button: '続ける',
  },
  goOn: { title: 'お待ちください', text: 'まもなく次へ進みます。', button: '続ける' },
  signInAgain: 'もう一度サインインする',
  mishaps: {
    expired: {
      title: 'このページは無効になりました',
      text: 'すでに使用されたか、時間が経ちすぎたか、別のブラウザーで開かれました。',
      advice: 'アプリケーションに戻り、最初からやり直してください。',
    },
    denied: {
      title: 'ここから先へは進めません',
      text: 'アクセスが拒否されました。',
      advice: 'アクセスできるはずの場合は、アプリケーションの管理者にお問い合わせください。',
    },
    refused: {
      title: 'アプリケーションの要求を処理できません',
      text: 'お客様の操作に問題はありません。アプリケーションの要求が正しくありません。',
      advice:
        '前に戻って、もう一度お試しください。繰り返し表示される場合は、下の内容をアプリケーションの管理者にお知らせください。',
    },
    busy: {
      title: 'サーバーが混み合っています',
      text: '現在、要求にお応えできません。',
      advice: 'しばらく待ってから、ページを再読み込みしてください。',
    },
    failed: {
      title: 'サーバーで問題が発生しました',
      text: '要求にお応えできませんでした。',
      advice:
        '数分後にもう一度お試しください。繰り返し表示される場合は、下の内容をアプリケーションの管理者にお知らせください。',
    },
  },
  details: { code: 'コード', reason: '理由', request: 'リクエスト' },
};
