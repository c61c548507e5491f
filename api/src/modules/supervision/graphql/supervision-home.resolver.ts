import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../platform/graphql/context.js';
import { Requires } from '../../../platform/graphql/requires.js';
import { InstantScalar } from '../../../platform/graphql/scalars.js';
import {
  countChanges,
  listOverdueUnits,
  listRedItems,
  listRisksWithHits,
} from '../service/supervision-home.js';
import { SupervisionHome } from './supervision-home.type.js';

const DAY_MS = 86_400_000;

/** The first questions of a supervisor, in one answer. */
@Resolver()
export class SupervisionHomeResolver {
  @Requires('alert.read')
  @Query(() => SupervisionHome, { description: '监督首页；每次查看留痕。' })
  async supervisionHome(
    @Arg('since', () => InstantScalar, {
      nullable: true,
      description: '上次查看的时刻；空为一天以前。',
    })
    since: Date | undefined,
    @Ctx() { reads, work }: Context,
  ): Promise<object> {
    const { runner } = reads;
    const today = work.today();
    const red = await listRedItems(runner, today);
    const home = {
      overdueUnits: await listOverdueUnits(runner, today),
      redItems: red.items,
      redItemCount: red.count,
      changes: await countChanges(runner, since ?? new Date(work.now().getTime() - DAY_MS), today),
      risks: await listRisksWithHits(runner),
    };
    await reads.record('SupervisionHomeViewed', { type: 'SupervisionHome', id: 'home' });
    return home;
  }
}
