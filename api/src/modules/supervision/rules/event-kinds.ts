/** 留痕类别: what an audit event is about, as far as somebody who may not see the event itself may know. */
export const EVENT_KINDS = ['SIGN_IN', 'READ', 'REVEAL', 'DENIED', 'EXPORT', 'SETTINGS', 'CHANGE'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const EVENT_KIND_LABELS: Readonly<Record<EventKind, string>> = {
  SIGN_IN: '登录与退出',
  READ: '查看',
  REVEAL: '查看完整证件信息',
  DENIED: '被拒绝的操作',
  EXPORT: '导出',
  SETTINGS: '账号、任职与设置',
  CHANGE: '业务办理',
};

const NAMED: Readonly<Record<string, EventKind>> = {
  attempt: 'DENIED',
  SecretRevealed: 'REVEAL',
  PersonSearched: 'READ',
  PasswordChanged: 'SIGN_IN',
  ElevationFailed: 'SIGN_IN',
  RecoveryCodeUsed: 'SIGN_IN',
  RecoveryCodesRenewed: 'SETTINGS',
  PasswordReset: 'SETTINGS',
  SignInResetApproved: 'SETTINGS',
  SignInResetRejected: 'SETTINGS',
  AgencyContactSet: 'SETTINGS',
  ContactCardsIndexed: 'SETTINGS',
  ContactCardsSealed: 'SETTINGS',
  PreferenceSaved: 'SETTINGS',
  FeedbackSent: 'SETTINGS',
  OwnIdNumberDeclared: 'SETTINGS',
  RelativeDeclared: 'SETTINGS',
};

const SHAPES: readonly (readonly [RegExp, EventKind])[] = [
  [/^(Session|SignIn)/u, 'SIGN_IN'],
  [/^Export|Exported$/u, 'EXPORT'],
  [/(Viewed|NotificationRead)$/u, 'READ'],
  [
    /^(Account|ExternalIdentity|KeyRotation|Mandate|SecondFactor|Calendar|PolicyParameter|Mechanism)/u,
    'SETTINGS',
  ],
];

/** The kind of an event type; what no other kind claims is somebody's work on a matter. */
export function kindOfEvent(type: string): EventKind {
  return NAMED[type] ?? SHAPES.find(([shape]) => shape.test(type))?.[1] ?? 'CHANGE';
}
