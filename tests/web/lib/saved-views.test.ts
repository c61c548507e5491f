import { describe, expect, it } from '@jest/globals';
import { mostViews, parseSavedViews, searchToKeep } from '../../../admin-web/src/lib/saved-views.js';

describe('saved views', () => {
  it('keep filters and columns, never a name that was typed nor a place in the list', () => {
    const search = {
      kw: '陈试安',
      status: ['A', 'B'],
      cols: ['x'],
      after: 'c',
      page: 3,
      id: '1',
      view: 'all',
    };
    expect(searchToKeep(search)).toBe('?status=A,B&cols=x&view=all');
    expect(searchToKeep({})).toBe('');
  });

  it('come back as they were saved; what is damaged is left out', () => {
    const views = [{ name: '在初审的', search: '?status=A' }];
    expect(parseSavedViews(JSON.stringify(views))).toEqual(views);
    expect(
      parseSavedViews(JSON.stringify([...views, { name: 1 }, null, { name: 'x', search: '//evil' }])),
    ).toEqual(views);
    for (const text of [undefined, '', '{', '{}', 'null']) expect(parseSavedViews(text)).toEqual([]);
    const many = Array.from({ length: 99 }, () => ({ name: 'x', search: '' }));
    expect(parseSavedViews(JSON.stringify(many))).toHaveLength(mostViews);
  });
});
