/** The first day of a date at any precision: `2025-09` -> `2025-09-01`. */
export function firstDayOf(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** The last day of a date at any precision: `2025-09` -> `2025-09-30`, `2026` -> `2026-12-31`. */
export function lastDayOf(date: string): string {
  const [year = 0, month = 12, day] = date.split('-').map(Number);
  if (day !== undefined) return date;
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
