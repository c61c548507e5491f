import type { ReviewLevel } from '../../registry/index.js';

/** 公示级别: the three review publicities of an application. */
export const NOTICE_LEVELS = ['COMMUNITY', 'SUBDISTRICT', 'COUNTY'] as const;
export type NoticeLevel = (typeof NOTICE_LEVELS)[number];

/** The reviews whose result a notice shows: whoever took part in one of them does not conclude an objection to it. */
export function reviewsBefore(level: NoticeLevel): readonly ReviewLevel[] {
  return level === 'COUNTY' ? ['COUNTY_REVIEW', 'COUNTY_APPROVAL'] : [level];
}

export const NOTICE_STATES = ['RELEASE_REVIEW', 'RETURNED', 'PUBLISHED', 'CLOSED', 'CANCELLED'] as const;
export type NoticeState = (typeof NOTICE_STATES)[number];

export const OBJECTION_STATES = ['RECEIVED', 'VALID', 'INVALID'] as const;
export type ObjectionState = (typeof OBJECTION_STATES)[number];
