import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { DataloaderType, LockMode } from '@mikro-orm/core';
import { MikroORM, type EntityManager } from '@mikro-orm/postgresql';
import {
  Arg,
  buildSchema,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { randomIds } from '../../../api/src/platform/ids.js';
import { benchActor } from '../actor.js';
import { benchNow } from '../database.js';
import {
  ApplicationEntity,
  AuditEntity,
  idiomaticEntities,
  RequestEntity,
  type ApplicationRow,
  type MemberRow,
  type PersonRow,
  type RequestRow,
  type StepRow,
} from './idiomatic-entities.js';
import { POOL_SIZE, serve, type ServerTask } from './serve.js';

/** (b): the build that the books show. Entities are loaded, relations are field resolvers behind MikroORM's DataLoaders. */

const today = '2026-07-08';

@ObjectType()
class Person {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String) sex!: string;
}

@ObjectType()
class Community {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
}

@ObjectType()
class Agency {
  @Field(() => ID) id!: string;
  @Field(() => String) shortName!: string;
}

@ObjectType()
class Member {
  @Field(() => ID) id!: string;
  @Field(() => Boolean) isApplicant!: boolean;
  @Field(() => String) relationCode!: string;
  @Field(() => Boolean) isAdult!: boolean;
  @Field(() => Date) joinedAt!: Date;
  @Field(() => Date, { nullable: true }) leftAt!: Date | null;
}

@ObjectType()
class Step {
  @Field(() => ID) id!: string;
  @Field(() => String) action!: string;
  @Field(() => String) fromState!: string;
  @Field(() => String) toState!: string;
  @Field(() => String) actorName!: string;
  @Field(() => String, { nullable: true }) opinion!: string | null;
  @Field(() => String, { nullable: true }) reasonCode!: string | null;
  @Field(() => Date) at!: Date;
  @Field(() => Int) tookDays!: number;
  @Field(() => Boolean) wasOverdue!: boolean;
}

@ObjectType()
class Application {
  @Field(() => ID) id!: string;
  @Field(() => String) applicationNumber!: string;
  @Field(() => String, { nullable: true }) receiptNumber!: string | null;
  @Field(() => String) guaranteeType!: string;
  @Field(() => Int) householdSize!: number;
  @Field(() => String) state!: string;
  @Field(() => Date) stateSince!: Date;
  @Field(() => String, { nullable: true }) resumeState!: string | null;
  @Field(() => String, { nullable: true }) dueOn!: string | null;
  @Field(() => Int) correctionRound!: number;
  @Field(() => String, { nullable: true }) rejectionCode!: string | null;
  @Field(() => Date) createdAt!: Date;
  @Field(() => Date, { nullable: true }) submittedAt!: Date | null;
  @Field(() => Date, { nullable: true }) registeredAt!: Date | null;
  @Field(() => Int) version!: number;
}

@ObjectType()
class ApplicationPage {
  @Field(() => Int) totalCount!: number;
  @Field(() => String, { nullable: true }) nextCursor!: string | null;
  @Field(() => [Application]) items!: ApplicationRow[];
}

@ObjectType()
class VerificationRequest {
  @Field(() => ID) id!: string;
  @Field(() => String) state!: string;
  @Field(() => Int) version!: number;
  @Field(() => Date, { nullable: true }) signedForAt!: Date | null;
  @Field(() => String) dueOn!: string;
}

@InputType()
class SignForInput {
  @Field(() => ID) id!: string;
  @Field(() => Int) expectedVersion!: number;
}

interface Context {
  readonly em: EntityManager;
}

async function maskedIdOf(person: PersonRow): Promise<string | null> {
  const secrets = await person.secrets.loadItems({ dataloader: true });
  const newestFirst = secrets
    .filter(({ kind }) => kind === 'ID_NUMBER')
    .sort((a, b) => Number(b.storedAt) - Number(a.storedAt));
  return newestFirst[0]?.masked ?? null;
}

@Resolver(() => Application)
class ApplicationResolver {
  @Query(() => ApplicationPage)
  async applications(
    @Arg('community', () => String) community: string,
    @Arg('state', () => String) state: string,
    @Ctx() { em }: Context,
  ): Promise<ApplicationPage> {
    const [items, totalCount] = await em.findAndCount(
      ApplicationEntity,
      { community, state },
      { orderBy: { queueOn: 'asc', id: 'asc' }, limit: 50 },
    );
    return { items, totalCount, nextCursor: items.at(-1)?.id ?? null };
  }

  @Query(() => Application, { nullable: true })
  application(@Arg('id', () => ID) id: string, @Ctx() { em }: Context): Promise<ApplicationRow | null> {
    return em.findOne(ApplicationEntity, { id });
  }

  @FieldResolver(() => String, { nullable: true })
  lamp(@Root() row: ApplicationRow): string | null {
    if (!row.dueOn || !row.warnOn) return null;
    if (row.queueOn < today) return 'RED';
    return row.warnOn <= today ? 'YELLOW' : 'GREEN';
  }

  @FieldResolver(() => Community)
  community(@Root() row: ApplicationRow): Promise<Community | null> {
    return row.community.load({ dataloader: true });
  }

  @FieldResolver(() => Person)
  applicant(@Root() row: ApplicationRow): Promise<PersonRow | null> {
    return row.applicant.load({ dataloader: true });
  }

  @FieldResolver(() => String, { nullable: true })
  async maskedIdNumber(@Root() row: ApplicationRow): Promise<string | null> {
    const person = await row.applicant.load({ dataloader: true });
    return person && maskedIdOf(person);
  }

  @FieldResolver(() => [Member])
  async members(@Root() row: ApplicationRow): Promise<MemberRow[]> {
    const household = await row.household.load({ dataloader: true });
    return household ? household.members.loadItems({ dataloader: true }) : [];
  }

  @FieldResolver(() => [Step])
  steps(@Root() row: ApplicationRow): Promise<StepRow[]> {
    return row.steps.loadItems({ dataloader: true });
  }
}

@Resolver(() => Member)
class MemberResolver {
  @FieldResolver(() => Person)
  person(@Root() row: MemberRow): Promise<PersonRow | null> {
    return row.person.load({ dataloader: true });
  }

  @FieldResolver(() => String, { nullable: true })
  async maskedIdNumber(@Root() row: MemberRow): Promise<string | null> {
    const person = await row.person.load({ dataloader: true });
    return person && maskedIdOf(person);
  }

  @FieldResolver(() => String, { nullable: true })
  async consentSignedOn(@Root() row: MemberRow): Promise<string | null> {
    const household = await row.household.load({ dataloader: true });
    const consents = (await household?.consents.loadItems({ dataloader: true })) ?? [];
    const own = consents
      .filter((consent) => consent.personId === row.person.id && !consent.endedAt)
      .map(({ signedOn }) => signedOn);
    return own.sort().at(-1) ?? null;
  }

  @FieldResolver(() => Boolean)
  async hasDeclared(@Root() row: MemberRow): Promise<boolean> {
    const household = await row.household.load({ dataloader: true });
    const facts = (await household?.facts.loadItems({ dataloader: true })) ?? [];
    return facts.some((fact) => fact.personId === row.person.id && fact.kind === 'INCOME');
  }
}

@Resolver(() => Step)
class StepResolver {
  @FieldResolver(() => String, { nullable: true })
  async agencyName(@Root() row: StepRow): Promise<string | null> {
    return (await row.agency?.load({ dataloader: true }))?.shortName ?? null;
  }
}

@Resolver(() => VerificationRequest)
class RequestResolver {
  @Mutation(() => VerificationRequest)
  async signFor(
    @Arg('input', () => SignForInput) input: SignForInput,
    @Ctx() { em }: Context,
  ): Promise<RequestRow> {
    const { accountId } = benchActor('dataContact');
    return em.transactional(async (inner) => {
      const row = await inner.findOneOrFail(
        RequestEntity,
        { id: input.id },
        { lockMode: LockMode.PESSIMISTIC_WRITE },
      );
      if (
        row.agency.id !== 'PUBLIC_SECURITY' ||
        row.state !== 'SENT' ||
        row.version !== input.expectedVersion
      )
        throw new Error('refused');
      Object.assign(row, { state: 'SIGNED_FOR', signedForAt: benchNow, signedForBy: accountId });
      const id = randomIds.uuid(benchNow);
      const canonical = createHash('sha256')
        .update(JSON.stringify({ audit: id, ...input }))
        .digest();
      const object = { objectType: 'VerificationRequest', objectId: row.id, caseId: row.caseId };
      const actor = { actorId: accountId ?? '', agencyId: 'PUBLIC_SECURITY' };
      inner.create(AuditEntity, {
        id,
        type: 'VerificationSignedFor',
        occurredAt: benchNow,
        canonical,
        ...object,
        ...actor,
      });
      return row;
    });
  }

  @FieldResolver(() => Agency)
  agency(@Root() row: RequestRow): Promise<Agency | null> {
    return row.agency.load({ dataloader: true });
  }

  @FieldResolver(() => Person)
  person(@Root() row: RequestRow): Promise<PersonRow | null> {
    return row.person.load({ dataloader: true });
  }
}

await serve(async ({ databaseUrl }: ServerTask) => {
  const orm = new MikroORM({
    clientUrl: databaseUrl,
    entities: idiomaticEntities,
    dataloader: DataloaderType.ALL,
    pool: { min: 0, max: POOL_SIZE },
    forceUtcTimezone: true,
  });
  const schema = await buildSchema({
    resolvers: [ApplicationResolver, MemberResolver, StepResolver, RequestResolver],
    validate: false,
  });
  const apollo = new ApolloServer<Context>({ schema });
  const context = async (): Promise<Context> => ({ em: orm.em.fork() });
  const { url } = await startStandaloneServer(apollo, { listen: { port: 0, host: '127.0.0.1' }, context });
  return Number(new URL(url).port);
});
