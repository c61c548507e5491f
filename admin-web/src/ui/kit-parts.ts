import { createLatePart } from '../lib/late-part.js';

// Lists, calendars, menus and drawers are a fifth of a worklist with its frame, and nobody opens one in the first second:
// until they have come, controls that look alike stand in for them.
export const latePopover = createLatePart(() => import('./kit-popover.js'));
export const lateSelects = createLatePart(() => import('./kit-selects.js'));
export const lateCalendar = createLatePart(() => import('./kit-date-input.js'));
export const lateOverlays = createLatePart(() => import('./kit-overlays.js'));

export const lateParts = [latePopover, lateSelects, lateCalendar, lateOverlays] as const;
