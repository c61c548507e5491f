import type { DomainEvents } from './platform/events.js';

/** Which module hears of what: the only place where a handler is tied to an event. */
export function wireEvents(_events: DomainEvents): void {}
