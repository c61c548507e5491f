import type { Work } from './work.js';

/** Something that happened in one module and matters to modules further down. Payloads hold ids. */
export interface DomainEvent {
  readonly type: string;
}

type Handler = (work: Work, event: never) => Promise<void>;

/** Typed delivery in the same transaction: a handler that throws rolls the cause back too. */
export class DomainEvents {
  private readonly handlers = new Map<string, Handler[]>();

  on<E extends DomainEvent>(type: E['type'], handler: (work: Work, event: E) => Promise<void>): void {
    this.handlers.set(type, [...(this.handlers.get(type) ?? []), handler as Handler]);
  }

  async deliver<E extends DomainEvent>(work: Work, event: E): Promise<void> {
    for (const handler of this.handlers.get(event.type) ?? []) await handler(work, event as never);
  }
}
