import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { listGridItems } from '../../../admin-web/src/lib/grid-items.js';
import { moveRow, readGridCommand } from '../../../admin-web/src/lib/grid-keys.js';
import * as layouts from '../../../admin-web/src/lib/grid-layout.js';

describe('the rows of a list', () => {
  const rows = ['b1', 'a1', 'x1', 'a2'];
  const groups = [
    { id: 'a', title: '甲', count: 9 },
    { id: 'e', title: '空' },
    { id: 'b', title: '乙' },
  ];
  const idOf = (row: string) => row;
  const groupOf = (row: string) => row.slice(0, 1);

  it('stand in their own order without groups', () => {
    expect(listGridItems(rows, idOf).map(({ id }) => id)).toEqual(rows);
  });
  it('stand under the headings in the order of the groups, strangers last, without empty groups', () => {
    const items = listGridItems(rows, idOf, groups, groupOf);
    expect(items.map(({ id }) => id)).toEqual(['group-a', 'a1', 'a2', 'group-b', 'b1', 'group-other', 'x1']);
  });
  it('are counted by the server where it counted, otherwise as they are shown', () => {
    const items = listGridItems(rows, idOf, groups, groupOf);
    expect(items.flatMap((item) => (item.kind === 'group' ? [item.count] : []))).toEqual([9, 1, 1]);
  });
  it('appear each exactly once, numbered from the top', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[abcx]\d{1,3}$/)), (some) => {
        const shown = listGridItems(some, idOf, groups, groupOf).flatMap((item) =>
          item.kind === 'row' ? [item] : [],
        );
        expect(shown.map(({ row }) => row).sort()).toEqual([...some].sort());
        expect(shown.map(({ rowIndex }) => rowIndex)).toEqual(some.map((_row, index) => index));
      }),
    );
  });
});

describe('the columns of a list', () => {
  const columns = [{ id: 'name' }, { id: 'phone', hiddenAtFirst: true }, { id: 'due' }];
  const stored = {
    order: ['due', 'gone', 'name', 'name'],
    hidden: ['gone', 'due'],
    widths: { gone: 90, name: 120 },
  };

  it('begin as the list declares them', () => {
    expect(layouts.defaultLayout(columns)).toEqual({
      order: ['name', 'phone', 'due'],
      hidden: ['phone'],
      widths: {},
    });
  });
  it('keep a stored arrangement, forget what is gone and take in what is new, hidden if the list hides it at first', () => {
    expect(layouts.reconcileLayout(stored, columns)).toEqual({
      order: ['due', 'phone', 'name'],
      hidden: ['due', 'phone'],
      widths: { name: 120 },
    });
  });
  it('stay shown when a person has chosen to see a column that is hidden at first', () => {
    const shown = layouts.toggleColumn(layouts.defaultLayout(columns), 'phone');
    expect(layouts.reconcileLayout(shown, columns)).toEqual(shown);
  });
  it('are after any stored arrangement each there exactly once', () => {
    const ids = fc.array(fc.constantFrom('name', 'phone', 'due', 'gone'));
    fc.assert(
      fc.property(ids, ids, (order, hidden) => {
        const layout = layouts.reconcileLayout({ order, hidden, widths: {} }, columns);
        expect([...layout.order].sort()).toEqual(['due', 'name', 'phone']);
        expect(layouts.reconcileLayout(layout, columns)).toEqual(layout);
      }),
    );
  });
  it('move to a place and never outside', () => {
    const layout = layouts.defaultLayout(columns);
    expect(layouts.moveColumn(layout, 'due', 0).order).toEqual(['due', 'name', 'phone']);
    expect(layouts.moveColumn(layout, 'name', 99).order).toEqual(['phone', 'due', 'name']);
    expect(layouts.moveColumn(layout, 'due', -5).order).toEqual(['due', 'name', 'phone']);
  });
  it('are hidden and shown again', () => {
    const hidden = layouts.toggleColumn(layouts.defaultLayout(columns), 'due');
    expect(hidden.hidden).toEqual(['phone', 'due']);
    expect(layouts.toggleColumn(hidden, 'due').hidden).toEqual(['phone']);
  });
  it('come back from the server as they were sent, and anything else is nobody’s arrangement', () => {
    const wide = layouts.resizeColumn(layouts.defaultLayout(columns), 'due', 300);
    expect(layouts.parseLayout(JSON.stringify(wide))).toEqual(wide);
    expect(layouts.parseLayout('{"order":[1,"due"],"hidden":"x","widths":{"due":"9","name":90}}')).toEqual({
      order: ['due'],
      hidden: [],
      widths: { name: 90 },
    });
    for (const text of [undefined, '', '{', 'null', '7']) expect(layouts.parseLayout(text)).toBeNull();
  });
  it('are never narrower or wider than the bounds', () => {
    const widthOf = (width: number) =>
      layouts.resizeColumn(layouts.defaultLayout(columns), 'due', width).widths['due'];
    expect([1, 100.4, 9999].map(widthOf)).toEqual([layouts.narrowest, 100, layouts.widest]);
  });
});

describe('the keys of a list', () => {
  const press = { ctrlKey: false, metaKey: false, altKey: false, isComposing: false, isInField: false };
  it.each([
    ['j', 'next'],
    ['ArrowUp', 'previous'],
    ['Enter', 'open'],
    ['x', 'select'],
    ['e', 'act'],
    ['/', 'filter'],
    ['q', null],
  ])('read %s as %s', (key, command) => {
    expect(readGridCommand({ ...press, key })).toBe(command);
  });
  it.each(['ctrlKey', 'metaKey', 'altKey', 'isComposing', 'isInField'])('are no command with %s', (held) => {
    expect(readGridCommand({ ...press, key: 'j', [held]: true })).toBeNull();
  });
  it('move by one, by a page and to the ends', () => {
    const commands = ['next', 'previous', 'pageDown', 'pageUp', 'first', 'last', 'open'] as const;
    expect(commands.map((command) => moveRow(12, 30, command))).toEqual([13, 11, 22, 2, 0, 29, 12]);
  });
  it('begin at the first row when none is active', () => {
    expect(moveRow(-1, 5, 'next')).toBe(0);
    expect(moveRow(-1, 5, 'previous')).toBe(0);
  });
  it('never leave the list', () => {
    const moves = fc.constantFrom('next', 'previous', 'pageDown', 'pageUp', 'first', 'last');
    fc.assert(
      fc.property(fc.nat(50), fc.array(moves), (count, steps) => {
        let row = -1;
        for (const step of steps) {
          row = moveRow(row, count, step as 'next');
          expect(row).toBeGreaterThanOrEqual(count === 0 ? -1 : 0);
          expect(row).toBeLessThan(Math.max(count, 1));
        }
      }),
    );
  });
});
