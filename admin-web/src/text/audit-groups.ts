import { auditEventNames } from './audit.js';

/** What an event is about, and how the types of such events begin. */
const SUBJECTS: readonly (readonly [subject: string, beginnings: readonly string[]])[] = [
  [
    '申请',
    [
      'Application',
      'Case',
      'Facts',
      'Household',
      'Consent',
      'Survey',
      'QueryCode',
      'KnownNumber',
      'RejectionNotice',
    ],
  ],
  ['申请列表和导出', ['Worklist', 'Export', 'PersonSearched']],
  ['联审联查', ['Verification', 'Comparison', 'Suspicion']],
  ['公示和异议', ['PublicNotice', 'Objection']],
  ['材料', ['Attachment', 'Material', 'OfficeFile']],
  ['会议', ['Meeting', 'Agenda', 'Attendance', 'Invitation', 'Minutes', 'Solicitation', 'Topic']],
  ['议定事项', ['Resolution']],
  ['督办任务', ['Task', 'MechanismDeployed', 'UnitDigest']],
  ['监督', ['Supervis', 'Alert', 'IntegrityRisk']],
  ['问题、制度和线索', ['Problem', 'ChainRule', 'Clue', 'Informant']],
  ['登录', ['Session', 'SignIn', 'SecondFactor', 'Recovery', 'Password', 'Elevation', 'ExternalIdentity']],
  ['账号和任职', ['Account', 'Mandate', 'Relative', 'OwnIdNumber', 'ContactCard', 'Preference']],
  ['个人信息', ['Secret', 'Records', 'KeyRotation']],
  ['设置', ['Agency', 'Calendar', 'Mechanism', 'PolicyParameter']],
  ['审计日志', ['Audit', 'Checkpoint']],
  ['消息和建议', ['Notification', 'Feedback']],
  ['越权', ['attempt']],
];

interface EventGroup {
  group: string;
  items: { value: string; label: string }[];
}

/** The longest beginning decides: 部署机制任务 is about tasks, 载入工作机制 about settings. */
function subjectOf(type: string): string | undefined {
  const fitting = SUBJECTS.flatMap(([subject, beginnings]) =>
    beginnings.filter((beginning) => type.startsWith(beginning)).map((beginning) => ({ subject, beginning })),
  );
  return fitting.sort((left, right) => right.beginning.length - left.beginning.length)[0]?.subject;
}

/** Every event by what it is about: two hundred in one row are found by nobody. */
export function groupAuditEvents(): EventGroup[] {
  const events = Object.entries(auditEventNames).map(([value, label]) => ({ value, label }));
  return SUBJECTS.map(([subject]) => ({
    group: subject,
    items: events.filter(({ value }) => subjectOf(value) === subject),
  }));
}
