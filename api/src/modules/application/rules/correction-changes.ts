export const CORRECTION_CHANGE_LABELS = {
  GUARANTEE_TYPE: '改保障类别',
  MEMBER_ADDED: '增加成员',
  MEMBER_REMOVED: '移除成员',
  MEMBER_CORRECTED: '更正成员信息',
  FACTS_DECLARED: '重新申报',
  CONSENT_RECORDED: '重新登记同意书',
  MATERIAL_REMOVED: '删除材料',
  MATERIAL_KIND_CHANGED: '材料改种类',
} as const;

export type CorrectionChangeKind = keyof typeof CORRECTION_CHANGE_LABELS;

/** What the desk changed in a round of correction. Names no person and holds no value of a field. */
export interface CorrectionChange {
  readonly kind: CorrectionChangeKind;
  /** The membership it is about; null when it is about the case. */
  readonly memberId: string | null;
  /** The membership whose place was taken, when another number or name was another person. */
  readonly formerMemberId: string | null;
  /** Names of the fields of an entry that changed. */
  readonly fields: readonly string[];
  /** The material it is about. */
  readonly attachmentId: string | null;
  /** Category or kind of material before and after. */
  readonly from: string | null;
  readonly to: string | null;
}

/** A change with what it does not say left empty. */
export function changeOf(kind: CorrectionChangeKind, more: Partial<CorrectionChange> = {}): CorrectionChange {
  const nothing = {
    memberId: null,
    formerMemberId: null,
    fields: [],
    attachmentId: null,
    from: null,
    to: null,
  };
  return { ...nothing, ...more, kind };
}

/** For whoever may not know what papers a case has. */
export const withoutKindOfMaterial = (change: CorrectionChange): CorrectionChange =>
  change.attachmentId === null ? change : { ...change, from: null, to: null };

/**
 * The round's list with one more change, as the reviewer has to know it: what was done twice stands once, what was undone not
 * at all. Somebody who came and went within the round leaves nothing.
 */
export function noteChange(
  noted: readonly CorrectionChange[],
  change: CorrectionChange,
): readonly CorrectionChange[] {
  switch (change.kind) {
    case 'GUARANTEE_TYPE':
      return noteCategory(noted, change);
    case 'MEMBER_REMOVED':
      return noteRemoval(noted, change);
    case 'MEMBER_CORRECTED':
      return noteCorrection(noted, change);
    case 'MATERIAL_REMOVED':
    case 'MATERIAL_KIND_CHANGED':
      return noteMaterial(noted, change);
    case 'MEMBER_ADDED':
    case 'FACTS_DECLARED':
    case 'CONSENT_RECORDED':
      return noted.some(({ kind, memberId }) => kind === change.kind && memberId === change.memberId)
        ? noted
        : [...noted, change];
  }
}

function noteCategory(
  noted: readonly CorrectionChange[],
  change: CorrectionChange,
): readonly CorrectionChange[] {
  const before = noted.find(({ kind }) => kind === 'GUARANTEE_TYPE');
  const rest = noted.filter((one) => one !== before);
  const from = before?.from ?? change.from;
  return from === change.to ? rest : [...rest, { ...change, from }];
}

/** Of one material the kind it had when the round began, and what it is now or that it is gone. */
function noteMaterial(
  noted: readonly CorrectionChange[],
  change: CorrectionChange,
): readonly CorrectionChange[] {
  const before = noted.find(
    ({ kind, attachmentId }) => kind === 'MATERIAL_KIND_CHANGED' && attachmentId === change.attachmentId,
  );
  const rest = noted.filter((one) => one !== before);
  const from = before?.from ?? change.from;
  return from === change.to ? rest : [...rest, { ...change, from }];
}

function noteRemoval(
  noted: readonly CorrectionChange[],
  change: CorrectionChange,
): readonly CorrectionChange[] {
  const ofThem = noted.filter(({ memberId }) => memberId === change.memberId);
  const rest = noted.filter((one) => !ofThem.includes(one));
  if (ofThem.some(({ kind }) => kind === 'MEMBER_ADDED')) return rest;
  // Whoever took a place in this round and leaves it: the one who had it is gone.
  const former = ofThem.find(({ formerMemberId }) => formerMemberId !== null)?.formerMemberId;
  return [...rest, { ...change, memberId: former ?? change.memberId }];
}

function noteCorrection(
  noted: readonly CorrectionChange[],
  change: CorrectionChange,
): readonly CorrectionChange[] {
  const { memberId, formerMemberId } = change;
  // What was noted of whose place is taken is about whoever has it now.
  const present = noted.map((one) =>
    formerMemberId !== null && one.memberId === formerMemberId ? { ...one, memberId } : one,
  );
  if (present.some((one) => one.kind === 'MEMBER_ADDED' && one.memberId === memberId)) return present;
  const before = present.find((one) => one.kind === 'MEMBER_CORRECTED' && one.memberId === memberId);
  if (!before) return change.fields.length === 0 && formerMemberId === null ? present : [...present, change];
  const merged: CorrectionChange = {
    ...change,
    formerMemberId: before.formerMemberId ?? formerMemberId,
    fields: [...new Set([...before.fields, ...change.fields])],
  };
  return present.map((one) => (one === before ? merged : one));
}
