export interface SurveySearch {
  /** The survey was handed in: a reload shows that again, not an empty form. */
  saved?: 'yes';
}

export const parseSurveySearch = (raw: Record<string, unknown>): SurveySearch =>
  raw['saved'] === 'yes' ? { saved: 'yes' } : {};
