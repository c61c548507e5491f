import 'reflect-metadata';
import cookie from '@fastify/cookie';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import helmet from 'helmet';
import type pg from 'pg';
import { pino, type Logger } from 'pino';
import { entities } from './entities.js';
import {
  refuseReplacement,
  registerExportRoutes,
  registerRejectionNoticeRoutes,
} from './modules/application/index.js';
import {
  auditRecorder,
  openAuditLog,
  Receipts,
  registerLogRoutes,
  Sequencer,
  type AuditLog,
  type AuditLogSettings,
} from './modules/audit/index.js';
import {
  connectUnifiedIdentity,
  ELEVATED,
  ELEVATION_MINUTES,
  PERMISSIONS,
  registerSignInRoutes,
  SEALED_READS,
  sessionGate,
  type UnifiedIdentitySettings,
} from './modules/identity/index.js';
import { registerMeetingDocumentRoutes, TOPIC_FILES } from './modules/meeting/index.js';
import { registerNoticeDocumentRoutes } from './modules/supervision/index.js';
import {
  postgresFileStore,
  registerFileRoutes,
  registerOfficeFileRoutes,
} from './modules/messaging/index.js';
import { caseVisibleTo, refuseRecused } from './modules/registry/index.js';
import { registerTaskDocumentRoutes, TASK_FILES } from './modules/task/index.js';
import { systemActor, type Actor, type Permission } from './platform/auth/actor.js';
import { AttemptLimit } from './platform/auth/attempt-limit.js';
import {
  REQUESTS_PER_MINUTE,
  requestAdmission,
  type RequestsPerMinute,
} from './platform/graphql/admission.js';
import { recordAttempt } from './platform/auth/attempt.js';
import { RequestRate } from './platform/auth/request-rate.js';
import { NO_CHANNELS, type Channels } from './platform/channels/channel.js';
import type { Clock } from './platform/clock.js';
import type { KeyRing } from './platform/crypto/key-ring.js';
import { createOrm } from './platform/db/orm.js';
import type { DatabaseRoles } from './platform/db/roles.js';
import { DomainEvents } from './platform/events.js';
import { createErrorFormatter } from './platform/graphql/format-error.js';
import { OpenRequest } from './platform/graphql/open-request.js';
import { createSchema } from './platform/graphql/schema.js';
import { createApollo } from './platform/graphql/server.js';
import { sessionCookies, type SessionCookies } from './platform/http/cookies.js';
import { foreignGate } from './platform/http/foreign-requests.js';
import type { PersistedOperations } from './platform/http/persisted-operations.js';
import { answerMalformedAddress, answerRequestErrors, errorBody } from './platform/http/request-errors.js';
import { hasUnstorableText, keepVisibleText } from './platform/http/typed-text.js';
import { limitRoutes } from './platform/http/route-limit.js';
import { registerWeb } from './platform/http/web.js';
import type { Ids } from './platform/ids.js';
import type { JobQueue } from './platform/jobs/job-queue.js';
import { Work, type WorkEnvironment } from './platform/work.js';
import { resolvers } from './resolvers.js';
import { sealedTables, wireEvents } from './wiring.js';

export interface AppOptions {
  /** Address of the log-in role. */
  readonly databaseUrl: string;
  readonly roles: DatabaseRoles;
  readonly keys: KeyRing;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly jobs: JobQueue;
  /** Ways out of the product; none by default. */
  readonly channels?: Channels;
  readonly operations: PersistedOperations;
  readonly secureCookies: boolean;
  /** Addresses of proxies whose word counts for where a request comes from; nobody's by default. */
  readonly trustedProxies?: readonly string[];
  /** The county's OpenID provider; none by default. */
  readonly unifiedIdentity?: UnifiedIdentitySettings | null;
  /** Name, keys and witnesses of the audit log; without them events wait in its inbox. */
  readonly audit?: AuditLogSettings;
  readonly log?: Logger;
  /** Server settings of this app's connections, as `-c name=value`. */
  readonly sessionSettings?: string;
  /** Other rates than the product's, for a load that no person makes. */
  readonly requestsPerMinute?: RequestsPerMinute;
  /** Folder of the built SPA; none in API tests. */
  readonly webRoot?: string;
}

export interface App {
  readonly http: FastifyInstance;
  readonly environment: WorkEnvironment;
  /** Gives audit events their indices once it is started; null without settings of the log. */
  readonly sequencer: Sequencer | null;
  /** A piece of work for somebody, outside of HTTP: jobs, the demonstration county, tests. */
  workAs(actor: Actor): Work;
  workAsSystem(cause: string, permissions: readonly Permission[]): Work;
  /** The same in the role that reads the audit log. */
  workAsAuditReader(cause: string, permissions: readonly Permission[]): Work;
  close(): Promise<void>;
}

const BODY_LIMIT = 1_048_576;

/** From the first byte of an operation to its answer. */
const REQUEST_MILLISECONDS = 10_000;

/** From the first byte of any request to its last: a scan of 20 MB over the line of a village. */
const UPLOAD_MILLISECONDS = 180_000;

/** Server settings of the product's own connections: nobody waits behind one slow or forgotten transaction. */
const DATABASE_LIMITS =
  '-c statement_timeout=5s -c lock_timeout=3s -c idle_in_transaction_session_timeout=10s';

/** Assembles the product: the same for `npm start` and for the tests. */
export async function createApp(options: AppOptions): Promise<App> {
  const log = options.log ?? pino({ level: 'silent' });
  const orm = createOrm(options.databaseUrl, entities, {
    driverOptions: { options: `${DATABASE_LIMITS} ${options.sessionSettings ?? ''}` },
  });
  const pool = (await orm.em.getConnection().getNativeClient()) as pg.Pool;
  const events = new DomainEvents();
  const auditLog = options.audit ? openAuditLog(options.audit) : null;
  const receipts = auditLog ? new Receipts() : null;
  const environment: WorkEnvironment = {
    orm,
    pool,
    runningRole: options.roles.running,
    keys: options.keys,
    sealedTables,
    claims: { key: options.keys.claimsKey, sealedReads: SEALED_READS },
    elevation: { permissions: ELEVATED, minutes: ELEVATION_MINUTES },
    clock: options.clock,
    ids: options.ids,
    audit: auditRecorder(receipts, auditLog),
    events,
    jobs: options.jobs,
    channels: options.channels ?? NO_CHANNELS,
    log,
  };
  wireEvents(events);
  const http = await openHttp(options, log);
  await registerRoutes(http, options, environment, auditLog);
  const sequencer = auditLog && receipts ? openSequencer(options, environment, auditLog, receipts) : null;
  return {
    http,
    environment,
    sequencer,
    workAs: (actor) => new Work(environment, actor, options.ids.code(10)),
    workAsSystem: (cause, permissions) =>
      new Work(environment, systemActor(cause, permissions), options.ids.code(10)),
    workAsAuditReader: (cause, permissions) =>
      new Work(auditEnvironment(options, environment), systemActor(cause, permissions), options.ids.code(10)),
    async close() {
      await http.close();
      await sequencer?.stop();
      await orm.close();
    },
  };
}

async function registerRoutes(
  http: FastifyInstance,
  options: AppOptions,
  environment: WorkEnvironment,
  auditLog: AuditLog | null,
): Promise<void> {
  const cookies = sessionCookies(options.secureCookies);
  const rate = new RequestRate(options.databaseUrl);
  const perMinute = options.requestsPerMinute ?? REQUESTS_PER_MINUTE;
  http.addHook('onClose', () => rate.close());
  limitRoutes(http, rate, perMinute.address);
  const attempts = new AttemptLimit(options.databaseUrl);
  http.addHook('onClose', () => attempts.close());
  await registerGraphql(http, options, environment, {
    cookies,
    attempts,
    admitOperation: requestAdmission(rate, perMinute),
  });
  registerSignInRoutes(http, {
    environment,
    unifiedIdentity: options.unifiedIdentity ? connectUnifiedIdentity(options.unifiedIdentity) : null,
    secureCookies: options.secureCookies,
    setSession: cookies.setSession,
  });
  await registerFileRoutes(http, {
    environment,
    cookieName: cookies.session,
    caseVisibleTo,
    refuseRecused,
    refuseReplacement,
    store: postgresFileStore,
    keepForeignOut: foreignGate(environment, attempts),
  });
  await registerOfficeFileRoutes(http, {
    environment,
    cookieName: cookies.session,
    keepForeignOut: foreignGate(environment, attempts),
    owners: [TASK_FILES, TOPIC_FILES],
  });
  registerTaskDocumentRoutes(http, { environment, cookieName: cookies.session });
  registerExportRoutes(http, { environment, cookieName: cookies.session });
  registerRejectionNoticeRoutes(http, { environment, cookieName: cookies.session });
  registerMeetingDocumentRoutes(http, { environment, cookieName: cookies.session });
  registerNoticeDocumentRoutes(http, { environment, cookieName: cookies.session });
  if (auditLog)
    registerLogRoutes(http, {
      environment: auditEnvironment(options, environment),
      cookieName: cookies.session,
      log: auditLog,
      onDenied: (actor, requestId, denied) => recordAttempt(new Work(environment, actor, requestId), denied),
    });
  if (options.webRoot) await registerWeb(http, options.webRoot);
}

/** The audit trail is read in a role of its own, which sees little else and writes only the event of its own reading. */
const auditEnvironment = (options: AppOptions, environment: WorkEnvironment): WorkEnvironment => ({
  ...environment,
  runningRole: options.roles.auditReader,
});

function openSequencer(
  { databaseUrl, roles, ids }: AppOptions,
  environment: WorkEnvironment,
  auditLog: AuditLog,
  receipts: Receipts,
): Sequencer {
  return new Sequencer({
    databaseUrl,
    role: roles.sequencer,
    log: auditLog,
    receipts,
    logger: environment.log,
    record: async (type, details) => {
      const work = new Work(environment, systemActor('audit log', []), ids.code(10));
      await work.atomically(async () => {
        await work.record(type, { type: 'AuditLog', id: 'log' }, details);
        return { refused: false };
      });
    },
  });
}

/** The bare server: cookies, security headers, and Chinese answers to requests that never reach an operation. */
async function openHttp(options: AppOptions, log: Logger): Promise<FastifyInstance> {
  const http = fastify({
    loggerInstance: withoutChatter(log) as FastifyBaseLogger,
    bodyLimit: BODY_LIMIT,
    requestTimeout: UPLOAD_MILLISECONDS,
    trustProxy: options.trustedProxies?.length ? [...options.trustedProxies] : false,
    genReqId: () => options.ids.code(10),
    logController: new LogController({ disableRequestLogging: true }),
    frameworkErrors: answerMalformedAddress,
  });
  answerRequestErrors(
    http,
    () => options.ids.code(8),
    (bug) => log.error(bug, 'unexpected error'),
  );
  await http.register(cookie);
  // Made once: Fastify's own plugin for it makes the same headers anew for every request.
  const secure = helmet({
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: null,
      },
    },
    strictTransportSecurity: options.secureCookies,
  });
  http.addHook('onRequest', (request, reply, next) => {
    // Whatever answers, about whomever: no cache keeps it unless its route says otherwise.
    void reply.header('cache-control', 'no-store');
    secure(request.raw, reply.raw, () => next());
  });
  return http;
}

/** Below warnings Fastify's plugins log whole requests, the session cookie among their headers. */
const withoutChatter = (log: Logger): Logger =>
  log.child({}, { level: log.isLevelEnabled('info') ? 'warn' : log.level });

async function registerGraphql(
  http: FastifyInstance,
  options: AppOptions,
  environment: WorkEnvironment,
  parts: {
    cookies: SessionCookies;
    attempts: AttemptLimit;
    admitOperation: ReturnType<typeof requestAdmission>;
  },
): Promise<void> {
  const { cookies, attempts, admitOperation } = parts;
  const keepForeignOut = foreignGate(environment, attempts, errorBody);
  const trail = auditEnvironment(options, environment);
  const apollo = createApollo({
    schema: await createSchema(resolvers, PERMISSIONS),
    formatError: createErrorFormatter(
      () => options.ids.code(8),
      (bug) => environment.log.error(bug, 'unexpected error'),
    ),
    admit: admitOperation,
    onDenied: (context, denied) =>
      recordAttempt(new Work(environment, context.actor, context.requestId), denied),
  });
  await apollo.start();
  // Fastify drains; Apollo's drain plugin would close the server from inside its own onClose and wait for ever.
  http.addHook('onClose', () => apollo.stop());
  http.post('/graphql', {
    handlerTimeout: REQUEST_MILLISECONDS,
    onRequest: (request, reply) => keepForeignOut(request, reply.header('cache-control', 'no-store')),
    preHandler: (request, reply) => admit(options.operations, request, reply),
    handler: fastifyApolloHandler<OpenRequest>(apollo, {
      context: async (request, reply) =>
        new OpenRequest(environment, trail, sessionGate, {
          requestId: request.id,
          token: request.cookies[cookies.session],
          userAgent: request.headers['user-agent'] ?? '',
          peerAddress: request.ip,
          deviceToken: request.cookies[cookies.device],
          isBackground: request.headers['x-zhulian-background'] === '1',
          identityIssuer: options.unifiedIdentity?.issuer ?? null,
          attempts,
          setSession: (token) => cookies.setSession(reply, token),
          setDevice: (token) => cookies.setDevice(reply, token),
        }),
    }),
  });
}

/** Lets in a listed operation with text that can be stored. */
async function admit(
  operations: PersistedOperations,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  const operation = operations.resolve(request.body);
  if (!operation)
    return reply
      .code(400)
      .send(errorBody('PERSISTED_OPERATION_UNKNOWN', '页面版本已过期，请刷新页面后重试。'));
  const variables = operation.body['variables'];
  if (hasUnstorableText(variables)) return reply.code(400).send(errorBody('BAD_USER_INPUT', UNSTORABLE));
  keepVisibleText(variables);
  request.body = operation.body;
  return undefined;
}

const UNSTORABLE =
  '填写内容中有看不见的特殊字符，无法保存，多半是复制时带入的。请删去后手工输入，再重新提交。';
