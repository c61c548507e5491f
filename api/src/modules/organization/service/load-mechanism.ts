import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { done, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { Agency } from '../agency.entity.js';
import { CalendarDay } from '../calendar-day.entity.js';
import { Community } from '../community.entity.js';
import { MechanismItem } from '../mechanism-item.entity.js';
import {
  agencyEntry,
  checkReferences,
  communityEntry,
  itemEntry,
  MechanismFileError,
  parseEntries,
  scopeEntry,
  type CommunityEntry,
  type MechanismFiles,
} from './mechanism-files.js';
import { VerificationScope } from '../verification-scope.entity.js';
import { readCalendarSource } from '../../../shared/working-calendar-source.js';

/** Years of the working-day calendar that come with the product; the office adds the days of later years when they are announced. */
const CALENDAR_YEARS = [2024, 2025, 2026, 2027] as const;
const ITEM_FILES = ['duties.json', 'key-tasks.json', 'requirements.json', 'rules.json'] as const;
/** Community committees come after every agency of the notice in lists. */
const COMMITTEE_ORDINAL = 100;

/**
 * Loads the county's mechanism from its data folder, once: agencies, communities, duties, scopes and the calendar, in
 * one transaction. Does nothing when agencies exist. Throws MechanismFileError for a mistake in a file.
 */
export function loadMechanism(work: Work, dataFolder: string): Promise<Outcome<{ loaded: boolean }>> {
  return work.atomically(async () => {
    work.must('mechanism.load');
    // Two processes that start together must not both find an empty table.
    await work.db.rows({ text: `select pg_advisory_xact_lock(hashtext('load-mechanism'))`, values: [] });
    if ((await work.em.count(Agency)) > 0) return done({ loaded: false });
    const files = await readMechanism(dataFolder);
    await insertMechanism(work, files);
    const { agencies, communities, items, scopes } = files;
    await work.record(
      'MechanismLoaded',
      { type: 'Mechanism', id: 'county' },
      {
        agencies: agencies.length,
        communities: communities.length,
        items: items.length,
        scopes: scopes.length,
      },
    );
    await loadCalendar(work);
    return done({ loaded: true });
  });
}

async function readMechanism(folder: string): Promise<MechanismFiles> {
  const [agencies, communities, scopes, ...items] = await Promise.all([
    readJson(folder, 'agencies.json'),
    readJson(folder, 'communities.json'),
    readJson(folder, 'verification-scope.json'),
    ...ITEM_FILES.map((file) => readJson(folder, file)),
  ]);
  const files: MechanismFiles = {
    agencies: parseEntries('agencies.json', agencyEntry, agencies),
    communities: parseEntries('communities.json', communityEntry, communities),
    scopes: parseEntries('verification-scope.json', scopeEntry, scopes),
    items: ITEM_FILES.flatMap((file, index) => parseEntries(file, itemEntry, items[index])),
  };
  checkReferences(files);
  return files;
}

async function readJson(folder: string, file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(join(folder, file), 'utf8'));
  } catch (error) {
    throw new MechanismFileError(file, '内容', error instanceof SyntaxError ? '不是有效的 JSON' : '无法读取');
  }
}

async function insertMechanism(work: Work, files: MechanismFiles): Promise<void> {
  const { em } = work;
  await em.insertMany(Agency, [...files.agencies, ...files.communities.map(committeeOf)]);
  await em.insertMany(
    Community,
    files.communities.map(({ id, name, ordinal, agencyId, subdistrictId }) => ({
      id,
      name,
      ordinal,
      agencyId,
      subdistrictId,
    })),
  );
  await em.insertMany(MechanismItem, [...files.items]);
  await em.insertMany(
    VerificationScope,
    files.scopes.map((scope) => ({ id: work.newId(), ...scope })),
  );
}

/** 社区居委会, the agency that holds the community's posts (二(二)21). */
function committeeOf(community: CommunityEntry) {
  return {
    id: community.agencyId,
    name: community.committeeName,
    shortName: community.name,
    kind: 'COMMUNITY_COMMITTEE' as const,
    isMember: false,
    isGovernmentDepartment: false,
    dataBasis: '联席会议工作机制（基层群众性自治组织，按机制约定提供）',
    clause: '二(二)21',
    ordinal: COMMITTEE_ORDINAL + community.ordinal,
    parentId: community.subdistrictId,
  };
}

async function loadCalendar(work: Work): Promise<void> {
  const { exceptions, unknownYears } = readCalendarSource(CALENDAR_YEARS);
  await work.em.insertMany(
    CalendarDay,
    exceptions.map(({ date, kind, name }) => ({
      day: date,
      kind,
      note: name,
      source: '国务院办公厅节假日安排（随产品提供）',
    })),
  );
  await work.record(
    'CalendarLoaded',
    { type: 'Calendar', id: 'county' },
    { days: exceptions.length, unknownYears },
  );
}
