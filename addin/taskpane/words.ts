import { audit } from './words/audit';
import { data } from './words/data';
import { notInExcel, number, problem, reading, summary } from './words/frame';
import { kpis } from './words/kpis';
import { health, overview, welcome } from './words/overview';
import { people } from './words/people';
import { review } from './words/review';
import { targets } from './words/targets';

/** Every word that the pane itself says; sentences about numbers come from the core. For another language, translate the folder `words/`. */
export const words = {
  tabs: { overview: 'Overview', data: 'Data', kpis: 'KPIs', targets: 'Targets', review: 'Review', audit: 'Audit' },
  tabList: 'Sales KPI',
  loading: 'Reading the workbook …',
  readAgain: 'Read the workbook again',
  tryAgain: 'Try again',
  pageComing: 'Opening the page …',
  pageMissing:
    'This page could not be loaded, so it cannot be shown. Nothing is lost: check your connection, then try again.',
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
  targets,
  review,
  audit,
  people,
} as const;
