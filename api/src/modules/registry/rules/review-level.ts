/** The levels (审核层级) at which people decide about a case. Nobody acts at two of them. */
export const REVIEW_LEVELS = ['COMMUNITY', 'SUBDISTRICT', 'COUNTY_REVIEW', 'COUNTY_APPROVAL'] as const;
export type ReviewLevel = (typeof REVIEW_LEVELS)[number];
