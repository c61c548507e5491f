import { describe, expect, it } from '@jest/globals';
import { describeExits, findMainWay, listSideStates } from '../../../admin-web/src/lib/state-path.js';

/** `AB:go` is an edge from A to B by the action go. */
const edges = (text: string) =>
  text
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ({ from: word.charAt(0), to: word.charAt(1), action: word.slice(3) }));
const states = [...'ABCDXY'].map((id) => ({ id, name: `state ${id}` }));
/** A to D in three steps; B and C may be sent to X, which resumes at either; Y ends. */
const chain = edges(
  'AB:submit BC:review CD:register BX:return CX:return XB:resume XC:resume AY:withdraw BB:note',
);

describe('the path of a state machine', () => {
  it('is the normal course, without the short cut through what was interrupted', () => {
    expect(findMainWay(states, chain, 'D')).toEqual(['A', 'B', 'C', 'D']);
  });
  it('ends with the first state when the goal cannot be reached', () => {
    expect(findMainWay(states, chain, 'Z')).toEqual(['A']);
    expect(findMainWay([], [], 'Z')).toEqual([]);
  });
  it('leaves every other state beside it, with the ways in and out', () => {
    const sides = listSideStates(states, chain, ['A', 'B', 'C', 'D']);
    expect(sides.map(({ id }) => id)).toEqual(['X', 'Y']);
    expect(sides[0]?.entries.map(({ from }) => from)).toEqual(['B', 'C']);
    expect(sides[1]?.exits).toEqual([]);
  });
  it('names one target, and the place it came from where there are several', () => {
    const nameOf = (id: string) => id.toLowerCase();
    expect(describeExits(edges('CD:register CX:return'), nameOf)).toEqual(['register → d', 'return → x']);
    expect(describeExits(edges('XB:resume XC:resume'), nameOf)).toEqual(['resume → 原来的环节']);
  });
});
