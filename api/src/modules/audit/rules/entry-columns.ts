/** The columns beside the canonical bytes: they serve searching, so they must say what the bytes say. */
export interface EventColumns {
  readonly id: string;
  readonly type: string;
  readonly occurredAt: string;
  readonly actorId: string | null;
  readonly agencyId: string | null;
  readonly objectType: string;
  readonly objectId: string;
  readonly caseId: string | null;
}

/** What an event's canonical form says of itself; more than this is in `details`. */
export interface CanonicalEvent {
  readonly id: string;
  readonly type: string;
  readonly occurredAt: string;
  readonly actor: {
    readonly kind: string;
    readonly account: string | null;
    readonly agency: string | null;
    readonly session: string | null;
    readonly cause: string | null;
  };
  readonly object: { readonly type: string; readonly id: string; readonly case: string | null };
  readonly details: Readonly<Record<string, unknown>>;
  readonly request: string;
}

/** Null for bytes that are no JSON object with an actor and an object. */
export function parseCanonical(canonical: Uint8Array): CanonicalEvent | null {
  try {
    const value = JSON.parse(Buffer.from(canonical).toString('utf8')) as Partial<CanonicalEvent> | null;
    return value?.actor && value.object && value.details ? (value as CanonicalEvent) : null;
  } catch {
    return null;
  }
}

export function sayTheSame(columns: EventColumns, event: CanonicalEvent): boolean {
  return (
    columns.id === event.id &&
    columns.type === event.type &&
    new Date(columns.occurredAt).getTime() === new Date(event.occurredAt).getTime() &&
    columns.actorId === event.actor.account &&
    columns.agencyId === event.actor.agency &&
    columns.objectType === event.object.type &&
    columns.objectId === event.object.id &&
    columns.caseId === event.object.case
  );
}
