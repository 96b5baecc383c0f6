import { audit } from './words/audit';
import { data } from './words/data';
import { notInExcel, number, problem, reading, summary } from './words/frame';
import { kpis } from './words/kpis';
import { health, overview, welcome } from './words/overview';
import { people } from './words/people';
import { review } from './words/review';

/** Every word that the pane itself says; sentences about numbers come from the core. For another language, translate the folder `words/`. */
export const words = {
  tabs: { overview: 'Overview', data: 'Data', kpis: 'KPIs', targets: 'Targets', review: 'Review', audit: 'Audit' },
  tabList: 'Sales KPI',
  loading: 'Reading the workbook …',
  readAgain: 'Read the workbook again',
  tryAgain: 'Try again',
  undo: 'Undo',
  undone: 'As it was before.',
  problem,
  reading,
  summary,
  notInExcel,
  welcome,
  overview,
  health,
  data,
  number,
  kpis,
  review,
  audit,
  people,
  owner: {
    nobody: (name: string) => `"${name}" is nobody: enter one person's name, or leave it empty.`,
    many: (name: string) => `"${name}" is not one person: nobody acts for a group. Enter one name.`,
    two: 'Enter one name: where two own a KPI, each waits for the other.',
  },
  action: {
    noDeed: 'Name a deed: investigating, monitoring or reviewing changes nothing. What will be different afterwards?',
  },
} as const;
