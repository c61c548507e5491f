import { useQuery } from 'urql';
import { graphql } from '../../graphql/gql/gql.js';
import { isRestDay } from '../../lib/rest-day.js';

const restDaysDocument = graphql(`
  query RestDays($year: Int!) {
    calendar(year: $year) {
      day
      kind
    }
  }
`);

/** Said beside the day of a meeting before it is sent; nothing while the calendar has not come. */
export function useRestDay(day: string | null): string | undefined {
  const [{ data }] = useQuery({
    query: restDaysDocument,
    variables: { year: Number(day?.slice(0, 4) ?? 0) },
    pause: day === null,
  });
  return day !== null && data !== undefined && isRestDay(day, data.calendar)
    ? '这天是休息日，请核对日期。'
    : undefined;
}
