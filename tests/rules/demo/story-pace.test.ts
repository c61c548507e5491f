import { setTimeout as wait } from 'node:timers/promises';
import { MessageChannel } from 'node:worker_threads';
import { describe, expect, it } from '@jest/globals';
import { StoryPace } from '../../../api/src/demo/story-pace.js';

/** Three tellers with a line between each two, each of which takes its time. */
function threeTellers(): readonly [StoryPace, StoryPace, StoryPace] {
  const [first, second, third] = [new MessageChannel(), new MessageChannel(), new MessageChannel()];
  return [
    new StoryPace(0, [first.port1, second.port1]),
    new StoryPace(1, [first.port2, third.port1]),
    new StoryPace(2, [second.port2, third.port2]),
  ];
}

async function whileOpen<T>(tellers: readonly StoryPace[], act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } finally {
    for (const teller of tellers) teller.close();
  }
}

describe('tellers of one county', () => {
  it('draw numbers in the order of time, whichever of them is quicker', async () => {
    const [slow, quick, third] = threeTellers();
    const drawn: number[] = [];
    const draw = async (teller: StoryPace, turns: readonly number[], ms: number) => {
      for (const turn of turns) {
        await wait(ms);
        await teller.inTurn(turn, async () => {
          await wait(ms);
          drawn.push(turn);
        });
      }
    };
    await whileOpen([slow, quick, third], () =>
      Promise.all([draw(slow, [1, 2, 5], 15), draw(quick, [0, 3, 6, 7], 1), draw(third, [4, 8], 5)]),
    );
    expect(drawn).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('meet before the first of them sweeps, and go on after it', async () => {
    const [slow, quick, third] = threeTellers();
    const events: string[] = [];
    const tell = async (teller: StoryPace, name: string, ms: number) => {
      for (const day of [0, 1, 2]) {
        await wait(ms);
        events.push(`${name} ${day}`);
        await teller.together(day, () => Promise.resolve(events.push(`sweep ${day}`)));
      }
    };
    await whileOpen([slow, quick, third], () =>
      Promise.all([tell(slow, 'slow', 15), tell(quick, 'quick', 1), tell(third, 'third', 5)]),
    );
    const ofEachDay = [0, 1, 2].map((day) => events.slice(day * 4, day * 4 + 4));
    expect(ofEachDay.map((day) => day.toSorted())).toEqual(
      [0, 1, 2].map((day) => [`quick ${day}`, `slow ${day}`, `sweep ${day}`, `third ${day}`]),
    );
    expect(ofEachDay.map((day) => day.at(-1))).toEqual(['sweep 0', 'sweep 1', 'sweep 2']);
  });

  it('take no turn back when an older word comes after a newer one of somebody else', async () => {
    const [one, other] = [new MessageChannel(), new MessageChannel()];
    const pace = new StoryPace(2, [one.port1, other.port1]);
    const heardOf = ({ port1 }: MessageChannel) => new Promise((resolve) => port1.once('message', resolve));
    const newer = heardOf(other);
    other.port2.postMessage({ turn: 6 });
    await newer;
    const older = heardOf(one);
    one.port2.postMessage({ turn: 5 });
    await older;
    const told: string[] = [];
    await whileOpen([pace], () => pace.inTurn(6, () => Promise.resolve(void told.push('told'))));
    expect(told).toEqual(['told']);
  });

  it('of whom one is alone wait for nobody', async () => {
    const alone = new StoryPace(0, []);
    const done: string[] = [];
    await alone.inTurn(0, () => Promise.resolve(void done.push('drawn')));
    await alone.together(0, () => Promise.resolve(done.push('swept')));
    expect(done).toEqual(['drawn', 'swept']);
  });
});
