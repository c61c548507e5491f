import type { SqlRunner } from './db/sql.js';
import type { Work } from './work.js';

/** Something that happened in one module and matters to modules further down. Payloads hold ids. */
export interface DomainEvent {
  readonly type: string;
}

/**
 * Of which of some things something is so, when only a module further down can tell. `hold`: decided on by the answer, so it
 * has to stay true until the transaction ends.
 */
export type Answerer = (
  runner: SqlRunner,
  ids: readonly string[],
  options?: { readonly hold: boolean },
) => Promise<ReadonlySet<string>>;

type Handler = (work: Work, event: never) => Promise<void>;

/** Typed delivery in the same transaction: a handler that throws rolls the cause back too. Questions go the same way, and are answered by one. */
export class DomainEvents {
  private readonly handlers = new Map<string, Handler[]>();
  private readonly answerers = new Map<string, Answerer>();

  on<E extends DomainEvent>(type: E['type'], handler: (work: Work, event: E) => Promise<void>): void {
    this.handlers.set(type, [...(this.handlers.get(type) ?? []), handler as Handler]);
  }

  answer(question: string, answerer: Answerer): void {
    this.answerers.set(question, answerer);
  }

  ask(question: string, ...about: Parameters<Answerer>): ReturnType<Answerer> {
    const answerer = this.answerers.get(question);
    if (!answerer) throw new Error(`nobody answers ${question}`);
    return answerer(...about);
  }

  async deliver<E extends DomainEvent>(work: Work, event: E): Promise<void> {
    for (const handler of this.handlers.get(event.type) ?? []) await handler(work, event as never);
  }
}
