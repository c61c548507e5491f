import { GraphQLError, GraphQLScalarType } from 'graphql';
import { parsePlainDate, type PlainDate } from '../../shared/plain-date.js';

/** Where an error carries a sentence of ours: it reaches the user as it is, while GraphQL's own words around it are replaced. */
export const OWN_SENTENCE = 'ownSentence';

const badInput = (message: string) =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', [OWN_SENTENCE]: message } });

/** An instant in UTC, ISO 8601. Values arrive from the database as that text already: no `Date` is built to print it again. */
export const InstantScalar = new GraphQLScalarType<Date, string>({
  name: 'Instant',
  description: '时刻，UTC，ISO 8601。',
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
  parseValue(value) {
    const instant = typeof value === 'string' ? new Date(value) : new Date(Number.NaN);
    if (Number.isNaN(instant.getTime())) throw badInput('时间格式不正确，请重新选择。');
    return instant;
  },
});

/** A calendar date in Shanghai, YYYY-MM-DD. Impossible dates (2月30日) are refused. */
export const PlainDateScalar = new GraphQLScalarType<PlainDate, string>({
  name: 'PlainDate',
  description: '日历日期（北京时间），YYYY-MM-DD。',
  serialize: (value) => String(value),
  parseValue(value) {
    const parsed = parsePlainDate(typeof value === 'string' ? value : '');
    if (!parsed.ok) throw badInput(parsed.error.message);
    return parsed.value;
  },
});

/** Money in whole fen (分); beyond 32 bits, so not GraphQL's Int. */
export const FenScalar = new GraphQLScalarType<number, number>({
  name: 'Fen',
  description: '金额，单位为分的整数。',
  serialize: (value) => Number(value),
  parseValue(value) {
    if (typeof value !== 'number' || !Number.isSafeInteger(value))
      throw badInput('金额应为以分为单位的整数，请核对后重新填写。');
    return value;
  },
});
