import type { App } from '../app.js';
import {
  APPLICATION_STATES,
  applicationStateLabels,
  type ApplicationState,
} from '../modules/application/index.js';
import { done } from '../platform/outcome.js';
import type { Work } from '../platform/work.js';

/** What the demonstration county really holds, counted in the database. */
export interface CountyTable {
  readonly households: number;
  readonly states: Readonly<Record<ApplicationState, number>>;
  /** Households ever rejected, ever returned for correction, ever objected to, with an answer that contradicts a declaration. */
  readonly rejected: number;
  readonly corrected: number;
  readonly objected: number;
  readonly differing: number;
  /** Households in which a rule found something. */
  readonly hits: Readonly<Record<string, number>>;
  readonly lamps: Readonly<Record<'GREEN' | 'YELLOW' | 'RED', number>>;
  /** The joint meeting's year: minutes issued of each kind of meeting, resolutions with a number, tasks of every origin. */
  readonly year: Readonly<Record<'plenaries' | 'liaisonMeetings' | 'resolutions' | 'tasks', number>>;
}

const RULES = ['R01', 'R02', 'R03', 'R04', 'R05', 'R06', 'R08', 'R09'] as const;
const LEAST = 3;
const LEAST_OF_A_YEAR = { plenaries: 4, liaisonMeetings: 10, resolutions: 40, tasks: 300 } as const;
const YEAR_LABELS = {
  plenaries: '全体会议',
  liaisonMeetings: '联络员会议',
  resolutions: '议定事项',
  tasks: '督办任务',
} as const;
const YEAR_KEYS = ['plenaries', 'liaisonMeetings', 'resolutions', 'tasks'] as const;

/** Counts, and throws with every promise that is not kept. `differing` was counted by the planning. */
export async function checkPromises(app: App, differing: number): Promise<CountyTable> {
  const work = app.workAsSystem('demonstration county', []);
  let table: CountyTable | null = null;
  await work.atomically(async () => {
    table = await countCounty(work, differing);
    return done({});
  });
  if (!table) throw new Error('the county was not counted');
  const broken = brokenPromises(table);
  if (broken.length > 0) throw new Error(`演示县没有达到承诺的构成：${broken.join('；')}`);
  return table;
}

export function brokenPromises(table: CountyTable): string[] {
  const broken: string[] = [];
  for (const state of APPLICATION_STATES) {
    if (table.states[state] < LEAST)
      broken.push(`“${applicationStateLabels[state]}”只有 ${table.states[state]} 户`);
  }
  for (const rule of RULES)
    if ((table.hits[rule] ?? 0) < LEAST) broken.push(`${rule} 只在 ${table.hits[rule] ?? 0} 户命中`);
  for (const [lamp, count] of Object.entries(table.lamps))
    if (count < LEAST) broken.push(`${lamp} 灯只有 ${count} 件`);
  const share = (label: string, count: number, least: number, most: number) => {
    const percent = (count * 100) / table.households;
    if (percent < least || percent > most)
      broken.push(`${label}占 ${percent.toFixed(1)}%，应为 ${least}% 至 ${most}%`);
  };
  // A small county cannot keep the shares and three of every state both.
  if (table.households < 300) return broken;
  for (const key of YEAR_KEYS)
    if (table.year[key] < LEAST_OF_A_YEAR[key]) broken.push(`${YEAR_LABELS[key]}只有 ${table.year[key]}`);
  share('驳回', table.rejected, 10, 14);
  share('补正', table.corrected, 8, 12);
  share('异议', table.objected, 2.5, 4);
  share('申报与核查不一致', table.differing, 13, 17);
  return broken;
}

async function countCounty(work: Work, differing: number): Promise<CountyTable> {
  const states = await counts(work, 'select state, count(*)::int from applications group by state');
  const hits = await counts(
    work,
    'select rule_code, count(distinct case_id)::int from suspicions group by rule_code',
  );
  const steps = await counts(
    work,
    `select action, count(distinct case_id)::int from application_steps
     where action in ('reject', 'upholdObjection', 'return', 'openObjection') group by action`,
  );
  const rejected = await counts(
    work,
    `select 'all', count(distinct case_id)::int from application_steps where to_state = 'REJECTED' and from_state <> 'REJECTED'`,
  );
  const lamps = await counts(
    work,
    `select case when due_on < $1 then 'RED' when warn_on <= $1 then 'YELLOW' else 'GREEN' end, count(*)::int
     from applications where due_on is not null group by 1`,
    [work.today()],
  );
  const year = await counts(
    work,
    `select case kind when 'PLENARY' then 'plenaries' else 'liaisonMeetings' end, count(*)::int
     from meetings where state = 'MINUTES_ISSUED' group by 1
     union all select 'resolutions', count(*)::int from resolutions where no is not null
     union all select 'tasks', count(*)::int from tasks`,
  );
  const of = (from: Readonly<Record<string, number>>, key: string) => from[key] ?? 0;
  return {
    households: Object.values(states).reduce((sum, count) => sum + count, 0),
    states: Object.fromEntries(
      APPLICATION_STATES.map((state) => [state, of(states, state)]),
    ) as CountyTable['states'],
    rejected: of(rejected, 'all'),
    corrected: of(steps, 'return'),
    objected: of(steps, 'openObjection'),
    differing,
    hits: Object.fromEntries(RULES.map((rule) => [rule, of(hits, rule)])),
    lamps: { GREEN: of(lamps, 'GREEN'), YELLOW: of(lamps, 'YELLOW'), RED: of(lamps, 'RED') },
    year: {
      plenaries: of(year, 'plenaries'),
      liaisonMeetings: of(year, 'liaisonMeetings'),
      resolutions: of(year, 'resolutions'),
      tasks: of(year, 'tasks'),
    },
  };
}

async function counts(
  work: Work,
  text: string,
  values: readonly unknown[] = [],
): Promise<Record<string, number>> {
  const rows = await work.db.rows({ text, values });
  return Object.fromEntries(rows.map(([key, count]) => [String(key), Number(count)]));
}

/** The table as lines for the terminal. */
export function printCountyTable(table: CountyTable): string[] {
  const percent = (count: number) => `${((count * 100) / table.households).toFixed(1)}%`;
  const line = (label: string, count: number) =>
    `  ${label.padEnd(10, '　')}${String(count).padStart(6)}  ${percent(count).padStart(6)}`;
  return [
    `演示县构成（共 ${table.households} 户）`,
    ...APPLICATION_STATES.map((state) => line(applicationStateLabels[state], table.states[state])),
    '  —— 其中 ——',
    line('曾被驳回', table.rejected),
    line('曾经补正', table.corrected),
    line('有异议', table.objected),
    line('申报与核查不一致', table.differing),
    ...RULES.map((rule) => line(`疑点 ${rule}`, table.hits[rule] ?? 0)),
    `  在办时限灯：绿 ${table.lamps.GREEN}，黄 ${table.lamps.YELLOW}，红 ${table.lamps.RED}`,
    `  联席会议：${YEAR_KEYS.map((key) => `${YEAR_LABELS[key]} ${table.year[key]}`).join('，')}`,
  ];
}
