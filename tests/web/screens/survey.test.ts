import { describe, expect, it } from '@jest/globals';
import { whatIsNext, whatWasSaved } from '../../../admin-web/src/screens/survey/after-survey.js';
import { describeDifference } from '../../../admin-web/src/screens/survey/resident-difference.js';
import { parseSurveySearch } from '../../../admin-web/src/screens/survey/survey-search.js';

describe('the end of a household survey', () => {
  it('keeps in its address that it was saved, and nothing else', () => {
    expect(parseSurveySearch({ saved: 'yes', kw: 'a' })).toEqual({ saved: 'yes' });
    expect(parseSurveySearch({ saved: 'no' })).toEqual({});
  });

  it('says what was saved', () => {
    const saved = { visitedOn: '2026年7月8日', firstSurveyor: '赵样', secondSurveyor: '冯演', photos: 2 };
    expect(whatWasSaved(saved)).toBe('2026年7月8日 入户，调查员赵样、冯演，照片 2 张。');
    expect(whatWasSaved({ ...saved, photos: 0 })).toContain('没有照片');
  });

  it.each([
    ['3', 'CONSISTENT', '实际居住 3 人，申报 4 人'],
    ['4', 'CONSISTENT', null],
    ['3', 'INCONSISTENT', null],
    ['0', 'NOT_REACHED', null],
  ] as const)('%s residents of 4 declared, %s: asks about %j', (residents, conclusion, question) => {
    expect(describeDifference({ residents, conclusion }, 4)).toBe(question);
  });

  it('says what comes next: the review, or another visit where nobody was met', () => {
    expect(whatIsNext('CONSISTENT')).toContain('请审核这件申请');
    expect(whatIsNext('INCONSISTENT')).toContain('请审核这件申请');
    expect(whatIsNext('NOT_REACHED')).toContain('再次入户');
    expect(whatIsNext('NOT_REACHED')).not.toContain('审核意见');
  });
});
