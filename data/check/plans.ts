import { recordFiles } from '../files.ts';
import type { RecordFiles } from '../read.ts';
import type { Link } from '../schema.ts';
import type { Problem } from './problem.ts';

/** A plan that does not say when it became known, what came of it, or what took its place. */
export function checkPlans({ events, figures }: RecordFiles): Problem[] {
  const plans = events.filter(({ status }) => status !== 'happened');
  return [
    ...plans
      .filter(({ announced }) => announced === undefined)
      .map(({ id }) => ({
        file: recordFiles.events.path,
        entry: id,
        field: 'announced',
        says: 'is missing, and a plan says when it became known',
      })),
    ...plans.flatMap((plan) => lacksLink(recordFiles.events.path, plan, 'outcome')),
    ...plans
      .filter(({ status }) => status === 'superseded')
      .flatMap((plan) => lacksLink(recordFiles.events.path, plan, 'superseded-by')),
    ...figures
      .filter(({ superseded }) => superseded)
      .flatMap((plan) => lacksLink(recordFiles.figures.path, plan, 'outcome')),
  ];
}

function lacksLink(
  file: string,
  { id, links }: { readonly id: string; readonly links: readonly Link[] },
  rel: Link['rel'],
): Problem[] {
  if (links.some((link) => link.rel === rel)) return [];
  return [{ file, entry: id, field: 'links', says: `must have a link "${rel}"` }];
}
