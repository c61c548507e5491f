import { LockMode } from '@mikro-orm/core';
import { createHash } from 'node:crypto';
import { holds, type Permission } from '../../../platform/auth/actor.js';
import type { Place } from '../../../platform/crypto/sealed-place.js';
import { viewerOf } from '../../../platform/read-viewer.js';
import type { Work } from '../../../platform/work.js';
import { decide } from '../../../shared/transition-table.js';
import { isUuid } from '../../../shared/uuid.js';
import { Agency } from '../../organization/index.js';
import { findActor } from '../../identity/index.js';
import {
  exportPurposeLabels,
  exportStateLabels,
  exportTransitions,
  HOURS_KEPT,
  type ExportAction,
} from '../rules/export-states.js';
import { WorklistExport } from '../worklist-export.entity.js';
import { EXPORT_COLUMNS, listExportRows, type ExportRow } from './export-rows.js';
import { writeWorkbook } from './export-workbook.js';

const HOUR_MS = 3_600_000;
/** Ids that fit into one event. */
const IDS_PER_EVENT = 300;

export const exportFilePlace = (exportId: string): Place => ({
  table: 'worklist_export_files',
  column: 'ciphertext',
  id: exportId,
});

type SystemWork = (cause: string, permissions: readonly Permission[]) => Work;

/**
 * Makes the file of an approved export, as its requester sees the worklist now: whoever lost the post meanwhile gets
 * nothing. Idempotent: an export that is not waiting for its file is left alone.
 */
export async function prepareExport(workAsSystem: SystemWork, exportId: string): Promise<void> {
  if (!isUuid(exportId)) return;
  const work = workAsSystem('prepare-export', ['system.export']);
  await work.atomically(async () => {
    const wanted = await work.em.findOne(
      WorklistExport,
      { id: exportId, state: 'APPROVED' },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (!wanted) return { refused: false };
    const requester = await findActor(work, wanted.requestedBy);
    if (!requester || !holds(requester, 'export.create')) {
      move(work, wanted, 'fail');
      wanted.decisionReason = '申请人已没有导出的权限。';
      await work.record(
        'ExportFailed',
        { type: 'WorklistExport', id: exportId },
        { reason: 'NO_LONGER_ENTITLED' },
      );
      return { refused: false };
    }
    const viewer = viewerOf(requester, work.environment);
    const rows = await listExportRows(work.db, viewer, wanted.filter, work.today());
    const file = await writeWorkbook({
      mark: await markOf(work, wanted, requester.name),
      number: wanted.number,
      columns: EXPORT_COLUMNS,
      rows: rows.map(({ cells }) => cells),
    });
    await keepFile(work, exportId, file);
    move(work, wanted, 'complete');
    wanted.rowCount = rows.length;
    wanted.expiresAt = new Date(work.now().getTime() + HOURS_KEPT * HOUR_MS);
    await recordPrepared(work, wanted, rows, file);
    return { refused: false };
  });
}

/** Deletes the files whose day is over; the request and its events stay. */
export async function expireExports(workAsSystem: SystemWork): Promise<number> {
  const work = workAsSystem('expire-exports', ['system.export']);
  const { expired } = await work.atomically(async () => {
    const over = await work.em.find(
      WorklistExport,
      { state: 'READY', expiresAt: { $lte: work.now() } },
      { lockMode: LockMode.PESSIMISTIC_WRITE, limit: 100 },
    );
    for (const wanted of over) {
      move(work, wanted, 'expire');
      await work.changeOne({ text: 'delete from worklist_export_files where id = $1', values: [wanted.id] });
      await work.record(
        'ExportExpired',
        { type: 'WorklistExport', id: wanted.id },
        { number: wanted.number, downloads: wanted.downloads },
      );
    }
    return { refused: false, expired: over.length };
  });
  return expired;
}

function move(work: Work, wanted: WorklistExport, action: ExportAction): void {
  const facts = { requestedBy: wanted.requestedBy, actorId: null };
  const verdict = decide(exportTransitions, action, wanted.state, facts, exportStateLabels);
  if (verdict.refused) throw new Error(`an export that is ${wanted.state} cannot ${action}`);
  work.must('system.export');
  wanted.state = verdict.to;
}

async function markOf(work: Work, wanted: WorklistExport, name: string): Promise<string> {
  const agency = await work.em.findOneOrFail(Agency, { id: wanted.agencyId });
  const at = work.now().toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai', hour12: false });
  const purpose = exportPurposeLabels[wanted.purpose];
  return `内部资料 ${agency.name} ${name} ${at} 导出，目的：${purpose}，编号 ${wanted.number}，请勿外传`;
}

async function keepFile(work: Work, exportId: string, file: Buffer): Promise<void> {
  const sealed = work.environment.keys.seal(file, exportFilePlace(exportId));
  await work.changeOne({
    text: 'insert into worklist_export_files (id, suite, key_version, wrapped_key, ciphertext) values ($1, $2, $3, $4, $5)',
    values: [exportId, sealed.suite, sealed.keyVersion, sealed.wrappedKey, sealed.ciphertext],
  });
}

/** Which cases left the system, in as many events as their ids need. */
async function recordPrepared(
  work: Work,
  { id, number, requestedBy }: WorklistExport,
  rows: readonly ExportRow[],
  file: Buffer,
): Promise<void> {
  const object = { type: 'WorklistExport', id };
  const sha256 = createHash('sha256').update(file).digest('hex');
  await work.record('ExportPrepared', object, { number, requestedBy, rowCount: rows.length, sha256 });
  for (let at = 0; at < rows.length; at += IDS_PER_EVENT) {
    const ids = rows.slice(at, at + IDS_PER_EVENT).map((row) => row.id);
    await work.record('ExportCasesListed', object, { number, ids });
  }
}
