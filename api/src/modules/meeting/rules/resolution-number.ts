/** 议定事项编号: year, number of the meeting in its year, sequence in the meeting. */
export function resolutionNumber(year: number, ordinal: number, sequence: number): string {
  return `${year}-${ordinal}-${sequence}`;
}
