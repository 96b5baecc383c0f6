/** The sentence of whatever was thrown. Google's services throw Errors that may come from another realm than the script's. */
export function messageOf(thrown: unknown): string {
  const message = typeof thrown === 'object' && thrown !== null ? (thrown as { message?: unknown }).message : undefined;
  return typeof message === 'string' ? message : String(thrown);
}
