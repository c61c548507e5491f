export interface AuditSearch {
  caseNumber?: string | undefined;
  person?: string | undefined;
  actor?: string | undefined;
  agency?: string | undefined;
  type?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  after?: string | undefined;
  /** The entry that is open in the drawer. */
  entry?: number | undefined;
}

const shapes = {
  caseNumber: /^[\w-]{1,20}$/,
  person: /^.{1,60}$/u,
  actor: /^.{1,60}$/u,
  agency: /^[A-Z0-9_]{1,40}$/,
  type: /^[A-Za-z]{1,60}$/,
  from: /^\d{4}-\d{2}-\d{2}$/,
  to: /^\d{4}-\d{2}-\d{2}$/,
  after: /^.{1,400}$/,
} as const;

export function parseAuditSearch(raw: Record<string, unknown>): AuditSearch {
  const texts = Object.entries(shapes).flatMap(([name, shape]) => {
    const value = typeof raw[name] === 'number' ? String(raw[name]) : raw[name];
    return typeof value === 'string' && shape.test(value) ? [[name, value] as const] : [];
  });
  const entry = Number(raw['entry'] ?? Number.NaN);
  return {
    ...(Object.fromEntries(texts) as AuditSearch),
    ...(Number.isInteger(entry) && entry >= 0 ? { entry } : {}),
  };
}

/** What is searched for, without the page and the open entry. */
export function filterOf({ caseNumber, person, actor, agency, type, from, to }: AuditSearch) {
  return {
    caseNumber: caseNumber ?? null,
    personName: person ?? null,
    actorName: actor ?? null,
    agencyId: agency ?? null,
    types: type === undefined ? null : [type],
    from: from ?? null,
    to: to ?? null,
  };
}
