import { holds, reachOf, type Actor, type Permission } from '../../../platform/auth/actor.js';
import { identifier, sql, type SqlRunner } from '../../../platform/db/sql.js';
import type { ReadViewer } from '../../../platform/read-viewer.js';
import {
  column,
  computed,
  defineReadModel,
  sqlField,
  toMany,
  toOne,
  type ColumnValues,
  type ReadModel,
} from '../../../platform/read/index.js';
import { listActions, type Verdict } from '../../../shared/transition-table.js';
import { plainDateInShanghai } from '../../../shared/working-days.js';
import { officeFileReadFor } from '../../messaging/index.js';
import { agencyRead, mechanismItemRead } from '../../organization/index.js';
import type { MeetingState, ResolutionState, TopicState } from '../rules/meeting-kinds.js';
import { meetingStateLabels, meetingTransitions, type MeetingFacts } from '../rules/meeting-states.js';
import { resolutionStateLabels, resolutionTransitions } from '../rules/resolution-states.js';
import { isOwnTopic, maySubmitAgain } from '../rules/topic-policy.js';
import { takesFiles, topicStateLabels, topicTransitions } from '../rules/topic-states.js';
import { countQuorums, quorumPercentOn } from './count-quorums.js';
import { meetingsHolding } from './meetings-holding.js';
import { TOPIC_FILES } from './topic-files.js';
import { meetingVisibleTo, partOfMeetingVisibleTo, reachesAgency, topicVisibleTo } from './visibility.js';

/** The name of the account in a column. Colleagues' names are in the directory. */
const nameOf = (accountColumn: string) =>
  sqlField(
    (t) =>
      sql`(SELECT a.display_name FROM accounts a WHERE a.id = ${identifier(t)}.${identifier(accountColumn)})`,
  );

/** The units whose ids stand in a column, in the order of the mechanism. */
const namesOf = (idsColumn: string) =>
  sqlField(
    (t) =>
      sql`(SELECT coalesce(array_agg(a.short_name ORDER BY a.ordinal), '{}') FROM agencies a WHERE ${identifier(t)}.${identifier(idsColumn)} ? a.id)`,
  );

interface ShownAction {
  readonly action: string;
  readonly label: string;
  readonly allowed: boolean;
  readonly reason: string | null;
}

interface Choice {
  readonly action: string;
  readonly label: string;
  readonly permission: string;
  readonly verdict: Verdict<string>;
}

const shown = (
  choices: readonly Choice[],
  may: (permission: Permission, action: string) => boolean,
): ShownAction[] =>
  choices
    .filter(({ permission, action }) => may(permission as Permission, action))
    .map(({ action, label, verdict }) => ({
      action,
      label,
      allowed: !verdict.refused,
      reason: verdict.refused ? verdict.message : null,
    }));

/** Actions of a topic that a person takes by itself; the others happen in a meeting. */
const BY_HAND = new Set(['resubmit', 'approve', 'return']);

async function topicActions(
  rows: readonly ColumnValues[],
  viewer: ReadViewer,
  runner: SqlRunner,
): Promise<ShownAction[][]> {
  const holding = await meetingsHolding(
    runner,
    rows.map((row) => String(row['id'])),
  );
  return rows.map((row) => actionsOnTopic(row, viewer, holding.get(String(row['id'])) ?? null));
}

function actionsOnTopic(row: ColumnValues, viewer: Actor, heldBy: string | null): ShownAction[] {
  const owner = {
    proposerAgencyId: String(row['proposer_agency_id']),
    submittedBy: (row['submitted_by'] ?? null) as string | null,
  };
  const state = row['state'] as TopicState;
  const facts = { hasReason: true, heldBy, isOwn: isOwnTopic(viewer, owner) };
  return shown(listActions(topicTransitions, state, facts, topicStateLabels), (permission, action) => {
    if (!BY_HAND.has(action) || (action === 'return' && state === 'DISCUSSED')) return false;
    return action === 'resubmit' ? maySubmitAgain(viewer, owner) : reachOf(viewer, permission).county;
  });
}

const opinionRead: ReadModel<ReadViewer> = defineReadModel<ReadViewer>({
  type: 'TopicOpinion',
  table: 'topic_opinions',
  visibleTo: (viewer, alias) =>
    sql`EXISTS (SELECT 1 FROM topics t WHERE t.id = ${identifier(alias)}.topic_id AND ${topicVisibleTo(viewer, 't')})`,
  fields: {
    id: column(),
    agency: toOne(() => agencyRead, { via: 'agency_id' }),
    opinion: column(),
    givenByName: nameOf('given_by'),
    givenAt: column(),
  },
});

const topicFileRead = officeFileReadFor(TOPIC_FILES);

export const topicRead: ReadModel<ReadViewer> = defineReadModel<ReadViewer>({
  type: 'Topic',
  table: 'topics',
  visibleTo: topicVisibleTo,
  fields: {
    id: column(),
    kind: column(),
    title: column(),
    background: column(),
    proposal: column(),
    proposer: toOne(() => agencyRead, { via: 'proposer_agency_id' }),
    submittedByName: nameOf('submitted_by'),
    consultedAgencyIds: column(),
    consultedNames: namesOf('consulted_agency_ids'),
    opinions: toMany(() => opinionRead, {
      foreign: 'topic_id',
      orderBy: [{ column: 'given_at', direction: 'asc' }],
    }),
    files: toMany(() => topicFileRead, {
      foreign: 'owner_id',
      orderBy: [{ column: 'uploaded_at', direction: 'asc' }],
    }),
    mayAttach: computed({
      needs: ['state', 'proposer_agency_id'],
      resolve: (rows, viewer) =>
        rows.map(
          (row) =>
            takesFiles(row['state'] as TopicState) &&
            reachesAgency(reachOf(viewer, 'topic.submit'), String(row['proposer_agency_id'])),
        ),
    }),
    opinionsMissing: sqlField(
      (t) =>
        sql`(jsonb_array_length(${identifier(t)}.consulted_agency_ids) - (SELECT count(*)::int FROM topic_opinions o WHERE o.topic_id = ${identifier(t)}.id))`,
    ),
    secrecy: column(),
    state: column(),
    returnReason: column(),
    sourceTaskId: column(),
    collectedAt: column(),
    approvedByName: nameOf('approved_by'),
    approvedAt: column(),
    version: column(),
    // Of the viewer's units the one that is asked and has not answered.
    opinionWantedFrom: computed({
      needs: ['id', 'consulted_agency_ids', 'state'],
      resolve: async (rows, viewer, runner) => {
        const { agencyIds } = reachOf(viewer, 'topic.giveOpinion');
        const given = await runner.rows({
          text: 'select topic_id, agency_id from topic_opinions where topic_id = any($1) and agency_id = any($2)',
          values: [rows.map((row) => row['id']), [...agencyIds]],
        });
        const done = new Set(given.map(([topicId, agencyId]) => `${String(topicId)} ${String(agencyId)}`));
        return rows.map((row) =>
          ['COLLECTED', 'LIAISON_REVIEWED', 'APPROVED', 'SCHEDULED'].includes(String(row['state']))
            ? (agencyIds.find(
                (id) =>
                  (row['consulted_agency_ids'] as string[]).includes(id) &&
                  !done.has(`${String(row['id'])} ${id}`),
              ) ?? null)
            : null,
        );
      },
    }),
    availableActions: computed({
      needs: ['id', 'state', 'proposer_agency_id', 'submitted_by'],
      resolve: topicActions,
    }),
  },
});

export const resolutionRead: ReadModel<ReadViewer> = defineReadModel<ReadViewer>({
  type: 'Resolution',
  table: 'resolutions',
  visibleTo: partOfMeetingVisibleTo,
  fields: {
    id: column(),
    meetingId: column(),
    no: column(),
    content: column(),
    lead: toOne(() => agencyRead, { via: 'lead_agency_id' }),
    coAgencyIds: column(),
    coNames: namesOf('co_agency_ids'),
    dueOn: column(),
    acceptance: column(),
    state: column(),
    revokeReason: column(),
    mechanismItem: toOne(() => mechanismItemRead, { via: 'mechanism_item_id' }),
    supersedes: toOne(() => resolutionRead, { via: 'supersedes_id' }),
    // A draft only means to: what it names is in force until the minutes are issued.
    supersededBy: toMany(() => resolutionRead, {
      foreign: 'supersedes_id',
      orderBy: [{ column: 'no', direction: 'asc' }],
      where: (t) => sql`${identifier(t)}.state <> 'DRAFTED'`,
    }),
    version: column(),
    availableActions: computed({
      needs: ['state'],
      resolve: (rows, viewer) =>
        rows.map((row) =>
          shown(
            listActions(
              resolutionTransitions,
              row['state'] as ResolutionState,
              { isComplete: true, hasReason: true },
              resolutionStateLabels,
            ),
            (permission, action) => action === 'revoke' && holds(viewer, permission),
          ),
        ),
    }),
  },
});

const agendaItemRead: ReadModel<ReadViewer> = defineReadModel<ReadViewer>({
  type: 'AgendaItem',
  table: 'agenda_items',
  visibleTo: partOfMeetingVisibleTo,
  fields: {
    id: column(),
    position: column(),
    minutes: column(),
    record: column(),
    outcome: column(),
    version: column(),
    topic: toOne(() => topicRead, { via: 'topic_id' }),
    resolutions: toMany(() => resolutionRead, {
      foreign: 'agenda_item_id',
      orderBy: [{ column: 'sequence', direction: 'asc' }],
    }),
  },
});

const invitationRead: ReadModel<ReadViewer> = defineReadModel<ReadViewer>({
  type: 'Invitation',
  table: 'meeting_invitations',
  visibleTo: partOfMeetingVisibleTo,
  fields: {
    id: column(),
    agency: toOne(() => agencyRead, { via: 'agency_id' }),
    guestName: column(),
    guestFrom: column(),
    attendance: column(),
    attendeeName: column(),
    attendeeTitle: column(),
    leaveReason: column(),
    repliedAt: column(),
    signedInAt: column(),
    version: column(),
    isOwn: computed({
      needs: ['agency_id'],
      resolve: (rows, viewer) => {
        const { agencyIds } = reachOf(viewer, 'meeting.reply');
        return rows.map((row) => agencyIds.includes(String(row['agency_id'])));
      },
    }),
  },
});

const documentRead: ReadModel<ReadViewer> = defineReadModel<ReadViewer>({
  type: 'MeetingDocument',
  table: 'meeting_documents',
  visibleTo: partOfMeetingVisibleTo,
  fields: {
    id: column(),
    kind: column(),
    versionNumber: column(),
    number: column(),
    title: column(),
    reason: column(),
    issuedAt: column(),
    issuedByName: nameOf('issued_by'),
    sha256: sqlField((t) => sql`encode(${identifier(t)}.sha256, 'hex')`),
  },
});

/** What the guards say is decided with the whole meeting at hand; a button only asks whether its time has come. */
function meetingActions(row: ColumnValues, viewer: ReadViewer): ShownAction[] {
  const facts: MeetingFacts = {
    kind: 'LIAISON',
    today: viewer.today,
    scheduledOn: plainDateInShanghai(new Date(String(row['scheduled_at']))),
    items: 1,
    lostTopics: [],
    unapprovedTopics: [],
    unpreparedTopics: [],
    invited: 1,
    present: 1,
    quorumPercent: 0,
    openItems: 0,
    emptyResolvedItems: 0,
    incompleteResolutions: 0,
    hasReason: true,
  };
  return shown(
    listActions(meetingTransitions, row['state'] as MeetingState, facts, meetingStateLabels),
    (permission) => holds(viewer, permission),
  );
}

export const meetingRead: ReadModel<ReadViewer> = defineReadModel<ReadViewer>({
  type: 'Meeting',
  table: 'meetings',
  visibleTo: meetingVisibleTo,
  fields: {
    id: column(),
    kind: column(),
    year: column(),
    ordinal: column(),
    title: column(),
    state: column(),
    scheduledAt: column(),
    place: column(),
    chair: column(),
    recorder: column(),
    cancelReason: column(),
    convenedAt: column(),
    heldAt: column(),
    minutesIssuedAt: column(),
    version: column(),
    agenda: toMany(() => agendaItemRead, {
      foreign: 'meeting_id',
      orderBy: [{ column: 'position', direction: 'asc' }],
    }),
    invitations: toMany(() => invitationRead, {
      foreign: 'meeting_id',
      orderBy: [{ column: 'id', direction: 'asc' }],
    }),
    documents: toMany(() => documentRead, {
      foreign: 'meeting_id',
      orderBy: [
        { column: 'issued_at', direction: 'asc' },
        { column: 'version_number', direction: 'asc' },
      ],
    }),
    invitedCount: sqlField(
      (t) =>
        sql`(SELECT count(*)::int FROM meeting_invitations i WHERE i.meeting_id = ${identifier(t)}.id AND i.agency_id IS NOT NULL)`,
    ),
    repliedCount: sqlField(
      (t) =>
        sql`(SELECT count(*)::int FROM meeting_invitations i WHERE i.meeting_id = ${identifier(t)}.id AND i.agency_id IS NOT NULL AND i.attendance <> 'PENDING')`,
    ),
    presentCount: sqlField(
      (t) =>
        sql`(SELECT count(*)::int FROM meeting_invitations i WHERE i.meeting_id = ${identifier(t)}.id AND i.agency_id IS NOT NULL AND i.signed_in_at IS NOT NULL)`,
    ),
    quorumPercent: computed({
      needs: ['id'],
      resolve: async (rows, viewer, runner) => {
        const percent = await quorumPercentOn(runner, viewer.today);
        return rows.map(() => percent);
      },
    }),
    quorumCount: computed({
      needs: ['id'],
      resolve: async (rows, viewer, runner) => {
        const ids = rows.map((row) => String(row['id']));
        const needed = await countQuorums(runner, viewer.today, ids);
        return ids.map((id) => needed.get(id) ?? null);
      },
    }),
    itemCount: sqlField(
      (t) => sql`(SELECT count(*)::int FROM agenda_items a WHERE a.meeting_id = ${identifier(t)}.id)`,
    ),
    availableActions: computed({
      needs: ['state', 'scheduled_at'],
      resolve: (rows, viewer) => rows.map((row) => meetingActions(row, viewer)),
    }),
  },
});
