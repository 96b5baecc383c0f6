import { mailProblem } from './mail-problem';
import type { Row } from './row';
import type { Person } from './setup';

/** Where alerts reach an owner. A row without an address reaches nobody, and is kept. */
export const readPeople = (rows: readonly Row[]): readonly Person[] =>
  rows.map((row) => {
    const mail = row.text('E-mail');
    const problem = mail === '' ? null : mailProblem(mail);
    if (problem !== null) row.refuse('E-mail', problem);
    return { name: row.filled('Person', 'name the person as under Owner'), mail };
  });
