import { useQuery } from 'urql';
import { graphql } from '../../graphql/gql/gql.js';
import { movedDayText } from './moved-day.js';

/** The last days of December may move into the next year. */
const calendarsDocument = graphql(`
  query RestDaysOfTwoYears($year: Int!, $next: Int!) {
    calendar(year: $year) {
      day
      kind
    }
    following: calendar(year: $next) {
      day
      kind
    }
  }
`);

/** Said at a due date before it is sent: the server moves it to a working day; nothing while the calendar has not come. */
export function useMovedDay(day: string | null): string | undefined {
  const year = Number(day?.slice(0, 4) ?? 0);
  const [{ data }] = useQuery({
    query: calendarsDocument,
    variables: { year, next: year + 1 },
    pause: day === null,
  });
  if (day === null || data === undefined) return undefined;
  return movedDayText(day, [...data.calendar, ...data.following]);
}
