import type { MessageTexts } from './en.js';

/** What messages say in Arabic. */
export const ar: MessageTexts = {
  types: {
    SignIn: { subject: 'رمز تسجيل الدخول', lead: 'أدخل هذا الرمز لتسجيل الدخول.' },
    Register: { subject: 'رمز إنشاء الحساب', lead: 'أدخل هذا الرمز لإنشاء حسابك.' },
    ForgotPassword: {
      subject: 'رمز إعادة تعيين كلمة المرور',
      lead: 'أدخل هذا الرمز لاختيار كلمة مرور جديدة.',
    },
    OrganizationInvitation: { subject: 'وصلتك دعوة', lead: 'وصلتك دعوة للانضمام.' },
    Generic: { subject: 'رمز التحقق', lead: 'أدخل هذا الرمز للمتابعة.' },
    UserPermissionValidation: { subject: 'رمز تأكيد هويتك', lead: 'أدخل هذا الرمز لتأكيد هويتك.' },
    BindNewIdentifier: {
      subject: 'رمز التأكيد',
      lead: 'أدخل هذا الرمز لإضافة هذا العنوان إلى حسابك.',
    },
    MfaVerification: {
      subject: 'رمز الخطوة الثانية',
      lead: 'أدخل هذا الرمز لإكمال تسجيل الدخول.',
    },
    BindMfa: {
      subject: 'رمز تفعيل التحقق بخطوتين',
      lead: 'أدخل هذا الرمز لاستخدام رموز مثله في الخطوة الثانية.',
    },
    CredentialChanged: {
      subject: 'تغيير في حسابك',
      lead: 'تغيّرت البيانات التي تسجّل الدخول بها.',
    },
  },
  invitedTo: 'وصلتك دعوة للانضمام إلى {{organization.name}}.',
  accept: 'قبول الدعوة',
  continue: 'متابعة',
  linkAsText: 'الزر لا يعمل؟ افتح هذا العنوان:',
  codeIsSecret: 'يُستخدم الرمز مرة واحدة ولمدة قصيرة. لا تشاركه مع أي شخص.',
  linkIsSecret: 'هذا الرابط مخصص لك وحدك. يُرجى عدم مشاركته.',
  ignore: 'لم تطلب ذلك؟ يمكنك تجاهل هذه الرسالة.',
  ignoreReset: 'لم تطلب ذلك؟ تجاهل هذه الرسالة، وستبقى كلمة مرورك كما هي.',
  ignoreSecondStep: 'لم تكن أنت؟ ربما يعرف شخص آخر كلمة مرورك. غيّرها في أقرب وقت.',
};
