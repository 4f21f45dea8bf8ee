import type { MessageTexts } from './en.js';

/** What messages say in simplified Chinese. */
export const zhCn: MessageTexts = {
  types: {
    SignIn: { subject: '您的登录验证码', lead: '请输入此验证码以登录。' },
    Register: { subject: '您的注册验证码', lead: '请输入此验证码以创建账号。' },
    ForgotPassword: { subject: '您的重置密码验证码', lead: '请输入此验证码以设置新密码。' },
    OrganizationInvitation: { subject: '您收到一份邀请', lead: '邀请您加入。' },
    Generic: { subject: '您的验证码', lead: '请输入此验证码以继续。' },
    UserPermissionValidation: { subject: '您的身份验证码', lead: '请输入此验证码以确认是您本人。' },
    BindNewIdentifier: {
      subject: '您的确认验证码',
      lead: '请输入此验证码，将此地址添加到您的账号。',
    },
    MfaVerification: { subject: '您的第二步验证码', lead: '请输入此验证码以完成登录。' },
    BindMfa: {
      subject: '您的两步验证设置验证码',
      lead: '请输入此验证码，今后用这样的验证码作为第二步验证。',
    },
    CredentialChanged: {
      subject: '您的账户信息已更改',
      lead: '您的登录信息已更改。',
    },
  },
  invitedTo: '邀请您加入 {{organization.name}}。',
  accept: '接受邀请',
  continue: '继续',
  linkAsText: '按钮无法使用？请打开此地址：',
  codeIsSecret: '验证码仅在短时间内有效，且只能使用一次。请勿告诉任何人。',
  linkIsSecret: '此链接仅供您本人使用，请勿转发。',
  ignore: '不是您本人的操作？请忽略此消息。',
  ignoreReset: '不是您本人的操作？请忽略此消息，您的密码不会改变。',
  ignoreSecondStep: '不是您本人的操作？可能有人知道您的密码，请尽快修改。',
};
