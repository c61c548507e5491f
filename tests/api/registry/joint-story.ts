import { prepareExport } from '../../../api/src/modules/application/index.js';
import { currentCode } from '../../../api/src/modules/identity/index.js';
import { REFUSAL, signedInAs } from '../../support/client.js';
import type { County } from '../../support/factories/county.js';
import type { Canaries } from '../../support/leaks.js';
import { PDF, uploadFile } from '../../support/upload.js';
import { SUBMIT } from '../meeting/meeting-operations.js';
import { act } from '../task/task-office.js';

const INFORMANT = '金丝雀提供人十三号楼住户';
const FILES = { topic: 'canary-of-the-topic-74310582', task: 'canary-of-the-task-74310583' };
const TRANSFER = `mutation($input: TransferClueInput!) { transferClue(input: $input) { __typename ... on ClueTransferPayload { clue { id } } ${REFUSAL} } }`;
const REVEAL = `mutation($input: RevealInformantInput!) { revealInformant(input: $input) { __typename ... on RevealInformantPayload { informant } ${REFUSAL} } }`;
const EXPORT = `mutation($input: RequestExportInput!) { requestExport(input: $input) { __typename ... on WorklistExportPayload { worklistExport { id } } ${REFUSAL} } }`;
const START = `mutation($input: StartSecondFactorInput!) { startSecondFactor(input: $input) { __typename ... on StartSecondFactorPayload { secret } ${REFUSAL} } }`;
const CONFIRM = `mutation($input: ConfirmSecondFactorInput!) { confirmSecondFactor(input: $input) { __typename ... on ConfirmSecondFactorPayload { recoveryCodes } ${REFUSAL} } }`;

/** What the joint work handles beside the cases: files of topics and tasks, an informant, an export, a second factor. */
export async function tellTheJointStory(county: County): Promise<Canaries> {
  await filesOfTopicAndTask(county);
  await informant(county);
  await exportOfAList(county);
  return {
    informant: INFORMANT,
    'file of a topic': FILES.topic,
    'file of a task': FILES.task,
    ...(await secondFactor(county)),
  };
}

async function filesOfTopicAndTask(county: County): Promise<void> {
  const liaison = await signedInAs(county.app, { post: 'LIAISON', agencyId: 'CIVIL_AFFAIRS' });
  const { topic } = await liaison.done<{ topic: { id: string } }>(SUBMIT, {
    kind: 'DATA',
    title: '低保数据每月核对',
    background: '目前每季度核对一次。',
    proposal: '改为每月核对。',
    consultedAgencyIds: [],
    secrecy: 'INTERNAL',
    proposerAgencyId: 'CIVIL_AFFAIRS',
  });
  const office = await county.as('office');
  const { task } = await office.done<{ task: { id: string; version: number } }>(act('createTask'), {
    originKind: 'FREE',
    originLabel: '县政府领导批示',
    title: '核对保障家庭信息',
    content: '对在保家庭逐户核对。',
    acceptance: '名单经本单位负责人签字。',
    leadAgencyId: 'CIVIL_AFFAIRS',
    coAgencyIds: [],
    dueOn: '2026-09-30',
  });
  await office.done(act('assignTask'), { taskId: task.id, expectedVersion: task.version });
  for (const [ownerKind, ownerId, content] of [
    ['TOPIC', topic.id, FILES.topic],
    ['TASK', task.id, FILES.task],
  ] as const) {
    const { status, id } = await uploadFile(county.app, {
      path: '/office-files',
      cookie: liaison.sessionCookie,
      fields: { ownerKind, ownerId },
      bytes: Buffer.concat([PDF, Buffer.from(`% ${content}\n`)]),
    });
    const opened = await county.app.http.inject({
      url: `/office-files/${id}`,
      headers: { cookie: liaison.sessionCookie },
    });
    if (status !== 201 || !opened.rawPayload.includes(content))
      throw new Error(`the file of the ${ownerKind} did not come back`);
  }
}

async function informant(county: County): Promise<void> {
  const office = await county.as('office');
  const { clue } = await office.done<{ clue: { id: string } }>(TRANSFER, {
    accusedAgencyId: 'COURT',
    targetAgencyId: 'PUBLIC_SECURITY',
    summary: '个别住户长期不在公租房内居住。',
    evidenceRefs: '照片两张',
    informant: INFORMANT,
  });
  const { revealInformant } = await office.run<{ revealInformant: { informant: string } }>(REVEAL, {
    input: { id: clue.id },
  });
  if (revealInformant.informant !== INFORMANT) throw new Error('the informant did not come back');
}

async function exportOfAList(county: County): Promise<void> {
  const clerk = await county.as('clerk');
  const { worklistExport } = await clerk.done<{ worklistExport: { id: string } }>(EXPORT, {
    purpose: 'MEETING',
    reason: '联席会议例会汇报用',
    filter: {},
  });
  await prepareExport((cause, may) => county.app.workAsSystem(cause, may), worklistExport.id);
  const answer = await county.app.http.inject({
    url: `/exports/${worklistExport.id}`,
    headers: { cookie: clerk.sessionCookie },
  });
  if (!answer.rawPayload.includes('xl/worksheets/sheet1.xml')) throw new Error('the export is no workbook');
}

async function secondFactor(county: County): Promise<Canaries> {
  const person = await signedInAs(county.app, { post: 'OFFICE_CLERK', agencyId: 'HOUSING' });
  const { secret } = await person.done<{ secret: string }>(START, {});
  const { code } = currentCode(secret, county.app.clock.now());
  const { recoveryCodes } = await person.done<{ recoveryCodes: string[] }>(CONFIRM, { code });
  return { 'second factor': secret, 'recovery code': String(recoveryCodes[0]) };
}
