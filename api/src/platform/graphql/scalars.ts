import { GraphQLError, GraphQLScalarType } from 'graphql';
import { parsePlainDate, type PlainDate } from '../../shared/plain-date.js';

/** Where an error carries a sentence of ours: it reaches the user as it is, while GraphQL's own words around it are replaced. */
export const OWN_SENTENCE = 'ownSentence';

const badInput = (message: string) =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', [OWN_SENTENCE]: message } });

/** Beyond these somebody has mistyped the year, and sums of days would leave the calendar. */
const FIRST_DAY = '1900-01-01';
const LAST_DAY = '2199-12-31';

function readDate(text: string): PlainDate {
  const parsed = parsePlainDate(text);
  if (!parsed.ok) throw badInput(parsed.error.message);
  if (parsed.value < FIRST_DAY || parsed.value > LAST_DAY)
    throw badInput('日期应在1900年至2199年之间，请核对年份。');
  return parsed.value;
}

const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/u;

function readInstant(text: string): Date {
  const [, day] = INSTANT.exec(text) ?? [];
  if (day === undefined) throw badInput('时间格式不正确，请重新选择。');
  // `new Date` takes the 31st of February for the 3rd of March.
  readDate(day);
  return new Date(text);
}

/** An instant in UTC, ISO 8601. Values arrive from the database as that text already: no `Date` is built to print it again. */
export const InstantScalar = new GraphQLScalarType<Date, string>({
  name: 'Instant',
  description: '时刻，UTC，ISO 8601。',
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
  parseValue: (value) => readInstant(typeof value === 'string' ? value : ''),
});

/** A calendar date in Shanghai, YYYY-MM-DD, 1900 to 2199. Impossible dates (2月30日) are refused. */
export const PlainDateScalar = new GraphQLScalarType<PlainDate, string>({
  name: 'PlainDate',
  description: '日历日期（北京时间），YYYY-MM-DD。',
  serialize: (value) => String(value),
  parseValue: (value) => readDate(typeof value === 'string' ? value : ''),
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
