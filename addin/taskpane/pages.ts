// Every page but the first. They travel in a file of their own, which comes once the first page stands.
export { AuditPage } from './audit/AuditPage';
export { DataPage } from './data/DataPage';
export { KpisPage } from './kpis/KpisPage';
export { ReviewPage } from './review/ReviewPage';
export { TargetsPage } from './targets/TargetsPage';
