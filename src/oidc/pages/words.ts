/** What a person is told about an error, by what they can do about it. */
export type Mishap = 'expired' | 'denied' | 'refused' | 'busy' | 'failed';

interface Explanation {
  readonly title: string;
  readonly text: string;
  readonly advice: string;
}

/** A page whose form submits itself; its button is for browsers without scripts. */
interface Step {
  readonly title: string;
  readonly text: string;
  readonly button: string;
}

export interface Words {
  readonly signOut: Step & { readonly done: string };
  readonly switchAccount: Step;
  readonly goOn: Step;
  readonly signInAgain: string;
  readonly mishaps: Readonly<Record<Mishap, Explanation>>;
  /** Above what whoever looks into an error needs to know. */
  readonly details: { readonly code: string; readonly reason: string; readonly request: string };
}

export type PageLanguage = 'en' | 'de' | 'zh-CN' | 'ja' | 'ru';

/** What pages say that are made here, in each language that they speak. The first is for everybody else. */
export const WORDS: Readonly<Record<PageLanguage, Words>> = {
  en: {
    signOut: {
      title: 'Sign Out',
      text: 'You are about to be signed out.',
      button: 'Sign out',
      done: 'You have signed out.',
    },
    switchAccount: {
      title: 'Switch account',
      text: 'The account that was signed in here before is about to be signed out.',
      button: 'Continue',
    },
    goOn: { title: 'One moment', text: 'You are about to be taken on.', button: 'Continue' },
    signInAgain: 'Sign in again',
    mishaps: {
      expired: {
        title: 'This page is no longer valid',
        text: 'It was used already, took too long, or was opened in another browser.',
        advice: 'Go back to the application and start again.',
      },
      denied: {
        title: 'You cannot go on here',
        text: 'Access was denied.',
        advice: 'If you should have access, ask whoever runs the application.',
      },
      refused: {
        title: 'The application asked for something that is not possible',
        text: 'You have done nothing wrong: its request is not valid.',
        advice:
          'Go back and try again. If this comes up again, tell whoever runs the application what stands below.',
      },
      busy: {
        title: 'There is too much going on',
        text: 'Your request cannot be answered right now.',
        advice: 'Wait a moment, then reload the page.',
      },
      failed: {
        title: 'Something went wrong on our side',
        text: 'Your request could not be answered.',
        advice:
          'Try again in a few minutes. If this comes up again, tell whoever runs the application what stands below.',
      },
    },
    details: { code: 'Code', reason: 'Reason', request: 'Request' },
  },
  de: {
    signOut: {
      title: 'Abmelden',
      text: 'Sie werden gleich abgemeldet.',
      button: 'Abmelden',
      done: 'Sie haben sich abgemeldet.',
    },
    switchAccount: {
      title: 'Konto wechseln',
      text: 'Das Konto, das hier vorher angemeldet war, wird gleich abgemeldet.',
      button: 'Weiter',
    },
    goOn: { title: 'Einen Moment', text: 'Gleich geht es weiter.', button: 'Weiter' },
    signInAgain: 'Erneut anmelden',
    mishaps: {
      expired: {
        title: 'Diese Seite gilt nicht mehr',
        text: 'Sie wurde schon verwendet, war zu lange offen oder wurde in einem anderen Browser geöffnet.',
        advice: 'Gehen Sie zur Anwendung zurück und beginnen Sie noch einmal.',
      },
      denied: {
        title: 'Hier geht es für Sie nicht weiter',
        text: 'Der Zugriff wurde verweigert.',
        advice: 'Wenn Sie Zugriff haben sollten, fragen Sie den Betreiber der Anwendung.',
      },
      refused: {
        title: 'Die Anwendung hat etwas verlangt, das nicht möglich ist',
        text: 'Sie haben nichts falsch gemacht: Die Anfrage der Anwendung ist ungültig.',
        advice:
          'Gehen Sie zurück und versuchen Sie es noch einmal. Wenn es wieder geschieht, nennen Sie dem Betreiber der Anwendung, was unten steht.',
      },
      busy: {
        title: 'Gerade ist zu viel los',
        text: 'Ihre Anfrage kann im Moment nicht beantwortet werden.',
        advice: 'Warten Sie kurz und laden Sie die Seite dann neu.',
      },
      failed: {
        title: 'Bei uns ist etwas schiefgegangen',
        text: 'Ihre Anfrage konnte nicht beantwortet werden.',
        advice:
          'Versuchen Sie es in einigen Minuten noch einmal. Wenn es wieder geschieht, nennen Sie dem Betreiber der Anwendung, was unten steht.',
      },
    },
    details: { code: 'Code', reason: 'Grund', request: 'Anfrage' },
  },
  'zh-CN': {
    signOut: { title: '退出登录', text: '即将退出登录。', button: '退出登录', done: '您已退出登录。' },
    switchAccount: { title: '切换账户', text: '此前在此登录的账户即将退出登录。', button: '继续' },
    goOn: { title: '请稍候', text: '即将为您跳转。', button: '继续' },
    signInAgain: '重新登录',
    mishaps: {
      expired: {
        title: '此页面已失效',
        text: '它已被使用、已超时，或是在另一个浏览器中打开的。',
        advice: '请返回应用，重新开始。',
      },
      denied: {
        title: '您无法在此继续',
        text: '访问被拒绝。',
        advice: '如果您应该有访问权限，请联系应用的管理员。',
      },
      refused: {
        title: '应用的请求无法处理',
        text: '这不是您的问题：应用发出的请求无效。',
        advice: '请返回后重试。如果问题再次出现，请将下方信息告知应用的管理员。',
      },
      busy: {
        title: '服务器繁忙',
        text: '目前无法处理您的请求。',
        advice: '请稍等片刻，然后刷新页面。',
      },
      failed: {
        title: '我们这边出现了问题',
        text: '无法处理您的请求。',
        advice: '请几分钟后重试。如果问题再次出现，请将下方信息告知应用的管理员。',
      },
    },
    details: { code: '代码', reason: '原因', request: '请求' },
  },
  ja: {
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
  },
  ru: {
    signOut: {
      title: 'Выход',
      text: 'Сейчас вы выйдете из учётной записи.',
      button: 'Выйти',
      done: 'Вы вышли из учётной записи.',
    },
    switchAccount: {
      title: 'Смена учётной записи',
      text: 'Сейчас будет выполнен выход из прежней учётной записи.',
      button: 'Продолжить',
    },
    goOn: { title: 'Один момент', text: 'Сейчас вы перейдёте дальше.', button: 'Продолжить' },
    signInAgain: 'Войти снова',
    mishaps: {
      expired: {
        title: 'Эта страница больше не действует',
        text: 'Она уже использована, открыта слишком давно или открыта в другом браузере.',
        advice: 'Вернитесь в приложение и начните заново.',
      },
      denied: {
        title: 'Дальше пройти нельзя',
        text: 'В доступе отказано.',
        advice: 'Если доступ у вас должен быть, обратитесь к владельцу приложения.',
      },
      refused: {
        title: 'Запрос приложения выполнить нельзя',
        text: 'Вы всё сделали правильно: запрос приложения неверен.',
        advice:
          'Вернитесь и попробуйте ещё раз. Если это повторится, сообщите владельцу приложения то, что указано ниже.',
      },
      busy: {
        title: 'Сервер перегружен',
        text: 'Сейчас на ваш запрос ответить нельзя.',
        advice: 'Подождите немного и обновите страницу.',
      },
      failed: {
        title: 'На нашей стороне что-то пошло не так',
        text: 'На ваш запрос ответить не удалось.',
        advice:
          'Попробуйте через несколько минут. Если это повторится, сообщите владельцу приложения то, что указано ниже.',
      },
    },
    details: { code: 'Код', reason: 'Причина', request: 'Запрос' },
  },
};

export const PAGE_LANGUAGES: readonly [PageLanguage, ...PageLanguage[]] = ['en', 'de', 'zh-CN', 'ja', 'ru'];
