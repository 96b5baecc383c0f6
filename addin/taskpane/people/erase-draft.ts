import { words } from '../words';

/** The replacing of a name, as typed. */
export interface EraseDraft {
  readonly name: string;
  readonly instead: string;
  readonly by: string;
  readonly step: 'typing' | 'refused' | 'sure?';
}

export const nobodyErased: EraseDraft = { name: '', instead: '', by: '', step: 'typing' };

export type EraseProblems = Partial<Record<'name' | 'instead' | 'by', string>>;

export function eraseProblems({ name, instead, by }: EraseDraft): EraseProblems {
  const { nameEmpty, insteadEmpty, same, byEmpty } = words.people.erase;
  const problems: EraseProblems = {};
  if (name.trim() === '') problems.name = nameEmpty;
  if (instead.trim() === '') problems.instead = insteadEmpty;
  else if (instead.trim().toLowerCase() === name.trim().toLowerCase()) problems.instead = same;
  if (by.trim() === '') problems.by = byEmpty;
  return problems;
}
