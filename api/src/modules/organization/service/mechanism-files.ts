import { z } from 'zod';

/** Shape of `schema/mechanism`: the county's mechanism as data. Another county's files are checked by the same shapes. */

const text = z.string().trim().min(1);
const code = z.string().regex(/^[A-Z][A-Z0-9_]*$/);
const agencyId = code.max(40);

export const agencyEntry = z.object({
  id: agencyId,
  name: text.max(100),
  shortName: text.max(40),
  kind: z.enum(['MEMBER', 'SUB_UNIT', 'COLLECTIVE']),
  isMember: z.boolean(),
  isGovernmentDepartment: z.boolean(),
  dataBasis: text.max(200),
  clause: text.max(60),
  ordinal: z.int().positive(),
  parentId: agencyId.nullable(),
});

export const communityEntry = z.object({
  id: z.string().regex(/^\d{12}$/),
  name: text.max(60),
  ordinal: z.int().positive(),
  agencyId,
  committeeName: text.max(100),
  subdistrictId: agencyId,
});

export const itemEntry = z.object({
  id: code.max(60),
  kind: z.enum(['DUTY', 'KEY_TASK', 'REQUIREMENT', 'RULE']),
  agencyId: agencyId.nullable(),
  clause: text.max(60),
  ordinal: z.int().positive(),
  title: text.max(200),
  items: z.array(text).min(1),
});

export const scopeEntry = z.object({
  agencyId,
  recordType: z
    .string()
    .regex(/^[A-Z][A-Za-z]*$/)
    .max(40),
  scope: z.enum(['APPLICANT', 'WAITLISTED', 'TENANT']),
  clause: text.max(60),
  enabled: z.boolean(),
});

export type AgencyEntry = z.infer<typeof agencyEntry>;
export type CommunityEntry = z.infer<typeof communityEntry>;
export type ItemEntry = z.infer<typeof itemEntry>;
export type ScopeEntry = z.infer<typeof scopeEntry>;

export interface MechanismFiles {
  readonly agencies: readonly AgencyEntry[];
  readonly communities: readonly CommunityEntry[];
  readonly items: readonly ItemEntry[];
  readonly scopes: readonly ScopeEntry[];
}

/** A mistake in a mechanism file: the sentence names the file and the entry, so that whoever keeps the data can mend it. */
export class MechanismFileError extends Error {
  constructor(file: string, entry: string, problem: string) {
    super(`机制文件 ${file} 的${entry}有误：${problem}。请改正后重新启动。`);
    this.name = 'MechanismFileError';
  }
}

/** Checks one file entry by entry. Throws {@link MechanismFileError} at the first mistake. */
export function parseEntries<Entry>(file: string, shape: z.ZodType<Entry>, content: unknown): Entry[] {
  if (!Array.isArray(content)) throw new MechanismFileError(file, '内容', '应为一个列表');
  return content.map((entry: unknown, index) => {
    const parsed = shape.safeParse(entry);
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    throw new MechanismFileError(
      file,
      entryName(entry, index),
      `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim(),
    );
  });
}

function entryName(entry: unknown, index: number): string {
  const id = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined;
  return typeof id === 'string' ? `第 ${index + 1} 项（${id}）` : `第 ${index + 1} 项`;
}

/** Every reference must lead somewhere: an agency that is not in agencies.json would fail later, without a name. */
export function checkReferences(files: MechanismFiles): void {
  const known = new Set(files.agencies.map((agency) => agency.id));
  const check = (file: string, entry: string, agency: string | null) => {
    if (agency !== null && !known.has(agency))
      throw new MechanismFileError(file, entry, `agencies.json 中没有单位 ${agency}`);
  };
  for (const agency of files.agencies) check('agencies.json', agency.id, agency.parentId);
  for (const community of files.communities) check('communities.json', community.id, community.subdistrictId);
  for (const item of files.items) check(`${item.kind} 条目`, item.id, item.agencyId);
  for (const scope of files.scopes)
    check('verification-scope.json', `${scope.agencyId} ${scope.recordType}`, scope.agencyId);
}
