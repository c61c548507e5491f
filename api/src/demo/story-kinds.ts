/** The stages of the normal course, in order; a story goes as far as its kind says. */
export const STAGES = [
  'ENTERED',
  'SUBMITTED',
  'ACCEPTED',
  'COMMUNITY_REVIEW',
  'COMMUNITY_NOTICE',
  'COMMUNITY_PUBLICITY',
  'SUBDISTRICT_REVIEW',
  'SUBDISTRICT_NOTICE',
  'SUBDISTRICT_PUBLICITY',
  'JOINT_VERIFICATION',
  'COUNTY_REVIEW',
  'RECOMMENDED',
  'COUNTY_NOTICE',
  'COUNTY_PUBLICITY',
  'WAITLISTED',
] as const;
export type Stage = (typeof STAGES)[number];

/** What happens besides the normal course. */
export type Detour =
  | 'NONE'
  | 'DECLINED'
  | 'CORRECTED'
  | 'CORRECTION_OPEN'
  | 'LAPSED'
  | 'REJECTED'
  | 'REJECTED_UNSERVED'
  | 'RECONSIDERED'
  | 'UPHELD'
  | 'REOPENED'
  | 'OBJECTION_OPEN'
  | 'OBJECTION_INVALID'
  | 'OBJECTION_VALID'
  | 'WITHDRAWN'
  | 'CANCELLED'
  | 'HALF_ANSWERED';

export interface StoryKind {
  readonly name: string;
  /** How many of 400 households; the rest are on the waiting list. */
  readonly of400: number;
  readonly to: Stage;
  readonly detour: Detour;
  /**
   * Null: over, some time in the last eighteen months. Otherwise still open: how many days before today its last act
   * was, at least and at most, in working days, or calendar days while a publicity runs.
   */
  readonly openSince: readonly [number, number] | null;
}

const open = (
  name: string,
  of400: number,
  to: Stage,
  openSince: readonly [number, number],
  detour: Detour = 'NONE',
): StoryKind => ({
  name,
  of400,
  to,
  detour,
  openSince,
});
const over = (name: string, of400: number, to: Stage, detour: Detour): StoryKind => ({
  name,
  of400,
  to,
  detour,
  openSince: null,
});

/** Every state at least three times; the open ones leave some green, some yellow and some red. */
export const STORY_KINDS: readonly StoryKind[] = [
  open('录入中', 6, 'ENTERED', [1, 9]),
  open('等待受理', 8, 'SUBMITTED', [1, 7]),
  open('等待初审', 5, 'ACCEPTED', [1, 6]),
  open('社区初审', 8, 'COMMUNITY_REVIEW', [1, 6]),
  open('社区公示待发布', 3, 'COMMUNITY_NOTICE', [1, 3]),
  open('社区公示中', 8, 'COMMUNITY_PUBLICITY', [1, 6]),
  open('街道审核', 9, 'SUBDISTRICT_REVIEW', [1, 7]),
  open('街道公示待发布', 3, 'SUBDISTRICT_NOTICE', [1, 3]),
  open('街道公示中', 7, 'SUBDISTRICT_PUBLICITY', [1, 6]),
  open('联审联查，刚发出核查', 7, 'JOINT_VERIFICATION', [1, 4]),
  open('联审联查，部分已答复', 8, 'JOINT_VERIFICATION', [1, 5], 'HALF_ANSWERED'),
  open('县级审核', 9, 'COUNTY_REVIEW', [1, 9]),
  open('等待核准', 6, 'RECOMMENDED', [1, 7]),
  open('县级公示待发布', 3, 'COUNTY_NOTICE', [1, 3]),
  open('县级公示中', 8, 'COUNTY_PUBLICITY', [1, 6]),
  open('等待补正', 8, 'WAITLISTED', [1, 14], 'CORRECTION_OPEN'),
  open('异议核查中', 4, 'WAITLISTED', [1, 12], 'OBJECTION_OPEN'),
  open('驳回未送达', 3, 'WAITLISTED', [1, 8], 'REJECTED_UNSERVED'),
  open('复核中', 4, 'WAITLISTED', [1, 17], 'RECONSIDERED'),
  over('不予受理', 6, 'SUBMITTED', 'DECLINED'),
  over('补正后通过', 27, 'WAITLISTED', 'CORRECTED'),
  over('补正逾期失效', 5, 'WAITLISTED', 'LAPSED'),
  over('驳回', 28, 'WAITLISTED', 'REJECTED'),
  over('维持驳回', 6, 'WAITLISTED', 'UPHELD'),
  over('撤销驳回后通过', 4, 'WAITLISTED', 'REOPENED'),
  over('异议不成立', 5, 'WAITLISTED', 'OBJECTION_INVALID'),
  over('异议成立', 3, 'WAITLISTED', 'OBJECTION_VALID'),
  over('撤回', 8, 'WAITLISTED', 'WITHDRAWN'),
  over('取消登记', 5, 'WAITLISTED', 'CANCELLED'),
];

export const WAITLISTED: StoryKind = over('轮候登记', 0, 'WAITLISTED', 'NONE');

/** The kind of each household: every kind at least three times, the rest on the waiting list. */
export function kindsFor(households: number): StoryKind[] {
  const special = STORY_KINDS.flatMap((kind) =>
    Array.from({ length: Math.max(3, Math.round((kind.of400 * households) / 400)) }, () => kind),
  );
  if (special.length > households)
    throw new Error(`a county of ${households} households is too small for every story`);
  return [...special, ...Array.from({ length: households - special.length }, () => WAITLISTED)];
}
